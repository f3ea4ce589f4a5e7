"""One script for the lesson page: Jupyter's interface comes in a hundred, which the page asks for in ten waves.

Each of these chunks only registers its modules, in an array that webpack's runtime reads when it starts. So all that a
lesson needs can stand before the runtime in one file, and nothing is asked for one by one.
"""

import hashlib
import json
import re
from pathlib import Path

from builder.constants import ROOT
from builder.errors import ChunksMissing

#: ids of the chunks that the page of a lesson asks for, by folder, as `make chunks` saw them
CHUNKS = ROOT / "site" / "jupyter" / "chunks.json"
#: the runtime and the entry of the notebook app, and how its page names it
ENTRY = Path("build") / "notebooks" / "bundle.js"
REFERENCE = re.compile(r"build/notebooks/bundle\.js\?_=\w+")
#: a chunk: its id and a hash of its contents; entries have a name
CHUNK = re.compile(r"(?P<id>\d+|jlab_core)\.[0-9a-f]{7,}\.js")
#: our own extension, of which a lesson needs every chunk
OWN = Path("extensions") / "@saebom" / "lesson" / "static"


def bundle_scripts(site: Path, pages: list[Path]) -> Path:
    """Write the one script, in the place of the entry, and name it in `pages`; returns it. Raises `ChunksMissing`."""
    text = "\n".join([*(_closed(path) for path in _chunks(site)), (site / ENTRY).read_text(encoding="utf-8")])
    digest = hashlib.sha256(text.encode("utf-8")).hexdigest()[:10]
    script = site / ENTRY.with_name(f"bundle.{digest}.js")
    script.write_text(text, encoding="utf-8")
    (site / ENTRY).unlink()
    for page in pages:
        page.write_text(
            REFERENCE.sub(script.relative_to(site).as_posix(), page.read_text(encoding="utf-8")), encoding="utf-8"
        )
    return script


def _chunks(site: Path) -> list[Path]:
    named = {Path(folder): ids for folder, ids in json.loads(CHUNKS.read_text(encoding="utf-8")).items()}
    files = {folder: chunks_in(site / folder) for folder in (*named, OWN)}
    missing = [f"{folder}/{each}" for folder, ids in named.items() for each in ids if each not in files[folder]]
    if missing:
        raise ChunksMissing(missing)
    return [files[folder][each] for folder, ids in named.items() for each in ids] + list(files[OWN].values())


def chunks_in(folder: Path) -> dict[str, Path]:
    """Chunks of a folder by id."""
    found = {path: CHUNK.fullmatch(path.name) for path in sorted(folder.glob("*.js"))}
    return {match["id"]: path for path, match in found.items() if match}


def _closed(path: Path) -> str:
    """A script in a function of its own, so that its "use strict" stays its own too."""
    return f"(function(){{{path.read_text(encoding='utf-8')}\n}}).call(self);"
