"""Repair: what other programs and accidents do to a notebook is undone as far as its cells can still be read."""

import difflib
import json
import re
from collections import Counter
from typing import Any

import nbformat
from nbformat import NotebookNode

from autograder.words import say
from builder.constants import NBGRADER_KEY
from builder.lesson import grading

#: how alike a test cell and its release must be, of 1
ALIKE = 0.8
#: cells that must be those of a lesson before a notebook without a word about itself is taken for it
ENOUGH = 3

_CELLS = re.compile(r'"cells"\s*:\s*\[')
_DEFINED = re.compile(r"(?m)^(?:def|class)\s+(\w+)|^(\w+)\s*=(?!=)")


def salvage(text: str) -> dict[str, Any] | None:
    """The cells of a notebook file of which only the beginning is there, or None where none can be read."""
    start = _CELLS.search(text)
    cells, place, decoder = [], start.end() if start else len(text), json.JSONDecoder()
    while place < len(text):
        try:
            cell, place = decoder.raw_decode(text, place)
        except ValueError:
            break
        cells.append(cell)
        place = re.compile(r"[\s,]*").match(text, place).end()
    return {"cells": cells, "metadata": {}} if cells else None


def modernise(content: dict[str, Any]) -> dict[str, Any]:
    """A notebook of format 3, with its worksheets, as one of format 4; others as they are."""
    if not isinstance(content.get("worksheets"), list):
        return content
    cells = [cell for sheet in content["worksheets"] for cell in sheet.get("cells", [])]
    for cell in cells:
        cell.setdefault("source", cell.get("input", ""))
    return {**content, "cells": cells}


def recognise(nb: NotebookNode, releases: dict[tuple[str, str], NotebookNode]) -> tuple[str, str] | None:
    """Lesson and language of a notebook that does not say, from the texts of its cells; None where that is not sure."""
    texts = {text_of(cell).strip() for cell in nb.cells}
    shared = Counter(
        {key: len(texts & {cell.source.strip() for cell in release.cells} - {""}) for key, release in releases.items()}
    )
    (best, count), *_ = shared.most_common(1) or [(None, 0)]
    return best if count >= ENOUGH else None


def name_cells(nb: NotebookNode, release: NotebookNode) -> list[str]:
    """Give cells that have lost their `grade_id` the one they had, in place; returns the names given back."""
    wanted = {grading(cell)["grade_id"]: cell for cell in release.cells if grading(cell)}
    present = {name_of(cell) for cell in nb.cells}
    return [name for name, released in wanted.items() if name not in present and _give(nb, name, released)]


def name_of(cell: dict[str, Any]) -> str | None:
    """The `grade_id` in whatever a cell's metadata are."""
    given = cell.get("metadata")
    given = given.get(NBGRADER_KEY) if isinstance(given, dict) else None
    name = given.get("grade_id") if isinstance(given, dict) else None
    return name if isinstance(name, str) else None


def text_of(cell: dict[str, Any]) -> str:
    """The source of a cell, which files hold as text or as lines."""
    source = cell.get("source", "")
    text = "".join(map(str, source)) if isinstance(source, list) else str(source)
    return text.replace("\r\n", "\n")


def sentence(salvaged: bool, recognised: bool, named: list[str], restored: list[str], mended: list[str]) -> str:
    """What was done to a file, for the teacher, or ""; `mended` are sentences of their own."""
    told = []
    if salvaged:
        told.append(say("The file was cut off; the cells in front of the cut were read."))
    if recognised:
        told.append(say("The lesson was recognised by its cells."))
    if named:
        told.append(say("These cells were found again: {names}.", names=", ".join(named)))
    if restored:
        told.append(
            say("Cells that were copied, cut apart or put together were restored: {names}.", names=", ".join(restored))
        )
    return " ".join([*told, *mended])


def _give(nb: NotebookNode, name: str, released: NotebookNode) -> bool:
    free = [cell for cell in nb.cells if isinstance(cell, dict) and name_of(cell) is None]
    by_id = [cell for cell in free if cell.get("id") == name]
    found = by_id or [cell for cell in free if _same(text_of(cell), released)]
    if found:
        found[-1]["metadata"] = {NBGRADER_KEY: {"grade_id": name}}
    return bool(found)


def _same(text: str, released: NotebookNode) -> bool:
    """An answer is known by the names it defines, a test by its text."""
    if grading(released).get("solution"):
        wanted = defined(released.source)
        return bool(wanted) and wanted <= defined(text)
    return difflib.SequenceMatcher(None, text, released.source, autojunk=False).ratio() >= ALIKE


def defined(source: str) -> set[str]:
    """Functions, classes and variables that code defines at its top level."""
    return {first or second for first, second in _DEFINED.findall(source)}


def as_notebook(content: dict[str, Any]) -> NotebookNode:
    """Plain JSON as a notebook, however old."""
    return nbformat.from_dict(modernise(content))
