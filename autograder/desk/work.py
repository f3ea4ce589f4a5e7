"""Work: one batch after another is collected, graded and reported in a thread, and says how far it is."""

import sys
import threading
import time
import traceback
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from autograder.collect import collect
from autograder.course import Course, release
from autograder.errors import GradingProblem, NothingReleased
from autograder.grade import grade
from autograder.pattern import Pattern
from autograder.report import report
from autograder.roster import Roster
from autograder.table import Row
from autograder.words import say
from builder.errors import BuilderProblem
from runtime.errors import RuntimeProblem


@dataclass(frozen=True)
class State:
    """Where the work is: what is being done, how many of how many, seconds since that began; `problem` is a sentence."""

    busy: bool = False
    step: str = ""
    done: int = 0
    total: int = 0
    seconds: float = 0.0
    problem: str = ""

    def as_json(self) -> dict:
        return asdict(self)


class Work:
    """The work of one desk. Nothing starts while something runs; what is done is kept at every moment."""

    def __init__(self, course: Course, results: Path):
        self.course = course
        self.results = results
        self.roster: Roster = {}
        self.rows: list[Row] = []  # of the last report
        self._state = State()
        self._since = time.monotonic()
        self._lock = threading.Lock()

    @property
    def state(self) -> State:
        state = self._state
        return replace(state, seconds=time.monotonic() - self._since) if state.busy else state

    def start(self, paths: list[Path], pattern: str = "") -> bool:
        """Begin to work through what was handed over, or through the course again; False if something runs already."""
        with self._lock:
            if self._state.busy:
                return False
            self._enter(say("opening files"))
        threading.Thread(target=self._run, args=(paths, pattern), daemon=True).start()
        return True

    def _run(self, paths: list[Path], pattern: str) -> None:
        problem = ""
        try:
            self._steps(paths, pattern)
        except (GradingProblem, BuilderProblem, RuntimeProblem) as error:
            problem = str(error)
        except Exception:  # a mistake of ours: the desk stays open, and the terminal has the traceback
            traceback.print_exc(file=sys.stderr)
            problem = say(
                "Something went wrong that should not have. What was done is kept; the window of the command says more."
            )
        self._state = State(problem=problem)

    def _steps(self, paths: list[Path], pattern: str) -> None:
        where = Pattern(pattern) if pattern else None
        self._release()
        self._enter(say("opening files"))
        if collect(self.course, paths, where).current():
            self._enter(say("grading"))
            grade(self.course, progress=self._show)
        self._enter(say("writing the results"))
        self.rows = report(self.course, self.results, self.roster, self._show)

    def _release(self) -> None:
        try:
            self.course.lessons()
        except NothingReleased:
            self._enter(say("preparing the lessons, the first time only"))
            release(self.course)

    def _enter(self, step: str) -> None:
        self._since = time.monotonic()
        self._state = State(busy=True, step=step)

    def _show(self, done: int, total: int, entry: object) -> None:
        self._state = replace(self._state, done=done, total=total)
