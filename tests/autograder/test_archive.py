"""Archives as schools and systems make them, and archives that mean harm."""

import gzip
import io
import os
import tarfile
import unicodedata
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from autograder import archive
from autograder.archive import Room, files_in
from autograder.submission import LARGEST


def a_zip(*members: tuple[str | zipfile.ZipInfo, bytes]) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as out:
        for name, content in members:
            out.writestr(name, content)
    return data.getvalue()


def a_tar(*members: tarfile.TarInfo, content=b"x", mode="w:gz") -> bytes:
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode=mode) as out:
        for info in members:
            info.size = len(content) if info.isreg() else 0
            out.addfile(info, io.BytesIO(content))
    return data.getvalue()


@pytest.fixture
def found(tmp_path):
    """What is found in the bytes of one file: (name inside, bytes, reason)."""

    def look(data: bytes, name="in.zip"):
        path = tmp_path / name
        path.write_bytes(data)
        return [(item.source.removeprefix(f"{path}/"), item.data, item.reason) for item in files_in(path)]

    return look


def test_names_of_a_korean_windows_are_read(found):
    data = a_zip(("XXXX.ipynb", b"a")).replace(b"XXXX", "과제".encode("cp949"))
    assert found(data) == [("과제.ipynb", b"a", "")]


def test_names_of_a_mac_are_composed(found):
    assert found(a_zip((unicodedata.normalize("NFD", "과제.ipynb"), b"a"))) == [("과제.ipynb", b"a", "")]


@pytest.mark.parametrize("mode", ["w", "w:gz", "w:xz"])
def test_tar_archives_are_opened(found, mode):
    assert found(a_tar(tarfile.TarInfo("3반/a+b (1).ipynb"), mode=mode)) == [("3반/a+b (1).ipynb", b"x", "")]


@pytest.mark.parametrize("name", ["../../etc/passwd", "/etc/passwd", "a/../../b", "C:/Windows/a", "..\\..\\a"])
def test_paths_that_lead_out_are_refused(found, name):
    ((_, data, reason),) = found(a_zip((name, b"x")))
    assert data == b"" and "leads out" in reason


def test_links_are_refused(found):
    soft = tarfile.TarInfo("passwords")
    soft.type, soft.linkname = tarfile.SYMTYPE, "/etc/passwd"
    info = zipfile.ZipInfo("link")
    info.external_attr = 0o120777 << 16
    for data in (a_tar(soft), a_zip((info, b"/etc/passwd"))):
        ((_, content, reason),) = found(data)
        assert content == b"" and "link" in reason


def test_a_link_in_a_folder_is_reported_and_not_followed(tmp_path):
    (tmp_path / "secret").write_bytes(b"secret")
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.ipynb").symlink_to(tmp_path / "secret")
    (item,) = files_in(tmp_path / "in")
    assert item.data == b"" and "link" in item.reason


def test_a_bomb_is_never_unpacked(found):
    (_, data, reason), *_ = found(a_zip(("bomb.ipynb", b"0" * 50_000_000), ("a.ipynb", b"a")))
    assert len(data) == archive.LARGEST + 1 and not reason


def test_archives_in_archives_come_to_an_end(found):
    data = a_zip(("a.ipynb", b"a"))
    for _ in range(archive.DEEPEST):
        data = a_zip(("in.zip", data))
    assert "too deep" in found(data)[-1][2]


def test_what_is_too_much_is_said_and_the_rest_kept(tmp_path, monkeypatch):
    monkeypatch.setattr(archive, "Room", lambda: Room(files=2))
    path = tmp_path / "in.zip"
    path.write_bytes(a_zip(("a", b"a"), ("b", b"b"), ("c", b"c")))
    items = list(files_in(path))
    assert [item.data for item in items] == [b"a", b"b", b""] and "too much" in items[2].reason


def test_a_locked_or_damaged_member_does_not_stop_the_others(found):
    data = bytearray(a_zip(("a.ipynb", b"a" * 100), ("b.ipynb", b"b")))
    data[38:40] = b"\xff\xff"  # the compressed bytes of a.ipynb
    items = found(bytes(data))
    assert [bool(reason) for _, _, reason in items] == [True, False]


def test_what_cannot_be_read_of_an_archive_is_kept_with_the_archive(found):
    data = bytearray(a_zip(("a.ipynb", b"a" * 100)))
    data[38:40] = b"\xff\xff"
    ((_, kept, reason),) = found(bytes(data))
    assert reason and kept == data


@pytest.mark.parametrize("member", ["[Content_Types].xml", "mimetype"])
def test_a_document_is_one_file_and_not_what_is_in_it(found, member):
    data = a_zip((member, b"x"), ("Contents/section0.xml", b"y"))
    ((_, kept, reason),) = found(data, "report.hwpx")
    assert kept == data and not reason


@pytest.mark.parametrize("encoding", ["utf-8", "cp949"])
def test_names_on_the_disk_are_read_as_korean(tmp_path, encoding):
    name = os.fsencode(tmp_path) + b"/" + "숙제.ipynb".encode(encoding)
    Path(os.fsdecode(name)).write_bytes(b"x")
    (item,) = files_in(tmp_path)
    assert item.source == f"{tmp_path}/숙제.ipynb" and item.data == b"x"


def test_a_film_among_the_files_is_not_read_whole(tmp_path):
    with (tmp_path / "film.mp4").open("wb") as film:
        film.truncate(3_000_000_000)  # a hole, which takes no room on the disk
    (item,) = files_in(tmp_path)
    assert len(item.data) == LARGEST + 1


def test_a_member_without_a_name_or_with_a_time_that_never_comes_stops_nothing(found):
    strange = tarfile.TarInfo(".")
    late = tarfile.TarInfo("late.ipynb")
    late.mtime = 10**15
    (_, _, reason), taken = found(a_tar(strange, late, mode="w"))
    assert reason and taken == ("late.ipynb", b"x", "")


def test_an_archive_that_was_cut_off_is_kept_and_said(found):
    data = a_zip(("a.ipynb", b"a" * 100))[:-30]
    ((_, kept, reason),) = found(data)
    assert kept == data and reason == "The archive is only a part of one."


def test_a_packed_file_that_is_no_archive_is_a_file(found):
    data = bytearray(gzip.compress(b"x" * 10_000))
    data[20:25] = b"\0\xff\0\xff\0"
    assert [item[1] for item in found(bytes(data), "a.gz")] == [bytes(data)]


SAMPLES = {
    "zip": a_zip(("a.ipynb", b"a" * 300), ("b/c.ipynb", bytes(range(256)))),
    "tar": a_tar(tarfile.TarInfo("a.ipynb"), content=b"a" * 300, mode="w"),
    "tar.gz": a_tar(tarfile.TarInfo("a.ipynb"), content=bytes(range(256)), mode="w:gz"),
    "tar.xz": a_tar(tarfile.TarInfo("a.ipynb"), content=bytes(range(256)), mode="w:xz"),
}


@settings(max_examples=300, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(st.sampled_from(sorted(SAMPLES)), st.lists(st.tuples(st.integers(0, 10**6), st.binary(max_size=4)), max_size=5))
def test_no_damage_to_an_archive_stops_a_batch(tmp_path, kind, damages):
    data = bytearray(SAMPLES[kind])
    for place, junk in damages:
        start = place % len(data)
        data[start : start + len(junk)] = junk
    path = tmp_path / f"in.{kind}"
    path.write_bytes(data)
    assert all(item.reason or item.data is not None for item in files_in(path))
