"""Python's files do not arrive: the lesson page tries once more, and then says so."""

import threading
from collections import Counter
from contextlib import contextmanager
from functools import partial

import pytest
from playwright.sync_api import expect

from builder.start import Handler, Server

from .conftest import PATIENCE
from .lesson_page import LessonPage

pytestmark = pytest.mark.browser

LESSON = "ko/notebooks/index.html?path=ko/middle/06_searching.ipynb"


class Failing(Handler):
    """Fails the first so many times that one file is asked for: with an error, or in the middle of the file."""

    name, times, cut = "", 0, False

    def do_GET(self):
        name = self.path.split("?")[0].rsplit("/")[-1]
        self.asked[name] += 1
        self.fails = name == self.name and self.asked[name] <= self.times
        if self.fails and not self.cut:
            return self.send_error(503)
        return super().do_GET()

    def copyfile(self, source, outputfile):
        if self.fails:
            outputfile.write(source.read(10_000))
            self.close_connection = True
        else:
            super().copyfile(source, outputfile)


@contextmanager
def failing(site, name, times, cut=False):
    """The address of a server that fails, and how often each file was asked for."""
    handler = type("Failing", (Failing,), {"name": name, "times": times, "cut": cut, "asked": Counter()})
    with Server(("127.0.0.1", 0), partial(handler, directory=str(site))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://localhost:{server.server_port}/", handler.asked
        server.shutdown()


@pytest.fixture
def open_lesson(a_chromium):
    """Opens the lesson on a server and runs its first cell at once, or nothing."""
    context = a_chromium.new_context(locale="ko-KR")
    context.on("dialog", lambda dialog: dialog.accept())

    def opened(url, run=True) -> LessonPage:
        lesson = LessonPage(context.new_page()).open(url + LESSON)
        lesson.say_later()
        if run:
            lesson.page.locator(".jp-CodeCell .cm-content").first.click()
            lesson.page.keyboard.press("Shift+Enter")
        return lesson

    yield opened
    context.close()


def first_output(lesson):
    return lesson.page.locator(".jp-OutputArea-output").first


@pytest.mark.parametrize(("name", "cut"), [("page.mjs", False), ("snapshot.bin.zst", True)])
def test_a_first_failure_is_made_good_and_the_waiting_cell_runs(open_lesson, a_site, name, cut):
    with failing(a_site, name, times=1, cut=cut) as (url, asked):
        lesson = open_lesson(url)
        expect(first_output(lesson)).to_be_visible(timeout=PATIENCE)
        expect(lesson.state).to_have_text("준비됐어요")
        expect(lesson.notice("start")).to_have_count(0)
    assert asked[name] == 2 and lesson.errors() == []


def test_who_has_run_nothing_is_told_the_same_by_bar_and_notice(open_lesson, a_site):
    with failing(a_site, "pyodide.mjs", times=2) as (url, _):
        lesson = open_lesson(url, run=False)
        notice = lesson.notice("start")
        expect(notice).to_contain_text("파이썬을 내려받지 못했어요.", timeout=15_000)
        lesson.page.wait_for_timeout(3000)  # Jupyter tells its state once more
        expect(lesson.state).to_have_text("파이썬을 받지 못했어요")
        notice.get_by_role("button", name="다시 해 보기").click()
        expect(lesson.state).to_have_text("준비됐어요", timeout=PATIENCE)
        expect(notice).to_have_count(0)


def test_a_server_that_goes_on_failing_is_said_and_can_be_tried_again(open_lesson, a_site):
    with failing(a_site, "pyodide.mjs", times=2) as (url, asked):
        lesson = open_lesson(url)
        notice = lesson.notice("start")
        expect(notice).to_contain_text("파이썬을 내려받지 못했어요.", timeout=15_000)
        expect(lesson.state).to_have_text("파이썬을 받지 못했어요")
        with lesson.page.expect_popup() as check:
            notice.get_by_role("button", name="왜 그런지 살펴보기").click()
        assert check.value.url == f"{url}check/"
        check.value.close()
        notice.get_by_role("button", name="다시 해 보기").click()
        expect(first_output(lesson)).to_be_visible(timeout=PATIENCE)
        expect(notice).to_have_count(0)
    assert asked["pyodide.mjs"] == 3
