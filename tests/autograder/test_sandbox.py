"""The sandbox kernel, driven by stock nbclient: limits, attacks, neighbours."""

import os
import socket
from contextlib import contextmanager

import nbformat
import pytest
from jupyter_client.manager import KernelManager
from nbclient import NotebookClient

from autograder.constants import Limits
from autograder.errors import SandboxMissing
from autograder.sandbox import kernelspec
from autograder.sandbox.kernel import limits_from_environment, limits_to_environment
from builder.constants import KERNELSPEC
from runtime.engine import engine_if_needed

pytestmark = pytest.mark.lessons

LIMITS = Limits(seconds=4, megabytes=400, characters=20_000)


@pytest.fixture(scope="module", autouse=True)
def a_sandbox():
    engine_if_needed()
    kernelspec.install_kernelspec()


@pytest.fixture(scope="module")
def a_kernel():
    with started() as manager:
        yield manager


@contextmanager
def started(limits=LIMITS):
    manager = KernelManager(kernel_name="python")
    manager.start_kernel(env={**os.environ, **limits_to_environment(limits, "/drive/ko/middle")})
    try:
        yield manager
    finally:
        manager.shutdown_kernel(now=True)


def run(*sources, manager):
    """Run cells with stock nbclient; the cells with their outputs."""
    cells = [nbformat.v4.new_code_cell(source) for source in sources]
    nb = nbformat.v4.new_notebook(cells=cells, metadata={"kernelspec": KERNELSPEC})
    NotebookClient(nb, timeout=300, allow_errors=True, km=manager).execute(reset_kc=True)
    return nb.cells


def printed(cell) -> str:
    return "".join(output.text for output in cell.outputs if output.output_type == "stream")


def error(cell) -> tuple[str, str]:
    return next(((output.ename, output.evalue) for output in cell.outputs if output.output_type == "error"), ("", ""))


def test_it_is_the_python_of_the_browser(a_kernel):
    (cell,) = run("import sys, os; print(sys.platform, sys.version_info[:2], os.getcwd())", manager=a_kernel)
    assert printed(cell).strip() == "emscripten (3, 14) /drive/ko/middle"


def test_what_is_printed_comes_as_one_output(a_kernel):
    (cell,) = run("print(1, 2)\nprint(3)", manager=a_kernel)
    assert [output.text for output in cell.outputs] == ["1 2\n3\n"]


def test_a_plot_comes_as_a_picture():
    with started(Limits()) as manager:
        (cell,) = run("import matplotlib.pyplot as plt\nplt.plot([1, 2]);", manager=manager)
    assert any("image/png" in output.get("data", {}) for output in cell.outputs)


def test_a_failed_check_is_a_sentence(a_kernel):
    (cell,) = run("assert 1 == 2, 'Look at the two numbers.'", manager=a_kernel)
    assert error(cell) == ("<class 'AssertionError'>", "Look at the two numbers.")
    assert cell.outputs[-1].traceback == ["Look at the two numbers."]


def test_an_endless_loop_is_interrupted_and_variables_stay(a_kernel):
    loop, after = run("kept = 7\nwhile True: pass", "print(kept)", manager=a_kernel)
    assert error(loop) == ("TimeLimit", "Stopped after 4 seconds. Is there a loop that never ends?")
    assert printed(after) == "7\n"


def test_eating_memory_is_an_error_and_no_more(a_kernel):
    bomb, after = run("data = [bytearray(10_000_000) for _ in range(1000)]", "print('still here')", manager=a_kernel)
    assert error(bomb)[0] == "<class 'MemoryError'>"
    assert printed(after) == "still here\n"


def test_a_flood_of_output_is_cut(a_kernel):
    (cell,) = run("print('x' * 5_000_000)", manager=a_kernel)
    assert printed(cell) == "(more output was left out)\n"


