"""Web servers as schools have them, each a process of its own that gives the built site out."""

import json
import os
import shutil
import socket
import ssl
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from builder.constants import BUILD, ROOT

#: where the site stands on each of them
FOLDER = "school/saebom"
NGINX = """
daemon off; {user} worker_processes 1; pid {folder}/nginx.pid; error_log {folder}/error.log;
events {{}}
http {{ access_log off; include {folder}/site.conf; }}
"""
CADDY = "{ \n admin off \n skip_install_trust \n auto_https disable_redirects \n }\n"


@contextmanager
def nginx(site: Path, folder: Path) -> Iterator[str]:
    """nginx with the settings of `hosting/`, of which only the places are changed."""
    port = free_port()
    changes = {
        "listen 443 ssl": f"listen 127.0.0.1:{port} ssl",
        "school.example": "localhost",
        "/etc/ssl/saebom": str(folder),
        "/srv/saebom/": f"{site}/",
    }
    certify(folder)
    (folder / "site.conf").write_text(changed("nginx.conf", changes), encoding="utf-8")
    user = "user root;" if os.geteuid() == 0 else ""  # the site may stand where no other user can read
    (folder / "nginx.conf").write_text(NGINX.format(folder=folder, user=user), encoding="utf-8")
    with running([program("nginx"), "-p", str(folder), "-c", str(folder / "nginx.conf")], port):
        yield f"https://localhost:{port}/{FOLDER}/"


@contextmanager
def caddy(site: Path, folder: Path) -> Iterator[str]:
    """Caddy with the settings of `hosting/`, for a name that only the school knows."""
    port = free_port()
    changes = {
        "school.example {": f"localhost:{port} {{",
        "# tls internal\n": "tls internal\n",
        "/srv/saebom": str(site),
    }
    (folder / "Caddyfile").write_text(CADDY + changed("Caddyfile", changes), encoding="utf-8")
    command = [program("caddy"), "run", "--adapter", "caddyfile", "--config", str(folder / "Caddyfile")]
    with running(command, port, HOME=str(folder), XDG_DATA_HOME=str(folder), XDG_CONFIG_HOME=str(folder)):
        yield f"https://localhost:{port}/{FOLDER}/"


@contextmanager
def plain(site: Path, folder: Path) -> Iterator[str]:
    """A host that sets no header beyond the type."""
    (folder / FOLDER).parent.mkdir()
    (folder / FOLDER).symlink_to(site)
    port = free_port()
    command = [sys.executable, "-I", "-m", "http.server", str(port), "--bind", "127.0.0.1", "--directory", str(folder)]
    with running(command, port, secure=False):
        yield f"http://localhost:{port}/{FOLDER}/"


@contextmanager
def running(command: list[str], port: int, secure: bool = True, **environment: str) -> Iterator[None]:
    """A server as a process, once it answers."""
    process = subprocess.Popen(
        command, env={**os.environ, **environment}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        wait_for(port, process, secure)
        yield
    finally:
        process.terminate()
        process.wait()


def wait_for(port: int, process: subprocess.Popen, secure: bool) -> None:
    """Wait until a server answers; over TLS that is later than the port is open, as Caddy makes its certificate then."""
    trusting = ssl._create_unverified_context()
    while True:
        assert process.poll() is None, f"{process.args} ended with {process.returncode}"
        try:
            with socket.create_connection(("127.0.0.1", port), timeout=5) as raw:
                if secure:
                    trusting.wrap_socket(raw, server_hostname="localhost").close()
                return
        except OSError:
            time.sleep(0.05)


def changed(name: str, changes: dict[str, str]) -> str:
    """A file of `hosting/` with other places; each one stands in it."""
    text = (ROOT / "hosting" / name).read_text(encoding="utf-8")
    for old, new in changes.items():
        assert old in text
        text = text.replace(old, new)
    return text


def certify(folder: Path) -> None:
    """Write a certificate that nobody has signed."""
    command = [program_on_path("openssl"), "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1"]
    names = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"]
    files = ["-keyout", str(folder / "school.key"), "-out", str(folder / "school.crt")]
    subprocess.run([*command, *names, *files], check=True, capture_output=True)


def program(name: str) -> str:
    return json.loads((BUILD / "webservers.json").read_text(encoding="utf-8"))[name]


def program_on_path(name: str) -> str:
    path = shutil.which(name)
    assert path, f"install {name}"
    return path


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return free.getsockname()[1]
