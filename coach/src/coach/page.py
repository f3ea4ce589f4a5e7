"""What coach does when a kernel starts: in the page, and in the grader's sandbox alike."""

import re
import sys
import warnings
from importlib.util import find_spec, module_from_spec
from types import ModuleType

from coach import charts, talk
from coach.words import say


def start(shell) -> None:
    """Prepare an IPython shell for learners: errors explained, Hangul in charts, no package index."""
    shell.set_custom_exc((Exception,), _show_error)
    _explain_unreadable_cells(shell)
    talk.tell_who_cannot_be_asked(shell)
    charts.use_font_when_asked()
    # scikit-learn's neighbours and clusters bring it up in the page; no learner can do anything about it
    warnings.filterwarnings("ignore", r"JsProxy\.as_object_map\(\) is deprecated", RuntimeWarning)
    shell.Completer.use_jedi = False  # the kernel asks for it; IPython's own completion needs no megabytes
    _stay_offline()


def _show_error(shell, kind, error, traceback, tb_offset=None) -> list[str]:
    """Explain an error above Python's own words, which stay as they are: people and graders read them.

    A failed check and a mistake in using coach are sentences already, and are shown alone.
    """
    lines = _sentence_of(error)
    if lines is None:
        _tell(shell, error, traceback)
        lines = _traceback_of(shell, kind, error, traceback, tb_offset)
    shell._showtraceback(kind, error, lines)
    return lines


def _tell(shell, error, traceback) -> None:
    from coach.explanation import explain  # a kernel starts without it: the first error can wait that moment

    try:
        told = explain(error, traceback, shell.user_ns, shell.history_manager.input_hist_parsed[-1])
    except (
        Exception
    ):  # an object of the learner's does not let itself be looked at; the error itself is shown all the same
        return
    shell.display_pub.publish({"text/plain": told.text(), "text/html": told.html()}, metadata={})


def _explain_unreadable_cells(shell) -> None:
    """Explain also what IPython finds before and after it parses a cell: it asks no custom handler there."""
    original = shell.showtraceback

    def showtraceback(exc_tuple=None, *args, **options) -> None:
        kind, error, traceback = shell._get_exc_info(exc_tuple)
        if isinstance(error, SyntaxError):
            _show_error(shell, kind, error, traceback)
        else:
            original(exc_tuple, *args, **options)

    shell.showtraceback = showtraceback


def _sentence_of(error: Exception) -> list[str] | None:
    """The lines of an error that says all that there is to say, else None."""
    if isinstance(error, AssertionError) and error.args and isinstance(error.args[0], str):
        return [error.args[0]]
    render = getattr(error, "_render_traceback_", None)
    return render() if render else None


def _traceback_of(shell, kind, error, traceback, tb_offset) -> list[str]:
    """What IPython shows of an error by itself."""
    if isinstance(error, SyntaxError):
        return shell.SyntaxTB.structured_traceback(kind, error, [])
    return shell.InteractiveTB.structured_traceback(kind, error, traceback, tb_offset)


def _stay_offline() -> None:
    """Let `%pip install` answer with a sentence: everything there is, is already in the site.

    `%pip` goes through piplite. Its package is not run and its core is an empty module, in which the kernel sets its
    switches: running them would bring a package manager along at every start.
    """
    piplite = module_from_spec(find_spec("piplite"))
    piplite.piplite = ModuleType("piplite.piplite")
    for module in (piplite, piplite.piplite):
        module.install = _install
        sys.modules[module.__name__] = module


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

    return {*_WORTH_NAMING, *pyodide_js.lockfile.packages.to_py()}
