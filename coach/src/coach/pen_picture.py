"""The picture of a pen's drawing, as an SVG that plays once and stays on its end."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from coach.colors import ink
from coach.drawing import Line, Point
from coach.svg import animate, digits, document, element, polyline
from coach.words import say

if TYPE_CHECKING:
    from coach.pen import Pen

#: The picture in its own units, which are CSS pixels; a new paper shows one step of the pen as one unit.
WIDTH, HEIGHT = 440, 340
MARGIN = 20

#: The times of the film: steps of the pen in a second, degrees that take as long as one step, a pause first.
SPEED = 160
DEGREES = 2.0
HOLD = 0.4
LONGEST = 5.5

#: A longer drawing is shown finished, so that a saved notebook stays small.
MOST_ANIMATED = 400

#: Widths between two lines of the squared paper, the first one that fits is taken.
SQUARES = [50 * 10**power * factor for power in range(8) for factor in (1, 2, 4)]


@dataclass(frozen=True)
class _Paper:
    """The part of the plane that is seen, and how steps become units of the picture."""

    left: float
    top: float
    scale: float

    def place(self, point: Point) -> Point:
        return (point[0] - self.left) * self.scale, (self.top - point[1]) * self.scale


def svg(pen: Pen) -> str:
    """The picture as SVG text."""
    paper = _paper([(0.0, 0.0), *(move.position for move in pen.moves)])
    total = _length(pen)
    moving = 0 < len(pen.moves) <= MOST_ANIMATED and total > 0
    seconds = min(total / SPEED + HOLD, LONGEST)
    hold = total * HOLD / max(seconds - HOLD, HOLD)
    film = (total + hold, seconds, hold) if moving else None
    return document(
        WIDTH,
        HEIGHT,
        say("Picture of what the pen drew"),
        pen.describe(),
        element("defs", _arrow()),
        _squared(paper),
        *_lines(pen, paper, film),
        *_pens(pen, paper, film),
    )


def _paper(points: list[Point]) -> _Paper:
    xs, ys = zip(*points, strict=True)
    left, right = min(-WIDTH / 2, min(xs) - MARGIN), max(WIDTH / 2, max(xs) + MARGIN)
    low, high = min(-HEIGHT / 2, min(ys) - MARGIN), max(HEIGHT / 2, max(ys) + MARGIN)
    scale = min(WIDTH / (right - left), HEIGHT / (high - low))
    middle = (left + right) / 2, (low + high) / 2
    return _Paper(middle[0] - WIDTH / scale / 2, middle[1] + HEIGHT / scale / 2, scale)


def _squared(paper: _Paper) -> str:
    side = next(side for side in SQUARES if side * paper.scale >= 24)
    right, low = paper.left + WIDTH / paper.scale, paper.top - HEIGHT / paper.scale
    down = (f"M{digits(paper.place((x, 0))[0])},0V{HEIGHT}" for x in _multiples(side, paper.left, right))
    across = (f"M0,{digits(paper.place((0, y))[1])}H{WIDTH}" for y in _multiples(side, low, paper.top))
    x, y = paper.place((0, 0))
    return "".join(
        [
            element("rect", width=WIDTH, height=HEIGHT, rx=10, fill="#fff"),
            element("path", d="".join(down) + "".join(across), stroke="#e3e8ee", stroke_width=1),
            _ruler(side, paper.scale),
            element("rect", x=1, y=1, width=WIDTH - 2, height=HEIGHT - 2, rx=9, fill="none", stroke="#8592a1"),
            element("circle", cx=x, cy=y, r=7, fill="none", stroke="#4a5866", stroke_width=2, stroke_dasharray="4 3"),
        ]
    )


def _ruler(side: int, scale: float) -> str:
    """How long the side of a square of the paper is."""
    width = side * scale
    bar = f"M14,{HEIGHT - 20}v8h{digits(width)}v-8"
    label = {"x": 14 + width / 2, "y": HEIGHT - 18, "font_size": 13, "fill": "#3a4654", "text_anchor": "middle"}
    line = element("path", d=bar, fill="none", stroke="#3a4654", stroke_width=1.5)
    return line + element("text", str(side), **label)


def _multiples(side: int, low: float, high: float) -> list[int]:
    return [side * n for n in range(math.ceil(low / side), math.floor(high / side) + 1)]


def _length(pen: Pen) -> float:
    return sum(_effort(move.command, move.value) for move in pen.moves)


def _effort(command: str, value: float) -> float:
    """How long a command takes, in steps of the pen."""
    if command in ("left", "right"):
        return abs(value) / DEGREES
    return abs(value)


def _lines(pen: Pen, paper: _Paper, film: tuple[float, float, float] | None) -> list[str]:
    times = _times(pen, film[2]) if film else {}
    index = 0
    drawn = []
    for color, run in _runs(pen.segments):
        points = [run[0].start, *(segment.end for segment in run)]
        reveal = _reveal(points, [times[index + n] for n in range(len(run))], film) if film else ({}, "")
        drawn.append(_stroke(polyline([paper.place(point) for point in points]), color, *reveal))
        index += len(run)
    return drawn


def _runs(segments: tuple[Line, ...]) -> list[tuple[str, list[Line]]]:
    """Segments joined into strokes that the pen drew without being lifted, each of one color."""
    joints = [0] if segments else []
    for before, after in pairwise(segments):
        joints.append(joints[-1] + (before.end != after.start or before.color != after.color))
    groups = groupby(zip(joints, segments, strict=True), key=lambda pair: pair[0])
    runs = [[segment for _, segment in group] for _, group in groups]
    return [(run[0].color, run) for run in runs]


def _times(pen: Pen, hold: float) -> dict[int, tuple[float, float]]:
    """When each segment begins and ends, by its place in `pen.segments`."""
    clock, times = hold, {}
    for move in pen.moves:
        begin, clock = clock, clock + _effort(move.command, move.value)
        if move.color:
            times[len(times)] = (begin, clock)
    return times


def _reveal(
    points: list[Point], times: list[tuple[float, float]], film: tuple[float, float, float]
) -> tuple[dict[str, object], str]:
    """The attributes and the animation that draw a stroke in its time. Its length counts as 100."""
    lengths = [math.dist(a, b) for a, b in pairwise(points)]
    whole, done = sum(lengths), 0.0
    frames = [(0.0, (101.0,)), (times[0][0], (101.0,))]
    for length, (begin, end) in zip(lengths, times, strict=True):
        frames.append((begin, (100 - 100 * done / whole,)))
        done += length
        frames.append((end, (100 - 100 * done / whole,)))
    look = {"class_": "drawn", "pathLength": 100, "stroke_dasharray": "100 200"}
    return look, animate("stroke-dashoffset", frames, film[0], film[1])


def _stroke(path: str, color: str, look: dict[str, object], inside: str) -> str:
    join = {"fill": "none", "stroke_linejoin": "round", "stroke_linecap": "round"}
    return element("path", *([inside] if inside else []), d=path, stroke=ink(color), stroke_width=4, **join, **look)


def _arrow() -> str:
    shape = "M14,0L-9,9L-4,0L-9,-9Z"
    return element("path", id="pen", d=shape, fill="#f28e2b", stroke="#26303d", stroke_width=2, stroke_linejoin="round")


def _pens(pen: Pen, paper: _Paper, film: tuple[float, float, float] | None) -> list[str]:
    place, angle = paper.place(pen.position), -pen.heading
    still = {"href": "#pen", "class_": "still", "transform": f"{_translate(place)} rotate({digits(angle)})"}
    if not film:
        return [element("use", **still)]
    places, angles = _walk(pen, paper, film[2])
    turning = element(
        "g",
        animate("transform", angles, film[0], film[1], "rotate"),
        element("use", href="#pen"),
        transform=f"rotate({digits(angles[-1][1][0])})",
    )
    walking = animate("transform", places, film[0], film[1], "translate")
    moving = element("g", walking, turning, class_="moving", transform=_translate(place))
    return [moving, element("use", display="none", **still)]


def _walk(pen: Pen, paper: _Paper, hold: float) -> tuple[list, list]:
    """Where the pen is, and how it is turned, at which time."""
    clock, angle = hold, 0.0
    places = [(0.0, paper.place((0.0, 0.0))), (hold, paper.place((0.0, 0.0)))]
    angles = [(0.0, (0.0,)), (hold, (0.0,))]
    for move in pen.moves:
        begin, clock = clock, clock + _effort(move.command, move.value)
        angle += {"left": -move.value, "right": move.value}.get(move.command, 0.0)
        places += [(begin, places[-1][1]), (clock, paper.place(move.position))]
        angles += [(begin, angles[-1][1]), (clock, (angle,))]
    return places, angles


def _translate(place: Point) -> str:
    return f"translate({digits(place[0])} {digits(place[1])})"
