"""What stops or misleads nbgrader alone: each as a submission of one class, graded by the command a teacher runs."""

import csv
import json
import os
import re
import shutil
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import psutil
import pytest

from autograder.constants import Limits
from autograder.course import Course
from autograder.submission import load
from builder.constants import INSTRUCTOR
from builder.lesson import grading

from .conftest import LESSON
from .test_repair import no_tests, unknown_schema, with_tags, without_metadata

pytestmark = pytest.mark.lessons

FOREVER = "def {name}(*_):\n    while True:\n        pass"
#: code in front of the model answer of the last cell, and the points that are left with it, of 10
IN_FRONT = {
    "ends Python": ("import os\nos._exit(0)", 8),
    "runs a command": ("import os\nos.system('touch TARGET')", 8),
    "bombs the memory": ("bomb = [bytearray(10_000_000) for _ in range(10_000)]", 8),
    "forks for ever": ("import os\nwhile True:\n    os.fork()", 8),
    "leaves a process behind": ("import subprocess\nsubprocess.Popen(['sleep', '1000'])", 8),
    "prints a line of 20 MB": ("print('x' * 20_000_000)", 10),
    "warns and prints to stderr": ("import sys, warnings\nwarnings.warn('w')\nprint('e', file=sys.stderr)", 10),
    "reads the solutions": ("open('SOLUTIONS').read()", 8),
    "opens a socket": ("import socket\nsocket.create_connection(('127.0.0.1', 1), timeout=1)", 8),
    "changes the gradebook": (
        "import sqlite3\nsqlite3.connect('GRADEBOOK').execute('update grade set auto_score = 0')",
        8,
    ),
}
#: what happens to a whole notebook that is right, or that is `untouched`, and the points of it
CHANGED = {
    "test cells deleted": (no_tests, 10),
    "all metadata gone": (without_metadata, 10),
    "unknown schema": (unknown_schema, 10),
    "tagged to be skipped": (with_tags, 10),
}
CHEATS = {
    "deletes asserts": (
        "import ast\nclass Drop(ast.NodeTransformer):\n    def visit_Assert(self, node): return ast.Pass()\n"
        "get_ipython().ast_transformers.append(Drop())"
    ),
    "is equal to all": "class Yes:\n    def __eq__(self, other): return True\ndef linear_search(*_): return Yes()",
}
#: the columns of the class table
COLUMNS = ("class", "number", "name", "lesson", "status", "score", "out of", "note")
#: what nobody could grade
UNREADABLE = {"empty.ipynb": b"", "broken.ipynb": b'{"cells": 3', "login.ipynb": b"<!doctype html><html>log in</html>"}


class Evening:
    """A class of hard cases: what was handed in, by case, and what came of it."""

    def __init__(self, course: Course, folder: Path):
        self.course, self.folder = course, folder
        self.students: dict[str, str] = {}
        self.seconds = 0.0
        (folder / "in").mkdir()

    def next_student(self, case: str) -> str:
        self.students[case] = f"3-{len(self.students) + 1}"
        return self.students[case]

    def write(self, case: str, data: bytes, name="") -> None:
        (self.folder / "in" / (name or f"{self.students[case]}.ipynb")).write_bytes(data)

    def run(self) -> subprocess.CompletedProcess:
        """`autograder run` in Korean, from another folder."""
        command = [sys.executable, "-m", "autograder", "run", "in", "--out", "results", "--roster", "명렬표.csv"]
        options = ["--course", str(self.course.folder), "--pattern", "{class}-{number}"]
        started = time.monotonic()
        done = subprocess.run(
            [*command, *options],
            cwd=self.folder,
            capture_output=True,
            text=True,
            env={**os.environ, "SAEBOM_LANG": "ko"},
        )
        self.seconds = time.monotonic() - started
        return done

    def rows(self) -> dict[str, list[str]]:
        """The class table by student, or by the file that was set aside."""
        text = (self.folder / "results" / "grades.csv").read_text(encoding="utf-8-sig")
        rows = list(csv.reader(text.splitlines()))[1:]
        return {f"{row[0]}-{row[1]}" if row[0] else row[-1].split(":")[0]: row for row in rows}

    def row(self, case: str) -> dict[str, str]:
        return dict(zip(COLUMNS, self.rows()[self.students[case]], strict=True))


