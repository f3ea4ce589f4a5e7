"""The server of `make serve`: the built site on this machine's own address, with the right types."""

import errno
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

from builder.constants import SITE
from builder.errors import PortTaken
from builder.site import build_site
from builder.words import say

#: types that a system may not know or may know wrongly; without the first the kernel never starts
TYPES = {
    ".mjs": "text/javascript",
    ".js": "text/javascript",
    ".wasm": "application/wasm",
    ".json": "application/json",
    ".ipynb": "application/json",
    ".whl": "application/zip",
    ".webmanifest": "application/manifest+json",
}


class Handler(SimpleHTTPRequestHandler):
    """Files of the site; a browser asks again whether each has changed, since lessons may be edited meanwhile."""

    extensions_map = {**SimpleHTTPRequestHandler.extensions_map, **TYPES}  # noqa: RUF012
    protocol_version = "HTTP/1.1"

    def end_headers(self):
        self.send_header("Cache-Control", "no-cache")
        super().end_headers()

    def log_message(self, format, *args):
        pass


def open_server(port: int, site=SITE, handler=Handler) -> ThreadingHTTPServer:
    """A server on this machine's own address, not yet running; raises `PortTaken`."""
    try:
        return ThreadingHTTPServer(("127.0.0.1", port), partial(handler, directory=str(site)))
    except OSError as error:
        if error.errno in (errno.EADDRINUSE, errno.EACCES):
            raise PortTaken(port) from error
        raise


def serve(port: int) -> None:
    """Build the site and serve it until Ctrl+C; a taken port is said before anything is built."""
    with open_server(port) as server:
        build_site()
        print(say("Saebom is at http://localhost:{port} (stop with Ctrl+C)", port=server.server_port), flush=True)
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            print()
