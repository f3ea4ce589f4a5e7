"""Reports: what a teacher and each student look at, written into one folder, whole or not at all."""

import shutil
from collections import defaultdict
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from autograder.classreport import class_page
from autograder.classroom import classroom_csv
from autograder.constants import RESULTS
from autograder.course import Course, shared_engine
from autograder.errors import NothingCollected, ResultsOccupied
from autograder.feedback import feedback
from autograder.grades import Grade, Grades
from autograder.ledger import Entry, Ledger
from autograder.roster import Roster
from autograder.table import Row, cells_of, place_of, question_cells, repair_cells, rows_of, table
from autograder.words import say
from autograder.workbook import write_workbook

#: the class table in the results folder
TABLE = "grades.csv"
#: the same table as a workbook, with sheets of questions and repairs
WORKBOOK = "grades.xlsx"
#: the page of a class, in the results folder
CLASS_PAGE = "class-{number}.html"
#: the table of a class for Google Classroom, where there is a roster
CLASSROOM = "classroom-{number}.csv"
#: the folder of feedback pages in the results folder
FEEDBACK = "feedback"

Progress = Callable[[int, int, Entry], None]


def report(
    course: Course,
    results: Path = RESULTS,
    roster: Roster = MappingProxyType({}),
    progress: Progress = lambda done, total, entry: None,
) -> list[Row]:
    """Write the class table, the class pages and the feedback pages.

    Names of the `roster` come into the tables and the class pages and nowhere else; who stands in it and handed
    nothing in is missing. Raises `NothingCollected`, or `ResultsOccupied` for a folder that holds anything but an
    earlier report.
    """
    refuse_occupied(results)
    ledger = Ledger.read(course.folder)
    if not ledger.entries:
        raise NothingCollected(course.folder)
    grades = grades_of(course, ledger, progress)
    students = sorted({entry.student for entry in ledger.current()} | set(roster), key=place_of)
    rows = rows_of(ledger, grades, students, roster)
    fresh = results.with_name(results.name + ".fresh")
    shutil.rmtree(fresh, ignore_errors=True)
    (fresh / FEEDBACK).mkdir(parents=True)
    (fresh / TABLE).write_text(table(rows), encoding="utf-8-sig", newline="")
    sheets = {
        say("scores"): cells_of(rows),
        say("questions"): question_cells(grades),
        say("repairs"): repair_cells(ledger),
    }
    write_workbook(fresh / WORKBOOK, sheets)
    _write_feedback(fresh / FEEDBACK, ledger, grades)
    _write_classes(fresh, list(grades.values()), students, roster)
    _swap(fresh, results)
    return rows


def grades_of(
    course: Course, ledger: Ledger, progress: Progress = lambda done, total, entry: None
) -> dict[tuple[str, str], Grade]:
    """The grade of each submission that has one, by lesson and student."""
    entries = [entry for entry in ledger.current() if entry.status == "graded"]
    found = {}
    with shared_engine():
        reading = Grades(course)
        for done, entry in enumerate(entries, 1):
            if grade := reading.of(entry):
                found[entry.key] = grade
            progress(done, len(entries), entry)
    return found


def refuse_occupied(results: Path) -> None:
    """Raises `ResultsOccupied` for a folder that holds anything but an earlier report."""
    if results.exists() and not _is_ours(results):
        raise ResultsOccupied(results)


def _write_feedback(folder: Path, ledger: Ledger, grades: Mapping[tuple[str, str], Grade]) -> None:
    by_student = defaultdict(list)
    for entry in ledger.current():
        by_student[entry.student].append(entry)
    for student, entries in by_student.items():
        (folder / f"{student}.html").write_text(feedback(student, entries, grades), encoding="utf-8")


def _write_classes(folder: Path, grades: list[Grade], students: list[str], roster: Roster) -> None:
    names = {student: person.name for student, person in roster.items()}
    for number in sorted({student.split("-")[0] for student in students}):
        here = [student for student in students if student.split("-")[0] == number]
        own = [grade for grade in grades if grade.student in here]
        page = class_page(number, own, here, names)
        (folder / CLASS_PAGE.format(number=number)).write_text(page, encoding="utf-8")
        if people := {student: roster[student] for student in here if student in roster}:
            text = classroom_csv(own, people)
            (folder / CLASSROOM.format(number=number)).write_text(text, encoding="utf-8-sig", newline="")


def _is_ours(results: Path) -> bool:
    ours = (TABLE, WORKBOOK, FEEDBACK, CLASS_PAGE.format(number="*"), CLASSROOM.format(number="*"))
    return results.is_dir() and all(any(path.match(name) for name in ours) for path in results.iterdir())


def _swap(fresh: Path, target: Path) -> None:
    old = target.with_name(target.name + ".old")
    shutil.rmtree(old, ignore_errors=True)
    if target.exists():
        target.rename(old)
    fresh.rename(target)
    shutil.rmtree(old, ignore_errors=True)
