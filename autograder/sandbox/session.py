"""A session: the cells of one notebook run in one Python, one after the other, each within its limits."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from coach.speech import language as of_reader
from nbformat import NotebookNode
from nbformat.v4 import new_output

from autograder.sandbox.interpreter import Interpreter, Stopped
from autograder.words import say_in

#: seconds that interrupted code has before its Python is killed
GRACE_SECONDS = 3
#: seconds between two looks at the memory of the process
LOOK_SECONDS = 0.5

#: messages that are outputs of a cell, as in Jupyter's messaging protocol
OUTPUTS = ("display_data", "execute_result")


@dataclass(frozen=True)
class Usage:
    """What running cells took: seconds of CPU, and the largest heap in bytes."""

    cpu_seconds: float = 0.0
    heap_bytes: int = 0

    def __add__(self, other: "Usage") -> "Usage":
        return Usage(self.cpu_seconds + other.cpu_seconds, max(self.heap_bytes, other.heap_bytes))


class Session:
    """A started Python in which cells run; it goes on answering when Python is gone, so that points won stay."""

    def __init__(self, interpreter: Interpreter, language: str = ""):
        """`language` is that of the notebook (default: the reader's)."""
        self.interpreter = interpreter
        self.language = language or of_reader()
        self.gone = ""
        self._count = 0
        self._hung = False
        self._displays: dict[str, list[NotebookNode]] = {}

    def run(self, nb: NotebookNode, enough: Callable[[NotebookNode], bool] = lambda cell: False) -> Usage:
        """Run the code cells of a notebook in place, all or until `enough` says so of one; errors become outputs."""
        usage = Usage()
        for cell in nb.cells:
            if cell.cell_type == "code" and cell.source.strip():
                usage += self.run_cell(cell)
                if enough(cell):
                    break
        return usage

    def run_cell(self, cell: NotebookNode) -> Usage:
        """Run one code cell in place."""
        self._count += 1
        cell.outputs, cell.execution_count = [], self._count
        if self.gone:
            _fail(
                cell, "NotRun", say_in(self.language, "This cell was not run: Python had stopped in a cell before it.")
            )
            return Usage()
        before = self.interpreter.cpu_seconds()
        try:
            reply = self._execute(cell)
        except (Stopped, TimeoutError) as reason:
            self._stop(cell, str(reason))
            return Usage()
        return Usage(self.interpreter.cpu_seconds() - before, reply["heap"])

    def _execute(self, cell: NotebookNode) -> dict[str, Any]:
        """Run a cell to its reply, interrupted where it takes too long; raises `Stopped` or `TimeoutError`."""
        limits = self.interpreter.limits
        seconds = min(limits.seconds, limits.later) if self._hung else limits.seconds
        self.interpreter.send({"type": "execute", "code": cell.source, "output": limits.characters})
        try:
            reply = self._outputs(cell, seconds)
        except TimeoutError:
            self._hung = True
            self.interpreter.interrupt()
            reply = self._outputs(cell, GRACE_SECONDS)
            _fail(
                cell,
                "TimeLimit",
                say_in(
                    self.language, "Stopped after {seconds} seconds. Is there a loop that never ends?", seconds=seconds
                ),
            )
            return reply
        result = reply["result"]
        if result["status"] == "error":
            _fail(cell, result["ename"], result["evalue"], result["traceback"])
        return reply

    def _outputs(self, cell: NotebookNode, seconds: float) -> dict[str, Any]:
        """Take outputs until the reply comes, which is returned; raises `TimeoutError` or `Stopped`."""
        deadline = time.monotonic() + seconds
        while True:
            left = deadline - time.monotonic()
            try:
                message = self.interpreter.receive(min(left, LOOK_SECONDS))
            except TimeoutError:
                if self.interpreter.too_large():
                    raise Stopped("too much memory") from None
                if left <= LOOK_SECONDS:
                    raise
                continue
            if message["type"] == "reply":
                return message
            if message["type"] == "dead":
                raise Stopped(message.get("reason", ""))
            self._take(cell, message)

    def _take(self, cell: NotebookNode, message: dict[str, Any]) -> None:
        kind, content = message["type"], message.get("content", {})
        if kind == "stream":
            _print(cell, content["name"], content["text"])
        elif kind == "flooded":
            _print(cell, "stdout", say_in(self.language, "(more output was left out)") + "\n")
        elif kind == "clear_output":
            cell.outputs = []
        elif kind == "update_display_data":
            for output in self._displays.get(_display_id(content), []):
                output.data, output.metadata = _data(content), content["metadata"]
        elif kind in OUTPUTS:
            count = {"execution_count": self._count} if kind == "execute_result" else {}
            output = new_output(kind, _data(content), metadata=content["metadata"], **count)
            cell.outputs.append(output)
            self._displays.setdefault(_display_id(content), []).append(output)

    def _stop(self, cell: NotebookNode, reason: str) -> None:
        self.gone = reason or "killed"
        self.interpreter.kill()
        _fail(
            cell, "PythonStopped", say_in(self.language, "Python stopped in this cell; nothing after it could be run.")
        )


def _print(cell: NotebookNode, name: str, text: str) -> None:
    """What is printed piece by piece is one output per stream, as a browser shows it."""
    last = cell.outputs[-1] if cell.outputs else None
    if last and last.output_type == "stream" and last.name == name:
        last.text += text
    else:
        cell.outputs.append(new_output("stream", name=name, text=text))


def _fail(cell: NotebookNode, name: str, value: str, traceback: list[str] | None = None) -> None:
    cell.outputs.append(new_output("error", ename=name, evalue=value, traceback=traceback or [f"{name}: {value}"]))


def _data(content: dict[str, Any]) -> NotebookNode:
    return NotebookNode(content["data"])


def _display_id(content: dict[str, Any]) -> str:
    return (content.get("transient") or {}).get("display_id", "")
