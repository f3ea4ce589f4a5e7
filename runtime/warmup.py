"""Runs inside Pyodide, before its memory is kept as a snapshot: the kernel starts and has run cells of every kind.

The cells run at once, not in the event loop, which would leave JavaScript objects behind that no snapshot can hold.
"""

import gc
import sys

#: cells that print, show and fail, so that what they import is in the snapshot
CELLS = (
    "print(1)",
    "1",
    "def f(): return 1",
    "assert f() == 2",
    'assert f() == 2, f"{f()!r}"',
    "f(",
    "f(2)",
    "int('a')",
)


def warm_up():
    """Start the kernel, run the cells, and forget them."""
    import pyodide.code
    import pyodide_kernel

    shell = pyodide_kernel.ipython_shell
    for cell in CELLS:
        shell.run_cell(cell)
        pyodide.code.find_imports(cell)
    shell.reset(new_session=True)
    shell.execution_count = 1
    shell.kernel._last_traceback = shell._last_traceback = None
    for name in ("last_exc", "last_type", "last_value", "last_traceback"):
        if hasattr(sys, name):
            delattr(sys, name)
    gc.collect()


warm_up()
