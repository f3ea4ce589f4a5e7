"""`autograder`: release, collect, grade, report; and `autograder lesson check` for authors."""

import argparse
import sys
from pathlib import Path

from autograder.city import PAGE, city
from autograder.collect import collect
from autograder.constants import CITY, COURSE, RESULTS
from autograder.course import Course, release
from autograder.errors import GradingProblem, NothingFound, PathMissing, reason_of
from autograder.grade import Choice, grade
from autograder.ledger import Ledger
from autograder.pattern import Pattern
from autograder.pool import cluster_pool
from autograder.progress import Progress
from autograder.proof import problems_of, prove
from autograder.report import FEEDBACK, TABLE, refuse_occupied, report
from autograder.roster import read_roster
from autograder.words import say
from builder.errors import BuilderProblem
from builder.lesson import Lesson, chosen_lessons
from builder.lint import lint
from runtime.commandline import Parser, count, port_number
from runtime.errors import RuntimeProblem


def main(arguments: list[str] | None = None) -> int:
    chosen = _parser().parse_args(arguments)
    try:
        return chosen.run(chosen) or 0
    except (GradingProblem, BuilderProblem, RuntimeProblem) as problem:
        print(problem, file=sys.stderr)
        return 2
    except OSError as error:
        if error.filename is None:
            raise
        print(say("{path} cannot be used: {reason}", path=error.filename, reason=reason_of(error)), file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print(say("Stopped. What was done is kept; run the command again to go on."), file=sys.stderr)
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = Parser("autograder", description=say("Grade what students hand in."))
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _command(commands, "release", _release, say("release all lessons into the course"))
    taking = _command(commands, "collect", _collect, say("take in folders, zip archives and files"))
    taking.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    _add_pattern(taking)
    grading = _command(commands, "grade", _grade, say("grade what was collected"))
    grading.add_argument("--all", action="store_true", dest="everything", help=say("grade everything again"))
    grading.add_argument("--student", default="", help=say("grade one student again, as class-number"))
    grading.add_argument("--lesson", default="", help=say("grade one lesson again"))
    grading.add_argument("--question", default="", help=say("grade one question again, as its grade_id"))
    _add_pool(grading)
    reporting = _command(commands, "report", _report, say("write the class table and the feedback pages"))
    _add_results(reporting)
    running = _command(commands, "run", _run, say("do all of it: release, collect, grade, report"))
    running.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    _add_pattern(running)
    _add_results(running)
    _add_pool(running)
    running.set_defaults(everything=False, student="", lesson="", question="")
    opening = _command(commands, "desk", _desk, say("open the grading desk, a page on this machine"))
    _add_results(opening)
    _add_page(opening)
    _add_page(_command(commands, "mark", _mark, say("mark by hand in nbgrader's own formgrader")))
    over = commands.add_parser("city", help=say("write the city report over many courses, without names"))
    over.add_argument("courses", nargs="+", type=Path, metavar="COURSE")
    over.add_argument("--out", type=Path, default=CITY)
    over.set_defaults(run=_city)
    lesson = commands.add_parser("lesson", help=say("for authors"))
    checks = lesson.add_subparsers(required=True, metavar="COMMAND")
    check = checks.add_parser("check", help=say("lint lessons and prove them in the real engine"))
    check.add_argument("lessons", nargs="*", type=Path, metavar="LESSON")
    check.set_defaults(run=_check)
    return parser


def _add_results(command: argparse.ArgumentParser) -> None:
    command.add_argument("--out", type=Path, default=RESULTS)
    words = say("CSV file with class, number and name, which stays on this machine")
    command.add_argument("--roster", type=Path, help=words)


def _add_page(command: argparse.ArgumentParser) -> None:
    command.add_argument("--port", type=port_number, default=0, help=say("port of the page (default: a free one)"))
    command.add_argument("--no-browser", action="store_false", dest="browser", help=say("do not open a browser"))


def _add_pool(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--jobs", type=count, metavar="N", help=say("submissions to run side by side (default: all cores)")
    )
    words = say("address of a Dask scheduler whose workers run the submissions")
    command.add_argument("--scheduler", metavar="ADDRESS", help=words)


def _add_pattern(command: argparse.ArgumentParser) -> None:
    words = say("where class and number stand in file names, such as {{class}}-{{number}}")
    command.add_argument("--pattern", metavar="PATTERN", help=words)


def _command(commands, name: str, run, words: str) -> argparse.ArgumentParser:
    command = commands.add_parser(name, help=words)
    command.add_argument("--course", type=Path, default=COURSE)
    words = say("database of the gradebook, such as postgresql://user@host/name (default: a file in the course folder)")
    command.add_argument("--gradebook", metavar="URL", default="", help=words)
    command.set_defaults(run=run)
    return command


def _course(chosen: argparse.Namespace) -> Course:
    return Course(chosen.course, chosen.gradebook)


def _release(chosen: argparse.Namespace) -> None:
    lessons = release(_course(chosen))
    print(say("{count} lessons released into {course}.", count=len(lessons), course=chosen.course))


def _collect(chosen: argparse.Namespace) -> None:
    course = _course(chosen)
    pattern = Pattern(chosen.pattern) if chosen.pattern else None
    ledger = collect(course, chosen.paths, pattern, getattr(chosen, "out", None))
    for entry in ledger.entries:
        if said := entry.reason if entry.status == "set aside" else entry.repaired:
            print(f"{entry.source}: {said}", file=sys.stderr)
    print(
        say(
            "{count} submissions are in, {aside} files are set aside.",
            count=len(ledger.current()),
            aside=len(ledger.set_aside()),
        )
    )


def _grade(chosen: argparse.Namespace) -> None:
    line = Progress()
    ledger = grade(
        _course(chosen),
        Choice(chosen.everything, chosen.student, chosen.lesson, chosen.question),
        lambda done, total, entry: line.show(done, total, f"{entry.student} {entry.lesson}"),
        chosen.jobs,
        cluster_pool(chosen.scheduler) if chosen.scheduler else None,
    )
    graded = [entry for entry in ledger.current() if entry.status == "graded"]
    print(say("{graded} of {count} submissions are graded.", graded=len(graded), count=len(ledger.current())))


def _report(chosen: argparse.Namespace) -> None:
    roster = read_roster(chosen.roster) if chosen.roster else {}
    line = Progress()
    rows = report(
        _course(chosen), chosen.out, roster, lambda done, total, entry: line.show(done, total, f"{entry.student}")
    )
    table, pages = chosen.out / TABLE, chosen.out / FEEDBACK
    print(say("{count} lines in {table}; feedback pages in {pages}.", count=len(rows), table=table, pages=pages))


def _desk(chosen: argparse.Namespace) -> None:
    from autograder.desk.serve import serve  # here, since its server is imported in a second that others need not wait

    refuse_occupied(chosen.out)
    roster = read_roster(chosen.roster) if chosen.roster else {}
    serve(_course(chosen), chosen.out, roster, chosen.port, chosen.browser)


def _mark(chosen: argparse.Namespace) -> None:
    from autograder.formgrader import serve_formgrader

    serve_formgrader(_course(chosen), chosen.port, chosen.browser)


def _city(chosen: argparse.Namespace) -> None:
    for folder in chosen.courses:
        if not folder.is_dir():
            raise PathMissing(folder)
    line = Progress()
    views = city(
        [Course(folder) for folder in chosen.courses],
        chosen.out,
        lambda done, total, entry: line.show(done, total, entry.lesson),
    )
    print(say("{count} lessons in {page}.", count=len(views), page=chosen.out / PAGE))


def _run(chosen: argparse.Namespace) -> None:
    refuse_occupied(chosen.out)
    if chosen.roster:
        read_roster(chosen.roster)  # a mistake in it is said before the long work begins
    _release(chosen)
    _collect(chosen)
    ledger = Ledger.read(_course(chosen).folder)
    if not ledger.entries:
        raise NothingFound(chosen.paths)
    if ledger.current():  # where all was set aside, the report says why
        _grade(chosen)
    _report(chosen)


def _check(chosen: argparse.Namespace) -> int:
    return 2 if sum([_check_one(lesson) for lesson in chosen_lessons(chosen.lessons)]) else 0


def _check_one(lesson: Lesson) -> int:
    """Print problems or the proof of one lesson; returns the number of problems."""
    problems = lint(lesson)
    if not problems:
        proofs = []
        for proof in prove(lesson):
            outcome = proof.outcome
            line = say(
                "{points:g} of {most:g} points, {seconds:.1f} s, {megabytes:.0f} MB",
                points=outcome.score,
                most=outcome.max_score,
                seconds=outcome.cpu_seconds,
                megabytes=outcome.megabytes,
            )
            print(f"{lesson.id} {proof.language} {proof.variant}: {line}", flush=True)
            proofs.append(proof)
        problems = problems_of(lesson, proofs)
    print(*problems, sep="\n", file=sys.stderr, end="\n" if problems else "")
    return len(problems)


if __name__ == "__main__":
    sys.exit(main())