@pytest.fixture(scope="module")
def model():
    nb = load(INSTRUCTOR / "ko" / LESSON / f"{LESSON}.ipynb")
    return {cell.id: cell.source for cell in nb.cells if grading(cell).get("solution")}


@pytest.fixture(scope="module")
def an_evening(a_course, a_submission, model, tmp_path_factory):
    folder = tmp_path_factory.mktemp("evening")
    shutil.copytree(a_course.folder, folder / "course")
    evening = Evening(Course(folder / "course"), folder)
    hand_in(evening, a_submission, model)
    evening.done = evening.run()
    return evening


def hand_in(evening: Evening, a_submission, model: dict[str, str]) -> None:
    last = list(model)[-1]
    places = {
        "TARGET": str(evening.folder / "owned"),
        "SOLUTIONS": str(evening.course.instructor_path(LESSON, "ko")),
        "GRADEBOOK": str(evening.course.folder / "gradebook.db"),
    }
    for case, (code, _) in IN_FRONT.items():
        for word, path in places.items():
            code = code.replace(word, path)
        student = evening.next_student(case)
        evening.write(case, a_submission(student=student, answers={last: f"{code}\n{model[last]}"}))
    for case, (change, _) in CHANGED.items():
        nb = json.loads(a_submission(student=evening.next_student(case)))
        change(nb)
        evening.write(case, json.dumps(nb).encode())
    for case, code in CHEATS.items():
        student = evening.next_student(case)
        evening.write(case, a_submission(student=student, answered=False, answers={"linear_search": code}))
    hand_in_the_rest(evening, a_submission, model)


def hand_in_the_rest(evening: Evening, a_submission, model: dict[str, str]) -> None:
    loops = {name: FOREVER.format(name=name) for name in ("linear_search", "linear_looks")}
    evening.write("loops", a_submission(student=evening.next_student("loops"), answers=loops))
    loud = f"import sys, warnings\n{model['linear_search']}\nquiet = linear_search\n"
    loud += "def linear_search(*a):\n    warnings.warn('w')\n    print('e', file=sys.stderr)\n    return quiet(*a)"
    evening.write("loud", a_submission(student=evening.next_student("loud"), answers={"linear_search": loud}))
    untouched = json.loads(a_submission(student=evening.next_student("untouched, skipped"), answered=False))
    with_tags(untouched)
    evening.write("untouched, skipped", json.dumps(untouched).encode())
    copied = json.loads(a_submission(student=evening.next_student("copied")))
    places = [place for place, cell in enumerate(copied["cells"]) if cell.get("id") == "halve"]
    copied["cells"].insert(places[0], dict(copied["cells"][places[0]]))
    evening.write("copied", json.dumps(copied).encode())
    evening.write("renamed", a_submission(student=evening.next_student("renamed")), "functions (1).ipynb")
    evening.write("jupyterlite", a_submission(student=evening.next_student("jupyterlite")), "ps1_functions.ipynb")
    two = evening.next_student("two files")
    evening.write("two files", a_submission(student=two, answered=False, saved="2026-11-24T10:00:00Z"), "a.ipynb")
    evening.write("two files", a_submission(student=two, saved="2026-11-25T10:00:00Z"), "a (1).ipynb")
    for name, data in UNREADABLE.items():
        (evening.folder / "in" / name).write_bytes(data)
    with zipfile.ZipFile(evening.folder / "in" / "z.zip", "w") as archive:
        archive.writestr("in.ipynb", a_submission(student=evening.next_student("in a zip")))
    (evening.folder / "in" / "damaged.zip").write_bytes((evening.folder / "in" / "z.zip").read_bytes()[:-30])
    people = "".join(f"3,{number},학생{number}\n" for number in range(1, len(evening.students) + 2))
    (evening.folder / "명렬표.csv").write_bytes(f"반,번호,이름\n{people}".encode("cp949"))


