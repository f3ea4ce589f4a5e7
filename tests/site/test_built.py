"""The built site as files: what is in it and, more so, what is not."""

import io
import json
import re
import socket
import subprocess
import sys
import time
import zipfile

import pytest

from builder.constants import INSTRUCTOR, LANGUAGES, ROOT
from builder.content import content_path
from builder.lesson import grading, read_lessons
from builder.teacherpack import build_pack
from builder.translation import read_translation
from builder.words import say_in
from builder.wrong import read_wrong_answers

pytestmark = pytest.mark.browser


def every_text(folder):
    """The name and bytes of every file of the site, those in archives included."""
    for path in sorted(item for item in folder.rglob("*") if item.is_file()):
        data = path.read_bytes()
        yield str(path), data
        if zipfile.is_zipfile(io.BytesIO(data)):
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                yield from ((f"{path}/{name}", archive.read(name)) for name in archive.namelist())


def secrets() -> set[bytes]:
    """Lines that only answers, hidden tests and planned wrong answers hold, as they stand in a notebook's JSON."""
    import nbformat

    shown, secret = set(), set()
    given = [path.read_text(encoding="utf-8") for path in (ROOT / "coach" / "src").rglob("*.py")]
    for lesson in read_lessons():
        for language in LANGUAGES:
            instructor = nbformat.read(INSTRUCTOR / language / lesson.id / f"{lesson.id}.ipynb", 4)
            for cell in instructor.cells:
                parts = re.split(
                    r"(?s)(### BEGIN (?:SOLUTION|HIDDEN TESTS).*?### END (?:SOLUTION|HIDDEN TESTS))", cell.source
                )
                shown.update(line.strip() for part in parts[::2] for line in part.splitlines())
                given += [part for part in parts[::2] if cell.cell_type == "code"]
                secret.update(line.strip() for part in parts[1::2] for line in part.splitlines() if "###" not in line)
            wrong = read_wrong_answers(lesson, read_translation(lesson, language))
            secret.update(line.strip() for answer in wrong for line in answer.source.splitlines())
    # a call stands in the given first line of its function, a row of a table in a longer row
    lines = {line for line in secret - shown if len(line) >= 16 and not any(line in part for part in given)}
    return {json.dumps(line, ensure_ascii=False)[1:-1].encode("utf-8") for line in lines}


def test_no_answer_hidden_test_or_planned_wrong_answer_is_in_the_site(a_site):
    needles = secrets()
    assert len(needles) > 50
    pattern = re.compile(b"|".join(re.escape(needle) for needle in needles) + b"|### BEGIN (?:SOLUTION|HIDDEN)")
    stdlib = re.compile(r"/(?:build|static/pyodide-[^/]+)/(?!coach)")
    found = [
        (name, match[0])
        for name, data in every_text(a_site)
        if not stdlib.search(name) and (match := pattern.search(data))
    ]
    assert found == []
    markers = [
        name for name, data in every_text(a_site) if b"### BEGIN SOLUTION" in data or b"### BEGIN HIDDEN TESTS" in data
    ]
    assert markers == []


def test_nothing_of_the_teacher_pack_is_in_the_site(a_site, tmp_path):
    build_pack(tmp_path / "teacher-pack.zip")
    with zipfile.ZipFile(tmp_path / "teacher-pack.zip") as pack:
        private = {pack.read(name) for name in pack.namelist() if not name.startswith("data/")}
    site = dict(every_text(a_site))
    assert len(private) > 4 * len(read_lessons()) and not private & set(site.values())
    headings = [say_in(language, "Answers for teachers").encode("utf-8") for language in LANGUAGES]
    assert [
        name for name, data in site.items() if "teacher-pack" in name or any(text in data for text in headings)
    ] == []


def test_no_notebook_of_the_site_has_an_output(a_site):
    notebooks = list((a_site / "files").rglob("*.ipynb"))
    assert len(notebooks) == len(read_lessons()) * len(LANGUAGES)
    for path in notebooks:
        cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
        assert not any(cell.get("outputs") or cell.get("execution_count") for cell in cells)


def test_every_lesson_is_there_in_every_language(a_site):
    assert all(
        (a_site / "files" / content_path(lesson, language)).exists()
        for lesson in read_lessons()
        for language in LANGUAGES
    )


def test_the_extensions_are_exactly_those_we_chose(a_site):
    settings = json.loads((a_site / "jupyter-lite.json").read_text())["jupyter-config-data"]
    names = {extension["name"] for extension in settings["federated_extensions"]}
    assert names == {"@jupyter-widgets/jupyterlab-manager", "@jupyterlite/pyodide-kernel-extension", "@saebom/lesson"}


def test_each_plugin_that_the_lesson_page_leaves_out_is_one_of_jupyter(a_site, left_out):
    scripts = "".join(path.read_text(encoding="utf-8") for path in (a_site / "build").rglob("*.js"))
    assert [name for name in left_out if f'"{name}"' not in scripts and f'"{name}:' not in scripts] == []


def test_settings_name_no_other_host(a_site):
    for path in [*a_site.rglob("jupyter-lite.json"), *a_site.glob("static/pyodide-*/pyodide-lock.json")]:
        assert not re.search(r"https?://", path.read_text(encoding="utf-8")), path


def test_no_source_maps_and_no_course_are_in_the_site(a_site):
    assert list(a_site.rglob("*.map")) == []
    assert not list(a_site.rglob("gradebook*")) and not list(a_site.rglob("*.po"))


def test_points_in_the_notebook_are_those_of_the_source(a_site):
    lesson = read_lessons()[0]
    nb = json.loads((a_site / "files" / content_path(lesson, "ko")).read_text(encoding="utf-8"))
    points = sum(cell["metadata"].get("nbgrader", {}).get("points", 0) for cell in nb["cells"])
    assert points == sum(grading(cell).get("points", 0) for cell in lesson.notebook().cells)


def test_the_server_starts_within_five_seconds_when_nothing_changed(a_site):
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "builder", "serve", "--port", str(port)]
    started = time.monotonic()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        line = server.stdout.readline()
        server.terminate()
    assert f"http://localhost:{port}" in line
    assert time.monotonic() - started < 5
