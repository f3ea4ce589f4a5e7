"""A cell that is run before Python is there: is it ever lost?

Run is pressed at a random moment between the one in which its button shows and the one in which Python is ready.
"""

import random
import statistics
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Page, TimeoutError, sync_playwright

from bench.browser import ARGUMENTS, chromium_path, served
from bench.processes import browser_process
from bench.slow import SlowHandler, hold_back
from bench.tables import lay
from builder.server import Handler

#: a lesson whose first cell says something
LESSON = "ko/notebooks/index.html?path=ko/middle/06_searching.ipynb"
#: milliseconds after which a press counts as lost; many times what a start takes
PATIENCE = 120_000
#: the moments are drawn anew in the same order in each measurement
SEED = 5
BUTTON = ".saebom-Bar button[data-command='saebom:run']"
READY = ".saebom-State[data-state=idle]"
#: no question for class and number stands above the button
KNOWN = "localStorage.setItem('saebom.student', '3-14')"
DONE = """() => jupyterapp.shell.currentWidget.content.model.sharedModel.cells
  .some(cell => cell.cell_type === 'code' && cell.execution_count !== null && cell.outputs.length)"""


@dataclass(frozen=True)
class Press:
    """One opening: seconds from navigation to the press, and from the press to the result; none if it was lost."""

    pressed: float
    waited: float | None


def measure(site: Path, openings: int, stand_in: bool = False) -> list[Press]:
    """Open a lesson again and again, each time in a new profile of one browser."""
    handler = SlowHandler if stand_in else Handler
    with served({"ours": site}, handler) as urls, sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=chromium_path(), args=ARGUMENTS)
        with hold_back(browser_process()) if stand_in else nullcontext():
            found = list(presses(browser, urls["ours"] + LESSON, openings))
        browser.close()
    return found


def presses(browser: Browser, address: str, openings: int) -> Iterator[Press]:
    """Press Run at another random moment in each opening."""
    drawn = random.Random(SEED)
    with a_learner(browser) as page:
        until_ready = seconds_until_ready(page, address)
    for number in range(1, openings + 1):
        with a_learner(browser) as page:
            one = press(page, address, drawn.uniform(0, until_ready))
        print(f"{number}/{openings} {one}", file=sys.stderr, flush=True)
        yield one


@contextmanager
def a_learner(browser: Browser) -> Iterator[Page]:
    """A page in a profile that knows class and number, and nothing else."""
    context = browser.new_context(locale="ko-KR")
    context.add_init_script(KNOWN)
    context.on("dialog", lambda dialog: dialog.accept())  # the warning on leaving
    yield context.new_page()
    context.close()


def seconds_until_ready(page: Page, address: str) -> float:
    """How long the button shows before Python is ready."""
    page.goto(address, wait_until="commit", timeout=PATIENCE)
    page.locator(BUTTON).wait_for(timeout=PATIENCE)
    shown = time.monotonic()
    page.locator(READY).wait_for(timeout=PATIENCE)
    return time.monotonic() - shown


def press(page: Page, address: str, delay: float) -> Press:
    """Open a lesson and press Run so many seconds after its button shows."""
    started = time.monotonic()
    page.goto(address, wait_until="commit", timeout=PATIENCE)
    page.locator(BUTTON).wait_for(timeout=PATIENCE)
    page.wait_for_timeout(delay * 1000)
    page.locator(BUTTON).click()
    pressed = time.monotonic()
    try:
        page.wait_for_function(DONE, timeout=PATIENCE)
        waited = time.monotonic() - pressed
    except TimeoutError:
        waited = None
    return Press(pressed - started, waited)


def write_table(found: list[Press], stand_in: bool = False) -> None:
    """Lay the figures of this run over those in the page."""
    lay("first run, stand-in" if stand_in else "first run", table(found))


def table(found: list[Press]) -> Iterator[str]:
    """Rows of Markdown."""
    waited = [press.waited for press in found if press.waited is not None]
    pressed = [press.pressed for press in found]
    yield f"{time.strftime('%Y-%m-%d')}."
    yield ""
    yield "| openings | lost | pressed after, s | result after the press, s: median, slowest |"
    yield "|---|---|---|---|"
    lost = len(found) - len(waited)
    until = f"{statistics.median(waited):.1f}, {max(waited):.1f}" if waited else "-"
    yield f"| {len(found)} | {lost} | {min(pressed):.1f} to {max(pressed):.1f} | {until} |"
