"""`make bench`: what a visitor of the landing page waits for. Medians; wall time is noisy."""

import statistics
import sys
import threading
import time

from playwright.sync_api import Browser, sync_playwright

from builder.constants import BUILD
from builder.server import open_server

#: runs of which the median is taken
RUNS = 5
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
#: seconds of silence after which Playwright calls a page idle
SILENCE = 0.5


def main() -> int:
    with open_server(0) as server, sync_playwright() as driver:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        path = (BUILD / "chromium.txt").read_text(encoding="utf-8")
        browser = driver.chromium.launch(executable_path=path, args=ARGUMENTS)
        runs = [landing(browser, f"http://localhost:{server.server_port}/") for _ in range(RUNS)]
        browser.close()
        server.shutdown()
    seconds, kilobytes = (statistics.median(values) for values in zip(*runs, strict=True))
    print(f"landing page: {seconds:.1f} s, {kilobytes:.1f} kB (median of {RUNS})")
    return 0


def landing(browser: Browser, url: str) -> tuple[float, float]:
    """Seconds until the landing page is idle, and kilobytes."""
    sizes, started = [], time.monotonic()
    page = browser.new_page()
    page.on("response", lambda response: sizes.append(len(response.body())))
    page.goto(url, wait_until="networkidle")
    page.close()
    return time.monotonic() - started - SILENCE, sum(sizes) / 1e3


if __name__ == "__main__":
    sys.exit(main())
