"""Seams: answer cells that were copied, cut apart or put together get their old borders back, as far as they can be seen.

All functions work on a notebook as it came: any cell may lack anything. Answers are told apart by the names that they
define (`defined`); an answer that defines none, such as a text, is left as it is.
"""

import ast
import re
from typing import Any

from nbformat import NotebookNode

from autograder.repair import defined, name_of, text_of
from builder.constants import NBGRADER_KEY
from builder.lesson import grading

#: a given text shorter than this may stand in an answer by chance
TELLING = 20


def restore(nb: NotebookNode, release: NotebookNode) -> list[str]:
    """Restore the borders of answer cells in place; returns the `grade_id` of each that was changed."""
    return sorted({*clear(nb, release), *rejoin(nb, release), *take_apart(nb, release)})


def clear(nb: NotebookNode, release: NotebookNode) -> list[str]:
    """Take given text out of the answer cells into which it was put, in place."""
    stubs = _answers(release)
    whole = {text_of(cell).strip() for cell in nb.cells}
    # what stands in the notebook as a cell of its own may also stand in an answer because the student wrote it there
    given = [cell.source.strip() for cell in release.cells if grading(cell).get("grade_id") not in stubs]
    given = [text for text in given if text not in whole]
    changed = []
    for cell in nb.cells:
        if (name := name_of(cell)) in stubs:
            text = text_of(cell)
            cell["source"] = _without_stub(_without(text, given), stubs[name])
            changed += [name] if cell["source"] != text else []
    return changed


def rejoin(nb: NotebookNode, release: NotebookNode) -> list[str]:
    """Make one cell of several that carry the same answer: parts are joined, and of copies one counts.

    The last copy counts, but for one that is still as it was given. The others stay to be read and do not run.
    """
    return [name for name, stub in _answers(release).items() if _rejoin(nb, name, stub)]


def take_apart(nb: NotebookNode, release: NotebookNode) -> list[str]:
    """Give answers that were put into one cell a cell each, in place."""
    stubs = _answers(release)
    changed = []
    for cell in [cell for cell in nb.cells if name_of(cell) in stubs]:
        name = name_of(cell)
        missing = {other: stub for other, stub in stubs.items() if not _present(nb, other)}
        parts = _parts(text_of(cell), {name: stubs[name], **missing})
        if len(parts) > 1 and name in parts:
            place = nb.cells.index(cell)
            nb.cells[place : place + 1] = [_cell(cell, other, part) for other, part in parts.items()]
            changed += parts
    return changed


def _answers(release: NotebookNode) -> dict[str, str]:
    """What each answer cell that defines something looked like when it was given, by `grade_id`."""
    cells = [cell for cell in release.cells if grading(cell).get("solution") and defined(cell.source)]
    return {grading(cell)["grade_id"]: cell.source for cell in cells}


def _rejoin(nb: NotebookNode, name: str, stub: str) -> bool:
    copies = _copies(nb, name, defined(stub))
    if sum(map(len, copies)) < 2:
        return False
    texts = ["\n".join(text_of(cell).strip("\n") for cell in copy) for copy in copies]
    own = [index for index, text in enumerate(texts) if text.strip() != stub.strip()]
    chosen = own[-1] if own else len(texts) - 1
    last = copies[chosen][-1]
    last.update(_cell(last, name, texts[chosen]))
    for index, copy in enumerate(copies):
        for cell in copy:
            if index != chosen:
                cell.update({"cell_type": "raw", "metadata": {}})
            elif cell is not last:
                nb.cells[:] = [other for other in nb.cells if other is not cell]
    return True


def _copies(nb: NotebookNode, name: str, wanted: set[str]) -> list[list[dict[str, Any]]]:
    """The cells of an answer, copy by copy; a new copy begins where what the one before has defined is defined again."""
    copies: list[list[dict[str, Any]]] = []
    seen: set[str] = set()
    before = None
    for cell in nb.cells:
        if name_of(cell) == name or (before is not None and _goes_on(cell)):
            names = defined(text_of(cell)) & wanted
            if not copies or names & seen:
                copies.append([])
                seen = set()
            copies[-1].append(cell)
            seen |= names
            before = cell
        else:
            before = None
    return copies


def _goes_on(cell: dict[str, Any]) -> bool:
    """Whether a cell without a name is the rest of the one above: its code is indented from the first line on."""
    return name_of(cell) is None and bool(re.match(r"(?:[ \t]*\n)*[ \t]+\S", text_of(cell))) and not _runs(cell)


def _runs(cell: dict[str, Any]) -> bool:
    try:
        ast.parse(text_of(cell))
    except (SyntaxError, ValueError):
        return False
    return True


def _without(text: str, given: list[str]) -> str:
    for piece in given:
        if len(piece) >= TELLING:
            text = text.replace(piece, "")
    return text


def _without_stub(text: str, stub: str) -> str:
    """An answer without a copy of what was given in its place, if it is still an answer then."""
    rest = text.replace(stub.strip(), "")
    return rest if defined(stub) <= defined(rest) else text


def _present(nb: NotebookNode, name: str) -> bool:
    return any(name_of(cell) == name for cell in nb.cells)


def _parts(text: str, stubs: dict[str, str]) -> dict[str, str]:
    """A text cut where each answer's first definition begins, by `grade_id`; the answers that are in it."""
    lines = text.splitlines()
    starts = {name: _start(lines, defined(stub)) for name, stub in stubs.items()}
    found = sorted((start, name) for name, start in starts.items() if start is not None)
    borders = [0, *(start for start, _ in found[1:]), len(lines)]
    return {
        name: "\n".join(lines[borders[place] : borders[place + 1]]).strip("\n") for place, (_, name) in enumerate(found)
    }


def _start(lines: list[str], wanted: set[str]) -> int | None:
    """The line at which the first of some names is defined, or that of the comments and decorators right above it."""
    place = next((index for index, line in enumerate(lines) if defined(line) & wanted), None)
    while place and lines[place - 1].startswith(("#", "@")):
        place -= 1
    return place


def _cell(like: dict[str, Any], name: str, source: str) -> NotebookNode:
    return NotebookNode({**like, "source": source, "metadata": {NBGRADER_KEY: {"grade_id": name}}})