def test_the_whole_batch_is_done(an_evening):
    assert an_evening.done.returncode == 0, an_evening.done.stderr
    assert "Traceback" not in an_evening.done.stderr
    rows = an_evening.rows()
    assert {row[4] for student, row in rows.items() if student in an_evening.students.values()} <= {
        "채점함",
        "확인 필요",
    }
    assert len(rows) == len(an_evening.students) + 1 + len(UNREADABLE) + 1


@pytest.mark.parametrize("case", [*IN_FRONT, *CHANGED])
def test_the_points_are_those_that_were_won(an_evening, case):
    points = {**IN_FRONT, **CHANGED}[case][1]
    assert an_evening.row(case)["score"] == str(points)


@pytest.mark.parametrize("case", ["loud", "copied", "renamed", "jupyterlite", "two files", "in a zip"])
def test_what_is_right_has_all_points(an_evening, case):
    assert an_evening.row(case)["score"] == "10"


def test_an_untouched_notebook_whose_tests_would_be_skipped_has_none(an_evening):
    assert an_evening.row("untouched, skipped")["score"] == "0"


@pytest.mark.parametrize("case", CHEATS)
def test_who_cheats_is_named_with_what_was_seen(an_evening, case):
    row = an_evening.row(case)
    assert row["status"] == "확인 필요" and row["note"]


def test_an_endless_loop_costs_its_own_questions_and_less_than_a_minute(an_evening):
    assert an_evening.row("loops")["score"] == "5"
    assert Limits().seconds + Limits().later < 60
    says = [said for said in (an_evening.folder / "results" / "feedback").glob("*.html")]
    text = next(path for path in says if path.stem == an_evening.students["loops"]).read_text(encoding="utf-8")
    assert "30초가 지나" in text and "10초가 지나" in text


def test_an_error_of_python_is_explained_and_shows_no_line_of_a_test(an_evening):
    page = an_evening.folder / "results" / "feedback" / f"{an_evening.students['bombs the memory']}.html"
    says = re.findall(r'<p class="says">(.*?)</p>', page.read_text(encoding="utf-8"), re.DOTALL)
    assert says and all("Error" not in said and "in_order(" not in said for said in says)
    assert says[0].startswith("파이썬이 아직 모르는 이름이에요: in_order ")


def test_nothing_was_done_to_the_machine(an_evening):
    assert not (an_evening.folder / "owned").exists()
    assert [
        process for process in psutil.process_iter(["cmdline"]) if process.info["cmdline"] == ["sleep", "1000"]
    ] == []


@pytest.mark.parametrize("name", [*UNREADABLE, "damaged.zip"])
def test_what_cannot_be_read_is_set_aside_and_has_no_zero(an_evening, name):
    (row,) = [row for key, row in an_evening.rows().items() if key.endswith(name)]
    assert row[4] == "따로 둠" and row[5:7] == ["", ""] and row[7]


def test_an_archive_that_was_cut_off_is_told_as_one(an_evening):
    (row,) = [row for key, row in an_evening.rows().items() if key.endswith("damaged.zip")]
    assert "압축 파일" in row[7]


def test_who_is_missing_has_no_zero_and_stands_with_name(an_evening):
    missing = an_evening.rows()[f"3-{len(an_evening.students) + 1}"]
    assert missing[4:7] == ["제출 안 함", "", ""]
    assert missing[2] in (an_evening.folder / "results" / "class-3.html").read_text(encoding="utf-8")


def test_no_feedback_shows_a_hidden_test_or_loads_anything(an_evening):
    for page in (an_evening.folder / "results" / "feedback").iterdir():
        text = page.read_text(encoding="utf-8")
        assert "HIDDEN TESTS" not in text and "assert " not in text.split("내가 쓴 코드")[0]
        assert "http:" not in text and "https:" not in text and "MathJax" not in text


def test_the_same_command_again_runs_nothing_and_says_the_same(an_evening):
    before, first = an_evening.rows(), an_evening.seconds
    done = an_evening.run()
    assert done.returncode == 0, done.stderr
    assert an_evening.rows() == before and an_evening.seconds < first / 2
