"""`make bench-grading`: our grading beside stock `nbgrader autograde`, on the same submissions in one run.

Stock runs unsandboxed in its normal kernel. Seconds are wall time, noisy; the ratio is what counts. Memory is
the largest sum over all processes of a run, sampled; pages that processes share are counted in each.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import psutil

from autograder.collect import collect
from autograder.course import Course, release
from autograder.ledger import Ledger
from autograder.submission import load
from builder.constants import INSTRUCTOR, LANGUAGES
from builder.lesson import grading
from builder.notebooks import student_notebook
from runtime.engine import engine_if_needed

#: a lesson in plain Python, whose needs the machine's own Python has too
LESSON = "middle-06-searching"
#: seconds between two looks at the memory
SAMPLE = 0.2


@dataclass(frozen=True)
class Cost:
    """Wall seconds and peak megabytes of grading `count` submissions."""

    count: int
    seconds: float
    megabytes: float

    @property
    def each(self) -> float:
        return self.seconds / self.count


def main() -> int:
    parser = argparse.ArgumentParser("make bench-grading")
    parser.add_argument("--submissions", type=int, default=96)
    parser.add_argument("--grow", type=int, nargs="*", default=[], help="then grade ours alone, so many at a time")
    chosen = parser.parse_args()
    engine_if_needed()
    with tempfile.TemporaryDirectory(prefix="saebom-bench-") as folder:
        released = Course(Path(folder) / "released")
        release(released)
        ours = _say("ours", ours_of(released, chosen.submissions, Path(folder)))
        stock = _say("stock nbgrader", stock_of(released, chosen.submissions, Path(folder)))
        print(f"throughput, ours to stock: {stock.each / ours.each:.2f}")
        for count in chosen.grow:
            _say("ours", ours_of(released, count, Path(folder)))
    return 0


def ours_of(released: Course, count: int, folder: Path) -> Cost:
    """Grade in the sandbox, on all cores."""
    course = _course(released, count, folder / f"ours-{count}")
    cost = _measured([sys.executable, "-m", "autograder", "grade", "--course", str(course.folder)], count)
    states = {entry.status for entry in Ledger.read(course.folder).current()}
    assert states == {"graded"}, states
    return cost


def stock_of(released: Course, count: int, folder: Path) -> Cost:
    """Grade with nbgrader's own command and its normal kernel."""
    course = _course(released, count, folder / f"stock-{count}")
    arguments = ["autograde", LESSON, f"--course={course.folder}", f"--db={course.gradebook_url}"]
    cost = _measured([str(Path(sys.executable).with_name("nbgrader")), *arguments], count, course.folder)
    graded = list((course.folder / "autograded").glob("*/*/*.ipynb"))
    assert len(graded) == count, f"stock graded {len(graded)}"
    return cost


def _course(released: Course, count: int, folder: Path) -> Course:
    """A course with so many collected submissions, every third untouched, the others right."""
    shutil.copytree(released.folder, folder)
    files = folder / "in"
    files.mkdir()
    for number in range(count):
        student = f"{number // 90 + 1}-{number % 90 + 1}"
        (files / f"{student}.ipynb").write_text(_submission(student, number % 3 > 0), encoding="utf-8")
    collect(Course(folder), [files])
    return Course(folder)


def _submission(student: str, answered: bool) -> str:
    language = LANGUAGES[0]
    instructor = load(INSTRUCTOR / language / LESSON / f"{LESSON}.ipynb")
    nb = student_notebook(instructor)
    answers = {cell.id: cell.source for cell in instructor.cells if answered and grading(cell).get("solution")}
    for cell in nb.cells:
        cell.source = answers.get(cell.id, cell.source)
    nb.metadata.saebom["student"] = student
    return json.dumps(nb)


def _measured(command: list[str], count: int, cwd: Path | None = None) -> Cost:
    started, most = time.monotonic(), 0.0
    environment = {**os.environ, "PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])}
    process = subprocess.Popen(command, cwd=cwd, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while process.poll() is None:
        most = max(most, _megabytes(process.pid))
        time.sleep(SAMPLE)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return Cost(count, time.monotonic() - started, most)


def _megabytes(pid: int) -> float:
    try:
        root = psutil.Process(pid)
        return sum(process.memory_info().rss for process in [root, *root.children(recursive=True)]) / 1e6
    except psutil.Error:  # one has ended meanwhile: the next look counts
        return 0.0


def _say(name: str, cost: Cost) -> Cost:
    print(f"{name}: {cost.count} submissions, {cost.each:.2f} s each, {cost.megabytes:.0f} MB at most", flush=True)
    return cost


if __name__ == "__main__":
    sys.exit(main())
