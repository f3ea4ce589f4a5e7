"""Lines, and when two drawings are the same drawing."""

from collections.abc import Iterable
from typing import NamedTuple

Point = tuple[float, float]

#: Two lines nearer than this, in units of the drawing, lie on each other.
TOUCHING = 1e-4


class Line(NamedTuple):
    """A straight line of one color. Make it with `line`, so that its direction does not matter."""

    start: Point
    end: Point
    color: str


def line(start: Point, end: Point, color: str) -> Line:
    """The line between two points, the same whichever end comes first."""
    first, last = sorted((start, end))
    return Line(first, last, color)


def length(stroke: Line) -> float:
    """How long a line is, in units of the drawing."""
    return abs(complex(*stroke.end) - complex(*stroke.start))


def merged(lines: Iterable[Line]) -> frozenset[Line]:
    """The same drawing with the fewest lines: pieces of one straight line in one color become one."""
    whole: list[Line] = []
    for piece in lines:
        while (other := next((kept for kept in whole if _continues(kept, piece)), None)) is not None:
            whole.remove(other)
            ends = sorted((other.start, other.end, piece.start, piece.end))
            piece = Line(ends[0], ends[-1], piece.color)
        whole.append(piece)
    return frozenset(whole)


def same_drawing(
    ours: Iterable[Line],
    theirs: Iterable[Line],
    *,
    tolerance: float = 0.5,
    ignore_color: bool = False,
    ignore_position: bool = False,
    ignore_turn: bool = False,
) -> bool:
    """Whether two drawings look the same, however they were drawn.

    Order, direction, lines drawn twice and lines drawn in pieces make no difference.

    Args:
        tolerance: how far a line may be off, in units of the drawing.
        ignore_color: compare the shapes alone.
        ignore_position: the drawing may lie elsewhere.
        ignore_turn: the drawing may be turned by any angle, and lie elsewhere.
    """
    first, second = (merged(_plain(lines) if ignore_color else lines) for lines in (ours, theirs))
    if not first or not second:
        return first == second
    if not ignore_position and not ignore_turn:
        return _cover_each_other(first, second, tolerance)
    first, second = _centred(first), _centred(second)
    turns = _turns(first, second, tolerance) if ignore_turn else [1 + 0j]
    return any(_cover_each_other(_turned(first, turn), second, tolerance) for turn in turns)


def _plain(lines: Iterable[Line]) -> list[Line]:
    return [Line(start, end, "") for start, end, _ in lines]


def _continues(one: Line, other: Line) -> bool:
    return one.color == other.color and _overlap(*sorted((one, other), key=length, reverse=True))


def _overlap(long: Line, short: Line) -> bool:
    reach = _reach(long, short, TOUCHING)
    return reach is not None and reach[0] <= length(long) + TOUCHING and reach[1] >= -TOUCHING


def _reach(along: Line, other: Line, tolerance: float) -> tuple[float, float] | None:
    """From where to where `other` lies on the straight line through `along`; None if it does not."""
    origin = complex(*along.start)
    direction = complex(*along.end) - origin
    direction /= abs(direction)
    ends = [(complex(*end) - origin) * direction.conjugate() for end in (other.start, other.end)]
    if any(abs(end.imag) > tolerance for end in ends):
        return None
    low, high = sorted(end.real for end in ends)
    return low, high


def _cover_each_other(ours: frozenset[Line], theirs: frozenset[Line], tolerance: float) -> bool:
    return _cover(ours, theirs, tolerance) and _cover(theirs, ours, tolerance)


def _cover(lines: frozenset[Line], by: frozenset[Line], tolerance: float) -> bool:
    return all(_covered(stroke, by, tolerance) for stroke in lines)


def _covered(stroke: Line, by: frozenset[Line], tolerance: float) -> bool:
    alike = (_reach(stroke, other, tolerance) for other in by if other.color == stroke.color)
    end = 0.0
    for low, high in sorted(reach for reach in alike if reach is not None):
        if low > end + tolerance:
            return False
        end = max(end, high)
    return end >= length(stroke) - tolerance


def _centred(lines: frozenset[Line]) -> frozenset[Line]:
    middles = [((complex(*stroke.start) + complex(*stroke.end)) / 2, length(stroke)) for stroke in lines]
    centre = sum(middle * weight for middle, weight in middles) / sum(weight for _, weight in middles)
    return frozenset(line(_point(complex(*a) - centre), _point(complex(*b) - centre), c) for a, b, c in lines)


def _turned(lines: frozenset[Line], turn: complex) -> frozenset[Line]:
    return frozenset(line(_point(complex(*a) * turn), _point(complex(*b) * turn), c) for a, b, c in lines)


def _turns(ours: frozenset[Line], theirs: frozenset[Line], tolerance: float) -> list[complex]:
    """The turns, as unit numbers, that bring our outermost point onto one of theirs."""
    far = max(_ends(ours), key=abs)
    alike = [end for end in _ends(theirs) if abs(abs(end) - abs(far)) <= tolerance]
    return [end / far * abs(far) / abs(end) for end in alike if end]


def _ends(lines: frozenset[Line]) -> list[complex]:
    return sorted({complex(*end) for stroke in lines for end in stroke[:2]}, key=lambda end: (end.real, end.imag))


def _point(value: complex) -> Point:
    return value.real, value.imag
