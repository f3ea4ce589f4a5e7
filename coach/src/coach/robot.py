"""A robot that walks on a grid, picks up treasures and draws lines."""

from dataclasses import dataclass

from coach import checks, drawing, robot_picture
from coach.checks import Square
from coach.colors import color_named
from coach.drawing import Line
from coach.errors import CoachError
from coach.grid import Grid, direction_named, next_to, turned
from coach.picture import Picture
from coach.words import say

#: More commands than this must be a loop that never ends.
MOST_MOVES = 10_000

#: The most bumps, and the most missed treasures, that are told one by one.
MOST_TOLD = 2


@dataclass(frozen=True)
class Move:
    """One thing that the robot did, or tried to do.

    Attributes:
        command: "forward", "back" (one record for each square), "turn_left", "turn_right", "pick",
            "pen_down" or "pen_up".
        square: the `(column, row)` where the robot stands afterwards.
        facing: its direction afterwards.
        result: "wall" or "edge" for a bump; "treasure" or "nothing" for a pick; a color for
            `pen_down`, and for a step that drew a line; else "".
    """

    command: str
    square: Square
    facing: str
    result: str = ""

    @property
    def bumped(self) -> bool:
        """Whether a wall or the edge was in the way."""
        return self.result in ("wall", "edge")


