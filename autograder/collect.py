"""Collecting: any folder, archive or file in; nothing lost, nothing stopped."""

import hashlib
from dataclasses import replace
from pathlib import Path

from autograder.archive import HandedIn, files_in
from autograder.course import Course, write_notebook
from autograder.errors import PathMissing, Unreadable
from autograder.intake import Intake
from autograder.ledger import Entry, Ledger
from autograder.lock import alone
from autograder.pattern import Pattern


def collect(course: Course, paths: list[Path], pattern: Pattern | None = None, results: Path | None = None) -> Ledger:
    """Take everything in; what was set aside before is tried again, everything else is taken once.

    `pattern` finds class and number in the file's path where the notebook does not hold them. The course's own files
    and those of a report in `results` are not taken for submissions, wherever they lie. Raises `PathMissing`
    before anything is taken, `NothingReleased` or `CourseBusy`.
    """
    for path in paths:
        if not path.exists():
            raise PathMissing(path)
    intake = Intake(course, pattern)
    without = [folder.resolve() for folder in (course.folder, results) if folder]
    with alone(course.folder):
        ledger = Ledger.read(course.folder)
        graded = {(entry.key, entry.sha256): entry for entry in ledger.current() if entry.status == "graded"}
        for handed in (item for path in paths for item in files_in(path, _but_for(path, without))):
            sha256 = hashlib.sha256(handed.data).hexdigest()
            if not ledger.holds(sha256, handed.source):
                _keep(course, handed, sha256)
                entry = _entry(intake, handed, sha256)
                if same := graded.get((entry.key, sha256)):  # handed in again under another name: nothing to run
                    entry = replace(entry, status=same.status, reason=same.reason)
                ledger.put(entry)
        for entry in ledger.current():
            if entry.status == "collected":
                _submit(course, entry, intake)
        ledger.write()
        return ledger


def _but_for(path: Path, folders: list[Path]) -> list[Path]:
    """The folders that lie in a path; what is named itself, such as a file of the inbox, is wanted."""
    return [folder for folder in folders if folder.is_relative_to(path.resolve()) and folder != path.resolve()]


def _keep(course: Course, handed: HandedIn, sha256: str) -> None:
    """Keep an untouched copy, named by its hash: nothing that a student sent is ever overwritten."""
    target = course.originals / sha256
    if not target.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(handed.data)


def _entry(intake: Intake, handed: HandedIn, sha256: str) -> Entry:
    try:
        if handed.reason:
            raise Unreadable(handed.reason)
        taken = intake.take(handed.data, handed.source)
    except Unreadable as reason:
        return Entry(sha256, handed.source, "set aside", reason=str(reason))
    who = taken.identity
    return Entry(
        sha256,
        handed.source,
        "collected",
        who.lesson,
        who.student,
        who.language,
        changed=who.saved or handed.changed,
        repaired=taken.repaired,
    )


def _submit(course: Course, entry: Entry, intake: Intake) -> None:
    """Put the file that counts where nbgrader looks for it."""
    taken = intake.take((course.originals / entry.sha256).read_bytes(), entry.source, entry.student)
    write_notebook(course.submitted_path(entry.student, entry.lesson), taken.nb)
