"""The error coach in the page: a sentence in sight, the traceback folded, the file as the graders need it."""

import pytest
from playwright.sync_api import expect

from .conftest import PATIENCE
from .lesson_page import LessonPage

pytestmark = pytest.mark.browser

LESSON = "notebooks/index.html?path=ko/middle/06_searching.ipynb"
TRACEBACK = "[data-mime-type='application/vnd.jupyter.stderr']"


def run(page, source):
    page.type_into("linear_search", source)
    page.page.keyboard.press("Shift+Enter")
    told = page.page.locator(".saebom-mistake")
    expect(told).to_be_visible(timeout=PATIENCE)
    return told


def test_a_mistake_is_told_and_the_traceback_unfolds(a_page):
    page = LessonPage(a_page).open(LESSON)
    page.say_later()
    told = run(page, "score = 3\nprint(scroe)")
    expect(told).to_contain_text("파이썬이 모르는 이름이에요: scroe")
    expect(told).to_contain_text("2번째 줄")
    expect(told).to_contain_text("혹시 score인가요?")
    traceback = a_page.locator(f".jp-OutputArea-child:has(.saebom-mistake) + * {TRACEBACK}")
    expect(traceback).to_be_hidden()
    told.locator("summary").focus()
    a_page.keyboard.press("Enter")
    expect(traceback).to_be_visible()
    expect(traceback).to_contain_text("NameError")
    (cell,) = [cell for cell in page.cells() if cell["id"] == "linear_search"]
    assert [output["output_type"] for output in cell["outputs"]] == ["display_data", "error"]
    assert cell["outputs"][1]["evalue"] == "name 'scroe' is not defined" and cell["outputs"][1]["traceback"]


def test_a_file_that_was_saved_shows_the_same(a_page):
    page = LessonPage(a_page).open(LESSON)
    page.say_later()
    run(page, "print('봄'")
    page.save()
    a_page.reload()
    page.wait().say_later()
    told = a_page.locator(".saebom-mistake")
    told.scroll_into_view_if_needed()
    expect(told).to_contain_text("여는 괄호 (의 짝이 없어요.")
    expect(a_page.locator(f".jp-OutputArea-child:has(.saebom-mistake) + * {TRACEBACK}")).to_be_hidden()
