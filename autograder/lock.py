"""The lock of a course: one command or desk at a time changes what it holds."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from autograder.errors import CourseBusy

#: the file in the course folder; the system frees it when its holder ends, however that ends
LOCK = "course.lock"


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Work on a course folder that nobody else is working on; raises `CourseBusy`."""
    with (folder / LOCK).open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise CourseBusy(folder) from error
        yield
