"""Submissions damaged in ways nobody thought of: no damage that leaves the answers readable loses one, none stops a batch."""

import ast
import json
import random
import shutil
import unicodedata

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from autograder.collect import collect
from autograder.course import Course
from autograder.errors import Unreadable
from autograder.grade import grade
from autograder.grades import grade_of
from autograder.intake import Intake
from autograder.pattern import Pattern

from .conftest import LESSON
from .test_repair import ACCIDENTS, model_answers

#: any JSON, as other programs and bad memories leave it behind
JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


class Hand:
    """Chooses what is damaged: by hypothesis, which searches, or by chance with a seed."""

    def __init__(self, data=None, seed=0):
        self.data = data
        self.random = random.Random(seed)

    def number(self, low: int, high: int) -> int:
        return self.data.draw(st.integers(low, high)) if self.data else self.random.randint(low, high)

    def one_of(self, things: list):
        return things[self.number(0, len(things) - 1)]

    def junk(self):
        return self.data.draw(JUNK) if self.data else {"x": [None, 1]}


def any_cell(hand, nb) -> int:
    return hand.number(0, len(nb["cells"]) - 1)


def text(cell) -> str:
    return "".join(cell["source"])


def cut_a_cell(hand, nb):
    """Split as JupyterLab does: both parts keep the metadata."""
    place = any_cell(hand, nb)
    cell = nb["cells"][place]
    lines = text(cell).split("\n")
    if len(lines) < 2 or cell["cell_type"] != "code":
        return
    line = hand.number(1, len(lines) - 1)
    parts = ["\n".join(lines[:line]), "\n".join(lines[line:])]
    nb["cells"][place : place + 1] = [{**cell, "source": part, "id": f"{place}{part[:1]}"} for part in parts]


def cut_and_forget(hand, nb):
    """Split as other programs do: the second part has no metadata."""
    before = len(nb["cells"])
    cut_a_cell(hand, nb)
    if len(nb["cells"]) > before:
        place = next(i for i, cell in enumerate(nb["cells"]) if cell is not None and len(cell.get("id", "")) <= 4)
        nb["cells"][place + 1]["metadata"] = {}


def merge_two_cells(hand, nb):
    """Merge as JupyterLab does: the upper one keeps type and metadata."""
    place = hand.number(0, len(nb["cells"]) - 2)
    upper, lower = nb["cells"][place : place + 2]
    if upper["cell_type"] == "code":
        upper["source"] = text(upper) + "\n\n" + text(lower)
        del nb["cells"][place + 1]


def merge_many_cells(hand, nb):
    place = hand.number(0, len(nb["cells"]) - 2)
    count = hand.number(1, 8)
    merged = nb["cells"][place : place + count]
    if merged[0]["cell_type"] == "code":
        merged[0]["source"] = "\n\n".join(map(text, merged))
        del nb["cells"][place + 1 : place + count]


def delete_a_given_cell(hand, nb):
    place = any_cell(hand, nb)
    if not nb["cells"][place]["metadata"].get("nbgrader", {}).get("solution"):
        del nb["cells"][place]


def paste_a_cell(hand, nb):
    nb["cells"].insert(any_cell(hand, nb), dict(nb["cells"][any_cell(hand, nb)]))


def paste_a_stub(hand, nb):
    """An answer cell as it was given, pasted behind the answered one."""
    places = [i for i, cell in enumerate(nb["cells"]) if cell["metadata"].get("nbgrader", {}).get("solution")]
    place = hand.one_of(places)
    name = nb["cells"][place]["metadata"]["nbgrader"]["grade_id"]
    nb["cells"].insert(place + 1, {**nb["cells"][place], "source": STUBS[name]})


def move_a_cell(hand, nb):
    nb["cells"].insert(any_cell(hand, nb), nb["cells"].pop(any_cell(hand, nb)))


def junk_in_a_cell(hand, nb):
    key = hand.one_of(["attachments", "outputs", "execution_count", "id"])
    nb["cells"][any_cell(hand, nb)][key] = hand.junk()


def junk_in_the_metadata(hand, nb):
    nb["cells"][any_cell(hand, nb)]["metadata"]["tags"] = hand.junk()


def junk_at_the_top(hand, nb):
    nb[hand.one_of(["nbformat", "nbformat_minor", "나", "signature"])] = hand.junk()


def cells_that_are_none(hand, nb):
    nb["cells"].append(hand.one_of([None, 3, "x", []]))


def windows_lines(hand, nb):
    for cell in nb["cells"]:
        cell["source"] = text(cell).replace("\n", "\r\n")


def spaces_at_the_end(hand, nb):
    for cell in nb["cells"]:
        cell["source"] = text(cell) + hand.one_of([" ", "\n", "\n\n\n", "\t"])


def source_in_lines(hand, nb):
    for cell in nb["cells"]:
        cell["source"] = text(cell).splitlines(keepends=True)


def no_ids(hand, nb):
    for cell in nb["cells"]:
        cell.pop("id", None)


def same_ids(hand, nb):
    for cell in nb["cells"]:
        cell["id"] = "same"


def another_type(hand, nb):
    nb["cells"][any_cell(hand, nb)]["cell_type"] = hand.one_of(["markdown", "raw", "code", "heading", 3])


