"""A server that sends the headers of an isolated page (COOP, COEP): Jupyter then reaches Python through shared memory, and
all that a learner needs goes on working."""

import threading

import pytest
from playwright.sync_api import expect

from builder.server import Handler, open_server

from .lesson_page import LessonPage
from .test_input import LESSON, ask
from .test_stop import stop

pytestmark = pytest.mark.browser


class Isolating(Handler):
    def end_headers(self):
        self.send_header("Cross-Origin-Opener-Policy", "same-origin")
        self.send_header("Cross-Origin-Embedder-Policy", "require-corp")
        super().end_headers()


@pytest.fixture(scope="module")
def site_url(a_site):
    with open_server(0, a_site, Isolating) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://localhost:{server.server_port}/"
        server.shutdown()


def test_an_isolated_page_asks_and_stops_as_any_other(a_page):
    lesson = LessonPage(a_page).open(LESSON)
    lesson.say_who(3, 14)
    assert a_page.evaluate("crossOriginIsolated")
    ask(lesson)
    assert stop(lesson, "while True:\n    pass") < 3
    expect(lesson.cell("halve").locator(".jp-OutputArea")).to_contain_text("멈췄어요.")
