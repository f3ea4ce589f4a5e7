"""The city report: many classes and schools on one page, counted and never named.

A school is a course folder, called as the folder is. Classes are numbers; students are only counted.
"""

import csv
import io
import statistics
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from coach.speech import language

from autograder.classreport import Mistake, QuestionView, bars, mistakes, question_views, without_texts
from autograder.course import Course
from autograder.errors import CoursesAlike, NothingCollected, ResultsOccupied
from autograder.grades import Grade
from autograder.ledger import Ledger
from autograder.report import Progress, grades_of
from autograder.table import harmless
from autograder.templates import environment
from autograder.words import say
from autograder.workbook import write_workbook

#: the page, the table and the workbook in the folder of the report
PAGE, TABLE, WORKBOOK = "city.html", "city.csv", "city.xlsx"
#: a group with fewer students is not counted by itself: its mean would be somebody's mark
FEWEST = 3


@dataclass(frozen=True)
class ClassLine:
    """One class and lesson: how many were graded, and their mean share of the points, from 0 to 1.

    `mean` is None where the class has too few students for a mean that names nobody.
    """

    school: str
    number: str
    lesson: str
    graded: int
    mean: float | None


@dataclass(frozen=True)
class LessonSummary:
    """One lesson over the whole city; `bars` are counts of students by share of points, low to high."""

    title: str
    schools: int
    classes: int
    students: int
    mean: float
    median: float
    bars: tuple[int, ...]
    questions: tuple[QuestionView, ...]
    mistakes: tuple[Mistake, ...]
    lines: tuple[ClassLine, ...]


def city(
    courses: list[Course], folder: Path, progress: Progress = lambda done, total, entry: None
) -> list[LessonSummary]:
    """Write the report of many courses into `folder`; returns a summary per lesson, in the order of the lessons.

    Raises `NothingCollected` with the course that is empty, `CoursesAlike` where two have one name, or
    `ResultsOccupied`.
    """
    _check(courses, folder)
    by_lesson: dict[str, list[tuple[str, Grade]]] = defaultdict(list)
    for course in courses:
        ledger = Ledger.read(course.folder)
        if not ledger.entries:
            raise NothingCollected(course.folder)
        for grade in grades_of(course, ledger, progress).values():
            by_lesson[grade.lesson].append((course.folder.name, grade))
    summaries = [summary(found) for _, found in sorted(by_lesson.items())]
    folder.mkdir(parents=True, exist_ok=True)
    page = (
        environment().get_template("city.html.j2").render(views=summaries, fewest=FEWEST, language=language(), say=say)
    )
    rows = city_cells(summaries)
    (folder / PAGE).write_text(page, encoding="utf-8")
    (folder / TABLE).write_text(_csv(rows), encoding="utf-8-sig", newline="")
    write_workbook(folder / WORKBOOK, {say("classes"): rows})
    return summaries


def summary(found: list[tuple[str, Grade]]) -> LessonSummary:
    """What a city made of one lesson; `found` is not empty and holds schools with their grades."""
    grades = [grade for _, grade in found]
    shares = [grade.score / grade.max_score if grade.max_score else 0.0 for grade in grades]
    lines = tuple(_lines(found))
    return LessonSummary(
        grades[0].title,
        len({school for school, _ in found}),
        len(lines),
        len(grades),
        statistics.fmean(shares),
        statistics.median(shares),
        bars(shares),
        tuple(question_views(grades)),
        tuple(without_texts(mistakes([question for grade in grades for question in grade.questions]))),
        lines,
    )


def city_cells(summaries: Iterable[LessonSummary]) -> list[list]:
    """A row per lesson, school and class, header first; shares in percent."""
    header = [say("lesson"), say("school"), say("class"), say("graded"), say("mean, %")]
    return [
        header,
        *(
            [view.title, line.school, int(line.number), line.graded, _percent(line.mean)]
            for view in summaries
            for line in view.lines
        ),
    ]


def _check(courses: list[Course], folder: Path) -> None:
    names = [course.folder.name for course in courses]
    if twice := {name for name in names if names.count(name) > 1}:
        raise CoursesAlike(", ".join(sorted(twice)))
    ours = {PAGE, TABLE, WORKBOOK}
    if folder.exists() and not (folder.is_dir() and {path.name for path in folder.iterdir()} <= ours):
        raise ResultsOccupied(folder)


def _lines(found: list[tuple[str, Grade]]) -> Iterable[ClassLine]:
    classes: dict[tuple[str, int], list[float]] = defaultdict(list)
    for school, grade in found:
        share = grade.score / grade.max_score if grade.max_score else 0.0
        classes[school, int(grade.student.split("-")[0])].append(share)
    for (school, number), shares in sorted(classes.items()):
        mean = statistics.fmean(shares) if len(shares) >= FEWEST else None
        yield ClassLine(school, str(number), found[0][1].lesson, len(shares), mean)


def _percent(share: float | None) -> float | None:
    return None if share is None else round(100 * share, 1)


def _csv(rows: list[list]) -> str:
    out = io.StringIO(newline="")
    csv.writer(out).writerows([harmless(cell) if isinstance(cell, str) else cell for cell in row] for row in rows)
    return out.getvalue()
