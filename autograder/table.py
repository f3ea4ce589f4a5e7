"""The class table: a line per student and lesson, as CSV and for a workbook."""

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass, replace

from autograder.grades import Grade
from autograder.ledger import Entry, Ledger
from autograder.roster import Roster
from autograder.words import say


@dataclass(frozen=True)
class Row:
    """One line of the class table; scores are None unless there is a grade."""

    student: str
    lesson: str
    status: str
    score: float | None = None
    max_score: float | None = None
    note: str = ""
    name: str = ""


def rows_of(ledger: Ledger, grades: Mapping[tuple[str, str], Grade], students: list[str], roster: Roster) -> list[Row]:
    """A line per student and lesson, then one per file that was set aside."""
    current = {entry.key: entry for entry in ledger.current()}
    lessons = sorted({lesson for lesson, _ in current})
    return [
        replace(
            _row(student, lesson, current.get((lesson, student)), grades.get((lesson, student))),
            name=roster[student].name if student in roster else "",
        )
        for student in students
        for lesson in lessons
    ] + [_set_aside_row(entry) for entry in ledger.set_aside()]


def _row(student: str, lesson: str, entry: Entry | None, grade: Grade | None) -> Row:
    if entry is None:
        return Row(student, lesson, "missing")
    if grade is None:
        return Row(student, lesson, "waiting" if entry.status == "collected" else "failed", note=entry.reason)
    if grade.waiting:
        return Row(student, lesson, "to be marked by hand", grade.score, grade.max_score, entry.reason)
    status = "please check" if entry.reason else "graded"  # what was seen of tampering is in the note
    return Row(student, lesson, status, grade.score, grade.max_score, entry.reason)


def _set_aside_row(entry: Entry) -> Row:
    return Row("", "", "set aside", note=f"{entry.source}: {entry.reason}")


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:g}"


def harmless(text: str) -> str:
    """A cell that a table program would run as a formula is text (CWE-1236)."""
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t", "\r")) else text


def table(rows: list[Row]) -> str:
    """The class table as CSV text in the reader's language; without scores where there is no grade."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    for cells in cells_of(rows):
        writer.writerow([harmless(cell) if isinstance(cell, str) else _number(cell) for cell in cells])
    return out.getvalue()


def cells_of(rows: list[Row]) -> list[list]:
    """The class table, header first; a score that is not there is None; names only where there are any."""
    named = any(row.name for row in rows)
    name = [say("name")] if named else []
    header = [
        say("class"),
        say("number"),
        *name,
        say("lesson"),
        say("status"),
        say("score"),
        say("out of"),
        say("note"),
    ]
    return [header, *(_row_cells(row, named) for row in rows)]


def _row_cells(row: Row, named: bool) -> list:
    name = [row.name] if named else []
    return [*place_of(row.student), *name, row.lesson, say(row.status), row.score, row.max_score, row.note]


def question_cells(grades: Mapping[tuple[str, str], Grade]) -> list[list]:
    """A row per student and question: points, what the test said, and what the teacher wrote."""
    header = [
        say("class"),
        say("number"),
        say("lesson"),
        say("question"),
        say("score"),
        say("out of"),
        say("note"),
        say("comment"),
    ]
    return [
        header,
        *(
            [
                *place_of(student),
                lesson,
                question.about,
                question.score,
                question.max_score,
                question.says,
                question.comment,
            ]
            for (lesson, student), grade in sorted(grades.items())
            for question in grade.questions
        ),
    ]


def repair_cells(ledger: Ledger) -> list[list]:
    """A row per file that had to be repaired, with a sentence that says what was done, or that could not be."""
    header = [say("file"), say("class"), say("number"), say("lesson"), say("what was done")]
    touched = [entry for entry in ledger.entries if entry.repaired or entry.status == "set aside"]
    return [
        header,
        *([entry.source, *place_of(entry.student), entry.lesson, entry.repaired or entry.reason] for entry in touched),
    ]


def place_of(student: str) -> list[int | str]:
    """Class and number as numbers, so that a table program sorts them."""
    return list(map(int, student.split("-"))) if student else ["", ""]
