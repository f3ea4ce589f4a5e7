"""The Python API: what the documents show of it runs as it stands there."""

import re
import shutil
import zipfile

import pytest

from builder.constants import ROOT

DOCS = [ROOT / "docs" / name for name in ("teaching.md", "teaching.ko.md")]


def example(path) -> str:
    return re.search(r"```python\n(.*?)```", path.read_text(encoding="utf-8"), re.DOTALL)[1]


def names_in(path) -> list[tuple[str, str]]:
    """Modules and names that a document mentions, such as `autograder.city.city`."""
    return re.findall(r"`(autograder(?:\.\w+)+)\.(\w+)`", path.read_text(encoding="utf-8"))


def test_the_documents_show_the_same():
    assert example(DOCS[0]) == example(DOCS[1])
    assert names_in(DOCS[0]) == names_in(DOCS[1]) != []


@pytest.mark.parametrize(("module", "name"), names_in(DOCS[0]))
def test_what_the_documents_name_is_there_and_says_what_it_does(module, name):
    assert getattr(__import__(module, fromlist=[name]), name).__doc__


@pytest.mark.lessons
def test_the_example_runs_as_it_stands_there(a_course, a_submission, tmp_path, monkeypatch, capsys):
    shutil.copytree(a_course.folder, tmp_path / "spring-school")
    with zipfile.ZipFile(tmp_path / "homework.zip", "w") as archive:
        archive.writestr("a.ipynb", a_submission())
    monkeypatch.chdir(tmp_path)
    said = {}
    exec(example(DOCS[0]), said)
    assert [(row.student, row.score) for row in said["rows"]] == [("3-14", 10)]
    assert capsys.readouterr().out == "1 1\n"
    assert (tmp_path / "results" / "grades.xlsx").exists()
