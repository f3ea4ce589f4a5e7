"""The engine packed for the page: archives that Pyodide's lock names, a folder that is named after what is in it."""

import io
import json
import tarfile
import zipfile

import pytest
import zstandard

from builder import packing
from builder.packing import pack_engine
from runtime.store import sha256_of

MEMBERS = {
    "shapes/__init__.pyc": b"circle" * 500,
    "shapes/fast.so": b"\0asm",
    "shapes-1.dist-info/METADATA": b"Name: shapes",
}


@pytest.fixture
def an_engine(tmp_path, monkeypatch):
    """An engine with one package; the decoder of the page is a file of one line."""
    folder = tmp_path / "engine"
    folder.mkdir()
    with zipfile.ZipFile(folder / "shapes-1-py3-none-any.whl", "w") as wheel:
        for name, content in MEMBERS.items():
            wheel.writestr(name, content)
    (folder / "snapshot.bin").write_bytes(b"memory" * 1000)
    (folder / "pyodide.mjs").write_text("export {}", encoding="utf-8")
    (folder / ".stamp").write_text("made", encoding="utf-8")
    package = {"file_name": "shapes-1-py3-none-any.whl", "sha256": "0", "depends": [], "imports": ["shapes"]}
    (folder / "pyodide-lock.json").write_text(json.dumps({"packages": {"shapes": package}}), encoding="utf-8")
    (tmp_path / "decoder.mjs").write_text("export {}", encoding="utf-8")
    monkeypatch.setattr(packing, "DECODER", tmp_path / "decoder.mjs")
    return folder


def test_a_package_is_one_archive_with_all_members_and_the_lock_names_it(an_engine, tmp_path):
    python = pack_engine(an_engine, tmp_path / "static")
    package = json.loads((python / "pyodide-lock.json").read_text())["packages"]["shapes"]
    packed = python / package["file_name"]
    assert (packed.name, package["sha256"]) == ("shapes-1-py3-none-any.tar.zst", sha256_of(packed))
    with tarfile.open(fileobj=io.BytesIO(zstandard.decompress(packed.read_bytes()))) as archive:
        assert {name: archive.extractfile(name).read() for name in archive.getnames()} == MEMBERS


def test_the_snapshot_is_packed_and_nothing_of_the_build_comes_along(an_engine, tmp_path):
    python = pack_engine(an_engine, tmp_path / "static")
    assert zstandard.decompress((python / "snapshot.bin.zst").read_bytes()) == b"memory" * 1000
    assert not {"snapshot.bin", ".stamp", "shapes-1-py3-none-any.whl"} & {path.name for path in python.iterdir()}


def test_the_folder_has_the_same_name_until_something_in_it_changes(an_engine, tmp_path):
    first, again = (pack_engine(an_engine, tmp_path / name).name for name in ("one", "two"))
    (an_engine / "pyodide.mjs").write_text("export default 1", encoding="utf-8")
    assert first == again != pack_engine(an_engine, tmp_path / "three").name
