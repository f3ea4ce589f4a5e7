"""Planned wrong answers: kept beside the lesson, never shipped, each caught with the message meant for it.

A percent file `NN_slug.wrong.py`; each cell stands for one wrong answer:

    # %% wrong={"name": "hard_coded", "cell": "double", "says": "Try double with other numbers too."}
    def double(x):
        return 4

`cell` is the answer cell whose text it replaces, `says` the English assert message that must meet it.
"""

from dataclasses import dataclass

import jupytext
from nbformat import NotebookNode

from builder.lesson import Lesson, grading
from builder.translation import Translation
from builder.units import message_pattern


@dataclass(frozen=True)
class WrongAnswer:
    """One planned wrong answer in one language; `message` is the assert's English text,
    `says` a regular expression for what the tests must say."""

    name: str
    cell: str
    message: str
    says: str
    source: str


def read_wrong_answers(lesson: Lesson, translation: Translation) -> list[WrongAnswer]:
    """The planned wrong answers of a lesson; raises `KeyError` or `TypeError` where one is incomplete."""
    if not lesson.wrong_path.exists():
        return []
    nb = jupytext.reads(lesson.wrong_path.read_text(encoding="utf-8"), fmt="py:percent")
    return [_wrong_answer(cell, translation) for cell in nb.cells if "wrong" in cell.metadata]


def replace_answer(nb: NotebookNode, grade_id: str, source: str) -> None:
    """Put `source` into an answer cell; raises `KeyError` where there is no such answer cell."""
    answers = {grading(cell)["grade_id"]: cell for cell in nb.cells if grading(cell).get("solution")}
    answers[grade_id].source = source


def _wrong_answer(cell: NotebookNode, translation: Translation) -> WrongAnswer:
    given = cell.metadata["wrong"]
    says = message_pattern(translation(given["says"]))
    return WrongAnswer(given["name"], given["cell"], given["says"], says, cell.source)
