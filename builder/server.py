"""The server of `make serve`: the built site on this machine's own address, with the right types."""

import errno
from functools import partial

from builder.constants import SITE
from builder.errors import PortReserved, PortTaken
from builder.site import build_site
from builder.start import Handler, Server
from builder.words import say


def open_server(port: int, site=SITE, handler=Handler) -> Server:
    """A server on this machine's own address, not yet running; raises `PortTaken` or `PortReserved`."""
    try:
        return Server(("127.0.0.1", port), partial(handler, directory=str(site)))
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise PortTaken(port) from error
        if error.errno == errno.EACCES:
            raise PortReserved(port) from error
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
