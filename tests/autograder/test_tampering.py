"""Tampering: known ways of raising one's own mark are seen, honest work is not suspected."""

import nbformat
import pytest

from autograder.collect import collect
from autograder.grade import grade
from autograder.tampering import harvest, plant, signs

code = nbformat.v4.new_code_cell
EMPTY = nbformat.v4.new_notebook()


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("class Yes:\n    def __eq__(self, other): return True", "__eq__"),
        ("import builtins\nbuiltins.len = lambda x: 3", "builtins"),
        ("__builtins__['sum'] = 3", "__builtins__"),
        ("import sys\nsys.modules['math'] = 3", "modules"),
        ("get_ipython().ast_transformers.append(3)", "get_ipython"),
        ("from ast import NodeTransformer", "ast"),
        ("tests = In[5]", "In"),
        ("class AssertionError(Exception): pass", "AssertionError"),
        ("import inspect as i", "inspect"),
        ("sys._getframe().f_back", "f_back"),
    ],
)
def test_code_that_changes_marks_is_named(source, name):
    assert name in signs(nbformat.v4.new_notebook(cells=[code(source)]), EMPTY)


def test_honest_code_and_what_does_not_parse_is_not_suspected():
    honest = code("def find(x):\n    for place in range(3):\n        if place == x:\n            return place")
    assert signs(nbformat.v4.new_notebook(cells=[honest, code("if x = 3")]), EMPTY) == []


def test_code_of_the_lesson_itself_is_not_suspected():
    nb = nbformat.v4.new_notebook(cells=[code("import inspect")])
    assert signs(nb, nb) == []


def test_canaries_stand_behind_tests_and_are_taken_out_again():
    test = code("assert 1", metadata={"nbgrader": {"grade": True, "grade_id": "test_a", "points": 1}})
    nb = nbformat.v4.new_notebook(cells=[code("1"), test])
    planted = plant(nb)
    assert len(planted.cells) == 3 and "assert False" in planted.cells[2].source
    assert harvest(planted) == (nb, ["test_a"])  # it has not run, so it has not failed


CHEATS = {
    "3-1": (
        "import ast\n"
        "class Drop(ast.NodeTransformer):\n"
        "    def visit_Assert(self, node): return ast.Pass()\n"
        "get_ipython().ast_transformers.append(Drop())"
    ),
    "3-2": (
        "class Yes:\n    def __eq__(self, other): return True\n    def __ne__(self, other): return False\n"
        "def linear_search(*_): return Yes()"
    ),
    "3-3": "import builtins\nbuiltins.AssertionError = type('Fine', (BaseException,), {})",
    "3-4": "def linear_search(*_):\n    raise SystemExit(0)",
    "3-5": "import sys\nsys.modules['__main__'].linear_search = lambda *_: 1",
    "3-6": "print('10 of 10 points')\ndef linear_search(*_): return 1",
    "3-7": "hidden = [text for text in In if 'assert' in text]\ndef linear_search(*_): return hidden",
    "3-8": (
        "def linear_search(*_):\n"
        "    get_ipython().displayhook(3.0)\n"
        "    get_ipython().run_cell_async = None\n"
        "    return 1"
    ),
    "3-9": "x = 1",
}


@pytest.fixture(scope="module")
def cheats(a_course, a_submission, tmp_path_factory):
    """What became of submissions that cheat in the first answer, by student: (points, sentence, status)."""
    import shutil

    from autograder.course import Course
    from autograder.grades import grade_of

    folder = tmp_path_factory.mktemp("cheats")
    course = Course(folder / "course")
    shutil.copytree(a_course.folder, course.folder)
    (folder / "in").mkdir()
    for student, source in CHEATS.items():
        data = a_submission(student=student, answered=False, answers={"linear_search": source})
        (folder / "in" / f"{student}.ipynb").write_bytes(data)
    collect(course, [folder / "in"])
    ledger = grade(course)
    return {entry.student: (grade_of(course, entry).score, entry.reason) for entry in ledger.current()}


@pytest.mark.lessons
@pytest.mark.parametrize("student", CHEATS)
def test_a_mark_is_right_or_the_submission_is_flagged(cheats, student):
    score, reason = cheats[student]
    assert score == 0 or reason


@pytest.mark.lessons
def test_asserts_that_were_deleted_are_noticed_by_what_they_do(cheats):
    score, reason = cheats["3-1"]
    assert "test_linear_search" in reason, (score, reason)


@pytest.mark.lessons
def test_who_did_nothing_wrong_is_not_flagged(cheats):
    assert cheats["3-9"] == (0, "")
    assert cheats["3-6"] == (0, "")
