"""The teacher pack: all answers in one private zip, for teachers and never for the site."""

import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import nbformat
from nbformat import NotebookNode

from builder.catalog import LEVEL_WORDS
from builder.constants import BUILD, CONTENT, DIRECTIVES, INSTRUCTOR, LANGUAGES, LEVELS
from builder.content import build_content, content_path
from builder.lesson import Lesson, grading
from builder.standards import headings
from builder.teachers import environment, guide_html
from builder.translation import read_translation
from builder.words import say_in

#: where the pack is written
PACK = BUILD / "teacher-pack.zip"
#: the file at its top that says what it is
README = "README.txt"
#: what every member is said to have been changed at: the same lessons give the same bytes
TIME = (2026, 1, 1, 0, 0, 0)


@dataclass(frozen=True)
class Answer:
    """One graded part: the heading above it, the model answers as a learner would write them, the test, its points."""

    about: str
    answers: tuple[str, ...]
    test: str
    points: float


def build_pack(path: Path = PACK, instructor: Path = INSTRUCTOR) -> list[Lesson]:
    """Write the pack of all lessons, readable by its owner alone; raises `LessonsInvalid`."""
    lessons = build_content()
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as pack:
        for name, content in members(lessons, instructor):
            pack.writestr(zipfile.ZipInfo(name, TIME), content, zipfile.ZIP_DEFLATED)
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_suffix(".fresh")
    fresh.touch(mode=0o600)
    fresh.write_bytes(data.getvalue())
    fresh.replace(path)
    return lessons


def members(lessons: list[Lesson], instructor: Path) -> Iterator[tuple[str, bytes]]:
    """Names and contents of the pack: per language a list of lessons, their answers to read, their notebooks."""
    yield README, "\n".join(say_in(language, PRIVATE) + "\n" for language in LANGUAGES).encode("utf-8-sig")
    for language in LANGUAGES:
        yield f"{language}/index.html", _index(lessons, language).encode("utf-8")
        for lesson in lessons:
            notebook = content_path(lesson, language)
            source = (instructor / language / lesson.id / f"{lesson.id}.ipynb").read_bytes()
            yield notebook, source
            page = key_page(lesson, nbformat.reads(source.decode("utf-8"), 4), language)
            yield str(Path(notebook).with_suffix(".html")), page.encode("utf-8")
    for path in sorted((CONTENT / "data").iterdir()):  # where the notebooks look for them
        yield f"data/{path.name}", path.read_bytes()


#: what stands in the pack's own README
PRIVATE = (
    "This pack holds the answers and hidden tests of all lessons. It is for teachers: keep it where pupils cannot "
    "read it, and never put it on a web server. Begin with index.html in the folder of your language."
)


def key_page(lesson: Lesson, instructor: NotebookNode, language: str) -> str:
    """The half page and the answers of a lesson as one page that loads nothing."""
    translation = read_translation(lesson, language)
    return _render(
        "key.html.j2",
        language,
        title=translation(lesson.front_matter.title),
        goal=translation(lesson.front_matter.goal),
        lesson=lesson,
        guide=guide_html(lesson, translation),
        answers=list(answers_of(instructor)),
        notebook=Path(content_path(lesson, language)).name,
    )


def answers_of(instructor: NotebookNode) -> Iterator[Answer]:
    """The graded parts of an instructor version, in their order."""
    about, answers = "", []
    for cell in instructor.cells:
        given = grading(cell)
        about = (headings(cell) or [about])[-1]
        if given.get("solution"):
            answers.append(without_directives(cell.source))
        if given.get("grade"):
            test = "" if given.get("solution") else without_directives(cell.source)
            yield Answer(about, tuple(answers), test, given["points"])
            answers = []


def without_directives(source: str) -> str:
    """Code without nbgrader's comment lines."""
    return "\n".join(line for line in source.split("\n") if line.strip() not in DIRECTIVES)


def _index(lessons: list[Lesson], language: str) -> str:
    titles = {lesson.id: read_translation(lesson, language)(lesson.front_matter.title) for lesson in lessons}
    levels = {
        say_in(language, LEVEL_WORDS[level][0]): [item for item in lessons if item.level == level] for level in LEVELS
    }
    return _render("pack.html.j2", language, levels=levels, titles=titles, private=say_in(language, PRIVATE))


def _render(template: str, language: str, **values) -> str:
    page = environment().get_template(template)
    return page.render(language=language, say=partial(say_in, language), **values)
