"""The pages for teachers in Chromium, and what they print."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

PAGES = [
    *("index.html", "sheet-middle.html", "guides-middle.html", "worksheets-middle.html"),
    *("concepts.html", "standards.html"),
]

#: reads a QR code back: the dark squares of the drawing against those that the library makes of an address
SAME_CODE = """([selector, address]) => {
  const code = qrcode(0, "M");
  code.addData(address);
  code.make();
  const made = document.createElement("div");
  made.innerHTML = code.createSvgTag({ scalable: true, margin: 4 });
  const path = document.querySelector(selector).querySelector("svg path").getAttribute("d");
  return path === made.querySelector("path").getAttribute("d");
}"""


def test_the_landing_page_leads_there_in_the_language_of_the_reader(a_page):
    a_page.goto("/")
    a_page.get_by_role("link", name="선생님께").click()
    expect(a_page.get_by_role("heading", level=1)).to_have_text("선생님께")
    a_page.get_by_role("link", name="QR 코드 수업 안내지: 중학교").click()
    a_page.get_by_role("link", name="English").click()
    expect(a_page.get_by_role("heading", level=1)).to_have_text("Class sheet with QR codes: Middle school")


def test_each_lesson_has_the_code_of_its_address_on_this_host(a_page, site_url):
    a_page.goto("/teachers/ko/sheet-middle.html")
    cards = a_page.locator("[data-lesson]")
    expect(cards.locator("svg")).to_have_count(cards.count())
    address = f"{site_url}ko/notebooks/index.html?path=ko/middle/06_searching.ipynb"
    card = "[data-lesson=middle-06-searching]"
    assert a_page.evaluate(SAME_CODE, [card, address])
    assert not a_page.evaluate(SAME_CODE, [card, address + "x"])
    expect(a_page.locator("#only-here")).to_be_visible()


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_nothing(a_page, language, name):
    for scheme in ("light", "dark"):
        a_page.emulate_media(color_scheme=scheme)
        a_page.goto(f"/teachers/{language}/{name}")
        results = Axe().run(a_page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]})
        assert [(item["id"], item["nodes"][0]["html"]) for item in results.response["violations"]] == []


@pytest.mark.parametrize("language", ["ko", "en"])
def test_each_printable_sheet_is_one_page_of_a4_that_is_not_cut_off(a_page, language):
    for level in ("elementary", "middle"):
        a_page.goto(f"/teachers/{language}/worksheets-{level}.html")
        sheets = a_page.locator(".worksheet").count()
        printed = a_page.pdf(prefer_css_page_size=True)
        assert max(map(int, re.findall(rb"/Count (\d+)", printed))) == sheets > 5
        assert set(re.findall(rb"/MediaBox \[0 0 (\d+)\.?\d* (\d+)", printed)) == {(b"594", b"841")}
        a_page.emulate_media(media="print")
        a_page.set_viewport_size({"width": 687, "height": 1000})  # what the margins of A4 leave, in CSS pixels
        cut = "[...document.querySelectorAll('.worksheet')].filter(sheet => sheet.scrollWidth > sheet.clientWidth)"
        assert a_page.evaluate(f"{cut}.map(sheet => sheet.id)") == []
        a_page.emulate_media(media="screen")


@pytest.mark.parametrize("name", PAGES)
def test_it_fits_a_phone_and_prints_without_its_buttons(a_page, name):
    a_page.set_viewport_size({"width": 360, "height": 740})
    a_page.goto(f"/teachers/ko/{name}")
    assert a_page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    a_page.emulate_media(media="print")
    expect(a_page.locator(".links")).to_be_hidden()
    assert a_page.pdf().startswith(b"%PDF")
