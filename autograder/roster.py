"""The roster: the teacher's own list of names, read on this machine and joined to results at the very end."""

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from autograder.errors import PathMissing, RosterInvalid
from autograder.submission import STUDENT
from autograder.words import say

#: what a column may be called, in lower case
COLUMNS = {
    "class": ("class", "반", "학급"),
    "number": ("number", "번호", "출석번호"),
    "name": ("name", "이름", "성명"),
    "email": ("email", "email address", "이메일", "메일"),
}
#: how the files of Excel begin, .xlsx and .xls
WORKBOOK = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
#: columns that a roster may do without
OPTIONAL = {"email"}


@dataclass(frozen=True)
class Person:
    """What a roster says of a student; `email` is "" where it does not."""

    name: str
    email: str = ""


#: people by "class-number"
Roster = Mapping[str, Person]


def read_roster(path: Path) -> dict[str, Person]:
    """People by "class-number" from a CSV in UTF-8 or cp949; raises `PathMissing` or `RosterInvalid` with the line."""
    if not path.is_file():
        raise PathMissing(path)
    lines = _lines(path)
    places = _places(path, lines[0] if lines else [])
    roster: dict[str, Person] = {}
    for line, cells in enumerate(lines[1:], 2):
        if any(cell.strip() for cell in cells):
            student, person = _student(path, line, cells, places)
            if student in roster:
                raise RosterInvalid(path, line, say("{student} is there twice", student=student))
            roster[student] = person
    return roster


def _lines(path: Path) -> list[list[str]]:
    reader = csv.reader(io.StringIO(_text(path), newline=""))
    try:
        return list(reader)
    except csv.Error as error:
        reason = say("this is no line of a CSV file ({reason})", reason=error)
        raise RosterInvalid(path, reader.line_num, reason) from error


def _text(path: Path) -> str:
    data = path.read_bytes()
    if data.startswith(WORKBOOK):
        raise RosterInvalid(path, 1, say("this is a workbook of Excel: save it as CSV there"))
    for encoding in ("utf-8-sig", "cp949"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise RosterInvalid(path, 1, say("the letters can be read neither as UTF-8 nor as cp949"))


def _places(path: Path, header: list[str]) -> dict[str, int]:
    found = [cell.strip().lower() for cell in header]
    places = {key: found.index(word) for key, words in COLUMNS.items() for word in words if word in found}
    if set(COLUMNS) - OPTIONAL - set(places):
        raise RosterInvalid(path, 1, say("the first line must name the columns class, number and name"))
    return places


def _student(path: Path, line: int, cells: list[str], places: dict[str, int]) -> tuple[str, Person]:
    values = {key: cells[place].strip() if place < len(cells) else "" for key, place in places.items()}
    numbers = [values[key].removesuffix(suffix).lstrip("0") for key, suffix in (("class", "반"), ("number", "번"))]
    student = "-".join(numbers)
    if not STUDENT.fullmatch(student) or not values["name"]:
        raise RosterInvalid(path, line, say("class and number must be from 1 to 99, and a name must be there"))
    return student, Person(values["name"], values.get("email", ""))
