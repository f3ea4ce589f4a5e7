"""`make bench`: start-up of the site in Chromium, seconds per graded submission. Medians; wall time is noisy."""

import statistics
import sys
import tempfile
import threading
import time
from pathlib import Path

import nbformat
from playwright.sync_api import Browser, sync_playwright

from autograder.collect import collect
from autograder.course import Course, release
from autograder.grade import grade
from builder.constants import BUILD
from builder.server import open_server

#: lessons that stand for their kind: plain Python, and scikit-learn
LESSONS = {
    "plain": ("middle-06-searching", "ko/middle/06_searching"),
    "scikit-learn": ("high-17-trees-and-forests", "ko/high/17_trees_and_forests"),
}
#: runs of which the median is taken
RUNS = 3
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
]
#: milliseconds after which a measurement is given up
PATIENCE = 300_000
FIRST_CELL = (
    "() => jupyterapp.shell.currentWidget?.content?.model?.sharedModel.cells.some(cell => cell.execution_count === 1)"
)
READY = "() => jupyterapp.shell.currentWidget?.content?.model?.sharedModel.cells.length > 1"


def main() -> int:
    with open_server(0) as server, sync_playwright() as driver:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        browser = driver.chromium.launch(
            executable_path=(BUILD / "chromium.txt").read_text(encoding="utf-8"), args=ARGUMENTS
        )
        url = f"http://localhost:{server.server_port}/"
        row("landing page", [landing(browser, url) for _ in range(RUNS)], ("seconds", "kB"))
        for kind, (_, path) in LESSONS.items():
            row(
                f"first cell of the {kind} lesson, new profile",
                [first_cell(browser, url, path) for _ in range(RUNS)],
                ("text s", "cell s", "MB", "requests"),
            )
        browser.close()
        server.shutdown()
    for kind, (lesson, _) in LESSONS.items():
        row(f"grading one {kind} submission", [(graded(lesson),) for _ in range(RUNS)], ("seconds",))
    return 0


def landing(browser: Browser, url: str) -> tuple[float, float]:
    """Seconds until the landing page is idle, and kilobytes."""
    with_bytes, started = [], time.monotonic()
    page = browser.new_page()
    page.on("response", lambda response: with_bytes.append(len(response.body())))
    page.goto(url, wait_until="networkidle")
    page.close()
    return time.monotonic() - started - 0.5, sum(with_bytes) / 1e3  # Playwright calls a page idle after half a second


def first_cell(browser: Browser, url: str, path: str) -> tuple[float, float, float, float]:
    """Seconds to the lesson's text and to its first finished cell, megabytes, requests; in a new profile."""
    context = browser.new_context(locale="ko-KR")
    page, sizes = context.new_page(), []
    context.on("requestfinished", lambda request: sizes.append(request.sizes()["responseBodySize"]))
    started = time.monotonic()
    page.goto(f"{url}notebooks/index.html?path={path}.ipynb")
    page.wait_for_function(READY, timeout=PATIENCE)
    text = time.monotonic() - started
    page.evaluate("""async () => { const nb = jupyterapp.shell.currentWidget.content;
      nb.activeCellIndex = nb.model.sharedModel.cells.findIndex(cell => cell.cell_type === 'code');
      jupyterapp.commands.execute('notebook:run-cell'); }""")
    page.wait_for_function(FIRST_CELL, timeout=PATIENCE)
    done = time.monotonic() - started
    context.close()
    return text, done, sum(sizes) / 1e6, len(sizes)


def graded(lesson: str) -> float:
    """Seconds to grade one untouched submission, the start of the sandbox included."""
    with tempfile.TemporaryDirectory() as folder:
        course = Course(Path(folder) / "course")
        release(course)
        nb = course.release_of(lesson, "ko")
        nb.metadata["saebom"]["student"] = "1-1"
        nbformat.write(nb, Path(folder) / "a.ipynb")
        collect(course, [Path(folder) / "a.ipynb"])
        started = time.monotonic()
        grade(course)
        return time.monotonic() - started


def row(name: str, runs: list[tuple[float, ...]], units: tuple[str, ...]) -> None:
    medians = [statistics.median(values) for values in zip(*runs, strict=True)]
    print(
        f"{name}: " + ", ".join(f"{value:.1f} {unit}" for value, unit in zip(medians, units, strict=True)), flush=True
    )


if __name__ == "__main__":
    sys.exit(main())
