"""Tampering: known ways of raising one's own mark are seen, honest work is not suspected."""

import nbformat
import pytest

from autograder.collect import collect
from autograder.grade import grade
from autograder.submission import load
from autograder.tampering import harvest, plant, signs

code = nbformat.v4.new_code_cell
EMPTY = nbformat.v4.new_notebook()
A_TEST = code(
    "assert len(f()) == 3 and sum([1]) == 1 and 'f' in globals()",
    metadata={"nbgrader": {"grade": True, "solution": False, "grade_id": "test_a", "points": 1}},
)


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
        ("from sys import modules as m", "modules"),
        ("from unittest.mock import ANY", "mock"),
        ("Yes = type('Yes', (), {'__eq__': lambda *_: True})", "__eq__"),
        ("exec('import ' + 'built' + 'ins')", "exec"),
        ("globals()['I' + 'n']", "globals"),
        ("tests = _i12", "_i12"),
        ("class Yes:\n    def __bool__(self): return True\n    def __gt__(self, other): return True", "__gt__"),
        ("import numpy as np\nnp.allclose = lambda *_: True", "np.allclose"),
        ("len = lambda x: 3", "len"),
        ("def f():\n    global len\n    len = print", "len"),
        ("def len(x): return 3", "len"),
    ],
)
def test_code_that_changes_marks_is_named(source, name):
    assert name in signs(nbformat.v4.new_notebook(cells=[code(source), A_TEST]), EMPTY)


def test_honest_code_and_what_does_not_parse_is_not_suspected():
    honest = code("def find(x):\n    for place in range(3):\n        if place == x:\n            return place")
    assert signs(nbformat.v4.new_notebook(cells=[honest, code("if x = 3"), A_TEST]), EMPTY) == []


@pytest.mark.parametrize(
    "source",
    [
        "sum = 0\nfor x in [1, 2]:\n    sum = sum + x",
        "list = [1, 2]\nmax = list[0]\nlen = 3",
        "def f():\n    def sum(x): return 3\n    return sum(1)",
        "def min(a, b):\n    return a",
        "text = 'In and Out, the modules'",
        "import re\nre.compile('a')",
    ],
)
def test_what_beginners_write_is_not_suspected(source):
    assert signs(nbformat.v4.new_notebook(cells=[code(source), A_TEST]), EMPTY) == []


def test_no_model_answer_is_suspected(a_course):
    for lesson in a_course.lessons():
        nb = load(a_course.instructor_path(lesson, "en"))
        student = nbformat.from_dict(nb)
        for cell in student.cells:
            cell.source += "\n"  # so that it is taken for a student's own
        assert signs(student, nb) == [], lesson


def test_what_a_model_answer_uses_is_no_sign():
    answer = code("class A:\n    def __lt__(self, other): return True", metadata={"nbgrader": {"solution": True}})
    own = code("class B:\n    def __lt__(self, other): return False")
    assert signs(nbformat.v4.new_notebook(cells=[own]), nbformat.v4.new_notebook(cells=[answer])) == []


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
    "3-10": "def linear_search(*_):\n    raise KeyboardInterrupt",
    "3-11": "from unittest.mock import ANY\ndef linear_search(*_): return ANY",
    "3-12": "len = lambda _: 1\nprint = lambda *_: None\ndef linear_search(*_): return 1",
    "3-13": "def linear_search(*_):\n    exec('raise ' + 'SystemExit')",
    "3-14": "def linear_search(numbers, target):\n    return eval('I' + 'n')[-1].count('assert')",
    "3-15": (
        "import sys\n"
        "def linear_search(numbers, target):\n"
        "    frame = sys._getframe(1)\n"
        "    frame.f_globals['linear_search'] = lambda *_: 0\n"
        "    return 0"
    ),
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
