"""The built site, served for real, and a real Chromium that can reach nothing else."""

import json
import threading
from pathlib import Path

import pytest
from playwright.sync_api import expect, sync_playwright

from builder.constants import BUILD, SITE
from builder.server import open_server

ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
]
#: milliseconds for Python to start and a cell to finish, on a slow machine
PATIENCE = 180_000
#: milliseconds for anything else to show: the machine may be busy with another job
WAIT = 60_000
expect.set_options(timeout=WAIT)


@pytest.fixture(scope="session")
def a_site() -> Path:
    """The site that `make test` has built just before."""
    assert (SITE / "index.html").exists(), "run: make site"
    return SITE


@pytest.fixture(scope="session")
def left_out(a_site) -> list[str]:
    """The plugins of Jupyter, and packages of them, that the lesson page does without, those of no page included."""
    paths = (a_site / "jupyter-lite.json", a_site / "notebooks" / "jupyter-lite.json")
    settings = [json.loads(path.read_text(encoding="utf-8")) for path in paths]
    return [name for each in settings for name in each["jupyter-config-data"]["disabledExtensions"]]


@pytest.fixture(scope="session")
def site_url(a_site):
    with open_server(0, a_site) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://localhost:{server.server_port}/"
        server.shutdown()


@pytest.fixture(scope="session")
def a_driver():
    """Playwright, of which there can be only one; and the path of the browser."""
    with sync_playwright() as driver:
        yield driver.chromium, (BUILD / "chromium.txt").read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def a_chromium(a_driver):
    chromium, path = a_driver
    browser = chromium.launch(executable_path=path, args=ARGUMENTS)
    yield browser
    browser.close()


@pytest.fixture
def expected() -> set[str]:
    """Script errors that a test brings about itself, in parts of Jupyter that are not ours to mend."""
    return set()


@pytest.fixture
def a_browser(a_chromium, site_url, expected):
    """A new browser profile in Korean; any request to another host, and any script error, fails the test."""
    context = a_chromium.new_context(
        locale="ko-KR", viewport={"width": 1366, "height": 768}, base_url=site_url, accept_downloads=True
    )
    foreign, errors = [], []
    context.on(
        "request",
        lambda request: (
            foreign.append(request.url) if not request.url.startswith((site_url, "data:", "blob:")) else None
        ),
    )
    context.on("dialog", lambda dialog: dialog.accept())  # the warning on leaving: the learner leaves
    context.on("weberror", lambda error: errors.append(str(error.error)))
    context.set_default_timeout(WAIT)
    yield context
    context.close()
    assert foreign == []
    assert set(errors) <= expected


@pytest.fixture
def a_page(a_browser):
    return a_browser.new_page()


@pytest.fixture
def another_browser(a_chromium, site_url):
    """A browser profile that knows nothing of the other one, as on another machine; script errors are let pass."""
    context = a_chromium.new_context(locale="ko-KR", base_url=site_url, accept_downloads=True)
    context.on("dialog", lambda dialog: dialog.accept())
    context.set_default_timeout(WAIT)
    yield context
    context.close()
