"""The runtime lock: which files, with which sha256, from which kind of origin."""

import json
import re
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any, Literal

from runtime.constants import LOCK_PATH
from runtime.errors import LockInvalid

#: distribution: Pyodide's own file; registry: a pure wheel as its authors published it; kernel: inside the
#: wheel of jupyterlite-pyodide-kernel
Origin = Literal["distribution", "registry", "kernel"]


def canonical(name: str) -> str:
    """A package name in its normal form (PEP 503): `Prompt_Toolkit` -> `prompt-toolkit`."""
    return re.sub(r"[-_.]+", "-", name).lower()


@dataclass(frozen=True)
class RuntimeFile:
    """One file of the runtime; `sha256` in hex, `size` in bytes."""

    name: str
    sha256: str
    size: int
    origin: Origin


@dataclass(frozen=True)
class Package:
    """One package of the runtime; `depends` are canonical names, `imports` are module names."""

    name: str
    version: str
    file: RuntimeFile
    depends: tuple[str, ...] = ()
    imports: tuple[str, ...] = ()

    def to_pyodide(self) -> dict[str, Any]:
        """The entry that Pyodide reads in `pyodide-lock.json`."""
        return {
            "name": self.name,
            "version": self.version,
            "file_name": self.file.name,
            "sha256": self.file.sha256,
            "depends": list(self.depends),
            "imports": list(self.imports),
            "install_dir": "site",
            "package_type": "package",
            "unvendored_tests": False,
        }


@dataclass(frozen=True)
class Transport:
    """A wheel of the package registry that carries runtime files in `folder`; it is never installed."""

    requirement: str
    sha256: str
    folder: str
    origin: Origin


@dataclass(frozen=True)
class RuntimeLock:
    """All of `runtime-lock.json`."""

    pyodide: str
    info: dict[str, str]
    core: tuple[RuntimeFile, ...]
    packages: tuple[Package, ...]
    transports: tuple[Transport, ...] = field(default=())

    @property
    def files(self) -> list[RuntimeFile]:
        return [*self.core, *(package.file for package in self.packages)]

    def package(self, name: str) -> Package:
        """The package of that name; raises `KeyError` where the lock has none."""
        return {package.name: package for package in self.packages}[canonical(name)]

    def closure(self, names) -> list[str]:
        """The canonical names of packages and of all that they depend on, sorted."""
        seen: set[str] = set()
        waiting = [canonical(name) for name in names]
        while waiting:
            name = waiting.pop()
            if name not in seen:
                seen.add(name)
                waiting.extend(self.package(name).depends)
        return sorted(seen)

    def to_json(self) -> str:
        return json.dumps(asdict(self), indent=1, sort_keys=True) + "\n"

    @classmethod
    def from_json(cls, text: str) -> "RuntimeLock":
        """Raises `ValueError` or `TypeError` for anything that is not exactly a lock."""
        data = json.loads(text)
        _refuse_unknown_keys(cls, data)
        return cls(
            pyodide=data["pyodide"],
            info=data["info"],
            core=tuple(RuntimeFile(**item) for item in data["core"]),
            packages=tuple(_package(item) for item in data["packages"]),
            transports=tuple(Transport(**item) for item in data["transports"]),
        )


def read_lock(path: Path = LOCK_PATH) -> RuntimeLock:
    """Read the lock; raises `LockInvalid` with the reason."""
    try:
        return RuntimeLock.from_json(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise LockInvalid(path, str(error)) from error


def _package(item: dict[str, Any]) -> Package:
    values = dict(item)
    values["file"] = RuntimeFile(**values["file"])
    values["depends"] = tuple(values["depends"])
    values["imports"] = tuple(values["imports"])
    return Package(**values)


def _refuse_unknown_keys(cls, data: dict[str, Any]) -> None:
    unknown = sorted(set(data) - {known.name for known in fields(cls)})
    if unknown:
        raise ValueError(f"unknown keys {', '.join(unknown)}")
