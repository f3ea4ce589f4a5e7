"""Lint: every problem of a lesson at once, each with its place and what to do."""

import ast
import re
import sys
from collections import Counter
from collections.abc import Iterator

from nbformat import NotebookNode

from builder.constants import DIRECTIVES, LANGUAGES
from builder.errors import Problem
from builder.lesson import Lesson, grading, place
from builder.sheets import sheet_problems
from builder.standards import EXAMPLES, is_code, taught_in
from builder.translation import read_translation, translation_problems, units_of
from builder.units import is_marked
from builder.words import say
from builder.wrong import read_wrong_answers

#: modules beyond the standard library that a level may import (the curriculum's table of packages)
ALLOWED = {
    "elementary": {"coach"},
    "middle": {"coach", "numpy", "matplotlib", "ipywidgets"},
    "high": {"coach", "numpy", "matplotlib", "ipywidgets", "sklearn", "scipy"},
    "adult": {"coach", "numpy", "matplotlib", "ipywidgets", "sklearn", "scipy"},
}
#: answer cells, points and planned wrong answers that a lesson has, least and most
ANSWERS, POINTS, WRONG = (2, 5), (5, 10), (3, 99)
#: folded hints per answer cell, from a question to nearly the answer
HINTS = 3
#: headings of the teacher's half page
GUIDE_SECTIONS = ("Minutes", "Ask", "Likely mistakes", "Unplugged", "For the fast", "For the slow", "At work")
#: levels in which every lesson has a printable sheet
SHEETS = ("elementary", "middle")
#: methods of matplotlib whose first value is read in the chart
CHART_TEXTS = {"title", "suptitle", "xlabel", "ylabel", "set_title", "set_xlabel", "set_ylabel"}
#: the cell, 1-based, by which the first code must have come
FIRST_CODE = 4


def lint(lesson: Lesson) -> list[Problem]:
    """All problems of a lesson, its translations included."""
    checks = (
        *(_markdown_markers, _claims, _cells, _grading, _unmarked, _marked_in_fields),
        *(_hints, _promises, _packages, _guide, _sheet, _wrong),
    )
    nb = lesson.notebook()
    try:
        problems = [problem for check in checks for problem in check(lesson, nb)]
        return problems + [item for language in LANGUAGES for item in translation_problems(lesson, language)]
    except SyntaxError:  # nothing more can be said until it is mended
        return [problem for check in (_markdown_markers, _cells, _syntax) for problem in check(lesson, nb)]


def _syntax(lesson: Lesson, nb: NotebookNode) -> Iterator[Problem]:
    for index, cell in _code(nb):
        try:
            ast.parse(cell.source)
        except SyntaxError as error:
            yield Problem(
                lesson.path,
                place(cell, index),
                say("Not Python, in line {line}: {reason}", line=error.lineno, reason=error.msg),
            )


def _markdown_markers(lesson: Lesson, nb: NotebookNode) -> Iterator[Problem]:
    """jupytext takes a `def` below a markdown marker for text, without a word."""
    markdown = False
    for number, line in enumerate(
        lesson.body.split("\n"), 1 + lesson.path.read_text(encoding="utf-8").count("\n") - lesson.body.count("\n")
    ):
        if line.startswith("# %%"):
            markdown = "[markdown]" in line
        elif markdown and line.strip() and not line.startswith("#"):
            yield Problem(
                lesson.path,
                say("line {line}", line=number),
                say(
                    "This line stands below a markdown marker and would become text; put `# %%` before it or `#` in front."
                ),
            )


def _claims(lesson: Lesson, nb: NotebookNode) -> Iterator[Problem]:
    """A standard that a lesson claims has a code of its scheme and is taught in a cell that can be looked at."""
    for standard in lesson.front_matter.standards:
        if not is_code(standard):
            sentence = say(
                "{code} is not written as the codes of {scheme} are. Write it like this: {example}",
                code=standard.code,
                scheme=standard.scheme,
                example=EXAMPLES[standard.scheme],
            )
            yield Problem(lesson.path, "", sentence)
        if taught_in(nb, standard) is None:
            sentence = say(
                "{code}: where is it taught? Write cell: with a grade_id or a heading of the lesson (found: {cell}).",
                code=standard.code,
                cell=standard.cell or "-",
            )
            yield Problem(lesson.path, "", sentence)


def _cells(lesson: Lesson, nb: NotebookNode) -> Iterator[Problem]:
    first = min((index for index, _ in _code(nb)), default=len(nb.cells)) + 1
    if first > FIRST_CODE:
        yield Problem(
            lesson.path, str(first), say("The first runnable cell comes too late; it belongs on the first screen.")
        )
    for index, cell in _code(nb):
        for line in cell.source.split("\n"):
            if line.startswith(("%", "!")):
                yield Problem(
                    lesson.path,
                    place(cell, index),
                    say("Magics and shell lines do not work for learners; use plain Python."),
                )
            if re.match(r"\s*#+\s*(BEGIN|END) ", line) and line.strip() not in DIRECTIVES:
                yield Problem(
                    lesson.path,
                    place(cell, index),
                    say("`{line}` is not a directive of nbgrader; it reads `### BEGIN ...`.", line=line.strip()),
                )