def points_of_ones_own(hand, nb):
    for cell in nb["cells"]:
        if "nbgrader" in cell["metadata"]:
            cell["metadata"]["nbgrader"]["points"] = hand.number(-5, 500)


def comments(hand, nb):
    place = any_cell(hand, nb)
    if nb["cells"][place]["cell_type"] == "code":
        nb["cells"][place]["source"] = "# 내가 했어요\n" + text(nb["cells"][place])


def decomposed_letters(hand, nb):
    """As macOS writes Hangul."""
    nb["cells"].append({"cell_type": "markdown", "metadata": {}, "source": unicodedata.normalize("NFD", "다 했어요")})


MUTATIONS = [
    cut_a_cell,
    cut_and_forget,
    merge_two_cells,
    merge_many_cells,
    delete_a_given_cell,
    paste_a_cell,
    paste_a_stub,
    move_a_cell,
    junk_in_a_cell,
    junk_in_the_metadata,
    junk_at_the_top,
    windows_lines,
    spaces_at_the_end,
    source_in_lines,
    no_ids,
    same_ids,
    another_type,
    points_of_ones_own,
    comments,
    cells_that_are_none,
    decomposed_letters,
]
#: accidents of the other test that need no more than the notebook
WHOLE = [accident for accident in ACCIDENTS if accident.__name__ not in ("old_format", "strange_cells")]
STUBS: dict[str, str] = {}


@pytest.fixture(scope="module")
def an_intake(a_course):
    intake = Intake(a_course, Pattern("{class}-{number}"))
    STUBS.update(
        {cell.id: cell.source for cell in intake.release_of(LESSON, "ko").cells if "nbgrader" in cell.metadata}
    )
    return intake


def holds(source: str, answer: str) -> bool:
    """Whether code has all statements of the answer, in their order."""
    have, wanted = statements(source), statements(answer)
    return [statement for statement in have if statement in wanted][-len(wanted) :] == wanted


def statements(source: str) -> list[str]:
    return [ast.dump(statement) for statement in ast.parse(source).body]


#: a failing case is small as it is: without shrinking it is told in seconds
MANY = settings(
    max_examples=150,
    deadline=None,
    derandomize=True,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)


@MANY
@given(st.lists(st.sampled_from(MUTATIONS), min_size=1, max_size=3), st.data())
def test_no_damage_loses_an_answer_that_can_be_read(an_intake, a_submission, mutations, data):
    nb = json.loads(a_submission())
    for mutation in sorted(
        mutations, key=lambda mutation: mutation is cells_that_are_none
    ):  # after it, no cell is sure
        mutation(Hand(data), nb)
    taken = an_intake.take(json.dumps(nb).encode("utf-8"), "3-14.ipynb")
    sources = {cell.id: cell.source for cell in taken.nb.cells}
    release = an_intake.release_of(LESSON, "ko")
    assert [name for name in sources if not name.startswith("own-")] == [
        cell.metadata.nbgrader.grade_id for cell in release.cells if "nbgrader" in cell.metadata
    ]
    for name, answer in model_answers().items():
        assert holds(sources[name], answer), (name, sources[name])


@MANY
@given(st.sampled_from(WHOLE), st.sampled_from(MUTATIONS), st.data())
def test_no_damage_on_top_of_an_accident_stops_a_batch(an_intake, a_submission, accident, mutation, data):
    nb = json.loads(a_submission())
    mutation(Hand(data), nb)
    try:
        accident(nb)
    except (KeyError, TypeError, AttributeError):
        return  # the accident itself cannot happen to such a notebook
    try:
        taken = an_intake.take(json.dumps(nb).encode("utf-8"), "3-14.ipynb")
    except Unreadable as reason:
        assert str(reason)
    else:
        assert taken.identity.student == "3-14"


@MANY
@given(st.binary(max_size=300) | JUNK.map(lambda junk: json.dumps(junk).encode("utf-8")))
def test_whatever_is_handed_in_is_taken_or_told(an_intake, data):
    with pytest.raises(Unreadable, match=r"."):
        an_intake.take(data, "3-14.ipynb")


@settings(MANY, max_examples=60)
@given(st.integers(0, 10**9))
def test_a_file_cut_anywhere_is_taken_or_told(an_intake, a_submission, place):
    data = a_submission()
    try:
        an_intake.take(data[: place % len(data)], "3-14.ipynb")
    except Unreadable as reason:
        assert str(reason)


@pytest.mark.lessons
def test_damaged_files_have_the_points_of_whole_ones(a_course, a_submission, an_intake, tmp_path):
    course = Course(tmp_path / "course")
    shutil.copytree(a_course.folder, course.folder)
    (tmp_path / "in").mkdir()
    for number, mutation in enumerate(MUTATIONS, 1):
        nb = json.loads(a_submission(student=f"3-{number}"))
        mutation(Hand(seed=number), nb)
        (tmp_path / "in" / f"3-{number}.ipynb").write_text(json.dumps(nb), encoding="utf-8")
    collect(course, [tmp_path / "in"], Pattern("{class}-{number}"))
    scores = {entry.student: grade_of(course, entry).score for entry in grade(course).current()}
    assert scores == {f"3-{number}": 10 for number in range(1, len(MUTATIONS) + 1)}
