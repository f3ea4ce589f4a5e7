"""The first page: how long until its lessons are there and can be chosen, alone, on a full machine and on a small one."""

import statistics
import tempfile
import time
from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import sync_playwright

from bench.browser import served, started
from bench.processes import browser_process
from bench.slow import SlowHandler, hold_back
from bench.tables import lay
from bench.traffic import CountingHandler, traffic

#: milliseconds after which an opening is given up
PATIENCE = 120_000
#: milliseconds after which a browser that was just started has done what it does at every start
SETTLED = 3000
#: a learner who was here before has chosen a level, so that its lessons are listed
LEVEL = "localStorage.setItem('saebom.level', 'middle')"
LISTED = "() => document.querySelectorAll('a[href*=\"middle/\"]').length"
#: when the browser had drawn something, and when the scripts had run that list the lessons and hear what is chosen
USABLE = """() => Math.max(performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
  performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd)"""


@dataclass(frozen=True)
class Opening:
    """One opening: seconds from navigation until the page is usable, bytes and requests over the network."""

    usable: float
    bytes: int
    requests: int


def measure(site: Path, runs: int) -> dict[tuple[str, str], list[Opening]]:
    """Openings by machine and visit (cold: a new profile; warm: the same one after the browser was started again)."""
    found = {}
    for machine, handler in (("full speed", CountingHandler), ("stand-in", SlowHandler)):
        with served({"ours": site}, handler) as urls, sync_playwright() as driver:
            pairs = [_twice(driver, urls["ours"], handler is SlowHandler) for _ in range(runs)]
        found[machine, "cold"], found[machine, "warm"] = map(list, zip(*pairs, strict=True))
    return found


def _twice(driver, url: str, stand_in: bool) -> list[Opening]:
    with tempfile.TemporaryDirectory() as profile:
        return [_open(driver, url, profile, stand_in) for _ in range(2)]


def _open(driver, url: str, profile: str, stand_in: bool) -> Opening:
    sent, asked = traffic(url)
    with started(driver, profile) as page:
        page.add_init_script(LEVEL)
        page.wait_for_timeout(SETTLED)
        with hold_back(browser_process(profile)) if stand_in else nullcontext():
            page.goto(url, timeout=PATIENCE)
            page.wait_for_function(LISTED, timeout=PATIENCE)
            page.wait_for_function(f"() => ({USABLE})() > 0", timeout=PATIENCE)
            usable = page.evaluate(USABLE) / 1000
    now = traffic(url)
    return Opening(usable, now[0] - sent, now[1] - asked)


def write_table(found: dict[tuple[str, str], list[Opening]]) -> None:
    """Lay the figures of this run over those in the page."""
    lay("landing", table(found))


def table(found: dict[tuple[str, str], list[Opening]]) -> Iterator[str]:
    """Rows of Markdown."""
    runs = len(next(iter(found.values())))
    yield f"Medians of {runs} openings, {time.strftime('%Y-%m-%d')}."
    yield ""
    yield "| machine | visit | usable, s: median, slowest | kB over the network | requests |"
    yield "|---|---|---|---|---|"
    for (machine, visit), openings in found.items():
        seconds = [opening.usable for opening in openings]
        size = statistics.median(opening.bytes for opening in openings) / 1000
        asked = statistics.median(opening.requests for opening in openings)
        yield f"| {machine} | {visit} | {statistics.median(seconds):.2f}, {max(seconds):.2f} | {size:.0f} | {asked:.0f} |"
