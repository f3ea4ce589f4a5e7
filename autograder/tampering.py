"""Tampering: what no sandbox prevents, since students' code and tests share an interpreter, is seen and told.

After every test cell stands a canary, an assert that must fail with a word nobody can know beforehand; and
the code of a submission is searched for the names by which marks are changed.
"""

import ast
import builtins
import re
import secrets
from collections.abc import Iterable, Iterator
from contextlib import suppress

import nbformat
from nbformat import NotebookNode
from nbgrader.utils import is_grade, is_solution

from autograder.words import say
from builder.lesson import grading

#: what stands in a canary's metadata: the test cell it follows, and its word
CANARY = "canary"
#: modules that reach into the interpreter
MODULES = {
    *("ast", "builtins", "ctypes", "gc", "importlib", "inspect", "IPython"),
    *("js", "mock", "pyodide", "pyodide_js", "pyodide_kernel"),
}
#: names that reach the tests, the shell or what asserts are made of
NAMES = {
    *("get_ipython", "__builtins__", "_ih", "_oh", "_i", "_ii", "_iii", "In", "Out", "AssertionError"),
    *("__import__", "exec", "eval", "compile", "globals", "vars", "setattr", "delattr"),
}
#: methods that make an object equal to anything, or larger, or true
METHODS = {
    *("__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__", "__bool__", "__contains__"),
    *("__instancecheck__", "__getattribute__"),
}
#: attributes of modules that a lesson may import
ATTRIBUTES = {
    *("modules", "settrace", "setprofile", "__class__", "__globals__", "__dict__", "__subclasses__"),
    *("ast_transformers", "f_back", "_getframe", "tb_frame", "gi_frame"),
}
#: of all these the words that nobody writes by chance, and that count in a text too
TELLING = {name for name in NAMES | METHODS | ATTRIBUTES if name.startswith("__")} | {"ast_transformers"}
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


def signs(nb: NotebookNode, lesson: NotebookNode) -> list[str]:
    """Names by which marks are changed, in code that does not stand in the lesson's instructor version; sorted.

    Functions that a test calls may not be put out of its reach either: a student's own `def len(...)` or
    `np.allclose = ...` counts, a variable called `sum` does not. What the model answers use themselves is no sign.
    """
    given = {cell.source for cell in lesson.cells}
    code = [cell for cell in nb.cells if cell.cell_type == "code"]
    tests = [cell for cell in code if is_grade(cell) and not is_solution(cell)]
    own = _trees(cell.source for cell in code if cell not in tests and cell.source not in given)
    called = {name for tree in _trees(cell.source for cell in tests) for name in _called(tree)}
    modules = {name for tree in _trees(cell.source for cell in code) for name in _module_names(tree)}
    model = {
        name for tree in _trees(cell.source for cell in lesson.cells if is_solution(cell)) for name in _names(tree)
    }
    reached = {name for tree in own for name in _names(tree)} - model
    return sorted(reached | {name for tree in own for name in _replaced(tree, called & set(dir(builtins)), modules)})


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


def _trees(sources: Iterable[str]) -> list[ast.Module]:
    """The code of cells; what is no Python does not run either."""
    trees = []
    for source in sources:
        with suppress(SyntaxError, ValueError):
            trees.append(ast.parse(source))
    return trees


def _names(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and (node.id in NAMES or re.fullmatch(r"_i\d+", node.id)):
            yield node.id
        elif isinstance(node, ast.Attribute) and node.attr in ATTRIBUTES | METHODS:
            yield node.attr
        elif isinstance(node, ast.FunctionDef | ast.ClassDef) and node.name in METHODS | NAMES:
            yield node.name
        elif isinstance(node, ast.Constant) and node.value in TELLING:
            yield node.value
        elif isinstance(node, ast.Import | ast.ImportFrom):
            yield from (MODULES | ATTRIBUTES) & _imported(node)


def _imported(node: ast.Import | ast.ImportFrom) -> set[str]:
    names = {alias.name for alias in node.names} | {getattr(node, "module", None) or ""}
    return {part for name in names for part in name.split(".")}


def _called(tree: ast.Module) -> set[str]:
    return {node.func.id for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)}


def _module_names(tree: ast.Module) -> set[str]:
    """What modules are called in code: `np` after `import numpy as np`."""
    imports = [node for node in ast.walk(tree) if isinstance(node, ast.Import)]
    return {alias.asname or alias.name.split(".")[0] for node in imports for alias in node.names}


def _replaced(tree: ast.Module, called: set[str], modules: set[str]) -> Iterator[str]:
    """Functions of Python or of a module in whose place code puts another one."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and node.name in called:
            yield node.name
    for node in ast.walk(tree):
        if isinstance(node, ast.Global):
            yield from called & set(node.names)
        elif isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Name) and target.id in called and _may_be_called(node.value):
                    yield target.id
                elif isinstance(target, ast.Attribute) and getattr(target.value, "id", "") in modules:
                    yield ast.unparse(target)


def _may_be_called(value: ast.expr) -> bool:
    """Whether a value can stand in a function's place: `lambda` or another name can, `0` or `numbers[0]` cannot."""
    return isinstance(value, ast.Lambda | ast.Name | ast.Attribute)
