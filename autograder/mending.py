"""Mending: what is put right when a notebook is rebuilt from its release, told to the teacher in sentences.

All functions look at a notebook as it came, before it is rebuilt: any cell may lack anything.
"""

from collections import Counter

from nbformat import NotebookNode

from autograder.repair import name_of, text_of
from autograder.words import say
from builder.lesson import grading


def mended(nb: NotebookNode, release: NotebookNode) -> list[str]:
    """A sentence per kind of damage that rebuilding will undo; empty where there is none."""
    released = {grading(cell)["grade_id"]: cell for cell in release.cells if grading(cell)}
    found = {name_of(cell): cell for cell in nb.cells if name_of(cell) in released}
    tests = {name for name, cell in released.items() if not grading(cell).get("solution")}
    kinds = {name for name, cell in found.items() if cell.get("cell_type") != released[name].cell_type}
    told = {
        "Given cells that were changed or deleted were put back: {names}.": {
            name for name in tests if name not in found or _differs(found[name], released[name])
        },
        "These answers were not there and stand as they were given: {names}.": set(released) - set(found) - tests,
        "Cells that had become another kind were made what they were: {names}.": kinds,
    }
    sentences = [say(text, names=_listed(names, released)) for text, names in told.items() if names]
    return [*_of_the_whole(nb, released), *sentences]


def _of_the_whole(nb: NotebookNode, released: dict[str, NotebookNode]) -> list[str]:
    names = [name for cell in nb.cells if (name := name_of(cell)) in released]
    told = []
    if "worksheets" in nb:
        told.append(say("The file was of an old format."))
    if twice := [name for name, count in Counter(names).items() if count > 1]:
        told.append(say("Of copied cells the last one counts: {names}.", names=_listed(twice, released)))
    elif names != sorted(names, key=list(released).index):
        told.append(say("Cells that were moved were put in order."))
    return told


def _differs(cell: dict, released: NotebookNode) -> bool:
    return text_of(cell).strip() != released.source.strip()


def _listed(names, released: dict[str, NotebookNode]) -> str:
    return ", ".join(sorted(names, key=list(released).index))
