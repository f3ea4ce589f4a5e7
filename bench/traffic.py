"""What goes over the network, counted where it is sent: a browser does not tell of all that its workers fetch."""

from collections import Counter
from typing import ClassVar
from urllib.parse import urlsplit

from builder.server import Handler

#: bytes that are sent at once
PIECE = 16_384


class CountingHandler(Handler):
    """The server of the site, which counts requests and bytes of answers by port."""

    requests: ClassVar[Counter[int]] = Counter()
    bytes: ClassVar[Counter[int]] = Counter()

    def do_GET(self):
        self.requests[self.server.server_port] += 1
        super().do_GET()

    def copyfile(self, source, outputfile):
        while piece := source.read(PIECE):
            self.send_piece(piece, outputfile)

    def send_piece(self, piece: bytes, outputfile) -> None:
        outputfile.write(piece)
        self.bytes[self.server.server_port] += len(piece)


def traffic(url: str) -> tuple[int, int]:
    """Bytes and requests that the server at this address has had so far."""
    port = urlsplit(url).port
    return CountingHandler.bytes[port], CountingHandler.requests[port]
