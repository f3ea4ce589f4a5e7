"""An error told to a learner: what happened, where, and what to look at; Python's own words stay below."""

import linecache
from ast import PyCF_ALLOW_TOP_LEVEL_AWAIT
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import escape
from types import TracebackType
from unicodedata import east_asian_width
from warnings import catch_warnings, simplefilter

from coach.mistakes import Mistake, recognise
from coach.mistakewords import SAYINGS
from coach.speech import language, level
from coach.words import say

#: names that the shell, not the learner, has made
_OF_SHELL = {"In", "Out", "exit", "quit", "get_ipython", "open"}


@dataclass(frozen=True)
class Place:
    """A line of the learner's code. `line` counts from 1; `start` and `end` are characters of `code`, from 0."""

    line: int
    code: str
    start: int = 0
    end: int = 0

    def arrow(self) -> str:
        """Spaces and arrows that point at the part, below the code; Korean letters are as wide as two others."""
        before, part = self.code[: self.start], self.code[self.start : self.end]
        return "".join(_blank(letter) for letter in before) + "^" * max(sum(map(_width, part)), 1)

    @property
    def part(self) -> str:
        return self.code[self.start : self.end]


@dataclass(frozen=True)
class Explanation:
    """What a learner reads about an error; `place` is None where no line of theirs has to do with it."""

    what: str
    look: str
    place: Place | None
    python: str

    def text(self) -> str:
        """The explanation as plain text."""
        where = [say("line {line}", line=self.place.line), *self._lines()] if self.place else []
        return "\n".join([self.what, *where, self.look])

    def html(self) -> str:
        """The explanation as HTML that survives a sanitizer, Python's own words folded."""
        head = f"<p><strong>{escape(say('What happened'))}</strong> {escape(self.what)}</p>"
        look = f"<p><strong>{escape(say('What to look at'))}</strong> {escape(self.look)}</p>"
        summary, said = escape(say("What Python says")), escape(self.python)
        fold = f"<details><summary>{summary}</summary><code>{said}</code></details>"
        return f'<div class="saebom-mistake">{head}{self._where()}{look}{fold}</div>'

    def _where(self) -> str:
        if not self.place:
            return ""
        words = f"{say('Where')} </strong>{say('line {line}', line=self.place.line)}"
        return f"<p><strong>{words}</p><pre>{escape(chr(10).join(self._lines()))}</pre>"

    def _lines(self) -> list[str]:
        return [self.place.code, self.place.arrow()] if self.place else []


def explain(
    error: Exception, traceback: TracebackType | None, namespace: Mapping[str, object], source: str = ""
) -> Explanation:
    """The explanation of an error in the reader's language and in the words of the lesson's level.

    Args:
        namespace: the learner's own names; lines are looked for in code that has these as its globals.
        source: the cell that was run.
    """
    error = _in_pythons_words(error, source) if isinstance(error, SyntaxError) else error
    frames = [step for step in _steps(traceback) if step.tb_frame.f_globals is namespace]
    names = {**namespace, **(frames[-1].tb_frame.f_locals if frames else {})}
    known = {name: value for name, value in names.items() if not name.startswith("_") and name not in _OF_SHELL}
    place = _of_syntax(error) if isinstance(error, SyntaxError) else _of_step(frames[-1]) if frames else None
    mistake = recognise(error, known, place.part if place else "")
    what, look = _sentences(mistake)
    return Explanation(what, look, place, f"{type(error).__name__}: {_message(error)}")


def _in_pythons_words(error: SyntaxError, source: str) -> SyntaxError:
    """What Python itself finds wrong with a cell; IPython asks for less and hears only of "incomplete input"."""
    with catch_warnings():
        simplefilter("ignore")
        try:
            compile(source, "cell", "exec", PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)
        except SyntaxError as plain:
            lines = source.splitlines()
            if plain.text is None and plain.lineno and plain.lineno <= len(lines):
                plain.text = lines[plain.lineno - 1]
            return plain
    return error  # of text that the cell has compiled itself


def _sentences(mistake: Mistake) -> tuple[str, str]:
    saying = SAYINGS[mistake.name]
    young = level() == "elementary"
    pair = (saying.child_what, saying.child_look) if young else (saying.what, saying.look)
    what, look = ((words.ko if language() == "ko" else words.en).format(**mistake.fields) for words in pair)
    return what, look


def _message(error: Exception) -> str:
    return error.msg if isinstance(error, SyntaxError) else str(error)


def _steps(traceback: TracebackType | None) -> Iterator[TracebackType]:
    while traceback:
        yield traceback
        traceback = traceback.tb_next


def _of_syntax(error: SyntaxError) -> Place | None:
    code = (error.text or "").rstrip("\n")
    if not error.lineno or not code.strip():
        return None
    start = min(max((error.offset or 1) - 1, 0), len(code))
    end = error.end_offset - 1 if error.end_lineno == error.lineno and (error.end_offset or 0) > 0 else start + 1
    return Place(error.lineno, code, start, max(end, start + 1))


def _of_step(step: TracebackType) -> Place | None:
    """The line at which a frame stopped, and the part of it that Python was busy with (PEP 657)."""
    code = step.tb_frame.f_code
    line = step.tb_lineno
    text = linecache.getline(code.co_filename, line, step.tb_frame.f_globals).rstrip("\n")
    if not text.strip():
        return None
    first, last, start, end = list(code.co_positions())[step.tb_lasti // 2]
    if None in (first, start, end) or first != line:
        return Place(line, text, len(text) - len(text.lstrip()), len(text))
    begin = _characters(text, start)
    return Place(line, text, begin, _characters(text, end) if last == line else len(text))


def _characters(text: str, offset: int) -> int:
    """Characters before an offset that counts bytes of UTF-8, as Python's positions do."""
    return len(text.encode("utf-8")[:offset].decode("utf-8", "ignore"))


def _width(letter: str) -> int:
    return 2 if east_asian_width(letter) in "WF" else 1


def _blank(letter: str) -> str:
    return "\t" if letter == "\t" else "\u3000" if _width(letter) == 2 else " "
