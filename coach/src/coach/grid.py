"""The grid that the robot walks on: squares, walls, treasures and the four directions."""

from dataclasses import dataclass

from coach import checks
from coach.checks import Square
from coach.errors import CoachError
from coach.speech import language
from coach.words import say

#: Clockwise, so that a right turn is the next one. Row 0 is at the top, as in a table.
DIRECTIONS: dict[str, Square] = {"east": (1, 0), "south": (0, 1), "west": (-1, 0), "north": (0, -1)}

#: The most columns or rows that stay readable.
LARGEST = 20

_KOREAN = {"동": "east", "남": "south", "서": "west", "북": "north"}


@dataclass(frozen=True)
class Grid:
    """A grid of `columns` x `rows` squares; a square is `(column, row)`, from `(0, 0)` at the top left."""

    columns: int
    rows: int
    treasures: tuple[Square, ...] = ()
    walls: frozenset[Square] = frozenset()

    @classmethod
    def of(cls, columns: object, rows: object, treasures: object = (), walls: object = ()) -> "Grid":
        """A checked grid.

        Raises:
            CoachError: a size, a treasure or a wall that cannot be.
        """
        grid = cls(
            checks.size("columns", columns, LARGEST),
            checks.size("rows", rows, LARGEST),
            checks.squares("treasures", treasures),
            frozenset(checks.squares("walls", walls)),
        )
        for square in sorted(grid.walls):
            grid.check_inside("walls", square)
        for square in grid.treasures:
            grid.check_free("treasures", square)
        return grid

    def obstacle(self, square: Square) -> str:
        """What keeps the robot off a square: "edge", "wall" or "" for nothing."""
        column, row = square
        if not (0 <= column < self.columns and 0 <= row < self.rows):
            return "edge"
        return "wall" if square in self.walls else ""

    def check_inside(self, name: str, square: Square) -> None:
        """Raise `CoachError` if `square`, given as `name`, is outside the grid."""
        if self.obstacle(square) == "edge":
            template = (
                "{name} has the square {square}, which is outside the grid: "
                "columns go from 0 to {column}, rows from 0 to {row}."
            )
            raise CoachError(say(template, name=name, square=square, column=self.columns - 1, row=self.rows - 1))

    def check_free(self, name: str, square: Square) -> None:
        """Raise `CoachError` if `square`, given as `name`, is outside the grid or a wall."""
        self.check_inside(name, square)
        if square in self.walls:
            template = "{name} has the square {square}, but there is a wall on it."
            raise CoachError(say(template, name=name, square=square))


def direction_named(value: object) -> str:
    """The English name of a direction given in English ("east") or Korean ("동쪽", "동").

    Raises:
        CoachError: no such direction; the sentence lists the four.
    """
    name = value.strip().lower() if isinstance(value, str) else ""
    name = _KOREAN.get(name.removesuffix("쪽"), name)
    if name not in DIRECTIONS:
        choices = ", ".join(say(each) if language() == "ko" else each for each in DIRECTIONS)
        template = "There is no direction called {value}. Choose one of: {choices}."
        raise CoachError(say(template, value=repr(value), choices=choices))
    return name


def turned(facing: str, quarters: int) -> str:
    """The direction after `quarters` right turns (negative: left turns)."""
    names = list(DIRECTIONS)
    return names[(names.index(facing) + quarters) % len(names)]


def next_to(square: Square, facing: str, steps: int = 1) -> Square:
    """The square `steps` ahead of `square`."""
    across, down = DIRECTIONS[facing]
    return square[0] + across * steps, square[1] + down * steps
