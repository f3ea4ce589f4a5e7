"""The check page names each trap in a sentence; each with a server, a site or a browser that really has it."""

import json
import re
import shutil
import threading
import time
from contextlib import contextmanager
from functools import partial

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from builder.start import Handler, Server
from builder.sums import write_sums
from tests.traps import Cutting, WithoutAssembly, WithoutModules

from .conftest import ARGUMENTS

pytestmark = pytest.mark.browser

#: milliseconds in which a trap is named
SOON = 15_000


class Silent(Handler):
    """Says nothing after the headers of one file."""

    def copyfile(self, source, outputfile):
        if self.path.endswith(".wasm"):
            time.sleep(12)
        super().copyfile(source, outputfile)


@pytest.fixture
def a_small_site(a_site, tmp_path):
    """The check page of the built site with few files to look at."""
    site = tmp_path / "site"
    shutil.copytree(a_site / "check", site / "check", ignore=shutil.ignore_patterns("*.gz", "*.br"))
    for name in ("style.css", "icon.svg"):
        shutil.copy(a_site / name, site)
    (site / "static").mkdir()
    (site / "static" / "page.mjs").write_bytes(b"export {}")
    (site / "static" / "asm.wasm").write_bytes(b"\0asm" * 100)
    write_sums(site)
    return site


@contextmanager
def served(site, handler=Handler):
    with Server(("127.0.0.1", 0), partial(handler, directory=str(site))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://localhost:{server.server_port}/"
        server.shutdown()


def named(page, url) -> dict[str, str]:
    """The sentences of the check page, by trap; in at most 15 seconds."""
    started = time.monotonic()
    page.goto(f"{url}check/")
    expect(page.locator("#again")).to_be_visible(timeout=SOON)
    assert time.monotonic() - started < SOON / 1000
    return {item.get_attribute("data-trap"): item.inner_text() for item in page.locator("#traps li").all()}


@pytest.fixture
def a_korean_page(a_chromium):
    context = a_chromium.new_context(locale="ko-KR")
    yield context.new_page()
    context.close()


@pytest.mark.parametrize(
    ("handler", "trap", "sentence"),
    [
        (
            WithoutModules,
            "type.mjs",
            "서버가 .mjs 파일을 application/octet-stream 형식으로 보내서 파이썬이 시작되지 않아요.",
        ),
        (WithoutAssembly, "type.wasm", "서버가 .wasm 파일을 text/plain 형식으로 보내서 파이썬이 시작되지 않아요."),
        (Cutting, "cut", "static/asm.wasm 파일을 받다가 끊겼어요(이런 파일 1개)."),
        (Silent, "cut", "static/asm.wasm 파일을 받다가 끊겼어요(이런 파일 1개)."),
    ],
)
def test_a_server_with_a_trap(a_korean_page, a_small_site, handler, trap, sentence):
    with served(a_small_site, handler) as url:
        traps = named(a_korean_page, url)
    assert list(traps) == [trap] and traps[trap].startswith(sentence)
    assert a_korean_page.locator("#result").inner_text() == "여기에서는 수업이 제대로 되지 않아요."


def test_files_that_are_missing_or_altered_in_english(a_korean_page, a_small_site):
    (a_small_site / "static" / "page.mjs").unlink()
    (a_small_site / "static" / "asm.wasm").write_bytes(b"\0asm" * 99)
    with served(a_small_site) as url:
        traps = named(a_korean_page, url)
        a_korean_page.locator("[data-language=en]").click()
        english = a_korean_page.locator("#traps li").all_inner_texts()
    assert set(traps) == {"missing", "altered"}
    assert [text[:47] for text in sorted(english)] == [
        "A file arrives other than it was made: static/a",
        "A file is missing on the server: static/page.mj",
    ]


@pytest.fixture
def a_browser_with(a_driver, tmp_path):
    """Opens a browser of its own with a new profile; returns its page."""
    chromium, path = a_driver
    opened = []

    def launch(*arguments, preferences=None):
        profile = tmp_path / "profile"
        (profile / "Default").mkdir(parents=True)
        (profile / "Default" / "Preferences").write_text(json.dumps(preferences or {}), encoding="utf-8")
        options = {"executable_path": path, "args": [*ARGUMENTS, *arguments], "locale": "ko-KR"}
        opened.append(chromium.launch_persistent_context(profile, **options))
        return opened[0].pages[0]

    yield launch
    opened[0].close()


def test_plain_http_on_a_network(a_small_site, a_browser_with):
    rules = "--host-resolver-rules=MAP teacher.lan 127.0.0.1"
    with served(a_small_site) as url:
        traps = named(a_browser_with(rules), url.replace("localhost", "teacher.lan"))
    assert list(traps) == ["insecure"] and "https 주소로 열어야 해요." in traps["insecure"]


def test_a_browser_that_may_keep_nothing(a_small_site, a_browser_with):
    blocked = {"profile": {"default_content_setting_values": {"cookies": 2}}}
    with served(a_small_site) as url:
        traps = named(a_browser_with(preferences=blocked), url)
    assert list(traps) == ["storage"] and "한 일이 사라져요" in traps["storage"]


def test_a_machine_with_too_little_memory(a_small_site, a_browser_with):
    with served(a_small_site) as url:
        traps = named(a_browser_with("--enable-low-end-device-mode"), url)
    assert list(traps) == ["memory"] and "2GB, 4GB 이상 필요" in traps["memory"]


def test_a_browser_that_has_no_memory_left(a_small_site, a_browser_with):
    little = "--js-flags=--wasm-max-mem-pages=1000"
    with served(a_small_site) as url:
        traps = named(a_browser_with(little), url)
    assert list(traps) == ["memoryUnknown"] and "메모리를 내주지 않아요" in traps["memoryUnknown"]


def test_the_whole_site_is_fine_and_the_first_page_leads_here(a_page):
    a_page.goto("/")
    a_page.get_by_role("link", name="이 컴퓨터에서 잘 되나요?").click()
    expect(a_page.locator("#result")).to_have_text(re.compile("^모두 괜찮아요"), timeout=60_000)
    for scheme in ("light", "dark"):
        a_page.emulate_media(color_scheme=scheme)
        results = Axe().run(a_page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]})
        assert [(item["id"], item["nodes"][0]["html"]) for item in results.response["violations"]] == []
