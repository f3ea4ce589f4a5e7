import pytest

from builder.content import build_content, content_path
from builder.errors import LessonsInvalid
from builder.lesson import read_lessons


def tree(folder) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_built_twice_is_the_same(a_lesson, built, monkeypatch, tmp_path):
    monkeypatch.setattr("builder.content.read_lessons", lambda: [a_lesson, read_lessons()[0]])
    for name in ("once", "twice"):
        build_content(tmp_path / name / "content", tmp_path / name / "instructor")
    once = tree(tmp_path / "once")
    assert once == tree(tmp_path / "twice")
    assert {name: text for name, text in once.items() if "doubling" not in name}.items() <= tree(built).items()


def test_every_lesson_is_there_in_both_languages_and_nothing_else(built):
    both = [(lesson, language) for lesson in read_lessons() for language in ("en", "ko")]
    content = {f"content/{content_path(lesson, language)}" for lesson, language in both}
    instructor = {f"instructor/{language}/{lesson.id}/{lesson.id}.ipynb" for lesson, language in both}
    assert set(tree(built)) == content | instructor


def test_a_lesson_stands_where_its_source_stands(a_lesson):
    assert content_path(a_lesson, "ko") == "ko/middle/01_doubling.ipynb"


def test_old_lessons_go_and_other_folders_stay(a_lesson, monkeypatch, tmp_path):
    monkeypatch.setattr("builder.content.read_lessons", lambda: [a_lesson])
    for name in ("content/ko/middle/99_gone.ipynb", "content/data/kept.csv"):
        (tmp_path / name).parent.mkdir(parents=True)
        (tmp_path / name).touch()
    build_content(tmp_path / "content", tmp_path / "instructor")
    lesson = {f"{language}/middle/01_doubling.ipynb" for language in ("en", "ko")}
    assert set(tree(tmp_path / "content")) == {"data/kept.csv", *lesson}


def test_a_lesson_with_problems_writes_nothing(good_files, write_lesson, monkeypatch, tmp_path):
    broken = write_lesson(good_files.edited("source", '"points": 3', '"points": 0'))
    monkeypatch.setattr("builder.content.read_lessons", lambda: [broken])
    content, instructor = tmp_path / "content", tmp_path / "instructor"
    for folder in (content, instructor):
        (folder / "en").mkdir(parents=True)
        (folder / "en" / "old.ipynb").write_text("old", encoding="utf-8")
    with pytest.raises(LessonsInvalid, match=r"01_doubling.py, cell test_double: A test cell is worth points\."):
        build_content(content, instructor)
    assert tree(content) == tree(instructor) == {"en/old.ipynb": b"old"}
