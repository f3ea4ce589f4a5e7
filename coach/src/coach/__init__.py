"""Coach: what lessons import to have something to look at. Pure Python, in the page and outside it."""

from importlib import import_module

__version__ = "0.1.0"

#: where each name is; a module is loaded when a lesson asks for it, so that a kernel starts without all of them
_HOMES = {
    "Bars": "bars",
    "Boundary": "points",
    "Clusters": "points",
    "CoachError": "errors",
    "Line": "drawing",
    "Maze": "maze",
    "Move": "robot",
    "Pen": "pen",
    "Pixels": "pixels",
    "Robot": "robot",
    "answers": "talk",
    "trace": "tracing",
}

__all__ = sorted(_HOMES)


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module 'coach' has no attribute {name!r}")
    return getattr(import_module(f"coach.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return [*__all__, "__version__"]
