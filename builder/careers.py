"""Units: the parts of a level, each with a career card: a trade that uses what the unit teaches."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields
from pathlib import Path

import yaml

from builder.constants import LANGUAGES, LESSONS, LEVELS
from builder.errors import LessonsInvalid, Problem
from builder.lesson import Lesson
from builder.words import say

#: the file of all units
UNITS = LESSONS / "units.yaml"
#: sentences that a card has
SENTENCES = 3


@dataclass(frozen=True)
class Unit:
    """A unit: its first and last lesson, and by language its title, the trade and what is said of it."""

    level: str
    lessons: tuple[int, int]
    title: dict[str, str]
    trade: dict[str, str]
    text: dict[str, str]
    source: str

    @classmethod
    def from_mapping(cls, data: dict) -> "Unit":
        """Raises `ValueError` for unknown or missing keys."""
        names = [item.name for item in fields(cls)]
        if sorted(data) != sorted(names):
            raise ValueError(f"{', '.join(sorted(set(data) ^ set(names)))}")
        return cls(**{**data, "lessons": tuple(data["lessons"])})

    def holds(self, lesson: Lesson) -> bool:
        return lesson.level == self.level and self.lessons[0] <= lesson.number <= self.lessons[1]


def read_units(path: Path = UNITS) -> list[Unit]:
    """All units in their order; raises `LessonsInvalid`."""
    try:
        return [Unit.from_mapping(item) for item in yaml.safe_load(path.read_text(encoding="utf-8"))]
    except (ValueError, TypeError, yaml.YAMLError) as error:
        sentence = say("The units cannot be read, look at: {reason}", reason=error)
        raise LessonsInvalid([Problem(path, "", sentence)]) from error


def unit_problems(units: list[Unit], lessons: list[Lesson], path: Path = UNITS) -> list[Problem]:
    """Lessons without a unit or in two, and cards that are not whole in every language."""
    return [Problem(path, "", sentence) for sentence in (*_lessons(units, lessons), *_cards(units))]


def _lessons(units: list[Unit], lessons: list[Lesson]) -> Iterator[str]:
    for lesson in lessons:
        count = sum(unit.holds(lesson) for unit in units)
        if count != 1:
            yield say("{lesson} belongs to {count} units; it should be one.", lesson=lesson.id, count=count)


def _cards(units: list[Unit]) -> Iterator[str]:
    for unit in units:
        name = f"{unit.level} {unit.lessons[0]}-{unit.lessons[1]}"
        if unit.level not in LEVELS:
            yield say("The unit {name} is of no level.", name=name)
        for language in LANGUAGES:
            if not all(words.get(language) for words in (unit.title, unit.trade, unit.text)):
                yield say("The card of the unit {name} is not whole in {language}.", name=name, language=language)
            elif len(sentences(unit.text[language])) not in (SENTENCES, SENTENCES + 1):
                yield say(
                    "The card of the unit {name} has three sentences, in {language} too.", name=name, language=language
                )
        if not re.search(r"\b(19|20)\d\d\b|https?:|\w\.\w+/", unit.source):
            yield say("The card of the unit {name} names its source with a year or an address.", name=name)


def sentences(text: str) -> list[str]:
    """A text in sentences; a point between digits ends none."""
    return [part for part in re.split(r"(?<=[.?!])\s+", text.strip()) if part]
