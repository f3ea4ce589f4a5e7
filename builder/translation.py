"""Translations: one gettext catalogue per lesson and language, complete or refused."""

import difflib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import polib

from builder.constants import LANGUAGES
from builder.errors import Problem
from builder.lesson import Lesson, place
from builder.units import FIELD, translate_code, translate_markdown
from builder.words import say

#: how alike an old and a new English text must be for the old translation to be offered as fuzzy
ALIKE = 0.6


@dataclass(frozen=True)
class Unit:
    """One English text of a lesson and the place where it stands first."""

    text: str
    place: str


def units_of(lesson: Lesson) -> list[Unit]:
    """The units of a lesson in reading order: front matter, cells, half page, printable sheet; each text once."""
    seen: dict[str, Unit] = {}
    for text, where in _texts(lesson):
        seen.setdefault(text, Unit(text, where))
    return list(seen.values())


@dataclass
class Translation:
    """The translation of one lesson into one language."""

    lesson: Lesson
    language: str
    texts: dict[str, str] = field(repr=False)

    def __call__(self, text: str) -> str:
        """The text in this language; raises `KeyError` for a unit that `problems` would have named."""
        return text if self.language == LANGUAGES[0] else self.texts[text]


def read_translation(lesson: Lesson, language: str) -> Translation:
    """Read a lesson's catalogue; the source language needs none. A missing file is an empty catalogue."""
    texts = (
        {} if language == LANGUAGES[0] else {item.msgid: item.msgstr for item in _usable(_catalogue(lesson, language))}
    )
    return Translation(lesson, language, texts)


def translation_problems(lesson: Lesson, language: str) -> list[Problem]:
    """Every unit that is missing, fuzzy, empty or has other fields than its source."""
    if language == LANGUAGES[0]:
        return []
    path = lesson.po_path(language)
    entries = {item.msgid: item for item in _catalogue(lesson, language) if not item.obsolete}
    return [problem for unit in units_of(lesson) if (problem := _unit_problem(path, unit, entries.get(unit.text)))]


def update_catalogue(lesson: Lesson, language: str) -> Path:
    """Write the catalogue anew: known units keep their text, changed ones become fuzzy, gone ones go."""
    path = lesson.po_path(language)
    old = {item.msgid: item for item in _catalogue(lesson, language) if not item.obsolete}
    units = units_of(lesson)
    catalogue = polib.POFile(wrapwidth=100)
    catalogue.metadata = {
        "Language": language,
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
    }
    gone = [text for text in old if text not in {unit.text for unit in units}]
    for unit in units:
        catalogue.append(_entry(unit, old, gone))
    catalogue.save(str(path))
    return path


def _texts(lesson: Lesson) -> Iterator[tuple[str, str]]:
    head = lesson.front_matter
    for text in (
        head.title,
        head.goal,
        head.band,
        *head.teaches,
        *head.requires,
        *(item.says for item in head.standards),
    ):
        yield text, "front matter"
    for index, cell in enumerate(lesson.notebook().cells):
        noted: list[str] = []
        translate = translate_markdown if cell.cell_type == "markdown" else translate_code
        translate(cell.source, lambda text, noted=noted: noted.append(text) or text)
        yield from ((text, place(cell, index)) for text in noted)
    for where, path in (("guide", lesson.guide_path), ("sheet", lesson.sheet_path)):
        if path.exists():
            noted = []
            translate_markdown(path.read_text(encoding="utf-8"), lambda text, noted=noted: noted.append(text) or text)
            yield from ((text, where) for text in noted)


def _catalogue(lesson: Lesson, language: str) -> polib.POFile:
    path = lesson.po_path(language)
    return polib.pofile(str(path), encoding="utf-8") if path.exists() else polib.POFile()


def _usable(catalogue: polib.POFile):
    return [item for item in catalogue if item.msgstr and not item.fuzzy and not item.obsolete]


def _unit_problem(path: Path, unit: Unit, entry: polib.POEntry | None) -> Problem | None:
    start = unit.text if len(unit.text) <= 60 else unit.text[:57] + "..."
    if entry is None or not entry.msgstr:
        return Problem(
            path,
            unit.place,
            say('No translation for "{text}". Run make translate, fill in msgstr.', text=start),
        )
    if entry.fuzzy:
        sentence = say(
            'The source of "{text}" has changed; check its translation and remove the fuzzy mark.', text=start
        )
        return Problem(path, unit.place, sentence)
    if sorted(FIELD.findall(entry.msgid)) != sorted(FIELD.findall(entry.msgstr)):
        return Problem(
            path, unit.place, say('The translation of "{text}" has other {{fields}} than its source.', text=start)
        )
    return None


def _entry(unit: Unit, old: dict[str, polib.POEntry], gone: list[str]) -> polib.POEntry:
    entry = polib.POEntry(msgid=unit.text, occurrences=[(unit.place.replace(" ", "-"), "")])
    if unit.text in old:
        entry.msgstr, entry.flags = old[unit.text].msgstr, list(old[unit.text].flags)
        entry.previous_msgid = old[unit.text].previous_msgid
    elif alike := difflib.get_close_matches(unit.text, gone, 1, ALIKE):
        entry.msgstr, entry.flags, entry.previous_msgid = old[alike[0]].msgstr, ["fuzzy"], alike[0]
    return entry
