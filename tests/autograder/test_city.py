"""The city report: counts of real gradebooks, nobody named, and too few to hide among not counted."""

import csv

import nbformat
import pytest

from autograder.__main__ import main
from autograder.city import FEWEST, city, city_cells, summary
from autograder.course import Course
from autograder.errors import CoursesAlike, NothingCollected, ResultsOccupied
from autograder.grades import Grade, Question


def a_grade(student: str, score: float) -> Grade:
    question = Question("test_a", "Halving", score, 2.0, False, "", (nbformat.v4.new_code_cell("x = 1"),))
    return Grade("middle-06-searching", student, "Searching", "ko", score, 2.0, False, (question,))


def test_a_lesson_is_counted_over_schools_and_classes():
    found = [("새봄중", a_grade(f"1-{n}", 2.0)) for n in range(1, 5)] + [("여름중", a_grade("1-1", 0.0))]
    view = summary(found)
    assert (view.schools, view.classes, view.students, view.mean) == (2, 2, 5, 0.8)
    assert view.bars == (1, 0, 0, 0, 4)
    assert [(question.solved, question.graded) for question in view.questions] == [(4, 5)]


def test_a_class_too_small_to_hide_in_has_no_mean():
    view = summary([("새봄중", a_grade(f"2-{n}", 2.0)) for n in range(1, FEWEST)])
    assert [line.mean for line in view.lines] == [None]
    assert city_cells([view])[1] == ["Searching", "새봄중", 2, FEWEST - 1, None]


def test_texts_in_an_example_are_not_shown_since_a_name_may_stand_there():
    cell = nbformat.v4.new_code_cell("name = '김새봄'\nsay(\"이준\")")
    question = Question("test_a", "Halving", 0.0, 2.0, False, "hello('김새봄') is silent.", (cell,))
    view = summary([("새봄중", Grade("middle-06-searching", "1-1", "Searching", "ko", 0, 2.0, False, (question,)))])
    assert view.mistakes[0].example == 'name = "…"\nsay("…")'
    assert view.mistakes[0].says == "hello('…') is silent."


def test_classes_stand_in_the_order_of_their_numbers():
    view = summary([("새봄중", a_grade(f"{number}-1", 1.0)) for number in (10, 2, 1)])
    assert [line.number for line in view.lines] == ["1", "2", "10"]


def test_two_schools_of_one_name_are_told(tmp_path):
    with pytest.raises(CoursesAlike, match="school"):
        city([Course(tmp_path / "a" / "school"), Course(tmp_path / "b" / "school")], tmp_path / "city")


def test_a_course_without_files_is_told(tmp_path):
    with pytest.raises(NothingCollected, match="empty"):
        city([Course(tmp_path / "empty")], tmp_path / "city")
    assert not (tmp_path / "city").exists()


def test_a_folder_with_other_files_is_left_alone(tmp_path):
    (tmp_path / "mine.txt").write_text("x", encoding="utf-8")
    with pytest.raises(ResultsOccupied):
        city([Course(tmp_path / "school")], tmp_path)


def test_a_folder_that_is_not_there_is_one_sentence(tmp_path, capsys):
    assert main(["city", str(tmp_path / "gone"), "--out", str(tmp_path / "city")]) == 2
    assert "gone" in capsys.readouterr().err


@pytest.mark.lessons
def test_a_city_of_real_gradebooks_names_nobody(a_course, a_submission, tmp_path):
    import shutil

    from autograder.collect import collect
    from autograder.grade import grade

    for school in ("새봄중", "여름중"):
        shutil.copytree(a_course.folder, tmp_path / school)
        (tmp_path / f"{school}-in").mkdir()
        for number in (1, 2, 3):
            data = a_submission(student=f"7-{number}", answered=number > 1)
            (tmp_path / f"{school}-in" / f"김새봄 {number}.ipynb").write_bytes(data)
        course = Course(tmp_path / school)
        collect(course, [tmp_path / f"{school}-in"])
        grade(course)
    assert main(["city", str(tmp_path / "새봄중"), str(tmp_path / "여름중"), "--out", str(tmp_path / "city")]) == 0
    page = (tmp_path / "city" / "city.html").read_text(encoding="utf-8")
    assert "김새봄" not in page and "7-1" not in page and "http:" not in page
    rows = list(csv.reader((tmp_path / "city" / "city.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert [row[1:] for row in rows[1:]] == [["새봄중", "7", "3", "66.7"], ["여름중", "7", "3", "66.7"]]
