"""Sites that are served by this machine, and a Chromium that reaches nothing else."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Page

from builder.constants import BUILD
from builder.server import Handler, open_server

ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
]


def chromium_path() -> str:
    """The browser that `scripts/browser.py` has found or installed."""
    return (BUILD / "chromium.txt").read_text(encoding="utf-8")


@contextmanager
def started(driver, profile: str) -> Iterator[Page]:
    """The page of a browser in Korean that was started on a profile."""
    options = {"executable_path": chromium_path(), "args": ARGUMENTS, "locale": "ko-KR"}
    context = driver.chromium.launch_persistent_context(profile, **options)
    try:
        yield context.pages[0]
    finally:
        context.close()


@contextmanager
def served(sites: dict[str, Path], handler: type[Handler] = Handler) -> Iterator[dict[str, str]]:
    """Addresses of the sites while they are served."""
    servers = {name: open_server(0, site, handler) for name, site in sites.items()}
    for server in servers.values():
        threading.Thread(target=server.serve_forever, daemon=True).start()
    yield {name: f"http://localhost:{server.server_port}/" for name, server in servers.items()}
    for server in servers.values():
        server.shutdown()
        server.server_close()
