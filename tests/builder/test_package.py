import os
import socket
import subprocess
import sys
import zipfile
from contextlib import contextmanager
from urllib.request import urlopen

import pytest

from builder.package import write_package
from builder.sums import write_sums


@pytest.fixture
def a_site(tmp_path):
    site = tmp_path / "_site"
    (site / "static").mkdir(parents=True)
    (site / "index.html").write_text("<title>새봄</title>", encoding="utf-8")
    (site / "static" / "page.mjs").write_text("export {}", encoding="utf-8")
    write_sums(site)
    return site


@pytest.fixture
def unpacked(a_site, tmp_path):
    """The folder of a package that was unpacked in another place."""
    archive = write_package(a_site, tmp_path / "saebom.zip")
    with zipfile.ZipFile(archive) as packed:
        packed.extractall(tmp_path / "a stick")
    return tmp_path / "a stick" / "saebom"


@pytest.fixture
def a_browser_that_notes(tmp_path):
    """A program in the place of the browser, which writes down the address; and where it does."""
    note, program = tmp_path / "opened.txt", tmp_path / "browser"
    program.write_text(f'#!/bin/sh\necho "$1" > "{note}"\n', encoding="utf-8")
    program.chmod(0o755)
    return program, note


@contextmanager
def started(folder, browser, port):
    """The starter as a process, isolated from all that is installed; yields the lines that it says first."""
    command = [sys.executable, "-I", str(folder / "start.py"), str(port)]
    environment = {**os.environ, "BROWSER": f"{browser} %s"}
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, encoding="utf-8") as process:
        yield process
        process.terminate()


def free_ports():
    """A port such that the one after it is free too."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        return free.getsockname()[1]


def refused(folder, *arguments):
    command = [sys.executable, "-I", str(folder / "start.py"), *arguments]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=20)
    assert (done.returncode, done.stdout) == (2, "")
    return done.stderr


def test_packing_twice_gives_the_same_bytes(a_site, tmp_path):
    first, second = (write_package(a_site, tmp_path / name).read_bytes() for name in ("one.zip", "two.zip"))
    assert first == second


def test_sha256sum_finds_every_file_whole(unpacked):
    done = subprocess.run(["sha256sum", "--check", "--strict", "SHA256SUMS"], cwd=unpacked, capture_output=True)
    assert done.returncode == 0
    named = {line.split("  ")[1] for line in (unpacked / "SHA256SUMS").read_text().splitlines()}
    there = {path.relative_to(unpacked).as_posix() for path in unpacked.rglob("*") if path.is_file()}
    assert named == there - {"SHA256SUMS"}


def test_the_archive_has_its_own_sum_beside_it(unpacked, tmp_path):
    assert subprocess.run(["sha256sum", "--check", "saebom.zip.sha256"], cwd=tmp_path).returncode == 0


def test_python_alone_starts_it_and_opens_the_browser(unpacked, a_browser_that_notes):
    browser, note = a_browser_that_notes
    port = free_ports()
    with started(unpacked, browser, port) as process:
        said = [process.stdout.readline() for _ in range(2)]
        with urlopen(f"http://localhost:{port}/static/page.mjs") as answer:
            assert answer.headers["Content-Type"] == "text/javascript"
        while not note.exists() or not note.read_text():
            assert process.poll() is None
    assert f"http://localhost:{port}/" in said[0] and "열렸습니다" in said[0]
    assert said[1] == f"Saebom is at http://localhost:{port}/ and ends when you close this window (Ctrl+C).\n"
    assert note.read_text() == f"http://localhost:{port}/\n"


def test_a_taken_port_makes_it_take_the_next_one_and_say_so(unpacked, a_browser_that_notes):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with started(unpacked, a_browser_that_notes[0], port) as process:
            said = [process.stdout.readline() for _ in range(4)]
    assert said[1].startswith(f"Port {port} is in use by another program, so this is port ")
    assert f"http://localhost:{port}/" not in said[3]


def test_a_second_start_opens_the_first_one(unpacked, a_browser_that_notes):
    browser, note = a_browser_that_notes
    port = free_ports()
    with started(unpacked, browser, port) as first:
        first.stdout.readline()
        with started(unpacked, browser, port) as second:
            said = second.communicate(timeout=20)[0]
    assert second.returncode == 0
    assert said.splitlines()[1] == f"Saebom is open already at http://localhost:{port}/."
    assert note.read_text() == f"http://localhost:{port}/\n"


def test_without_the_site_it_says_what_to_do(unpacked):
    (unpacked / "site").rename(unpacked / "elsewhere")
    said = refused(unpacked)
    assert f"There is no folder called site in {unpacked}." in said and "압축 파일 전체를 푼" in said


@pytest.mark.parametrize("given", [["abc"], ["0"], ["65536"], ["1", "2"]])
def test_what_is_no_port_is_said(unpacked, given):
    said = refused(unpacked, *given)
    assert f"A port is a number from 1 to 65535, not {' '.join(given)}." in said
    assert f"({' '.join(given)}은(는) 쓸 수 없습니다)" in said
    assert said.count("\n") == 2
