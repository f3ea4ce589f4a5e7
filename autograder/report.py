"""Reports: a class table that Excel opens in Korean, and one feedback page per student."""

import csv
import io
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType

import bleach

from autograder.classreport import class_page
from autograder.constants import RESULTS
from autograder.course import Course
from autograder.errors import NothingCollected, ResultsOccupied
from autograder.grades import Grade, grade_of
from autograder.ledger import Entry, Ledger
from autograder.templates import environment
from autograder.words import KOREAN, say
from autograder.workbook import write_workbook

#: the class table in the results folder
TABLE = "grades.csv"
#: the same table as a workbook, with a sheet of questions
WORKBOOK = "grades.xlsx"
#: the page of a class, in the results folder
CLASS_PAGE = "class-{number}.html"
#: the folder of feedback pages in the results folder
FEEDBACK = "feedback"

#: what may stay of HTML that a student's own code has drawn; no scripts, and nothing that loads
TAGS = {
    "p",
    "br",
    "b",
    "strong",
    "i",
    "em",
    "code",
    "pre",
    "span",
    "div",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "ul",
    "ol",
    "li",
    "img",
    "figure",
    "figcaption",
    "h1",
    "h2",
    "h3",
    "h4",
}
ATTRIBUTES = {"img": ["src", "alt", "width", "height"], "*": ["title"]}


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


def report(course: Course, results: Path = RESULTS, roster: Mapping[str, str] = MappingProxyType({})) -> list[Row]:
    """Write the class table, the class pages and the feedback pages, whole or not at all.

    `roster` holds names by "class-number"; they come into the table and the class pages and nowhere else, and who
    stands in it and handed nothing in is missing. Raises `NothingCollected`, or `ResultsOccupied` for a folder that holds anything but an earlier report.
    """
    refuse_occupied(results)
    ledger = Ledger.read(course.folder)
    if not ledger.entries:
        raise NothingCollected(course.folder)
    grades = {entry.key: grade_of(course, entry) for entry in ledger.current() if entry.status == "graded"}
    students = sorted({entry.student for entry in ledger.current()} | set(roster), key=_place)
    rows = [*_rows(ledger, grades, students, roster), *map(_set_aside_row, ledger.set_aside())]
    fresh = results.with_name(results.name + ".fresh")
    shutil.rmtree(fresh, ignore_errors=True)
    (fresh / FEEDBACK).mkdir(parents=True)
    (fresh / TABLE).write_text(table(rows), encoding="utf-8-sig", newline="")
    for student in sorted({entry.student for entry in ledger.current()}):
        own = [entry for entry in ledger.current() if entry.student == student]
        (fresh / FEEDBACK / f"{student}.html").write_text(feedback(student, own, grades), encoding="utf-8")
    write_workbook(fresh / WORKBOOK, {say("scores"): _cells(rows), say("questions"): _question_cells(grades)})
    _write_class_pages(fresh, [grade for grade in grades.values() if grade], students, roster)
    _swap(fresh, results)
    return rows


