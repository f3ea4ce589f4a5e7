"""The engine packed for the page: small on any static server, which may not compress what it sends."""

import hashlib
import io
import json
import shutil
import tarfile
import zipfile
from pathlib import Path

import zstandard

from runtime.constants import PACKED, PAGE_LOADER, PYODIDE_LOCK, ROOT, STAMP
from runtime.store import sha256_of

#: the file that the page's loader unpacks itself, under its name and `.zst`
SNAPSHOT = "snapshot.bin"
#: the module with which it does so
DECODER = ROOT / "extension" / "node_modules" / "fzstd" / "esm" / "index.mjs"
#: how hard is compressed; and within how many bytes (as a power of two) repetitions are found, which a browser holds
LEVEL, WINDOW = 19, 23


def pack_engine(engine: Path, static: Path) -> Path:
    """Write the files of `engine` into a folder of `static`: wheels as tar archives, with new names and sha256 in Pyodide's lock.

    An archive is compressed as a whole, which takes a quarter off a wheel, whose members are compressed one by one.
    The folder is named after what is in it, so that a browser may keep it for ever. Returns it.
    """
    folder = static / "pyodide"
    folder.mkdir(parents=True)
    lock = json.loads((engine / PYODIDE_LOCK).read_text(encoding="utf-8"))
    wheels = {package["file_name"]: package for package in lock["packages"].values()}
    for path in sorted(engine.iterdir()):
        if path.name == SNAPSHOT:
            (folder / f"{path.name}.zst").write_bytes(_compress(path.read_bytes()))
        elif path.name in wheels:
            packed = folder / f"{path.stem}{PACKED}"
            packed.write_bytes(_compress(_tar(path)))
            wheels[path.name].update(file_name=packed.name, sha256=sha256_of(packed))
        elif path.name not in (PYODIDE_LOCK, STAMP):
            shutil.copy(path, folder)
    (folder / PYODIDE_LOCK).write_text(json.dumps(lock, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    shutil.copy(ROOT / "runtime" / PAGE_LOADER, folder)
    shutil.copy(DECODER, folder / "fzstd.mjs")
    return folder.rename(static / f"pyodide-{_digest(folder)}")


def _digest(folder: Path) -> str:
    """Ten hexadecimal digits that differ when any file in a folder does."""
    digest = hashlib.sha256()
    for path in sorted(folder.iterdir()):
        digest.update(f"{path.name} {sha256_of(path)}\n".encode())
    return digest.hexdigest()[:10]


def _tar(wheel: Path) -> bytes:
    """The members of a wheel, those of a kind beside each other."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(wheel) as source, tarfile.open(fileobj=buffer, mode="w") as target:
        for name in sorted(source.namelist(), key=lambda name: (Path(name).suffix, name)):
            content = source.read(name)
            member = tarfile.TarInfo(name)
            member.size = len(content)
            target.addfile(member, io.BytesIO(content))
    return buffer.getvalue()


def _compress(data: bytes) -> bytes:
    parameters = zstandard.ZstdCompressionParameters.from_level(LEVEL, window_log=WINDOW, threads=-1)
    return zstandard.ZstdCompressor(compression_params=parameters).compress(data)
