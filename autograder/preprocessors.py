"""Steps of our own in nbgrader's chain."""

from functools import lru_cache
from pathlib import Path

from nbgrader.preprocessors import NbGraderPreprocessor
from nbgrader.utils import compute_checksum, is_grade, is_solution
from traitlets import Unicode

from autograder.submission import load
from builder.lesson import grading
from builder.notebooks import student_notebook


class TestsInLanguage(NbGraderPreprocessor):
    """Put test cells in the student's language.

    The gradebook knows each cell once, in the language of the sources; the code of a test is the same in
    all languages, but its sentences are not. Runs right after `OverwriteCells`, which restores from there.
    """

    __test__ = False  # not a test for pytest, whatever its name

    instructor = Unicode("", help="the instructor notebook in the student's language").tag(config=True)

    def preprocess(self, nb, resources):
        path = Path(self.instructor)
        tests, stubs = _cells_in_language(path, path.stat().st_mtime_ns)
        for cell in nb.cells:
            name = grading(cell).get("grade_id")
            if name in tests:
                cell.source = tests[name]
                cell.metadata.nbgrader["checksum"] = compute_checksum(cell)
            elif name in stubs:  # unchanged means unchanged from the stub in this language
                cell.metadata.nbgrader["checksum"] = stubs[name]
        return nb, resources


@lru_cache(maxsize=64)
def _cells_in_language(path: Path, changed: int) -> tuple[dict[str, str], dict[str, str]]:
    """Sources of the test cells and checksums of the stubs of an instructor notebook, by `grade_id`.

    Made once for all submissions of a lesson; `changed` is when the file was, so that a new release is read anew.
    """
    instructor = load(path)
    tests = {
        grading(cell)["grade_id"]: cell.source for cell in instructor.cells if is_grade(cell) and not is_solution(cell)
    }
    stubs = {
        grading(cell)["grade_id"]: grading(cell)["checksum"]
        for cell in student_notebook(instructor).cells
        if is_solution(cell)
    }
    return tests, stubs


class TakeOutputs(NbGraderPreprocessor):
    """Put in what running the notebook gave; the place of nbgrader's own `Execute`."""

    executed = Unicode("", help="the executed notebook").tag(config=True)

    def preprocess(self, nb, resources):
        executed = load(Path(self.executed))
        if [cell.source for cell in nb.cells] != [cell.source for cell in executed.cells]:
            raise ValueError(f"{self.executed} is not the notebook to be graded")
        for cell, done in zip(nb.cells, executed.cells, strict=True):
            if cell.cell_type == "code":
                cell.outputs, cell.execution_count = done.outputs, done.execution_count
        return nb, resources


class ForgiveStandardError(NbGraderPreprocessor):
    """A warning or a print to stderr in a test cell costs nobody points: nbgrader takes any stderr for failure."""

    def preprocess_cell(self, cell, resources, cell_index):
        if is_grade(cell):
            for output in cell.get("outputs", []):
                if output.output_type == "stream":
                    output.name = "stdout"
        return cell, resources
