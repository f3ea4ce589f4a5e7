"""How a robot or a pen shows itself in a notebook.

The picture is an `<img>` that carries its SVG. JupyterLab refuses `image/svg+xml` in a notebook that it
does not trust (one that was opened, not run), but keeps such an image; inside it, animation works and
no script ever runs.
"""

from abc import ABC, abstractmethod
from base64 import b64encode
from difflib import get_close_matches
from html import escape

from coach.errors import UnknownCommand
from coach.words import say

#: The widest that a picture is shown, in CSS pixels.
WIDEST = 640


class Picture(ABC):
    """Something that can be looked at: a picture, and the same in words."""

    @abstractmethod
    def svg(self) -> str:
        """The picture as one SVG text, without scripts; the same moves give the same text."""

    @abstractmethod
    def describe(self) -> str:
        """What the picture shows, in sentences in the reader's language."""

    @abstractmethod
    def _name_and_size(self) -> tuple[str, float, float]:
        """The picture's name in the reader's language, its width and its height."""

    def show(self) -> None:
        """Show the picture here: in a notebook the picture, elsewhere its sentences."""
        try:
            from IPython import get_ipython
            from IPython.display import display
        except ImportError:
            print(self)
        else:
            display(self) if get_ipython() else print(self)

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, str]:
        return {"text/html": self._html(), "text/plain": self.describe()}

    def _html(self) -> str:
        name, width, height = self._name_and_size()
        shrunk = min(1.0, WIDEST / width)
        source = "data:image/svg+xml;base64," + b64encode(self.svg().encode()).decode()
        size = f'width="{round(width * shrunk)}" height="{round(height * shrunk)}"'
        return f'<img alt="{escape(name)}" {size} src="{source}"><p>{escape(self.describe())}</p>'

    def __str__(self) -> str:
        return self.describe()

    def __getattr__(self, name: str) -> object:
        if name.startswith("_"):
            raise AttributeError(name)
        raise UnknownCommand(_unknown(name, self))


def _unknown(name: str, owner: object) -> str:
    commands = [each for each in dir(type(owner)) if not each.startswith("_")]
    guesses = get_close_matches(name.lower(), commands, n=1)
    if guesses:
        return say("There is no command {name}. Did you mean {guess}?", name=name, guess=guesses[0])
    return say("There is no command {name}. Choose one of: {choices}.", name=name, choices=", ".join(commands))
