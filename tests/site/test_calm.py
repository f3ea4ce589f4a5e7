"""The calm page: title, steps, progress, actions in words; settings that are remembered; every size of screen."""

import pytest
from playwright.sync_api import expect

from .conftest import PATIENCE
from .lesson_page import LessonPage

pytestmark = pytest.mark.browser

MIDDLE = "notebooks/index.html?path=ko/middle/06_searching.ipynb"
MENUS = "#top-panel-wrapper, #menu-panel-wrapper, .jp-NotebookPanel-toolbar"


@pytest.fixture
def a_lesson(a_page):
    page = LessonPage(a_page).open(MIDDLE)
    page.say_who(3, 14)
    return page


def test_a_lesson_shows_title_steps_and_words_and_no_menu(a_lesson):
    bar = a_lesson.page.get_by_role("region", name="수업 도구")
    expect(bar.get_by_text("찾기: 하나씩 볼까, 반씩 줄일까")).to_be_visible()
    expect(bar.get_by_role("navigation", name="차례").get_by_role("button")).to_have_count(5)
    expect(bar.get_by_text("10점 중 0점")).to_be_visible()
    for word in ("실행", "검사"):
        expect(bar.get_by_role("button", name=word, exact=True)).to_be_visible()
    for menu in a_lesson.page.locator(MENUS).all():
        expect(menu).to_be_hidden()


def test_one_switch_shows_the_menus_and_it_is_remembered(a_lesson):
    a_lesson.choose("주피터 메뉴 모두 보기")
    expect(a_lesson.page.get_by_role("menuitem", name="파일").first).to_be_visible()
    a_lesson.page.reload()
    a_lesson.wait()
    expect(a_lesson.page.get_by_role("menuitem", name="파일").first).to_be_visible()


def test_no_menu_leads_to_a_page_that_is_not_there(a_lesson):
    a_lesson.choose("주피터 메뉴 모두 보기")
    a_lesson.page.get_by_role("menuitem", name="보기").first.click()
    entries = a_lesson.page.locator(".lm-Menu .lm-Menu-item")
    expect(entries.filter(visible=True).first).to_be_visible()
    commands = entries.evaluate_all("items => items.map(item => item.dataset.command)")
    assert "application:open-tree" in commands
    assert "application:open-lab" not in commands


def test_the_palette_leads_to_no_page_that_is_not_there(a_lesson):
    a_lesson.page.evaluate("void jupyterapp.commands.execute('apputils:activate-command-palette')")
    entries = a_lesson.page.locator(".lm-CommandPalette-item")
    expect(entries.first).to_be_visible()
    commands = entries.evaluate_all("items => items.map(item => item.dataset.command)")
    assert "application:open-tree" in commands
    assert "application:open-lab" not in commands


def test_text_size_colors_and_spacing_are_remembered(a_lesson):
    page = a_lesson.page
    text = page.locator(".jp-RenderedMarkdown p").first
    small = text.evaluate("p => parseFloat(getComputedStyle(p).fontSize)")
    a_lesson.choose("아주 크게", "어둡게", "읽기 편한 글자")
    page.reload()
    a_lesson.wait()
    expect(page.locator("body")).to_have_attribute("data-jp-theme-name", "JupyterLab Dark")
    style = text.evaluate("p => [getComputedStyle(p).fontSize, getComputedStyle(p).letterSpacing].map(parseFloat)")
    assert style[0] > 1.4 * small and style[1] > 0.5
    a_lesson.choose("또렷하게")
    expect(page.locator("body")).to_have_attribute("data-jp-theme-name", "JupyterLab Dark High Contrast")


def test_the_number_of_a_run_can_be_read_in_large_text(a_lesson):
    a_lesson.choose("아주 크게")
    cells = "jupyterapp.shell.currentWidget.content.widgets"
    a_lesson.page.evaluate(f"() => {cells}.find(cell => cell.model.type === 'code').setPrompt('128')")
    prompt = a_lesson.page.locator(".jp-InputPrompt", has_text="128")
    expect(prompt).to_be_visible()
    assert prompt.evaluate("node => node.scrollWidth <= node.clientWidth")


def test_the_words_of_a_dialog_are_not_cut_in_two(a_lesson):
    a_lesson.action("settings").click()
    a_lesson.page.get_by_role("button", name="수업 처음부터 다시 하기").click()
    body = a_lesson.page.locator(".jp-Dialog-body", has_text="처음으로 되돌릴까요?")
    assert body.evaluate("node => getComputedStyle(node).wordBreak") == "keep-all"


@pytest.mark.parametrize(("width", "height"), [(360, 740), (1366, 768), (1920, 1080)])
def test_it_fits_phone_chromebook_and_projector(a_lesson, width, height):
    page = a_lesson.page
    page.set_viewport_size({"width": 360, "height": 740})
    page.set_viewport_size({"width": width, "height": height})
    bar = page.locator(".saebom-Bar")
    for button in bar.locator("button:visible").all():
        box = button.bounding_box()
        assert box["x"] >= 0 and box["x"] + box["width"] <= width
        assert box["height"] >= 32
    assert bar.bounding_box()["height"] < 0.25 * height
    for menu in page.locator(MENUS).all():
        expect(menu).to_be_hidden()
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def test_a_step_is_one_press_away(a_lesson):
    page = a_lesson.page
    page.get_by_role("button", name="3번째: 반씩 줄이기").click()
    expect(page.get_by_role("heading", name="3. 반씩 줄이기")).to_be_in_viewport()
    expect(page.get_by_role("button", name="3번째: 반씩 줄이기")).to_have_attribute("aria-current", "step")


def test_run_walks_from_cell_to_cell_but_stays_where_somebody_writes(a_lesson):
    page = a_lesson.page
    a_lesson.action("run").click()
    first = page.locator(".jp-CodeCell").first
    expect(first.locator(".jp-OutputArea-output")).to_contain_text("10번 만에 찾았다!", timeout=PATIENCE)
    active = "() => jupyterapp.shell.currentWidget.content.activeCell.model.id"
    expect(page.locator(".saebom-State")).to_have_text("준비됐어요")
    assert page.evaluate(active) == "linear_search"
    first.locator(".cm-content").click()
    page.keyboard.press("Control+End")
    page.keyboard.insert_text("\nprint('여기')")
    a_lesson.action("run").click()
    expect(first.locator(".jp-OutputArea-output")).to_contain_text("여기", timeout=PATIENCE)
    assert page.evaluate(active) == "cell-02"
    page.keyboard.insert_text("#계속")
    expect(first.locator(".cm-content")).to_contain_text("#계속")
