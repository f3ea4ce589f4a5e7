"""Grading: submissions run side by side in the sandbox; this process alone writes, with nbgrader's own autograder."""

import json
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from contextlib import AbstractContextManager
from dataclasses import dataclass

import nbformat
from nbformat import NotebookNode
from nbgrader.api import MissingEntry
from nbgrader.apps import NbGraderAPI

from autograder.course import Course, quiet_nbgrader, shared_engine, write_notebook
from autograder.errors import GradingProblem, NothingChosen, NothingCollected, QuestionUnknown
from autograder.ledger import Entry, Ledger
from autograder.lock import alone
from autograder.pool import Pool, Task, local_pool
from autograder.preprocessors import TestsInLanguage
from autograder.submission import load
from autograder.tampering import flags, harvest, plant, signs
from autograder.words import say
from builder.lesson import grading

Progress = Callable[[int, int, Entry], None]


@dataclass(frozen=True)
class Choice:
    """Which submissions to grade: those that wait, or again all, or those of one student, lesson or question.

    Of a question, as its `grade_id`, all submissions that hold it are run, and the points of no other are changed.
    """

    everything: bool = False
    student: str = ""
    lesson: str = ""
    question: str = ""

    @property
    def named(self) -> bool:
        return bool(self.student or self.lesson or self.question)

    def takes(self, entry: Entry) -> bool:
        if self.named:
            return self.student in ("", entry.student) and self.lesson in ("", entry.lesson)
        return self.everything or entry.status != "graded"


def grade(
    course: Course,
    choice: Choice = Choice(),
    progress: Progress = lambda done, total, entry: None,
    jobs: int | None = None,
    pool: AbstractContextManager[Pool] | None = None,
) -> Ledger:
    """Grade what was chosen, `jobs` at a time (default: all cores); what is done is kept at every moment.

    `pool` says where submissions run, if not on this machine. Raises `NothingCollected`, `NothingChosen`,
    `QuestionUnknown`, `CourseBusy`, or what opening the pool raises.
    """
    course.lessons()  # a folder that is no course is not touched
    with alone(course.folder):
        ledger = Ledger.read(course.folder)
        chosen = _chosen(course, ledger, choice)
        if chosen:
            with pool or local_pool(jobs) as running, shared_engine():
                for done, (entry, future) in enumerate(running.results(_tasks(course, chosen)), 1):
                    ledger.change(entry, *_record(course, entry, future, choice.question))
                    progress(done, len(chosen), entry)
        ledger.write()
        return ledger


def _chosen(course: Course, ledger: Ledger, choice: Choice) -> list[Entry]:
    lessons = course.lessons()
    if not ledger.current():
        raise NothingCollected(course.folder)
    if choice.question:
        lessons = [lesson for lesson in lessons if choice.question in questions_of(course, lesson)]
        if not lessons:
            raise QuestionUnknown(choice.question)
    chosen = [entry for entry in ledger.current() if choice.takes(entry) and entry.lesson in lessons]
    if not chosen and choice.named:
        raise NothingChosen(choice.student, choice.lesson or choice.question)
    return chosen


def questions_of(course: Course, lesson: str) -> list[str]:
    """The `grade_id` of each graded cell of a lesson, in their order."""
    cells = load(course.instructor_path(lesson, "en")).cells
    return [grading(cell)["grade_id"] for cell in cells if grading(cell).get("grade")]


def _tasks(course: Course, chosen: Iterable[Entry]) -> Iterator[tuple[Entry, Task]]:
    for entry in chosen:
        planted = plant(runnable(course, entry))
        yield entry, Task(json.dumps(planted), entry.lesson.split("-")[0], entry.language)


def runnable(course: Course, entry: Entry) -> NotebookNode:
    """A submission as nbgrader would run it: with all tests, in the student's language."""
    instructor = str(course.instructor_path(entry.lesson, entry.language))
    nb = load(course.submitted_path(entry.student, entry.lesson))
    return TestsInLanguage(instructor=instructor).preprocess(nb, {})[0]


def _record(course: Course, entry: Entry, future: Future, question: str) -> tuple[str, str]:
    """Write one submission that has run into the gradebook; returns the entry's new status and sentence."""
    if error := future.exception():
        if isinstance(error, GradingProblem):  # of the whole undertaking, such as a worker of another version
            raise error
        return "failed", say("Python could not be kept running for this file: {reason}", reason=error)
    executed, silent = harvest(nbformat.from_dict(json.loads(future.result())))
    write_notebook(course.executed_path(entry.student, entry.lesson), executed)
    before = _points(course, entry) if question else {}
    if failed := _autograde(course, entry):
        return "failed", failed
    if question:
        _restore(course, entry, {name: points for name, points in before.items() if name != question})
    return "graded", flags(signs(executed, load(course.instructor_path(entry.lesson, entry.language))), silent)


def _autograde(course: Course, entry: Entry) -> str:
    """Let nbgrader grade; returns a sentence if it could not, or ""."""
    config = course.config(entry.lesson, entry.language)
    config.TakeOutputs.executed = str(course.executed_path(entry.student, entry.lesson))
    with quiet_nbgrader():
        result = NbGraderAPI(config=config).autograde(entry.lesson, entry.student, force=True)
    if result["success"]:
        return ""
    log = course.folder / "logs" / f"{entry.student}-{entry.lesson}.txt"
    log.parent.mkdir(exist_ok=True)
    log.write_text(f"{result['log']}\n{result['error']}\n", encoding="utf-8")
    return say("nbgrader could not grade this file; what it said is in {log}.", log=log)


def _points(course: Course, entry: Entry) -> dict[str, float | None]:
    """The automatic points of a submission by question; none where it was never graded."""
    with course.gradebook() as gradebook:
        try:
            submission = gradebook.find_submission(entry.lesson, entry.student)
        except MissingEntry:
            return {}
        return {grade.name: grade.auto_score for notebook in submission.notebooks for grade in notebook.grades}


def _restore(course: Course, entry: Entry, points: dict[str, float | None]) -> None:
    with course.gradebook() as gradebook:
        for notebook in gradebook.find_submission(entry.lesson, entry.student).notebooks:
            for grade in notebook.grades:
                grade.auto_score = points.get(grade.name, grade.auto_score)
        gradebook.db.commit()
