"""The engine: the runtime folder made quick to start, for the page, for the sandbox and for the proofs of lessons.

Every module is compiled by the Pyodide that will run it; the standard library and the kernel's packages become one zip,
compressed, since a page fetches it for a few of its modules; and the memory of a Python in which the kernel has started is
kept as a snapshot, which starts in a fraction of the time. The engine holds the same files as the runtime folder otherwise.
"""

import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import deno

from runtime.assemble import assemble_if_needed
from runtime.constants import COACH, CORE_FILES, LOADER, PYODIDE_LOCK, ROOT, STAMP
from runtime.errors import EngineFailed
from runtime.store import sha256_of
from runtime.words import say

#: what the engine is made with
SOURCES = tuple(ROOT / "runtime" / name for name in ("engine.mjs", "engine.py", "compiler.py", "warmup.py"))
#: packages whose modules are in the engine's zip and need no loading
STARTED = ("ipykernel", "ipython", "comm", "matplotlib-inline", "piplite", "pyodide-kernel", "coach")
#: packages that the kernel asks for and coach does without
LEFT_OUT = ("jedi", "parso", "micropip")
#: modules in the snapshot, beside what starting the kernel imports: what most lessons use
IMPORTS = (
    *(f"coach.{path.stem}" for path in sorted((COACH / "src" / "coach").glob("*.py")) if path.stem != "__init__"),
    "bisect",
    "csv",
    "dataclasses",
    "datetime",
    "fractions",
    "heapq",
    "itertools",
    "string",
    "textwrap",
    "time",
    "IPython.core.pylabtools",
    "_strptime",
    "calendar",
    "html.parser",
    "json",
    "random",
    "statistics",
    "unittest.mock",
    # what plots and scikit-learn import: with these scikit-learn never asks for the zip
    "concurrent.futures.thread",
    "ctypes._layout",
    "ctypes.util",
    "encodings.cp437",
    "encodings.utf_16_be",
    "fileinput",
    "gzip",
    "importlib.metadata._adapters",
    "importlib.readers",
    "importlib.resources._adapters",
    "importlib.resources.readers",
    "multiprocessing.context",
    "multiprocessing.reduction",
    "multiprocessing.util",
    "plistlib",
    "secrets",
    "six",
    "xml.parsers.expat",
)


def engine_if_needed(folder: Path | None = None) -> Path:
    """Make the engine unless it is there and made from the same runtime; returns its folder.

    Raises `EngineFailed` with Deno's own words.
    """
    folder = folder or ROOT / "build" / "engine"
    runtime = assemble_if_needed()
    stamp = folder / STAMP
    wanted = _fingerprint(runtime)
    if not stamp.exists() or stamp.read_text(encoding="utf-8") != wanted:
        make_engine(runtime.resolve(), folder.resolve())
        stamp.write_text(wanted, encoding="utf-8")
    return folder


def make_engine(runtime: Path, folder: Path) -> None:
    """Write an engine into `folder`, whole or not at all; about a minute on two cores."""
    packages = json.loads((runtime / PYODIDE_LOCK).read_text(encoding="utf-8"))["packages"]
    started = closure(packages, STARTED)
    others = [name for name in packages if name not in started and name not in LEFT_OUT]
    fresh = folder.with_name(folder.name + ".fresh")
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.mkdir(parents=True)
    for name in (*CORE_FILES[:3], LOADER):
        shutil.copy(runtime / name, fresh / name)
    plan = {
        "kernel": [packages[name]["file_name"] for name in started],
        "others": [packages[name]["file_name"] for name in others],
        "imports": IMPORTS,
    }
    _run(runtime, fresh, plan)
    _write_lock(runtime, fresh, others)
    shutil.rmtree(folder, ignore_errors=True)
    fresh.rename(folder)


def closure(packages: dict[str, dict], names: tuple[str, ...]) -> list[str]:
    """Names and all that they depend on, sorted; `packages` as in Pyodide's lock."""
    found: set[str] = set()
    todo = list(names)
    while todo:
        name = todo.pop()
        if name not in found and name not in LEFT_OUT:
            found.add(name)
            todo += packages[name]["depends"]
    return sorted(found)


def _run(runtime: Path, folder: Path, plan: dict) -> None:
    here = ROOT / "runtime"
    steps = len(plan["others"]) + 1
    process = subprocess.Popen(
        [
            deno.find_deno_bin(),
            "run",
            "--quiet",
            "--no-prompt",
            "--no-remote",
            "--no-npm",
            "--no-config",
            "--no-lock",
            f"--allow-read={runtime},{folder},{here}",
            f"--allow-write={folder}",
            str(here / "engine.mjs"),
            str(runtime),
            str(folder),
            json.dumps(plan),
        ],
        env={**os.environ, "NO_COLOR": "1", "DENO_NO_UPDATE_CHECK": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    with process:
        _show_progress(process.stdout, steps)
        said = process.stderr.read()
    if process.returncode:
        raise EngineFailed(said)


def _show_progress(lines: Iterable[str], steps: int) -> None:
    """One line that counts up in a terminal, one that stays as it is in a log."""
    text = say("Making the engine of the lessons (once, about a minute) ...")
    print(text, end="", file=sys.stderr, flush=True)
    for number, _ in enumerate(lines, 1):
        if sys.stderr.isatty():
            print(f"\r{text} {number}/{steps}", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)


def _write_lock(runtime: Path, folder: Path, others: list[str]) -> None:
    """Pyodide's lock of the engine: only what still has to be loaded, under its new sha256."""
    lock = json.loads((runtime / PYODIDE_LOCK).read_text(encoding="utf-8"))
    kept = {}
    for name in others:
        package = lock["packages"][name]
        depends = [item for item in package["depends"] if item in others]
        kept[name] = {**package, "depends": depends, "sha256": sha256_of(folder / package["file_name"])}
    text = json.dumps({"info": lock["info"], "packages": kept}, indent=1, sort_keys=True)
    (folder / PYODIDE_LOCK).write_text(text + "\n", encoding="utf-8")


def _fingerprint(runtime: Path) -> str:
    """A hash of the runtime and of what makes an engine of it."""
    texts = [(runtime / STAMP).read_bytes(), *(path.read_bytes() for path in SOURCES)]
    return hashlib.sha256(b"\0".join(texts)).hexdigest()
