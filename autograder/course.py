"""The course folder: nbgrader's source, release, submissions and gradebook, with our instructor notebooks."""

import filecmp
import os
import re
import shutil
import sys
import warnings
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import nbgrader.api
from nbformat import NotebookNode
from nbgrader.api import Gradebook
from nbgrader.apps import NbGraderAPI
from nbgrader.converters import Autograde
from nbgrader.preprocessors import Execute, OverwriteCells
from sqlalchemy.exc import SAWarning, SQLAlchemyError
from traitlets.config import Config

from autograder.constants import COURSE, COURSE_ID, GRADEBOOK, GRADEBOOK_VARIABLE, INSTRUCTOR_FOLDER, ORIGINALS
from autograder.errors import GradebookUnreachable, NothingReleased
from autograder.preprocessors import ForgiveStandardError, TakeOutputs, TestsInLanguage
from autograder.submission import load
from builder.constants import INSTRUCTOR, LANGUAGES
from builder.content import build_content
from builder.notebooks import release_config, student_notebook, to_text


class Course:
    """One course folder; `folder` may be anywhere on this machine.

    `gradebook` is the SQLAlchemy URL of its database, such as `postgresql://user@host/name`; without one, what the
    variable `SAEBOM_GRADEBOOK` says, or else a file in the folder.
    """

    def __init__(self, folder: Path = COURSE, gradebook: str = ""):
        self.folder = folder.resolve()
        url = gradebook or os.environ.get(GRADEBOOK_VARIABLE) or f"sqlite:///{self.folder / GRADEBOOK}"
        self.gradebook_url = re.sub(r"^postgres(ql)?://", "postgresql+psycopg://", url)

    def open_gradebook(self) -> None:
        """Make sure that the gradebook can be opened; raises `GradebookUnreachable`."""
        self.folder.mkdir(parents=True, exist_ok=True)
        try:
            with quiet_nbgrader():
                self.gradebook().close()
        except (SQLAlchemyError, ImportError) as error:
            reason = str(getattr(error, "orig", None) or error).strip().splitlines()[0]
            raise GradebookUnreachable(_without_password(self.gradebook_url), reason) from error

    def gradebook(self) -> Gradebook:
        """nbgrader's gradebook, which is closed at the end of a `with`."""
        return Gradebook(self.gradebook_url, COURSE_ID)

    @property
    def originals(self) -> Path:
        return self.folder / ORIGINALS

    def instructor_path(self, lesson: str, language: str) -> Path:
        return self.folder / INSTRUCTOR_FOLDER / language / f"{lesson}.ipynb"

    def submitted_path(self, student: str, lesson: str) -> Path:
        return self.folder / "submitted" / student / lesson / f"{lesson}.ipynb"

    def executed_path(self, student: str, lesson: str) -> Path:
        return self.folder / "executed" / student / lesson / f"{lesson}.ipynb"

    def autograded_path(self, student: str, lesson: str) -> Path:
        return self.folder / "autograded" / student / lesson / f"{lesson}.ipynb"

    def lessons(self) -> list[str]:
        """Ids of the released lessons; raises `NothingReleased` where there are none."""
        found = sorted(path.stem for path in (self.folder / INSTRUCTOR_FOLDER / LANGUAGES[0]).glob("*.ipynb"))
        if not found or not all((self.folder / "release" / lesson).is_dir() for lesson in found):
            raise NothingReleased(self.folder)
        return found

    def release_of(self, lesson: str, language: str) -> NotebookNode:
        """The student version of a lesson."""
        return student_notebook(load(self.instructor_path(lesson, language)))

    def title_of(self, lesson: str, language: str) -> str:
        return load(self.instructor_path(lesson, language)).cells[0].source.split("\n")[0].lstrip("# ")

    def config(self, lesson: str | None = None, language: str = LANGUAGES[0]) -> Config:
        """nbgrader's settings for this course, whatever settings this machine has."""
        config = release_config(language)
        config.CourseDirectory.root = str(self.folder)
        config.CourseDirectory.db_url = self.gradebook_url
        config.CourseDirectory.course_id = COURSE_ID
        config.Autograde.sanitize_preprocessors = _after(OverwriteCells, TestsInLanguage)
        config.Autograde.autograde_preprocessors = _without_execution()
        config.NbGrader.logfile = ""
        if lesson:
            config.TestsInLanguage.instructor = str(self.instructor_path(lesson, language))
        return config

    def api(self, lesson: str | None = None, language: str = LANGUAGES[0]) -> NbGraderAPI:
        return NbGraderAPI(config=self.config(lesson, language))


def release(course: Course) -> list[str]:
    """Build all lessons and release into the course, with nbgrader, those that are new or changed; returns all ids.

    Raises `GradebookUnreachable`.
    """
    course.open_gradebook()
    lessons = build_content()
    with quiet_nbgrader(), shared_engine():
        known = _released(course)
        for lesson in lessons:
            if _take_over(course, lesson.id) or lesson.id not in known:
                _release_one(course, lesson.id)
    return [lesson.id for lesson in lessons]


def _take_over(course: Course, lesson: str) -> bool:
    """Copy the instructor versions of a lesson into the course; returns whether one of them is new."""
    new = False
    for language in LANGUAGES:
        source = INSTRUCTOR / language / lesson / f"{lesson}.ipynb"
        target = course.instructor_path(lesson, language)
        if not target.exists() or not filecmp.cmp(source, target, shallow=False):
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, target)
            new = True
    return new


def _released(course: Course) -> set[str]:
    """Lessons that the gradebook knows and whose student version is there."""
    with course.gradebook() as gradebook:
        known = {assignment.name for assignment in gradebook.assignments}
    return {name for name in known if (course.folder / "release" / name).is_dir()}


def write_notebook(path: Path, nb: NotebookNode) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(to_text(nb), encoding="utf-8")


@contextmanager
def quiet_nbgrader():
    """nbgrader logs and warns to the terminal, leaves the folder it is called in, and calls `alembic` by name."""
    before, path = Path.cwd(), os.environ["PATH"]
    os.environ["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), path])
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", SAWarning)  # of its own queries, when it grades a file again
            yield
    finally:
        os.environ["PATH"] = path
        os.chdir(before)


@contextmanager
def shared_engine():
    """nbgrader opens the gradebook about ten times a submission: with one engine SQLAlchemy compiles a query once."""
    make = nbgrader.api.create_engine
    nbgrader.api.create_engine = cache(make)
    try:
        yield
    finally:
        nbgrader.api.create_engine = make


def _without_password(url: str) -> str:
    return re.sub(r"(://[^:/@]*):[^@]*@", r"\1:***@", url)


def _release_one(course: Course, lesson: str) -> None:
    source = course.folder / "source" / lesson / f"{lesson}.ipynb"
    source.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(course.instructor_path(lesson, LANGUAGES[0]), source)
    result = course.api().generate_assignment(lesson, force=True)
    if not result["success"]:
        raise RuntimeError(result["log"] or result["error"])  # a lesson that passed lint is released, or we are wrong


def _after(neighbour: type, ours: type) -> list[type]:
    steps = list(Autograde().sanitize_preprocessors)
    steps.insert(steps.index(neighbour) + 1, ours)
    return steps


def _without_execution() -> list[type]:
    """nbgrader's steps with the outputs of the sandbox in the place of its own execution."""
    steps = list(Autograde().autograde_preprocessors)
    place = steps.index(Execute)
    return [*steps[:place], TakeOutputs, ForgiveStandardError, *steps[place + 1 :]]
