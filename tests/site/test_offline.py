"""Without a network: the server is stopped and the browser was started again."""

import json
import os
import re
import shutil
import threading
from collections import Counter
from contextlib import contextmanager
from functools import partial
from typing import ClassVar

import pytest
from playwright.sync_api import expect

from bench.kept import COMPILED
from bench.visits import DONE, RUN
from builder.start import Handler, Server
from builder.sums import write_sums

from .conftest import ARGUMENTS, PATIENCE, WAIT
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
#: bytes that Chromium keeps of the lesson page's script compiled as a whole; of its outermost functions alone it is a tenth
WHOLE_SCRIPT = 7_000_000
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
        context.set_default_timeout(WAIT)
        context.on("dialog", lambda dialog: dialog.accept())
        try:
            yield context
        finally:
            context.close()

    return started


def runs(lesson: LessonPage, source: str) -> None:
    """Put a source into the first code cell and see it come to an end, without an error."""
    lesson.page.evaluate(RUN, source)
    lesson.page.wait_for_function(DONE, timeout=PATIENCE)
    assert lesson.errors() == []


def opened(context, url, path) -> LessonPage:
    return ready(LessonPage(context.new_page()).open(url + path))


def ready(lesson: LessonPage) -> LessonPage:
    lesson.say_later()
    expect(lesson.state).to_have_text("준비됐어요", timeout=PATIENCE)
    return lesson


def compiled_bytes(context, open_lesson) -> list[int]:
    """How much of the lesson page's script Chromium had compiled already, each time that the page was opened, in bytes."""
    cdp, events, ended = context.new_cdp_session(context.new_page()), [], []
    cdp.on("Tracing.dataCollected", lambda data: events.extend(data["value"]))
    cdp.on("Tracing.tracingComplete", lambda data: ended.append(data))
    cdp.send("Tracing.start", {"traceConfig": {"includedCategories": ["v8", "devtools.timeline"]}})
    open_lesson()
    cdp.send("Tracing.end")
    while not ended:
        context.pages[0].wait_for_timeout(100)
    found = [event["args"]["data"] for event in events if event["name"] == "v8.compile" and "data" in event["args"]]
    return [data.get("consumedCacheSize", 0) for data in found if "/notebooks/bundle." in data.get("url", "")]


def test_a_level_that_is_kept_opens_lessons_of_a_kind_never_opened_before(a_profile, a_site):
    with served(a_site) as url, a_profile() as context:
        page = context.new_page()
        page.goto(f"{url}#high")
        expect(page.locator("#keep-text")).to_have_text(
            re.compile(r"인터넷이 없을 때도 쓸 수 있어요\. \d\dMB를 받아야")
        )
        page.get_by_role("button", name="받아 두기").click()
        expect(page.locator("#keep-text")).to_contain_text("이 컴퓨터에 받아 두었어요", timeout=PATIENCE)
    with a_profile() as context:
        page = context.new_page()
        page.goto(f"{url}#high")
        expect(page.locator("#keep-text")).to_contain_text("이 컴퓨터에 받아 두었어요")
        runs(opened(context, url, MODELS), f"{MODEL}\n{PLOT}")


#: what the page asks of the service worker is in `window.asked`
ASKED = """() => { const post = ServiceWorker.prototype.postMessage; window.asked = [];
  ServiceWorker.prototype.postMessage = function(wish) { window.asked.push(wish); return post.call(this, wish); } }"""


KEEPS = "window.asked.length === 1 && window.asked[0].saebom === 'keep'"


def asking(context, url) -> LessonPage:
    """A lesson in which a cell waits for an answer, on a clock that the test moves on."""
    page = context.new_page()
    page.clock.install()
    lesson = ready(LessonPage(page).open(url + PLAIN))
    page.evaluate(ASKED)
    lesson.page.evaluate(RUN, "print(input())")
    expect(page.locator(".jp-Stdin-input")).to_be_visible(timeout=PATIENCE)
    return lesson


def test_keeping_the_site_waits_until_python_rests(a_profile, a_site):
    with served(a_site) as url, a_profile() as context:
        lesson = asking(context, url)
        lesson.page.clock.fast_forward(60_000)
        assert lesson.page.evaluate("window.asked") == []
        lesson.page.locator(".jp-Stdin-input").press("Enter")
        expect(lesson.state).to_have_text("준비됐어요", timeout=PATIENCE)
        lesson.page.clock.fast_forward(10_000)
        assert lesson.page.evaluate("window.asked") == []
        lesson.page.clock.fast_forward(10_000)
        lesson.page.wait_for_function(KEEPS, timeout=PATIENCE)


def test_keeping_the_site_does_not_wait_for_an_answer_for_ever(a_profile, a_site):
    with served(a_site) as url, a_profile() as context:
        page = asking(context, url).page
        page.clock.fast_forward(121_000)
        page.wait_for_function(KEEPS, timeout=PATIENCE)


def test_after_one_visit_lessons_of_all_kinds_run_without_the_server(a_profile, a_site):
    with served(a_site) as url, a_profile() as context:
        lesson = opened(context, url, MODELS)
        lesson.page.evaluate(LISTEN)
        runs(lesson, f"{MODEL}\n{PLOT}")
        lesson.page.wait_for_function("() => window.kept === 'kept'", timeout=PATIENCE)
        assert lesson.page.evaluate(COMPILED)
    with a_profile() as context:
        page = context.new_page()
        page.goto(url)
        expect(page.locator("#levels .level").first).to_be_visible()
        sizes = compiled_bytes(context, lambda: opened(context, url, PLAIN).page.close())
        assert len(sizes) == 1 and sizes[0] > WHOLE_SCRIPT
        for path, source in ((PLAIN, "print(6 * 7)"), (MODELS, f"{MODEL}\n{PLOT}")):
            lesson = opened(context, url, path)
            runs(lesson, source)
            lesson.page.close()


