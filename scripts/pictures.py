"""`make pictures`: the first page and a lesson of each level at three sizes of screen, from the built site in Chromium."""

import io
import sys
import threading
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

from builder.constants import BUILD, ROOT
from builder.server import open_server

TARGET = ROOT / "docs" / "images"
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
#: screens by name
SIZES = {"phone": (390, 844), "chromebook": (1366, 768), "projector": (1920, 1080)}
#: a lesson of each level, and how many of its cells are run
LESSONS = {
    "elementary": ("elementary/02_grid_treasure", 1),
    "middle": ("middle/08_pictures_as_arrays", 2),
    "high": ("high/21_clusters_k_means", 1),
    "adult": ("adult/11_how_a_language_model_guesses", 1),
}
#: colours of a picture: enough for pages that are drawn
COLORS = 256
#: milliseconds for Python to start and a cell to finish
PATIENCE = 180_000
RUN = """async count => {
  const { content, context } = jupyterapp.shell.currentWidget;
  const codes = content.widgets.filter(cell => cell.model.type === 'code').slice(0, count);
  for (const cell of codes) {
    content.activeCellIndex = content.widgets.indexOf(cell);
    await jupyterapp.commands.execute('notebook:run-cell');
  }
  const last = codes.at(-1);
  content.mode = 'command';
  await content.scrollToItem(content.widgets.indexOf(last), 'start', 0.02);
}"""
READY = "() => Boolean(jupyterapp.shell.currentWidget?.context.sessionContext.session?.kernel)"


def main() -> int:
    TARGET.mkdir(exist_ok=True)
    with open_server(0) as server, sync_playwright() as driver:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        path = (BUILD / "chromium.txt").read_text(encoding="utf-8")
        browser = driver.chromium.launch(executable_path=path, args=ARGUMENTS)
        for screen in SIZES:
            take_pictures(browser, f"http://localhost:{server.server_port}/", screen)
        browser.close()
        server.shutdown()
    return 0


def take_pictures(browser: Browser, site: str, screen: str) -> None:
    """All pictures of one size, in one browser profile: Python's files are fetched once."""
    width, height = SIZES[screen]
    context = browser.new_context(viewport={"width": width, "height": height}, locale="ko-KR", reduced_motion="reduce")
    page = context.new_page()
    for language in ("ko", "en"):
        page.goto(f"{site}?lang={language}#middle")
        page.locator("#lessons .lesson").first.wait_for()
        page.evaluate("scrollTo(0, 0)")
        save(page, f"landing-{language}-{screen}")
    for level, (lesson, cells) in LESSONS.items():
        page.goto(f"{site}ko/notebooks/index.html?path=ko/{lesson}.ipynb")
        run(page, cells)
        save(page, f"{level}-{screen}")
    context.close()


def run(page: Page, cells: int) -> None:
    """Answer the question for class and number, run the first cells and wait for what they show."""
    page.locator(".jp-Notebook .jp-CodeCell").first.wait_for()
    page.wait_for_function(READY, timeout=PATIENCE)
    for button in page.locator(".saebom-StudentDialog .jp-mod-reject").all():
        button.click()
    page.evaluate(RUN, cells)
    page.locator(".jp-OutputArea-output").nth(0).wait_for(timeout=PATIENCE)
    page.wait_for_timeout(1500)  # drawings in frames take their height after they are there


def save(page: Page, name: str) -> Path:
    """A picture of what is on the screen, with a palette."""
    picture = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    path = TARGET / f"{name}.png"
    picture.quantize(COLORS, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).save(path, optimize=True)
    return path


if __name__ == "__main__":
    sys.exit(main())
