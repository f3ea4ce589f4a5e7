"""The real engine, for what only the Python of the browser can show."""

import os
from contextlib import ExitStack

import nbformat
import pytest
from jupyter_client.manager import KernelManager
from nbclient import NotebookClient

from autograder.constants import Limits
from autograder.sandbox.kernel import limits_to_environment
from autograder.sandbox.kernelspec import install_kernelspec
from builder.constants import KERNELSPEC
from runtime.engine import engine_if_needed

LIMITS = Limits(seconds=60, megabytes=900)
#: forgets all names; modules stay imported
RESET = "get_ipython().reset(new_session=True)"


@pytest.fixture(scope="session")
def in_engine():
    """Run cells as a lesson of a language and level would: `in_engine(*sources, language="ko", level="middle")`."""
    engine_if_needed()
    install_kernelspec()
    kernels: dict[tuple[str, str], KernelManager] = {}
    with ExitStack() as stack:

        def run(*sources, language="ko", level="middle"):
            if (language, level) not in kernels:
                kernels[language, level] = stack.enter_context(_started(language, level))
            cells = [nbformat.v4.new_code_cell(source) for source in (RESET, *sources)]
            nb = nbformat.v4.new_notebook(cells=cells, metadata={"kernelspec": KERNELSPEC})
            client = NotebookClient(nb, timeout=300, allow_errors=True, km=kernels[language, level])
            client.execute(reset_kc=True)
            return nb.cells[1:]

        yield run


class _started:
    def __init__(self, language: str, level: str):
        self.environment = {**os.environ, **limits_to_environment(LIMITS, f"/drive/{language}/{level}")}

    def __enter__(self) -> KernelManager:
        self.manager = KernelManager(kernel_name="python")
        self.manager.start_kernel(env=self.environment)
        return self.manager

    def __exit__(self, *_) -> None:
        self.manager.shutdown_kernel(now=True)
