"""A picture made of numbers: each number of a table is the color of one square."""

import re
from collections.abc import Iterable
from numbers import Real
from reprlib import repr as short

from coach import checks
from coach.checks import Square
from coach.colors import color_named, ink
from coach.errors import CoachError
from coach.picture import Picture
from coach.svg import digits, document, element, text
from coach.words import say

#: The most rows and columns that stay readable, and up to how many squares in a row the numbers are written too.
LARGEST = 64
WRITTEN = 16

#: The widest drawing and the widest square, in CSS pixels.
WIDTH, SQUARE = 480, 48
EDGE = 26
#: room below the picture for the words of its axes
WORDS = 20

#: The colors of 0, 1, 2 ... where a picture names none.
COLORS = ("white", "black", "red", "orange", "yellow", "green", "sky", "blue", "purple", "pink", "brown", "gray")


class Pixels(Picture):
    """A picture made of numbers, row by row. A square is `(column, row)`; `(0, 0)` is at the top left, on a map below.

    Args:
        rows: a list of rows, each as long as the first: numbers, or texts such as "0110"; a numpy array works too.
        colors: the colors of 0, 1, 2 ... by their English or Korean names; white, black, red ... if none are given.
        brightest: makes a gray picture instead, where 0 is black and this number is white, such as 255.
        axes: makes a map instead, whose row 0 is at the bottom: what grows to the right and what grows upward, in words.

    Raises:
        CoachError: a table that cannot be drawn.
    """

    def __init__(
        self,
        rows: Iterable,
        colors: Iterable[str] | None = None,
        brightest: float | None = None,
        axes: tuple[str, str] | None = None,
    ):
        self._colors = [color_named(color) for color in (COLORS if colors is None else colors)]
        self._brightest = None if brightest is None else checks.number("brightest", brightest, 1_000_000)
        self._axes = None if axes is None else _axes(axes)
        self._rows = _table(rows)
        for row in self._rows:
            for number in row:
                self._check(number)

    @property
    def rows(self) -> list[list[float]]:
        """The numbers, row by row, as lists of their own."""
        return [list(row) for row in self._rows]

    @property
    def columns(self) -> int:
        """How many squares a row has."""
        return len(self._rows[0])

    def number(self, column: int, row: int) -> float:
        """The number of a square."""
        column, row = self._inside(column, row)
        return self._rows[row][column]

    def put(self, column: int, row: int, number: float) -> None:
        """Give a square another number."""
        column, row = self._inside(column, row)
        self._check(number)
        self._rows[row][column] = number

    def describe(self) -> str:
        """Size and contents of the picture, in sentences in the reader's language."""
        count = len(self._rows)
        size = say("A picture of {columns} columns and {rows} rows.", columns=self.columns, rows=count)
        if self._axes:
            size += " " + say("To the right: {across}. Upward: {up}.", across=self._axes[0], up=self._axes[1])
        found = sorted({number for row in self._rows for number in row})
        if self._brightest is not None:
            template = "The numbers go from {low} (dark) to {high} (bright)."
            return f"{size} " + say(template, low=f"{found[0]:g}", high=f"{found[-1]:g}")
        named = (self._counted(int(number)) for number in found)
        return f"{size} " + say("Squares of each number: {counts}.", counts=", ".join(named))

    def svg(self) -> str:
        """The picture as SVG text; in a small one the numbers stand in their squares."""
        side = self._side()
        name, width, height = self._name_and_size()
        squares = (
            self._square(number, EDGE + column * side, EDGE + self._line(row) * side, side)
            for row, numbers in enumerate(self._rows)
            for column, number in enumerate(numbers)
        )
        board = element("rect", width=width, height=height, rx=10, fill="#f4f6f9")
        picture = element("g", *squares, stroke="#8592a1", stroke_width=0.5, text_anchor="middle")
        return document(
            width, height, name, self.describe(), board, picture, self._rulers(side), self._axis_words(height)
        )

    def __repr__(self) -> str:
        return f"<Pixels, {self.columns} x {len(self._rows)}>"

    def _name_and_size(self) -> tuple[str, float, float]:
        side = self._side()
        width, height = self.columns * side + 2 * EDGE, len(self._rows) * side + 2 * EDGE
        return say("Picture made of numbers"), width, height + (WORDS if self._axes else 0)

    def _side(self) -> float:
        return min(SQUARE, WIDTH / max(self.columns, len(self._rows)))

    def _line(self, row: int) -> int:
        """How many rows are drawn above a row: a map begins at the bottom."""
        return len(self._rows) - 1 - row if self._axes else row

    def _square(self, number: float, x: float, y: float, side: float) -> str:
        color = self._color(number)
        box = element("rect", x=x, y=y, width=side, height=side, fill=color)
        if max(self.columns, len(self._rows)) > WRITTEN:
            return box
        size = side * (0.4 if len(f"{number:g}") < 3 else 0.32)
        words = {"font_size": size, "stroke": "none", "fill": "#fff" if _is_dark(color) else "#222"}
        return box + element("text", f"{number:g}", x=x + side / 2, y=y + side / 2 + size * 0.36, **words)

    def _rulers(self, side: float) -> str:
        each = 1 if max(self.columns, len(self._rows)) <= WRITTEN else 8
        edge = EDGE + len(self._rows) * side + 16 if self._axes else EDGE - 8
        across = (
            element("text", str(n), x=EDGE + (n + 0.5) * side, y=edge, text_anchor="middle")
            for n in range(0, self.columns, each)
        )
        down = (
            element("text", str(n), x=EDGE - 6, y=EDGE + (self._line(n) + 0.5) * side + 4, text_anchor="end")
            for n in range(0, len(self._rows), each)
        )
        return element("g", *across, *down, font_size=12, fill="#3a4654")

    def _axis_words(self, height: float) -> str:
        if self._axes is None:
            return ""
        across, up = (text(words) for words in self._axes)
        right = EDGE + self.columns * self._side()
        return element(
            "g",
            element("text", f"↑ {up}", x=8, y=EDGE - 9),
            element("text", f"{across} →", x=right, y=height - 10, text_anchor="end"),
            font_size=14,
            fill="#3a4654",
        )

    def _color(self, number: float) -> str:
        if self._brightest is None:
            return ink(self._colors[int(number)])
        level = round(255 * number / self._brightest)
        return f"#{level:02x}{level:02x}{level:02x}"

    def _counted(self, number: int) -> str:
        return f"{number} × {sum(row.count(number) for row in self._rows)}"

    def _check(self, number: object) -> None:
        most = len(self._colors) - 1 if self._brightest is None else self._brightest
        whole = self._brightest is not None or (isinstance(number, Real) and number == int(number))
        if isinstance(number, bool) or not isinstance(number, Real) or not (0 <= number <= most and whole):
            template = "A square needs a number from 0 to {most}, but got {value}."
            raise CoachError(say(template, most=digits(most), value=short(number)))

    def _inside(self, column: object, row: object) -> Square:
        square = checks.square("Pixels", (column, row))
        if not (0 <= square[0] < self.columns and 0 <= square[1] < len(self._rows)):
            template = "The square {square} is outside: columns go from 0 to {column}, rows from 0 to {row}."
            raise CoachError(say(template, square=square, column=self.columns - 1, row=len(self._rows) - 1))
        return square


