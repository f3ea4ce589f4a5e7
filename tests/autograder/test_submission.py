import json

import pytest

from autograder.errors import Unreadable
from autograder.submission import identify, parse, rebuild
from builder.lesson import grading

from .conftest import LESSON


@pytest.fixture
def a_release(a_course):
    return a_course.release_of(LESSON, "ko")


def changed(data: bytes, change):
    nb = parse(data)
    change(nb)
    return nb


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b"<html>log in</html>", "not a notebook"),
        (b'{"cells": [', "only a part of one"),
        (b'{"cells": 3}', "not a notebook of this curriculum"),
        ("안녕".encode("cp949"), "not a notebook"),
    ],
)
def test_what_cannot_be_read_says_why(data, reason):
    with pytest.raises(Unreadable, match=reason):
        parse(data)


def test_identity_comes_from_the_metadata(a_submission):
    who = identify(parse(a_submission(student="3-14", language="ko")))
    assert (who.lesson, who.student, who.language) == (LESSON, "3-14", "ko")
    assert len(who.version) == 12


@pytest.mark.parametrize("student", ["", "김서준", "3-", "0-1", "3-100", "3-14; DROP", None])
def test_a_student_is_class_and_number(a_submission, student):
    with pytest.raises(Unreadable, match="Whose is it"):
        identify(parse(a_submission(student=student)))


def test_a_notebook_of_something_else_is_no_lesson():
    with pytest.raises(Unreadable, match="which lesson"):
        identify(parse(b'{"cells": [], "metadata": {}}'))


def test_an_answer_keeps_its_text_and_gets_its_metadata_back(a_submission, a_release):
    nb = changed(
        a_submission(), lambda nb: [cell.metadata.nbgrader.pop("solution", 0) for cell in nb.cells if grading(cell)]
    )
    rebuilt = rebuild(nb, a_release)
    answers = {
        cell.id: cell.source
        for cell in nb.cells
        if cell.id in {c.id for c in a_release.cells if grading(c).get("solution")}
    }
    assert {cell.id: cell.source for cell in rebuilt.cells if grading(cell).get("solution")} == answers


def test_tags_that_would_skip_a_test_are_dropped(a_submission, a_release):
    nb = changed(a_submission(), lambda nb: [cell.metadata.update(tags=["skip-execution"]) for cell in nb.cells])
    assert not any("tags" in cell.metadata for cell in rebuild(nb, a_release).cells)


def test_test_cells_are_put_back_where_they_were(a_submission, a_release):
    def without_tests(nb):
        nb.cells = [cell for cell in nb.cells if not grading(cell).get("grade")]

    rebuilt = rebuild(changed(a_submission(), without_tests), a_release)
    order = [grading(cell)["grade_id"] for cell in rebuilt.cells if grading(cell)]
    assert order == [grading(cell)["grade_id"] for cell in a_release.cells if grading(cell)]


def test_the_last_copy_of_an_answer_counts(a_submission, a_release):
    def pasted_twice(nb):
        index = next(i for i, cell in enumerate(nb.cells) if grading(cell).get("solution"))
        copy = json.loads(json.dumps(nb.cells[index]))
        copy["source"] = "last = True"
        nb.cells.insert(index + 1, parse(json.dumps({"cells": [copy]}).encode()).cells[0])

    graded = [
        cell
        for cell in rebuild(changed(a_submission(), pasted_twice), a_release).cells
        if grading(cell).get("solution")
    ]
    assert graded[0].source == "last = True"
    assert len({cell.id for cell in graded}) == len(graded)


def test_a_changed_test_cell_is_restored(a_submission, a_release):
    def cheat(nb):
        for cell in nb.cells:
            if grading(cell).get("grade"):
                cell.source = "pass"

    tests = [cell for cell in rebuild(changed(a_submission(), cheat), a_release).cells if grading(cell).get("grade")]
    assert all("assert" in cell.source for cell in tests)
