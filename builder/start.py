"""Saebom from a folder or a USB stick: `python3 start.py` serves the site beside it to the browser of this machine.

`make package` copies this file beside the site. So it imports nothing of ours, and runs on every Python from 3.7 on.
"""

import errno
import os
import re
import sys
import webbrowser
from functools import partial
from http.client import HTTPException
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.request import urlopen

#: the site, where it stands in the package
SITE = Path(__file__).resolve().parent / "site"
#: the port of every start, since a browser keeps work by address; and how many after it are tried
PORT, PORTS = 8000, 20
#: a file by which a site is recognized
SUMS = "sums.json"
#: types that a system may not know or may know wrongly; without the first the kernel never starts
TYPES = {
    ".mjs": "text/javascript",
    ".js": "text/javascript",
    ".wasm": "application/wasm",
    ".json": "application/json",
    ".ipynb": "application/json",
    ".zip": "application/zip",
    ".zst": "application/zstd",
    ".webmanifest": "application/manifest+json",
}
#: endings of packed files and what HTTP calls them, the smallest first
PACKED = {".br": "br", ".gz": "gzip"}
#: what is said, Korean first: nobody has chosen a language yet
SENTENCES = {
    "unpack": (
        "site 폴더가 {folder}에 없습니다. 압축 파일 전체를 푼 다음, 그 안의 start.py를 실행하세요.",
        "There is no folder called site in {folder}. Unpack the whole archive, then start the start.py in it.",
    ),
    "port": (
        "포트는 1부터 65535까지의 숫자입니다({given}은(는) 쓸 수 없습니다). 예: python3 start.py 8000",
        "A port is a number from 1 to 65535, not {given}. For example: python3 start.py 8000",
    ),
    "taken": (
        "{first}번부터 {last}번까지의 포트를 모두 다른 프로그램이 쓰고 있습니다. 다른 포트를 적으세요: python3 start.py 9000",
        "All ports from {first} to {last} are in use by other programs. Name another one: python3 start.py 9000",
    ),
    "moved": (
        "{first}번 포트를 다른 프로그램이 쓰고 있어서 {port}번에서 엽니다. 전에 {first}번에서 한 작업은 여기에서 보이지 않습니다.",
        "Port {first} is in use by another program, so this is port {port}. Work done under port {first} is not seen here.",
    ),
    "open": (
        "새봄이 http://localhost:{port}/ 에서 열렸습니다. 이 창을 닫으면(Ctrl+C) 끝납니다.",
        "Saebom is at http://localhost:{port}/ and ends when you close this window (Ctrl+C).",
    ),
    "already": (
        "새봄이 이미 http://localhost:{port}/ 에서 열려 있습니다.",
        "Saebom is open already at http://localhost:{port}/.",
    ),
}


class Server(ThreadingHTTPServer):
    """A server that tells nothing of browsers that hang up."""

    # on Windows this option would let two programs have one port
    allow_reuse_address = os.name == "posix"

    def handle_error(self, request, client_address):
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


#: how long a browser keeps what, as in hosting/: files with a hash in their address for ever, what a page asks for many
#: times while it opens for a minute; it asks each time whether another has changed
KEEPING = (
    (re.compile(r"/(build|extensions)/.*\.[0-9a-f]{7,}\.\w+(\?|$)"), "public, max-age=31536000, immutable"),
    (re.compile(r"/static/pyodide-[0-9a-f]{10}/"), "public, max-age=31536000, immutable"),
    (re.compile(r"/build/schemas/|/static/favicons/"), "public, max-age=60"),
    (re.compile(""), "no-cache"),
)


class Handler(SimpleHTTPRequestHandler):
    """Files of the site, packed where that stands beside them; a browser asks again whether others have changed."""

    extensions_map = dict(SimpleHTTPRequestHandler.extensions_map, **TYPES)  # noqa: RUF012
    protocol_version = "HTTP/1.1"
    #: the ending behind the name of the file that is sent: of PACKED, or none
    packed = ""
    #: of the answer, as HTTP has it
    status = 200

    def translate_path(self, path):
        plain = super().translate_path(path)
        accepted = {name.split(";")[0].strip() for name in self.headers.get("Accept-Encoding", "").split(",")}
        fit = (end for end, name in PACKED.items() if name in accepted and os.path.isfile(plain + end))  # noqa: PTH113
        self.packed = next(fit, "")
        return plain + self.packed

    def guess_type(self, path):
        return super().guess_type(path[: -len(self.packed)] if self.packed else path)

    def send_response(self, code, message=None):
        self.status = code
        super().send_response(code, message)

    def send_error(self, *args, **kwargs):
        self.packed = ""
        super().send_error(*args, **kwargs)

    def end_headers(self):
        keeping = next(words for addresses, words in KEEPING if addresses.search(self.path))
        self.send_header("Cache-Control", keeping if self.status < 400 else "no-cache")
        if self.packed:
            self.send_header("Content-Encoding", PACKED[self.packed])
            self.send_header("Vary", "Accept-Encoding")
        super().end_headers()

    def log_message(self, format, *args):
        pass


def main(arguments):
    """Serve until the window is closed; returns the exit code."""
    first = port_of(arguments)
    if first is None:
        return refuse("port", given=" ".join(arguments))
    if not (SITE / "index.html").is_file():
        return refuse("unpack", folder=SITE.parent)
    if is_served(first):
        tell("already", port=first)
        webbrowser.open(f"http://localhost:{first}/")
        return 0
    server = first_free(range(first, min(first + PORTS, 65536)))
    if server is None:
        return refuse("taken", first=first, last=min(first + PORTS, 65536) - 1)
    serve(server, first)
    return 0


def serve(server, first):
    """Say where the site is, open it in the browser and serve it until Ctrl+C."""
    port = server.server_port
    if port != first:
        tell("moved", first=first, port=port)
    tell("open", port=port)
    webbrowser.open(f"http://localhost:{port}/")
    with server:
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            print()


def port_of(arguments):
    """The port that is asked for; None if it is none."""
    if not arguments:
        return PORT
    given = arguments[0]
    return int(given) if len(arguments) == 1 and given.isdecimal() and 0 < int(given) < 65536 else None


def first_free(ports):
    """A server on this machine's own address, on the first port that can be had; None if there is none."""
    for port in ports:
        try:
            return Server(("127.0.0.1", port), partial(Handler, directory=str(SITE)))
        except OSError as error:
            if error.errno not in (errno.EADDRINUSE, errno.EACCES):
                raise
    return None


def is_served(port):
    """Whether this very site is open on a port already, as after a second double click."""
    try:
        ours = (SITE / SUMS).read_bytes()
        with urlopen(f"http://127.0.0.1:{port}/{SUMS}", timeout=2) as answer:
            return answer.read(len(ours) + 1) == ours
    except (HTTPException, OSError):
        return False


def tell(name, file=None, **values):
    for sentence in SENTENCES[name]:
        print(sentence.format(**values), file=file or sys.stdout, flush=True)


def refuse(name, **values):
    tell(name, file=sys.stderr, **values)
    return 2


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a console may not have the letters of both languages
            stream.reconfigure(errors="replace")
    sys.exit(main(sys.argv[1:]))
