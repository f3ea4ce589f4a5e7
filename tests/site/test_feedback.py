"""The feedback page on paper, in the real browser."""

import re

import nbformat
import pytest

from autograder.grades import Grade, Question
from autograder.ledger import Entry
from autograder.report import feedback

pytestmark = pytest.mark.browser

LONG = "\n".join(f"line_{number} = {number}" for number in range(25))


def a_question(number: int, score: float) -> Question:
    cell = nbformat.v4.new_code_cell(LONG)
    return Question(f"test_{number}", "반씩 줄이기", score, 2.0, False, "" if score else "아직이에요.", (cell,))


def test_a_lesson_prints_on_two_pages_of_a4(a_chromium, tmp_path):
    entry = Entry("0", "a.ipynb", "graded", "middle-06-searching", "3-1", "ko")
    questions = tuple(a_question(number, 2.0 * (number > 1)) for number in range(5))
    grade = Grade(entry.lesson, entry.student, "찾기", "ko", 6.0, 10.0, False, questions)
    (tmp_path / "3-1.html").write_text(feedback("3-1", [entry], {entry.key: grade}), encoding="utf-8")
    page = a_chromium.new_page()
    page.goto((tmp_path / "3-1.html").as_uri())
    assert page.locator(".code").count() == 5 and page.locator(".solved .code").first.is_visible()
    pages = len(re.findall(rb"/Type /Page\b", page.pdf(format="A4")))
    page.close()
    assert 1 <= pages <= 2
