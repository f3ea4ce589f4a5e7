"""The proof of a lesson, run in the real engine: right answers pass, wrong ones are caught, budgets hold."""

import re
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from queue import SimpleQueue
from threading import Event

import nbformat
from nbformat import NotebookNode
from nbgrader.utils import determine_grade, is_grade

from autograder.constants import BUDGETS, Limits
from autograder.execution import HEADROOM, folder_of
from autograder.sandbox.interpreter import Interpreter
from autograder.sandbox.session import Session, Usage
from autograder.words import say
from builder.constants import LANGUAGES
from builder.errors import Problem
from builder.lesson import Lesson
from builder.notebooks import instructor_notebook, student_notebook
from builder.translation import read_translation
from builder.wrong import WrongAnswer, read_wrong_answers, replace_answer
from runtime.engine import engine_if_needed

#: forgets all names of the variant before; modules stay imported, so that one start serves all variants
RESET = "get_ipython().reset(new_session=True); import gc; gc.collect(); del gc"

#: the error of a cell that asks a person; where nobody sits at the keyboard it is no fault of the lesson
NO_ANSWER = "<class 'coach.talk.NoAnswer'>"


@dataclass(frozen=True)
class Outcome:
    """What running one variant of a lesson gave: points of the cells that ran, of those of the whole lesson; what
    failed tests said; cost; errors outside tests."""

    score: float
    max_score: float
    says: tuple[str, ...]
    cpu_seconds: float
    megabytes: float
    broken: tuple[str, ...]


@dataclass(frozen=True)
class Proof:
    """One line of a proof; `problem` is "" where it holds."""

    language: str
    variant: str
    outcome: Outcome
    problem: str


@dataclass(frozen=True)
class Variant:
    """A notebook to run, and what is wrong with the outcome ("" where it is as it should be)."""

    name: str
    nb: NotebookNode
    problem: Callable[[Outcome], str]
    #: whether the run may end after a cell, as that cell has shown what was to be shown
    enough: Callable[[NotebookNode], bool] = lambda cell: False


class Bench:
    """A started Python in which the variants of one lesson run, one after the other. The engine must be there."""

    def __init__(self, lesson: Lesson, language: str):
        level = lesson.level
        self.interpreter = Interpreter(Limits(megabytes=BUDGETS[level].megabytes * HEADROOM))
        self.interpreter.start(folder_of(level, language), language)

    def __enter__(self) -> "Bench":
        return self

    def __exit__(self, *_) -> None:
        self.interpreter.kill()

    def run(self, variant: Variant) -> Outcome:
        """Run a notebook in a clean namespace, to its end or until it is enough, and grade it as nbgrader would."""
        session = Session(self.interpreter)
        session.run_cell(nbformat.v4.new_code_cell(RESET))
        run = nbformat.from_dict(variant.nb)
        return _outcome(run, session.run(run, variant.enough))


def prove(lesson: Lesson) -> Iterator[Proof]:
    """Prove a lesson in all languages side by side; each proof comes as soon as it is there.

    All variants are written before the first runs: until Python 3.11.8, `ast.parse` in two threads at once may fail
    with "AST constructor recursion depth mismatch" (https://github.com/python/cpython/issues/106905).
    """
    engine_if_needed()
    variants = {language: list(_variants(lesson, language)) for language in LANGUAGES}
    done: SimpleQueue[Proof | Future] = SimpleQueue()
    stopping = Event()
    with ThreadPoolExecutor(len(LANGUAGES)) as pool:
        running = {pool.submit(_prove_in, done, stopping, lesson, *item) for item in variants.items()}
        for future in running:
            future.add_done_callback(done.put)
        try:
            yield from _arriving(done, running)
        finally:
            stopping.set()


def _arriving(done: "SimpleQueue[Proof | Future]", running: set[Future]) -> Iterator[Proof]:
    """What the threads put down, until all have ended; raises what a thread has raised."""
    while running:
        item = done.get()
        if isinstance(item, Future):
            running.remove(item)
            item.result()
        else:
            yield item


def _prove_in(done: SimpleQueue, stopping: Event, lesson: Lesson, language: str, variants: list[Variant]) -> None:
    with Bench(lesson, language) as bench:
        for variant in variants:
            outcome = bench.run(variant)
            done.put(Proof(language, variant.name, outcome, variant.problem(outcome)))
            if stopping.is_set():
                return


