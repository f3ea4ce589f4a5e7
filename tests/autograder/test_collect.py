import io
import zipfile

import pytest

from autograder.collect import collect
from autograder.course import Course
from autograder.errors import LedgerInvalid, NothingReleased, PathMissing
from autograder.ledger import Ledger
from autograder.pattern import Pattern
from autograder.report import report

from .conftest import LESSON


def a_zip(**files: bytes) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return data.getvalue()


def test_the_name_of_a_file_does_not_matter(an_empty_course, a_submission, tmp_path):
    path = tmp_path / "제출 (1).ipynb"
    path.write_bytes(a_submission())
    (entry,) = collect(an_empty_course, [path]).entries
    assert (entry.status, entry.lesson, entry.student) == ("collected", LESSON, "3-14")
    assert an_empty_course.submitted_path("3-14", LESSON).exists()


def test_folders_and_zips_in_zips_are_opened(an_empty_course, a_submission, tmp_path):
    inner = a_zip(**{"숙제/a+b (2).ipynb": a_submission(student="1-2"), ".DS_Store": b"x", "__MACOSX/._a": b"x"})
    (tmp_path / "class").mkdir()
    (tmp_path / "class" / "all.zip").write_bytes(a_zip(**{"inner.zip": inner, "b.ipynb": a_submission(student="1-3")}))
    ledger = collect(an_empty_course, [tmp_path / "class"])
    assert sorted(entry.student for entry in ledger.entries) == ["1-2", "1-3"]


def test_what_cannot_be_read_is_set_aside_and_stops_nothing(an_empty_course, a_submission, tmp_path):
    files = {
        "a.ipynb": b"",
        "b.ipynb": b"<html>",
        "c.ipynb": a_submission(),
        "d.ipynb": a_submission(lesson=LESSON, student=""),
        "e.zip": b"PK\3\4broken",
    }
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    ledger = collect(an_empty_course, [tmp_path / name for name in files])
    assert [entry.status for entry in ledger.entries] == [
        "set aside",
        "set aside",
        "collected",
        "set aside",
        "set aside",
    ]
    assert all(entry.reason for entry in ledger.set_aside())


def test_the_untouched_file_is_kept(an_empty_course, a_submission, tmp_path):
    path = tmp_path / "a.ipynb"
    path.write_bytes(a_submission())
    (entry,) = collect(an_empty_course, [path]).entries
    assert (an_empty_course.originals / entry.sha256).read_bytes() == path.read_bytes()


def test_collecting_again_adds_only_what_is_new(an_empty_course, a_submission, tmp_path):
    (tmp_path / "a.ipynb").write_bytes(a_submission())
    collect(an_empty_course, [tmp_path / "a.ipynb"])
    (tmp_path / "b.ipynb").write_bytes(a_submission(student="3-15"))
    ledger = collect(an_empty_course, [tmp_path / "a.ipynb", tmp_path / "b.ipynb"])
    assert [entry.student for entry in ledger.entries] == ["3-14", "3-15"]


def test_a_folder_in_which_course_and_results_lie_is_taken_without_them(an_empty_course, a_submission, tmp_path):
    (tmp_path / "a.ipynb").write_bytes(a_submission())
    for _ in range(2):
        ledger = collect(an_empty_course, [tmp_path], results=tmp_path / "results")
        report(an_empty_course, tmp_path / "results")
    assert [(entry.source, entry.status) for entry in ledger.entries] == [(str(tmp_path / "a.ipynb"), "collected")]


def test_a_file_of_the_inbox_is_taken_though_it_lies_in_the_course(an_empty_course, a_submission):
    path = an_empty_course.folder / "inbox" / "1" / "a.ipynb"
    path.parent.mkdir(parents=True)
    path.write_bytes(a_submission())
    assert [entry.status for entry in collect(an_empty_course, [path]).entries] == ["collected"]


def test_an_unknown_lesson_is_set_aside(an_empty_course, a_submission, tmp_path):
    data = a_submission().replace(LESSON.encode(), b"middle-98-flying")
    (tmp_path / "a.ipynb").write_bytes(data)
    (entry,) = collect(an_empty_course, [tmp_path / "a.ipynb"]).entries
    assert "middle-98-flying" in entry.reason


def test_a_lesson_id_is_no_path(an_empty_course, a_submission, tmp_path):
    (tmp_path / "a.ipynb").write_bytes(a_submission().replace(LESSON.encode(), b"../../escaped"))
    (entry,) = collect(an_empty_course, [tmp_path / "a.ipynb"]).entries
    assert entry.status == "set aside"


