"""Adding a package to the lock, or making the lock anew for another Pyodide."""

import json
import subprocess
import tarfile
import tempfile
import urllib.request
import zipfile
from dataclasses import replace
from email.parser import HeaderParser
from pathlib import Path, PurePosixPath

from packaging.requirements import Requirement

from runtime.constants import CORE_FILES, DISTRIBUTION_URL, KERNEL_PACKAGES, PYODIDE_LOCK, SOURCE_TIMEOUT
from runtime.errors import PackageUnknown
from runtime.lock import Package, RuntimeFile, RuntimeLock, Transport, canonical
from runtime.sources import Registry, Unreachable, pip_download
from runtime.store import Store, sha256_of

#: needs of a package that differ from what its wheel says, each with its reason
DEPENDS = {
    # in the page the front end of the widgets comes with the site, not from a Python package
    "ipywidgets": ("comm", "ipython", "traitlets"),
    # its mock of ipykernel and the kernel name each other; Pyodide wants no circle
    "ipykernel": (),
}

#: what a Pyodide interpreter answers to environment markers
MARKERS = {"sys_platform": "emscripten", "platform_system": "Emscripten", "os_name": "posix", "extra": ""}


def add(lock: RuntimeLock, names: list[str]) -> RuntimeLock:
    """The lock with packages added or brought to the version of its Pyodide; raises `PackageUnknown`."""
    official = official_packages(lock.pyodide)
    known = {package.name: package for package in lock.packages}
    waiting = [canonical(name) for name in names]
    done: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name in done:
            continue
        done.add(name)
        if name in known and name not in map(canonical, names):
            continue
        known[name] = _locked(lock, name, official)
        waiting.extend(known[name].depends)
    return replace(lock, packages=tuple(known[name] for name in sorted(known)))


def official_packages(version: str) -> dict[str, dict]:
    """Pyodide's own lock of that version by canonical name, from the distribution or from its npm package."""
    try:
        url = DISTRIBUTION_URL.format(version=version, name=PYODIDE_LOCK)
        with urllib.request.urlopen(url, timeout=SOURCE_TIMEOUT) as answer:
            text = answer.read()
    except OSError:
        text = _from_npm(version)
    return {canonical(name): item for name, item in json.loads(text)["packages"].items()}


def core_files(folder: Path) -> tuple[RuntimeFile, ...]:
    """Lock entries for Pyodide's core, from a folder that holds it."""
    return tuple(_runtime_file(folder / name, "distribution") for name in CORE_FILES)


def _from_npm(version: str) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["npm", "pack", "--silent", f"pyodide@{version}"], cwd=folder, check=True, capture_output=True)
        with tarfile.open(next(Path(folder).glob("*.tgz"))) as archive:
            return archive.extractfile(f"package/{PYODIDE_LOCK}").read()


def _locked(lock: RuntimeLock, name: str, official: dict[str, dict]) -> Package:
    entry = official.get(name)
    if name in KERNEL_PACKAGES and name not in official and (package := _from_kernel(lock, name)):
        return package
    if entry and "wasm32" in entry["file_name"]:
        return _compiled(lock, name, entry)
    return _pure(lock, name, entry)


def _compiled(lock: RuntimeLock, name: str, entry: dict) -> Package:
    file = RuntimeFile(entry["file_name"], entry["sha256"], 0, "distribution")
    store = Store()
    store.fetch([file], [Registry(lock)])
    sized = replace(file, size=store.path(file).stat().st_size)
    depends = tuple(sorted(canonical(item) for item in entry["depends"]))
    return Package(name, entry["version"], sized, depends, tuple(entry["imports"]))


def _pure(lock: RuntimeLock, name: str, entry: dict | None) -> Package:
    requirement = f"{name}=={entry['version']}" if entry else name
    with tempfile.TemporaryDirectory() as folder:
        try:
            pip_download([requirement], Path(folder), lock.info["python"])
        except Unreachable as reason:
            raise PackageUnknown(name) from reason
        (wheel,) = Path(folder).glob("*.whl")
        if not wheel.name.endswith("-none-any.whl"):
            raise PackageUnknown(name)
        return _of_wheel(name, wheel, "registry", entry)


def _from_kernel(lock: RuntimeLock, name: str) -> Package | None:
    (transport,) = [item for item in lock.transports if item.origin == "kernel"]
    with tempfile.TemporaryDirectory() as folder:
        wheel = _inner_wheel(transport, name, Path(folder))
        return _of_wheel(name, wheel, "kernel", None) if wheel else None


def _inner_wheel(transport: Transport, name: str, folder: Path) -> Path | None:
    pip_download([f"{transport.requirement} --hash=sha256:{transport.sha256}"], folder, "3.12")
    with zipfile.ZipFile(next(folder.glob("*.whl"))) as archive:
        for member in archive.namelist():
            path = PurePosixPath(member)
            if str(path.parent) == transport.folder and canonical(path.name.split("-")[0]) == name:
                (folder / path.name).write_bytes(archive.read(member))
                return folder / path.name
    return None


def _of_wheel(name: str, wheel: Path, origin, entry: dict | None) -> Package:
    version, requires, modules = _wheel_facts(wheel)
    depends = DEPENDS.get(name, tuple(entry["depends"]) if entry else requires)
    imports = tuple(entry["imports"]) if entry else modules
    return Package(name, version, _runtime_file(wheel, origin), tuple(sorted(map(canonical, depends))), imports)


def _wheel_facts(wheel: Path) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    """Version, needed packages and top-level modules of a wheel."""
    with zipfile.ZipFile(wheel) as archive:
        members = archive.namelist()
        metadata = next(member for member in members if member.endswith(".dist-info/METADATA"))
        headers = HeaderParser().parsestr(archive.read(metadata).decode("utf-8"))
    requirements = [Requirement(text) for text in headers.get_all("Requires-Dist", [])]
    needed = [item.name for item in requirements if item.marker is None or item.marker.evaluate(MARKERS)]
    tops = {PurePosixPath(member).parts[0] for member in members if member.endswith(".py")}
    modules = sorted(top.removesuffix(".py") for top in tops if not top.endswith((".data", ".dist-info")))
    return headers["Version"], tuple(needed), tuple(modules)


def _runtime_file(path: Path, origin) -> RuntimeFile:
    return RuntimeFile(path.name, sha256_of(path), path.stat().st_size, origin)
