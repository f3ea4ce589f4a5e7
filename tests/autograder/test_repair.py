"""Repair: twenty ways in which a file comes back; wherever the answers can be read, they are in their cells."""

import json
import random
import shutil

import pytest

from autograder.collect import collect
from autograder.course import Course
from autograder.grade import grade
from autograder.grades import grade_of
from autograder.intake import Intake
from autograder.pattern import Pattern
from autograder.repair import defined, salvage
from autograder.submission import load
from builder.constants import INSTRUCTOR
from builder.lesson import grading

from .conftest import LESSON


def answers_of(nb: dict) -> list[dict]:
    return [cell for cell in nb["cells"] if cell["metadata"].get("nbgrader", {}).get("solution")]


def checks_of(nb: dict) -> list[dict]:
    return [cell for cell in nb["cells"] if cell["metadata"].get("nbgrader", {}).get("grade")]


def without_metadata(nb):
    for cell in nb["cells"]:
        cell["metadata"] = {}


def as_colab(nb):
    """Colab gives cells ids of its own in the metadata and drops the format's."""
    for number, cell in enumerate(nb["cells"]):
        cell.pop("id", None)
        cell["metadata"] = {"id": f"x{number}"}
    nb["metadata"] = {"colab": {"provenance": []}, "kernelspec": {"name": "python3"}}
    nb["nbformat_minor"] = 0


def as_classic(nb):
    for cell in nb["cells"]:
        cell.pop("id", None)
        cell["source"] = cell["source"].splitlines(keepends=True)
    nb["nbformat_minor"] = 2


def as_code(nb):
    """VS Code keeps ids and drops what it does not know."""
    for cell in nb["cells"]:
        cell["metadata"] = {"vscode": {"languageId": "python"}}


def old_format(nb):
    cells = []
    for cell in nb["cells"]:
        cell = {**cell, "input": cell["source"]} if cell["cell_type"] == "code" else cell
        cells.append({key: value for key, value in cell.items() if (key, cell["cell_type"]) != ("source", "code")})
    nb["worksheets"] = [{"cells": cells}]
    del nb["cells"]
    nb["nbformat"] = 3


def no_tests(nb):
    nb["cells"] = [cell for cell in nb["cells"] if not cell["metadata"].get("nbgrader", {}).get("grade")]


def changed_tests(nb):
    for cell in checks_of(nb):
        cell["source"] = "assert True"


def checks_first(nb):
    nb["cells"] = checks_of(nb) + [cell for cell in nb["cells"] if cell not in checks_of(nb)]


def reversed_cells(nb):
    nb["cells"].reverse()


def shuffled(nb):
    random.Random(4).shuffle(nb["cells"])


def copied_answer(nb):
    cell = answers_of(nb)[0]
    nb["cells"].insert(nb["cells"].index(cell), {**cell, "source": "x = 1"})


def as_text(nb):
    for cell in answers_of(nb):
        cell["cell_type"] = "markdown"


def as_raw(nb):
    for cell in answers_of(nb):
        cell["cell_type"] = "raw"


def with_tags(nb):
    for cell in nb["cells"]:
        cell["metadata"]["tags"] = ["skip-execution"]


def unknown_schema(nb):
    answers_of(nb)[0]["metadata"]["nbgrader"]["schema_version"] = 99


def null_attachments(nb):
    for cell in nb["cells"]:
        cell["attachments"] = None


def strange_cells(nb):
    nb["cells"][0:0] = [None, 3, {"cell_type": "widget", "metadata": None}]


def changed_ids(nb):
    for number, cell in enumerate(nb["cells"]):
        cell["id"] = f"new-{number}"
        cell["metadata"] = {}


def no_lesson(nb):
    nb["metadata"] = {}


def own_cells(nb):
    own = {"cell_type": "code", "source": "print('mine')", "metadata": {}, "outputs": [], "execution_count": None}
    nb["cells"] = [item for cell in nb["cells"] for item in (cell, dict(own))]


def metadata_of_wrong_kind(nb):
    for cell in nb["cells"]:
        cell["metadata"] = []
    nb["metadata"] = None


ACCIDENTS = [
    without_metadata,
    as_colab,
    as_classic,
    as_code,
    old_format,
    no_tests,
    changed_tests,
    checks_first,
    reversed_cells,
    shuffled,
    copied_answer,
    as_text,
    as_raw,
    with_tags,
    unknown_schema,
    null_attachments,
    strange_cells,
    changed_ids,
    no_lesson,
    own_cells,
    metadata_of_wrong_kind,
]


@pytest.fixture(scope="module")
def an_intake(a_course):
    return Intake(a_course, Pattern("{class}-{number}"))


