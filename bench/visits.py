"""Visits of a lesson: what a learner waits for until the first cell is done, ours beside stock JupyterLite's, in Chromium.

Wall time is noisy: what counts is the ratio.
"""

import json
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import dataclass, field
from pathlib import Path

import psutil
from playwright.sync_api import Page, sync_playwright

from bench.browser import served, started
from bench.processes import browser_process, cpu_seconds, memory, tree
from bench.slow import SlowHandler, hold_back
from bench.tables import lay
from bench.traffic import CountingHandler, traffic
from builder.constants import BUILD

#: milliseconds that one step may take before the measurement is given up
PATIENCE = 600_000
#: the lesson that is opened, by the address that the first page of each site has for it
LESSON = {
    "stock": "notebooks/index.html?path=ko/elementary/08_guess_my_number.ipynb",
    "ours": "ko/notebooks/index.html?path=ko/elementary/08_guess_my_number.ipynb",
}
#: what its first cell runs, by kind of lesson
CELLS = {
    "plain": "print(6 * 7)",
    "plot": "import numpy as np, matplotlib.pyplot as plt\nplt.plot(np.arange(9) ** 2)\nplt.show()",
    "scikit-learn": "from sklearn.datasets import load_iris\nfrom sklearn.tree import DecisionTreeClassifier\n"
    "X, y = load_iris(return_X_y=True)\nprint(DecisionTreeClassifier(random_state=0).fit(X, y).score(X, y))",
}
SHOWN = "() => globalThis.jupyterapp?.shell.currentWidget?.content?.model?.sharedModel.cells.length > 1"
#: the cell is run the moment that the page has a session: before, Jupyter drops it
READY = "() => Boolean(jupyterapp.shell.currentWidget.context.sessionContext.session?.kernel)"
RUN = """source => { const nb = jupyterapp.shell.currentWidget.content;
  nb.activeCellIndex = nb.model.sharedModel.cells.findIndex(cell => cell.cell_type === 'code');
  nb.activeCell.model.sharedModel.setSource(source);
  jupyterapp.commands.execute('notebook:run-cell'); }"""
DONE = """() => jupyterapp.shell.currentWidget.content.model.sharedModel.cells
  .some(cell => cell.cell_type === 'code' && cell.execution_count !== null && cell.outputs.length)"""
FAILED = """() => jupyterapp.shell.currentWidget.content.model.sharedModel.cells
  .flatMap(cell => cell.outputs ?? []).find(output => output.output_type === 'error')?.evalue"""


@dataclass(frozen=True)
class Visit:
    """One visit: seconds from navigation, bytes and requests, seconds of CPU of all processes, bytes of memory (PSS)."""

    shown: float
    done: float
    bytes: int
    requests: int
    cpu: float
    memory: int


@dataclass
class Runs:
    """All visits of one site with one kind of lesson."""

    cold: list[Visit] = field(default_factory=list)
    warm: list[Visit] = field(default_factory=list)


def measure(sites: dict[str, Path], options) -> dict[tuple[str, str], Runs]:
    """Visit the sites in turn, so that a busy moment of the machine strikes both; Runs by site and kind."""
    found = {(site, kind): Runs() for kind in options.kinds for site in sites}
    handler = SlowHandler if options.stand_in else CountingHandler
    with served(sites, handler) as urls, sync_playwright() as driver:
        for number in range(1, options.runs + 1):
            for (site, kind), runs in found.items():
                with tempfile.TemporaryDirectory() as profile:
                    for visits in (runs.cold, runs.warm):
                        visits.append(visit(driver, urls[site] + LESSON[site], CELLS[kind], profile, options.stand_in))
                done = f"cold {runs.cold[-1]}, warm {runs.warm[-1]}"
                print(f"{number}/{options.runs} {kind}, {site}: {done}", file=sys.stderr, flush=True)
    return found


def visit(driver, url: str, source: str, profile: str, stand_in: bool) -> Visit:
    """Start a browser on a profile, open the lesson, run one cell in it; raises `RuntimeError` if the cell fails."""
    with started(driver, profile) as page:
        browser = browser_process(profile)
        with hold_back(browser) if stand_in else nullcontext():
            return _visit(page, url, source, browser)


def _visit(page: Page, url: str, source: str, browser: psutil.Process) -> Visit:
    before, sent, asked = cpu_of(browser), *traffic(url)
    shown, done = run_first_cell(page, url, source)
    now, total = cpu_of(browser), traffic(url)
    held = max(map(memory, browser.children(recursive=True)))
    return Visit(shown, done, total[0] - sent, total[1] - asked, now - before, held)


def run_first_cell(page: Page, url: str, source: str) -> tuple[float, float]:
    """Open a lesson and run a source as its first cell; seconds until the text shows, and until the cell is done.

    Raises `RuntimeError` if the cell fails.
    """
    began = time.monotonic()
    page.goto(url, wait_until="commit", timeout=PATIENCE)
    page.wait_for_function(SHOWN, timeout=PATIENCE)
    shown = time.monotonic() - began
    page.wait_for_function(READY, timeout=PATIENCE)
    page.evaluate(RUN, source)
    page.wait_for_function(DONE, timeout=PATIENCE)
    done = time.monotonic() - began
    if failed := page.evaluate(FAILED):
        raise RuntimeError(f"{url}: {failed}")
    return shown, done


def cpu_of(browser: psutil.Process) -> float:
    """Seconds of CPU of a browser and all its living processes."""
    return sum(map(cpu_seconds, tree(browser)))


def write_table(found: dict[tuple[str, str], Runs], options) -> None:
    """Lay the figures of this run over those in the page."""
    name = "stand-in" if options.stand_in else "full"
    data = BUILD / "bench" / f"site-{name}.json"
    data.parent.mkdir(parents=True, exist_ok=True)
    data.write_text(json.dumps([[*key, runs.__dict__] for key, runs in found.items()], default=vars), encoding="utf-8")
    lay(name, table(found, options))


def table(found: dict[tuple[str, str], Runs], options) -> Iterator[str]:
    """Rows of Markdown: a figure of ours, of stock's, and the ratio."""
    runs = "One visit each" if options.runs == 1 else f"Medians of {options.runs} visits"
    yield f"{runs}, {time.strftime('%Y-%m-%d')}."
    yield ""
    yield "| lesson | visit | figure | ours | stock | ratio |"
    yield "|---|---|---|---|---|---|"
    for kind in options.kinds:
        for moment in ("cold", "warm"):
            visits = [getattr(found[site, kind], moment) for site in ("ours", "stock")]
            for figure, unit, scale in FIGURES:
                ours, stock = (statistics.median(getattr(visit, figure) for visit in some) / scale for some in visits)
                ratio = f"{ours / stock:.2f}" if stock else "-"
                yield f"| {kind} | {moment} | {unit} | {ours:.1f} | {stock:.1f} | {ratio} |"


#: attribute of a visit, its name in the table, and what it is divided by
FIGURES = (
    ("shown", "text shown, s", 1),
    ("done", "cell done, s", 1),
    ("bytes", "MB over the network", 1e6),
    ("requests", "requests", 1),
    ("cpu", "CPU, s", 1),
    ("memory", "largest process, MB", 1e6),
)
