"""Execution: submissions run in sandbox processes that stay warm, each in a Python of its own."""

from queue import Empty, SimpleQueue

from nbformat import NotebookNode

from autograder.constants import BUDGETS, Limits
from autograder.sandbox.interpreter import Interpreter, Stopped
from autograder.sandbox.session import Session

#: a submission may use this many times the memory that its lesson may
HEADROOM = 2


class Interpreters:
    """The sandbox processes of one grading run; safe to use from several threads. The engine must be there."""

    def __init__(self):
        self._idle: dict[Limits, SimpleQueue[Interpreter]] = {}
        self._all: list[Interpreter] = []

    def __enter__(self) -> "Interpreters":
        return self

    def __exit__(self, *_) -> None:
        self.close()

    def close(self) -> None:
        """End all processes, busy ones too."""
        for interpreter in self._all:
            interpreter.kill()

    def run(self, nb: NotebookNode, level: str, language: str) -> None:
        """Run a notebook in place in a Python that nothing has run in before; raises `Stopped` if none starts."""
        limits = limits_of(level)
        interpreter = self._take(limits)
        try:
            interpreter.start(folder_of(level, language), language)
        except Stopped:
            interpreter.kill()
            raise
        session = Session(interpreter, language)
        session.run(nb)
        if not session.gone:  # one that has failed is not used again
            self._queue(limits).put(interpreter)

    def _take(self, limits: Limits) -> Interpreter:
        if idle := _next(self._queue(limits)):
            return idle
        for others in list(self._idle.values()):  # of a lesson with other limits: they would only hold memory
            while idle := _next(others):
                idle.kill()
        interpreter = Interpreter(limits)
        self._all.append(interpreter)
        return interpreter

    def _queue(self, limits: Limits) -> "SimpleQueue[Interpreter]":
        return self._idle.setdefault(limits, SimpleQueue())


def _next(queue: "SimpleQueue[Interpreter]") -> Interpreter | None:
    try:
        return queue.get_nowait()
    except Empty:
        return None


def limits_of(level: str) -> Limits:
    """What a submission for a level may use."""
    return Limits(megabytes=BUDGETS[level].megabytes * HEADROOM)


def folder_of(level: str, language: str) -> str:
    """The folder in which a lesson runs, as in the page."""
    return f"/drive/{language}/{level}"
