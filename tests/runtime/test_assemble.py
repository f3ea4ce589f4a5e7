import json
import zipfile

import pytest

from runtime.assemble import assemble, assemble_if_needed, own_package
from runtime.constants import COACH, FONT, LOADER
from runtime.lock import read_lock
from runtime.store import sha256_of


def test_the_folder_holds_all_and_nothing_else(tmp_path):
    folder = assemble(tmp_path / "runtime")
    packages = json.loads((folder / "pyodide-lock.json").read_text())["packages"]
    ours = {packages[name]["file_name"] for name in ("coach", "saebom-font")}
    names = {file.name for file in read_lock().files} | ours | {LOADER, "pyodide-lock.json"}
    assert {path.name for path in folder.iterdir()} == names
    assert all(sha256_of(folder / item["file_name"]) == item["sha256"] for item in packages.values())


def test_pyodide_is_pointed_at_no_other_host(tmp_path):
    assert "http" not in (assemble(tmp_path / "runtime") / "pyodide-lock.json").read_text()


@pytest.mark.parametrize("package", [COACH, FONT], ids=lambda path: path.name)
def test_a_wheel_of_ours_has_the_same_bytes_twice(package, tmp_path):
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
    first, second = own_package(package, tmp_path / "a"), own_package(package, tmp_path / "b")
    assert first == second


def test_only_charts_load_the_font(tmp_path):
    packages = json.loads((assemble(tmp_path / "runtime") / "pyodide-lock.json").read_text())["packages"]
    assert [name for name, item in packages.items() if "saebom-font" in item["depends"]] == ["matplotlib"]


def test_the_font_comes_with_its_licence(tmp_path):
    with zipfile.ZipFile(tmp_path / own_package(FONT, tmp_path).file.name) as wheel:
        assert "SIL OPEN FONT LICENSE" in wheel.read("saebom_font/OFL.txt").decode()
        assert "saebom_font/SaebomGothic.ttf" in wheel.namelist()


def test_nothing_is_written_when_nothing_changed(tmp_path):
    folder = assemble_if_needed(tmp_path / "runtime")
    before = (folder / LOADER).stat().st_mtime_ns
    assemble_if_needed(folder)
    assert (folder / LOADER).stat().st_mtime_ns == before
