"""The real engine, for what only the Python of the browser can show."""

import nbformat
import pytest

from autograder.constants import Limits
from autograder.execution import folder_of
from autograder.sandbox.interpreter import Interpreter
from autograder.sandbox.session import Session
from runtime.engine import engine_if_needed

LIMITS = Limits(seconds=60, megabytes=900)


@pytest.fixture(scope="session")
def in_engine():
    """Run cells in a fresh Python, as in a lesson: `in_engine(*sources, language="ko", level="middle")`."""
    engine_if_needed()
    interpreter = Interpreter(LIMITS)

    def run(*sources, language="ko", level="middle"):
        interpreter.start(folder_of(level, language), language)
        nb = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(source) for source in sources])
        Session(interpreter).run(nb)
        return nb.cells

    yield run
    interpreter.kill()
