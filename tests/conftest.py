"""Fixtures shared by all tests; quick tests run first, then the engine, then the browser."""

import os
from pathlib import Path

import nbformat
import pytest

from autograder.constants import Limits
from autograder.execution import folder_of
from autograder.sandbox.interpreter import Interpreter
from autograder.sandbox.session import Session
from builder.constants import ROOT
from runtime.engine import engine_if_needed

os.environ["SAEBOM_LANG"] = "en"  # a developer's own language must not change what tests read

ORDER = ("lessons", "browser")
LIMITS = Limits(seconds=60, megabytes=900)


def pytest_collection_modifyitems(items):
    def rank(item):
        return max((ORDER.index(mark.name) + 1 for mark in item.iter_markers() if mark.name in ORDER), default=0)

    items.sort(key=rank)


@pytest.fixture
def in_korean(monkeypatch):
    monkeypatch.setenv("SAEBOM_LANG", "ko")


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


@pytest.fixture(scope="session")
def in_engine():
    """Run cells in a fresh Python of the real engine, as in a lesson: `in_engine(*sources, language="ko", level="middle")`."""
    engine_if_needed()
    interpreter = Interpreter(LIMITS)

    def run(*sources, language="ko", level="middle"):
        interpreter.start(folder_of(level, language), language)
        nb = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(source) for source in sources])
        Session(interpreter).run(nb)
        return nb.cells

    yield run
    interpreter.kill()