def _variants(lesson: Lesson, language: str) -> Iterator[Variant]:
    """What is run in one language: model answer, untouched notebook, each planned wrong answer."""
    translation = read_translation(lesson, language)
    instructor = instructor_notebook(lesson, translation)
    yield Variant(say("model answer"), instructor, partial(_problem_of_model, lesson.level))
    untouched = _with_tests_of(instructor, student_notebook(instructor))
    yield Variant(say("untouched"), untouched, _problem_of_untouched)
    for wrong in read_wrong_answers(lesson, translation):
        nb = instructor_notebook(lesson, translation)
        replace_answer(nb, wrong.cell, wrong.source)
        yield Variant(wrong.name, nb, partial(_problem_of_wrong, wrong), partial(_tells, wrong))


def problems_of(lesson: Lesson, proofs: list[Proof]) -> list[Problem]:
    return [
        Problem(lesson.path, f"{proof.language}, {proof.variant}", proof.problem) for proof in proofs if proof.problem
    ]


def _problem_of_model(level: str, outcome: Outcome) -> str:
    budget = BUDGETS[level]
    if outcome.score != outcome.max_score:
        return say(
            "The model answer has {score} of {most} points: {says}",
            score=outcome.score,
            most=outcome.max_score,
            says=" | ".join(outcome.says),
        )
    if outcome.broken:
        return say("A cell fails: {errors}", errors=" | ".join(outcome.broken))
    if outcome.cpu_seconds > budget.seconds or outcome.megabytes > budget.megabytes:
        return say(
            "The lesson takes {seconds:.1f} s and {megabytes:.0f} MB; {level} may take {most} s and {room} MB.",
            seconds=outcome.cpu_seconds,
            megabytes=outcome.megabytes,
            level=level,
            most=budget.seconds,
            room=budget.megabytes,
        )
    return ""


def _problem_of_untouched(outcome: Outcome) -> str:
    if outcome.score:
        return say("The untouched notebook wins {score} points.", score=outcome.score)
    return say("A cell fails: {errors}", errors=" | ".join(outcome.broken)) if outcome.broken else ""


def _problem_of_wrong(wrong: WrongAnswer, outcome: Outcome) -> str:
    if outcome.score >= outcome.max_score:
        return say("This wrong answer has full points.")
    if _is_told(wrong, outcome.says):
        return ""
    return say(
        "This wrong answer was told {told}, but should be told: {meant}",
        told=" | ".join(outcome.says),
        meant=wrong.message,
    )


def _is_told(wrong: WrongAnswer, says: Iterable[str]) -> bool:
    return any(re.fullmatch(wrong.says, said, re.DOTALL) for said in says)


def _tells(wrong: WrongAnswer, cell: NotebookNode) -> bool:
    """Whether a cell, once run, has caught this wrong answer: its points are gone, and it has said the right thing."""
    return is_grade(cell) and _is_told(wrong, _errors([cell]))


def _with_tests_of(instructor: NotebookNode, student: NotebookNode) -> NotebookNode:
    """The untouched notebook as the grader runs it: the hidden tests back in their cells."""
    tests = {cell.id: cell for cell in instructor.cells if is_grade(cell)}
    return nbformat.from_dict({**student, "cells": [tests.get(cell.id, cell) for cell in student.cells]})


def _outcome(nb: NotebookNode, usage: Usage) -> Outcome:
    graded = [cell for cell in nb.cells if is_grade(cell) and cell.cell_type == "code"]
    others = [cell for cell in nb.cells if cell.cell_type == "code" and not is_grade(cell)]
    return Outcome(
        score=sum(determine_grade(cell)[0] or 0 for cell in graded if cell.execution_count),
        max_score=sum(determine_grade(cell)[1] for cell in graded),
        says=tuple(_errors(graded)),
        cpu_seconds=usage.cpu_seconds,
        megabytes=usage.heap_bytes / 1e6,
        broken=tuple(_errors(others, but=NO_ANSWER)),
    )


def _errors(cells: list[NotebookNode], but: str = "") -> Iterator[str]:
    for cell in cells:
        errors = (output for output in cell.outputs if output.output_type == "error")
        yield from (output.evalue for output in errors if output.ename != but)
