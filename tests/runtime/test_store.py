import hashlib
import socket
import tarfile
import threading
import zipfile
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from runtime.errors import FilesMissing, SourceUnusable
from runtime.lock import RuntimeFile, read_lock
from runtime.sources import Distribution, OperatorFolder, Registry, sources_for
from runtime.store import Store, default_cache, sha256_of


def a_file(name="numpy.whl", data=b"right") -> RuntimeFile:
    return RuntimeFile(name, hashlib.sha256(data).hexdigest(), len(data), "distribution")


@pytest.fixture
def a_store(tmp_path):
    return Store(tmp_path / "cache")


def a_folder(path: Path, **files: bytes) -> OperatorFolder:
    (path / "deep").mkdir(parents=True)
    for name, data in files.items():
        (path / "deep" / f"{name}.whl").write_bytes(data)
    return OperatorFolder(path)


def test_a_right_file_is_taken(a_store, tmp_path):
    file = a_file()
    a_store.fetch([file], [a_folder(tmp_path / "usb", numpy=b"right")])
    assert a_store.path(file).read_bytes() == b"right"


def test_a_wrong_file_is_refused_and_the_next_source_tried(a_store, tmp_path):
    file = a_file()
    remarks = a_store.fetch(
        [file], [a_folder(tmp_path / "bad", numpy=b"wrong"), a_folder(tmp_path / "good", numpy=b"right")]
    )
    assert a_store.holds(file)
    (remark,) = remarks
    for part in ("numpy.whl", file.sha256, hashlib.sha256(b"wrong").hexdigest(), str(tmp_path / "bad")):
        assert part in remark


def test_what_nobody_has_is_named_with_what_was_tried(a_store, tmp_path):
    with pytest.raises(FilesMissing, match=r"1 runtime files could not be had: numpy.whl[\s\S]*Refused"):
        a_store.fetch([a_file()], [a_folder(tmp_path / "bad", numpy=b"wrong")])
    assert not list(a_store.folder.rglob("*.whl"))


def test_a_file_is_fetched_once(a_store, tmp_path):
    file = a_file()
    a_store.fetch([file], [a_folder(tmp_path / "usb", numpy=b"right")])
    a_store.fetch([file], [])  # no source is needed any more


def test_a_cached_file_that_was_altered_is_fetched_again(a_store, tmp_path):
    file, source = a_file(), a_folder(tmp_path / "usb", numpy=b"right")
    a_store.fetch([file], [source])
    a_store.path(file).write_bytes(b"wrong")
    a_store.fetch([file], [source])
    assert a_store.path(file).read_bytes() == b"right"


def test_an_interrupted_download_leaves_nothing_half_written(a_store):
    class Breaking:
        name = "a cable that is pulled"

        def has(self, file):
            return True

        def deliver(self, files, folder):
            (folder / files[0].name).write_bytes(b"rig")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        a_store.fetch([a_file()], [Breaking()])
    assert list(a_store.folder.rglob("*")) == []


@pytest.mark.parametrize("kind", ["zip", "tar"])
def test_an_archive_of_the_operator_serves(a_store, tmp_path, kind):
    (tmp_path / "numpy.whl").write_bytes(b"right")
    path = tmp_path / f"files.{kind}"
    if kind == "zip":
        with zipfile.ZipFile(path, "w") as archive:
            archive.write(tmp_path / "numpy.whl", "pyodide/numpy.whl")
    else:
        with tarfile.open(path, "w:bz2") as archive:
            archive.add(tmp_path / "numpy.whl", "pyodide/numpy.whl")
    file = a_file()
    a_store.fetch([file], sources_for(read_lock(), path)[:1])
    assert a_store.holds(file)


def test_the_operator_comes_first(tmp_path):
    kinds = [type(source) for source in sources_for(read_lock(), tmp_path)]
    assert kinds == [OperatorFolder, Distribution, Registry]


def test_an_unusable_path_of_the_operator_is_said(tmp_path):
    with pytest.raises(SourceUnusable, match="neither a folder nor"):
        sources_for(read_lock(), tmp_path / "nothing")


@pytest.fixture
def a_distribution(tmp_path):
    """A real server that holds one right file and one that is cut short."""
    folder = tmp_path / "www"
    folder.mkdir()
    (folder / "numpy.whl").write_bytes(b"right")
    (folder / "scipy.whl").write_bytes(b"rig")

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *_):
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield Distribution("1", f"http://127.0.0.1:{server.server_port}/{{name}}")
        server.shutdown()


def test_the_distribution_serves_and_a_cut_file_is_refused(a_store, a_distribution):
    numpy, scipy, other = a_file(), a_file("scipy.whl"), a_file("other.whl")
    with pytest.raises(FilesMissing, match=r"2 runtime files could not be had: scipy\.whl, other\.whl"):
        a_store.fetch([numpy, scipy, other], [a_distribution])
    assert a_store.holds(numpy) and not a_store.path(scipy).exists()


def test_an_unreachable_source_is_given_up_and_said(a_store, tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    gone = Distribution("1", f"http://127.0.0.1:{port}/{{name}}")
    (remark,) = a_store.fetch([a_file()], [gone, a_folder(tmp_path / "usb", numpy=b"right")])
    assert remark.startswith("the official Pyodide distribution cannot be used now")


def test_pure_wheels_are_not_asked_of_the_distribution():
    pure = RuntimeFile("comm.whl", "0" * 64, 1, "registry")
    assert not Distribution("1").has(pure)


def test_the_cache_may_be_named(monkeypatch, tmp_path):
    monkeypatch.setenv("SAEBOM_CACHE", str(tmp_path))
    assert default_cache() == tmp_path


def test_sha256(tmp_path):
    (tmp_path / "a").write_bytes(b"")
    assert sha256_of(tmp_path / "a") == hashlib.sha256(b"").hexdigest()
