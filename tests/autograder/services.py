"""Real servers that tests start: PostgreSQL, and a Dask scheduler with its workers; each ends with its test."""

import os
import pwd
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

from builder.constants import BUILD

#: seconds that a server may take to start
PATIENCE = 60


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return listener.getsockname()[1]


def wait_for_port(port: int) -> None:
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return
        except OSError:
            assert time.monotonic() < deadline, f"nothing listens on {port}"
            time.sleep(0.1)


@contextmanager
def postgresql():
    """A database of a new PostgreSQL server, as its URL."""
    programs = Path((BUILD / "postgresql.txt").read_text(encoding="utf-8"))
    folder, port = Path(tempfile.mkdtemp(prefix="saebom-postgresql-")), free_port()
    who = _somebody_else(folder)
    quiet = {**who, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "cwd": folder}
    data = folder / "data"
    subprocess.run([programs / "initdb", "-D", data, "-U", "saebom", "-A", "trust", "-N"], check=True, **quiet)
    options = ["-D", data, "-p", str(port), "-h", "127.0.0.1", "-k", folder, "-F"]
    server = subprocess.Popen([programs / "postgres", *options], **quiet)
    try:
        wait_for_port(port)
        yield f"postgresql://saebom@127.0.0.1:{port}/postgres"
    finally:
        server.terminate()
        server.wait()
        shutil.rmtree(folder)


def _somebody_else(folder: Path) -> dict:
    """PostgreSQL refuses to run as root: who it runs as, and may write into the folder."""
    if os.geteuid() != 0:
        return {}
    names = [entry.pw_name for entry in pwd.getpwall()]
    name = "postgres" if "postgres" in names else "nobody"
    shutil.chown(folder, name)
    return {"user": name}


class Cluster:
    """A Dask scheduler and worker processes of one thread each."""

    def __init__(self, workers: int):
        self.port = free_port()
        self.address = f"tcp://127.0.0.1:{self.port}"
        self.scheduler = _start("scheduler", f"--port={self.port}", "--no-dashboard")
        wait_for_port(self.port)
        self.workers = [
            _start("worker", self.address, "--nthreads=1", "--no-dashboard", "--no-nanny") for _ in range(workers)
        ]

    def __enter__(self) -> "Cluster":
        return self

    def __exit__(self, *_) -> None:
        for process in (*self.workers, self.scheduler):
            process.terminate()
        for process in (*self.workers, self.scheduler):
            try:
                process.wait(15)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def _start(role: str, *options: str) -> subprocess.Popen:
    command = [Path(sys.executable).with_name("dask"), role, *options]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