class Robot(Picture):
    """A robot on a grid. A square is `(column, row)`; `(0, 0)` is at the top left.

    A robot that bumps into a wall or the edge stays where it is and forgets the rest of that one
    command; the commands after it go on. The pen is up until `pen_down`.

    Args:
        columns, rows: the size of the grid, each 1 to 20.
        start: the square where the robot starts.
        facing: "east", "south", "west" or "north", or the Korean name.
        treasures, walls: lists of squares.

    Raises:
        CoachError: a grid that cannot be.
    """

    def __init__(
        self,
        columns: int = 6,
        rows: int = 5,
        start: Square = (0, 0),
        facing: str = "east",
        treasures: list[Square] | tuple[Square, ...] = (),
        walls: list[Square] | tuple[Square, ...] = (),
    ):
        self.grid = Grid.of(columns, rows, treasures, walls)
        self.start = checks.square("start", start)
        self.grid.check_free("start", self.start)
        self.start_facing = direction_named(facing)
        self.restart()

    def restart(self) -> None:
        """Go back to the start and forget every move, line and treasure."""
        self.position = self.start
        self.facing = self.start_facing
        self._moves: list[Move] = []
        self._color = ""
        self._last_color = "blue"
        self._collected: list[Square] = []

    def forward(self, steps: int = 1) -> None:
        """Walk `steps` squares ahead, or up to what is in the way."""
        self._walk("forward", checks.steps("forward", steps), 1)

    def back(self, steps: int = 1) -> None:
        """Walk `steps` squares backwards without turning, or up to what is in the way."""
        self._walk("back", checks.steps("back", steps), -1)

    def turn_left(self) -> None:
        """Turn a quarter to the left on the same square."""
        self._turn("turn_left", -1)

    def turn_right(self) -> None:
        """Turn a quarter to the right on the same square."""
        self._turn("turn_right", 1)

    def pick(self) -> None:
        """Pick up the treasure on this square; without one nothing happens, and the picture says so."""
        found = self.at_treasure()
        self._record("pick", "treasure" if found else "nothing")
        if found:
            self._collected.append(self.position)

    def pen_down(self, color: str | None = None) -> None:
        """Draw from here on, in `color` (English or Korean name); blue, or the color used last, if none is given."""
        name = self._last_color if color is None else color_named(color)
        self._record("pen_down", name)
        self._color = self._last_color = name

    def pen_up(self) -> None:
        """Walk without drawing from here on."""
        self._record("pen_up")
        self._color = ""

    def at_treasure(self) -> bool:
        """Whether a treasure lies on the robot's square."""
        return self.position in self.grid.treasures and self.position not in self._collected

    def blocked(self) -> bool:
        """Whether a wall or the edge is right ahead."""
        return bool(self.grid.obstacle(next_to(self.position, self.facing)))

    @property
    def moves(self) -> tuple[Move, ...]:
        """Everything that the robot did, in order."""
        return tuple(self._moves)

    @property
    def path(self) -> tuple[Square, ...]:
        """The squares the robot stood on, in order, the start among them."""
        walked = (move.square for move in self._moves if move.command in ("forward", "back") and not move.bumped)
        return (self.start, *walked)

    @property
    def bumps(self) -> tuple[Move, ...]:
        """The moves that ended at a wall or the edge."""
        return tuple(move for move in self._moves if move.bumped)

    @property
    def collected(self) -> tuple[Square, ...]:
        """The squares of the treasures picked up, in that order."""
        return tuple(self._collected)

    @property
    def found_all(self) -> bool:
        """Whether every treasure has been picked up."""
        return len(self._collected) == len(self.grid.treasures)

    @property
    def lines(self) -> frozenset[Line]:
        """The lines drawn, each one square long, in the color seen (the one drawn last)."""
        colors: dict[tuple[Square, Square], str] = {}
        before = self.start
        for move in self._moves:
            if move.square != before and move.result:
                ends = sorted((before, move.square))
                colors[ends[0], ends[1]] = move.result
            before = move.square
        return frozenset(Line(start, end, color) for (start, end), color in colors.items())

    def same_drawing(
        self, other: "Robot", *, ignore_color: bool = False, ignore_position: bool = False, ignore_turn: bool = False
    ) -> bool:
        """Whether both robots drew the same picture, whatever the order of their moves.

        Args:
            ignore_color: compare the shapes alone.
            ignore_position: the drawing may lie elsewhere on the grid.
            ignore_turn: the drawing may be turned, and lie elsewhere.

        Raises:
            CoachError: `other` is not a robot.
        """
        if not isinstance(other, Robot):
            template = "same_drawing() compares a robot with a robot and a pen with a pen, but it got {value}."
            raise CoachError(say(template, value=checks.short(other)))
        return drawing.same_drawing(
            self.lines,
            other.lines,
            tolerance=0.01,
            ignore_color=ignore_color,
            ignore_position=ignore_position,
            ignore_turn=ignore_turn,
        )

    def describe(self) -> str:
        """The walk in sentences, in the reader's language."""
        return " ".join([self._walked(), *self._picked(), self._stands(), *self._bumped(), *self._missed()])

    def svg(self) -> str:
        """The picture of the walk: it plays once by itself, within 6 seconds, and stays on its end."""
        return robot_picture.svg(self)

    def __repr__(self) -> str:
        return f"<Robot at {self.position} facing {self.facing}>"

    def _name_and_size(self) -> tuple[str, float, float]:
        return say("Picture of the robot on its grid"), *robot_picture.size(self.grid)

    def _walk(self, command: str, steps: int, sign: int) -> None:
        for _ in range(steps):
            ahead = next_to(self.position, self.facing, sign)
            obstacle = self.grid.obstacle(ahead)
            if obstacle:
                self._record(command, obstacle)
                return
            self.position = ahead
            self._record(command, self._color)

    def _turn(self, command: str, quarters: int) -> None:
        self.facing = turned(self.facing, quarters)
        self._record(command)

    def _record(self, command: str, result: str = "") -> None:
        if len(self._moves) >= MOST_MOVES:
            template = "The robot was given more than {most} commands. Is there a loop that never ends?"
            raise CoachError(say(template, most=MOST_MOVES))
        self._moves.append(Move(command, self.position, self.facing, result))

    def _walked(self) -> str:
        count = len(self.path) - 1
        if count == 1:
            return say("The robot walked 1 square.")
        return say("The robot walked {count} squares.", count=count) if count else say("The robot has not moved yet.")

    def _picked(self) -> list[str]:
        total, found = len(self.grid.treasures), len(self._collected)
        if total == 1:
            return [say("It picked up the treasure." if found else "It has not picked up the treasure yet.")]
        return [say("It picked up {found} of {total} treasures.", found=found, total=total)] if total else []

    def _stands(self) -> str:
        column, row = self.position
        template = "Now it is at column {column}, row {row}, facing {facing}."
        return say(template, column=column, row=row, facing=say(self.facing))

    def _bumped(self) -> list[str]:
        told = list(map(_bump, self.bumps[:MOST_TOLD]))
        more = len(self.bumps) - len(told)
        if more == 1:
            return [*told, say("It bumped once more.")]
        return [*told, say("It bumped {count} more times.", count=more)] if more else told

    def _missed(self) -> list[str]:
        squares = dict.fromkeys(move.square for move in self._moves if move.result == "nothing")
        template = "There was no treasure to pick up at column {column}, row {row}."
        return [say(template, column=column, row=row) for column, row in list(squares)[:MOST_TOLD]]


def _bump(move: Move) -> str:
    column, row = move.square
    facing = say(move.facing if move.command == "forward" else turned(move.facing, 2))
    if move.result == "wall":
        template = "Bump! At column {column}, row {row} there is a wall to the {facing}, so the robot stayed there."
    else:
        template = "Bump! At column {column}, row {row} the grid ends to the {facing}, so the robot stayed there."
    return say(template, column=column, row=row, facing=facing)
