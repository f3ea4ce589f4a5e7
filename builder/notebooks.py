"""Notebooks: from a lesson to the instructor version, and by nbgrader's own preprocessors to the student version."""

import hashlib
import json

import nbformat
from nbformat import NotebookNode
from nbgrader.converters import GenerateAssignment
from nbgrader.preprocessors import SaveCells
from traitlets.config import Config

from builder.constants import KERNELSPEC, METADATA_KEY, NBGRADER_KEY, NBGRADER_SCHEMA
from builder.lesson import Lesson, grading, place
from builder.translation import Translation
from builder.units import translate_code, translate_markdown
from builder.words import say_in

#: nbgrader's defaults for the keys that a lesson source may leave out
NBGRADER_DEFAULTS = {"grade": False, "solution": False, "task": False, "locked": False}


def instructor_notebook(lesson: Lesson, translation: Translation) -> NotebookNode:
    """The lesson with its answers and hidden tests in one language; the same lesson gives the same bytes."""
    nb = lesson.notebook()
    for index, cell in enumerate(nb.cells):
        translate = translate_markdown if cell.cell_type == "markdown" else translate_code
        cell.source = translate(cell.source, translation)
        cell.id = place(cell, index).replace(" ", "-") if grading(cell) else f"cell-{index + 1:02}"
        cell.metadata = NotebookNode(_cell_metadata(cell))
    nb.cells.insert(0, _head_cell(lesson, translation))
    nb.metadata = NotebookNode(_notebook_metadata(lesson, translation.language))
    nb.nbformat, nb.nbformat_minor = 4, 5
    nb.metadata[METADATA_KEY]["version"] = version_of(student_notebook(nb))
    return nb


def student_notebook(instructor: NotebookNode) -> NotebookNode:
    """What a student gets: nbgrader's own preprocessors in nbgrader's own order, but for the one that writes
    the gradebook, which `autograder release` runs."""
    nb, resources = nbformat.from_dict(instructor), {}
    config = release_config(instructor.metadata[METADATA_KEY]["language"])
    for preprocessor in _release_steps():
        nb, resources = preprocessor(config=config)(nb, resources)
    return nb


def release_config(language: str) -> Config:
    """nbgrader's settings for a release: what stands where a student is to write."""
    config = Config()
    config.ClearSolutions.code_stub = {"python": f"# {say_in(language, 'Write your code here.')}\npass"}
    config.ClearSolutions.text_stub = say_in(language, "Write your answer here.")
    return config


def version_of(student: NotebookNode) -> str:
    """The lesson version: a hash of all that a student can see or be graded by in the released cells."""
    cells = [[cell.cell_type, cell.source, cell.metadata.get(NBGRADER_KEY)] for cell in student.cells]
    return hashlib.sha256(json.dumps(cells, sort_keys=True).encode("utf-8")).hexdigest()[:12]


def to_text(nb: NotebookNode) -> str:
    """A notebook as the text of a file: sorted keys, a final newline."""
    return json.dumps(nb, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def _release_steps() -> list[type]:
    return [step for step in GenerateAssignment().preprocessors if step is not SaveCells]


def _cell_metadata(cell: NotebookNode) -> dict:
    given = grading(cell)
    if not given:
        return {}
    filled = {**NBGRADER_DEFAULTS, "locked": bool(given.get("grade") and not given.get("solution")), **given}
    return {NBGRADER_KEY: {**filled, "schema_version": NBGRADER_SCHEMA}}


def _head_cell(lesson: Lesson, translation: Translation) -> NotebookNode:
    head = lesson.front_matter
    minutes = say_in(translation.language, "{minutes} minutes", minutes=head.minutes)
    cell = nbformat.v4.new_markdown_cell(f"# {translation(head.title)}\n\n**{translation(head.goal)}** · {minutes}")
    cell.id = "title"
    return cell


def _notebook_metadata(lesson: Lesson, language: str) -> dict:
    return {
        "kernelspec": dict(KERNELSPEC),
        "language_info": {"name": "python"},
        METADATA_KEY: {"lesson": lesson.id, "language": language, "version": ""},
    }
