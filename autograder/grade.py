"""Grading: nbgrader's own autograder, one submission at a time, in the sandbox."""

import os
from collections.abc import Callable
from contextlib import contextmanager

from coach.speech import LANGUAGE_VARIABLE
from nbgrader.apps import NbGraderAPI

from autograder.constants import BUDGETS, Limits
from autograder.course import Course, quiet_nbgrader
from autograder.errors import NothingCollected
from autograder.ledger import Entry, Ledger
from autograder.sandbox.kernel import limits_to_environment
from autograder.sandbox.kernelspec import install_kernelspec
from autograder.words import say
from runtime.engine import engine_if_needed

#: seconds that nbclient waits beyond the sandbox's own limit, which comes first
MARGIN_SECONDS = 240
#: a submission may use this many times the memory that its lesson may
HEADROOM = 2

Progress = Callable[[int, int, Entry], None]


def grade(course: Course, everything: bool = False, progress: Progress = lambda done, total, entry: None) -> Ledger:
    """Grade what is waiting, or everything again; raises `NothingCollected` or `SandboxMissing`."""
    course.lessons()
    ledger = Ledger.read(course.folder)
    if not ledger.current():
        raise NothingCollected(course.folder)
    engine_if_needed()
    install_kernelspec()
    waiting = [entry for entry in ledger.current() if everything or entry.status != "graded"]
    for done, entry in enumerate(waiting, 1):
        problem = grade_one(course, entry)
        ledger.change(entry, "failed" if problem else "graded", problem)
        ledger.write()
        progress(done, len(waiting), entry)
    return ledger


def grade_one(course: Course, entry: Entry) -> str:
    """Grade one submission into the gradebook; returns "" or the sentence that says why it could not be graded."""
    config = course.config(entry.lesson, entry.language)
    level = entry.lesson.split("-")[0]
    limits = Limits(megabytes=BUDGETS[level].megabytes * HEADROOM)
    config.Execute.timeout = limits.seconds + MARGIN_SECONDS
    folder = f"/drive/{entry.language}/{level}"
    with quiet_nbgrader(), _environment({**limits_to_environment(limits, folder), LANGUAGE_VARIABLE: entry.language}):
        result = NbGraderAPI(config=config).autograde(entry.lesson, entry.student, force=True)
    if result["success"]:
        return ""
    log = course.folder / "logs" / f"{entry.student}-{entry.lesson}.txt"
    log.parent.mkdir(exist_ok=True)
    log.write_text(f"{result['log']}\n{result['error']}\n", encoding="utf-8")
    return say("nbgrader could not grade this file; what it said is in {log}.", log=log)


@contextmanager
def _environment(values: dict[str, str]):
    """Environment variables for the kernel that nbgrader starts, and for nothing after it."""
    before = dict(os.environ)
    os.environ.update(values)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)
