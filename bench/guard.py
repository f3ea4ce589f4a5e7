"""What the guard that ends endless loops (coach/stopping.py) costs a learner's loops, in a real page.

The guard watches the code of a cell, and not what `exec` makes of a text: a cell that has the same loop in both ways measures it with
the guard and without, in turn, in one Python.
"""

import json
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import sync_playwright

from bench.browser import served, started
from bench.tables import lay
from bench.visits import LESSON, run_first_cell

#: what lessons do, each as a function `go` that takes some tenths of a second
LOOPS = {
    "adds up": """
def go():
    total = 0
    for number in range(1_000_000):
        total += number
""",
    "counts down with while": """
def go():
    left = 2_000_000
    while left > 0:
        left -= 1
""",
    "calls a function": """
def square(number):
    return number * number

def go():
    for number in range(600_000):
        square(number)
""",
    "bubble sort of 800 numbers": """
def go():
    row = list(range(800, 0, -1))
    for last in range(len(row) - 1, 0, -1):
        for place in range(last):
            if row[place] > row[place + 1]:
                row[place], row[place + 1] = row[place + 1], row[place]
""",
    "list comprehension": """
def go():
    [number * number for number in range(1_000_000)]
""",
}
#: the cell: seconds of each turn, with the guard and without
CELL = """
import json, time
SOURCE = {source!r}
def seconds(go):
    began = time.perf_counter()
    go()
    return time.perf_counter() - began
{source}
alone = {{}}
exec(SOURCE, alone)
print(json.dumps([(seconds(go), seconds(alone["go"])) for turn in range({turns})]))
"""
PRINTED = """() => jupyterapp.shell.currentWidget.content.model.sharedModel.cells
  .flatMap(cell => cell.outputs ?? []).map(output => [].concat(output.text).join('')).join('')"""


def measure(site: Path, turns: int) -> dict[str, list[tuple[float, float]]]:
    """Seconds with the guard and without, by loop, `turns` pairs each; raises `RuntimeError` if the page shows an error."""
    with served({"ours": site}) as urls, sync_playwright() as driver:
        return {name: _pairs(driver, urls["ours"] + LESSON["ours"], source, turns) for name, source in LOOPS.items()}


def _pairs(driver, address: str, source: str, turns: int) -> list[tuple[float, float]]:
    with tempfile.TemporaryDirectory() as profile, started(driver, profile) as page:
        run_first_cell(page, address, CELL.format(source=source, turns=turns))
        pairs = json.loads(page.evaluate(PRINTED))
    print(pairs, file=sys.stderr, flush=True)
    return pairs


def write_table(found: dict[str, list[tuple[float, float]]]) -> None:
    """Lay the figures of this run over those in the page."""
    lay("guard", table(found))


def table(found: dict[str, list[tuple[float, float]]]) -> Iterator[str]:
    """Rows of Markdown: a loop with the guard and without, and the ratio."""
    turns = len(next(iter(found.values())))
    yield f"Medians of {turns} turns, {time.strftime('%Y-%m-%d')}."
    yield ""
    yield "| loop | with the guard, s | without, s | ratio |"
    yield "|---|---|---|---|"
    for name, pairs in found.items():
        guarded, alone = map(statistics.median, zip(*pairs, strict=True))
        yield f"| {name} | {guarded:.2f} | {alone:.2f} | {guarded / alone:.1f} |"