def _grading(lesson: Lesson, nb: NotebookNode) -> Iterator[Problem]:
    graded = [(index, cell) for index, cell in enumerate(nb.cells) if grading(cell)]
    names = Counter(grading(cell).get("grade_id", "") for _, cell in graded)
    for name in [name for name, count in names.items() if count > 1 or not re.fullmatch(r"[a-z][a-z0-9_]*", name)]:
        yield Problem(
            lesson.path, name, say("A grade_id is unique in its lesson and made of small letters, digits and _.")
        )
    answers = [cell for _, cell in graded if grading(cell).get("solution")]
    yield from _range(lesson, say("answer cells"), len(answers), ANSWERS)
    yield from _range(lesson, say("points"), sum(grading(cell).get("points", 0) for _, cell in graded), POINTS)
    for index, cell in graded:
        yield from _graded_cell(lesson, cell, index)


def _graded_cell(lesson: Lesson, cell: NotebookNode, index: int) -> Iterator[Problem]:
    where, given = place(cell, index), grading(cell)
    for line in _asks(cell.source) if cell.cell_type == "code" else ():
        sentence = say(
            "In a graded cell input() stands in a function, or below with answers(...) (line {line}).", line=line
        )
        yield Problem(lesson.path, where, sentence)
    if given.get("solution") and cell.cell_type == "code" and not _has_region(cell, "SOLUTION"):
        yield Problem(
            lesson.path, where, say("An answer cell marks its answer with ### BEGIN SOLUTION and ### END SOLUTION.")
        )
    if given.get("grade") and not given.get("solution"):
        if not _has_region(cell, "HIDDEN TESTS"):
            yield Problem(
                lesson.path, where, say("A test cell has hidden tests, which try other inputs than the visible ones.")
            )
        if not given.get("points"):
            yield Problem(lesson.path, where, say("A test cell is worth points."))
        for node in ast.walk(ast.parse(cell.source)):
            if isinstance(node, ast.Assert) and not isinstance(node.msg, ast.Constant | ast.JoinedStr):
                yield Problem(
                    lesson.path,
                    where,
                    say(
                        "Each assert carries a sentence that says what kind of mistake it is (line {line}).",
                        line=node.lineno,
                    ),
                )


def _asks(source: str) -> Iterator[int]:
    """Lines of calls of `input()` that run with the cell and have no scripted answers."""
    waiting: list[ast.AST] = [ast.parse(source)]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda) or _gives_answers(node):
            continue
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "input":
            yield node.lineno
        waiting += ast.iter_child_nodes(node)


def _gives_answers(node: ast.AST) -> bool:
    calls = [item.context_expr for item in node.items] if isinstance(node, ast.With) else []
    return any(isinstance(call, ast.Call) and getattr(call.func, "id", "") == "answers" for call in calls)


def _has_region(cell: NotebookNode, name: str) -> bool:
    return f"### BEGIN {name}" in cell.source and f"### END {name}" in cell.source


def _range(lesson: Lesson, what: str, found: float, allowed: tuple[int, int]) -> Iterator[Problem]:
    if not allowed[0] <= found <= allowed[1]:
        yield Problem(
            lesson.path,
            "",
            say(
                "The lesson has {found} {what}; it should have {least} to {most}.",
                found=found,
                what=what,
                least=allowed[0],
                most=allowed[1],
            ),
        )


def _hints(lesson: Lesson, nb: NotebookNode) -> Iterator[Problem]:
    waiting = 0
    for index, cell in enumerate(nb.cells):
        if cell.cell_type == "markdown":
            waiting += cell.source.count("<details>")
        elif grading(cell).get("solution"):
            if waiting < HINTS:
                yield Problem(
                    lesson.path,
                    place(cell, index),
                    say("Before an answer cell stand {count} folded hints (<details>).", count=HINTS),
                )
            waiting = 0


def _promises(lesson: Lesson, nb: NotebookNode) -> Iterator[Problem]:
    """A lesson that is named by its number is there to be opened."""
    there = {path.name[:2] for path in lesson.path.parent.glob("[0-9][0-9]_*.py")}
    for index, cell in enumerate(nb.cells):
        for number in sorted(set(re.findall(r"\b[Ll]esson (\d\d)\b", cell.source)) - there):
            sentence = say("This level has no lesson {number}. Say what it is about, without a number.", number=number)
            yield Problem(lesson.path, place(cell, index), sentence)


