"""A server that sends the headers of an isolated page (COOP, COEP): Jupyter then reaches Python through shared memory, and
all that a learner needs goes on working."""

import threading

import pytest
from playwright.sync_api import expect

from builder.server import Handler, open_server

from .conftest import PATIENCE
from .lesson_page import LessonPage
from .test_input import LESSON, PROGRAM

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
    page = LessonPage(a_page).open(LESSON)
    page.say_who(3, 14)
    assert a_page.evaluate("crossOriginIsolated")
    page.type_into("linear_search", PROGRAM)
    a_page.keyboard.press("Shift+Enter")
    box = a_page.locator(".jp-Stdin-input")
    box.wait_for(timeout=PATIENCE)
    box.fill("봄")
    box.press("Enter")
    expect(a_page.locator(".jp-OutputArea-output", has_text="봄 그리고 가을").first).to_be_visible(timeout=PATIENCE)
    page.type_into("halve", "while True:\n    pass")
    page.action("run").click()
    expect(page.state).to_have_text("실행하고 있어요…")
    a_page.wait_for_timeout(1500)
    page.action("stop").click()
    expect(page.cell("halve").locator(".jp-OutputArea")).to_contain_text("멈췄어요.")
