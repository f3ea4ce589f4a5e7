"""Check, as a learner uses it: no code of a test, no lost cursor, and the kind of mistake told apart."""

import pytest
from playwright.sync_api import expect

from .lesson_page import LessonPage, model_answers

pytestmark = pytest.mark.browser

MIDDLE = "notebooks/index.html?path=ko/middle/06_searching.ipynb"
ANSWERS = model_answers("middle-06-searching")


@pytest.fixture
def a_lesson(a_page):
    page = LessonPage(a_page).open(MIDDLE)
    page.say_who(3, 14)
    return page


def test_check_tells_passed_wrong_and_syntax_apart_and_counts_points(a_lesson):
    page = a_lesson.page
    wrong = ANSWERS["halve"].replace("middle + 1", "middle")
    a_lesson.answer({**ANSWERS, "halve": wrong, "in_order": "def in_order(items)\n    return True"})
    results = a_lesson.check()
    assert [state for state, _ in results] == ["passed", "passed", "wrong", "syntax"]
    assert results[2][1].startswith("halve") and "1번째 줄" in results[3][1]
    bar = page.locator(".saebom-Bar")
    expect(bar.get_by_text("10점 중 5점", exact=True)).to_be_visible()
    expect(bar.get_by_text("선생님이 채점할 때는 여기에 없는 경우까지 더 살펴봐요.")).to_be_visible()
    assert bar.locator(".saebom-Step.saebom-mod-done").count() == 2


def test_check_shows_no_code_of_a_test(a_lesson):
    page = a_lesson.page
    a_lesson.check()
    assert "assert" not in page.locator("body").inner_text()
    page.get_by_role("button", name="2번째").click()
    expect(page.locator(".saebom-Card").first).to_be_visible()
    assert "assert" not in page.locator("body").inner_text()


def test_check_keeps_the_cursor(a_lesson):
    page = a_lesson.page
    a_lesson.type_into("linear_search", ANSWERS["linear_search"])
    page.keyboard.press("Control+Shift+Enter")
    expect(page.locator(".saebom-Results-list .saebom-Question[data-state=passed]")).to_have_count(1, timeout=180_000)
    page.keyboard.insert_text("  # 여기")
    cell = page.locator(".jp-Notebook .jp-mod-active .cm-content")
    expect(cell).to_contain_text("return -1  # 여기")
    expect(cell).to_be_in_viewport()


def test_a_repaired_answer_is_seen_and_a_renamed_function_no_longer_passes(a_lesson):
    a_lesson.answer(ANSWERS)
    assert {state for state, _ in a_lesson.check()} == {"passed"}
    a_lesson.answer({"linear_looks": ANSWERS["linear_looks"].replace("linear_looks", "linear_look")})
    assert [state for state, _ in a_lesson.check()] == ["passed", "error", "passed", "passed"]
    a_lesson.answer(ANSWERS)
    assert {state for state, _ in a_lesson.check()} == {"passed"}


def test_results_come_back_with_the_lesson(a_lesson):
    page = a_lesson.page
    a_lesson.answer({"linear_search": ANSWERS["linear_search"]})
    a_lesson.check()
    a_lesson.save()
    page.reload()
    a_lesson.wait()
    expect(page.locator(".saebom-Bar").get_by_text("10점 중 3점", exact=True)).to_be_visible()
