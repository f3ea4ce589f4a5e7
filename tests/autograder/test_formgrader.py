"""nbgrader's own formgrader on our gradebook: a real server, a mark and a comment given through it."""

import json
import re
import shutil
import subprocess
import sys
import time
import urllib.error
import urllib.request

import pytest

from autograder.__main__ import main
from autograder.collect import collect
from autograder.course import Course
from autograder.grade import grade
from autograder.report import report

from .conftest import LESSON

pytestmark = pytest.mark.lessons


@pytest.fixture(scope="module")
def a_marked_course(a_course, a_submission, tmp_path_factory):
    folder = tmp_path_factory.mktemp("marked")
    shutil.copytree(a_course.folder, folder / "course")
    course = Course(folder / "course")
    (folder / "3-1.ipynb").write_bytes(
        a_submission(student="3-1", answers={"halve": "def halve(*_):\n    return 0, 0"})
    )
    collect(course, [folder / "3-1.ipynb"])
    grade(course)
    return course


class Formgrader:
    def __init__(self, course):
        command = [sys.executable, "-m", "autograder", "mark", "--no-browser", "--course", str(course.folder)]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.root, self.token = re.search(
            r"(http://\S+)/formgrader\?token=(\S+)", self.process.stdout.readline()
        ).groups()

    def ask(self, path: str, method="GET", body=None) -> str:
        """The answer of the server, once it has started."""
        headers = {"Authorization": f"token {self.token}", "Content-Type": "application/json"}
        data = json.dumps(body).encode() if body is not None else None
        request = urllib.request.Request(self.root + path, data, headers, method=method)
        deadline = time.monotonic() + 60
        while True:
            try:
                return urllib.request.urlopen(request, timeout=30).read().decode()
            except urllib.error.URLError as error:
                if isinstance(error, urllib.error.HTTPError) or time.monotonic() > deadline:
                    raise
                time.sleep(0.2)


@pytest.fixture
def a_formgrader(a_marked_course):
    formgrader = Formgrader(a_marked_course)
    yield formgrader
    formgrader.process.terminate()
    formgrader.process.wait()


def test_a_mark_and_a_comment_given_there_come_out_here(a_formgrader, a_marked_course, tmp_path):
    assert "formgrader" in a_formgrader.ask("/formgrader").lower()
    submissions = json.loads(a_formgrader.ask(f"/formgrader/api/submissions/{LESSON}"))
    assert [row["student"] for row in submissions] == ["3-1"]
    (notebook,) = json.loads(a_formgrader.ask(f"/formgrader/api/submitted_notebooks/{LESSON}/{LESSON}"))
    page = a_formgrader.ask(f"/formgrader/submissions/{notebook['id']}/")
    assert "return 0, 0" in re.sub(r"<[^>]+>", "", page)
    grades = json.loads(a_formgrader.ask(f"/formgrader/api/grades?submission_id={notebook['id']}"))
    failed = next(row for row in grades if row["auto_score"] == 0)
    a_formgrader.ask(f"/formgrader/api/grade/{failed['id']}", "PUT", {"manual_score": 0.5})
    comments = json.loads(a_formgrader.ask(f"/formgrader/api/comments?submission_id={notebook['id']}"))
    comment = next(row for row in comments if row["name"] == "halve")
    a_formgrader.ask(f"/formgrader/api/comment/{comment['id']}", "PUT", {"manual_comment": "low와 high를 함께 보세요."})

    (row,) = report(a_marked_course, tmp_path / "results")
    assert row.score == sum(row["auto_score"] for row in grades) + 0.5
    feedback = (tmp_path / "results" / "feedback" / "3-1.html").read_text(encoding="utf-8")
    assert "low와 high를 함께 보세요." in feedback


def test_only_who_holds_the_token_sees_it(a_formgrader):
    a_formgrader.ask("/formgrader")
    a_formgrader.token = "wrong"
    assert 'name="password"' in a_formgrader.ask("/formgrader")  # Jupyter's own question for the token


def test_a_course_without_lessons_is_one_sentence(tmp_path, capsys):
    assert main(["mark", "--course", str(tmp_path), "--no-browser"]) == 2
    assert "autograder release" in capsys.readouterr().err
