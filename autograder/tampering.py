"""Tampering: what no sandbox prevents, since students' code and tests share an interpreter, is seen and told.

After every test cell stands a canary, an assert that must fail with a word nobody can know beforehand; and
the code of a submission is searched for the names by which marks are changed.
"""

import ast
import secrets
from collections.abc import Iterator

import nbformat
from nbformat import NotebookNode
from nbgrader.utils import is_grade

from autograder.words import say
from builder.lesson import grading

#: what stands in a canary's metadata: the test cell it follows, and its word
CANARY = "canary"
#: modules that reach into the interpreter
MODULES = {"ast", "builtins", "ctypes", "gc", "inspect", "IPython", "js", "pyodide", "pyodide_js", "pyodide_kernel"}
#: names that reach the tests, the shell or what asserts are made of
NAMES = {"get_ipython", "__builtins__", "_ih", "_oh", "In", "Out", "AssertionError", "__import__"}
#: methods that make an object equal to anything
METHODS = {"__eq__", "__ne__", "__instancecheck__"}
#: attributes of modules that a lesson may import
ATTRIBUTES = {"modules", "settrace", "setprofile", "__class__", "__globals__", "ast_transformers", "f_back"}
#: errors that say that a cell did not come to run, which is no tampering
STOPPED = ("NotRun", "PythonStopped", "TimeLimit")


def plant(nb: NotebookNode) -> NotebookNode:
    """A copy of a notebook with a canary behind each test cell."""
    cells = []
    for cell in nb.cells:
        cells.append(cell)
        if is_grade(cell) and cell.cell_type == "code":
            cells.append(_canary(grading(cell)["grade_id"]))
    return nbformat.from_dict({**nb, "cells": cells})


def harvest(nb: NotebookNode) -> tuple[NotebookNode, list[str]]:
    """The notebook without its canaries, and the tests behind which an assert no longer failed."""
    silent = [cell.metadata[CANARY] for cell in nb.cells if CANARY in cell.metadata and not _sang(cell)]
    cells = [cell for cell in nb.cells if CANARY not in cell.metadata]
    return nbformat.from_dict({**nb, "cells": cells}), silent


def signs(nb: NotebookNode, release: NotebookNode) -> list[str]:
    """Names by which marks are changed, in code that does not stand in the release; sorted."""
    given = {cell.source for cell in release.cells}
    own = [cell.source for cell in nb.cells if cell.cell_type == "code" and cell.source not in given]
    return sorted({name for source in own for name in _names(source)})


def flags(signs: list[str], silent: list[str]) -> str:
    """One or two sentences for the teacher, or ""."""
    told = []
    if silent:
        told.append(
            say("The tests no longer work after {names}: do not trust this score.", names=", ".join(sorted(silent)))
        )
    if signs:
        told.append(say("The code uses {names}, which can change a score: please look at it.", names=", ".join(signs)))
    return " ".join(told)


def _canary(test: str) -> NotebookNode:
    word = secrets.token_hex(8)
    return nbformat.v4.new_code_cell(f"assert False, {word!r}", metadata={CANARY: test, "word": word})


def _sang(cell: NotebookNode) -> bool:
    errors = [output for output in cell.outputs if output.output_type == "error"]
    return any(cell.metadata["word"] in error.evalue or error.ename in STOPPED for error in errors)


def _names(source: str) -> Iterator[str]:
    try:
        tree = ast.parse(source)
    except SyntaxError:
        return  # it does not run either
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and node.id in NAMES:
            yield node.id
        elif isinstance(node, ast.Attribute) and node.attr in ATTRIBUTES | METHODS:
            yield node.attr
        elif isinstance(node, ast.FunctionDef | ast.ClassDef) and node.name in METHODS | NAMES:
            yield node.name
        elif isinstance(node, ast.Import | ast.ImportFrom):
            yield from MODULES & _imported(node)


def _imported(node: ast.Import | ast.ImportFrom) -> set[str]:
    names = [node.module or ""] if isinstance(node, ast.ImportFrom) else [alias.name for alias in node.names]
    return {name.split(".")[0] for name in names}