@pytest.mark.parametrize(
    "source",
    [
        "open('/etc/passwd').read()",
        "open('GRADEBOOK').read()",
        "import socket; socket.create_connection(('127.0.0.1', PORT), timeout=2)",
        "import urllib.request; urllib.request.urlopen('http://127.0.0.1:PORT', timeout=2)",
        "import subprocess; subprocess.run(['true'])",
        "import os; os.fork()",
        "import js; js.fetch('http://127.0.0.1:PORT')",
        "import js; js.Deno.readTextFileSync('/etc/passwd')",
    ],
    ids=lambda source: source[:34],
)
def test_reaching_outside_fails(a_kernel, source, tmp_path):
    gradebook = tmp_path / "gradebook.db"
    gradebook.write_text("marks", encoding="utf-8")
    with a_listener() as listener:
        source = source.replace("PORT", str(listener.getsockname()[1])).replace("GRADEBOOK", str(gradebook))
        (cell,) = run(source, manager=a_kernel)
        with pytest.raises(TimeoutError):
            listener.accept()
    assert error(cell)[0], cell.outputs
    assert printed(cell) == ""


#: whoever gets at a JavaScript function gets at all of JavaScript; Deno's permissions are what holds
JAVASCRIPT = "import pyodide_js\nworld = await pyodide_js.loadPackage.constructor('return globalThis')()\n"


@pytest.mark.parametrize(
    "reach",
    [
        "world.Deno.readTextFileSync('/etc/passwd')",
        "world.Deno.writeTextFileSync('TARGET', 'x')",
        "world.Deno.Command.new('/usr/bin/env').outputSync()",
        "world.Deno.env.toObject()",
        "await world.Deno.connect(world.JSON.parse('{\"port\": PORT}'))",
        "await world.fetch('http://127.0.0.1:PORT')",
    ],
    ids=lambda reach: reach[:34],
)
def test_reaching_outside_through_javascript_fails(a_kernel, reach, tmp_path):
    target = tmp_path / "written"
    with a_listener() as listener:
        reach = reach.replace("PORT", str(listener.getsockname()[1])).replace("TARGET", str(target))
        (cell,) = run(JAVASCRIPT + reach, manager=a_kernel)
        with pytest.raises(TimeoutError):
            listener.accept()
    assert "NotCapable" in error(cell)[1]
    assert not target.exists()


@contextmanager
def a_listener():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(0.2)
        yield listener


def test_packages_cannot_be_installed_and_that_is_said(a_kernel):
    (cell,) = run("%pip install requests", manager=a_kernel)
    assert printed(cell).startswith("requests") and not error(cell)[0]


def test_input_says_why_it_cannot_ask(a_kernel):
    (cell,) = run("input('name?')", manager=a_kernel)
    assert "input()" in error(cell)[1]


@pytest.mark.parametrize(
    "end",
    [
        "import os; os._exit(0)",
        "while True:\n    try:\n        while True: pass\n    except BaseException: pass",
        JAVASCRIPT + "world.close()",
        "def f(n): return f(n + 1)\nimport sys; sys.setrecursionlimit(10**9); f(0)",
    ],
    ids=["os._exit", "catches everything", "closes its worker", "deep recursion"],
)
def test_points_won_before_the_end_of_python_are_kept(end):
    with started() as manager:
        before, killer, after = run("print('won')", end, "print('lost')", manager=manager)
    assert printed(before) == "won\n"
    assert error(killer)[0] and printed(after) == ""


def test_nothing_but_the_sandbox_is_ever_started(monkeypatch, tmp_path):
    monkeypatch.setattr(kernelspec, "MODULE", "another.module")
    monkeypatch.setenv("JUPYTER_PATH", "")
    kernelspec.install_kernelspec(tmp_path)
    monkeypatch.setattr(kernelspec, "MODULE", "autograder.sandbox.kernel")
    monkeypatch.setattr(kernelspec, "KERNEL_NAMES", ("python3",))
    monkeypatch.setattr(
        kernelspec.json, "dumps", lambda *_, **__: '{"argv": ["python"], "display_name": "x", "language": "python"}'
    )
    with pytest.raises(SandboxMissing, match="not the sandbox"):
        kernelspec.install_kernelspec(tmp_path / "other")


def test_limits_travel_by_environment(monkeypatch):
    for name, value in limits_to_environment(Limits(1, 2, 3), "/drive/en").items():
        monkeypatch.setenv(name, value)
    assert limits_from_environment() == (Limits(1, 2, 3), "/drive/en")
