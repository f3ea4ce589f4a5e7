"""The landing page in Chromium."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from builder.lesson import read_lessons

from .lesson_page import LessonPage, model_answers

pytestmark = pytest.mark.browser

MODEL = model_answers("middle-06-searching")


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
    assert sum(len(response.body()) for response in loaded) < 50_000 + 1_200 * len(read_lessons())
    assert not any("/build/" in response.url or "/extensions/" in response.url for response in loaded)


def test_it_shows_what_was_done_on_this_device_and_leads_back_to_it(a_page):
    a_page.goto("/")
    expect(a_page.locator("#content")).to_be_visible()
    expect(a_page.locator("#resume")).to_be_hidden()
    lesson = LessonPage(a_page).open("ko/notebooks/index.html?path=ko/middle/06_searching.ipynb")
    lesson.say_who(3, 14)
    lesson.answer({"linear_search": MODEL["linear_search"]})
    lesson.check()
    lesson.save()
    a_page.goto("/#middle")
    resume = a_page.locator("#resume .lesson")
    expect(resume).to_have_attribute("data-lesson", "middle-06-searching")
    expect(resume.locator(".work")).to_have_text(re.compile(r"^하는 중 · \d+점 중 [1-9]\d*점$"))
    expect(a_page.locator("[data-level=middle] .progress")).to_contain_text("중 0개를 마쳤어요")
    resume.get_by_role("link").click()
    a_page.wait_for_url("**/ko/notebooks/index.html?path=ko/middle/06_searching.ipynb")


def test_search_and_filters_by_keyboard(a_page):
    a_page.goto("/#middle")
    a_page.get_by_role("searchbox", name="찾기").focus()
    a_page.keyboard.type("도서관 없는낱말")
    expect(a_page.locator("#lessons-note")).to_have_text(re.compile("^맞는 수업이 없어요"))
    a_page.get_by_role("searchbox", name="찾기").fill("찾기")
    expect(a_page.locator("#lessons [data-lesson=middle-06-searching]")).to_be_visible()
    expect(a_page.locator("#lessons-note")).to_have_text(re.compile(r"^수업을 \d+개 찾았어요"))
    few = a_page.locator("#lessons .lesson").count()
    a_page.keyboard.press("Tab")
    a_page.keyboard.press("Tab")
    a_page.keyboard.press("Tab")
    a_page.keyboard.press("Space")
    expect(a_page.get_by_role("checkbox", name="모든 단계에서 찾기")).to_be_checked()
    assert a_page.locator("#lessons .lesson").count() > few
    a_page.get_by_role("combobox", name="시간").select_option(label="40분까지")
    texts = a_page.locator("#lessons .minutes").all_inner_texts()
    assert texts and set(texts) == {"40분"}


def test_a_topic_shows_the_lessons_that_teach_it(a_page):
    a_page.goto("/?lang=en#middle")
    a_page.get_by_role("combobox", name="Topic").select_option(label="binary search")
    expect(a_page.locator("#lessons .lesson")).to_have_count(1)
    expect(a_page.locator("#lessons .lesson")).to_have_attribute("data-lesson", "middle-06-searching")
    a_page.locator("#languages [data-language=ko]").click()
    assert a_page.locator("#lessons .lesson").count() > 1
