"""`input()` with answers from a list: a test talks to a learner's program as a person would, and nobody has to type."""

import builtins
import io
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout

from coach.errors import CoachError
from coach.words import say


class NoAnswer(CoachError):
    """`input()` asked, and nobody is there to answer."""


class Talk(io.TextIOBase):
    """What a program asked and printed.

    Attributes:
        asked: the questions of `input()`, in order.
        printed: everything that the program printed, as one text; questions and answers are not in it.
    """

    def __init__(self, screen):
        self.asked: list[str] = []
        self.printed = ""
        self._screen = screen

    def write(self, text: str) -> int:
        """Keep what is printed, and show it too."""
        self.printed += text
        return self._screen.write(text)

    def flush(self) -> None:
        self._screen.flush()


@contextmanager
def answers(*replies: object) -> Iterator[Talk]:
    """Let `input()` take these answers, one after the other; question and answer are shown as on a screen.

    Args:
        replies: what a person would type; numbers become text, as everything that is typed.

    Raises:
        NoAnswer: a question more than there are answers.

    Example:
        with answers("Mina", 12) as talk:
            introduce()
        assert "Mina" in talk.printed
    """
    screen, before = sys.stdout, builtins.input
    talk, waiting = Talk(screen), list(map(str, replies))

    def ask(prompt: object = "") -> str:
        talk.asked.append(str(prompt))
        if not waiting:
            template = "input() asked {asked} times, but the answers given were {given}."
            raise NoAnswer(say(template, asked=len(talk.asked), given=len(replies)))
        reply = waiting.pop(0)
        screen.write(f"{prompt}{reply}\n")
        return reply

    builtins.input = ask
    try:
        with redirect_stdout(talk):
            yield talk
    finally:
        builtins.input = before


def nobody_answers() -> None:
    """Make `input()` say why it cannot ask, where nobody sits at the keyboard."""

    def ask(prompt: object = "") -> str:
        raise NoAnswer(say("input() cannot ask anybody while work is being graded."))

    builtins.input = ask


def tell_who_cannot_be_asked(shell) -> None:
    """Turn the `None` of the page's `input()` into a sentence; it comes where a browser lets a page ask nobody.

    The page sets `shell.input` anew before each cell.
    """
    kind = type(shell)
    original = getattr(kind, "input", None)
    if not isinstance(original, property):
        return

    def set_input(self, ask) -> None:
        original.fset(self, lambda *prompt: _answered(ask(*map(str, prompt))))

    kind.input = property(original.fget, set_input)


def _answered(reply: str | None) -> str:
    if reply is None:
        raise NoAnswer(say("input() cannot ask here: open this page by an address with https, or on localhost."))
    return reply