class Breaking(Handler):
    """Breaks off in the middle of one file, or lets one wait, if it is told to."""

    broken = ""
    gates: ClassVar = {}
    asked: ClassVar = Counter()

    def do_GET(self):
        if gate := self.gates.get(self.path):
            gate.wait(PATIENCE / 1000)
        super().do_GET()

    def copyfile(self, source, outputfile):
        self.asked[self.path] += 1
        if self.broken and self.path == self.broken:
            outputfile.write(source.read(10))
            self.close_connection = True
        else:
            super().copyfile(source, outputfile)


@pytest.fixture
def a_small_site(a_site, tmp_path):
    """The service worker and the first page of the built site, with few files to keep."""
    site = tmp_path / "site"
    site.mkdir()
    for name in ("service-worker.js", "work.js", "keep.js", "landing.js", "style.css"):
        shutil.copy(a_site / name, site)
    shutil.copy(a_site / "index.html", site / "first.html")
    (site / "jupyter-lite.json").write_text("{}", encoding="utf-8")
    release(site, 1)
    return site


def release(site, version, padding=100_000):
    """Write all files of a version, each of which says which one that is; a minute after the version before.

    Servers tell the age of a file in whole seconds: two versions in one second are one to them.
    """
    shutil.rmtree(site / f"static/pyodide-{version - 1:010}", ignore_errors=True)
    folder = f"static/pyodide-{version:010}"
    wheel = f"{folder}/numpy-{version}.tar.zst"
    for name in ("index.html", "words.js", f"{folder}/same.mjs", "large.bin", wheel):
        text = "same" if "same" in name else f"version {version} {'.' * padding}"
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_text(text, encoding="utf-8")
    write_sums(site, {"high": [wheel]})
    written = BEGINNING + 60 * version
    for path in site.rglob("*"):
        os.utime(path, (written, written))


def keep(page) -> str:
    """Have the site kept; "kept", "full" or "failed"."""
    return page.evaluate(
        """async wait => {
      await navigator.serviceWorker.register('service-worker.js');
      const { active } = await navigator.serviceWorker.ready;
      const said = new Promise(resolve => { new BroadcastChannel('saebom.offline').onmessage = ({data}) => resolve(data); });
      active.postMessage({saebom: 'keep'});
      return Promise.race([said, new Promise(resolve => setTimeout(resolve, wait, ''))]);
    }""",
        WAIT,
    )


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
            assert keep(page) == "failed"
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


def press(page, name) -> None:
    page.get_by_role("button", name=name, exact=True).click()


def test_a_level_can_be_broken_off_and_gone_on_with_and_an_update_is_offered(a_profile, a_small_site):
    gate = threading.Event()
    handler = type(
        "Breaking", (Breaking,), {"asked": Counter(), "gates": {"/static/pyodide-0000000001/numpy-1.tar.zst": gate}}
    )
    with a_profile() as context, served(a_small_site, handler=handler) as url:
        page = context.new_page()
        page.goto(f"{url}first.html#high")
        said = page.locator("#keep-text")
        press(page, "받아 두기")
        expect(said).to_contain_text("받고 있어요")
        expect(page.get_by_role("progressbar")).to_have_attribute("value", re.compile("[1-9]"))
        press(page, "그만 받기")
        expect(said).to_contain_text("일부는 벌써 받아 두었어요. 1MB를 더 받으면")
        gate.set()
        press(page, "받아 두기")
        expect(said).to_contain_text("이 컴퓨터에 받아 두었어요")
        assert handler.asked["/large.bin"] == 1
        release(a_small_site, 2)
        page.reload()
        expect(said).to_contain_text("수업이 새로워졌어요")
        press(page, "새 수업 받기")
        expect(said).to_contain_text("이 컴퓨터에 받아 두었어요")
        assert [key.split("?")[0].rsplit("/")[-1] for key in packages(page)] == ["numpy-2.tar.zst"]


def test_a_server_that_lets_one_wait_is_not_waited_for_where_a_file_is_kept(a_profile, a_small_site):
    gate = threading.Event()
    handler = type("Breaking", (Breaking,), {"gates": {"/words.js": gate}})
    with a_profile() as context:
        page = context.new_page()
        with served(a_small_site, handler=handler) as url:
            page.goto(url)
            gate.set()
            assert keep(page) == "kept"
            gate.clear()
            assert versions(page) == {"version 1"}
            gate.set()


def test_a_level_for_which_there_is_no_room_is_not_begun(a_profile, a_small_site):
    with a_profile() as context, served(a_small_site) as url:
        page = context.new_page()
        page.goto(f"{url}first.html#high")
        limit = {"origin": url.rstrip("/"), "quotaSize": 300_000}
        context.new_cdp_session(page).send("Storage.overrideQuotaForOrigin", limit)
        page.get_by_role("button", name="받아 두기").click()
        expect(page.locator("#keep-text")).to_contain_text("이 컴퓨터에 자리가 모자라요. 1MB가 필요해요.")
        assert packages(page) == []


def packages(page) -> list[str]:
    """Addresses of the packages that are kept."""
    return page.evaluate(
        "() => caches.open('saebom-packages').then(cache => cache.keys()).then(keys => keys.map(k => k.url))"
    )


def test_the_worker_is_the_one_of_this_repository(a_site, root):
    ours = (root / "site" / "jupyter" / "service-worker.js").read_bytes()
    assert (a_site / "service-worker.js").read_bytes() == ours
    assert "service-worker.js" in json.loads((a_site / "sums.json").read_text(encoding="utf-8"))["files"]
