"""Files of the site compressed once, when it is built: servers that find `name.br` or `name.gz` beside `name` send that."""

import gzip
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import brotli

from builder.sums import CHANGEABLE

#: endings of what is compressed in itself
COMPRESSED = {".gz", ".zst", ".png", ".ico", ".woff", ".woff2", ".ttf"}
#: files with fewer bytes fit into one packet as they are
LEAST = 1_400
#: a compressed file is kept if it has at most this part of the bytes
WORTH = 0.9
#: of brotli: the last step (11) takes eight times as long and saves a tenth more
QUALITY = 9


def compress_site(site: Path) -> None:
    """Write `name.gz` and `name.br` beside each file that becomes clearly smaller.

    Not beside a file that an operator may change: servers would go on sending the old one.
    """
    files = [path for path in sorted(site.rglob("*")) if _is_fit(path, site)]
    with ThreadPoolExecutor() as pool:  # both let other threads run meanwhile
        list(pool.map(_compress, files))


def _is_fit(path: Path, site: Path) -> bool:
    if not path.is_file() or path.suffix in COMPRESSED or path.stat().st_size < LEAST:
        return False
    return path.relative_to(site).as_posix() not in CHANGEABLE


def _compress(path: Path) -> None:
    data = path.read_bytes()
    packed = gzip.compress(data, mtime=0)
    if len(packed) <= WORTH * len(data):
        path.with_name(path.name + ".gz").write_bytes(packed)
        path.with_name(path.name + ".br").write_bytes(brotli.compress(data, quality=QUALITY))
