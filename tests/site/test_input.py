"""`input()` in the page: a program asks, a person types."""

import pytest
from playwright.sync_api import expect

from .conftest import PATIENCE
from .lesson_page import LessonPage

pytestmark = pytest.mark.browser

LESSON = "notebooks/index.html?path=ko/middle/06_searching.ipynb"
PROGRAM = """from coach import answers
name = input('이름? ')
with answers('가을') as talk:
    season = input('계절? ')
print(name + ' 그리고 ' + season)
"""


def ask(lesson: LessonPage) -> None:
    """Run the program, answer it, and see what it makes of the answer."""
    page = lesson.page
    lesson.type_into("linear_search", PROGRAM)
    page.keyboard.press("Shift+Enter")
    box = page.locator(".jp-Stdin-input")
    box.wait_for(timeout=PATIENCE)
    box.fill("봄")
    box.press("Enter")
    expect(page.locator(".jp-OutputArea-output", has_text="봄 그리고 가을").first).to_be_visible(timeout=PATIENCE)


def test_a_program_asks_and_goes_on_with_the_answer(a_page):
    lesson = LessonPage(a_page).open(LESSON)
    lesson.say_later()
    ask(lesson)
