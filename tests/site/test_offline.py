"""Without a network: the server is stopped and the browser was started again."""

import json
import os
import shutil
import threading
from collections import Counter
from contextlib import contextmanager
from functools import partial
from typing import ClassVar

import pytest
from playwright.sync_api import expect

from builder.start import Handler, Server
from builder.sums import write_sums

from .conftest import ARGUMENTS, PATIENCE
from .lesson_page import LessonPage

pytestmark = pytest.mark.browser

PLAIN = "ko/notebooks/index.html?path=ko/middle/06_searching.ipynb"
MODELS = "ko/notebooks/index.html?path=ko/high/17_trees_and_forests.ipynb"
PLOT = "import numpy as np, matplotlib.pyplot as plt\nplt.plot(np.arange(9) ** 2)\nplt.show()"
MODEL = (
    "from sklearn.datasets import load_iris\nfrom sklearn.tree import DecisionTreeClassifier\n"
    "X, y = load_iris(return_X_y=True)\nprint(DecisionTreeClassifier(random_state=0).fit(X, y).score(X, y))"
)
#: when the first version was written, as files tell time
BEGINNING = 1_790_000_000
#: hears what the service worker says of keeping the site; the answer is in `window.kept`
LISTEN = "() => { new BroadcastChannel('saebom.offline').onmessage = ({data}) => { window.kept = data; } }"


@contextmanager
def served(site, port=0, handler=Handler):
    """The address of a server that is really gone afterwards: no connection to it stays open."""
    closing = type("Closing", (handler,), {"protocol_version": "HTTP/1.0"})
    with Server(("127.0.0.1", port), partial(closing, directory=str(site))) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            yield f"http://localhost:{server.server_port}/"
        finally:
            server.shutdown()
            thread.join()


@pytest.fixture
def a_profile(a_driver, tmp_path):
    """Starts a browser with the profile of this test."""
    chromium, path = a_driver

    @contextmanager
    def started():
        options = {"executable_path": path, "args": ARGUMENTS, "locale": "ko-KR"}
        context = chromium.launch_persistent_context(tmp_path / "profile", **options)
        context.on("dialog", lambda dialog: dialog.accept())
        try:
            yield context
        finally:
            context.close()

    return started


def runs(lesson: LessonPage, source: str) -> None:
    """Put a source into the first code cell and see it come to an end, without an error."""
    lesson.page.evaluate(
        """source => { const nb = jupyterapp.shell.currentWidget.content;
          nb.activeCellIndex = nb.model.sharedModel.cells.findIndex(cell => cell.cell_type === 'code');
          nb.activeCell.model.sharedModel.setSource(source);
          jupyterapp.commands.execute('notebook:run-cell'); }""",
        source,
    )
    lesson.page.wait_for_function(
        """() => jupyterapp.shell.currentWidget.content.model.sharedModel.cells
          .some(cell => cell.cell_type === 'code' && cell.execution_count !== null && cell.outputs.length)""",
        timeout=PATIENCE,
    )
    assert lesson.errors() == []


def opened(context, url, path) -> LessonPage:
    lesson = LessonPage(context.new_page()).open(url + path)
    lesson.say_later()
    expect(lesson.state).to_have_text("준비됐어요", timeout=PATIENCE)
    return lesson


def test_after_one_visit_lessons_of_all_kinds_run_without_the_server(a_profile, a_site):
    with served(a_site) as url, a_profile() as context:
        lesson = opened(context, url, MODELS)
        lesson.page.evaluate(LISTEN)
        runs(lesson, f"{MODEL}\n{PLOT}")
        lesson.page.wait_for_function("() => window.kept === 'kept'", timeout=PATIENCE)
    with a_profile() as context:
        page = context.new_page()
        page.goto(url)
        expect(page.locator("#levels .level").first).to_be_visible()
        for path, source in ((PLAIN, "print(6 * 7)"), (MODELS, f"{MODEL}\n{PLOT}")):
            lesson = opened(context, url, path)
            runs(lesson, source)
            lesson.page.close()


