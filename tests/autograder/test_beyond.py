"""Beyond one machine: a real Dask cluster, a real PostgreSQL gradebook."""

import shutil
import signal
import subprocess
import sys

import psutil
import pytest

from autograder.__main__ import main
from autograder.collect import collect
from autograder.course import Course, release
from autograder.errors import ClusterMissing, GradebookUnreachable, WorkerDiffers
from autograder.grade import grade
from autograder.grades import grade_of
from autograder.pool import Task, cluster_pool, run_on_worker
from autograder.report import report

from .services import Cluster, free_port, postgresql

pytestmark = pytest.mark.lessons


def hand_in(course, a_submission, folder, count) -> Course:
    (folder / "in").mkdir()
    for number in range(1, count + 1):
        data = a_submission(student=f"3-{number}", answered=number > 1)
        (folder / "in" / f"{number}.ipynb").write_bytes(data)
    collect(course, [folder / "in"])
    return course


def scores(course, ledger) -> dict[str, float]:
    return {entry.student: grade_of(course, entry).score for entry in ledger.current()}


def test_a_cluster_grades_and_a_worker_that_is_killed_costs_nothing(a_course, a_submission, tmp_path):
    shutil.copytree(a_course.folder, tmp_path / "course")
    course = hand_in(Course(tmp_path / "course"), a_submission, tmp_path, 8)
    with Cluster(workers=3) as cluster:

        def kill_one(done, total, entry):
            if done == 2:
                children = psutil.Process(cluster.workers[0].pid).children(recursive=True)
                for process in (*children, cluster.workers[0]):
                    process.send_signal(signal.SIGKILL)

        ledger = grade(course, progress=kill_one, pool=cluster_pool(cluster.address))
    assert [entry.status for entry in ledger.current()] == ["graded"] * 8
    assert scores(course, ledger) == {"3-1": 0, **{f"3-{number}": 10 for number in range(2, 9)}}


def test_no_scheduler_is_one_sentence(a_course, a_submission, tmp_path, monkeypatch):
    shutil.copytree(a_course.folder, tmp_path / "course")
    course = hand_in(Course(tmp_path / "course"), a_submission, tmp_path, 1)
    monkeypatch.setattr("autograder.pool.CLUSTER_SECONDS", 1)
    with pytest.raises(ClusterMissing, match="dask scheduler"):
        grade(course, pool=cluster_pool(f"tcp://127.0.0.1:{free_port()}"))


def test_a_worker_of_another_version_is_named():
    with pytest.raises(WorkerDiffers, match="another version"):
        run_on_worker(Task("{}", "middle", "en"), stamp="of another engine")


def test_the_gradebook_may_be_postgresql(a_submission, tmp_path):
    with postgresql() as url:
        course = Course(tmp_path / "course", url)
        release(course)
        hand_in(course, a_submission, tmp_path, 3)
        ledger = grade(course)
        assert scores(course, ledger) == {"3-1": 0, "3-2": 10, "3-3": 10}
        assert sorted(row.score for row in report(course, tmp_path / "results")) == [0, 10, 10]
        assert not (course.folder / "gradebook.db").exists()


def test_a_gradebook_that_is_not_there_is_one_sentence(tmp_path, capsys):
    url = f"postgresql://saebom:secret@127.0.0.1:{free_port()}/grades"
    assert main(["release", "--course", str(tmp_path / "course"), "--gradebook", url]) == 2
    said = capsys.readouterr().err
    assert "cannot be opened" in said and "secret" not in said and said.count("\n") == 1


def test_a_gradebook_that_is_no_database_is_one_sentence(tmp_path):
    with pytest.raises(GradebookUnreachable, match="cannot be opened"):
        release(Course(tmp_path / "course", "abc"))


def test_the_command_takes_a_scheduler(a_course, a_submission, tmp_path):
    shutil.copytree(a_course.folder, tmp_path / "course")
    hand_in(Course(tmp_path / "course"), a_submission, tmp_path, 2)
    with Cluster(workers=1) as cluster:
        command = [sys.executable, "-m", "autograder", "grade", "--course", str(tmp_path / "course")]
        done = subprocess.run([*command, "--scheduler", cluster.address], capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    assert "2" in done.stdout