def _packages(lesson: Lesson, nb: NotebookNode) -> Iterator[Problem]:
    allowed, declared = ALLOWED[lesson.level], set(lesson.front_matter.packages)
    for name in sorted(declared - allowed):
        yield Problem(
            lesson.path, "", say("The level {level} does without the package {name}.", level=lesson.level, name=name)
        )
    imported = {name for _, cell in _code(nb) for name in _imports(cell.source)} - set(sys.stdlib_module_names)
    for name in sorted(imported ^ declared):
        yield Problem(
            lesson.path, "", say("The packages in the front matter and the imports differ: {name}.", name=name)
        )


def _imports(source: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield (node.module or "").split(".")[0]


def _guide(lesson: Lesson, nb: NotebookNode) -> Iterator[Problem]:
    if not lesson.guide_path.exists():
        yield Problem(lesson.guide_path, "", say("The teacher's half page is missing."))
        return
    headings = re.findall(r"(?m)^## (.+)$", lesson.guide_path.read_text(encoding="utf-8"))
    for heading in [heading for heading in GUIDE_SECTIONS if heading not in headings]:
        yield Problem(lesson.guide_path, "", say('The half page has no section "## {heading}".', heading=heading))


def _sheet(lesson: Lesson, nb: NotebookNode) -> Iterator[Problem]:
    """Visiting classes of the younger ones also work without a computer."""
    if lesson.sheet_path.exists():
        yield from (Problem(lesson.sheet_path, "", sentence) for sentence in sheet_problems(lesson.sheet_path))
    elif lesson.level in SHEETS:
        yield Problem(lesson.sheet_path, "", say("The printable sheet is missing."))


def _wrong(lesson: Lesson, nb: NotebookNode) -> Iterator[Problem]:
    try:
        answers = read_wrong_answers(lesson, read_translation(lesson, LANGUAGES[0]))
    except (KeyError, TypeError) as error:
        yield Problem(lesson.wrong_path, "", say("A planned wrong answer lacks {key}.", key=error))
        return
    yield from _range(lesson, say("planned wrong answers"), len(answers), WRONG)
    if not any(answer.name.startswith("hard_coded") for answer in answers):
        yield Problem(
            lesson.wrong_path,
            "",
            say("One planned wrong answer is called hard_coded: it returns what the visible tests want."),
        )
    known = {grading(cell).get("grade_id") for cell in nb.cells if grading(cell).get("solution")}
    texts = {unit.text for unit in units_of(lesson)}
    for answer in answers:
        if answer.cell not in known:
            yield Problem(lesson.wrong_path, answer.name, say("There is no answer cell {cell}.", cell=answer.cell))
        if answer.message not in texts:
            yield Problem(
                lesson.wrong_path, answer.name, say("No assert of the lesson says this: {says}", says=answer.message)
            )


def _unmarked(lesson: Lesson, nb: NotebookNode) -> Iterator[Problem]:
    """What a learner reads is translated, so printed text is marked."""
    for index, cell in _code(nb):
        for node in ast.walk(ast.parse(cell.source)):
            if not isinstance(node, ast.Call):
                continue
            if getattr(node.func, "id", "") == "print":
                for text in filter(_is_plain_text, node.args):
                    sentence = say("Printed text is marked for translation: _({text})", text=ast.unparse(text))
                    yield Problem(lesson.path, place(cell, index), sentence)
            for text in filter(_is_plain_text, _chart_texts(node)):
                sentence = say("Text in a chart is marked for translation: _({text})", text=ast.unparse(text))
                yield Problem(lesson.path, place(cell, index), sentence)


def _chart_texts(call: ast.Call) -> Iterator[ast.AST]:
    """What a call of matplotlib writes into a chart: titles, names of axes, labels of the legend."""
    if isinstance(call.func, ast.Attribute):
        yield from call.args[:1] if call.func.attr in CHART_TEXTS else ()
        yield from (keyword.value for keyword in call.keywords if keyword.arg == "label")


def _marked_in_fields(lesson: Lesson, nb: NotebookNode) -> Iterator[Problem]:
    """A mark inside a field of an f-string cannot be found by its place, and would stay in the notebook."""
    for index, cell in _code(nb):
        for node in ast.walk(ast.parse(cell.source)):
            if isinstance(node, ast.JoinedStr) and any(map(is_marked, ast.walk(node))):
                sentence = say("A mark _(...) stands around a whole f-string, not inside one.")
                yield Problem(lesson.path, place(cell, index), sentence)


def _is_plain_text(node: ast.AST) -> bool:
    if isinstance(node, ast.JoinedStr):
        return any(_is_plain_text(part) for part in node.values)
    return (
        isinstance(node, ast.Constant) and isinstance(node.value, str) and bool(re.search(r"[A-Za-z]{2}", node.value))
    )


def _code(nb: NotebookNode):
    return [(index, cell) for index, cell in enumerate(nb.cells) if cell.cell_type == "code"]