class Breaking(Handler):
    """Breaks off in the middle of one file, if it is told to."""

    broken = ""
    asked: ClassVar = Counter()

    def copyfile(self, source, outputfile):
        self.asked[self.path] += 1
        if self.broken and self.path == self.broken:
            outputfile.write(source.read(10))
            self.close_connection = True
        else:
            super().copyfile(source, outputfile)


@pytest.fixture
def a_small_site(a_site, tmp_path):
    """The service worker of the built site with few files to keep."""
    site = tmp_path / "site"
    site.mkdir()
    shutil.copy(a_site / "service-worker.js", site)
    (site / "jupyter-lite.json").write_text("{}", encoding="utf-8")
    release(site, 1)
    return site


def release(site, version, padding=100_000):
    """Write all files of a version, each of which says which one that is; a minute after the version before.

    Servers tell the age of a file in whole seconds: two versions in one second are one to them.
    """
    shutil.rmtree(site / f"static/pyodide-{version - 1:010}", ignore_errors=True)
    for name in ("index.html", "words.js", f"static/pyodide-{version:010}/same.mjs", "large.bin"):
        text = "same" if "same" in name else f"version {version} {'.' * padding}"
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_text(text, encoding="utf-8")
    write_sums(site)
    written = BEGINNING + 60 * version
    for path in site.rglob("*"):
        os.utime(path, (written, written))


def keep(page) -> str:
    """Have the site kept; "kept", "full" or, where that failed, ""."""
    return page.evaluate("""async () => {
      await navigator.serviceWorker.register('service-worker.js');
      const { active } = await navigator.serviceWorker.ready;
      const said = new Promise(resolve => { new BroadcastChannel('saebom.offline').onmessage = ({data}) => resolve(data); });
      active.postMessage('saebom.keep');
      return Promise.race([said, new Promise(resolve => setTimeout(resolve, 10_000, ''))]);
    }""")


def versions(page) -> set[str]:
    """The versions of the files that a page gets, wherever from."""
    texts = page.evaluate(
        """() => Promise.all(['index.html', 'words.js', 'large.bin', './'].map(name =>
          fetch(name).then(answer => answer.text())))"""
    )
    return {" ".join(text.split()[:2]) for text in texts}


def test_an_update_replaces_what_is_kept_whole_or_not_at_all(a_profile, a_small_site):
    handler = type("Breaking", (Breaking,), {"asked": Counter()})
    with a_profile() as context:
        page = context.new_page()
        with served(a_small_site, handler=handler) as url:
            page.goto(url)
            assert keep(page) == "kept"
        port = int(url.rstrip("/").rsplit(":")[-1])
        assert versions(page) == {"version 1"}
        release(a_small_site, 2)
        handler.broken = "/large.bin"
        with served(a_small_site, port, handler):
            page.goto(url)
            assert keep(page) == ""
        assert versions(page) == {"version 1"}
        handler.broken = ""
        with served(a_small_site, port, handler):
            assert keep(page) == "kept"
        assert versions(page) == {"version 2"}
        names = page.evaluate("() => caches.keys()")
        assert len([name for name in names if name.startswith("saebom-site-")]) == 1
    assert sum(count for path, count in handler.asked.items() if path.endswith("same.mjs")) == 1


def test_a_full_disk_says_so_and_keeps_what_was_kept(a_profile, a_small_site):
    with a_profile() as context:
        page = context.new_page()
        with served(a_small_site) as url:
            page.goto(url)
            assert keep(page) == "kept"
            release(a_small_site, 2, padding=2_000_000)
            limit = {"origin": url.rstrip("/"), "quotaSize": 300_000}
            context.new_cdp_session(page).send("Storage.overrideQuotaForOrigin", limit)
            assert keep(page) == "full"
        assert versions(page) == {"version 1"}
        names = page.evaluate("() => caches.keys()")
        assert len([name for name in names if name.startswith("saebom-site-")]) == 1


def test_the_worker_is_the_one_of_this_repository(a_site, root):
    ours = (root / "site" / "jupyter" / "service-worker.js").read_bytes()
    assert (a_site / "service-worker.js").read_bytes() == ours
    assert "service-worker.js" in json.loads((a_site / "sums.json").read_text(encoding="utf-8"))["files"]
