"""A submission: a student's notebook, read with distrust and put back on the rails of its release."""

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import nbformat
from nbformat import NotebookNode

from autograder.errors import Unreadable
from autograder.repair import modernise, name_of, text_of
from autograder.words import say
from builder.constants import LANGUAGES, METADATA_KEY, NBGRADER_KEY
from builder.lesson import grading

#: a student: class and number, never a name
STUDENT = re.compile(r"(?P<class>[1-9]\d?)-(?P<number>[1-9]\d?)")

#: bytes above which a notebook is not read
LARGEST = 20_000_000


@dataclass(frozen=True)
class Identity:
    """Whose work a notebook is and on what; `student` is "class-number", `version` that of the lesson.

    `saved` is the ISO time at which the page saved it, or "".
    """

    lesson: str
    student: str
    language: str
    version: str
    saved: str = ""


def parse(data: bytes) -> NotebookNode:
    """The notebook in the bytes of a file; raises `Unreadable` with the reason."""
    if len(data) > LARGEST:
        raise Unreadable(say("The file is larger than {megabytes} MB.", megabytes=LARGEST // 1_000_000))
    if not data.strip():
        raise Unreadable(say("The file is empty."))
    try:
        content = json.loads(data.decode("utf-8-sig"))
    except (UnicodeDecodeError, json.JSONDecodeError) as error:
        raise Unreadable(say("The file is not a notebook, or only a part of one.")) from error
    content = modernise(content) if isinstance(content, dict) else {}
    if not isinstance(content.get("cells"), list):
        raise Unreadable(say("The file is not a notebook of this curriculum."))
    return nbformat.from_dict({**content, "cells": [cell for cell in content["cells"] if isinstance(cell, dict)]})


def identify(nb: NotebookNode, student: str = "") -> Identity:
    """Who and what a notebook is, from its own metadata; raises `Unreadable`.

    `student` is what the file's path says, which counts only where the notebook itself says nothing.
    """
    metadata = nb.get("metadata")
    given = metadata.get(METADATA_KEY) if isinstance(metadata, dict) else None
    if not isinstance(given, dict) or not isinstance(given.get("lesson"), str):
        raise Unreadable(say("The notebook does not say which lesson it is."))
    own = str(given.get("student", ""))
    student = own if STUDENT.fullmatch(own) else student
    if not student:
        raise Unreadable(
            say("Whose is it? The notebook does not say (class and number). If the file's name does, use --pattern.")
        )
    language = given.get("language") if given.get("language") in LANGUAGES else LANGUAGES[0]
    return Identity(given["lesson"], student, language, str(given.get("version", "")), _time(given.get("saved")))


def _time(given: Any) -> str:
    return given if isinstance(given, str) and re.fullmatch(r"\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)?", given) else ""


def rebuild(nb: NotebookNode, release: NotebookNode) -> NotebookNode:
    """The student's cells with all metadata from the release, test cells restored.

    Of a cell that was copied, the last copy counts; a test cell that is gone is put back. Tags and other
    metadata of the student are dropped: a tag that skips a test cell would make it pass.
    """
    released = {grading(cell)["grade_id"]: cell for cell in release.cells if grading(cell)}
    cells = [_clean(cell) for cell in nb.cells]
    last = {name: index for index, cell in enumerate(cells) if (name := _grade_id(cell)) in released}
    rebuilt = [
        _restored(cell, released.get(_grade_id(cell)) if last.get(_grade_id(cell)) == index else None)
        for index, cell in enumerate(cells)
    ]
    _put_in_order(rebuilt, released)
    _put_back(rebuilt, released)
    fresh = nbformat.from_dict({**release, "cells": rebuilt})
    for index, cell in enumerate(fresh.cells):
        cell.id = grading(cell).get("grade_id") or f"own-{index}"
    return fresh


def load(path: Path) -> NotebookNode:
    """A notebook of our own making."""
    return nbformat.read(path, as_version=4)


def _clean(cell: dict[str, Any]) -> NotebookNode:
    make = nbformat.v4.new_code_cell if cell.get("cell_type") == "code" else nbformat.v4.new_markdown_cell
    name = name_of(cell)
    return make(text_of(cell), metadata={NBGRADER_KEY: {"grade_id": name}} if name else {})


def _grade_id(cell: NotebookNode) -> str | None:
    return grading(cell).get("grade_id")


def _restored(cell: NotebookNode, release: NotebookNode | None) -> NotebookNode:
    if release is None:
        cell.metadata = NotebookNode()
        return cell
    restored = nbformat.from_dict(release)
    if grading(release).get("solution"):
        restored.source = cell.source
    return restored


def _put_in_order(cells: list[NotebookNode], released: dict[str, NotebookNode]) -> None:
    """Cells of the release that were moved change places until they stand as released; a student's own stay."""
    places = [index for index, cell in enumerate(cells) if _grade_id(cell) in released]
    order = list(released)
    moved = sorted((cells[place] for place in places), key=lambda cell: order.index(_grade_id(cell)))
    for place, cell in zip(places, moved, strict=True):
        cells[place] = cell


def _put_back(cells: list[NotebookNode], released: dict[str, NotebookNode]) -> None:
    """Insert what is missing right behind what stands before it in the release."""
    before = None
    for name, release in released.items():
        present = [index for index, cell in enumerate(cells) if _grade_id(cell) == name]
        if not present:
            places = [index for index, cell in enumerate(cells) if before is not None and _grade_id(cell) == before]
            cells.insert(places[0] + 1 if places else len(cells), nbformat.from_dict(release))
        before = name
