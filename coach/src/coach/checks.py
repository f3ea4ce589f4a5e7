"""Checks of what a learner puts between the parentheses, each with its sentence."""

import math
from numbers import Real
from reprlib import repr as short

from coach.errors import CoachError
from coach.words import say

Square = tuple[int, int]


def steps(command: str, value: object) -> int:
    """A whole number, 0 or more; `2.0`, as in `6 / 3`, counts as whole.

    Raises:
        CoachError: anything else.
    """
    if not _is_whole(value) or value < 0:
        raise CoachError(say("{command}() needs a whole number such as 3, but it got {value}.", **_of(command, value)))
    return int(value)


def number(command: str, value: object, most: int) -> float:
    """A number between `-most` and `most`.

    Raises:
        CoachError: anything else.
    """
    if not _is_real(value):
        raise CoachError(say("{command}() needs a number such as 50, but it got {value}.", **_of(command, value)))
    if not -most < value < most:
        template = "{command}() needs a number between -{most} and {most}, but it got {value}."
        raise CoachError(say(template, most=most, **_of(command, value)))
    return float(value)


def size(name: str, value: object, most: int) -> int:
    """A count of columns or rows, from 1 to `most`.

    Raises:
        CoachError: anything else.
    """
    if not _is_whole(value) or not 1 <= value <= most:
        template = "{name} needs a whole number from 1 to {most}, but it got {value}."
        raise CoachError(say(template, name=name, most=most, value=short(value)))
    return int(value)


def square(name: str, value: object) -> Square:
    """A `(column, row)` pair of whole numbers.

    Raises:
        CoachError: anything else.
    """
    if not isinstance(value, tuple | list) or len(value) != 2 or not all(map(_is_whole, value)):
        template = "{name} needs a square such as (2, 1), but it got {value}."
        raise CoachError(say(template, name=name, value=short(value)))
    column, row = value
    return int(column), int(row)


def squares(name: str, value: object) -> tuple[Square, ...]:
    """Several squares, in their order, each once.

    Raises:
        CoachError: not a collection, or one of its items is not a square.
    """
    if not isinstance(value, tuple | list | set | frozenset) or _looks_like_one_square(value):
        template = "{name} needs a list of squares such as [(2, 1), (3, 0)], but it got {value}."
        raise CoachError(say(template, name=name, value=short(value)))
    return tuple(dict.fromkeys(square(name, item) for item in value))


def _looks_like_one_square(value: tuple | list | set | frozenset) -> bool:
    return len(value) > 0 and all(map(_is_real, value))


def _is_real(value: object) -> bool:
    return isinstance(value, Real) and not isinstance(value, bool)


def _is_whole(value: object) -> bool:
    return _is_real(value) and math.isfinite(value) and value == int(value)


def _of(command: str, value: object) -> dict[str, str]:
    return {"command": command, "value": short(value)}
