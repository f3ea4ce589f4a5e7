"""A lesson: its source, its front matter, its companions beside it."""

import re
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

import jupytext
import yaml
from nbformat import NotebookNode

from builder.constants import LESSONS, LEVELS, NBGRADER_KEY
from builder.errors import LessonsInvalid, LessonUnknown, Problem
from builder.words import say

_NAME = re.compile(r"(?P<number>\d\d)_(?P<slug>[a-z0-9_]+)\.py")
_FRONT_MATTER = re.compile(r"\A# ---\n(?P<yaml>(?:#.*\n)+?)# ---\n")


@dataclass(frozen=True)
class Standard:
    """One standard that a lesson serves: the scheme with its revision ("KR 2022"), the code, our paraphrase.

    `cell` is where it is taught: a grade_id, or a heading without its number.
    """

    scheme: str
    code: str
    says: str
    cell: str = ""


@dataclass(frozen=True)
class FrontMatter:
    """The head of a lesson source; every key is required, so that nothing is forgotten."""

    title: str
    goal: str
    minutes: int
    band: str
    teaches: tuple[str, ...]
    requires: tuple[str, ...]
    standards: tuple[Standard, ...]
    packages: tuple[str, ...]

    @classmethod
    def from_yaml(cls, text: str) -> "FrontMatter":
        """Raises `ValueError` for unknown or missing keys and wrong types."""
        data = _as_mapping(yaml.safe_load(text))
        known = {item.name for item in fields(cls)}
        _refuse(sorted(set(data) - known), "unknown keys")
        _refuse(sorted(known - set(data)), "missing keys")
        if not isinstance(data["minutes"], int):
            raise ValueError("minutes is not a whole number")
        for name in ("title", "goal", "band"):
            if not isinstance(data[name], str):
                raise ValueError(f"{name} is not text")
        data["standards"] = tuple(Standard(**_as_mapping(item)) for item in data["standards"])
        for name in ("teaches", "requires", "packages"):
            if not isinstance(data[name] or [], list):
                raise ValueError(f"{name} is not a list")
            data[name] = tuple(data[name] or ())
        return cls(**data)


@dataclass(frozen=True)
class Lesson:
    """A lesson source and what stands beside it."""

    path: Path
    level: str
    number: int
    slug: str
    front_matter: FrontMatter
    body: str = field(repr=False)

    @property
    def id(self) -> str:
        """`middle-06-searching`: nbgrader's assignment id, and the lesson's name for ever."""
        return f"{self.level}-{self.number:02}-{self.slug.replace('_', '-')}"

    def po_path(self, language: str) -> Path:
        return self.path.with_suffix(f".{language}.po")

    @property
    def guide_path(self) -> Path:
        return self.path.with_suffix(".guide.md")

    @property
    def sheet_path(self) -> Path:
        return self.path.with_suffix(".sheet.md")

    @property
    def wrong_path(self) -> Path:
        return self.path.with_suffix(".wrong.py")

    def notebook(self) -> NotebookNode:
        """The source as a notebook, in English, exactly as it is written."""
        return jupytext.reads(self.body, fmt="py:percent")


def read_lesson(path: Path) -> Lesson:
    """Read one lesson source; raises `LessonUnknown` or `LessonsInvalid`."""
    path = Path(path).resolve()
    name = _NAME.fullmatch(path.name)
    if not (name and path.is_file() and path.parent.name in LEVELS):
        raise LessonUnknown(path)
    text = path.read_text(encoding="utf-8")
    head = _FRONT_MATTER.match(text)
    if not head:
        raise LessonsInvalid(
            [Problem(path, "", say("The source does not begin with front matter between `# ---` lines."))]
        )
    try:
        front_matter = FrontMatter.from_yaml(re.sub(r"(?m)^# ?", "", head["yaml"]))
    except (ValueError, TypeError, yaml.YAMLError) as error:
        raise LessonsInvalid(
            [Problem(path, "", say("The front matter cannot be read: {reason}", reason=error))]
        ) from error
    return Lesson(
        path, path.parent.name, int(name["number"]), name["slug"], front_matter, text[head.end() :].lstrip("\n")
    )


def lesson_paths(folder: Path = LESSONS) -> list[Path]:
    """All lesson sources, level by level and in order."""
    return [
        path
        for level in LEVELS
        for path in sorted((folder / level).glob("[0-9][0-9]_*.py"))
        if _NAME.fullmatch(path.name)
    ]


def read_lessons(paths: list[Path] | None = None) -> list[Lesson]:
    """Read lessons; raises `LessonsInvalid` with the problems of all of them."""
    lessons, problems = [], []
    for path in paths or lesson_paths():
        try:
            lessons.append(read_lesson(path))
        except LessonsInvalid as invalid:
            problems += invalid.problems
    if problems:
        raise LessonsInvalid(problems)
    return lessons


def chosen_lessons(paths: list[Path]) -> list[Lesson]:
    """The lessons that a person names, all if none; raises `LessonUnknown` or `LessonsInvalid`.

    `06_*.py` names the planned wrong answers too: they belong to their lesson and are passed over beside it.
    """
    beside = {Path(path).with_suffix(".wrong.py") for path in paths}
    return read_lessons([path for path in paths if Path(path) not in beside])


def grading(cell: NotebookNode) -> dict[str, Any]:
    """nbgrader's metadata of a cell, or an empty mapping."""
    return cell.metadata.get(NBGRADER_KEY, {})


def place(cell: NotebookNode, index: int) -> str:
    """How a cell is named to people: its `grade_id`, else its 1-based number."""
    return grading(cell).get("grade_id") or str(index + 1)


def _as_mapping(value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise ValueError(f"not a mapping: {value!r}")
    return value


def _refuse(names: list[str], what: str) -> None:
    if names:
        raise ValueError(f"{what}: {', '.join(names)}")
