"""The pages of the desk: hand over files, see how far they are, look at the results."""

import os
import shutil
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from coach.speech import LANGUAGE_VARIABLE, LANGUAGES, language
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import UploadFile
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from autograder.constants import INBOX
from autograder.course import Course
from autograder.desk.access import Access
from autograder.desk.work import Work
from autograder.errors import GradingProblem
from autograder.ledger import Ledger
from autograder.report import CLASS_PAGE, FEEDBACK, WORKBOOK
from autograder.roster import Roster, read_roster
from autograder.table import Row
from autograder.templates import environment
from autograder.words import say

#: scripts and styles of the desk
STATIC = Path(__file__).with_name("static")
#: files that may be handed over at once
MOST_FILES = 2000


@dataclass(frozen=True)
class ClassView:
    """One class on the desk: its page, its lines of the table, and which students have a feedback page."""

    number: str
    rows: Sequence[Row]
    feedback: frozenset[str]


def desk_app(work: Work, token: str) -> Starlette:
    """The desk of one course as an ASGI application that only answers who holds the token."""
    routes = [
        Route("/", _home),
        Route("/files", _take_files, methods=["POST"]),
        Route("/roster", _take_roster, methods=["POST"]),
        Route("/language", _take_language, methods=["POST"]),
        Route("/state", _state),
        Mount("/static", StaticFiles(directory=STATIC)),
        Mount("/results", StaticFiles(directory=work.results, check_dir=False)),
    ]
    app = Starlette(routes=routes, middleware=[Middleware(Access, token=token)])
    app.state.work = work
    return app


async def _home(request: Request) -> Response:
    return await _page(request.app.state.work)


async def _page(work: Work, problem: str = "", status: int = 200) -> Response:
    ledger = await run_in_threadpool(Ledger.read, work.course.folder)
    page = environment().get_template("desk.html.j2")
    text = page.render(
        classes=_classes(work),
        titles={
            lesson: work.course.title_of(lesson, language()) for lesson in {row.lesson for row in work.rows} if lesson
        },
        aside=ledger.set_aside(),
        state=work.state,
        problem=problem or work.state.problem,
        people=len(work.roster),
        workbook=WORKBOOK if (work.results / WORKBOOK).exists() else "",
        class_page=CLASS_PAGE,
        folder=FEEDBACK,
        language=language(),
        say=say,
    )
    return HTMLResponse(text, status)


async def _take_files(request: Request) -> Response:
    work: Work = request.app.state.work
    async with request.form(max_files=MOST_FILES) as form:
        files = [item for item in form.getlist("files") if isinstance(item, UploadFile) and item.filename]
        if work.state.busy:
            return await _page(work, say("Please wait until the files before these are done."), 409)
        if not files:
            return await _page(work, say("No file was chosen."), 400)
        paths = await run_in_threadpool(_keep, work.course, files)
        work.start(paths, str(form.get("pattern", "")).strip())
    return RedirectResponse("/", 303)


async def _take_roster(request: Request) -> Response:
    work: Work = request.app.state.work
    async with request.form() as form:
        item = form.get("roster")
        if not isinstance(item, UploadFile) or not item.filename:
            return await _page(work, say("No file was chosen."), 400)
        if work.state.busy:
            return await _page(work, say("Please wait until the files before these are done."), 409)
        try:
            work.roster = await run_in_threadpool(_read_roster, work.course, item)
        except GradingProblem as problem:
            return await _page(work, str(problem), 400)
    if Ledger.read(work.course.folder).entries:
        work.start([])
    return RedirectResponse("/", 303)


async def _take_language(request: Request) -> Response:
    async with request.form() as form:
        if form.get("language") in LANGUAGES:
            os.environ[LANGUAGE_VARIABLE] = str(form["language"])  # the desk has one reader: whoever started it
    return RedirectResponse("/", 303)


async def _state(request: Request) -> Response:
    return JSONResponse(request.app.state.work.state.as_json())


def _keep(course: Course, files: list[UploadFile]) -> list[Path]:
    """Put what was handed over into a folder of its own, under the names that it came with."""
    folder = course.folder / INBOX / datetime.now().strftime("%Y-%m-%d %H.%M.%S.%f")
    folder.mkdir(parents=True)
    paths = []
    for number, file in enumerate(files, 1):
        name = Path(file.filename.replace("\\", "/")).name or str(number)
        path = folder / name if not (folder / name).exists() else folder / f"{number} {name}"
        with path.open("wb") as target:
            shutil.copyfileobj(file.file, target)
        paths.append(path)
    return paths


def _read_roster(course: Course, item: UploadFile) -> Roster:
    """The people of a roster; its file is gone again when they are read."""
    course.folder.mkdir(parents=True, exist_ok=True)
    path = course.folder / Path(item.filename).name
    path = path.with_name(f"roster-{os.getpid()}-{path.name}")
    try:
        with path.open("wb") as target:
            shutil.copyfileobj(item.file, target)
        return read_roster(path)
    finally:
        path.unlink(missing_ok=True)


def _classes(work: Work) -> list[ClassView]:
    """The classes as the last report shows them."""
    by_class = defaultdict(list)
    for row in work.rows:
        if row.student:
            by_class[row.student.split("-")[0]].append(row)
    pages = frozenset(path.stem for path in (work.results / FEEDBACK).glob("*.html"))
    return [ClassView(number, own, pages) for number, own in by_class.items()]
