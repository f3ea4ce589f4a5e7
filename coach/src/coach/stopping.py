"""Stopping: a loop of the learner's that does not end is ended from within, and the learner keeps all variables.

The page cannot reach into a worker that is busy. So Python itself looks up now and then: the interpreter calls back
at each turn of a loop and each call of a function (`sys.monitoring`, PEP 669), in the learner's own code alone.
"""

import sys
import time
from collections.abc import Callable
from types import CodeType

from coach.words import say

#: our place among the tools of `sys.monitoring`; 0 to 2 and 5 are for debuggers, coverage, profilers, optimisers
TOOL = 4
#: turns of a loop between two looks at the clock, at most
TURNS = 16
#: seconds of a look at the clock that should pass, about
PACE = 0.02
#: seconds between two looks at whether the learner has pressed Stop
INTERVAL = 0.25
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
    """Ends code that runs longer than `seconds`, or when `pressed()` says so."""

    def __init__(self, seconds: float, pressed: Callable[[], bool], clock: Callable[[], float] = time.monotonic):
        self.seconds, self.pressed, self.clock = seconds, pressed, clock
        self.begin()

    def begin(self) -> None:
        """Count from nought: a cell begins."""
        self.sentence = ""
        self.spent = 0.0
        self.asked = self.looked = self.clock()
        self.turns = 1

    def look(self) -> int:
        """Look at the clock; returns after how many turns to look again.

        Raises:
            Stopped: when it is time, and from then on at every look: `try: ... except: pass` in an endless loop
                catches only one.
        """
        if not self.sentence:
            self._count(self.clock())
        if self.sentence:
            raise Stopped(self.sentence)
        return self.turns

    def _count(self, now: float) -> None:
        gap, self.looked = now - self.looked, now
        self.spent += min(gap, GAP)
        self.turns = min(TURNS, self.turns * 2) if gap < PACE else 1
        if self.spent > self.seconds:
            self.sentence = say(
                "This ran for more than {seconds} seconds, so it was stopped. Does a loop in it never end?",
                seconds=round(self.seconds),
            )
        elif now - self.asked > INTERVAL:
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
    guard = Guard(seconds, lambda: _is_gone(url))
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


def callbacks(guard: Guard) -> dict[int, Callable[..., None]]:
    """What the interpreter is to call at a jump and at a call. Plain closures: a loop pays for them at each turn."""
    left = 0

    def jump(code, start, to):
        nonlocal left
        left -= 1
        if left <= 0:
            left = guard.look()

    def call(code, start):
        jump(code, start, start)

    return {sys.monitoring.events.JUMP: jump, sys.monitoring.events.PY_START: call}


def _listen(guard: Guard) -> None:
    if sys.monitoring.get_tool(TOOL) is None:
        sys.monitoring.use_tool_id(TOOL, "coach")
    for event, callback in callbacks(guard).items():
        sys.monitoring.register_callback(TOOL, event, callback)


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
