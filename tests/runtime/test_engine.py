"""The engine: made once, whole or not at all, holding compiled modules and the files its lock names."""

import json
import shutil
import zipfile

import pytest

from runtime.assemble import assemble_if_needed
from runtime.constants import PYODIDE_LOCK
from runtime.engine import LEFT_OUT, STARTED, closure, engine_if_needed, make_engine
from runtime.errors import EngineFailed
from runtime.store import sha256_of

PACKAGES = {name: {"depends": depends} for name, depends in {"a": ["b"], "b": ["c", "jedi"], "c": [], "d": []}.items()}


def test_a_closure_holds_what_is_needed_and_not_what_only_a_keyboard_needs():
    assert "jedi" in LEFT_OUT
    assert closure(PACKAGES, ("a",)) == ["a", "b", "c"]


@pytest.fixture(scope="module")
def an_engine(tmp_path_factory):
    return engine_if_needed(tmp_path_factory.mktemp("engine") / "engine")


@pytest.mark.lessons
def test_an_engine_is_made_once(an_engine):
    before = (an_engine / "snapshot.bin").stat().st_mtime_ns
    assert engine_if_needed(an_engine) == an_engine
    assert (an_engine / "snapshot.bin").stat().st_mtime_ns == before


@pytest.mark.lessons
def test_modules_are_compiled_and_those_in_the_snapshot_stand_nowhere_else(an_engine):
    with zipfile.ZipFile(an_engine / "python.zip") as python:
        names = python.namelist()
        assert {member.compress_type for member in python.infolist()} == {zipfile.ZIP_DEFLATED}
    assert "tomllib/__init__.pyc" in names
    assert not [name for name in names if name.endswith(".py") and name.startswith(("tomllib", "asyncio", "coach"))]
    assert not {"json/__init__.pyc", "random.pyc", "coach/robot.pyc"} & set(names)


@pytest.mark.lessons
def test_no_tests_and_no_headers_are_in_a_package(an_engine):
    with zipfile.ZipFile(next(an_engine.glob("scipy-*.whl"))) as scipy:
        names = scipy.namelist()
    assert "scipy/special/__init__.pyc" in names
    assert not [name for name in names if "/tests/" in name or name.endswith((".h", ".pyx", ".pyi"))]


@pytest.mark.lessons
def test_the_lock_of_an_engine_names_what_is_left_to_load(an_engine):
    packages = json.loads((an_engine / PYODIDE_LOCK).read_text(encoding="utf-8"))["packages"]
    assert "scikit-learn" in packages
    assert not set(STARTED) & set(packages)
    for package in packages.values():
        assert sha256_of(an_engine / package["file_name"]) == package["sha256"]


@pytest.mark.lessons
def test_an_engine_of_another_runtime_is_made_anew(an_engine):
    stamp = an_engine / ".stamp"
    stamps = [path for path in an_engine.iterdir() if path.stat().st_size == 64]
    assert stamps, stamp
    stamps[0].write_text("0" * 64, encoding="utf-8")
    engine_if_needed(an_engine)
    assert stamps[0].read_text(encoding="utf-8") != "0" * 64


@pytest.mark.lessons
def test_a_runtime_that_does_not_start_leaves_no_engine(tmp_path):
    broken = tmp_path / "runtime"
    shutil.copytree(assemble_if_needed(), broken)
    (broken / "pyodide.asm.wasm").write_bytes(b"not WebAssembly")
    with pytest.raises(EngineFailed, match=r"WebAssembly|CompileError"):
        make_engine(broken, tmp_path / "engine")
    assert not (tmp_path / "engine").exists()
