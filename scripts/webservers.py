"""Have the web servers for the tests, and write down where they are.

Tried in order: the programs on the path or where Debian puts them; Debian's packages where root and apt are there.
"""

import json
import os
import shutil
import sys
from pathlib import Path

import debian

from builder.words import say

ROOT = Path(__file__).resolve().parents[1]
#: where tests read the paths of the programs, by name
NOTE = ROOT / "build" / "webservers.json"
NAMES = ("nginx", "caddy")
#: Debian keeps servers in a folder that only root has on its path
FOLDERS = os.pathsep.join([os.environ["PATH"], "/usr/sbin"])


def main() -> int:
    if None in found().values():
        debian.install(*NAMES)
    if None in found().values():
        print(
            say(
                "The tests need nginx and Caddy. Install them and run the command again: sudo apt-get install nginx caddy"
            ),
            file=sys.stderr,
        )
        return 2
    NOTE.parent.mkdir(exist_ok=True)
    NOTE.write_text(json.dumps(found()), encoding="utf-8")
    return 0


def found() -> dict[str, str | None]:
    return {name: shutil.which(name, path=FOLDERS) for name in NAMES}


if __name__ == "__main__":
    sys.exit(main())
