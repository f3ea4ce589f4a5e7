"""Lines, and when two drawings are the same drawing."""

from __future__ import annotations

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


class _Span:
    """A line on the plane of complex numbers, ready to be compared with many others."""

    __slots__ = ("end", "length", "start", "unturn")

    def __init__(self, start: complex, end: complex):
        self.start = start
        self.end = end
        self.length = abs(end - start)
        self.unturn = ((end - start) / self.length).conjugate()

    def reach(self, other: _Span, tolerance: float) -> tuple[float, float] | None:
        """From where to where `other` lies on the straight line through this one; None if it does not."""
        first = (other.start - self.start) * self.unturn
        if abs(first.imag) > tolerance:
            return None
        last = (other.end - self.start) * self.unturn
        if abs(last.imag) > tolerance:
            return None
        return min(first.real, last.real), max(first.real, last.real)


def line(start: Point, end: Point, color: str) -> Line:
    """The line between two points, the same whichever end comes first."""
    first, last = sorted((start, end))
    return Line(first, last, color)


def length(stroke: Line) -> float:
    """How long a line is, in units of the drawing."""
    return abs(complex(*stroke.end) - complex(*stroke.start))


def merged(lines: Iterable[Line]) -> frozenset[Line]:
    """The same drawing with the fewest lines: pieces of one straight line in one color become one."""
    whole: dict[str, list[_Span]] = {}
    for start, end, color in lines:
        _add(whole.setdefault(color, []), _Span(complex(*start), complex(*end)))
    return frozenset(
        line(_point(span.start), _point(span.end), color) for color, spans in whole.items() for span in spans
    )


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


def _add(spans: list[_Span], piece: _Span) -> None:
    while (other := next((span for span in spans if _joins(span, piece)), None)) is not None:
        spans.remove(other)
        ends = sorted((other.start, other.end, piece.start, piece.end), key=_point)
        piece = _Span(ends[0], ends[-1])
    spans.append(piece)


def _joins(one: _Span, other: _Span) -> bool:
    long, short = (one, other) if one.length >= other.length else (other, one)
    reach = long.reach(short, TOUCHING)
    return reach is not None and reach[0] <= long.length + TOUCHING and reach[1] >= -TOUCHING


def _cover_each_other(ours: frozenset[Line], theirs: frozenset[Line], tolerance: float) -> bool:
    first, second = _by_color(ours), _by_color(theirs)
    return first.keys() == second.keys() and all(
        _covered(span, by, tolerance)
        for color in first
        for spans, by in ((first[color], second[color]), (second[color], first[color]))
        for span in spans
    )


def _by_color(lines: frozenset[Line]) -> dict[str, list[_Span]]:
    spans: dict[str, list[_Span]] = {}
    for start, end, color in sorted(lines):
        spans.setdefault(color, []).append(_Span(complex(*start), complex(*end)))
    return spans


def _covered(span: _Span, by: list[_Span], tolerance: float) -> bool:
    reaches = (span.reach(other, tolerance) for other in by)
    end = 0.0
    for low, high in sorted(reach for reach in reaches if reach is not None):
        if low > end + tolerance:
            return False
        end = max(end, high)
    return end >= span.length - tolerance


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
