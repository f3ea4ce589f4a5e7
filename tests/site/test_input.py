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


def test_a_program_asks_and_goes_on_with_the_answer(a_page):
    page = LessonPage(a_page).open(LESSON)
    page.say_later()
    page.type_into("linear_search", PROGRAM)
    a_page.keyboard.press("Shift+Enter")
    box = a_page.locator(".jp-Stdin-input")
    box.wait_for(timeout=PATIENCE)
    box.fill("봄")
    box.press("Enter")
    output = a_page.locator(".jp-OutputArea-output", has_text="봄 그리고 가을").first
    expect(output).to_be_visible(timeout=PATIENCE)
