"""Stop, in the real kernel, on plain static hosting: what does not end is ended, and variables stay where they can."""

import json
import time

import pytest
from playwright.sync_api import expect

from bench.guard import CELL, LOOPS

from .conftest import PATIENCE
from .lesson_page import LessonPage

pytestmark = pytest.mark.browser

MIDDLE = "notebooks/index.html?path=ko/middle/06_searching.ipynb"

#: loops that Python can end from within
SOFT = {
    "pass": "while True:\n    pass",
    "try": "while True:\n    try:\n        pass\n    except:\n        pass",
    "nested": "while True:\n    try:\n        while True:\n            try:\n                n = 1\n            except:\n                pass\n    except:\n        pass",
    "comprehension": "[0 for i in iter(int, 1)]",
    "lambda": "list(map(lambda v: v, iter(int, 1)))",
    "sleep": "import time\ntime.sleep(3600)",
    "slow turns": "while True:\n    sum(range(5_000_000))",
    "bursts": "while True:\n    for i in range(60):\n        n = i\n    sum(range(5_000_000))",
    "library": "import statistics\nstatistics.mean(iter(int, 1))",
    "numpy": "import numpy as np\na = np.ones((200, 200))\nwhile True:\n    a = a @ a * 0 + 1",
}
#: a single step that never comes back to Python
HARD = "sum(iter(int, 1))"
#: a step that breaks Python down for good: more calls within C than a browser's stack bears
BREAKDOWN = "deep = []\nfor _ in range(200_000):\n    deep = [deep]\nrepr(deep)"


@pytest.fixture
def a_lesson(a_page):
    page = LessonPage(a_page).open(MIDDLE)
    page.say_who(3, 14)
    expect(page.state).to_have_text("준비됐어요", timeout=PATIENCE)
    return page


def stop(lesson: LessonPage, source: str) -> float:
    """Run an endless cell, press Stop after a while; the seconds from then until Python does not run it any more."""
    lesson.type_into("halve", source)
    lesson.action("run").click()
    expect(lesson.state).to_have_text("실행하고 있어요…")
    lesson.page.wait_for_timeout(1500)
    pressed = time.monotonic()
    lesson.action("stop").click()
    expect(lesson.state).not_to_have_text("실행하고 있어요…", timeout=10_000)
    return time.monotonic() - pressed


def value_of(lesson: LessonPage, name: str) -> str:
    expect(lesson.state).to_have_text("준비됐어요", timeout=PATIENCE)  # an error drops the cells that wait behind it
    lesson.type_into("in_order", f"print({name})")
    lesson.action("run").click()
    output = lesson.cell("in_order").locator(".jp-OutputArea-output")
    expect(output).to_be_visible(timeout=PATIENCE)
    return output.inner_text().strip()


@pytest.mark.parametrize("kind", SOFT)
def test_stop_ends_a_loop_and_keeps_the_variables(a_lesson, kind):
    source = f"kept = 42\n{SOFT[kind]}"
    assert stop(a_lesson, source) < 3
    expect(a_lesson.cell("halve").locator(".jp-OutputArea")).to_contain_text("멈췄어요.")
    assert value_of(a_lesson, "kept") == "42"


def test_a_function_of_an_earlier_cell_is_ended_too(a_lesson):
    a_lesson.type_into(
        "linear_search", "def spin(turns):\n    while turns:\n        turns -= 1\nspin(100_000)\nkept = 42"
    )
    a_lesson.action("run").click()
    expect(a_lesson.cell("linear_search").locator(".jp-InputPrompt")).to_have_text("[1]:", timeout=PATIENCE)
    assert stop(a_lesson, "spin(-1)") < 3
    assert value_of(a_lesson, "kept") == "42"


def test_looking_after_loops_does_not_slow_them_down(a_lesson):
    a_lesson.type_into("halve", CELL.format(source=LOOPS["adds up"], turns=5))
    a_lesson.action("run").click()
    output = a_lesson.cell("halve").locator(".jp-OutputArea-output")
    expect(output).to_be_visible(timeout=PATIENCE)
    watched, alone = map(min, zip(*json.loads(output.inner_text()), strict=True))
    assert watched < 2 * alone


def test_where_python_cannot_be_reached_it_restarts_and_runs_again_what_came_before(a_lesson):
    page = a_lesson.page
    a_lesson.type_into("linear_search", "before = 7")
    a_lesson.action("run").click()
    expect(a_lesson.cell("linear_search").locator(".jp-InputPrompt")).to_have_text("[1]:", timeout=PATIENCE)
    assert stop(a_lesson, HARD) < 3
    expect(a_lesson.notice("stop")).to_contain_text("파이썬을 다시 켰어요", timeout=PATIENCE)
    expect(a_lesson.notice("stop")).to_contain_text("1칸은 다시 실행")
    assert value_of(a_lesson, "before") == "7"
    assert a_lesson.source("halve") == HARD
    expect(page.locator(".jp-Dialog")).to_have_count(0)


def test_a_loop_ends_by_itself_after_the_limit_of_the_level(a_page):
    page = LessonPage(a_page).open(MIDDLE.replace("middle/06_searching", "elementary/08_guess_my_number"))
    page.say_who(3, 14)
    page.type_into("middle", "while True:\n    pass")
    page.action("run").click()
    output = page.cell("middle").locator(".jp-OutputArea")
    expect(output).to_contain_text("10초가 넘도록 끝나지 않아서 멈췄어요", timeout=PATIENCE)
    assert "Traceback" not in output.inner_text()


@pytest.mark.parametrize(
    "source",
    [
        "def f(n):\n    return f(n + 1)\nf(0)",
        "class A:\n    def __repr__(self):\n        return repr(self)\nA()",
        "def g(items):\n    return sorted(items, key=lambda item: g(items))\ng([2, 1])",
    ],
    ids=["call", "repr", "sorted"],
)
def test_deep_recursion_is_an_error_of_the_cell_and_python_lives_on(a_lesson, source):
    a_lesson.type_into("halve", f"kept = 42\n{source}")
    a_lesson.action("run").click()
    expect(a_lesson.cell("halve").locator(".jp-OutputArea")).to_contain_text("RecursionError", timeout=PATIENCE)
    assert value_of(a_lesson, "kept") == "42"


def test_a_python_that_broke_down_is_started_again_with_a_sentence(another_browser):
    lesson = LessonPage(another_browser.new_page()).open(MIDDLE)
    lesson.say_who(3, 14)
    expect(lesson.state).to_have_text("준비됐어요", timeout=PATIENCE)
    lesson.type_into("halve", BREAKDOWN)
    lesson.action("run").click()
    expect(lesson.notice("stop")).to_contain_text("파이썬을 다시 켰어요", timeout=PATIENCE)
    assert value_of(lesson, "1 + 1") == "2"


def test_stop_when_nothing_runs_says_so(a_lesson):
    a_lesson.action("stop").click()
    expect(a_lesson.notice("stop")).to_contain_text("지금 실행하고 있는 코드가 없어요")


def test_stop_ends_a_check_too(a_lesson):
    a_lesson.answer({"linear_search": "def linear_search(items, target):\n    while True:\n        pass"})
    a_lesson.action("check").click()
    expect(a_lesson.page.locator(".saebom-Results-summary")).to_contain_text("4문제 중 1번째", timeout=PATIENCE)
    a_lesson.page.wait_for_timeout(1500)
    a_lesson.action("stop").click()
    question = a_lesson.page.locator(".saebom-Results-list .saebom-Question").first
    expect(question).to_have_attribute("data-state", "error", timeout=PATIENCE)
    expect(question).to_contain_text("멈췄어요.")
