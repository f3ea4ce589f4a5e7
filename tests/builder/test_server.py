import errno
import gzip
import os
import socket
import subprocess
import sys
import threading
from http.client import HTTPConnection
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import brotli
import pytest

from builder.errors import PortReserved, PortTaken
from builder.server import open_server
from builder.start import TYPES


@pytest.fixture
def a_server(tmp_path):
    """The address of a server of some files."""
    for name in ("page.html", *(f"file{ending}" for ending in TYPES)):
        (tmp_path / name).write_text("{}", encoding="utf-8")
    with open_server(0, tmp_path) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.fixture
def a_taken_port():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        yield taken.getsockname()[1]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("file.mjs", "text/javascript"),
        ("file.wasm", "application/wasm"),
        ("file.zst", "application/zstd"),
        ("file.ipynb", "application/json"),
        ("page.html", "text/html"),
    ],
)
def test_files_have_their_types(a_server, name, kind):
    with urlopen(f"{a_server}/{name}") as answer:
        assert answer.headers["Content-Type"] == kind


def test_a_file_that_stands_packed_is_sent_packed_to_who_takes_it(a_server, tmp_path):
    (tmp_path / "file.mjs.gz").write_bytes(gzip.compress(b"export {}"))
    with urlopen(Request(f"{a_server}/file.mjs", headers={"Accept-Encoding": "gzip, br"})) as answer:
        assert (answer.headers["Content-Type"], answer.headers["Content-Encoding"]) == ("text/javascript", "gzip")
        assert gzip.decompress(answer.read()) == b"export {}"
    (tmp_path / "file.mjs.br").write_bytes(brotli.compress(b"export {}"))
    with urlopen(Request(f"{a_server}/file.mjs", headers={"Accept-Encoding": "gzip, br"})) as answer:
        assert (answer.headers["Content-Type"], answer.headers["Content-Encoding"]) == ("text/javascript", "br")
        assert brotli.decompress(answer.read()) == b"export {}"
    with urlopen(f"{a_server}/file.mjs") as answer:
        assert (answer.headers["Content-Encoding"], answer.read()) == (None, b"{}")
    with urlopen(f"{a_server}/file.mjs.gz") as answer:
        assert (answer.headers["Content-Encoding"], answer.headers["Content-Type"]) == (None, "application/gzip")


def test_an_error_after_a_packed_file_is_not_called_packed(a_server, tmp_path):
    (tmp_path / "file.mjs.gz").write_bytes(gzip.compress(b"export {}"))
    connection = HTTPConnection(a_server.removeprefix("http://"))
    for method, encoding in (("GET", "gzip"), ("POST", None)):
        connection.request(method, "/file.mjs", headers={"Accept-Encoding": "gzip"})
        answer = connection.getresponse()
        answer.read()
        assert answer.getheader("Content-Encoding") == encoding
    connection.close()


def test_a_browser_asks_again_whether_a_file_changed(a_server):
    with urlopen(f"{a_server}/page.html") as answer:
        assert answer.headers["Cache-Control"] == "no-cache"
        assert answer.headers["Last-Modified"]


@pytest.mark.parametrize("path", ["build/12.0a1b2c3.js?v=0a1b2c3", "static/pyodide-0123456789/page.mjs"])
def test_a_browser_keeps_what_can_never_change(a_server, tmp_path, path):
    file = tmp_path / path.split("?")[0]
    file.parent.mkdir(parents=True)
    file.write_text("1", encoding="utf-8")
    with urlopen(f"{a_server}/{path}") as answer:
        assert "immutable" in answer.headers["Cache-Control"]


def test_a_browser_does_not_keep_that_something_is_missing(a_server):
    with pytest.raises(HTTPError, match="404") as missing:
        urlopen(f"{a_server}/static/pyodide-0123456789/page.mjs")
    assert missing.value.headers["Cache-Control"] == "no-cache"
    missing.value.close()


def test_what_is_not_there(a_server):
    with pytest.raises(HTTPError, match="404") as missing:
        urlopen(f"{a_server}/nothing.html")
    missing.value.close()


def test_only_this_machine_is_served(tmp_path):
    with open_server(0, tmp_path) as server:
        assert server.server_address[0] == "127.0.0.1"


def test_a_taken_port_is_said(a_taken_port, tmp_path):
    sentence = (
        f"Port {a_taken_port} is in use by another program. Choose another one: make serve PORT={a_taken_port + 1}"
    )
    with pytest.raises(PortTaken, match=sentence):
        open_server(a_taken_port, tmp_path)


def test_the_last_port_has_none_after_it():
    assert str(PortTaken(65535)).endswith("make serve PORT=8000")


def test_a_port_of_the_administrator_is_not_called_taken(tmp_path, monkeypatch):
    def refuse(*_):
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr("builder.server.Server", refuse)
    with pytest.raises(PortReserved, match="Port 80 is for the machine's administrator alone"):
        open_server(80, tmp_path)


def test_serving_on_a_taken_port_is_one_line_and_builds_nothing(a_taken_port, tmp_path):
    command = [sys.executable, "-m", "builder", "serve", "--port", str(a_taken_port)]
    done = subprocess.run(
        command, cwd=tmp_path, env={**os.environ, "SAEBOM_LANG": "ko"}, capture_output=True, encoding="utf-8"
    )
    assert (done.returncode, done.stdout) == (2, "")
    sentence = f"{a_taken_port}번 포트는 다른 프로그램이 쓰고 있습니다. 다른 포트를 고르세요:"
    assert done.stderr == f"{sentence} make serve PORT={a_taken_port + 1}\n"
