"""The landing page in Chromium."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

pytestmark = pytest.mark.browser


def test_it_speaks_the_language_of_the_browser_and_can_be_switched(a_page):
    a_page.goto("/")
    expect(a_page.locator("html")).to_have_attribute("lang", "ko")
    a_page.locator("#languages [data-language=en]").click()
    expect(a_page.locator("html")).to_have_attribute("lang", "en")
    a_page.reload()
    expect(a_page.locator("html")).to_have_attribute("lang", "en")


@pytest.mark.parametrize(("width", "height"), [(360, 740), (1366, 768), (1920, 1080)])
def test_it_fits_phone_chromebook_and_projector(a_page, width, height):
    a_page.set_viewport_size({"width": width, "height": height})
    a_page.goto("/#middle")
    expect(a_page.locator("#lessons .lesson").first).to_be_visible()
    assert a_page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def test_the_keyboard_alone_opens_a_lesson(a_page):
    a_page.goto("/")
    for _ in range(30):
        a_page.keyboard.press("Tab")
        if a_page.evaluate("document.activeElement.dataset.level") == "middle":
            break
    a_page.keyboard.press("Enter")
    for _ in range(30):
        a_page.keyboard.press("Tab")
        if a_page.evaluate("document.activeElement.closest('.lesson')?.dataset.lesson") == "middle-06-searching":
            break
    a_page.keyboard.press("Enter")
    a_page.wait_for_url("**/ko/notebooks/index.html?path=ko/middle/06_searching.ipynb")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["ko", "en"])
def test_axe_finds_nothing(a_page, language, scheme):
    a_page.emulate_media(color_scheme=scheme)
    a_page.goto(f"/?lang={language}#middle")
    expect(a_page.locator("#lessons .lesson").first).to_be_visible()
    results = Axe().run(a_page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]})
    assert [(item["id"], item["nodes"][0]["html"]) for item in results.response["violations"]] == []


def test_it_is_small_and_loads_nothing_of_jupyter(a_page):
    loaded = []
    a_page.on("response", lambda response: loaded.append(response))
    a_page.goto("/")
    a_page.wait_for_load_state("networkidle")
    assert sum(len(response.body()) for response in loaded) < 60_000
    assert not any("/build/" in response.url or "/extensions/" in response.url for response in loaded)
