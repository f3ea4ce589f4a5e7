"""The whole path: landing page, lesson, answers typed in, saved, downloaded; collected, graded, reported, read."""

import json

import pytest
from playwright.sync_api import expect

from autograder.collect import collect
from autograder.course import Course, release
from autograder.grade import grade
from autograder.report import report
from builder.constants import SITE

from .lesson_page import LessonPage, model_answers

pytestmark = pytest.mark.browser

LESSON = "middle-06-searching"


def open_from_landing_page(page) -> LessonPage:
    page.goto("/")
    page.locator("#levels button[data-level=middle]").click()
    page.locator(f"#lessons [data-lesson={LESSON}] a").click()
    return LessonPage(page).wait()


def test_from_the_landing_page_to_the_feedback_page(a_browser, tmp_path):
    handed_in = tmp_path / "제출물"
    handed_in.mkdir()

    lesson = open_from_landing_page(a_browser.new_page())
    lesson.say_who(3, 14)
    for name, source in model_answers(LESSON).items():
        lesson.type_into(name, source)
    lesson.run_all()
    assert lesson.errors() == []
    lesson.save_file(tmp_path).rename(handed_in / "제출 (1).ipynb")

    untouched = json.loads((handed_in / "제출 (1).ipynb").read_text(encoding="utf-8"))
    stubs = json.loads((SITE / "files" / "ko" / "middle" / "06_searching.ipynb").read_text(encoding="utf-8"))
    untouched["cells"], untouched["metadata"]["saebom"]["student"] = stubs["cells"], "3-15"
    (handed_in / "untouched.ipynb").write_text(json.dumps(untouched), encoding="utf-8")

    course = Course(tmp_path / "course")
    release(course)
    collect(course, [handed_in])
    grade(course)
    rows = {row.student: row for row in report(course, tmp_path / "results")}
    assert (rows["3-14"].status, rows["3-14"].score) == ("graded", rows["3-14"].max_score)
    assert (rows["3-15"].status, rows["3-15"].score) == ("graded", 0)

    page = a_browser.new_page()
    page.set_content((tmp_path / "results" / "feedback" / "3-14.html").read_text(encoding="utf-8"))
    expect(page.get_by_role("heading", name="3반 14번 · 채점 결과")).to_be_visible()
    expect(page.get_by_text("10점 만점에 10점")).to_be_visible()
    expect(page.get_by_text("해냈어요")).to_have_count(4)