def model_answers(language="ko") -> dict[str, str]:
    nb = load(INSTRUCTOR / language / LESSON / f"{LESSON}.ipynb")
    return {cell.id: cell.source for cell in nb.cells if grading(cell).get("solution")}


def assert_whole(nb, release):
    """Each answer in its cell, each cell of the release once and in order."""
    named = {grading(cell)["grade_id"]: cell for cell in nb.cells if grading(cell)}
    assert list(named) == [grading(cell)["grade_id"] for cell in release.cells if grading(cell)]
    assert all(named[name].source.endswith(answer) for name, answer in model_answers().items())
    assert all(cell.cell_type == "code" for cell in named.values())
    assert not any("tags" in cell.metadata for cell in nb.cells)


@pytest.mark.parametrize("accident", ACCIDENTS, ids=lambda accident: accident.__name__)
def test_an_answer_that_can_be_read_is_in_its_cell(an_intake, a_submission, accident):
    nb = json.loads(a_submission())
    accident(nb)
    taken = an_intake.take(json.dumps(nb).encode(), "3-14.ipynb")
    assert (taken.identity.lesson, taken.identity.student, taken.identity.language) == (LESSON, "3-14", "ko")
    assert_whole(taken.nb, an_intake.release_of(LESSON, "ko"))


#: what changes no cell that was given and nothing of what was written: there is nothing to tell
UNSEEN = (as_classic, with_tags, unknown_schema, null_attachments, strange_cells, own_cells)


@pytest.mark.parametrize("accident", [None, *ACCIDENTS], ids=lambda accident: getattr(accident, "__name__", "none"))
def test_the_teacher_is_told_what_was_repaired(an_intake, a_submission, accident):
    nb = json.loads(a_submission())
    if accident:
        accident(nb)
    told = an_intake.take(json.dumps(nb).encode(), "3-14.ipynb").repaired
    assert bool(told) is (accident is not None and accident not in UNSEEN), told


@pytest.mark.parametrize(
    ("accident", "sentence"),
    [
        (no_tests, "put back: test_linear_search"),
        (changed_tests, "put back: test_linear_search"),
        (as_raw, "another kind were made what they were: linear_search"),
        (reversed_cells, "put in order"),
        (old_format, "old format"),
        (copied_answer, "linear_search"),
        (without_metadata, "found again: linear_search"),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_a_repair_is_named_for_what_it_is(an_intake, a_submission, accident, sentence):
    nb = json.loads(a_submission())
    accident(nb)
    assert sentence in an_intake.take(json.dumps(nb).encode(), "3-14.ipynb").repaired


@pytest.mark.parametrize("first", ACCIDENTS[:4], ids=lambda accident: accident.__name__)
@pytest.mark.parametrize("second", [no_tests, own_cells, null_attachments], ids=lambda accident: accident.__name__)
def test_two_accidents_at_once(an_intake, a_submission, first, second):
    nb = json.loads(a_submission())
    second(nb)
    first(nb)
    assert_whole(an_intake.take(json.dumps(nb).encode(), "3-14.ipynb").nb, an_intake.release_of(LESSON, "ko"))


def test_a_file_that_was_cut_off_keeps_the_cells_before_the_cut(an_intake, a_submission):
    text = json.dumps(json.loads(a_submission()), sort_keys=True)
    cut = text.index('"id": "test_linear_looks"')
    taken = an_intake.take(text[:cut].encode(), "3-14.ipynb")
    sources = {cell.id: cell.source for cell in taken.nb.cells}
    assert sources["linear_search"] == model_answers()["linear_search"]
    assert "halve" in sources and taken.repaired.count(".") >= 2


def test_what_holds_no_cells_is_not_salvaged():
    assert salvage("<html>cells</html>") is None
    assert salvage('{"cells": [') is None


def test_names_that_code_defines():
    assert defined("def f():\n    x = 1\ny = 2\nclass C: pass\nif y == 3: pass") == {"f", "y", "C"}


@pytest.mark.lessons
def test_no_accident_costs_a_point(a_course, a_submission, tmp_path):
    course = Course(tmp_path / "course")
    shutil.copytree(a_course.folder, course.folder)
    (tmp_path / "in").mkdir()
    for number, accident in enumerate((without_metadata, as_colab, old_format, shuffled, own_cells, as_raw), 1):
        nb = json.loads(a_submission(student=f"3-{number}"))
        accident(nb)
        (tmp_path / "in" / f"3-{number}.ipynb").write_text(json.dumps(nb), encoding="utf-8")
    collect(course, [tmp_path / "in"], Pattern("{class}-{number}"))
    scores = {entry.student: grade_of(course, entry).score for entry in grade(course).current()}
    assert scores == {f"3-{number}": 10 for number in range(1, 7)}
