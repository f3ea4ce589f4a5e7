"""The package as a teacher uses it: unpacked in another place, started by Python alone, opened in the browser."""

import os
import subprocess
import sys
import zipfile

import pytest
from playwright.sync_api import expect

from builder.package import write_package

from .lesson_page import LessonPage
from .webservers import free_port

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def a_stick(a_site, tmp_path_factory):
    folder = tmp_path_factory.mktemp("stick")
    with zipfile.ZipFile(write_package(a_site, folder / "saebom.zip")) as packed:
        packed.extractall(folder / "E")
    return folder / "E" / "saebom"


def test_it_starts_and_shows_a_lesson(a_chromium, a_stick, tmp_path):
    port = free_port()
    command = [sys.executable, "-I", str(a_stick / "start.py"), str(port)]
    environment = {**os.environ, "BROWSER": "true"}
    with subprocess.Popen(command, cwd=tmp_path, env=environment, stdout=subprocess.PIPE, encoding="utf-8") as started:
        assert f"http://localhost:{port}/" in started.stdout.readline()
        context = a_chromium.new_context(locale="ko-KR", base_url=f"http://localhost:{port}/")
        page = context.new_page()
        page.goto("/#middle")
        expect(page.locator("#lessons .lesson").first).to_be_visible()
        lesson = LessonPage(page).open("ko/notebooks/index.html?path=ko/middle/06_searching.ipynb")
        assert lesson.cells()
        context.close()
        started.terminate()
