"""The class report: one page to look at for a class; names come from the roster alone."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from coach.speech import language

from autograder.grades import Grade, Question
from autograder.templates import environment
from autograder.words import say

#: bars of the score distribution
BARS = 5
#: wrong answers that are shown for a lesson
MOST_MISTAKES = 5
#: lines of an example that are shown
MOST_LINES = 15
#: a student with less than this share of the points needs help
HELP = 0.5

#: what differs from student to student in one and the same sentence of a test
_VALUES = re.compile(r"'[^']*'|\"[^\"]*\"|\[[^\]]*\]|-?\d+(\.\d+)?|None|True|False")


@dataclass(frozen=True)
class QuestionView:
    """How hard a question was: students who solved it of those graded."""

    number: int
    about: str
    solved: int
    graded: int


@dataclass(frozen=True)
class Mistake:
    """What a test said to `count` students, and the code of one of them without comments."""

    says: str
    count: int
    example: str


@dataclass(frozen=True)
class LessonView:
    """One lesson of a class; `bars` are counts of students by share of points, low to high.

    `missing` have handed in nothing, `ungraded` something that has no grade.
    """

    title: str
    graded: int
    mean: float
    max_score: float
    bars: tuple[int, ...]
    questions: tuple[QuestionView, ...]
    mistakes: tuple[Mistake, ...]
    missing: tuple[str, ...]
    ungraded: tuple[str, ...]
    help: tuple[str, ...]


@dataclass(frozen=True)
class Lesson:
    """A lesson that somebody has handed in, in this class or another; `handed_in` are those who did."""

    title: str
    handed_in: frozenset[str] = frozenset()


def class_page(
    number: str,
    grades: list[Grade],
    students: list[str],
    names: Mapping[str, str],
    lessons: Mapping[str, Lesson] = MappingProxyType({}),
) -> str:
    """The page of one class as HTML in the teacher's language.

    `students` are all that are known, as "class-number"; `names` those of the roster, for whoever is in it;
    `lessons` stand there by their id also where this class has no grade.
    """
    by_lesson = {lesson: [] for lesson in lessons} | {grade.lesson: [] for grade in grades}
    for grade in grades:
        by_lesson[grade.lesson].append(grade)
    views = [
        lesson_view(found, students, names, lessons.get(lesson) or Lesson(found[0].title))
        for lesson, found in sorted(by_lesson.items())
    ]
    return environment().get_template("class.html.j2").render(number=number, views=views, language=language(), say=say)


def lesson_view(grades: list[Grade], students: list[str], names: Mapping[str, str], lesson: Lesson) -> LessonView:
    """What a class made of one lesson."""
    most = max((grade.max_score for grade in grades), default=0)
    left = [student for student in students if student not in {grade.student for grade in grades}]
    return LessonView(
        lesson.title,
        len(grades),
        sum(grade.score for grade in grades) / len(grades) if grades else 0,
        most,
        bars([grade.score / most if most else 0 for grade in grades]),
        tuple(question_views(grades)),
        tuple(nameless(mistakes([question for grade in grades for question in grade.questions]), names.values())),
        tuple(_called(student, names) for student in left if student not in lesson.handed_in),
        tuple(_called(student, names) for student in left if student in lesson.handed_in),
        tuple(_called(grade.student, names) for grade in grades if grade.score < HELP * most),
    )


def mistakes(questions: list[Question]) -> list[Mistake]:
    """The commonest sentences of tests; those that differ in a value alone are one."""
    groups = defaultdict(list)
    for question in questions:
        if question.says:
            groups[_VALUES.sub("…", question.says)].append(question)
    found = [_mistake(group) for group in groups.values()]
    return sorted(found, key=lambda mistake: -mistake.count)[:MOST_MISTAKES]


def nameless(found: Iterable[Mistake], names: Iterable[str]) -> Iterator[Mistake]:
    """Mistakes in whose examples and sentences no name of the roster stands."""
    pattern = re.compile("|".join(re.escape(name) for name in sorted(names, key=len, reverse=True)) or r"(?!)")
    for mistake in found:
        yield replace(mistake, says=pattern.sub("○○○", mistake.says), example=pattern.sub("○○○", mistake.example))


def without_texts(found: Iterable[Mistake]) -> Iterator[Mistake]:
    """Mistakes without the texts that stand in an example between quotes, where a name may be."""
    for mistake in found:
        example = re.sub(r"'[^'\n]*'|\"[^\"\n]*\"", '"…"', mistake.example)
        yield replace(mistake, says=re.sub(r"'[^'\n]*'", "'…'", mistake.says), example=example)


def without_comments(source: str) -> str:
    """Code without comment lines, in which a name may stand, cut to what a page can show."""
    lines = [line for line in source.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    return "\n".join(lines[:MOST_LINES])


def _mistake(group: list[Question]) -> Mistake:
    (says, _), *_ = Counter(question.says for question in group).most_common(1)
    question = next(question for question in group if question.says == says)
    return Mistake(says, len(group), without_comments("\n".join(cell.source for cell in question.answers)))


def bars(shares: list[float]) -> tuple[int, ...]:
    """How many of some shares, from 0 to 1, lie in each of `BARS` equal steps, low to high."""
    counts = Counter(min(int(share * BARS), BARS - 1) for share in shares)
    return tuple(counts[place] for place in range(BARS))


def question_views(grades: list[Grade]) -> Iterator[QuestionView]:
    """How hard each question of a lesson was, in the order of the questions."""
    names = {question.name: question for grade in grades for question in grade.questions}
    for number, (name, any_of_it) in enumerate(names.items(), 1):
        same = [question for grade in grades for question in grade.questions if question.name == name]
        solved = sum(question.score == question.max_score for question in same)
        yield QuestionView(number, any_of_it.about, solved, len(same))


def _called(student: str, names: Mapping[str, str]) -> str:
    return f"{say('No. {number}', number=student.split('-')[1])} {names.get(student, '')}".strip()
