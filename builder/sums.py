"""The sums of the site: size and sha256 of each of its files, in `sums.json` at its root.

The check page and `make check-site` compare with them what a server really sends; the service worker keeps by them what
belongs to the site, and to a level of it.
"""

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

from builder.constants import LITE_JSON
from builder.start import SUMS

#: files that an operator may change in a site that is built already (see docs/operating.md), and the sums themselves
CHANGEABLE = {LITE_JSON, SUMS}


@dataclass(frozen=True)
class Sum:
    """What one file of the site must be: its path below the root, its size in bytes, its sha256 in hexadecimal."""

    path: str
    size: int
    sha256: str


def write_sums(site: Path, levels: dict[str, list[str]] | None = None) -> None:
    """Write the sums of all files that the folder of a site holds, and which packages belong to which level."""
    files = {}
    for path in sorted(path for path in site.rglob("*") if path.is_file()):
        name = path.relative_to(site).as_posix()
        if name not in CHANGEABLE:
            data = path.read_bytes()
            files[name] = [len(data), hashlib.sha256(data).hexdigest()]
    text = json.dumps(
        {"files": files, "levels": levels or {}}, ensure_ascii=False, separators=(",", ":"), sort_keys=True
    )
    (site / SUMS).write_text(text + "\n", encoding="utf-8")


def parse_sums(text: str | bytes) -> list[Sum]:
    """The entries of a `sums.json`; raises `ValueError` where it is none."""
    try:
        return [Sum(path, int(size), str(digest)) for path, (size, digest) in json.loads(text)["files"].items()]
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"no sums: {error}") from error
