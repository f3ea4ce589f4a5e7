"""`make bench-grading`: our grading beside stock `nbgrader autograde`, on the same submissions in one run.

Stock runs unsandboxed in its normal kernel, from an environment of its own (`.venv-bench`) that has what lessons import.
Seconds are wall time, noisy; the ratio is what counts. CPU seconds are those of all processes of a run together. Memory is the largest sum over all processes of a run, sampled;
pages that processes share are counted in each. Growth is measured with the plain lesson, ours alone.
"""

import argparse
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import psutil

from autograder.collect import collect
from autograder.constants import COURSE_ID
from autograder.course import Course, release
from autograder.ledger import Ledger
from autograder.submission import load
from builder.constants import INSTRUCTOR, LANGUAGES
from builder.lesson import grading
from builder.notebooks import student_notebook
from runtime.constants import ROOT
from runtime.engine import engine_if_needed

#: a lesson in plain Python, and the one that fits models with scikit-learn
PLAIN, MODELS = "middle-06-searching", "high-17-trees-and-forests"
#: the environment of stock nbgrader
STOCK = ROOT / ".venv-bench" / "bin"
#: seconds between two looks at the memory
SAMPLE = 0.2


@dataclass(frozen=True)
class Cost:
    """Wall seconds, CPU seconds and peak megabytes of grading `count` submissions."""

    count: int
    seconds: float
    cpu_seconds: float
    megabytes: float

    @property
    def each(self) -> float:
        return self.seconds / self.count


def main() -> int:
    parser = argparse.ArgumentParser("make bench-grading")
    parser.add_argument("--submissions", type=int, default=96)
    parser.add_argument("--lessons", nargs="*", default=[PLAIN, MODELS])
    parser.add_argument("--grow", type=int, nargs="*", default=[100, 1000, 3000], help="ours alone, so many at a time")
    chosen = parser.parse_args()
    engine_if_needed()
    with tempfile.TemporaryDirectory(prefix="saebom-bench-") as folder:
        released = Course(Path(folder) / "released")
        release(released)
        for lesson in chosen.lessons:
            compare(released, lesson, chosen.submissions, Path(folder))
        for count in chosen.grow:
            _say(PLAIN, "ours", ours_of(released, PLAIN, count, Path(folder) / f"grow-{count}"))
    return 0


def compare(released: Course, lesson: str, count: int, folder: Path) -> None:
    """Grade the same submissions of a lesson both ways and print both costs and their ratio."""
    ours = _say(lesson, "ours", ours_of(released, lesson, count, folder / f"ours-{lesson}"))
    stock = _say(lesson, "stock nbgrader", stock_of(released, lesson, count, folder / f"stock-{lesson}"))
    print(f"{lesson}: throughput, ours to stock: {stock.each / ours.each:.2f}", flush=True)


def ours_of(released: Course, lesson: str, count: int, folder: Path) -> Cost:
    """Grade in the sandbox, on all cores."""
    course = _course(released, lesson, count, folder)
    cost = _measured([sys.executable, "-m", "autograder", "grade", "--course", str(course.folder)], count)
    states = {entry.status for entry in Ledger.read(course.folder).current()}
    assert states == {"graded"}, states
    return cost


def stock_of(released: Course, lesson: str, count: int, folder: Path) -> Cost:
    """Grade with nbgrader's own command and its normal kernel, as a teacher would."""
    course = _course(released, lesson, count, folder)
    settings = [f"--course={COURSE_ID}", f"--db={course.gradebook_url}", "--Execute.timeout=300"]
    cost = _measured([str(STOCK / "nbgrader"), "autograde", lesson, *settings], count, course.folder)
    graded = list((course.folder / "autograded").glob("*/*/*.ipynb"))
    assert len(graded) == count, f"stock graded {len(graded)}"
    return cost


def _course(released: Course, lesson: str, count: int, folder: Path) -> Course:
    """A course with so many collected submissions, every third untouched, the others right."""
    shutil.copytree(released.folder, folder)
    shutil.copytree(ROOT / "content" / "data", folder / "content" / "data")
    files = folder / "in"
    files.mkdir()
    for number in range(count):
        student = f"{number // 90 + 1}-{number % 90 + 1}"
        (files / f"{student}.ipynb").write_text(_submission(lesson, student, number % 3 > 0), encoding="utf-8")
    collect(Course(folder), [files])
    return Course(folder)


def _submission(lesson: str, student: str, answered: bool) -> str:
    language = LANGUAGES[0]
    instructor = load(INSTRUCTOR / language / lesson / f"{lesson}.ipynb")
    nb = student_notebook(instructor)
    answers = {cell.id: cell.source for cell in instructor.cells if answered and grading(cell).get("solution")}
    for cell in nb.cells:
        cell.source = answers.get(cell.id, cell.source)
    nb.metadata.saebom["student"] = student
    return json.dumps(nb)


def _measured(command: list[str], count: int, cwd: Path | None = None) -> Cost:
    started, before, most = time.monotonic(), _cpu_of_children(), 0.0
    programs = [str(Path(command[0]).parent), os.environ["PATH"]]
    environment = {**os.environ, "PATH": os.pathsep.join(programs), "JUPYTER_PREFER_ENV_PATH": "1"}
    process = subprocess.Popen(command, cwd=cwd, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while process.poll() is None:
        most = max(most, _megabytes(process.pid))
        time.sleep(SAMPLE)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return Cost(count, time.monotonic() - started, _cpu_of_children() - before, most)


def _cpu_of_children() -> float:
    """CPU seconds of all processes below this one that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _megabytes(pid: int) -> float:
    try:
        root = psutil.Process(pid)
        return sum(process.memory_info().rss for process in [root, *root.children(recursive=True)]) / 1e6
    except psutil.Error:  # one has ended meanwhile: the next look counts
        return 0.0


def _say(lesson: str, name: str, cost: Cost) -> Cost:
    print(
        f"{lesson}, {name}: {cost.count} submissions, {cost.each:.2f} s each, "
        f"{cost.cpu_seconds / cost.count:.2f} s of CPU each, {cost.megabytes:.0f} MB at most",
        flush=True,
    )
    return cost


if __name__ == "__main__":
    sys.exit(main())
