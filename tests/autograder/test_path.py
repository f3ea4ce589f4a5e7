"""From files to grades: the real lessons, the real nbgrader, the real sandbox, the real gradebook."""

import csv
import sqlite3

import pytest
from openpyxl import load_workbook

from autograder.collect import collect
from autograder.course import Course
from autograder.grade import grade
from autograder.grades import grade_of
from autograder.ledger import Ledger
from autograder.report import report
from autograder.roster import Person
from autograder.submission import load
from builder.constants import INSTRUCTOR
from builder.lesson import grading

from .conftest import LESSON

pytestmark = pytest.mark.lessons


@pytest.fixture(scope="module")
def first_answer():
    """The grade_id and the model source of the first answer cell."""
    nb = load(INSTRUCTOR / "ko" / LESSON / f"{LESSON}.ipynb")
    cells = [cell for cell in nb.cells if grading(cell).get("solution")]
    return cells[-1].id, cells[-1].source


@pytest.fixture(scope="module")
def a_graded_course(a_course, a_submission, first_answer, tmp_path_factory):
    """A class: right, untouched, ended by force in the last answer, printing to stderr, and unreadable ones."""
    import shutil

    folder = tmp_path_factory.mktemp("class")
    course = Course(folder / "course")
    shutil.copytree(a_course.folder, course.folder)
    name, source = first_answer
    files = {
        "제출 (1).ipynb": a_submission(student="3-1"),
        "empty.ipynb": a_submission(student="3-2", answered=False),
        "ended.ipynb": a_submission(student="3-3", answers={name: f"{source}\nimport os\nos._exit(0)"}),
        "english.ipynb": a_submission(
            student="3-4", language="en", answers={name: f"import sys, warnings\nwarnings.warn('w')\n{source}"}
        ),
        "login.html": b"<html>please log in</html>",
    }
    (folder / "in").mkdir()
    for file, data in files.items():
        (folder / "in" / file).write_bytes(data)
    collect(course, [folder / "in"])
    grade(course)
    rows = report(course, folder / "results")
    return course, folder / "results", {row.student: row for row in rows}


def test_the_right_answer_has_full_points_and_the_untouched_one_none(a_graded_course):
    _, _, rows = a_graded_course
    assert rows["3-1"].score == rows["3-1"].max_score > 0
    assert (rows["3-2"].status, rows["3-2"].score) == ("graded", 0)


def test_points_won_before_python_ended_are_kept(a_graded_course):
    _, _, rows = a_graded_course
    assert 0 < rows["3-3"].score < rows["3-3"].max_score


def test_a_warning_costs_nobody_points_and_english_is_graded_too(a_graded_course):
    _, _, rows = a_graded_course
    assert rows["3-4"].score == rows["3-4"].max_score


def test_what_could_not_be_read_is_in_the_table(a_graded_course):
    _, _, rows = a_graded_course
    assert rows[""].status == "set aside" and "login.html" in rows[""].note


def test_the_table_opens_in_excel_in_korean(a_graded_course):
    _, results, _ = a_graded_course
    data = (results / "grades.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    assert len(list(csv.reader(data.decode("utf-8-sig").splitlines()))) == 6


def test_each_student_is_spoken_to_in_the_language_of_the_notebook(a_graded_course):
    _, results, _ = a_graded_course
    assert 'lang="ko"' in (results / "feedback" / "3-2.html").read_text(encoding="utf-8")
    assert 'lang="en"' in (results / "feedback" / "3-4.html").read_text(encoding="utf-8")


def test_feedback_shows_no_hidden_test_and_loads_nothing(a_graded_course):
    course, results, _ = a_graded_course
    instructor = load(course.instructor_path(LESSON, "ko"))
    hidden = [
        line.strip()
        for cell in instructor.cells
        if grading(cell).get("grade")
        for line in cell.source.split("HIDDEN TESTS")[1].splitlines()[1:-1]
        if line.strip()
    ]
    for page in (results / "feedback").iterdir():
        text = page.read_text(encoding="utf-8")
        assert "assert " not in text and "Traceback" not in text
        assert not any(line in text for line in hidden)
        assert "http:" not in text and "https:" not in text


def test_failed_questions_say_what_kind_of_mistake_it_is(a_graded_course):
    course, _, _ = a_graded_course
    (entry,) = [entry for entry in Ledger.read(course.folder).current() if entry.student == "3-2"]
    assert all(question.says and "Error" not in question.says for question in grade_of(course, entry).questions)


def test_a_graded_submission_is_not_graded_again(a_graded_course):
    course, _, _ = a_graded_course
    seen = []
    grade(course, progress=lambda done, total, entry: seen.append(entry))
    assert seen == []


def test_the_gradebook_is_nbgraders_own(a_graded_course):
    course, _, _ = a_graded_course
    with sqlite3.connect(course.folder / "gradebook.db") as gradebook:
        students = {row[0] for row in gradebook.execute("select id from student")}
    assert students == {"3-1", "3-2", "3-3", "3-4"}


def test_the_workbook_holds_scores_and_questions(a_graded_course):
    _, results, _ = a_graded_course
    scores, questions, repairs = load_workbook(results / "grades.xlsx").worksheets
    assert scores.max_row == 6 and questions.max_row > 4 * 3
    assert {cell.value for cell in scores["B"][1:5]} == {1, 2, 3, 4}
    assert "login.html" in repairs["A2"].value and repairs["E2"].value


def test_names_come_from_the_roster_alone(a_graded_course, tmp_path):
    course, _, _ = a_graded_course
    rows = report(course, tmp_path / "results", {"3-1": Person("김새봄", "b@school.kr"), "3-9": Person("이준")})
    assert [(row.name, row.status) for row in rows if row.student == "3-9"] == [("이준", "missing")]
    assert "김새봄" in (tmp_path / "results" / "grades.csv").read_text(encoding="utf-8-sig")
    assert "이준" in (tmp_path / "results" / "class-3.html").read_text(encoding="utf-8")
    classroom = (tmp_path / "results" / "classroom-3.csv").read_text(encoding="utf-8-sig").splitlines()
    assert classroom[0].startswith("Last Name,First Name,Email Address,")
    assert classroom[2:] == [",김새봄,b@school.kr,10", ",이준,,"]
    for page in (tmp_path / "results" / "feedback").iterdir():
        assert "김새봄" not in page.read_text(encoding="utf-8")


def test_the_class_page_shows_the_class(a_graded_course):
    _, results, _ = a_graded_course
    page = (results / "class-3.html").read_text(encoding="utf-8")
    assert page.count('class="mistake"') >= 3 and "3/4" in page.replace(" ", "")


def test_each_question_says_what_it_is_about(a_graded_course):
    course, _, _ = a_graded_course
    (entry,) = [entry for entry in Ledger.read(course.folder).current() if entry.student == "3-2"]
    topics = [question.about for question in grade_of(course, entry).questions]
    assert len(set(topics)) == len(topics) and all(topics)


def test_marks_and_comments_of_the_teacher_come_out_in_the_reports(a_graded_course, tmp_path):
    course, _, _ = a_graded_course
    with course.gradebook() as gradebook:
        (notebook,) = gradebook.find_submission(LESSON, "3-2").notebooks
        notebook.grades[0].manual_score = 1.5
        notebook.comments[0].manual_comment = "거의 다 왔어요."
        gradebook.db.commit()
    rows = {row.student: row for row in report(course, tmp_path / "results")}
    assert rows["3-2"].score == 1.5
    assert "거의 다 왔어요." in (tmp_path / "results" / "feedback" / "3-2.html").read_text(encoding="utf-8")
