"""Have a Chromium for the tests, and write down where it is.

Tried in order: Debian's package where root and apt are there; a browser found on the machine; Playwright's own.
"""

import shutil
import subprocess
import sys
from pathlib import Path

import debian

from builder.words import say

ROOT = Path(__file__).resolve().parents[1]
#: where tests read the path of the browser
NOTE = ROOT / "build" / "chromium.txt"
#: names under which systems install a browser that Playwright can drive
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
#: what Debian installs; the font lets screenshots show Korean
PACKAGES = ("chromium", "fonts-nanum")


def main() -> int:
    if not shutil.which(NAMES[0]):
        debian.install(*PACKAGES)
    browser = found() or playwright()
    if not browser:
        print(
            say("The tests need Chromium. Install it and run the command again: sudo apt-get install chromium"),
            file=sys.stderr,
        )
        return 2
    NOTE.parent.mkdir(exist_ok=True)
    NOTE.write_text(browser, encoding="utf-8")
    return 0


def found() -> str:
    return next(filter(None, map(shutil.which, NAMES)), "")


def playwright() -> str:
    from playwright.sync_api import sync_playwright

    installed = subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], capture_output=True)
    if installed.returncode:
        return ""
    with sync_playwright() as driver:
        return driver.chromium.executable_path


if __name__ == "__main__":
    sys.exit(main())
