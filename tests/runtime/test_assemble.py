import json

from runtime.assemble import assemble, assemble_if_needed, coach_package
from runtime.constants import LOADER
from runtime.lock import read_lock
from runtime.store import sha256_of


def test_the_folder_holds_all_and_nothing_else(tmp_path):
    folder = assemble(tmp_path / "runtime")
    packages = json.loads((folder / "pyodide-lock.json").read_text())["packages"]
    names = {file.name for file in read_lock().files} | {packages["coach"]["file_name"], LOADER, "pyodide-lock.json"}
    assert {path.name for path in folder.iterdir()} == names
    assert all(sha256_of(folder / item["file_name"]) == item["sha256"] for item in packages.values())


def test_pyodide_is_pointed_at_no_other_host(tmp_path):
    assert "http" not in (assemble(tmp_path / "runtime") / "pyodide-lock.json").read_text()


def test_the_coach_wheel_has_the_same_bytes_twice(tmp_path):
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
    first, second = coach_package(tmp_path / "a"), coach_package(tmp_path / "b")
    assert first == second


def test_nothing_is_written_when_nothing_changed(tmp_path):
    folder = assemble_if_needed(tmp_path / "runtime")
    before = (folder / LOADER).stat().st_mtime_ns
    assemble_if_needed(folder)
    assert (folder / LOADER).stat().st_mtime_ns == before
