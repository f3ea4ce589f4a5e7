"""`make bench`: what a visitor waits for, in Chromium on the built site. Medians; wall time is noisy."""

import statistics
import sys
import threading
import time

from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from builder.constants import BUILD
from builder.server import open_server
from builder.site import build_site

#: runs of which the median is taken, each in a new browser profile
RUNS = 5
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
]
#: seconds of silence after which Playwright calls a page idle
SILENCE = 0.5
#: milliseconds that a lesson may take before the measurement is given up
PATIENCE = 120_000
#: a lesson in plain Python
LESSON = "notebooks/index.html?path=ko/elementary/08_guess_my_number.ipynb"

SHOWN = "() => globalThis.jupyterapp?.shell.currentWidget?.content?.model?.sharedModel.cells.length > 1"
#: Jupyter loses a cell that is run before the notebook has a session
READY = "() => Boolean(jupyterapp.shell.currentWidget.context.sessionContext.session?.kernel)"
RUN_FIRST = """() => { const nb = jupyterapp.shell.currentWidget.content;
  nb.activeCellIndex = nb.model.sharedModel.cells.findIndex(cell => cell.cell_type === 'code');
  jupyterapp.commands.execute('notebook:run-cell'); }"""
DONE = """() => jupyterapp.shell.currentWidget.content.model.sharedModel.cells
  .some(cell => cell.cell_type === 'code' && cell.execution_count !== null)"""


def main() -> int:
    build_site()
    with open_server(0) as server, sync_playwright() as driver:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        path = (BUILD / "chromium.txt").read_text(encoding="utf-8")
        browser = driver.chromium.launch(executable_path=path, args=ARGUMENTS)
        url = f"http://localhost:{server.server_port}/"
        _say("landing page idle", _runs(browser, lambda page: landing(page, url)))
        _say("lesson text shown", _runs(browser, lambda page: shown(page, url)))
        _say("first cell done", _runs(browser, lambda page: first_cell(page, url)))
        browser.close()
        server.shutdown()
    return 0


def landing(page: Page, url: str) -> float:
    """Seconds from navigation until the landing page is idle."""
    started = time.monotonic()
    page.goto(url, wait_until="networkidle")
    return time.monotonic() - started - SILENCE


def shown(page: Page, url: str) -> float:
    """Seconds from navigation until a lesson's text is there."""
    started = time.monotonic()
    page.goto(url + LESSON, wait_until="commit")
    page.wait_for_function(SHOWN, timeout=PATIENCE)
    return time.monotonic() - started


def first_cell(page: Page, url: str) -> float:
    """Seconds from navigation until the first cell of a plain lesson, run as soon as it can be, is done."""
    started = time.monotonic()
    shown(page, url)
    page.wait_for_function(READY, timeout=PATIENCE)
    page.evaluate(RUN_FIRST)
    page.wait_for_function(DONE, timeout=PATIENCE)
    return time.monotonic() - started


def _runs(browser: Browser, measure) -> list[tuple[float, float, int]]:
    """Seconds, megabytes and requests of each run."""
    return [_run(browser.new_context(locale="ko-KR"), measure) for _ in range(RUNS)]


def _run(context: BrowserContext, measure) -> tuple[float, float, int]:
    page = context.new_page()
    requests = []
    context.on("requestfinished", lambda request: requests.append(request))
    seconds = measure(page)
    sizes = [request.sizes()["responseBodySize"] for request in requests]
    context.close()
    return seconds, sum(sizes) / 1e6, len(sizes)


def _say(name: str, runs: list[tuple[float, float, int]]) -> None:
    seconds, megabytes, requests = (statistics.median(values) for values in zip(*runs, strict=True))
    print(f"{name}: {seconds:.1f} s, {megabytes:.2f} MB, {requests:.0f} requests (median of {RUNS})", flush=True)


if __name__ == "__main__":
    sys.exit(main())
