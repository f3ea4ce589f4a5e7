"""Pictures in steps, in the page: by keyboard, by mouse, and again in a file that was saved and opened."""

import pytest
from playwright.sync_api import expect

from .conftest import PATIENCE
from .lesson_page import LessonPage

pytestmark = pytest.mark.browser

LESSON = "notebooks/index.html?path=ko/middle/06_searching.ipynb"
BARS = """from coach import Bars
bars = Bars([31, 12, 57])
bars.swap(0, 1)
bars
"""
FRAME = "iframe.saebom-mod-steps"


def visible_step(frame) -> list[str]:
    """The classes of the drawings that are shown."""
    return frame.locator("g.steps > use").evaluate_all(
        "uses => uses.filter(use => getComputedStyle(use).display !== 'none').map(use => use.getAttribute('class'))"
    )


@pytest.fixture
def a_picture(a_page):
    page = LessonPage(a_page).open(LESSON)
    page.say_later()
    page.answer({"linear_search": BARS})
    page.run_all()
    a_page.locator(FRAME).scroll_into_view_if_needed(timeout=PATIENCE)
    return page


def test_arrow_keys_walk_through_the_steps(a_picture):
    frame = a_picture.page.frame_locator(FRAME)
    first = frame.get_by_role("radio", name="1 / 2. 처음 모습")
    expect(first).to_be_checked()
    assert visible_step(frame) == ["s1"]
    first.focus()
    a_picture.page.keyboard.press("ArrowRight")
    expect(frame.get_by_role("radio", name="2 / 2. 맞바꾸기: 0번 자리와 1번 자리")).to_be_checked()
    assert visible_step(frame) == ["s2"]
    a_picture.page.keyboard.press("ArrowLeft")
    assert visible_step(frame) == ["s1"]


def test_buttons_walk_and_play(a_picture):
    frame = a_picture.page.frame_locator(FRAME)
    frame.locator("label:visible", has_text="→").click()
    assert visible_step(frame) == ["s2"]
    frame.locator("label", has_text="▶").click()
    assert visible_step(frame) == []
    expect(frame.locator("g.film")).to_be_visible()


def test_the_steps_stand_in_the_saved_file_in_pictures_and_words(a_picture):
    a_picture.save()
    a_picture.page.reload()
    a_picture.wait().say_later()
    a_picture.page.locator(FRAME).scroll_into_view_if_needed(timeout=PATIENCE)
    frame = a_picture.page.frame_locator(FRAME)
    frame.locator("label:visible", has_text="→").click()
    assert visible_step(frame) == ["s2"]
    folded = a_picture.page.locator(".jp-OutputArea-output details", has_text="모든 단계를 글로 보기")
    folded.locator("summary").click()
    expect(folded.locator("li")).to_have_text(["처음 모습", "맞바꾸기: 0번 자리와 1번 자리"])
