"""A small Chromebook's stand-in: half a core for the browser, and a network of 10 Mbit/s with 40 ms of delay.

The browser's own throttle of the CPU does not reach workers, where Python runs; so its processes are stopped and
continued (SIGSTOP, SIGCONT) as a quota of the system would do it.
"""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import psutil

from bench.processes import cpu_seconds, tree
from bench.traffic import CountingHandler

#: cores that all processes of the browser may use together
CORES = 0.5
#: seconds in which the quota is kept
PERIOD = 0.1
#: bytes a second of the network, and the seconds until an answer begins
RATE, DELAY = 10e6 / 8, 0.04


class SlowHandler(CountingHandler):
    """The server behind one slow line that all connections share."""

    line = threading.Lock()

    def do_GET(self):
        time.sleep(DELAY)
        super().do_GET()

    def send_piece(self, piece, outputfile):
        with self.line:
            time.sleep(len(piece) / RATE)
        super().send_piece(piece, outputfile)


@contextmanager
def hold_back(browser: psutil.Process) -> Iterator[None]:
    """Hold a process and all its children to `CORES` while the context is open."""
    ended = threading.Event()
    keeper = threading.Thread(target=_keep, args=(browser, ended), daemon=True)
    keeper.start()
    try:
        yield
    finally:
        ended.set()
        keeper.join()


def _keep(browser: psutil.Process, ended: threading.Event) -> None:
    used = {process.pid: cpu_seconds(process) for process in tree(browser)}
    while not ended.is_set():
        time.sleep(PERIOD / 4)
        processes = tree(browser)
        now = {process.pid: cpu_seconds(process) for process in processes}
        spent = sum(max(0.0, cpu - used.get(pid, 0.0)) for pid, cpu in now.items())
        used = now
        rest = spent / CORES - PERIOD / 4
        if rest > 0:
            _each(processes, "suspend")
            ended.wait(rest)
            _each(processes, "resume")


def _each(processes: list[psutil.Process], action: str) -> None:
    for process in processes:
        with suppress(psutil.NoSuchProcess):
            getattr(process, action)()
