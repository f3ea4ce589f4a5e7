"""Python in the page: it comes from the snapshot, has forgotten how that was made, and completes names."""

import gzip

import pytest
from playwright.sync_api import expect

from .conftest import PATIENCE
from .lesson_page import LessonPage

pytestmark = pytest.mark.browser

MIDDLE = "notebooks/index.html?path=ko/middle/06_searching.ipynb"
RANDOM = "import random\nprint(random.random())"


def started(context) -> LessonPage:
    lesson = LessonPage(context.new_page()).open(MIDDLE)
    lesson.say_later()
    expect(lesson.state).to_have_text("준비됐어요", timeout=PATIENCE)
    return lesson


def printed(lesson: LessonPage, source: str) -> str:
    lesson.type_into("halve", source)
    lesson.action("run").click()
    output = lesson.cell("halve").locator(".jp-OutputArea-output")
    expect(output).to_be_visible(timeout=PATIENCE)
    return output.inner_text().strip()


def test_two_starts_from_the_same_snapshot_draw_other_numbers(a_browser, another_browser):
    asked = []
    a_browser.on("request", lambda request: asked.append(request.url.rsplit("/")[-1]))
    first, second = (printed(started(context), RANDOM) for context in (a_browser, another_browser))
    assert first != second
    assert "snapshot.bin.gz" in asked
    assert not [name for name in asked if name.startswith(("python_stdlib", "ipython", "micropip", "jedi"))]


def test_a_server_that_unpacks_the_files_itself_does_no_harm(a_browser, a_site):
    unpacked = gzip.decompress((a_site / "static/pyodide/python.zip.gz").read_bytes())
    served = []
    a_browser.route("**/python.zip.gz", lambda route: (served.append(route), route.fulfill(body=unpacked)))
    assert printed(started(a_browser), "import csv\nprint(csv.__name__)") == "csv"
    assert served


def test_names_of_python_and_of_the_learner_are_completed(a_browser):
    lesson = started(a_browser)
    assert printed(lesson, "my_treasure = 3\nprint(my_treasure)") == "3"
    lesson.type_into("in_order", "my_tr")
    lesson.page.keyboard.press("Tab")
    expect(lesson.page.locator(".jp-Completer-item")).to_contain_text("my_treasure")
