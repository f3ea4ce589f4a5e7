"""A step-by-step tracer: which line of a learner's own function runs when, and what its variables hold."""

import inspect
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import accumulate
from reprlib import Repr
from types import CodeType, FrameType, FunctionType

from coach.errors import CoachError
from coach.steps import Step, StepPicture
from coach.svg import digits, element, text
from coach.words import say

#: After so many lines the tracer stops the function: the loop has no end, or nobody would read on.
MOST_MOMENTS = 1000

#: The most lines of one function, characters of a line and variables that are shown.
MOST_LINES, MOST_CHARACTERS, MOST_NAMES = 30, 52, 9

#: The drawing, in CSS pixels.
WIDTH, CODE, LINE, TOP = 720, 466, 21, 34

#: The width of a letter and of a Korean letter, in CSS pixels.
LETTER, HANGUL = 7.9, 13

_SHORT = Repr()
_SHORT.maxstring = _SHORT.maxother = 26
_SHORT.maxlist = _SHORT.maxtuple = _SHORT.maxset = _SHORT.maxdict = 8


@dataclass(frozen=True)
class _Moment:
    """What is about to run, and what the names hold; `ended` is what a return or an error says."""

    code: CodeType
    line: int
    depth: int
    names: tuple[tuple[str, str], ...]
    changed: frozenset[str] = frozenset()
    ended: str = ""


class _Endless(Exception):
    """Raised inside the traced function to stop it."""


class Trace(StepPicture):
    """What `trace` found. Show it by giving it as the last line of a cell.

    Attributes:
        result: what the function gave back; None if it stopped with an error.
    """

    def __init__(self, function: FunctionType, arguments: tuple):
        self.result: object = None
        self._function = function
        self._call = f"{function.__name__}({', '.join(map(_SHORT.repr, arguments))})"
        self._end = ""
        #: the frame that an error is leaving just now
        self._failing: FrameType | None = None
        self._seen: list[_Moment] = []
        self._sources: dict[CodeType, tuple[list[str], int]] = {}
        self._run(arguments)

    def describe(self) -> str:
        """How the function ran, in sentences in the reader's language."""
        lines = sum(not moment.ended for moment in self._seen)
        ran = say("{call} ran {count} lines, one after the other.", call=self._call, count=lines)
        return " ".join([ran, self._end, *self._left_out()])

    def __repr__(self) -> str:
        return f"<Trace of {self._call}>"

    def _run(self, arguments: tuple) -> None:
        before = sys.gettrace()
        sys.settrace(self._on_call)
        try:
            self.result = self._function(*arguments)
            self._end = say("It gave back {value}.", value=_SHORT.repr(self.result))
        except _Endless:
            self._end = say("It was stopped after {most} lines. Is there a loop that never ends?", most=MOST_MOMENTS)
        except Exception as error:
            sentence = f"{type(error).__name__}: {error}"
            self._end = say("It stopped with an error. {error}", error=sentence)
        finally:
            sys.settrace(before)
        if self._seen:
            self._seen.append(replace(self._seen[-1], ended=self._end, changed=frozenset()))

    def _on_call(self, frame: FrameType, event: str, _: object) -> Callable | None:
        """Follow the function and every other one of the same notebook, but nothing of a library."""
        code = frame.f_code
        if frame.f_globals is not self._function.__globals__ or code.co_name.startswith("<"):
            return None
        if code not in self._sources and not self._read_source(code):
            return None
        return self._on_event

    def _on_event(self, frame: FrameType, event: str, value: object) -> Callable:
        if event == "exception":
            self._failing = frame
        elif event == "line":
            self._failing = None
            if len(self._seen) >= MOST_MOMENTS:
                raise _Endless
            self._note(frame, "")
        elif event == "return" and self._failing is not frame and self._depth(frame) > 1:
            self._note(frame, say("{name} gives back {value}.", name=frame.f_code.co_name, value=_SHORT.repr(value)))
        return self._on_event

    def _note(self, frame: FrameType, ended: str) -> None:
        names = tuple((name, _SHORT.repr(value)) for name, value in frame.f_locals.items() if not name.startswith("_"))
        depth = self._depth(frame)
        earlier = [moment for moment in self._seen if moment.depth <= depth]
        known = dict(earlier[-1].names) if earlier and earlier[-1].depth == depth else {}
        changed = frozenset(name for name, value in names if known.get(name) != value)
        self._seen.append(_Moment(frame.f_code, frame.f_lineno, depth, names, changed, ended))

    def _depth(self, frame: FrameType | None) -> int:
        depth = 0
        while frame:
            depth += frame.f_code in self._sources
            frame = frame.f_back
        return depth

    def _read_source(self, code: CodeType) -> bool:
        try:
            lines, first = inspect.getsourcelines(code)
        except (OSError, TypeError):
            return False
        self._sources[code] = ([line.rstrip() for line in lines[:MOST_LINES]], first)
        return True

    def _moments(self) -> list[_Moment]:
        return self._seen

    def _frame(self) -> tuple[str, float, float]:
        longest = max((len(lines) for lines, _ in self._sources.values()), default=1)
        names = max(len(moment.names) for moment in self._seen)
        rows = max(longest, min(names + 1, MOST_NAMES))
        name = say("{name}, step by step", name=self._function.__name__)
        return name, WIDTH, TOP + LINE * rows + 22

    def _backdrop(self) -> str:
        _, width, height = self._frame()
        return "".join(
            [
                element("rect", x=10, y=10, width=CODE - 20, height=height - 20, fill="#fff", stroke="#c3ccd6"),
                element(
                    "rect", x=CODE, y=10, width=width - CODE - 10, height=height - 20, fill="#fff", stroke="#c3ccd6"
                ),
            ]
        )

    def _step(self, moment: _Moment) -> Step:
        says = moment.ended or say("Next: line {line}", line=moment.line)
        if moment.depth > 1 and not moment.ended:
            says += " " + say("(call {depth} deep)", depth=moment.depth)
        return Step(says, self._code_of(moment) + _table_of(moment))

    def _code_of(self, moment: _Moment) -> str:
        lines, first = self._sources[moment.code]
        here = moment.line - first
        drawn = []
        if here < len(lines):
            y = TOP + LINE * here - 15
            color = "#d9f2e3" if moment.ended else "#ffedb8"
            drawn.append(element("rect", x=12, y=y, width=CODE - 24, height=LINE, fill=color))
            drawn.append(element("path", d=f"M13,{digits(y + 6)}l7,5l-7,5z", fill="#8a5200"))
        for index, line in enumerate(lines):
            y = TOP + LINE * index
            weight = {"font_weight": "bold"} if index == here else {}
            drawn.append(element("text", str(first + index), x=38, y=y, text_anchor="end", fill="#5a6876"))
            drawn.append(element("text", text(_cut(line)), x=46, y=y, fill="#222", **weight))
        return element("g", *drawn, font_family="ui-monospace,monospace", font_size=13)


