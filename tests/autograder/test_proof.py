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
