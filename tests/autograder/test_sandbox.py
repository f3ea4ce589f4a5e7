"""The sandbox: limits, attacks, neighbours, in the real engine."""

import socket
import subprocess
from contextlib import contextmanager

import deno
import nbformat
import pytest

from autograder.constants import Limits
from autograder.sandbox.interpreter import HERE, Interpreter, Stopped
from autograder.sandbox.session import Session
from runtime.engine import engine_if_needed

pytestmark = pytest.mark.lessons

LIMITS = Limits(seconds=4, megabytes=400, characters=20_000)


@pytest.fixture(scope="module", autouse=True)
def an_engine():
    engine_if_needed()


@pytest.fixture(scope="module")
def an_interpreter():
    with started() as interpreter:
        yield interpreter


@contextmanager
def started(limits=LIMITS):
    interpreter = Interpreter(limits)
    try:
        interpreter.start("/drive/ko/middle", "en")
        yield interpreter
    finally:
        interpreter.kill()


def run(*sources, interpreter):
    """Run cells; the cells with their outputs."""
    nb = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(source) for source in sources])
    Session(interpreter).run(nb)
    return nb.cells


def printed(cell) -> str:
    return "".join(output.text for output in cell.outputs if output.output_type == "stream")


def error(cell) -> tuple[str, str]:
    return next(((output.ename, output.evalue) for output in cell.outputs if output.output_type == "error"), ("", ""))


def test_it_is_the_python_of_the_browser(an_interpreter):
    (cell,) = run("import sys, os; print(sys.platform, sys.version_info[:2], os.getcwd())", interpreter=an_interpreter)
    assert printed(cell).strip() == "emscripten (3, 14) /drive/ko/middle"


def test_cells_run_until_it_is_enough(an_interpreter):
    nb = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(f"print({number})") for number in range(3)])
    Session(an_interpreter).run(nb, lambda cell: printed(cell) == "1\n")
    assert [cell.execution_count for cell in nb.cells] == [1, 2, None]


def test_what_is_printed_comes_as_one_output(an_interpreter):
    (cell,) = run("print(1, 2)\nprint(3)", interpreter=an_interpreter)
    assert [output.text for output in cell.outputs] == ["1 2\n3\n"]


def test_a_plot_comes_as_a_picture():
    with started(Limits()) as interpreter:
        (cell,) = run("import matplotlib.pyplot as plt\nplt.plot([1, 2]);", interpreter=interpreter)
    assert any("image/png" in output.get("data", {}) for output in cell.outputs)


def test_a_failed_check_is_a_sentence(an_interpreter):
    (cell,) = run("assert 1 == 2, 'Look at the two numbers.'", interpreter=an_interpreter)
    assert error(cell) == ("<class 'AssertionError'>", "Look at the two numbers.")
    assert cell.outputs[-1].traceback == ["Look at the two numbers."]


def test_an_interrupt_between_pythons_look_and_its_clearing_is_not_lost():
    script = f"""import {{ clearedWhenTaken }} from '{(HERE / "interrupts.mjs").as_uri()}';
      const bytes = new Uint8Array(new SharedArrayBuffer(1)), seen = clearedWhenTaken(bytes), found = [seen[0]];
      bytes[0] = 2;
      seen[0] = 0;
      found.push(seen[0]);
      seen[0] = 0;
      console.log(...found, seen[0]);"""
    done = subprocess.run([deno.find_deno_bin(), "eval", script], capture_output=True, text=True, check=True)
    assert done.stdout == "0 2 0\n"


def test_an_endless_loop_is_interrupted_and_variables_stay(an_interpreter):
    loop, after = run("kept = 7\nwhile True: pass", "print(kept)", interpreter=an_interpreter)
    assert error(loop) == ("TimeLimit", "Stopped after 4 seconds. Is there a loop that never ends?")
    assert printed(after) == "7\n"


def test_the_second_endless_loop_of_a_submission_has_less_time():
    with started(Limits(seconds=3, later=1)) as interpreter:
        cells = run("def forever():\n    while True: pass", "forever()", "forever()", "1 + 1", interpreter=interpreter)
    sentences = [error(cell)[1].split(".")[0] for cell in cells]
    assert sentences == ["", "Stopped after 3 seconds", "Stopped after 1 seconds", ""]


def test_eating_memory_is_an_error_and_no_more(an_interpreter):
    bomb, after = run(
        "data = [bytearray(10_000_000) for _ in range(1000)]", "print('still here')", interpreter=an_interpreter
    )
    assert error(bomb)[0] == "<class 'MemoryError'>"
    assert printed(after) == "still here\n"


def test_files_that_fill_the_memory_end_python_and_not_the_machine():
    fill = "for n in range(200):\n    with open(f'{n}.bin', 'wb') as file:\n        file.write(b'x' * 50_000_000)"
    with started(Limits(seconds=60, megabytes=400)) as interpreter:
        before, bomb = run("print('won')", fill, interpreter=interpreter)
    assert printed(before) == "won\n"
    assert error(bomb)[0]


