"""The pages for teachers in Chromium, and what they print."""

import re
from io import BytesIO
from math import ceil

import pytest
import zxingcpp
from axe_playwright_python.sync_playwright import Axe
from PIL import Image
from playwright.sync_api import Locator, expect

from builder.catalog import lesson_href
from builder.constants import LEVELS
from builder.lesson import read_lessons

pytestmark = pytest.mark.browser

PAGES = [
    *("index.html", "sheet-middle.html", "guides-middle.html", "worksheets-middle.html"),
    *("careers.html", "concepts.html", "standards.html"),
]
#: the style sheet changes nothing but colors in the dark, so that the rules on colors are enough there
RULES = {
    "light": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"],
    "dark": ["color-contrast", "link-in-text-block"],
}
#: what the margins of A4 leave, in CSS pixels
A4 = {"width": 687, "height": 1000}


def test_the_landing_page_leads_there_in_the_language_of_the_reader(a_page):
    a_page.goto("/")
    a_page.get_by_role("link", name="선생님께").click()
    expect(a_page.get_by_role("heading", level=1)).to_have_text("선생님께")
    a_page.get_by_role("link", name="QR 코드 수업 안내지: 중학교").click()
    a_page.get_by_role("link", name="English").click()
    expect(a_page.get_by_role("heading", level=1)).to_have_text("Class sheet with QR codes: Middle school")


def test_each_printed_code_leads_to_its_lesson_on_this_host(a_page, site_url):
    a_page.goto("/teachers/ko/sheet-middle.html")
    expect(a_page.locator("#only-here")).to_be_visible()
    a_page.emulate_media(media="print")
    a_page.set_viewport_size(A4)
    sheet = Image.open(BytesIO(a_page.screenshot(full_page=True)))
    cards = {card.get_attribute("data-lesson"): card for card in a_page.locator("[data-lesson]").all()}
    read = {name: read_code(sheet.crop(edges(card))) for name, card in cards.items()}
    lessons = [lesson for lesson in read_lessons() if lesson.level == "middle"]
    assert read == {lesson.id: [site_url + lesson_href(lesson, "ko")] for lesson in lessons}


def edges(card: Locator) -> tuple[float, float, float, float]:
    """Left, top, right, bottom: one card is what a telephone is held over."""
    box = card.bounding_box()
    return box["x"], box["y"], box["x"] + box["width"], box["y"] + box["height"]


def read_code(picture: Image.Image) -> list[str]:
    """By a library that knows nothing of the one that draws the codes."""
    return [code.text for code in zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormat.QRCode)]


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_nothing(a_page, language, name):
    a_page.goto(f"/teachers/{language}/{name}")
    for scheme, rules in RULES.items():
        a_page.emulate_media(color_scheme=scheme)
        results = Axe().run(a_page, options={"runOnly": rules, "resultTypes": ["violations"]})
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
        a_page.set_viewport_size(A4)
        cut = "[...document.querySelectorAll('.worksheet')].filter(sheet => sheet.scrollWidth > sheet.clientWidth)"
        assert a_page.evaluate(f"{cut}.map(sheet => sheet.id)") == []
        a_page.emulate_media(media="screen")


@pytest.mark.parametrize("language", ["ko", "en"])
def test_two_half_pages_fill_one_page_of_a4(a_page, language):
    for level in LEVELS:
        a_page.goto(f"/teachers/{language}/guides-{level}.html")
        lessons = a_page.locator(".guide").count()
        printed = a_page.pdf(prefer_css_page_size=True)
        assert max(map(int, re.findall(rb"/Count (\d+)", printed))) == ceil(lessons / 2) > 2, level
        assert a_page.locator(".guide h2").count() == lessons, level


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("level", LEVELS)
def test_ten_codes_fit_one_page_of_a4(a_page, language, level):
    a_page.goto(f"/teachers/{language}/sheet-{level}.html")
    cards = a_page.locator(".card").count()
    printed = a_page.pdf(prefer_css_page_size=True)
    assert max(map(int, re.findall(rb"/Count (\d+)", printed))) == ceil(cards / 10)


@pytest.mark.parametrize("name", PAGES)
def test_it_fits_a_phone_and_prints_without_its_buttons(a_page, name):
    a_page.set_viewport_size({"width": 360, "height": 740})
    a_page.goto(f"/teachers/ko/{name}")
    assert a_page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    a_page.emulate_media(media="print")
    expect(a_page.locator(".links")).to_be_hidden()
    assert a_page.pdf().startswith(b"%PDF")
