"""Reports: what a teacher and each student look at, written into one folder, whole or not at all."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from types import MappingProxyType

from coach.speech import language

from autograder.classreport import Lesson, class_page
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
    with _swapped_in(results) as fresh:
        _write_tables(fresh, rows, ledger, grades)
        _write_feedback(fresh / FEEDBACK, ledger, grades)
        _write_classes(fresh, list(grades.values()), students, roster, _lessons(course, ledger))
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


def _write_tables(folder: Path, rows: list[Row], ledger: Ledger, grades: Mapping[tuple[str, str], Grade]) -> None:
    (folder / TABLE).write_text(table(rows), encoding="utf-8-sig", newline="")
    sheets = {
        say("scores"): cells_of(rows),
        say("questions"): question_cells(grades),
        say("repairs"): repair_cells(ledger),
    }
    write_workbook(folder / WORKBOOK, sheets)


def _write_feedback(folder: Path, ledger: Ledger, grades: Mapping[tuple[str, str], Grade]) -> None:
    folder.mkdir()
    by_student = defaultdict(list)
    for entry in ledger.current():
        by_student[entry.student].append(entry)
    for student, entries in by_student.items():
        (folder / f"{student}.html").write_text(feedback(student, entries, grades), encoding="utf-8")


def _lessons(course: Course, ledger: Ledger) -> dict[str, Lesson]:
    """What was handed in, by lesson."""
    handed_in = defaultdict(set)
    for entry in ledger.current():
        handed_in[entry.lesson].add(entry.student)
    return {
        lesson: Lesson(course.title_of(lesson, language()), frozenset(students))
        for lesson, students in handed_in.items()
    }


def _write_classes(
    folder: Path, grades: list[Grade], students: list[str], roster: Roster, lessons: Mapping[str, Lesson]
) -> None:
    names = {student: person.name for student, person in roster.items()}
    for number in sorted({student.split("-")[0] for student in students}):
        here = [student for student in students if student.split("-")[0] == number]
        own = [grade for grade in grades if grade.student in here]
        page = class_page(number, own, here, names, lessons)
        (folder / CLASS_PAGE.format(number=number)).write_text(page, encoding="utf-8")
        if people := {student: roster[student] for student in here if student in roster}:
            text = classroom_csv(own, people)
            (folder / CLASSROOM.format(number=number)).write_text(text, encoding="utf-8-sig", newline="")


def _is_ours(results: Path) -> bool:
    ours = (TABLE, WORKBOOK, FEEDBACK, CLASS_PAGE.format(number="*"), CLASSROOM.format(number="*"))
    return results.is_dir() and all(any(path.match(name) for name in ours) for path in results.iterdir())


@contextmanager
def _swapped_in(target: Path) -> Iterator[Path]:
    """A new folder that stands in the place of `target` once it is full; nothing of it stays where that fails."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=target.parent, prefix=f".{target.name}-") as beside:
        fresh = Path(beside) / "fresh"
        fresh.mkdir()
        yield fresh
        if target.exists():
            target.rename(Path(beside) / "old")
        fresh.rename(target)
