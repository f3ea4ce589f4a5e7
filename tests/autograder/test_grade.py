"""Grading as a teacher does it: killed half way, one student again, wrong names; real processes."""

import json
import os
import signal
import subprocess
import sys
import time

import psutil
import pytest

from autograder.__main__ import main
from autograder.collect import collect
from autograder.course import Course
from autograder.grade import Choice, grade, questions_of
from autograder.grades import grade_of
from autograder.ledger import Entry, Ledger
from autograder.lock import alone

ENTRY = Entry("0", "a.ipynb", "graded", "middle-06-searching", "3-1", "ko")


@pytest.mark.parametrize(
    ("choice", "taken"),
    [
        (Choice(), False),
        (Choice(everything=True), True),
        (Choice(student="3-1"), True),
        (Choice(student="3-2"), False),
        (Choice(lesson="middle-06-searching"), True),
        (Choice(student="3-1", lesson="high-17"), False),
    ],
)
def test_a_graded_submission_is_graded_again_only_on_request(choice, taken):
    assert choice.takes(ENTRY) is taken


@pytest.fixture(scope="module")
def a_class(a_course, a_submission, tmp_path_factory):
    """A course with six collected submissions, none of them graded."""
    import shutil

    folder = tmp_path_factory.mktemp("class")
    course = Course(folder / "course")
    shutil.copytree(a_course.folder, course.folder)
    (folder / "in").mkdir()
    for number in range(1, 7):
        (folder / "in" / f"{number}.ipynb").write_bytes(a_submission(student=f"3-{number}"))
    collect(course, [folder / "in"])
    return course


def graded(course) -> list[str]:
    try:
        return [entry.student for entry in Ledger.read(course.folder).current() if entry.status == "graded"]
    except json.JSONDecodeError:
        return []


@pytest.mark.lessons
def test_what_was_graded_before_a_kill_is_not_graded_again(a_class):
    command = [sys.executable, "-m", "autograder", "grade", "--course", str(a_class.folder)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while len(graded(a_class)) < 2 and process.poll() is None:
        time.sleep(0.02)
    children = psutil.Process(process.pid).children(recursive=True)
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    before, seen = graded(a_class), []
    ledger = grade(a_class, progress=lambda done, total, entry: seen.append(entry.student))
    assert 2 <= len(before) < 6
    assert sorted([*before, *seen]) == [f"3-{number}" for number in range(1, 7)]
    assert all(grade_of(a_class, entry).score == 10 for entry in ledger.current())
    assert psutil.wait_procs(children, timeout=30)[1] == []


@pytest.mark.lessons
def test_one_student_is_graded_again_on_request(a_class):
    grade(a_class)
    seen = []
    grade(a_class, Choice(student="3-4"), lambda done, total, entry: seen.append((total, entry.student)))
    assert seen == [(1, "3-4")]


@pytest.mark.lessons
def test_a_student_nobody_knows_is_one_sentence(a_class, capsys):
    assert main(["grade", "--course", str(a_class.folder), "--student", "9-9"]) == 2
    assert "9-9" in capsys.readouterr().err


@pytest.mark.lessons
def test_one_question_is_graded_again_and_no_other_is_changed(a_class):
    grade(a_class)
    lesson = "middle-06-searching"
    first, second, *_ = questions_of(a_class, lesson)
    with a_class.gradebook() as gradebook:
        (notebook,) = gradebook.find_submission(lesson, "3-2").notebooks
        for row in notebook.grades:
            row.auto_score = 0
        gradebook.db.commit()
    ledger = grade(a_class, Choice(student="3-2", question=second))
    (entry,) = [entry for entry in ledger.current() if entry.student == "3-2"]
    points = {question.name: question.score for question in grade_of(a_class, entry).questions}
    assert points[first] == 0 and points[second] > 0


@pytest.mark.parametrize("words", [["grade"], ["collect", "."]], ids=" ".join)
def test_two_at_once_on_one_course_is_one_sentence(a_class, capsys, words):
    with alone(a_class.folder):
        assert main([*words, "--course", str(a_class.folder)]) == 2
    assert "Another command or desk is working on" in capsys.readouterr().err


def test_a_question_nobody_knows_is_one_sentence(a_class, capsys):
    assert main(["grade", "--course", str(a_class.folder), "--question", "test_nothing"]) == 2
    assert "test_nothing" in capsys.readouterr().err
