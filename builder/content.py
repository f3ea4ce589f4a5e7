"""Content: student notebooks for the site, instructor versions for the grader; whole or not at all."""

import shutil
from pathlib import Path

from builder.careers import read_units, unit_problems
from builder.concepts import concept_problems
from builder.constants import CONTENT, INSTRUCTOR, LANGUAGES
from builder.errors import LessonsInvalid
from builder.lesson import Lesson, read_lessons
from builder.lint import lint
from builder.notebooks import instructor_notebook, student_notebook, to_text
from builder.translation import read_translation


def build_content(content: Path = CONTENT, instructor: Path = INSTRUCTOR) -> list[Lesson]:
    """Write `content/<lang>/<level>/NN_slug.ipynb` and the instructor versions; raises `LessonsInvalid`."""
    lessons = read_lessons()
    problems = [problem for lesson in lessons for problem in lint(lesson)]
    problems += [*concept_problems(lessons), *unit_problems(read_units(), lessons)]
    if problems:
        raise LessonsInvalid(problems)
    for language in LANGUAGES:
        _write_language(lessons, language, content / language, instructor / language)
    return lessons


def content_path(lesson: Lesson, language: str) -> str:
    """Where a lesson stands in the site's contents: `ko/middle/06_searching.ipynb`."""
    return f"{language}/{lesson.level}/{lesson.path.stem}.ipynb"


def _write_language(lessons: list[Lesson], language: str, content: Path, instructor: Path) -> None:
    students, answers = content.with_name(f".{language}.fresh"), instructor.with_name(f".{language}.fresh")
    for folder in (students, answers):
        shutil.rmtree(folder, ignore_errors=True)
    for lesson in lessons:
        nb = instructor_notebook(lesson, read_translation(lesson, language))
        student = student_notebook(nb)
        _write(answers / lesson.id / f"{lesson.id}.ipynb", to_text(nb))
        _write(students / lesson.level / f"{lesson.path.stem}.ipynb", to_text(student))
    for fresh, target in ((students, content), (answers, instructor)):
        shutil.rmtree(target, ignore_errors=True)
        fresh.rename(target)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
