"""`make chunks`: look what the page of a lesson asks for, and write it down for the one script that it gets instead."""

import json
import sys
import threading
from pathlib import PurePosixPath
from typing import ClassVar
from urllib.parse import urlsplit

from playwright.sync_api import sync_playwright

from builder.bundle import CHUNK, CHUNKS, OWN
from builder.constants import BUILD, LANGUAGES
from builder.server import Handler, open_server
from builder.site import build_site

ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
#: a lesson in both languages: the pages differ in what they load
PAGES = {
    "en": "notebooks/index.html?path=en/elementary/08_guess_my_number.ipynb",
    "ko": "ko/notebooks/index.html?path=ko/elementary/08_guess_my_number.ipynb",
}
#: the kernel has started: after it nothing more is loaded
READY = "() => globalThis.jupyterapp?.shell.currentWidget?.context?.sessionContext.kernelDisplayStatus === 'idle'"


def main() -> int:
    write({})
    asked = [path for language in LANGUAGES for path in visit(PAGES[language])]
    write(by_folder(asked))
    build_site()
    return 0


def visit(page: str) -> list[str]:
    """Paths of all that a page asks for, in their order, on a site without a list."""
    server = open_server(0, build_site(), Listener)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    Listener.asked.clear()
    with sync_playwright() as driver:
        chromium = (BUILD / "chromium.txt").read_text(encoding="utf-8")
        browser = driver.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        tab = browser.new_page()
        tab.goto(f"http://localhost:{server.server_port}/{page}")
        tab.wait_for_function(READY, timeout=120_000)
        browser.close()
    server.shutdown()
    server.server_close()
    return list(Listener.asked)


class Listener(Handler):
    """The server of the site, which writes down what it is asked for."""

    asked: ClassVar[list[str]] = []

    def do_GET(self):
        self.asked.append(urlsplit(self.path).path.lstrip("/"))
        super().do_GET()


def by_folder(paths: list[str]) -> dict[str, list[str]]:
    """Ids of chunks by folder, without those of our own extension: of these all are taken."""
    found: dict[str, list[str]] = {}
    for path in map(PurePosixPath, dict.fromkeys(paths)):
        match = CHUNK.fullmatch(path.name)
        if match and path.parent != PurePosixPath(OWN.as_posix()):
            found.setdefault(str(path.parent), []).append(match["id"])
    return found


def write(chunks: dict[str, list[str]]) -> None:
    CHUNKS.write_text(json.dumps(chunks, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
