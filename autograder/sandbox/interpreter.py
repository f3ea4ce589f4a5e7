"""One Deno process that may read the runtime and nothing else, in which Pythons of the browser live one after another."""

import json
import os
import subprocess
import tempfile
import threading
import time
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any

import deno
import psutil

from autograder.constants import DATA, ENGINE, Limits

#: seconds that an interpreter may take to start before it counts as broken
START_SECONDS = 180
#: WebAssembly pages per megabyte
PAGES_PER_MEGABYTE = 16
#: megabytes that the JavaScript side of Pyodide may use, the files of Python among them
JAVASCRIPT_MEGABYTES = 512
#: megabytes that the process needs before any submission runs
BASE_MEGABYTES = 400

HERE = Path(__file__).resolve().parent


class Stopped(Exception):
    """The interpreter is gone; its text says why, for people."""


class Interpreter:
    """A process spoken to in lines of JSON. One Python lives in it at a time, and one cell runs at a time.

    The memory limit holds for the process and all its Pythons; the other limits are kept by whoever drives it.
    """

    def __init__(self, limits: Limits, runtime: Path = ENGINE, data: Path = DATA):
        self.limits = limits
        self.runtime = runtime.resolve()
        self.data = data.resolve()
        self._messages: SimpleQueue[dict[str, Any]] = SimpleQueue()
        self._run = 0
        self._writing = threading.Lock()
        self._folder = tempfile.TemporaryDirectory(prefix="saebom-sandbox-")
        self.process = subprocess.Popen(
            self._command(),
            cwd=self._folder.name,
            env=self._environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        threading.Thread(target=self._read, daemon=True).start()

    def start(self, cwd: str, language: str) -> None:
        """End the Python that was there and start a new one in the folder `cwd`; raises `Stopped`."""
        data = str(self.data) if self.data.is_dir() else None
        self._run += 1
        place = {"runtime": str(self.runtime), "data": data, "cwd": cwd, "language": language}
        self.send({"type": "start", "run": self._run, **place})
        try:
            message = self.receive(START_SECONDS)
        except TimeoutError as error:
            raise Stopped(f"no start in {START_SECONDS} s") from error
        if message["type"] != "ready":
            raise Stopped(message.get("reason", ""))

    def send(self, message: dict[str, Any]) -> None:
        """Write one message; an interpreter that is gone does not mind."""
        try:
            with self._writing:
                self.process.stdin.write(json.dumps(message).encode("utf-8") + b"\n")
                self.process.stdin.flush()
        except (BrokenPipeError, ValueError):
            pass  # `receive` tells that it is gone

    def receive(self, seconds: float) -> dict[str, Any]:
        """The next message of the present Python; raises `TimeoutError` after that many seconds."""
        deadline = time.monotonic() + seconds
        while True:
            try:
                message = self._messages.get(timeout=max(deadline - time.monotonic(), 0))
            except Empty:
                raise TimeoutError from None
            if message.get("run", self._run) == self._run:  # the end of the process is of every run
                return message

    def interrupt(self) -> None:
        """Raise KeyboardInterrupt in the running cell."""
        self.send({"type": "interrupt"})

    def cpu_seconds(self) -> float:
        """CPU seconds of the process so far; 0 once it is gone."""
        try:
            times = psutil.Process(self.process.pid).cpu_times()
        except psutil.Error:
            return 0.0
        return times.user + times.system

    def too_large(self) -> bool:
        """Whether the process holds more memory than its limits allow together: files count, which no V8 flag bounds."""
        try:
            held = psutil.Process(self.process.pid).memory_info().rss
        except psutil.Error:
            return False
        return held > 1e6 * (self.limits.megabytes + JAVASCRIPT_MEGABYTES + BASE_MEGABYTES)

    def kill(self) -> None:
        """End the process and all in it; may be called twice."""
        self.process.kill()
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout):
            pipe.close()
        self._folder.cleanup()

    def _read(self) -> None:
        try:
            for line in self.process.stdout:
                self._messages.put(json.loads(line))
        except ValueError:
            pass  # the pipe was closed, or the line was cut off: it is gone
        self._messages.put({"type": "dead", "reason": "process ended"})

    def _command(self) -> list[str]:
        readable = [self.runtime, HERE, *([self.data] if self.data.is_dir() else [])]
        flags = [
            f"--wasm-max-mem-pages={self.limits.megabytes * PAGES_PER_MEGABYTE}",
            f"--max-old-space-size={JAVASCRIPT_MEGABYTES}",
        ]
        return [
            deno.find_deno_bin(),
            "run",
            "--quiet",
            "--no-prompt",
            "--no-remote",
            "--no-npm",
            "--no-config",
            "--no-lock",
            f"--allow-read={','.join(map(str, readable))}",
            f"--v8-flags={','.join(flags)}",
            str(HERE / "host.mjs"),
        ]

    def _environment(self) -> dict[str, str]:
        kept = {name: os.environ[name] for name in ("SYSTEMROOT", "LD_LIBRARY_PATH") if name in os.environ}
        return {**kept, "DENO_DIR": str(Path(self._folder.name) / "deno"), "NO_COLOR": "1", "DENO_NO_UPDATE_CHECK": "1"}
