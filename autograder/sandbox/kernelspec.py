"""The kernelspec by which the sandbox is found, and the check that nothing else is."""

import json
import os
import sys
from pathlib import Path

from jupyter_client.manager import AsyncKernelManager

from autograder.constants import JUPYTER_PATH, KERNEL_NAMES
from autograder.errors import SandboxMissing

#: the module that a kernelspec of the sandbox starts
MODULE = "autograder.sandbox.kernel"


def install_kernelspec(folder: Path = JUPYTER_PATH) -> None:
    """Write the kernelspec and make this process find it; raises `SandboxMissing` if another one is found.

    It carries both names under which jupyter_client may look for what a notebook of the site calls `python`.
    Were ours not found, jupyter_client would start this machine's own Python, which is no sandbox: so what a
    kernel manager would really start is checked every time.
    """
    spec = {
        "argv": [sys.executable, "-m", MODULE, "-f", "{connection_file}"],
        "display_name": "Saebom sandbox",
        "language": "python",
        "interrupt_mode": "message",
    }
    for name in KERNEL_NAMES:
        path = folder / "kernels" / name / "kernel.json"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(spec, indent=1) + "\n", encoding="utf-8")
    others = os.environ.get("JUPYTER_PATH", "").split(os.pathsep)
    os.environ["JUPYTER_PATH"] = os.pathsep.join(
        [str(folder), *(item for item in others if item not in ("", str(folder)))]
    )
    for name in KERNEL_NAMES:
        started = AsyncKernelManager(kernel_name=name).kernel_spec.argv
        if MODULE not in started:
            raise SandboxMissing(started)
