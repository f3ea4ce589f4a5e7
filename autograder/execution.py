"""Execution: submissions run in sandbox kernels that stay warm, each in an interpreter of its own."""

import os
from queue import Empty, SimpleQueue

from coach.speech import LANGUAGE_VARIABLE
from jupyter_client.manager import KernelManager
from nbclient import NotebookClient
from nbformat import NotebookNode

from autograder.constants import BUDGETS, Limits
from autograder.sandbox.interpreter import START_SECONDS
from autograder.sandbox.kernel import limits_to_environment

#: seconds that nbclient waits beyond the sandbox's own limit, which comes first
MARGIN_SECONDS = 240
#: a submission may use this many times the memory that its lesson may
HEADROOM = 2


class WarmKernel:
    """A sandbox kernel process that outlives its interpreters. The kernelspec must be installed."""

    def __init__(self):
        self.manager = KernelManager(kernel_name="python")
        self.manager.start_kernel(env={**os.environ})
        self.client = self.manager.blocking_client()
        self.client.start_channels()
        self.client.wait_for_ready(timeout=START_SECONDS)

    def renew(self, level: str, language: str) -> None:
        """Replace the interpreter by a new one with the limits of a level; raises `queue.Empty` if it hangs."""
        limits = limits_of(level)
        environment = limits_to_environment(limits, f"/drive/{language}/{level}")
        content = {"environment": {**environment, LANGUAGE_VARIABLE: language}}
        self.client.control_channel.send(self.client.session.msg("fresh_request", content))
        self.client.control_channel.get_msg(timeout=START_SECONDS)

    def run(self, nb: NotebookNode, seconds: int) -> None:
        """Run all cells of a notebook in place; errors become outputs. Raises `DeadKernelError`."""
        client = NotebookClient(nb, km=self.manager, timeout=seconds, allow_errors=True)
        try:
            client.execute(reset_kc=True)
        finally:
            if client.kc:
                client.kc.stop_channels()

    def close(self) -> None:
        self.client.stop_channels()
        self.manager.shutdown_kernel(now=True)


class Kernels:
    """The warm kernels of one grading run; safe to use from several threads."""

    def __init__(self):
        self._idle: SimpleQueue[WarmKernel] = SimpleQueue()
        self._all: list[WarmKernel] = []

    def __enter__(self) -> "Kernels":
        return self

    def __exit__(self, *_) -> None:
        for kernel in self._all:
            kernel.close()

    def run(self, nb: NotebookNode, level: str, language: str) -> None:
        """Run a notebook in place in an interpreter that nothing has run in before."""
        kernel = self._take()
        kernel.renew(level, language)
        kernel.run(nb, limits_of(level).seconds + MARGIN_SECONDS)
        self._idle.put(kernel)  # one that has failed is not used again

    def _take(self) -> WarmKernel:
        try:
            return self._idle.get_nowait()
        except Empty:
            kernel = WarmKernel()
            self._all.append(kernel)
            return kernel


def limits_of(level: str) -> Limits:
    """What a submission for a level may use."""
    return Limits(megabytes=BUDGETS[level].megabytes * HEADROOM)
