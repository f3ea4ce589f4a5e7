"""Collecting: any folder, archive or file in; nothing lost, nothing stopped."""

import hashlib
from pathlib import Path

from autograder.archive import HandedIn, files_in
from autograder.course import Course, write_notebook
from autograder.errors import PathMissing, Unreadable
from autograder.ledger import Entry, Ledger
from autograder.pattern import Pattern
from autograder.submission import identify, parse, rebuild
from autograder.words import say


def collect(course: Course, paths: list[Path], pattern: Pattern | None = None) -> Ledger:
    """Take everything in; what was set aside before is tried again, everything else is taken once.

    `pattern` finds class and number in the file's path where the notebook does not hold them. Raises `PathMissing`
    before anything is taken, or `NothingReleased`.
    """
    for path in paths:
        if not path.exists():
            raise PathMissing(path)
    lessons = set(course.lessons())
    ledger = Ledger.read(course.folder)
    for handed in (item for path in paths for item in files_in(path)):
        sha256 = hashlib.sha256(handed.data).hexdigest()
        if not ledger.holds(sha256, handed.source):
            _keep(course, handed, sha256)
            ledger.put(_entry(course, handed, sha256, lessons, pattern))
    for entry in ledger.current():
        _submit(course, entry)
    ledger.write()
    return ledger


def _keep(course: Course, handed: HandedIn, sha256: str) -> None:
    """Keep an untouched copy, named by its hash: nothing that a student sent is ever overwritten."""
    target = course.originals / sha256
    if not target.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(handed.data)


def _entry(course: Course, handed: HandedIn, sha256: str, lessons: set[str], pattern: Pattern | None) -> Entry:
    try:
        if handed.reason:
            raise Unreadable(handed.reason)
        nb = parse(handed.data)
        who = identify(nb, pattern.student(handed.source) if pattern else "")
        if who.lesson not in lessons:
            raise Unreadable(say("The lesson {lesson} is not one of the released ones.", lesson=who.lesson))
        rebuild(nb, course.release_of(who.lesson, who.language))
    except Unreadable as reason:
        return Entry(sha256, handed.source, "set aside", reason=str(reason))
    return Entry(
        sha256, handed.source, "collected", who.lesson, who.student, who.language, changed=who.saved or handed.changed
    )


def _submit(course: Course, entry: Entry) -> None:
    """Put the file that counts where nbgrader looks for it, unless it was graded from there."""
    if entry.status == "collected":
        nb = parse((course.originals / entry.sha256).read_bytes())
        rebuilt = rebuild(nb, course.release_of(entry.lesson, entry.language))
        write_notebook(course.submitted_path(entry.student, entry.lesson), rebuilt)
