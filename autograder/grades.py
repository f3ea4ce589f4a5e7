"""Grades: what the gradebook and the autograded notebook say of a submission, as small plain data."""

import re
from dataclasses import dataclass
from functools import cache

from nbformat import NotebookNode
from nbgrader.api import MissingEntry
from nbgrader.utils import is_grade, is_solution

from autograder.course import Course
from autograder.ledger import Entry
from autograder.submission import load
from builder.lesson import grading

#: errors whose text is a sentence for people
SENTENCES = ("AssertionError", "TimeLimit", "PythonStopped", "NotRun")
#: what an output is marked by in which the lesson explains an error to its learner
EXPLANATION = 'class="saebom-mistake"'
#: a heading of a part of a lesson, with or without a number
_HEADING = re.compile(r"(?m)^##+ +(?:\d+\. *)?(.+?) *$")


@dataclass(frozen=True)
class Question:
    """One graded cell: what it is about, points won and possible, what the test said, the answer cells it looks at.

    `comment` is what the teacher wrote to the test or to one of these answers, or "".
    """

    name: str
    about: str
    score: float
    max_score: float
    waiting: bool
    says: str
    answers: tuple[NotebookNode, ...]
    comment: str = ""


@dataclass(frozen=True)
class Grade:
    """One student's lesson; `waiting` where a person still has to mark something."""

    lesson: str
    student: str
    title: str
    language: str
    score: float
    max_score: float
    waiting: bool
    questions: tuple[Question, ...]


class Grades:
    """Reads grades of one course; the gradebook is opened once, and what a lesson is about is read once."""

    def __init__(self, course: Course):
        self.course = course
        self._heads = cache(self._head)

    def of(self, entry: Entry) -> Grade | None:
        """The grade of a graded submission, or None where the gradebook has none."""
        with self.course.gradebook() as gradebook:
            try:
                submission = gradebook.find_submission(entry.lesson, entry.student)
            except MissingEntry:
                return None
            rows = {row.name: row for notebook in submission.notebooks for row in notebook.grades}
            comments = {row.name: row.manual_comment for notebook in submission.notebooks for row in notebook.comments}
            nb = load(self.course.autograded_path(entry.student, entry.lesson))
            title, about = self._heads(entry.lesson, entry.language)
            questions = tuple(_questions(nb, rows, comments, about))
            return Grade(
                entry.lesson,
                entry.student,
                title,
                entry.language,
                submission.score,
                submission.max_score,
                submission.needs_manual_grade,
                questions,
            )

    def _head(self, lesson: str, language: str) -> tuple[str, dict[str, str]]:
        """The title of a lesson and its topics."""
        instructor = load(self.course.instructor_path(lesson, language))
        return self.course.title_of(lesson, language), topics(instructor)


def grade_of(course: Course, entry: Entry) -> Grade | None:
    """The grade of one graded submission, or None where the gradebook has none."""
    return Grades(course).of(entry)


def topics(instructor: NotebookNode) -> dict[str, str]:
    """What each test cell is about: the heading above it, without its number; by `grade_id`."""
    found, heading = {}, ""
    for cell in instructor.cells:
        if cell.cell_type == "markdown" and (headings := _HEADING.findall(cell.source)):
            heading = headings[-1]
        if is_grade(cell):
            found[grading(cell)["grade_id"]] = heading
    return found


def _questions(nb: NotebookNode, rows: dict, comments: dict[str, str | None], about: dict[str, str]):
    answers: list[NotebookNode] = []
    for cell in nb.cells:
        if is_solution(cell):
            answers.append(cell)
        if is_grade(cell) and (row := rows.get(grading(cell)["grade_id"])):
            names = [grading(answer)["grade_id"] for answer in answers if answer is not cell] + [row.name]
            yield Question(
                row.name,
                about.get(row.name, ""),
                row.score,
                row.max_score,
                row.needs_manual_grade,
                _says(cell),
                tuple(answers),
                "\n".join(filter(None, map(comments.get, names))),
            )
            answers = []


def _says(cell: NotebookNode) -> str:
    """The sentence of a failed test; nothing of the test itself."""
    errors = [output for output in cell.get("outputs", []) if output.output_type == "error"]
    if not errors:
        return ""
    kind = errors[0].ename.removeprefix("<class '").removesuffix("'>")
    if kind in SENTENCES:
        return errors[0].evalue
    return _explained(cell) or f"{kind}: {errors[0].evalue}"


def _explained(cell: NotebookNode) -> str:
    """What happened and what to look at, as the lesson itself explains an error; not the line, which may be a test's."""
    shown = [
        output.data for output in cell.outputs if EXPLANATION in "".join(output.get("data", {}).get("text/html", ""))
    ]
    lines = "".join(shown[-1]["text/plain"]).split("\n") if shown else []
    return f"{lines[0]} {lines[-1]}" if len(lines) > 1 else ""
