"""Processes of a browser: they come and go while one looks at them.

One that has ended, or waits to be buried (`psutil.ZombieProcess`, a `NoSuchProcess`), says nothing of itself.
"""

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


def memory(process: psutil.Process) -> int:
    """Bytes that a process holds, its part of shared memory included; 0 if it has ended."""
    with suppress(psutil.NoSuchProcess):
        return process.memory_full_info().pss
    return 0


def command(process: psutil.Process) -> list[str]:
    """The words a process was started with; none if it has ended."""
    with suppress(psutil.NoSuchProcess):
        return process.cmdline()
    return []


def browser_process(profile: str = "") -> psutil.Process:
    """The browser that was started on this profile; without one, the only browser of this process."""
    commands = ((process, command(process)) for process in psutil.Process().children(recursive=True))
    return next(process for process, words in commands if _is_browser(words, f"--user-data-dir={profile}"))


def _is_browser(words: list[str], profile: str) -> bool:
    """Whether a command starts a browser, and none of a browser's own processes."""
    return any(word.startswith(profile) for word in words) and "--type=" not in " ".join(words)
