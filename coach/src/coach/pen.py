"""A pen that draws free lines: any length, any angle."""

import cmath
import math
from dataclasses import dataclass

from coach import checks, drawing, pen_picture
from coach.colors import color_named
from coach.drawing import Line, Point
from coach.errors import CoachError
from coach.picture import Picture
from coach.words import say

#: More commands than this must be a loop that never ends.
MOST_MOVES = 10_000

#: The longest line and the largest turn in one command.
MOST = 100_000

#: Decimal places that are kept of a place on the paper.
PLACES = 6


@dataclass(frozen=True)
class Stroke:
    """One command of the pen.

    Attributes:
        command: "forward", "back", "left", "right", "color", "pen_down" or "pen_up".
        value: the distance or the degrees; 0 for the other commands.
        position: the `(x, y)` where the pen stands afterwards.
        heading: degrees afterwards, 0 to the right, 90 up.
        color: the color of its line; "" if it drew none.
    """

    command: str
    value: float
    position: Point
    heading: float
    color: str = ""


class Pen(Picture):
    """A pen on paper. It starts in the middle, at `(0, 0)`, looking to the right, and draws at once in blue.

    Distances are steps: the paper is 440 of them wide and 340 high, and grows with the drawing.
    `x` grows to the right, `y` upwards.
    """

    def __init__(self, color: str = "blue"):
        self._first_color = color_named(color)
        self.restart()

    def restart(self) -> None:
        """Take a new sheet of paper and go back to the middle."""
        self._place = 0j
        self._heading = 0.0
        self._color = self._first_color
        self._down = True
        self._moves: list[Stroke] = []
        self._lines: frozenset[Line] | None = None

    def forward(self, distance: float) -> None:
        """Move `distance` ahead; a pen that is down draws a line."""
        self._go("forward", checks.number("forward", distance, MOST), 1)

    def back(self, distance: float) -> None:
        """Move `distance` backwards without turning."""
        self._go("back", checks.number("back", distance, MOST), -1)

    def left(self, degrees: float) -> None:
        """Turn `degrees` to the left on the spot."""
        self._turn("left", checks.number("left", degrees, MOST), 1)

    def right(self, degrees: float) -> None:
        """Turn `degrees` to the right on the spot."""
        self._turn("right", checks.number("right", degrees, MOST), -1)

    def color(self, name: str) -> None:
        """Draw in another color from here on, by its English or Korean name."""
        self._color = color_named(name)
        self._record("color")

    def pen_down(self) -> None:
        """Draw from here on."""
        self._down = True
        self._record("pen_down")

    def pen_up(self) -> None:
        """Move without drawing from here on."""
        self._down = False
        self._record("pen_up")

    @property
    def position(self) -> Point:
        """Where the pen stands, as `(x, y)`."""
        return _point(self._place)

    @property
    def heading(self) -> float:
        """Where the pen looks, in degrees from 0 to 360: 0 to the right, 90 up."""
        return round(self._heading, PLACES) % 360

    @property
    def moves(self) -> tuple[Stroke, ...]:
        """Every command, in order."""
        return tuple(self._moves)

    @property
    def segments(self) -> tuple[Line, ...]:
        """The lines as they were drawn, in order, one for each command that drew."""
        befores = [(0.0, 0.0), *(move.position for move in self._moves)]
        pairs = zip(befores, self._moves, strict=False)
        return tuple(Line(before, move.position, move.color) for before, move in pairs if move.color)

    @property
    def lines(self) -> frozenset[Line]:
        """The lines that are seen: pieces of one straight line count once, so a square has 4."""
        if self._lines is None:
            self._lines = drawing.merged(self.segments)
        return self._lines

    @property
    def closed(self) -> bool:
        """Whether the last line ended where the first one began."""
        segments = self.segments
        return bool(segments) and math.dist(segments[0].start, segments[-1].end) < 0.01

    def same_drawing(
        self,
        other: "Pen",
        *,
        tolerance: float = 0.5,
        ignore_color: bool = False,
        ignore_position: bool = False,
        ignore_turn: bool = False,
    ) -> bool:
        """Whether both pens drew the same picture, whatever the order of their lines.

        Args:
            tolerance: how far a line may be off, in steps.
            ignore_color: compare the shapes alone.
            ignore_position: the drawing may lie elsewhere on the paper.
            ignore_turn: the drawing may be turned by any angle, and lie elsewhere.

        Raises:
            CoachError: `other` is not a pen.
        """
        if not isinstance(other, Pen):
            template = "same_drawing() compares a robot with a robot and a pen with a pen, but it got {value}."
            raise CoachError(say(template, value=checks.short(other)))
        return drawing.same_drawing(
            self.lines,
            other.lines,
            tolerance=tolerance,
            ignore_color=ignore_color,
            ignore_position=ignore_position,
            ignore_turn=ignore_turn,
        )

    def describe(self) -> str:
        """The drawing in sentences, in the reader's language."""
        lines = self.lines
        if not lines:
            return say("The pen has not drawn anything yet.")
        length = f"{sum(map(drawing.length, lines)):.0f}"
        if len(lines) == 1:
            drew = say("The pen drew 1 line, {length} long.", length=length)
        else:
            drew = say("The pen drew {count} lines, {length} long in all.", count=len(lines), length=length)
        back = " " + say("It came back to where the drawing began.")
        return drew + back if self.closed else drew

    def svg(self) -> str:
        """The picture of the drawing: it plays once by itself, within 6 seconds, and stays on its end."""
        return pen_picture.svg(self)

    def __repr__(self) -> str:
        return f"<Pen at {self.position} heading {self.heading:g}>"

    def _name_and_size(self) -> tuple[str, float, float]:
        return say("Picture of what the pen drew"), pen_picture.WIDTH, pen_picture.HEIGHT

    def _go(self, command: str, distance: float, sign: int) -> None:
        before = self.position
        self._place += cmath.rect(sign * distance, math.radians(self._heading))
        self._record(command, distance, self._color if self._down and self.position != before else "")

    def _turn(self, command: str, degrees: float, sign: int) -> None:
        self._heading = (self._heading + sign * degrees) % 360
        self._record(command, degrees)

    def _record(self, command: str, value: float = 0.0, color: str = "") -> None:
        if len(self._moves) >= MOST_MOVES:
            template = "The pen was given more than {most} commands. Is there a loop that never ends?"
            raise CoachError(say(template, most=MOST_MOVES))
        self._lines = None
        self._moves.append(Stroke(command, value, self.position, self.heading, color))


def _point(place: complex) -> Point:
    return round(place.real, PLACES) + 0.0, round(place.imag, PLACES) + 0.0