def test_a_flood_of_output_is_cut(an_interpreter):
    (cell,) = run("print('x' * 5_000_000)", interpreter=an_interpreter)
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
def test_reaching_outside_fails(an_interpreter, source, tmp_path):
    gradebook = tmp_path / "gradebook.db"
    gradebook.write_text("marks", encoding="utf-8")
    with a_listener() as listener:
        source = source.replace("PORT", str(listener.getsockname()[1])).replace("GRADEBOOK", str(gradebook))
        (cell,) = run(source, interpreter=an_interpreter)
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
def test_reaching_outside_through_javascript_fails(an_interpreter, reach, tmp_path):
    target = tmp_path / "written"
    with a_listener() as listener:
        reach = reach.replace("PORT", str(listener.getsockname()[1])).replace("TARGET", str(target))
        (cell,) = run(JAVASCRIPT + reach, interpreter=an_interpreter)
        with pytest.raises(TimeoutError):
            listener.accept()
    assert "NotCapable" in error(cell)[1]
    assert not target.exists()


@contextmanager
def a_listener():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(0.2)
        yield listener


def test_packages_cannot_be_installed_and_that_is_said(an_interpreter):
    (cell,) = run("%pip install requests", interpreter=an_interpreter)
    assert printed(cell).startswith("requests") and not error(cell)[0]


def test_input_says_why_it_cannot_ask(an_interpreter):
    (cell,) = run("input('name?')", interpreter=an_interpreter)
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
    with started() as interpreter:
        before, killer, after = run("print('won')", end, "print('lost')", interpreter=interpreter)
    assert printed(before) == "won\n"
    assert error(killer)[0] and printed(after) == ""


def test_a_python_knows_nothing_of_the_one_before():
    with started() as interpreter:
        run("import json\njson.dumps = None\nkept = 1\nopen('left.txt', 'w').write('x')", interpreter=interpreter)
        interpreter.start("/drive/ko/middle", "en")
        source = "import json, os\nprint('kept' in globals(), json.dumps is None, os.path.exists('left.txt'), len(In))"
        (cell,) = run(source, interpreter=interpreter)
    assert printed(cell) == "False False False 2\n"


#: looks for shared memory in all that JavaScript code can reach, but for the one byte of interrupts
SEARCH = (
    JAVASCRIPT
    + """
look = world.Function.new('pyodide', '''
  const seen = new Set(), todo = [globalThis, pyodide, pyodide._api, pyodide._module];
  let shared = 0;
  while (todo.length) {
    const item = todo.pop();
    if (item === null || !["object", "function"].includes(typeof item) || seen.has(item)) continue;
    seen.add(item);
    if (item instanceof SharedArrayBuffer && item.byteLength > 1) shared++;
    if (ArrayBuffer.isView(item)) { todo.push(item.buffer); continue; }
    try {  // what stands for something of Python may refuse
      if (item instanceof Map) todo.push(...item.keys(), ...item.values());
      todo.push(Object.getPrototypeOf(item));
      for (const key of Reflect.ownKeys(item)) {
        const own = Object.getOwnPropertyDescriptor(item, key);
        todo.push(own?.value, own?.get, own?.set);
      }
    } catch {}
  }
  return `${seen.size > 1000} ${shared}`;
''')
print(look(pyodide_js))
"""
)


def test_no_python_can_reach_the_snapshot_that_the_next_starts_from(an_interpreter):
    (cell,) = run(SEARCH, interpreter=an_interpreter)
    assert printed(cell) == "true 0\n", cell.outputs


def test_what_a_submission_goes_on_saying_reaches_no_other():
    reply = """{type: "reply", run: 2, heap: 0, result: {status: "ok"}}"""
    forge = f"self.postMessage({reply}); self.postMessage({{type: 'ready', run: 2}})"
    flood = f"world.setInterval(world.Function.new({forge!r}), 0)\nfor _ in range(50): world.Function.new({forge!r})()"
    with started() as interpreter:
        run(JAVASCRIPT + flood, interpreter=interpreter)
        interpreter.start("/drive/ko/middle", "en")
        alive, wrong = run("import time; time.sleep(0.2); print('alive')", "assert False", interpreter=interpreter)
    assert printed(alive) == "alive\n" and error(wrong)[0]


def test_outputs_are_changed_and_cleared_as_in_a_page(an_interpreter):
    shown, cleared = run(
        "from IPython.display import display\nhandle = display('a', display_id=True); handle.update('b')",
        "from IPython.display import clear_output\nprint('gone'); clear_output(); print('stays')",
        interpreter=an_interpreter,
    )
    assert [output.data["text/plain"] for output in shown.outputs] == ["'b'"]
    assert printed(cleared) == "stays\n"


def test_a_runtime_that_does_not_start_says_so(tmp_path):
    (tmp_path / "pyodide.asm.wasm").write_bytes(b"")
    interpreter = Interpreter(LIMITS, runtime=tmp_path)
    with pytest.raises(Stopped):
        interpreter.start("/drive/ko/middle", "en")
    interpreter.kill()