def _axes(words: object) -> tuple[str, str]:
    if not isinstance(words, (tuple, list)) or len(words) != 2 or not all(isinstance(each, str) for each in words):
        raise CoachError(say('axes need two texts such as ("size", "weight"), but got {value}.', value=short(words)))
    return words[0], words[1]


def _table(rows: object) -> list[list[float]]:
    listed = rows.tolist() if hasattr(rows, "tolist") else rows
    if isinstance(listed, str) or not isinstance(listed, Iterable):
        raise CoachError(
            say("Pixels need a list of rows such as [[0, 1], [1, 0]], but got {value}.", value=short(rows))
        )
    table = [_row(row) for row in listed]
    for index, row in enumerate(table):
        if len(row) != len(table[0]):
            template = "Row {row} has {found} numbers, but row 0 has {wanted}."
            raise CoachError(say(template, row=index, found=len(row), wanted=len(table[0])))
    if not (1 <= len(table) <= LARGEST and 1 <= len(table[0]) <= LARGEST):
        raise CoachError(say("A picture has 1 to {most} rows and columns.", most=LARGEST))
    return table


def _row(row: object) -> list:
    if isinstance(row, str) and re.fullmatch(r"[0-9]+", row):
        return [int(digit) for digit in row]
    if isinstance(row, str) or not isinstance(row, Iterable):
        raise CoachError(say('A row is a list of numbers or a text such as "0110", but got {value}.', value=short(row)))
    return list(row)


def _is_dark(color: str) -> bool:
    red, green, blue = (int(color[start : start + 2], 16) for start in (1, 3, 5))
    return 0.3 * red + 0.59 * green + 0.11 * blue < 140
