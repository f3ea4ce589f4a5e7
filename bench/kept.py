"""A visit once the site is kept: the browser then has the script of the lesson page compiled (site/jupyter/compile/worker.js)."""

import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

from playwright.sync_api import sync_playwright

from bench.browser import served, started
from bench.slow import SlowHandler
from bench.tables import lay
from bench.traffic import CountingHandler
from bench.visits import CELLS, FIGURES, LESSON, PATIENCE, Visit, visit

#: profiles of which one left the lesson at once on the first visit, and the other stayed until the script was compiled
PROFILES = ("not yet", "kept")
#: waits for some minutes until the browser has the script of the lesson page compiled; whether it has
COMPILED = """async () => {
  const compiled = await caches.open('saebom-compiled');
  const look = async () => (await compiled.keys()).length;
  for (let looks = 0; looks < 1800 && !(await look()); looks++) await new Promise(done => setTimeout(done, 100));
  return Boolean(await look());
}"""
#: figures of a visit that it may change
CHANGED = ("shown", "done", "cpu", "memory")


def measure(site: Path, runs: int, stand_in: bool) -> dict[str, list[Visit]]:
    """Visits of a plain lesson with both profiles in turn, the browser started again for each."""
    found: dict[str, list[Visit]] = {name: [] for name in PROFILES}
    handler = SlowHandler if stand_in else CountingHandler
    with ExitStack() as stack, served({"ours": site}, handler) as urls, sync_playwright() as driver:
        profiles = {name: stack.enter_context(tempfile.TemporaryDirectory()) for name in PROFILES}
        address = urls["ours"] + LESSON["ours"]
        visit(driver, address, CELLS["plain"], profiles["not yet"], False)
        stay(driver, address, profiles["kept"])
        for number in range(1, runs + 1):
            for name, visits in found.items():
                visits.append(visit(driver, address, CELLS["plain"], profiles[name], stand_in))
                print(f"{number}/{runs} {name}: {visits[-1]}", file=sys.stderr, flush=True)
    return found


def stay(driver, address: str, profile: str) -> None:
    """A first visit that lasts until the site is kept and its script compiled; raises `RuntimeError` if that does not come."""
    with started(driver, profile) as page:
        page.goto(address, wait_until="commit", timeout=PATIENCE)
        if not page.evaluate(COMPILED):
            raise RuntimeError(f"{address}: the script is not kept compiled")


def write_table(found: dict[str, list[Visit]], stand_in: bool) -> None:
    """Lay the figures of this run over those in the page."""
    lay("kept, stand-in" if stand_in else "kept", table(found))


def table(found: dict[str, list[Visit]]) -> Iterator[str]:
    """Rows of Markdown: a figure without and with, and the ratio."""
    yield f"Medians of {len(found['kept'])} visits, {time.strftime('%Y-%m-%d')}."
    yield ""
    yield "| figure | kept | not yet | ratio |"
    yield "|---|---|---|---|"
    for figure, unit, scale in FIGURES:
        if figure in CHANGED:
            kept, before = (
                statistics.median(getattr(v, figure) for v in found[name]) / scale for name in PROFILES[::-1]
            )
            yield f"| {unit} | {kept:.1f} | {before:.1f} | {kept / before:.2f} |"
