"""Hints in the page: one after the other, the next one after a try."""

import pytest
from playwright.sync_api import expect

from .conftest import PATIENCE
from .lesson_page import LessonPage

pytestmark = pytest.mark.browser

LESSON = "notebooks/index.html?path=ko/middle/06_searching.ipynb"
HINTS = ".jp-MarkdownCell:has(.saebom-Hints)"


def test_the_next_hint_opens_after_a_try_and_those_left_are_counted(a_page):
    page = LessonPage(a_page).open(LESSON)
    page.say_later()
    task = a_page.locator(HINTS).first
    task.scroll_into_view_if_needed()
    line, folds = task.locator(".saebom-Hints"), task.locator("details")
    expect(line).to_have_text("남은 힌트 3개")
    folds.nth(1).locator("summary").click()
    expect(folds.nth(1)).not_to_have_attribute("open", "")
    expect(line).to_have_text("힌트는 앞에서부터 차례로 볼 수 있어요.")
    folds.nth(0).locator("summary").focus()
    a_page.keyboard.press("Enter")
    expect(folds.nth(0)).to_have_attribute("open", "")
    expect(line).to_contain_text("남은 힌트 2개. 코드를 고쳐 한 번 실행해 보면")
    folds.nth(1).locator("summary").click()
    expect(folds.nth(1)).not_to_have_attribute("open", "")
    page.type_into("linear_search", "tried = True")
    a_page.keyboard.press("Shift+Enter")
    expect(line).to_have_text("남은 힌트 2개", timeout=PATIENCE)
    folds.nth(1).locator("summary").click()
    expect(folds.nth(1)).to_have_attribute("open", "")
    expect(line).to_contain_text("남은 힌트 1개")


def test_hints_speak_the_language_of_the_lesson(a_page):
    LessonPage(a_page).open(LESSON.replace("=ko", "=en")).say_later()
    line = a_page.locator(".saebom-Hints").first
    expect(line).to_have_text("3 hints left")
