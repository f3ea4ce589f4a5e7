"""Stopping: a loop of the learner's that does not end is ended from within, and the learner keeps all variables.

The page cannot reach into a worker that is busy. So Python itself looks up now and then: the interpreter calls back
at a turn of a loop or a call of a function (`sys.monitoring`, PEP 669), in the learner's own code alone. That would make
a fast loop several times slower. It is therefore called no more from where it comes by often, until a signal that comes
some times a second (`runtime/page.mjs`) has it called again from everywhere. Where the learner's code waits for a
library for long, that signal itself looks whether Stop was pressed.
"""

import signal
import sys
import time
from collections.abc import Callable
from types import CodeType

from coach.words import say

#: our place among the tools of `sys.monitoring`; 0 to 2 and 5 are for debuggers, coverage, profilers, optimisers
TOOL = 4
#: the signal that comes some times a second while Python runs
ALARM = signal.SIGALRM
#: seconds between two looks that are far apart: a slow loop is looked at in each turn
PACE = 0.02
#: looks that follow each other faster than that before one is enough until the next signal. Python sees whether a signal
#: has come in each fiftieth turn only: a loop that is looked at no more takes these turns in no time
STREAK = 64
#: seconds between two looks at whether the learner has pressed Stop
INTERVAL = 0.25
#: seconds without such a look after which the signal looks itself: the learner's code waits for a library
LATE = 0.75
#: seconds that count at most between two looks: waiting for an answer to `input()` is no endless loop
GAP = 1.0

#: calls within calls that a browser's stack bears when every second one goes through C, as `repr` or `sorted` do;
#: with 1000 Python broke down for good (Chromium, Pyodide 314), with 600 it did not
DEEPEST = 500


class Stopped(BaseException):
    """The learner's code was ended; a `BaseException`, so that `except Exception` does not swallow it."""

    def _render_traceback_(self) -> list[str]:
        """What IPython prints in place of the traceback, as lines."""
        return str(self).splitlines()


class Guard:
    """Ends code that runs longer than `seconds`, or when `pressed()` says so.

    Where code runs by often it need not look each time: that place may rest until `rouse()`.
    """

    def __init__(
        self,
        seconds: float,
        pressed: Callable[[], bool],
        rouse: Callable[[], None],
        clock: Callable[[], float] = time.monotonic,
    ):
        self.seconds, self.pressed, self.rouse, self.clock = seconds, pressed, rouse, clock
        self.running = self.resting = False
        self.begin()

    def begin(self) -> None:
        """Count from nought: a cell begins."""
        self.sentence = ""
        self.spent = 0.0
        self.asked = self.looked = self.clock()
        self.fast = 0
        self.running = True
        self.wake()

    def end(self) -> None:
        """The cell has ended: what runs from now on is not the learner's."""
        self.running = False

    def wake(self) -> None:
        """Look again from everywhere."""
        if self.resting:
            self.resting = False
            self.rouse()

    def alarm(self) -> None:
        """Look again from everywhere, and after a long time without a look see here whether Stop was pressed.

        Raises:
            Stopped: once in a cell, in whatever code is running: the next look of the learner's code raises it again.
        """
        self.wake()
        if self.running and not self.sentence and self.clock() - self.asked > LATE:
            self._ask(self.clock())
            if self.sentence:
                raise Stopped(self.sentence)

    def look(self) -> bool:
        """Look at the clock; returns whether this place may rest.

        Raises:
            Stopped: when it is time, and from then on at every look: `try: ... except: pass` in an endless loop
                catches only one.
        """
        if not self.sentence:
            self._count(self.clock())
        if self.sentence:
            raise Stopped(self.sentence)
        rests = self.fast > STREAK
        self.resting = self.resting or rests
        return rests

    def _count(self, now: float) -> None:
        gap, self.looked = now - self.looked, now
        self.spent += min(gap, GAP)
        self.fast = self.fast + 1 if gap < PACE else 0
        if self.spent > self.seconds:
            self.sentence = say(
                "This ran for more than {seconds} seconds, so it was stopped. Does a loop in it never end?",
                seconds=round(self.seconds),
            )
        elif now - self.asked > INTERVAL:
            self._ask(now)

    def _ask(self, now: float) -> None:
        self.asked = now
        if self.pressed():
            self.sentence = say("Stopped. Everything that was there before is still there.")


def start(shell, url: str, seconds: float) -> None:
    """Guard what an IPython shell runs from now on.

    The page made the address `url` (`blob:`) and takes it back when Stop is pressed: asking for it then fails, which
    works in every browser, on any static server and in the middle of a loop. By the same address the page knows this
    Python should it break down.
    """
    import js

    js.saebomToken = url
    guard = Guard(seconds, lambda: _is_gone(url), sys.monitoring.restart_events)
    guard.end()  # no cell of the learner's runs yet
    _listen(guard)
    original = getattr(shell.run_code, "unguarded", shell.run_code)

    async def run_code(code_obj, *args, **options):
        watch(code_obj)
        guard.begin()
        deepest = sys.getrecursionlimit()
        sys.setrecursionlimit(DEEPEST)
        try:
            return await original(code_obj, *args, **options)
        finally:
            guard.end()
            sys.setrecursionlimit(deepest)

    run_code.unguarded = original
    shell.run_code = run_code
    time.sleep = _sleeper(guard, getattr(time.sleep, "unguarded", time.sleep))


def watch(code: CodeType) -> None:
    """Have the interpreter call back from this code and from all functions written in it."""
    events = sys.monitoring.events
    sys.monitoring.set_local_events(TOOL, code, events.JUMP | events.PY_START)
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            watch(constant)


def _listen(guard: Guard) -> None:
    if sys.monitoring.get_tool(TOOL) is None:
        sys.monitoring.use_tool_id(TOOL, "coach")
    for event in (sys.monitoring.events.JUMP, sys.monitoring.events.PY_START):
        sys.monitoring.register_callback(TOOL, event, lambda *place: sys.monitoring.DISABLE if guard.look() else None)
    sys.monitoring.restart_events()  # an earlier guard of this Python may have let places rest
    signal.signal(ALARM, lambda number, frame: guard.alarm())


def _sleeper(guard: Guard, original: Callable[[float], None]) -> Callable[[float], None]:
    def sleep(seconds: float) -> None:
        if not isinstance(seconds, int | float) or seconds <= 0:
            return original(seconds)  # it has its own words for what is no time
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            original(min(left, INTERVAL))
            guard.look()
        return None

    sleep.unguarded = original
    return sleep


def _is_gone(url: str) -> bool:
    import js
    from pyodide.ffi import JsException

    request = js.XMLHttpRequest.new()
    request.open("GET", url, False)
    try:
        request.send()
    except JsException:
        return True
    return False
