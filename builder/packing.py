"""The engine packed for the page: small on any static server, which may not compress what it sends."""

import gzip
import hashlib
import json
import shutil
import zipfile
from pathlib import Path

from runtime.constants import PAGE_LOADER, PYODIDE_LOCK, ROOT, STAMP
from runtime.store import sha256_of

#: the file that the page's loader unpacks itself, under its name and `.gz`
SNAPSHOT = "snapshot.bin"


def pack_engine(engine: Path, static: Path) -> Path:
    """Write the files of `engine` into a folder of `static`: wheels deflated, with their new sha256 in Pyodide's lock.

    The folder is named after what is in it, so that a browser may keep it for ever. Returns it.
    """
    folder = static / "pyodide"
    folder.mkdir(parents=True)
    lock = json.loads((engine / PYODIDE_LOCK).read_text(encoding="utf-8"))
    wheels = {package["file_name"]: package for package in lock["packages"].values()}
    for path in sorted(engine.iterdir()):
        if path.name == SNAPSHOT:
            (folder / f"{path.name}.gz").write_bytes(gzip.compress(path.read_bytes(), mtime=0))
        elif path.name in wheels:
            _deflate(path, folder / path.name)
            wheels[path.name]["sha256"] = sha256_of(folder / path.name)
        elif path.name not in (PYODIDE_LOCK, STAMP):
            shutil.copy(path, folder)
    (folder / PYODIDE_LOCK).write_text(json.dumps(lock, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    shutil.copy(ROOT / "runtime" / PAGE_LOADER, folder)
    return folder.rename(static / f"pyodide-{_digest(folder)}")


def _digest(folder: Path) -> str:
    """Ten hexadecimal digits that differ when any file in a folder does."""
    digest = hashlib.sha256()
    for path in sorted(folder.iterdir()):
        digest.update(f"{path.name} {sha256_of(path)}\n".encode())
    return digest.hexdigest()[:10]


def _deflate(source: Path, target: Path) -> None:
    """The same members in the same order, compressed."""
    with zipfile.ZipFile(source) as stored, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as deflated:
        for member in stored.infolist():
            deflated.writestr(member, stored.read(member), zipfile.ZIP_DEFLATED)
