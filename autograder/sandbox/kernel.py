"""The sandbox as an ordinary Jupyter kernel, so that stock nbclient and nbgrader run it unchanged.

The kernel process itself never runs a student's code: it passes cells to an interpreter in Deno, keeps
the limits, and goes on answering when the interpreter is gone, so that points won before are kept.
"""

import asyncio
import os
from itertools import groupby
from operator import itemgetter
from typing import Any

from ipykernel.kernelapp import IPKernelApp
from ipykernel.kernelbase import Kernel

from autograder.constants import Limits
from autograder.sandbox.interpreter import GRACE_SECONDS, Interpreter, Stopped
from autograder.words import say

#: environment variables by which limits and the folder of the lesson reach the kernel
SECONDS, MEGABYTES, CHARACTERS, FOLDER = (
    f"SAEBOM_SANDBOX_{name}" for name in ("SECONDS", "MEGABYTES", "CHARACTERS", "FOLDER")
)

#: messages of the interpreter that are passed on as they are
OUTPUTS = ("display_data", "update_display_data", "execute_result", "clear_output")


def limits_to_environment(limits: Limits, folder: str) -> dict[str, str]:
    """The environment variables that hand limits and the lesson's folder to a kernel."""
    values = (limits.seconds, limits.megabytes, limits.characters, folder)
    return dict(zip((SECONDS, MEGABYTES, CHARACTERS, FOLDER), map(str, values), strict=True))


def limits_from_environment() -> tuple[Limits, str]:
    """Limits and folder from the environment, with their defaults."""
    default = Limits()
    read = os.environ.get
    limits = Limits(
        int(read(SECONDS, default.seconds)),
        int(read(MEGABYTES, default.megabytes)),
        int(read(CHARACTERS, default.characters)),
    )
    return limits, read(FOLDER, "/drive/en")


class SandboxKernel(Kernel):
    implementation = "saebom-sandbox"
    implementation_version = "1"
    language_info = {"name": "python", "mimetype": "text/x-python", "file_extension": ".py"}  # noqa: RUF012
    banner = "Python of the browser, in a sandbox"

    control_msg_types = [*Kernel.control_msg_types, "fresh_request"]  # noqa: RUF012

    def __init__(self, **options: Any):
        super().__init__(**options)
        self._prepare()

    def _prepare(self) -> None:
        """An interpreter that is not started yet, with the limits of the environment."""
        self.limits, folder = limits_from_environment()
        self.interpreter = Interpreter(self.limits, folder)
        self._started = False
        self._gone = ""
        self._printed: list[dict[str, str]] = []

    async def do_execute(self, code, silent, store_history=True, user_expressions=None, allow_stdin=False, **_):
        if self._gone:
            return self._error("NotRun", say("This cell was not run: Python had stopped in a cell before it."))
        try:
            if not self._started:
                await self.interpreter.start()
                self._started = True
            return await self._run(code)
        except (Stopped, TimeoutError) as reason:
            return self._stopped(str(reason))

    def do_shutdown(self, restart):
        if self._started:
            self.interpreter.kill()
            self._started = False
        return {"status": "ok", "restart": restart}

    async def fresh_request(self, socket, ident, parent):
        """Our own message: the next submission gets a new interpreter, and this process stays warm."""
        self.do_shutdown(False)
        os.environ.update(parent["content"]["environment"])
        self._prepare()
        self.execution_count = 0
        self.session.send(socket, "fresh_reply", {"status": "ok"}, parent, ident=ident)

    async def interrupt_request(self, socket, ident, parent):
        self.interpreter.interrupt()
        self.session.send(socket, "interrupt_reply", {"status": "ok"}, parent, ident=ident)

    async def _run(self, code: str) -> dict[str, Any]:
        before = self.interpreter.cpu_seconds()
        self.interpreter.send({"type": "execute", "code": code, "output": self.limits.characters})
        try:
            reply = await self._outputs(self.limits.seconds)
            late = False
        except TimeoutError:
            self.interpreter.interrupt()
            reply = await self._outputs(GRACE_SECONDS)
            late = True
        result = reply["result"]
        usage = {"cpu_seconds": self.interpreter.cpu_seconds() - before, "heap_bytes": reply["heap"]}
        if late:
            return self._error(
                "TimeLimit",
                say("Stopped after {seconds} seconds. Is there a loop that never ends?", seconds=self.limits.seconds),
            )
        if result["status"] == "error":
            return self._error(result["ename"], result["evalue"], result["traceback"], usage)
        return {
            "status": "ok",
            "execution_count": self.execution_count,
            "payload": [],
            "user_expressions": {},
            "usage": usage,
        }

    async def _outputs(self, seconds: float) -> dict[str, Any]:
        """Pass outputs on until the reply; raises `TimeoutError` or `Stopped`."""
        async with asyncio.timeout(seconds):
            while True:
                message = await self.interpreter.messages.get()
                if message["type"] == "stream":
                    self._printed.append(message["content"])
                    continue
                self._pass_on_printed()
                if message["type"] == "reply":
                    return message
                if message["type"] == "dead":
                    raise Stopped(message.get("reason", ""))
                self._pass_on(message)

    def _pass_on(self, message: dict[str, Any]) -> None:
        if message["type"] in OUTPUTS:
            self.send_response(self.iopub_socket, message["type"], message["content"])
        elif message["type"] == "flooded":
            text = say("(more output was left out)") + "\n"
            self.send_response(self.iopub_socket, "stream", {"name": "stdout", "text": text})

    def _pass_on_printed(self) -> None:
        """What was printed piece by piece goes out as one output per stream, as a browser would show it."""
        for name, pieces in groupby(self._printed, key=itemgetter("name")):
            text = "".join(piece["text"] for piece in pieces)
            self.send_response(self.iopub_socket, "stream", {"name": name, "text": text})
        self._printed.clear()

    def _stopped(self, reason: str) -> dict[str, Any]:
        self._pass_on_printed()
        self._gone = reason or "killed"
        self.interpreter.kill()
        self._started = False
        self.log.warning("the interpreter stopped: %s", reason)
        return self._error("PythonStopped", say("Python stopped in this cell; nothing after it could be run."))

    def _error(
        self, name: str, value: str, traceback: list[str] | None = None, usage: dict | None = None
    ) -> dict[str, Any]:
        content = {"ename": name, "evalue": value, "traceback": traceback or [f"{name}: {value}"]}
        self.send_response(self.iopub_socket, "error", content)
        return {"status": "error", "execution_count": self.execution_count, **content, "usage": usage or {}}


if __name__ == "__main__":
    # errors only: ipykernel warns at every start that loopback TCP is not encrypted
    IPKernelApp.launch_instance(kernel_class=SandboxKernel, log_level="ERROR")