def trace(function: FunctionType, *arguments: object) -> Trace:
    """Run a function of the learner's own and record each of its lines; the functions that it calls too.

    Args:
        function: a function written in Python in this notebook, without parentheses behind its name.
        arguments: what to call it with.

    Raises:
        CoachError: something else than such a function.
    """
    if not isinstance(function, FunctionType):
        template = "trace() needs the name of a function, then its values: trace(double, 3). It got {value}."
        raise CoachError(say(template, value=_SHORT.repr(function)))
    found = Trace(function, arguments)
    if not found._seen:
        raise CoachError(
            say("trace() cannot see the lines of {name}. Is it written in this notebook?", name=function.__name__)
        )
    return found


def _table_of(moment: _Moment) -> str:
    """The names and what they hold; what has just changed is bold and has a dot."""
    left, y = CODE + 12, TOP
    drawn = [element("text", text(say("Variables")), x=left, y=y, fill="#3a4654", font_size=13)]
    for name, value in moment.names[-MOST_NAMES + 1 :]:
        y += LINE
        fresh = name in moment.changed
        mark = {"font_weight": "bold", "fill": "#0060c0"} if fresh else {"fill": "#222"}
        if fresh:
            drawn.append(element("circle", cx=left - 4, cy=y - 5, r=3, fill="#0060c0"))
        drawn.append(element("text", text(_fitting(f"{name} = {value}", WIDTH - left - 20)), x=left + 4, y=y, **mark))
    return element("g", *drawn, font_family="ui-monospace,monospace", font_size=13)


def _fitting(line: str, width: float) -> str:
    """The line, or as much of it as finds room with dots behind it."""
    reached = list(accumulate(HANGUL if letter > "\u1100" else LETTER for letter in line))
    if not reached or reached[-1] <= width:
        return line
    return line[: sum(each <= width - 3 * LETTER for each in reached)] + "..."


def _cut(line: str) -> str:
    cut = line if len(line) <= MOST_CHARACTERS else line[: MOST_CHARACTERS - 3] + "..."
    return cut.replace(" ", "\u00a0")  # SVG would swallow the indentation
