"""Have a PostgreSQL server for the tests, and write down where its programs are.

Tried in order: the programs on the path; those that Debian keeps out of it; Debian's package where root and apt are there.
"""

import shutil
import sys
from pathlib import Path

import debian

from builder.words import say

ROOT = Path(__file__).resolve().parents[1]
#: where tests read the folder of the programs
NOTE = ROOT / "build" / "postgresql.txt"
#: where Debian installs them, by version
FOLDERS = Path("/usr/lib/postgresql")


def main() -> int:
    if not found():
        debian.install("postgresql")
    if not (folder := found()):
        print(
            say("The tests need PostgreSQL. Install it and run the command again: sudo apt-get install postgresql"),
            file=sys.stderr,
        )
        return 2
    NOTE.parent.mkdir(exist_ok=True)
    NOTE.write_text(str(folder), encoding="utf-8")
    return 0


def found() -> Path | None:
    if server := shutil.which("initdb"):
        return Path(server).parent
    return next((path.parent for path in sorted(FOLDERS.glob("*/bin/initdb"), reverse=True)), None)


if __name__ == "__main__":
    sys.exit(main())
