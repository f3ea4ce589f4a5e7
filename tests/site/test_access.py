"""The lesson page without a mouse, and as axe sees it."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from builder.constants import ROOT

from .conftest import PATIENCE
from .lesson_page import LessonPage, model_answers

pytestmark = pytest.mark.browser

MIDDLE = "notebooks/index.html?path=ko/middle/06_searching.ipynb"
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]
#: what this project adds to JupyterLab's page
OURS = [".saebom-Bar", ".saebom-Card", ".saebom-Settings", ".saebom-StudentForm", ".jp-Dialog-content"]
#: what is left of Jupyter's own; the two languages of one list
LISTS = ["accessibility.md", "accessibility.ko.md"]
#: a row of the list begins with a rule of axe and the class of the element that breaks it
ROW = re.compile(r"(?m)^\| `([\w-]+)` \| `\.([\w-]+)`")


def violations(page) -> list[tuple[str, str]]:
    here = [part for part in OURS if page.locator(part).count()]
    return find(page, {"include": [[part] for part in here]})


#: resolves when nothing has been drawn for half a second: what is new has its names a frame later
STILL = """() => new Promise(resolve => {
  let timer;
  const observer = new MutationObserver(() => wait());
  const wait = () => { clearTimeout(timer); timer = setTimeout(() => { observer.disconnect(); resolve(); }, 500); };
  observer.observe(document.body, { childList: true, subtree: true });
  wait();
})"""


def find(page, context=None) -> list[tuple[str, str]]:
    """What axe finds in a page that has come to rest, each element by itself: the rule, and the element in HTML."""
    page.evaluate(STILL)
    results = Axe().run(page, context=context, options={"runOnly": WCAG})
    return [(item["id"], node["html"]) for item in results.response["violations"] for node in item["nodes"]]


def listed(name: str) -> set[tuple[str, str]]:
    return set(ROW.findall((ROOT / "docs" / name).read_text(encoding="utf-8")))


def placed(rule: str, html: str, known: set[tuple[str, str]]) -> tuple[str, str]:
    """The row that tells of this violation; without one the element as it is."""
    classes = re.search(r'class="([^"]*)"', html)
    found = [row for row in known if row[0] == rule and classes and row[1] in classes[1].split()]
    return found[0] if found else (rule, html)


def draw_all(page) -> None:
    """Scroll from cell to cell: Jupyter makes an editor only when it comes into sight."""
    notebook = "jupyterapp.shell.currentWidget.content"
    for index in range(page.evaluate(f"{notebook}.widgets.length")):
        page.evaluate(f"index => {notebook}.scrollToItem(index)", index)
        page.wait_for_timeout(50)


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


#: a lesson with long lines that are read-only, in Korean; one with a chart, in English
WHOLE = [
    (
        *("ko/middle/06_searching", "ko", ".jp-mod-readOnly"),
        *(["밝게", "어둡게", "또렷하게"], "주피터 메뉴 모두 보기"),
    ),
    (
        *("en/high/17_trees_and_forests", "en", ".jp-RenderedImage > img"),
        *(["Light", "Dark", "High contrast"], "Show all of Jupyter’s menus"),
    ),
]


@pytest.mark.parametrize(("lesson", "language", "part", "colors", "menus"), WHOLE, ids=["ko", "en"])
def test_axe_finds_nothing_on_the_whole_page_but_what_the_list_tells(a_page, lesson, language, part, colors, menus):
    known, found = listed(LISTS[0]), set()

    def look() -> set[tuple[str, str]]:
        seen = {placed(rule, html, known) for rule, html in find(a_page)}
        found.update(seen)
        return seen

    page = LessonPage(a_page).open(f"notebooks/index.html?path={lesson}.ipynb")
    expect(a_page.locator(".saebom-StudentDialog")).to_be_visible()
    assert look() == set()
    page.say_who(3, 14, language)
    page.run_all()
    draw_all(a_page)
    expect(a_page.locator(part).first).to_be_attached()
    for color in colors:
        page.choose(color)
        assert look() == set()
    for color in reversed(colors):
        page.choose(color, menus)
        look()
    a_page.locator(".lm-MenuBar-item").first.click()
    expect(a_page.locator(".lm-Menu")).to_be_visible()
    look()
    assert found == known


def test_the_list_is_the_same_in_both_languages():
    assert listed(LISTS[0]) == listed(LISTS[1]) != set()


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
