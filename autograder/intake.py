"""Intake: the bytes of one file become a notebook on the rails of its release, or a reason why they cannot."""

from dataclasses import dataclass
from functools import cache

from nbformat import NotebookNode

from autograder.course import Course
from autograder.errors import Unreadable
from autograder.mending import mended
from autograder.pattern import Pattern
from autograder.repair import as_notebook, name_cells, recognise, salvage, sentence
from autograder.seams import restore
from autograder.submission import Identity, identify, parse, rebuild
from autograder.words import say
from builder.constants import LANGUAGES, METADATA_KEY


@dataclass(frozen=True)
class Taken:
    """A rebuilt notebook, whose it is, and what had to be repaired, as a sentence or ""."""

    nb: NotebookNode
    identity: Identity
    repaired: str


class Intake:
    """Takes files into one course; remembers the releases it has read."""

    def __init__(self, course: Course, pattern: Pattern | None = None):
        self.lessons = course.lessons()
        self.release_of = cache(course.release_of)
        self.pattern = pattern

    def take(self, data: bytes, source: str, student: str = "") -> Taken:
        """Read, identify, repair and rebuild one file; raises `Unreadable` with the reason.

        `student` is who it was found to be before, for a file that does not say.
        """
        nb, salvaged = _read(data)
        recognised = self._recognise(nb)
        who = identify(nb, student or (self.pattern.student(source) if self.pattern else ""))
        if who.lesson not in self.lessons:
            raise Unreadable(say("The lesson {lesson} is not one of the released ones.", lesson=who.lesson))
        release = self.release_of(who.lesson, who.language)
        named = name_cells(nb, release)
        restored = restore(nb, release)
        told = sentence(salvaged, recognised, named, restored, mended(nb, release))
        return Taken(rebuild(nb, release), who, told)

    def _recognise(self, nb: NotebookNode) -> bool:
        """Write lesson and language into a notebook that does not say them, if its cells do."""
        metadata = nb.get("metadata")
        given = metadata.get(METADATA_KEY) if isinstance(metadata, dict) else None
        if isinstance(given, dict) and isinstance(given.get("lesson"), str):
            return False
        releases = {
            (lesson, language): self.release_of(lesson, language) for lesson in self.lessons for language in LANGUAGES
        }
        found = recognise(nb, releases)
        if found:
            own = given if isinstance(given, dict) else {}
            nb["metadata"] = {METADATA_KEY: {**own, "lesson": found[0], "language": found[1]}}
        return bool(found)


def _read(data: bytes) -> tuple[NotebookNode, bool]:
    """A notebook, and whether only its beginning could be read; raises `Unreadable`."""
    try:
        return parse(data), False
    except Unreadable:
        content = salvage(data.decode("utf-8-sig", "ignore"))
        if content is None:
            raise
        return as_notebook(content), True
