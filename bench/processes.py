"""Processes of a browser: they come and go while one looks at them."""

from contextlib import suppress

import psutil


def tree(root: psutil.Process) -> list[psutil.Process]:
    """A process and all below it."""
    return [root, *root.children(recursive=True)]


def cpu_seconds(process: psutil.Process) -> float:
    """Seconds of CPU of one process; 0 if it has ended."""
    with suppress(psutil.NoSuchProcess):
        times = process.cpu_times()
        return times.user + times.system
    return 0.0


def browser_process(profile: str = "") -> psutil.Process:
    """The browser that was started on this profile; without one, the only browser of this process."""
    named = [
        process
        for process in psutil.Process().children(recursive=True)
        if any(word.startswith(f"--user-data-dir={profile}") for word in process.cmdline())
        and "--type=" not in " ".join(process.cmdline())
    ]
    return named[0]
