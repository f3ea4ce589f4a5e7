"""What counts as a fault of a lesson when it is proved."""

import nbformat
from coach.talk import NoAnswer

from autograder.proof import NO_ANSWER, _errors, _outcome, _tells
from autograder.sandbox.session import Usage
from builder.wrong import WrongAnswer


def a_cell(ename):
    output = nbformat.v4.new_output("error", ename=ename, evalue="says", traceback=[])
    return nbformat.v4.new_code_cell("input()", outputs=[output])


def test_a_cell_that_asks_a_person_is_no_fault():
    assert str(NoAnswer) == NO_ANSWER
    assert list(_errors([a_cell(NO_ANSWER)], but=NO_ANSWER)) == []


def test_any_other_error_is():
    assert list(_errors([a_cell("<class 'NameError'>")], but=NO_ANSWER)) == ["says"]


def a_test(cell_id, says="", ran=True):
    """A cell of tests worth 2 points, as it is after a run."""
    meta = {"grade": True, "solution": False, "locked": True, "points": 2, "grade_id": cell_id, "schema_version": 3}
    output = nbformat.v4.new_output("error", ename="AssertionError", evalue=says, traceback=[])
    cell = nbformat.v4.new_code_cell("assert True", metadata={"nbgrader": meta}, outputs=[output] if says else [])
    cell.execution_count = 1 if ran else None
    return cell


WRONG = WrongAnswer("hard_coded", "double", "Try {number} too.", r"Try \d+ too\.", "")


def test_a_wrong_answer_is_caught_by_a_test_that_says_the_right_thing():
    assert _tells(WRONG, a_test("a", "Try 3 too."))
    assert not _tells(WRONG, a_test("a", "Something else."))
    assert not _tells(WRONG, a_test("a"))
    assert not _tells(WRONG, a_cell("AssertionError"))


def test_points_of_cells_that_did_not_run_are_not_won():
    nb = nbformat.v4.new_notebook(cells=[a_test("a"), a_test("b", "Try 3 too."), a_test("c", ran=False)])
    outcome = _outcome(nb, Usage())
    assert (outcome.score, outcome.max_score, outcome.says) == (2, 6, ("Try 3 too.",))
