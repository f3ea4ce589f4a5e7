"""Progress of long work: how many, how fast, how long still."""

import sys
import time

from autograder.words import say


class Progress:
    """One line on stderr that moves in a terminal; a line per step in a log."""

    def __init__(self):
        self.started = time.monotonic()

    def show(self, done: int, total: int, what: str) -> None:
        text = line(done, total, time.monotonic() - self.started) + f"  {what}"
        if sys.stderr.isatty():
            print(f"\r\x1b[K{text}", end="\n" if done == total else "", file=sys.stderr, flush=True)
        else:
            print(text, file=sys.stderr, flush=True)


def line(done: int, total: int, seconds: float) -> str:
    """`[#####-----] 5/10`, with the rate per minute and the time left."""
    width = 20
    filled = width * done // total
    bar = "#" * filled + "-" * (width - filled)
    left = seconds / done * (total - done)
    rate = say(
        "{rate:.0f} a minute, {minutes}:{seconds:02} left",
        rate=60 * done / max(seconds, 0.001),
        minutes=int(left // 60),
        seconds=int(left % 60),
    )
    return f"[{bar}] {done}/{total}  {rate}"
