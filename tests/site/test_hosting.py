"""The site on the servers that docs/operating.md names; a lesson's first cell is run from each."""

import gzip
import ssl
import subprocess
import threading
from contextlib import contextmanager
from urllib.request import Request, urlopen

import pytest
from playwright.sync_api import expect

from builder.server import open_server

from .conftest import ARGUMENTS, PATIENCE
from .lesson_page import LessonPage
from .webservers import FOLDER, caddy, nginx, plain, program

pytestmark = pytest.mark.browser

LESSON = "ko/notebooks/index.html?path=ko/middle/06_searching.ipynb"
#: asked for each time, or browsers mix two versions of the site
FRESH = ["index.html", "jupyter-lite.json", "service-worker.js", "config-utils.js", "api/contents/all.json"]


@pytest.fixture(scope="module")
def a_trusting_chromium(a_driver):
    """A browser that trusts each certificate, as those do that know the school's own."""
    chromium, path = a_driver
    browser = chromium.launch(executable_path=path, args=[*ARGUMENTS, "--ignore-certificate-errors"])
    yield browser
    browser.close()


@contextmanager
def our_own(site, folder):
    """The server of `make serve`, with the site in a folder of it."""
    (folder / FOLDER).parent.mkdir()
    (folder / FOLDER).symlink_to(site)
    with open_server(0, folder) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://localhost:{server.server_port}/{FOLDER}/"
        server.shutdown()


@pytest.mark.parametrize("serve", [nginx, caddy, plain, our_own])
def test_a_lesson_runs_and_asks_no_other_host(serve, a_trusting_chromium, a_site, tmp_path):
    context = a_trusting_chromium.new_context(locale="ko-KR")
    asked, refused = [], []
    context.on("request", lambda request: asked.append(request.url))
    context.on("console", lambda said: refused.append(said.text) if "Content Security Policy" in said.text else None)
    with serve(a_site, tmp_path) as url:
        lesson = LessonPage(context.new_page()).open(url + LESSON)
        lesson.say_later()
        lesson.page.locator(".jp-CodeCell .cm-content").first.click()
        lesson.page.keyboard.press("Shift+Enter")
        expect(lesson.page.locator(".jp-OutputArea-output").first).to_be_visible(timeout=PATIENCE)
        assert lesson.errors() == []
        context.close()
    assert [address for address in asked if not address.startswith((url, "data:", "blob:"))] == []
    assert refused == []


def test_nginx_says_no_word_about_the_types(a_site, tmp_path):
    with nginx(a_site, tmp_path):
        look = [program("nginx"), "-t", "-p", str(tmp_path), "-c", str(tmp_path / "nginx.conf")]
        said = subprocess.run(look, capture_output=True, encoding="utf-8", check=True).stderr
    assert "duplicate" not in said


@pytest.mark.parametrize("serve", [nginx, caddy])
def test_types_compression_and_what_browsers_keep(serve, a_site, tmp_path):
    hashed = [
        next(a_site.glob("build/jlab_core.*.js")),
        next(a_site.glob("extensions/@saebom/lesson/static/remoteEntry.*.js")),
    ]
    with serve(a_site, tmp_path) as url:
        for path in hashed:
            headers, body = fetch(url + path.relative_to(a_site).as_posix())
            assert headers["Cache-Control"] == "public, max-age=31536000, immutable"
            assert headers["Content-Encoding"] == "gzip" and gzip.decompress(body) == path.read_bytes()
        assert fetch(url + "build/schemas/all.json")[0]["Cache-Control"] == "public, max-age=60"
        for name in FRESH:
            assert fetch(url + name)[0]["Cache-Control"] == "no-cache"
        (module,) = a_site.glob("static/pyodide*/pyodide.mjs")
        name = module.relative_to(a_site).as_posix()
        assert fetch(url + name)[0].get_content_type() == "text/javascript"
        assert fetch(url + name.replace(".mjs", ".asm.wasm"))[0].get_content_type() == "application/wasm"
        assert fetch(url.rstrip("/"))[1] == (a_site / "index.html").read_bytes()


def fetch(address):
    """Headers and body as they come over the network, whoever has signed the certificate."""
    trusting = ssl._create_unverified_context()
    with urlopen(Request(address, headers={"Accept-Encoding": "gzip"}), context=trusting) as answer:
        body = answer.read()
        unpacked = gzip.decompress(body) if answer.url.endswith("/") and answer.headers["Content-Encoding"] else body
        return answer.headers, unpacked