def test_a_missing_path_is_said_before_anything_is_taken(an_empty_course, a_submission, tmp_path):
    (tmp_path / "a.ipynb").write_bytes(a_submission())
    with pytest.raises(PathMissing, match="no file or folder"):
        collect(an_empty_course, [tmp_path / "a.ipynb", tmp_path / "gone"])
    assert Ledger.read(an_empty_course.folder).entries == []


def test_a_course_without_lessons_is_said(tmp_path):
    with pytest.raises(NothingReleased, match="autograder release"):
        collect(Course(tmp_path), [tmp_path])


@pytest.mark.parametrize("text", ["[", '[{"sha256": "x"}]', '[{"mood": "good"}]'])
def test_a_broken_ledger_is_said(tmp_path, text):
    (tmp_path / "ledger.json").write_text(text)
    with pytest.raises(LedgerInvalid, match="cannot be read"):
        Ledger.read(tmp_path)


def test_the_newest_file_of_a_student_counts(an_empty_course, a_submission, tmp_path):
    new, old = tmp_path / "a.ipynb", tmp_path / "b.ipynb"
    new.write_bytes(a_submission(saved="2026-11-24T10:00:00Z"))
    old.write_bytes(a_submission(saved="2026-11-23T10:00:00Z", answered=False))
    ledger = collect(an_empty_course, [new, old])
    assert len(ledger.entries) == 2
    assert [entry.source for entry in ledger.current()] == [str(new)]
    text = an_empty_course.submitted_path("3-14", LESSON).read_text(encoding="utf-8")
    assert "linear_search" in text and "Write your code here" not in text and "여기에 코드를" not in text


def test_a_pattern_finds_whose_it_is_and_what_was_set_aside_is_tried_again(an_empty_course, a_submission, tmp_path):
    path = tmp_path / "3반 14번 (1).ipynb"
    path.write_bytes(a_submission(student=""))
    (entry,) = collect(an_empty_course, [path]).entries
    assert entry.status == "set aside" and "--pattern" in entry.reason
    (entry,) = collect(an_empty_course, [path], Pattern("{class}반 {number}번")).entries
    assert (entry.status, entry.student) == ("collected", "3-14")


def test_what_the_notebook_says_comes_before_the_name_of_the_file(an_empty_course, a_submission, tmp_path):
    path = tmp_path / "5-6.ipynb"
    path.write_bytes(a_submission(student="3-14"))
    (entry,) = collect(an_empty_course, [path], Pattern("{class}-{number}")).entries
    assert entry.student == "3-14"


def test_the_same_file_under_another_name_is_not_graded_again(an_empty_course, a_submission, tmp_path):
    (tmp_path / "a.ipynb").write_bytes(a_submission())
    (tmp_path / "a (1).ipynb").write_bytes(a_submission())
    ledger = collect(an_empty_course, [tmp_path / "a.ipynb"])
    ledger.change(ledger.entries[0], "graded", "seen")
    (entry,) = collect(an_empty_course, [tmp_path / "a (1).ipynb"]).current()
    assert (entry.source.endswith("a (1).ipynb"), entry.status, entry.reason) == (True, "graded", "seen")


#: how the files of a class are called in the archives of three systems: (archive, files in it)
LAYOUTS = {
    "moodle": [
        (
            "정보-3반 과제-4711.zip",
            ["김새봄_98765_assignsubmission_file/middle.ipynb", "이 준_98766_assignsubmission_file_middle.ipynb"],
        )
    ],
    "drive": [
        ("drive-download-20261125T013000Z-1-001.zip", ["3반 과제/찾기 (1).ipynb"]),
        ("drive-download-20261125T013000Z-1-002.zip", ["3반 과제/찾기+답.ipynb", "3반 과제/desktop.ini"]),
    ],
    "classroom": [
        ("찾기.zip", ["Classroom/정보 3반/찾기 - 김새봄.ipynb", "Classroom/정보 3반/찾기 - 이준 - 사본.ipynb"])
    ],
}


@pytest.mark.parametrize("system", LAYOUTS)
def test_archives_are_taken_as_each_system_makes_them(an_empty_course, a_submission, tmp_path, system):
    students = iter(("3-1", "3-2"))
    for name, files in LAYOUTS[system]:
        members = {file: a_submission(student=next(students)) if file.endswith("ipynb") else b"x" for file in files}
        (tmp_path / name).write_bytes(a_zip(**members))
    ledger = collect(an_empty_course, [tmp_path / name for name, _ in LAYOUTS[system]])
    assert sorted((entry.student, entry.status) for entry in ledger.entries) == [
        ("3-1", "collected"),
        ("3-2", "collected"),
    ]
