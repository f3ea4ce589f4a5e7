"""Python in the page: it comes from the snapshot, has forgotten how that was made, and completes names."""

import pytest
import zstandard
from playwright.sync_api import expect

from builder.bundle import CHUNK

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
    assert "snapshot.bin.zst" in asked
    assert not [name for name in asked if name.startswith(("python", "ipython", "micropip", "jedi"))]
    # all of Jupyter's scripts come in one; where this fails after an update, `make chunks` writes their list anew
    assert not [name for name in asked if CHUNK.match(name)]


def test_a_server_that_unpacks_the_files_itself_does_no_harm(a_browser, a_site):
    (packed,) = a_site.glob("static/pyodide-*/snapshot.bin.zst")
    unpacked = zstandard.decompress(packed.read_bytes())
    served = []
    a_browser.route("**/snapshot.bin.zst", lambda route: (served.append(route), route.fulfill(body=unpacked)))
    assert printed(started(a_browser), "import tomllib\nprint(tomllib.__name__)") == "tomllib"
    assert served


def test_modules_that_are_not_in_the_snapshot_come_when_they_are_imported(a_browser):
    asked = []
    a_browser.on("request", lambda request: asked.append(request.url.rsplit("/")[-1]))
    lesson = started(a_browser)
    assert printed(lesson, "import numpy\nprint(numpy.array([1, 2]).sum())") == "3"
    assert "python.zip" not in asked
    assert printed(lesson, "import sqlite3, tomllib\nprint(tomllib.loads('a = 3'))") == "{'a': 3}"
    assert "python.zip" in asked


def test_a_module_that_does_not_come_is_told_in_a_sentence_and_can_be_tried_again(a_browser):
    a_browser.route("**/python.zip", lambda route: route.abort())
    a_browser.route("**/numpy-*.tar.zst", lambda route: route.abort())
    lesson = started(a_browser)
    output = lesson.cell("halve").locator(".jp-OutputArea-output").first
    for source in ("import tomllib", "import numpy"):
        lesson.type_into("halve", source)
        lesson.action("run").click()
        expect(output).to_contain_text("이 줄에서 불러오는 것을 내려받지 못했어요.", timeout=PATIENCE)
        expect(lesson.state).to_have_text("준비됐어요")  # an error drops what was run before it had ended
        lesson.type_into("halve", "print(1 + 1)")
        lesson.action("run").click()
        expect(output).to_have_text("2", timeout=PATIENCE)


def test_names_of_python_and_of_the_learner_are_completed(a_browser):
    lesson = started(a_browser)
    assert printed(lesson, "my_treasure = 3\nprint(my_treasure)") == "3"
    lesson.type_into("in_order", "my_tr")
    lesson.page.keyboard.press("Tab")
    expect(lesson.page.locator(".jp-Completer-item")).to_contain_text("my_treasure")


ASKED = """window.asked = [];
new BroadcastChannel("/sw-api.v1").addEventListener("message", (event) => asked.push(event.data.data?.method));"""


def test_python_looks_for_its_modules_without_asking_the_page_for_files(a_browser):
    a_browser.add_init_script(ASKED)
    lesson = started(a_browser)
    assert printed(lesson, "import random, math\nprint(math.floor(random.random()))") == "0"
    assert "readdir" not in lesson.page.evaluate("asked")
    assert printed(lesson, "import os\nprint(type(os.listdir()))") == "<class 'list'>"
    assert "readdir" in lesson.page.evaluate("asked")


def test_what_lessons_do_not_use_is_left_out_and_nothing_else_misses_it(a_browser, left_out):
    errors = []
    a_browser.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    lesson = started(a_browser)
    plugins = lesson.page.evaluate("jupyterapp.listPlugins().filter((id) => jupyterapp.isPluginActivated(id))")
    assert [id for id in plugins if id in left_out or id.split(":")[0] in left_out] == []
    assert [text for text in errors if "failed to activate" in text] == []


@pytest.mark.parametrize("app", ["notebooks", "tree", "edit"])
def test_no_page_of_jupyter_offers_to_clear_the_browser_of_all_work(a_page, app):
    a_page.goto(f"ko/{app}/index.html")
    a_page.wait_for_function("() => globalThis.jupyterapp?.isPluginActivated('@saebom/lesson:look')", timeout=PATIENCE)
    plugins = a_page.evaluate("jupyterapp.listPlugins()")
    assert [id for id in plugins if "clear-browser-data" in id] == []
