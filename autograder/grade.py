"""Grading: submissions run side by side in the sandbox; this process alone writes, with nbgrader's own autograder."""

import os
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from dataclasses import dataclass

from nbformat import NotebookNode
from nbgrader.apps import NbGraderAPI

from autograder.course import Course, quiet_nbgrader, shared_engine, write_notebook
from autograder.errors import NothingChosen, NothingCollected
from autograder.execution import Interpreters
from autograder.ledger import Entry, Ledger
from autograder.preprocessors import TestsInLanguage
from autograder.sandbox.interpreter import Stopped
from autograder.submission import load
from autograder.tampering import flags, harvest, plant, signs
from autograder.words import say
from runtime.engine import engine_if_needed

Progress = Callable[[int, int, Entry], None]


@dataclass(frozen=True)
class Choice:
    """Which submissions to grade: those that wait, or again all, or those of one student or lesson."""

    everything: bool = False
    student: str = ""
    lesson: str = ""

    def takes(self, entry: Entry) -> bool:
        if self.student or self.lesson:
            return self.student in ("", entry.student) and self.lesson in ("", entry.lesson)
        return self.everything or entry.status != "graded"


def grade(
    course: Course,
    choice: Choice = Choice(),
    progress: Progress = lambda done, total, entry: None,
    jobs: int | None = None,
) -> Ledger:
    """Grade what was chosen, `jobs` at a time (default: all cores); what is done is kept at every moment.

    Raises `NothingCollected` or `NothingChosen`.
    """
    course.lessons()
    ledger = Ledger.read(course.folder)
    if not ledger.current():
        raise NothingCollected(course.folder)
    chosen = [entry for entry in ledger.current() if choice.takes(entry)]
    if not chosen and (choice.student or choice.lesson):
        raise NothingChosen(choice.student, choice.lesson)
    engine_if_needed()
    with shared_engine():
        for done, (entry, running) in enumerate(_executed(course, chosen, jobs or os.cpu_count() or 1), 1):
            ledger.change(entry, *_record(course, entry, running))
            ledger.write()
            progress(done, len(chosen), entry)
    return ledger


def _executed(course: Course, chosen: list[Entry], jobs: int) -> Iterator[tuple[Entry, Future]]:
    """Run submissions side by side; each comes as soon as it has run."""
    pool = ThreadPoolExecutor(jobs)
    try:
        with Interpreters() as interpreters:  # closed before the threads are waited for, so that Ctrl+C need not wait
            running = {pool.submit(execute, course, entry, interpreters): entry for entry in chosen}
            for future in as_completed(running):
                yield running[future], future
    finally:
        pool.shutdown(cancel_futures=True)


def execute(course: Course, entry: Entry, interpreters: Interpreters) -> str:
    """Run one submission, keep the executed notebook in the course; returns what the teacher should look at, or ""."""
    nb = runnable(course, entry)
    planted = plant(nb)
    interpreters.run(planted, entry.lesson.split("-")[0], entry.language)
    executed, silent = harvest(planted)
    write_notebook(course.executed_path(entry.student, entry.lesson), executed)
    return flags(signs(nb, course.release_of(entry.lesson, entry.language)), silent)


def runnable(course: Course, entry: Entry) -> NotebookNode:
    """A submission as nbgrader would run it: with all tests, in the student's language."""
    instructor = str(course.instructor_path(entry.lesson, entry.language))
    nb = load(course.submitted_path(entry.student, entry.lesson))
    return TestsInLanguage(instructor=instructor).preprocess(nb, {})[0]


def _record(course: Course, entry: Entry, running: Future) -> tuple[str, str]:
    """Write one executed submission into the gradebook; returns the entry's new status and sentence."""
    try:
        seen = running.result()
    except Stopped as error:
        return "failed", say("Python could not be kept running for this file: {reason}", reason=error)
    config = course.config(entry.lesson, entry.language)
    config.TakeOutputs.executed = str(course.executed_path(entry.student, entry.lesson))
    with quiet_nbgrader():
        result = NbGraderAPI(config=config).autograde(entry.lesson, entry.student, force=True)
    if result["success"]:
        return "graded", seen
    log = course.folder / "logs" / f"{entry.student}-{entry.lesson}.txt"
    log.parent.mkdir(exist_ok=True)
    log.write_text(f"{result['log']}\n{result['error']}\n", encoding="utf-8")
    return "failed", say("nbgrader could not grade this file; what it said is in {log}.", log=log)
