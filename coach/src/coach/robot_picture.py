"""The picture of a robot's walk, as an SVG that plays once and stays on its end."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from coach.checks import Square
from coach.colors import ink
from coach.grid import DIRECTIONS, Grid
from coach.svg import Frames, animate, appear, digits, document, element, polyline, strokes
from coach.words import say

if TYPE_CHECKING:
    from coach.robot import Move, Robot

#: Sizes in the picture's own units, which are CSS pixels up to the widest picture.
CELL = 64
LEFT = TOP = 46
RIGHT = BOTTOM = 18

#: How long each kind of move takes, in beats; a beat is at most `BEAT` seconds, all of them at most `LONGEST`.
BEATS = {"forward": 1.0, "back": 1.0, "turn_left": 0.8, "turn_right": 0.8, "pick": 0.8, "pen_down": 0.0, "pen_up": 0.0}
HOLD = 1.0
BEAT = 0.45
LONGEST = 5.5

#: A longer walk is shown finished, so that a saved notebook stays small.
MOST_ANIMATED = 400

#: How far, in the picture's units, the robot leans into what it bumps against.
LEAN = 9

_STAR = "M0,-21L6,-8L20,-6L10,4L12,18L0,11L-12,18L-10,4L-20,-6L-6,-8Z"
_BURST = "M14,0L7,3L10,10L3,7L0,14L-3,7L-10,10L-7,3L-14,0L-7,-3L-10,-10L-3,-7L0,-14L3,-7L10,-10L7,-3Z"
_DARK = "#26303d"


@dataclass
class _Run:
    """A stroke of one color, and how much of it is drawn at which time."""

    color: str
    points: list[tuple[float, float]]
    frames: list[tuple[float, tuple[float, ...]]]


@dataclass
class _Film:
    """Where everything is at which time, in beats."""

    clock: float = HOLD
    places: list = field(default_factory=list)
    angles: list = field(default_factory=list)
    runs: list[_Run] = field(default_factory=list)
    picked: dict[Square, float] = field(default_factory=dict)
    bumps: dict[tuple[float, float], float] = field(default_factory=dict)

    @property
    def seconds(self) -> float:
        return min(self.clock * BEAT, LONGEST)


def size(grid: Grid) -> tuple[int, int]:
    """Width and height of the picture of a grid."""
    return LEFT + grid.columns * CELL + RIGHT, TOP + grid.rows * CELL + BOTTOM


def svg(robot: Robot) -> str:
    """The picture as SVG text."""
    film = _film(robot)
    moving = 0 < len(robot.moves) <= MOST_ANIMATED
    return document(
        *size(robot.grid),
        say("Picture of the robot on its grid"),
        robot.describe(),
        _shapes(),
        _board(robot.grid),
        _start(robot.start),
        *(_moving_lines(film) if moving else _still_lines(robot)),
        *(_treasure(square, square in film.picked, film, moving) for square in robot.grid.treasures),
        *(_burst(place, time, film, moving) for place, time in film.bumps.items()),
        *(_moving_robot(film) if moving else [_still_robot(film, "still")]),
    )


def _film(robot: Robot) -> _Film:
    film = _Film()
    angle = list(DIRECTIONS).index(robot.start_facing) * 90.0
    film.places += [(0.0, _centre(robot.start)), (HOLD, _centre(robot.start))]
    film.angles += [(0.0, (angle,)), (HOLD, (angle,))]
    here = robot.start
    for move in robot.moves:
        _play(film, move, here)
        here = move.square
    return film


def _play(film: _Film, move: Move, here: Square) -> None:
    begin, film.clock = film.clock, film.clock + BEATS[move.command]
    turn = {"turn_left": -90.0, "turn_right": 90.0}.get(move.command, 0.0)
    angle = film.angles[-1][1][0]
    if move.bumped:
        _play_bump(film, move, begin)
    elif move.result == "treasure":
        film.picked[here] = (begin + film.clock) / 2
    elif move.square != here:
        _play_line(film, move, here, begin)
    film.places.append((film.clock, _centre(move.square)))
    film.angles += [(begin, (angle,)), (film.clock, (angle + turn,))]


def _play_bump(film: _Film, move: Move, begin: float) -> None:
    x, y = _centre(move.square)
    across, down = DIRECTIONS[move.facing]
    sign = 1 if move.command == "forward" else -1
    middle = (begin + film.clock) / 2
    film.places += [(begin, (x, y)), (middle, (x + across * sign * LEAN, y + down * sign * LEAN))]
    film.bumps.setdefault((x + across * sign * CELL / 2, y + down * sign * CELL / 2), middle)


def _play_line(film: _Film, move: Move, here: Square, begin: float) -> None:
    film.places.append((begin, _centre(here)))
    color = move.result or "trail"
    run = film.runs[-1] if film.runs else None
    if run is None or run.color != color or run.points[-1] != _centre(here):
        run = _Run(color, [_centre(here)], [(0.0, (0.0,))])
        film.runs.append(run)
    count = len(run.points)
    run.points.append(_centre(move.square))
    run.frames += [(begin, (count - 1.0,)), (film.clock, (float(count),))]


def _shapes() -> str:
    """The robot seen from above, looking east, and the marks that appear more than once."""
    box = {"rx": 5, "fill": _DARK}
    robot = element(
        "g",
        element("rect", x=-18, y=-23, width=32, height=46, **box),
        element("path", d="M17,-11L30,0L17,11Z", fill="#f28e2b", stroke=_DARK, stroke_width=2, stroke_linejoin="round"),
        element("rect", x=-21, y=-18, width=40, height=36, rx=9, fill="#3d7ea6", stroke=_DARK, stroke_width=2),
        element("rect", x=0, y=-13, width=14, height=26, rx=6, fill="#fff"),
        element("circle", cx=8, cy=-6, r=3.5, fill=_DARK),
        element("circle", cx=8, cy=6, r=3.5, fill=_DARK),
        element("circle", cx=-11, cy=0, r=4, fill="#f2cf1d", stroke=_DARK, stroke_width=1.5),
        id="robot",
    )
    bricks = "M-28,-10H28M-28,9H28M-10,-28V-10M10,-10V9M-10,9V28"
    wall = element(
        "g",
        element("rect", x=-29, y=-29, width=58, height=58, rx=4, fill="#6b7480"),
        element("path", d=bricks, stroke="#fff", stroke_width=3),
        id="wall",
    )
    return element("defs", robot, wall)


def _board(grid: Grid) -> str:
    width, height = grid.columns * CELL, grid.rows * CELL
    down = "".join(f"M{LEFT + column * CELL},{TOP}v{height}" for column in range(1, grid.columns))
    across = "".join(f"M{LEFT},{TOP + row * CELL}h{width}" for row in range(1, grid.rows))
    full_width, full_height = size(grid)
    return "".join(
        [
            element("rect", width=full_width, height=full_height, rx=10, fill="#f4f6f9"),
            element("rect", x=LEFT, y=TOP, width=width, height=height, fill="#fff", stroke="#8592a1", stroke_width=2),
            element("path", d=down + across, stroke="#d3dae3", stroke_width=1.5) if down or across else "",
            _numbers(grid),
            *(_placed("#wall", _centre(square)) for square in sorted(grid.walls)),
        ]
    )


def _numbers(grid: Grid) -> str:
    columns = (element("text", str(n), x=_centre((n, 0))[0], y=TOP - 20) for n in range(grid.columns))
    rows = (element("text", str(n), x=18, y=_centre((0, n))[1] + 6) for n in range(grid.rows))
    return element("g", *columns, *rows, fill="#3a4654", font_size=18, text_anchor="middle")


def _start(square: Square) -> str:
    x, y = _centre(square)
    ring = {"fill": "none", "stroke": "#4a5866", "stroke_width": 2.5, "stroke_dasharray": "6 5"}
    return element("rect", x=x - 27, y=y - 27, width=54, height=54, rx=8, **ring)


def _moving_lines(film: _Film) -> list[str]:
    return [_stroke(polyline(run.points), run.color, _reveal(run, film)) for run in _trail_first(film.runs)]


def _still_lines(robot: Robot) -> list[str]:
    walked = sorted({tuple(sorted(step)) for step in pairwise(robot.path)})
    colors = {"trail": walked}
    for start, end, color in sorted(robot.lines):
        colors.setdefault(color, []).append((start, end))
    return [
        _stroke(strokes([(_centre(start), _centre(end)) for start, end in pairs]), color)
        for color, pairs in colors.items()
        if pairs
    ]


def _trail_first(runs: list[_Run]) -> list[_Run]:
    return sorted(runs, key=lambda run: run.color != "trail")


def _reveal(run: _Run, film: _Film) -> dict[str, object]:
    whole = len(run.points) - 1
    frames: Frames = [(time, (whole - done[0] or 0.0,)) for time, done in run.frames]
    frames = [(0.0, (whole * 1.01,)), (run.frames[1][0], (whole * 1.01,)), *frames[1:]]
    return {
        "class_": "drawn",
        "pathLength": whole,
        "stroke_dasharray": f"{whole} {2 * whole}",
        "inside": animate("stroke-dashoffset", frames, film.clock, film.seconds),
    }


def _stroke(path: str, color: str, reveal: dict[str, object] | None = None) -> str:
    reveal = dict(reveal or {})
    inside = [str(reveal.pop("inside"))] if reveal else []
    look = {"stroke": "#c9d1db", "stroke_width": 5} if color == "trail" else {"stroke": ink(color), "stroke_width": 7}
    join = {"fill": "none", "stroke_linejoin": "round", "stroke_linecap": "round"}
    return element("path", *inside, d=path, **join, **look, **reveal)


def _treasure(square: Square, picked: bool, film: _Film, moving: bool) -> str:
    full = {"d": _STAR, "fill": "#f2cf1d", "stroke": "#6d5200", "stroke_width": 2.5, "stroke_linejoin": "round"}
    if not picked:
        return element("g", element("path", **full), transform=_translate(_centre(square)))
    left = {"d": _STAR, "fill": "none", "stroke": "#8a7a45", "stroke_width": 2, "stroke_dasharray": "3 4"}
    gone = appear(film.picked[square], film.clock, film.seconds, (1, 0)) if moving else ""
    before = [element("path", gone, class_="moving", opacity=0, **full)] if moving else []
    return element("g", element("path", **left), *before, transform=_translate(_centre(square)))


def _burst(place: tuple[float, float], time: float, film: _Film, moving: bool) -> str:
    later = [appear(time, film.clock, film.seconds)] if moving else []
    return element(
        "g",
        *later,
        element("path", d=_BURST, fill="#fff", stroke="#c2410c", stroke_width=2.5, stroke_linejoin="round"),
        element("path", d="M0,-6V1M0,5V5.1", stroke="#8f2d06", stroke_width=3, stroke_linecap="round"),
        class_="late",
        transform=_translate(place),
    )


def _moving_robot(film: _Film) -> list[str]:
    x, y = film.places[-1][1]
    angle = film.angles[-1][1][0]
    turning = element(
        "g",
        animate("transform", film.angles, film.clock, film.seconds, "rotate"),
        element("use", href="#robot"),
        transform=f"rotate({digits(angle)})",
    )
    walking = animate("transform", film.places, film.clock, film.seconds, "translate")
    moving = element("g", walking, turning, class_="moving", transform=_translate((x, y)))
    return [moving, _still_robot(film, "still", display="none")]


def _still_robot(film: _Film, class_: str, **attributes: str) -> str:
    angle = film.angles[-1][1][0] % 360
    place = f"{_translate(film.places[-1][1])} rotate({digits(angle)})"
    return element("use", href="#robot", transform=place, class_=class_, **attributes)


def _placed(href: str, place: tuple[float, float]) -> str:
    return element("use", href=href, x=place[0], y=place[1])


def _centre(square: Square) -> tuple[float, float]:
    return LEFT + (square[0] + 0.5) * CELL, TOP + (square[1] + 0.5) * CELL


def _translate(place: tuple[float, float]) -> str:
    return f"translate({digits(place[0])} {digits(place[1])})"
