"""What coach does when a kernel starts: in the page, and in the grader's sandbox alike."""

import builtins
import re
import sys
from importlib.util import find_spec, module_from_spec
from types import ModuleType

from coach import charts
from coach.errors import CoachError
from coach.words import say


def start(shell) -> None:
    """Prepare an IPython shell for learners: sentences where a traceback would say nothing, Hangul in charts, no package index."""
    shell.set_custom_exc((AssertionError,), _show_sentence)
    charts.use_font_when_asked()
    _stay_offline()


def without_keyboard() -> None:
    """Make `input()` say why it cannot ask, where nobody sits at the keyboard."""

    def ask(prompt: object = "") -> str:
        raise CoachError(say("input() cannot ask anybody while work is being graded."))

    builtins.input = ask


def _show_sentence(shell, kind, error, traceback, tb_offset=None) -> list[str]:
    """Show a failed check as its sentence; a check without one keeps Python's traceback."""
    if error.args and isinstance(error.args[0], str):
        lines = [error.args[0]]
    else:
        lines = shell.InteractiveTB.structured_traceback(kind, error, traceback, tb_offset)
    shell._showtraceback(kind, error, lines)
    return lines


def _stay_offline() -> None:
    """Let `%pip install` answer with a sentence: everything there is, is already in the site."""
    for module in filter(None, (_piplite(), sys.modules.get("piplite.piplite"))):
        module.install = _install


def _piplite() -> ModuleType | None:
    """The package that `%pip` goes through, or None where there is none.

    The page has imported it by now. In the grader's sandbox nobody has: there it stays an empty package with its
    own submodules, since running it takes a quarter of a second at every start.
    """
    if "piplite" not in sys.modules and (spec := find_spec("piplite")):
        sys.modules["piplite"] = module_from_spec(spec)
    return sys.modules.get("piplite")


async def _install(requirements, *_, **__) -> None:
    wanted = [requirements] if isinstance(requirements, str) else list(requirements)
    known = _packages_of_site()
    for requirement in wanted:
        name = re.split(r"[\s<>=!~;\[(]", str(requirement).strip())[0]
        if name.lower().replace("_", "-") in known:
            print(say("{name} is part of this site: just import it.", name=name))
        else:
            print(
                say(
                    "{name} cannot be installed: this site works without the internet. It has {packages}.",
                    name=name,
                    packages=", ".join(_WORTH_NAMING),
                )
            )


#: the packages of the site that a learner would ask for
_WORTH_NAMING = ("numpy", "scipy", "scikit-learn", "matplotlib", "ipywidgets", "coach")


def _packages_of_site() -> set[str]:
    import pyodide_js

    return set(pyodide_js.lockfile.packages.to_py())