def table(rows: list[Row]) -> str:
    """The class table as CSV text in the reader's language; without scores where there is no grade."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    for cells in _cells(rows):
        writer.writerow([_harmless(cell) if isinstance(cell, str) else _number(cell) for cell in cells])
    return out.getvalue()


def _cells(rows: list[Row]) -> list[list]:
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
    return [*_place(row.student), *name, row.lesson, say(row.status), row.score, row.max_score, row.note]


def _question_cells(grades: dict[tuple[str, str], Grade | None]) -> list[list]:
    """A row per student and question: points, and what the test said."""
    header = [say("class"), say("number"), say("lesson"), say("question"), say("score"), say("out of"), say("note")]
    return [
        header,
        *(
            [*_place(student), lesson, question.about, question.score, question.max_score, question.says]
            for (lesson, student), grade in sorted(grades.items())
            if grade
            for question in grade.questions
        ),
    ]


def _place(student: str) -> list[int | str]:
    """Class and number as numbers, so that a table program sorts them."""
    return list(map(int, student.split("-"))) if student else ["", ""]


def _write_class_pages(folder: Path, grades: list[Grade], students: list[str], roster: Mapping[str, str]) -> None:
    for number in sorted({student.split("-")[0] for student in students}):
        here = [student for student in students if student.split("-")[0] == number]
        own = [grade for grade in grades if grade.student in here]
        page = class_page(number, own, here, roster)
        (folder / CLASS_PAGE.format(number=number)).write_text(page, encoding="utf-8")


def feedback(student: str, entries: list[Entry], grades: dict[tuple[str, str], Grade | None]) -> str:
    """One student's page, in the language of the student's own notebooks; it loads nothing from elsewhere."""
    language = entries[-1].language
    page = environment().get_template("feedback.html.j2")
    words = {sentence: (KOREAN[sentence] if language == "ko" else sentence) for sentence in FEEDBACK_WORDS}
    works = [(entry, grades.get(entry.key)) for entry in sorted(entries, key=lambda entry: entry.lesson)]
    return page.render(
        student=student.split("-"),
        works=works,
        language=language,
        say=lambda text, **v: words[text].format(**v),
        pictures=pictures,
        number=_number,
    )


#: sentences of the feedback page; the template says no others
FEEDBACK_WORDS = (
    "Your work",
    "Class {number}",
    "No. {number}",
    "{score} of {most} points",
    "Question {number}",
    "done",
    "not yet",
    "partly",
    "your teacher reads this",
    "What you wrote",
    "What it showed",
    "What the check said",
    "This file could not be graded. Please talk to your teacher.",
    "This file has not been graded yet.",
    "Everything is right. Well done!",
)


def pictures(cell) -> list[tuple[str, str]]:
    """What a student's own cell has shown, as (kind, content): "png" in base64, "html" made harmless, "text"."""
    shown = []
    for output in cell.get("outputs", []):
        data = output.get("data", {})
        if "image/png" in data:
            shown.append(("png", "".join(data["image/png"]).replace("\n", "")))
        elif "text/html" in data:
            shown.append(("html", harmless_html("".join(data["text/html"]))))
        elif output.output_type == "stream":
            shown.append(("text", output.text[:2000]))
        elif "text/plain" in data:
            shown.append(("text", "".join(data["text/plain"])[:2000]))
    return shown


def harmless_html(html: str) -> str:
    """HTML without scripts, styles and anything that would load from elsewhere."""
    return bleach.clean(html, TAGS, ATTRIBUTES, protocols=["data"], strip=True)


def _rows(ledger: Ledger, grades: dict, students: list[str], roster: Mapping[str, str]) -> list[Row]:
    current = {entry.key: entry for entry in ledger.current()}
    lessons = sorted({lesson for lesson, _ in current})
    return [
        replace(
            _row(student, lesson, current.get((lesson, student)), grades.get((lesson, student))),
            name=roster.get(student, ""),
        )
        for student in students
        for lesson in lessons
    ]


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


def _harmless(text: str) -> str:
    """A cell that a table program would run as a formula is text (CWE-1236)."""
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t", "\r")) else text


def refuse_occupied(results: Path) -> None:
    """Raises `ResultsOccupied` for a folder that holds anything but an earlier report."""
    if results.exists() and not _is_ours(results):
        raise ResultsOccupied(results)


def _is_ours(results: Path) -> bool:
    ours = (TABLE, WORKBOOK, FEEDBACK, CLASS_PAGE.format(number="*"))
    return results.is_dir() and all(any(path.match(name) for name in ours) for path in results.iterdir())


def _swap(fresh: Path, target: Path) -> None:
    old = target.with_name(target.name + ".old")
    shutil.rmtree(old, ignore_errors=True)
    if target.exists():
        target.rename(old)
    fresh.rename(target)
    shutil.rmtree(old, ignore_errors=True)
