"""`python -m runtime`: fetch, write and update the runtime."""

import argparse
import sys
from pathlib import Path

from runtime.assemble import assemble
from runtime.commandline import Parser
from runtime.constants import LOCK_PATH, ROOT
from runtime.errors import RuntimeProblem
from runtime.lock import canonical, read_lock
from runtime.store import fetch_all
from runtime.update import add
from runtime.words import say


def main(arguments: list[str] | None = None) -> int:
    chosen = _parser().parse_args(arguments)
    try:
        chosen.run(chosen)
    except RuntimeProblem as problem:
        print(problem, file=sys.stderr)
        return 2
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = Parser("python -m runtime", description=say("Fetch, check and lock the Pyodide files of the site."))
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    commands.add_parser("fetch", help=say("fetch every file of the lock into the cache")).set_defaults(run=_fetch)
    write = commands.add_parser("assemble", help=say("write the runtime folder for the site"))
    write.add_argument("folder", type=Path, nargs="?", default=ROOT / "build" / "runtime")
    write.set_defaults(run=lambda chosen: assemble(chosen.folder))
    more = commands.add_parser("add", help=say("add packages to the lock, or update them"))
    more.add_argument("packages", nargs="+", metavar="PACKAGE")
    more.set_defaults(run=_add)
    return parser


def _fetch(chosen: argparse.Namespace) -> None:
    lock = read_lock()
    fetch_all(lock)
    megabytes = round(sum(file.size for file in lock.files) / 1e6)
    print(say("{count} runtime files are ready ({megabytes} MB).", count=len(lock.files), megabytes=megabytes))


def _add(chosen: argparse.Namespace) -> None:
    lock = add(read_lock(), chosen.packages)
    LOCK_PATH.write_text(lock.to_json(), encoding="utf-8")
    for name in map(canonical, chosen.packages):
        version = lock.package(name).version
        print(
            say(
                "{name} {version} is in the lock now, with {count} packages in all.",
                name=name,
                version=version,
                count=len(lock.packages),
            )
        )


if __name__ == "__main__":
    sys.exit(main())
