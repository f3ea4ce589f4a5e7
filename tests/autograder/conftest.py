"""Submissions as students make them: the released notebook, answered, with class and number in its metadata."""

import json

import nbformat
import pytest

from autograder.course import Course, release
from autograder.submission import load
from builder.constants import BUILD, INSTRUCTOR
from builder.lesson import grading
from builder.notebooks import student_notebook

LESSON = "middle-06-searching"


@pytest.fixture(scope="session")
def a_course():
    """A released course that no test changes; kept from run to run, since releasing is only for what has changed."""
    course = Course(BUILD / "tests" / "course")
    release(course)
    return course


@pytest.fixture
def an_empty_course(a_course, tmp_path):
    """A released course of its own, into which nothing was collected."""
    import shutil

    shutil.copytree(a_course.folder, tmp_path / "course")
    return Course(tmp_path / "course")


@pytest.fixture(scope="session")
def a_submission(a_course):
    """Make the bytes of a submission: `answered` with the model answers, or with sources by grade_id."""

    def make(student="3-14", language="ko", answered=True, answers=None, lesson=LESSON, **metadata) -> bytes:
        instructor = load(INSTRUCTOR / language / lesson / f"{lesson}.ipynb")
        nb = student_notebook(instructor)
        model = {cell.id: cell.source for cell in instructor.cells if grading(cell).get("solution")}
        given = {**(model if answered else {}), **(answers or {})}
        for cell in nb.cells:
            cell.source = given.get(cell.id, cell.source)
        nb.metadata.saebom.update({"student": student, **metadata})
        return json.dumps(nbformat.from_dict(nb), ensure_ascii=False).encode("utf-8")

    return make
