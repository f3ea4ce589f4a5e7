"""The lesson page without a mouse, and as axe sees it."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from .conftest import PATIENCE
from .lesson_page import LessonPage, model_answers

pytestmark = pytest.mark.browser

MIDDLE = "notebooks/index.html?path=ko/middle/06_searching.ipynb"
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]
#: what this project adds to JupyterLab's page
OURS = [".saebom-Bar", ".saebom-Card", ".saebom-Settings", ".saebom-StudentForm", ".jp-Dialog-content"]


def violations(page) -> list[tuple[str, str]]:
    here = [part for part in OURS if page.locator(part).count()]
    results = Axe().run(page, context={"include": [[part] for part in here]}, options={"runOnly": WCAG})
    return [(item["id"], item["nodes"][0]["html"]) for item in results.response["violations"]]


@pytest.mark.parametrize("colors", ["밝게", "어둡게", "또렷하게"])
def test_axe_finds_nothing_in_what_we_add(a_page, colors):
    page = LessonPage(a_page).open(MIDDLE)
    expect(a_page.locator(".saebom-StudentDialog")).to_be_visible()
    assert violations(a_page) == []
    page.say_who(3, 14)
    page.choose(colors)
    page.answer({"linear_search": model_answers("middle-06-searching")["linear_search"]})
    page.check()
    page.action("stop").click()
    expect(page.notice("stop")).to_be_visible()
    assert violations(a_page) == []
    a_page.get_by_role("button", name="1번째").click()
    expect(a_page.locator(".saebom-Card").first).to_be_visible()
    assert violations(a_page) == []
    page.action("settings").click()
    expect(a_page.locator(".saebom-Settings")).to_be_visible()
    assert violations(a_page) == []


def press_until(page, key: str, reached: str, most: int = 60) -> None:
    """Press a key until a script says that the focus is where it should be."""
    for _ in range(most):
        if page.evaluate(reached):
            return
        page.keyboard.press(key)
        page.wait_for_timeout(50)
    raise AssertionError(f"{key} never led to: {reached}")


def focus_on(page, command: str) -> None:
    press_until(page, "Tab", f"() => document.activeElement.dataset.command === 'saebom:{command}'")


def test_a_whole_lesson_with_the_keyboard_alone(a_page, tmp_path):
    a_page.goto("/?lang=ko#middle")
    press_until(
        a_page, "Tab", "() => document.activeElement.closest('.lesson')?.dataset.lesson === 'middle-06-searching'"
    )
    a_page.keyboard.press("Enter")
    lesson = LessonPage(a_page).wait()
    expect(a_page.locator(".saebom-StudentDialog input").first).to_be_focused()
    a_page.keyboard.type("3")
    a_page.keyboard.press("Tab")
    a_page.keyboard.type("14")
    a_page.keyboard.press("Enter")
    expect(lesson.action("student")).to_have_text("3반 14번")

    press_until(a_page, "Tab", "() => document.activeElement.ariaLabel?.startsWith('1번째')")
    a_page.keyboard.press("Enter")
    active = "jupyterapp.shell.currentWidget.content.activeCell.model.id"
    for name, source in model_answers("middle-06-searching").items():
        press_until(a_page, "ArrowDown", f"() => {active} === '{name}'")
        a_page.keyboard.press("Enter")
        a_page.keyboard.press("Control+a")
        a_page.keyboard.insert_text(source)
        a_page.keyboard.press("Escape")
    a_page.keyboard.press("Control+Shift+Enter")
    expect(a_page.get_by_text("4문제 중 4문제를 통과했어요")).to_be_visible(timeout=PATIENCE)

    a_page.keyboard.press("Shift+Tab")
    press_until(a_page, "Shift+Tab", "() => document.activeElement.dataset.command === 'saebom:save-file'", 80)
    with a_page.expect_download() as waiting:
        a_page.keyboard.press("Enter")
    assert waiting.value.suggested_filename.startswith("middle-06-searching__3-14__")
