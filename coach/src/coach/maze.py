"""A grid world in which a search looks for a way, step by step."""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from heapq import heappop, heappush
from itertools import count, pairwise

from coach import checks
from coach.checks import Square
from coach.errors import CoachError
from coach.grid import DIRECTIONS
from coach.steps import Step, StepPicture
from coach.svg import digits, element, polyline
from coach.words import say

#: The most rows and columns that stay readable, and more steps than any search of such a grid needs.
LARGEST = 20
MOST_MOMENTS = 5_000

#: The drawing, in CSS pixels.
WIDTH, SQUARE, EDGE = 520, 44, 26

START, GOAL, WALL, FREE = "S", "G", "#", "."


@dataclass(frozen=True)
class _Moment:
    says: str
    here: Square | None
    open: tuple[Square, ...]
    closed: frozenset[Square]
    path: tuple[Square, ...] = ()


class Maze(StepPicture):
    """A grid with a start and a goal, drawn with letters. A square is `(column, row)`; `(0, 0)` is at the top left.

    A search of the learner's own only asks for `neighbors`; the picture shows from that which squares it has
    finished with (closed) and which it knows of but has not looked at yet (open).

    Args:
        rows: texts of the same length: "S" the start, "G" the goal, "#" a wall, "." a free square, and a
            digit from 2 to 9 a free square that takes so many times as long.

    Attributes:
        start, goal: their squares.

    Raises:
        CoachError: a grid that cannot be.
    """

    def __init__(self, rows: Iterable[str]):
        self._rows = _checked_rows(rows)
        self._walls = {(x, y) for y, row in enumerate(self._rows) for x, letter in enumerate(row) if letter == WALL}
        self.start, self.goal = self._find(START), self._find(GOAL)
        self.restart()

    def restart(self) -> None:
        """Forget every search."""
        self._closed: dict[Square, None] = {}
        self._open: dict[Square, None] = {self.start: None}
        self._seen = [_Moment(say("At the beginning"), None, (self.start,), frozenset())]

    def neighbors(self, square: Square) -> list[Square]:
        """The free squares beside `square`: east, south, west, north. Asking closes the square and opens them."""
        here = self._inside("neighbors()", square)
        if here in self._walls:
            raise CoachError(say("The square {square} is a wall; nobody can stand on it.", square=here))
        column, row = here
        beside = [(column + across, row + down) for across, down in DIRECTIONS.values()]
        free = [each for each in beside if self._is_inside(each) and each not in self._walls]
        self._close(here, free)
        return free

    def cost(self, square: Square) -> int:
        """How long it takes to walk onto a square: 1, or the digit that stands there."""
        column, row = self._inside("cost()", square)
        letter = self._rows[row][column]
        return int(letter) if letter.isdigit() else 1

    def distance(self, square: Square, other: Square | None = None) -> int:
        """Squares between two squares as if there were no walls (Manhattan distance); to the goal if none is named."""
        (column, row) = self._inside("distance()", square)
        to_column, to_row = self.goal if other is None else self._inside("distance()", other)
        return abs(column - to_column) + abs(row - to_row)

    def walk(self, path: Iterable[Square]) -> None:
        """Draw a way that was found: squares from the start to the goal, each beside the one before.

        Raises:
            CoachError: the way jumps, leads through a wall, or begins or ends elsewhere.
        """
        way = [self._inside("walk()", square) for square in path]
        if not way or way[0] != self.start or way[-1] != self.goal:
            raise CoachError(say("A way begins at {start} and ends at {goal}.", start=self.start, goal=self.goal))
        for before, after in pairwise(way):
            if self.distance(before, after) != 1 or after in self._walls:
                raise CoachError(say("The way cannot go from {before} to {after}.", before=before, after=after))
        time = sum(map(self.cost, way[1:]))
        says = say("A way of {count} squares, cost {cost}.", count=len(way) - 1, cost=time)
        self._note(says, None, tuple(way))

    def search(self, kind: str) -> list[Square]:
        """Search in one of three ways, draw it, and give the way back; an empty list if there is none.

        Args:
            kind: "breadth" (nearest first, a queue), "depth" (newest first, a stack) or "astar" (cost so far
                plus `distance` first; Hart, Nilsson and Raphael 1968).

        Raises:
            CoachError: another kind.
        """
        kinds = {"breadth": self._blind, "depth": self._blind, "astar": self._informed}
        if kind not in kinds:
            template = "There is no search called {value}. Choose one of: {choices}."
            raise CoachError(say(template, value=repr(kind), choices=", ".join(kinds)))
        self.restart()
        path = _back(kinds[kind](kind), self.goal)
        if path:
            self.walk(path)
        else:
            self._note(say("There is no way to the goal."), None)
        return path

    def describe(self) -> str:
        """The grid and how far the search is, in sentences in the reader's language."""
        template = "A grid of {columns} columns and {rows} rows, from {start} to {goal}."
        size = say(template, columns=self._columns, rows=len(self._rows), start=self.start, goal=self.goal)
        looked = say("{count} squares have been looked at.", count=len(self._closed))
        last = [self._seen[-1].says] if len(self._seen) > 1 and self._seen[-1].here is None else []
        return " ".join([size, looked, *last, *self._left_out()])

    def __repr__(self) -> str:
        return f"<Maze, {self._columns} x {len(self._rows)}>"

    def _blind(self, kind: str) -> dict[Square, Square | None]:
        came: dict[Square, Square | None] = {} if kind == "depth" else {self.start: None}
        waiting = deque([(self.start, None)])
        while waiting:
            here, before = waiting.pop() if kind == "depth" else waiting.popleft()
            if kind == "depth":
                if here in came:
                    continue
                came[here] = before
            if here == self.goal:
                break
            for beside in self.neighbors(here):
                if beside not in came:
                    waiting.append((beside, here))
                    if kind != "depth":
                        came[beside] = here
        return came

    def _informed(self, kind: str) -> dict[Square, Square | None]:
        came, costs, order = {self.start: None}, {self.start: 0}, count()
        waiting = [(0, 0, next(order), self.start)]
        while waiting:
            *_, here = heappop(waiting)
            if here == self.goal:
                break
            if here in self._closed:
                continue
            for beside in self.neighbors(here):
                spent = costs[here] + self.cost(beside)
                if spent < costs.get(beside, spent + 1):
                    came[beside], costs[beside] = here, spent
                    left = self.distance(beside)
                    heappush(waiting, (spent + left, left, next(order), beside))  # of equals the one nearer the goal
        return came

    def _close(self, here: Square, free: list[Square]) -> None:
        self._open.pop(here, None)
        self._closed[here] = None
        self._open.update((square, None) for square in free if square not in self._closed)
        self._note(say("Looks around from {square}.", square=here), here)

    def _note(self, says: str, here: Square | None, path: tuple[Square, ...] = ()) -> None:
        if len(self._seen) >= MOST_MOMENTS:
            raise CoachError(
                say("The search took more than {most} steps. Does it visit squares again and again?", most=MOST_MOMENTS)
            )
        self._seen.append(_Moment(says, here, tuple(self._open), frozenset(self._closed), path))

    @property
    def _columns(self) -> int:
        return len(self._rows[0])

    def _find(self, letter: str) -> Square:
        found = [(x, y) for y, row in enumerate(self._rows) for x, each in enumerate(row) if each == letter]
        if len(found) != 1:
            template = 'A maze has one "{letter}", but here are {count}.'
            raise CoachError(say(template, letter=letter, count=len(found)))
        return found[0]

    def _is_inside(self, square: Square) -> bool:
        return 0 <= square[0] < self._columns and 0 <= square[1] < len(self._rows)

    def _inside(self, name: str, value: object) -> Square:
        square = checks.square(name, value)
        if not self._is_inside(square):
            template = "The square {square} is outside: columns go from 0 to {column}, rows from 0 to {row}."
            raise CoachError(say(template, square=square, column=self._columns - 1, row=len(self._rows) - 1))
        return square

    def _moments(self) -> list[_Moment]:
        return self._seen

    @property
    def _side(self) -> float:
        return min(SQUARE, WIDTH / self._columns)

    def _frame(self) -> tuple[str, float, float]:
        width = max(self._columns * self._side + 2 * EDGE, 420)
        return say("Picture of a search in a grid"), width, len(self._rows) * self._side + 2 * EDGE

    def _place(self, square: Square) -> tuple[float, float]:
        _, width, _ = self._frame()
        left = (width - self._columns * self._side) / 2
        return left + square[0] * self._side, EDGE + square[1] * self._side

    def _backdrop(self) -> str:
        squares = ((x, y) for y in range(len(self._rows)) for x in range(self._columns))
        return "".join(self._ground(square) for square in squares) + self._rulers()

    def _ground(self, square: Square) -> str:
        x, y = self._place(square)
        letter = self._rows[square[1]][square[0]]
        fill = "#6b7480" if letter == WALL else "#fff"
        return element("rect", x=x, y=y, width=self._side, height=self._side, fill=fill, stroke="#c3ccd6")

    def _rulers(self) -> str:
        middle = self._side / 2
        across = (
            element("text", str(n), x=self._place((n, 0))[0] + middle, y=EDGE - 8, text_anchor="middle")
            for n in range(self._columns)
        )
        down = (
            element(
                "text", str(n), x=self._place((0, n))[0] - 7, y=self._place((0, n))[1] + middle + 4, text_anchor="end"
            )
            for n in range(len(self._rows))
        )
        return element("g", *across, *down, font_size=12, fill="#3a4654")

    def _step(self, moment: _Moment) -> Step:
        closed = (self._filled(square, "#bcd3e8") for square in sorted(moment.closed))
        waiting = (self._waiting(square) for square in moment.open)
        here = [self._here(moment.here)] if moment.here else []
        path = [self._line(moment.path)] if moment.path else []
        return Step(moment.says, "".join([*closed, *waiting, *here, *self._letters(), *path]))

    def _filled(self, square: Square, fill: str, **look: object) -> str:
        x, y = self._place(square)
        side = self._side
        return element("rect", x=x + 1, y=y + 1, width=side - 2, height=side - 2, fill=fill, **look)

    def _waiting(self, square: Square) -> str:
        return self._filled(square, "#fdf0c4", stroke="#a06a00", stroke_width=2, stroke_dasharray="4 3")

    def _here(self, square: Square) -> str:
        return self._filled(square, "none", stroke="#0060c0", stroke_width=4)

    def _letters(self) -> list[str]:
        """What stands on squares: start, goal and costs; it lies above the colors."""
        size = self._side * 0.5
        look = {"font_size": size, "text_anchor": "middle", "fill": "#26303d"}
        drawn = []
        for y, row in enumerate(self._rows):
            for x, letter in enumerate(row):
                if letter not in (WALL, FREE):
                    left, top = self._place((x, y))
                    weight = {"font_weight": "bold"} if letter.isalpha() else {}
                    middle = {"x": left + self._side / 2, "y": top + self._side / 2 + size * 0.36}
                    drawn.append(element("text", letter, **middle, **look, **weight))
        return drawn

    def _line(self, path: tuple[Square, ...]) -> str:
        half = self._side / 2
        points = [(x + half, y + half) for x, y in map(self._place, path)]
        join = {"fill": "none", "stroke_linejoin": "round", "stroke_linecap": "round"}
        return element("path", d=polyline(points), stroke="#d1342f", stroke_width=digits(self._side / 7), **join)


def _checked_rows(rows: object) -> list[str]:
    listed = rows.split() if isinstance(rows, str) else list(rows) if isinstance(rows, Iterable) else []
    if not listed or not all(isinstance(row, str) and row for row in listed):
        raise CoachError(say('A maze needs a list of texts such as ["S..", ".#G"].'))
    if len({len(row) for row in listed}) > 1 or max(len(listed), len(listed[0])) > LARGEST:
        raise CoachError(
            say("The rows of a maze are equally long, and there are at most {most} of both.", most=LARGEST)
        )
    for row in listed:
        for letter in row:
            if letter not in START + GOAL + WALL + FREE + "23456789":
                raise CoachError(
                    say("A maze is made of S, G, #, . and the digits 2 to 9, but here is {value}.", value=repr(letter))
                )
    return listed


def _back(came: dict[Square, Square | None], goal: Square) -> list[Square]:
    if goal not in came:
        return []
    path = [goal]
    while (before := came[path[-1]]) is not None:
        path.append(before)
    return path[::-1]
