"""`python -m builder`: translate, lint, content, teacher-pack, site, serve, package, check-site.

Commands import what they need when they run: Jupyter takes seconds to import, and `serve` does without it
where nothing has changed.
"""

import argparse
import sys
from pathlib import Path

from builder.constants import LANGUAGES
from builder.errors import BuilderProblem
from builder.server import serve
from builder.site import build_site
from builder.words import say
from runtime.commandline import Parser, port_number
from runtime.errors import RuntimeProblem


def main(arguments: list[str] | None = None) -> int:
    chosen = _parser().parse_args(arguments)
    try:
        return chosen.run(chosen) or 0
    except (BuilderProblem, RuntimeProblem) as problem:
        print(problem, file=sys.stderr)
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = Parser("python -m builder", description=say("Build lessons and the site."))
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name, run, words in (
        ("translate", _translate, say("update the .po files of lessons from their sources")),
        ("lint", _lint, say("name every problem of lessons at once")),
    ):
        command = commands.add_parser(name, help=words)
        command.add_argument("lessons", nargs="*", type=Path, metavar="LESSON")
        command.set_defaults(run=run)
    commands.add_parser("content", help=say("write the student notebooks")).set_defaults(run=_content)
    pack = commands.add_parser("teacher-pack", help=say("write the private zip with all answers, for teachers"))
    pack.set_defaults(run=_teacher_pack)
    commands.add_parser("site", help=say("build the site")).set_defaults(run=lambda chosen: build_site() and None)
    server = commands.add_parser("serve", help=say("build the site and serve it"))
    server.add_argument("--port", type=_port, default=8000)
    server.set_defaults(run=lambda chosen: serve(chosen.port))
    commands.add_parser("package", help=say("write the site as one archive")).set_defaults(run=_package)
    checker = commands.add_parser("check-site", help=say("look whether a server gives the site out as it was built"))
    checker.add_argument("url", metavar="URL")
    checker.set_defaults(run=_check_site)
    return parser


def _port(text: str) -> int:
    """The port of the site; a wrong one is said in the words of who began with make, too."""
    try:
        return port_number(text)
    except argparse.ArgumentTypeError as error:
        raise argparse.ArgumentTypeError(say("{mistake}; with make: make serve PORT=8080", mistake=error)) from error


def _chosen_lessons(chosen: argparse.Namespace):
    from builder.lesson import chosen_lessons

    return chosen_lessons(chosen.lessons)


def _translate(chosen: argparse.Namespace) -> None:
    from builder.translation import translation_problems, update_catalogue

    for lesson in _chosen_lessons(chosen):
        for language in LANGUAGES[1:]:
            path = update_catalogue(lesson, language)
            left = len(translation_problems(lesson, language))
            print(say("{path}: {count} units to translate or check", path=path, count=left))


def _lint(chosen: argparse.Namespace) -> int:
    from builder.careers import read_units, unit_problems
    from builder.concepts import concept_problems
    from builder.lesson import read_lessons
    from builder.lint import lint

    lessons = _chosen_lessons(chosen)
    own = {lesson.path for lesson in lessons}
    problems = [problem for lesson in lessons for problem in lint(lesson)]
    problems += [problem for problem in concept_problems(read_lessons()) if problem.path in own]
    problems += unit_problems(read_units(), lessons)
    print(*problems, sep="\n", file=sys.stderr, end="\n" if problems else "")
    print(say("{count} lessons read, {problems} problems.", count=len(lessons), problems=len(problems)))
    return 2 if problems else 0


def _content(chosen: argparse.Namespace) -> None:
    from builder.content import build_content

    print(say("{count} lessons written to content/.", count=len(build_content())))


def _package(chosen: argparse.Namespace) -> None:
    from builder.package import package

    package()


def _check_site(chosen: argparse.Namespace) -> int:
    from builder.visit import visit

    return visit(chosen.url)


def _teacher_pack(chosen: argparse.Namespace) -> None:
    from builder.teacherpack import PACK, build_pack

    count = len(build_pack())
    print(
        say(
            "The answers of {count} lessons are in {path}. Keep it where pupils cannot read it.", count=count, path=PACK
        )
    )


if __name__ == "__main__":
    sys.exit(main())
