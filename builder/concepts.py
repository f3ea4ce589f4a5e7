"""Concepts: which lesson teaches each of them, and what each lesson builds on."""

from collections.abc import Iterator

from builder.constants import LEVELS
from builder.errors import Problem
from builder.lesson import Lesson
from builder.words import say


def sources(lesson: Lesson, lessons: list[Lesson]) -> dict[str, Lesson | None]:
    """For each concept that a lesson requires the nearest earlier lesson that teaches it, None where there is none.

    Earlier is what comes before in its own level, and every level below: adults who need the basics find them in
    the high school's. As a lesson only builds on earlier ones, nothing can go round in a circle.
    """
    earlier = sorted((item for item in lessons if _rank(item) < _rank(lesson)), key=_rank, reverse=True)
    return {
        concept: next((item for item in earlier if concept in item.front_matter.teaches), None)
        for concept in lesson.front_matter.requires
    }


def foundations(lesson: Lesson, lessons: list[Lesson]) -> list[Lesson]:
    """The lessons of its own level on which a lesson builds directly: those that no other of them builds on."""
    own = _own(lesson, lessons)
    behind = {before.id for item in own for before in _all_behind(item, lessons)}
    return [item for item in own if item.id not in behind]


def concept_problems(lessons: list[Lesson]) -> list[Problem]:
    """Concepts that a level introduces twice, and required ones that no earlier lesson teaches."""
    return [*_taught_twice(lessons), *_taught_nowhere(lessons)]


def _taught_twice(lessons: list[Lesson]) -> Iterator[Problem]:
    first: dict[tuple[str, str], Lesson] = {}
    for lesson in sorted(lessons, key=_rank):
        for concept in lesson.front_matter.teaches:
            known = first.setdefault((lesson.level, concept), lesson)
            if known is not lesson:
                sentence = say(
                    "“{concept}” is already introduced by {other}; name it under requires.",
                    concept=concept,
                    other=known.id,
                )
                yield Problem(lesson.path, "", sentence)


def _taught_nowhere(lessons: list[Lesson]) -> Iterator[Problem]:
    for lesson in lessons:
        for concept, source in sources(lesson, lessons).items():
            if source is None:
                sentence = say(
                    "No earlier lesson teaches “{concept}”; teach it here and name it under teaches.", concept=concept
                )
                yield Problem(lesson.path, "", sentence)


def _all_behind(lesson: Lesson, lessons: list[Lesson]) -> Iterator[Lesson]:
    for item in _own(lesson, lessons):
        yield item
        yield from _all_behind(item, lessons)


def _own(lesson: Lesson, lessons: list[Lesson]) -> list[Lesson]:
    """The lessons of the same level on which a lesson builds, in their order, each once."""
    found = {item.id: item for item in sources(lesson, lessons).values() if item and item.level == lesson.level}
    return sorted(found.values(), key=_rank)


def _rank(lesson: Lesson) -> tuple[int, int]:
    return (LEVELS.index(lesson.level), lesson.number)
