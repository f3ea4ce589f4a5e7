"""The teacher pack: all answers, to read and as notebooks, for its owner alone."""

import re
import stat
import zipfile
from os.path import normpath
from pathlib import PurePosixPath

import nbformat
import pytest

from builder.__main__ import main
from builder.constants import INSTRUCTOR
from builder.lesson import grading, read_lessons
from builder.teacherpack import PACK, answers_of, build_pack, without_directives


@pytest.fixture(scope="module")
def a_pack(tmp_path_factory):
    path = tmp_path_factory.mktemp("pack") / "teacher-pack.zip"
    build_pack(path)
    return path


@pytest.fixture(scope="module")
def contents(a_pack) -> dict[str, bytes]:
    with zipfile.ZipFile(a_pack) as pack:
        return {name: pack.read(name) for name in pack.namelist()}


def test_every_lesson_is_there_in_both_languages_with_its_half_page(contents):
    for lesson in read_lessons():
        for language, section in (("en", "<h3>Likely mistakes</h3>"), ("ko", "<h3>")):
            place = f"{language}/{lesson.level}/{lesson.path.stem}"
            assert section in contents[f"{place}.html"].decode("utf-8")
            assert contents[f"{place}.ipynb"] == (INSTRUCTOR / language / lesson.id / f"{lesson.id}.ipynb").read_bytes()


def test_every_model_answer_and_hidden_test_can_be_read(contents):
    for lesson in read_lessons():
        page = contents[f"ko/{lesson.level}/{lesson.path.stem}.html"].decode("utf-8")
        nb = nbformat.reads(contents[f"ko/{lesson.level}/{lesson.path.stem}.ipynb"].decode("utf-8"), 4)
        graded = [cell for cell in nb.cells if grading(cell)]
        assert page.count("<pre>") >= len(graded)
        answers = list(answers_of(nb))
        assert all(answer.about and answer.answers and answer.test for answer in answers)
        assert sum(answer.points for answer in answers) == sum(grading(cell).get("points", 0) for cell in graded)


def test_links_lead_to_what_is_in_the_pack(contents):
    for name, content in contents.items():
        if name.endswith(".html"):
            for link in re.findall(r'href="([^"]+)"', content.decode("utf-8")):
                assert normpath(PurePosixPath(name).parent / link) in contents, f"{name}: {link}"


def test_pages_load_nothing(contents):
    pages = [content for name, content in contents.items() if name.endswith(".html")]
    assert not any(re.search(rb"<script|<link|\bsrc=|@import", page) for page in pages)


def test_data_stand_where_the_notebooks_look_for_them(contents):
    names = {PurePosixPath(name).name for name in contents if name.startswith("data/")}
    notebooks = b"".join(content for name, content in contents.items() if name.endswith(".ipynb"))
    assert set(re.findall(r"\.\./\.\./data/([\w.]+)", notebooks.decode("utf-8"))) <= names


def test_twice_is_the_same(a_pack, tmp_path):
    build_pack(tmp_path / "again.zip")
    assert (tmp_path / "again.zip").read_bytes() == a_pack.read_bytes()


def test_only_its_owner_may_read_it(a_pack):
    assert stat.S_IMODE(a_pack.stat().st_mode) == 0o600


def test_it_says_that_it_is_private_in_both_languages(contents):
    text = contents["README.txt"].decode("utf-8-sig")
    assert "never put it on a web server" in text and "웹 서버에는 올리지 마세요" in text


def test_directives_are_not_shown():
    assert (
        without_directives("def f():\n    ### BEGIN SOLUTION\n    return 1\n    ### END SOLUTION")
        == "def f():\n    return 1"
    )


def test_the_command_writes_it_outside_of_the_site(capsys, root):
    assert main(["teacher-pack"]) == 0
    assert str(PACK) in capsys.readouterr().out and PACK.is_file()
    assert not PACK.is_relative_to(root / "_site") and not PACK.is_relative_to(root / "content")
