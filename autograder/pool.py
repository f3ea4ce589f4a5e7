"""Pools: where submissions run, on this machine's cores or on the workers of a Dask cluster.

Either way a notebook goes out as text and comes back as text with its outputs: nobody but the coordinator reads the
course or writes to it.
"""

import atexit
import json
import os
import platform
import threading
from collections.abc import Iterator
from concurrent.futures import FIRST_COMPLETED, Executor, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any

import nbformat

from autograder.constants import ENGINE
from autograder.errors import ClusterMissing, WorkerDiffers
from autograder.execution import Interpreters
from runtime.constants import STAMP
from runtime.engine import engine_if_needed

#: seconds in which a scheduler answers and has a worker
CLUSTER_SECONDS = 30
#: workers that may be lost with one and the same submission before it counts as failed
RETRIES = 3


@dataclass(frozen=True)
class Task:
    """One notebook to run, as JSON text, and for which level and language."""

    text: str
    level: str
    language: str


class Pool:
    """Runs tasks side by side; as many are under way as keep it busy, so that memory does not grow with their number."""

    def __init__(self, executor: Executor, run: Any, width: int):
        self._executor = executor
        self._run = run
        self.width = width

    def results(self, tasks: Iterator[tuple[Any, Task]]) -> Iterator[tuple[Any, Future]]:
        """Each key of `tasks` with the future of its text, as soon as it is done."""
        under_way: dict[Future, Any] = {}
        more = True
        while more or under_way:
            while more and len(under_way) < 2 * self.width:
                if more := next(tasks, None):
                    key, task = more
                    under_way[self._executor.submit(self._run, task)] = key
            for future in wait(under_way, return_when=FIRST_COMPLETED).done:
                yield under_way.pop(future), future


@contextmanager
def local_pool(jobs: int | None = None) -> Iterator[Pool]:
    """A pool of so many sandboxes on this machine (default: one per core)."""
    engine_if_needed()
    width = jobs or os.cpu_count() or 1
    threads = ThreadPoolExecutor(width)
    try:
        with Interpreters() as interpreters:  # ended before the threads are waited for, so that Ctrl+C need not wait
            yield Pool(threads, partial(run_in, interpreters), width)
    finally:
        threads.shutdown(cancel_futures=True)


@contextmanager
def cluster_pool(address: str) -> Iterator[Pool]:
    """A pool of all workers of the Dask scheduler at `address`, such as `tcp://10.0.0.1:8786`.

    Workers need this same project, and nothing of the course. Raises `ClusterMissing`.
    """
    from distributed import Client  # here, since its import takes a second that most teachers do not need

    try:
        client = Client(address, timeout=CLUSTER_SECONDS)
        client.wait_for_workers(1, timeout=CLUSTER_SECONDS)
    except (OSError, TimeoutError, ValueError) as error:
        raise ClusterMissing(address, CLUSTER_SECONDS) from error
    engine_if_needed()
    with client, client.get_executor(pure=False, retries=RETRIES) as executor:
        width = sum(client.nthreads().values())
        yield Pool(executor, partial(run_on_worker, stamp=(ENGINE / STAMP).read_text(encoding="utf-8")), width)


def run_in(interpreters: Interpreters, task: Task) -> str:
    """The notebook of a task with its outputs; raises `Stopped`."""
    nb = nbformat.from_dict(json.loads(task.text))
    interpreters.run(nb, task.level, task.language)
    return json.dumps(nb)


def run_on_worker(task: Task, stamp: str) -> str:
    """The same in the process of a Dask worker; raises `WorkerDiffers` where it has another engine."""
    interpreters, own = _of_this_process()
    if own != stamp:
        raise WorkerDiffers(platform.node())
    return run_in(interpreters, task)


_lock = threading.Lock()
_interpreters: Interpreters | None = None


def _of_this_process() -> tuple[Interpreters, str]:
    """The sandboxes of a worker process, made once, and the stamp of its engine."""
    global _interpreters
    with _lock:
        if _interpreters is None:
            engine_if_needed()
            _interpreters = Interpreters()
            atexit.register(_interpreters.close)
    return _interpreters, (ENGINE / STAMP).read_text(encoding="utf-8")
