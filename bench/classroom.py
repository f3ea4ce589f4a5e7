"""A class that opens a lesson at once: as many clients of one server as learners, each fetching what a first visit fetches.

What that is, a real Chromium has asked for just before. The clients are no browsers: nothing of what they get runs. Nothing
holds the line back, so the figures are the server's; what a shared line takes at least follows from the bytes.
"""

import ssl
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import ClassVar
from urllib.parse import urlsplit

from playwright.sync_api import sync_playwright

from bench.browser import ARGUMENTS, chromium_path, served
from bench.firstrun import LESSON, a_learner, press
from bench.tables import lay
from builder.constants import ROOT
from builder.server import Handler
from tests.site.webservers import free_port, nginx, program, running

#: connections that a browser opens to one host
CONNECTIONS = 6
#: seconds after which an answer counts as an error
PATIENCE = 60
#: browsers that open the lesson at once as a check
BROWSERS = 5
#: bits a second of the line that a class shares, for the time that its bytes take at least
LINE = 100e6
#: the server of `make serve`, as a process of its own
SERVE = "import sys; from builder.server import open_server; open_server(int(sys.argv[1]), sys.argv[2]).serve_forever()"


class Noting(Handler):
    """The server of the site, which notes what is asked for, in order, and in which encodings."""

    asked: ClassVar[list[tuple[str, str]]] = []

    def do_GET(self):
        self.asked.append((self.path.lstrip("/"), self.headers.get("Accept-Encoding", "")))
        super().do_GET()


@dataclass(frozen=True)
class Fetched:
    """What one client has had: seconds until all was there, bytes of bodies over the network, answers that failed."""

    seconds: float
    bytes: int
    errors: int


@dataclass(frozen=True)
class Class:
    """A class on one server, and the seconds until the cell was done in each of some real browsers at once."""

    server: str
    requests: int
    fetched: list[Fetched]
    browsers: list[float]


def measure(site: Path, clients: int) -> list[Class]:
    """On the server of this project, and on nginx where that is installed."""
    wanted = recorded(site)
    found = []
    for name, serving in servers():
        with tempfile.TemporaryDirectory() as folder, serving(site, Path(folder)) as url:
            print(f"{clients} clients of {name}", file=sys.stderr, flush=True)
            fetched = at_once([lambda url=url: fetch(url, wanted)] * clients)
            browsers = in_browsers(url) if url.startswith("http:") else []  # a browser refuses the made-up certificate
        found.append(Class(name, len(wanted), fetched, browsers))
    return found


def servers() -> Iterator[tuple[str, object]]:
    """Names and context managers of those that this machine has."""
    yield "make serve", own
    try:
        program("nginx")
    except (KeyError, OSError, AssertionError):
        return
    yield "nginx, https", nginx


@contextmanager
def own(site: Path, folder: Path) -> Iterator[str]:
    """The server of `make serve` as a process of its own."""
    port = free_port()
    with running([sys.executable, "-c", SERVE, str(port), str(site)], port, secure=False, PYTHONPATH=str(ROOT)):
        yield f"http://localhost:{port}/"


def recorded(site: Path) -> list[tuple[str, str]]:
    """Paths below the root and accepted encodings of all that a first visit asks for until its first cell is done."""
    Noting.asked.clear()
    with served({"ours": site}, Noting) as urls, sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=chromium_path(), args=ARGUMENTS)
        with a_learner(browser) as page:
            press(page, urls["ours"] + LESSON, 0)
            wanted = [asked for asked in Noting.asked if not asked[0].startswith("api/service-worker")]
        browser.close()
    return wanted


def fetch(url: str, wanted: list[tuple[str, str]]) -> Fetched:
    """Fetch it all as one browser does, over some connections that stay open."""
    queue: SimpleQueue = SimpleQueue()
    for asked in wanted:
        queue.put(asked)
    started = time.monotonic()
    parts = at_once([lambda: empty(url, queue)] * CONNECTIONS)
    return Fetched(time.monotonic() - started, sum(part[0] for part in parts), sum(part[1] for part in parts))


def empty(url: str, queue: SimpleQueue) -> tuple[int, int]:
    """Take from the queue until it is empty; bytes and errors."""
    address = urlsplit(url)
    connection = connect(address)
    size = errors = 0
    while True:
        try:
            path, encodings = queue.get_nowait()
        except Empty:
            connection.close()
            return size, errors
        try:
            connection.request("GET", address.path + path, headers={"Accept-Encoding": encodings})
            answer = connection.getresponse()
            size += len(answer.read())
            errors += answer.status >= 400
        except (HTTPException, OSError):
            errors += 1
            connection.close()
            connection = connect(address)


def connect(address) -> HTTPConnection:
    if address.scheme == "http":
        return HTTPConnection(address.hostname, address.port, timeout=PATIENCE)
    trusting = ssl._create_unverified_context()  # the certificate was made for this measurement
    return HTTPSConnection(address.hostname, address.port, timeout=PATIENCE, context=trusting)


def at_once(jobs: list) -> list:
    """What jobs return that run at the same time."""
    results: list = [None] * len(jobs)

    def work(number: int) -> None:
        results[number] = jobs[number]()

    threads = [threading.Thread(target=work, args=(number,)) for number in range(len(jobs))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results


def in_browsers(url: str) -> list[float]:
    """Seconds until the first cell is done in some Chromium at once, each a process tree of its own."""
    command = [sys.executable, "-m", "bench.classroom", url + LESSON]
    processes = [subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) for _ in range(BROWSERS)]
    return [float(process.communicate()[0]) for process in processes]


def main(address: str) -> None:
    """Open a lesson in a browser of this process, and print the seconds until its first cell is done."""
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=chromium_path(), args=ARGUMENTS)
        with a_learner(browser) as page:
            page.context.set_default_timeout(PATIENCE * 1000)
            one = press(page, address, 0)
        browser.close()
    print(one.pressed + (one.waited if one.waited is not None else float("inf")))


def write_table(found: list[Class]) -> None:
    """Lay the figures of this run over those in the page."""
    lay("class", table(found))


def table(found: list[Class]) -> Iterator[str]:
    """Rows of Markdown."""
    yield f"{time.strftime('%Y-%m-%d')}."
    yield ""
    yield (
        "| server | clients | requests each | MB each | errors | all there, s: median, slowest | at least, at 100 Mbit/s | "
        f"{BROWSERS} Chromium at once, s |"
    )
    yield "|---|---|---|---|---|---|---|---|"
    for one in found:
        seconds = [client.seconds for client in one.fetched]
        size = sum(client.bytes for client in one.fetched)
        errors = sum(client.errors for client in one.fetched)
        times = f"{statistics.median(seconds):.1f}, {max(seconds):.1f}"
        browsers = f"{min(one.browsers):.0f} to {max(one.browsers):.0f}" if one.browsers else "-"
        yield (
            f"| {one.server} | {len(one.fetched)} | {one.requests} | {size / len(one.fetched) / 1e6:.1f} | {errors} | {times} | "
            f"{size * 8 / LINE:.0f} s | {browsers} |"
        )


if __name__ == "__main__":
    main(sys.argv[1])
