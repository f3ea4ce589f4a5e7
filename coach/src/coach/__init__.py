"""Coach: what lessons import to have something to look at. Pure Python, in the page and outside it."""

from coach.drawing import Line
from coach.errors import CoachError
from coach.pen import Pen
from coach.robot import Move, Robot

__all__ = ["CoachError", "Line", "Move", "Pen", "Robot"]
__version__ = "0.1.0"
