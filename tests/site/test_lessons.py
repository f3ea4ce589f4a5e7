"""Lessons in Chromium: every one opens and runs, offline, in Korean; edits survive; help stays local."""

import pytest
from playwright.sync_api import expect

from builder.content import content_path
from builder.lesson import read_lessons

from .conftest import PATIENCE
from .lesson_page import LessonPage, model_answers

pytestmark = pytest.mark.browser

MIDDLE = "notebooks/index.html?path=ko/middle/06_searching.ipynb"


@pytest.mark.parametrize("lesson", read_lessons(), ids=lambda lesson: lesson.id)
def test_a_lesson_opens_and_runs_from_top_to_bottom(a_page, lesson):
    page = LessonPage(a_page).open(f"notebooks/index.html?path={content_path(lesson, 'ko')}")
    page.say_later()
    page.answer(model_answers(lesson.id))
    page.run_all()
    assert page.errors() == [] and page.warnings() == []


def test_a_task_not_done_yet_is_told_by_a_sentence_alone(a_page):
    page = LessonPage(a_page).open(MIDDLE)
    page.say_later()
    page.run_all()
    (error,) = [
        output for cell in page.cells() for output in cell.get("outputs", []) if output["output_type"] == "error"
    ]
    assert error["traceback"] == [error["evalue"]] and error["evalue"].startswith("linear_search")


def test_the_robot_walks_and_the_file_keeps_its_picture(a_page):
    page = LessonPage(a_page).open("notebooks/index.html?path=ko/elementary/02_grid_treasure.ipynb")
    page.say_later()
    a_page.locator(".jp-CodeCell .cm-content").first.click()
    a_page.keyboard.press("Shift+Enter")
    picture = a_page.locator(".jp-OutputArea-output iframe.saebom-Picture").first
    picture.wait_for(timeout=PATIENCE)
    seen = set()
    for _ in range(8):
        seen.add(picture.screenshot())
        a_page.wait_for_timeout(400)
    assert len(seen) > 2
    (html,) = [output["data"]["text/html"] for cell in page.cells() for output in cell.get("outputs", [])]
    assert "data:image/svg+xml" in "".join(html)


def test_the_interface_speaks_the_language_of_the_lesson(a_page):
    page = LessonPage(a_page).open(MIDDLE)
    page.say_later()
    expect(page.action("run")).to_have_text("실행")
    page.choose("주피터 메뉴 모두 보기")
    expect(a_page.get_by_role("menuitem", name="파일").first).to_be_visible()
    page.open(MIDDLE.replace("path=ko", "path=en"))
    expect(page.action("run")).to_have_text("Run")
    expect(a_page.get_by_role("menuitem", name="File").first).to_be_visible()


def test_edits_survive_a_reload(a_page):
    page = LessonPage(a_page).open(MIDDLE)
    page.say_later()
    page.type_into("linear_search", "survived = True")
    page.save()
    a_page.reload()
    page.wait()
    assert "survived = True" in [cell["source"] for cell in page.cells()]


@pytest.mark.parametrize("app", ["tree/index.html", "edit/index.html", "ko/tree/index.html", "notebooks/index.html"])
def test_every_app_opens_without_another_host(a_page, app):
    a_page.goto(app)
    a_page.wait_for_load_state("networkidle")
    expect(a_page.locator("#main, #jp-MainContent, .jp-LabShell").first).to_be_attached()


def test_installing_a_package_is_answered_with_a_sentence(a_page):
    page = LessonPage(a_page).open(MIDDLE)
    page.say_later()
    page.type_into("linear_search", "%pip install requests")
    page.run_all()
    (cell,) = [cell for cell in page.cells() if cell["id"] == "linear_search"]
    text = "".join("".join(output.get("text", "")) for output in cell["outputs"])
    assert text.startswith("requests: 설치할 수 없어요.") and "numpy" in text
    assert not any(output["output_type"] == "error" for output in cell["outputs"])
