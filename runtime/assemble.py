"""The runtime folder: what the engine of the site and of the grader's sandbox is made of."""

import hashlib
import json
import os
import shutil
from dataclasses import replace
from pathlib import Path

from flit_core.wheel import make_wheel_in

from runtime.constants import CHARTS, COACH, FONT, LOADER, LOCK_PATH, ONLY_FOR_PDF, PYODIDE_LOCK, ROOT, STAMP
from runtime.lock import Package, RuntimeFile, RuntimeLock, canonical, read_lock
from runtime.store import Store, fetch_all, sha256_of

#: the time that members of our own wheel carry (2026-01-01), so that building twice gives the same bytes
WHEEL_EPOCH = "1767225600"


def assemble(folder: Path) -> Path:
    """Write the runtime folder anew, whole or not at all; fetches what is missing. Returns `folder`."""
    lock = read_lock()
    store = fetch_all(lock)
    fresh = folder.with_name(folder.name + ".fresh")
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.mkdir(parents=True)
    _fill(fresh, lock, store)
    shutil.rmtree(folder, ignore_errors=True)
    fresh.rename(folder)
    return folder


def _fill(folder: Path, lock: RuntimeLock, store: Store) -> None:
    for file in lock.files:
        shutil.copy(store.path(file), folder / file.name)
    shutil.copy(ROOT / "runtime" / LOADER, folder / LOADER)
    coach, font = own_package(COACH, folder), own_package(FONT, folder)
    charts = lock.package(CHARTS)
    depends = [name for name in charts.depends if name != ONLY_FOR_PDF]
    charts = replace(charts, depends=(*depends, font.name))  # who draws no chart does not load the font
    packages = {package.name: package.to_pyodide() for package in [*lock.packages, charts, coach, font]}
    text = json.dumps({"info": lock.info, "packages": packages}, indent=1, sort_keys=True)
    (folder / PYODIDE_LOCK).write_text(text + "\n", encoding="utf-8")


def own_package(source: Path, folder: Path) -> Package:
    """Build the wheel of a package of ours into `folder`, with the same bytes for the same sources."""
    os.environ["SOURCE_DATE_EPOCH"] = WHEEL_EPOCH
    wheel = make_wheel_in(source / "pyproject.toml", folder).file
    module, version = wheel.name.split("-")[:2]
    file = RuntimeFile(wheel.name, sha256_of(wheel), wheel.stat().st_size, "registry")
    return Package(canonical(module), version, file, imports=(module,))


def assemble_if_needed(folder: Path | None = None) -> Path:
    """Write the runtime folder unless it is there and made from the same lock, loader and packages of ours."""
    folder = folder or ROOT / "build" / "runtime"
    stamp = folder / STAMP
    wanted = _fingerprint()
    if not stamp.exists() or stamp.read_text(encoding="utf-8") != wanted:
        assemble(folder)
        stamp.write_text(wanted, encoding="utf-8")
    return folder


def _fingerprint() -> str:
    """A hash of all that the runtime folder is made of."""
    ours = sorted(path for package in (COACH, FONT) for path in _sources(package))
    sources = [LOCK_PATH, ROOT / "runtime" / LOADER, *ours]
    return hashlib.sha256(b"\0".join(path.read_bytes() for path in sources)).hexdigest()


def _sources(package: Path) -> list[Path]:
    files = (path for path in package.rglob("*") if path.is_file())
    return [path for path in files if "__pycache__" not in path.parts]
