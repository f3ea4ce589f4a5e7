"""One Python of the browser in one Deno process that may read the runtime and nothing else."""

import asyncio
import json
import os
import subprocess
import tempfile
import threading
from pathlib import Path
from typing import Any

import deno
import psutil

from autograder.constants import DATA, ENGINE, Limits

#: seconds that an interpreter may take to start before it counts as broken
START_SECONDS = 180
#: seconds that interrupted code has before the process is killed
GRACE_SECONDS = 3
#: WebAssembly pages per megabyte
PAGES_PER_MEGABYTE = 16
#: megabytes that the JavaScript side of Pyodide may use
JAVASCRIPT_MEGABYTES = 512

HERE = Path(__file__).resolve().parent


class Stopped(Exception):
    """The interpreter is gone; its text says why, for people."""


class Interpreter:
    """A Deno process with Pyodide, spoken to in lines of JSON. One cell runs at a time."""

    def __init__(self, limits: Limits, cwd: str, runtime: Path = ENGINE, data: Path = DATA):
        self.limits = limits
        self.cwd = cwd
        self.runtime = runtime.resolve()
        self.data = data.resolve()
        self.messages: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        self._writing = threading.Lock()

    async def start(self) -> None:
        """Start and wait until Python is ready; raises `Stopped`."""
        self._folder = tempfile.TemporaryDirectory(prefix="saebom-sandbox-")
        self.process = subprocess.Popen(
            self._command(),
            cwd=self._folder.name,
            env=self._environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        loop = asyncio.get_running_loop()
        threading.Thread(target=self._read, args=(loop,), daemon=True).start()
        data = str(self.data) if self.data.is_dir() else None
        self.send({"type": "start", "runtime": str(self.runtime), "data": data, "cwd": self.cwd})
        message = await self.receive(START_SECONDS)
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

    async def receive(self, seconds: float) -> dict[str, Any]:
        """The next message; raises `TimeoutError` after that many seconds."""
        return await asyncio.wait_for(self.messages.get(), seconds)

    def interrupt(self) -> None:
        """Raise KeyboardInterrupt in the running cell; may be called from any thread."""
        self.send({"type": "interrupt"})

    def cpu_seconds(self) -> float:
        """CPU seconds of the process so far; 0 once it is gone."""
        try:
            times = psutil.Process(self.process.pid).cpu_times()
        except psutil.Error:
            return 0.0
        return times.user + times.system

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout):
            pipe.close()
        self._folder.cleanup()

    def _read(self, loop: asyncio.AbstractEventLoop) -> None:
        # a thread, since pipes cannot be waited for in every event loop of every system
        try:
            for line in self.process.stdout:
                loop.call_soon_threadsafe(self.messages.put_nowait, json.loads(line))
            loop.call_soon_threadsafe(self.messages.put_nowait, {"type": "dead", "reason": "process ended"})
        except (RuntimeError, ValueError):
            pass  # the loop or the pipe was closed: nobody listens any more

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
