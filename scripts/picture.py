"""Take the picture of a lesson that the README shows, from the built site in Chromium."""

import sys
import threading

from playwright.sync_api import sync_playwright

from builder.constants import BUILD, ROOT
from builder.server import open_server

LESSON = "notebooks/index.html?path=ko/elementary/02_grid_treasure.ipynb"
TARGET = ROOT / "docs" / "images" / "lesson.png"
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
#: milliseconds for Python to start and the first cell to finish
PATIENCE = 180_000


def main() -> int:
    TARGET.parent.mkdir(exist_ok=True)
    with open_server(0) as server, sync_playwright() as driver:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        browser = driver.chromium.launch(
            executable_path=(BUILD / "chromium.txt").read_text(encoding="utf-8"), args=ARGUMENTS
        )
        page = browser.new_page(viewport={"width": 1366, "height": 900}, locale="ko-KR", reduced_motion="reduce")
        page.goto(f"http://localhost:{server.server_port}/{LESSON}")
        page.locator(".saebom-StudentDialog .jp-mod-reject").click()
        page.locator(".jp-CodeCell .cm-content").first.click()
        page.keyboard.press("Shift+Enter")
        page.locator(".jp-OutputArea-output iframe").first.wait_for(timeout=PATIENCE)
        page.screenshot(path=str(TARGET))
        browser.close()
        server.shutdown()
    return 0


if __name__ == "__main__":
    sys.exit(main())
