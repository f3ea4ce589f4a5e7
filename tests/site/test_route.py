"""An adult alone: questions, a route, all of it in one file, a record that can be checked; in Chromium, in Korean."""

import json
import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from builder.constants import SITE

from .lesson_page import LessonPage, model_answers

pytestmark = pytest.mark.browser

LESSON = "adult-12-tokens-and-temperature"
PATH = "ko/adult/12_tokens_and_temperature.ipynb"
ANSWERS = model_answers(LESSON)
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]


def choose_route(page: Page, course="생성형 AI 이해하고 활용하기", right: int = 99) -> None:
    """Go from the first page to the route; so many questions are answered right, the rest not at all."""
    page.goto("/#adult")
    page.get_by_role("link", name="나에게 맞는 학습 경로 찾기").click()
    page.get_by_label(course).check()
    page.get_by_role("button", name="질문으로 넘어가기").click()
    answer(page, right)


def answer(page: Page, right: int) -> None:
    questions = {question["id"]: question["right"] for question in catalogue()["questions"]}
    for index, form in enumerate(page.locator("#asked fieldset").all()):
        name = form.locator("input").first.get_attribute("name")
        form.locator(f"input[value='{questions[name] if index < right else ''}']").check()
    page.get_by_role("button", name="학습 경로 보기").click()
    expect(page.locator("#route")).to_be_visible()


def catalogue() -> dict:
    text = (SITE / "route" / "catalog.mjs").read_text(encoding="utf-8")
    return json.loads(text[text.index("{") : text.rindex(";")])


def steps(page: Page) -> list[str]:
    return page.locator("#steps .step").evaluate_all("all => all.map(step => step.dataset.lesson)")


def save(page: Page, button: str, folder):
    with page.expect_download() as waiting:
        page.get_by_role("button", name=button).click()
    path = folder / waiting.value.suggested_filename
    waiting.value.save_as(path)
    return path


def open_all(page: Page, path, take_in: bool = True) -> None:
    page.get_by_label("저장한 파일 열기").set_input_files(path)
    if take_in:
        page.get_by_role("button", name="가져오기").click()
        expect(page.locator("#notice")).to_contain_text("모두 가져왔어요")


def violations(page: Page) -> list[tuple[str, str]]:
    results = Axe().run(page, options={"runOnly": WCAG})
    return [(item["id"], item["nodes"][0]["html"]) for item in results.response["violations"]]


def test_the_route_leaves_out_what_is_known_and_is_remembered(a_page):
    choose_route(a_page, right=0)
    whole = steps(a_page)
    assert whole[0] == "high-01-python-in-one-hour" and whole.index(
        "adult-11-how-a-language-model-guesses"
    ) < whole.index(LESSON)
    expect(a_page.locator("#summary")).to_contain_text(f"수업 {len(whole)}개")
    a_page.get_by_role("button", name="다시 고르고 답하기").click()
    answer(a_page, right=99)
    short = steps(a_page)
    assert set(short) < set(whole) and "high-01-python-in-one-hour" not in short
    a_page.reload()
    expect(a_page.locator("#steps .step").first).to_have_attribute("data-lesson", short[0])
    a_page.locator(f"[data-lesson={LESSON}]").get_by_role("button").click()
    assert steps(a_page) == [lesson for lesson in short if lesson != LESSON]
    a_page.get_by_text("뺀 수업", exact=True).click()
    a_page.locator(f"#skipped-list [data-lesson={LESSON}]").get_by_role("button", name="다시 넣기").click()
    assert steps(a_page) == short


def test_an_adult_finishes_a_lesson_moves_and_shows_what_was_completed(a_page, another_browser, tmp_path):
    choose_route(a_page)
    a_page.locator(f"#steps [data-lesson={LESSON}]").get_by_role("link").click()
    lesson = LessonPage(a_page).wait()
    lesson.answer(ANSWERS)
    assert {state for state, _ in lesson.check()} == {"passed"}
    expect(a_page.locator(".saebom-Results-hint")).to_contain_text("모두 통과했어요! 누군가에게 채점을 받는다면")
    lesson.save()
    a_page.goto("/route/")
    expect(a_page.locator(f"#steps [data-lesson={LESSON}]")).to_contain_text(re.compile(r"마쳤어요 · (\d+)점 중 \1점"))
    expect(a_page.locator("#summary")).to_contain_text("1개를 마쳤고")
    work = save(a_page, "모두 파일 하나로 저장", tmp_path)
    a_page.get_by_role("link", name="수료 기록").click()
    expect(a_page.locator("#code")).to_have_text(re.compile(r"^(\w{4}-){3}\w{4}$"))
    code = a_page.locator("#code").inner_text()
    record = save(a_page, "기록 파일 저장", tmp_path)
    assert a_page.pdf(format="A4").startswith(b"%PDF")
    shown = steps_after_opening(another_browser.new_page(), work, LESSON)
    a_page.goto("/route/")
    expect(a_page.locator("#steps .step").first).to_be_visible()
    assert shown == steps(a_page)
    elsewhere = another_browser.new_page()
    opened = LessonPage(elsewhere).open(f"ko/notebooks/index.html?path={PATH}")
    assert {name: opened.source(name) for name in ANSWERS} == ANSWERS
    elsewhere.goto("/route/verify.html")
    elsewhere.get_by_label("기록 파일").set_input_files(record)
    expect(elsewhere.locator("#notice")).to_contain_text("만든 그대로인 파일이에요")
    expect(elsewhere.locator("#rows tr")).to_have_count(1)
    elsewhere.get_by_label("종이에 있는 확인 코드").fill(code.lower())
    elsewhere.get_by_role("button", name="코드 확인").click()
    expect(elsewhere.locator("#notice")).to_contain_text("코드가 온전해요")
    expect(elsewhere.locator("#rows")).to_contain_text("토큰")
    changed = json.loads(record.read_text(encoding="utf-8"))
    changed["lessons"][0]["date"] = "2026-01-01"
    record.write_text(json.dumps(changed), encoding="utf-8")
    elsewhere.get_by_label("기록 파일").set_input_files(record)
    expect(elsewhere.locator("#notice")).to_contain_text("서로 맞지 않아요")


def steps_after_opening(page: Page, work, lesson: str) -> list[str]:
    """A browser that knows nothing takes everything in."""
    page.goto("/route/")
    open_all(page, work)
    expect(page.locator(f"#steps [data-lesson={lesson}]")).to_contain_text("마쳤어요")
    return steps(page)


STORED = """async () => { const files = await import("/route/store.mjs").then(store => store.readFiles());
  return Object.fromEntries(files.map(({ path, content }) => [path, content.cells[0].source])); }"""
PUT = """([path, source, when]) => import("/route/store.mjs").then(store => store.writeFiles([{ path,
  name: path.split("/").at(-1), type: "notebook", format: "json", mimetype: "application/json", writable: true, size: 1,
  created: when, last_modified: when, content: { cells: [{ cell_type: "markdown", id: "a", metadata: {}, source }],
  metadata: {}, nbformat: 4, nbformat_minor: 5 } }]))"""


def test_newer_work_is_never_overwritten_and_wrong_files_change_nothing(a_page, tmp_path):
    a_page.goto("/route/")
    a_page.evaluate(PUT, [PATH, "older", "2026-11-01T00:00:00.000Z"])
    work = save(a_page, "모두 파일 하나로 저장", tmp_path)
    a_page.evaluate(PUT, [PATH, "newer", "2026-11-02T00:00:00.000Z"])
    open_all(a_page, work, take_in=False)
    expect(a_page.get_by_label("이 기기에 있는 것")).to_be_checked()
    a_page.get_by_role("button", name="가져오기").click()
    expect(a_page.locator("#notice")).to_contain_text("모두 가져왔어요")
    stored = a_page.evaluate(STORED)
    assert stored.pop(PATH) == "newer" and list(stored.values()) == ["older"]
    damaged = tmp_path / "damaged.json"
    damaged.write_text(work.read_text(encoding="utf-8").replace("older", "forged"), encoding="utf-8")
    open_all(a_page, damaged, take_in=False)
    expect(a_page.locator("#notice")).to_contain_text("파일이 손상되어")
    damaged.write_text("%PDF", encoding="utf-8")
    open_all(a_page, damaged, take_in=False)
    expect(a_page.locator("#notice")).to_contain_text("바뀐 것은 없으니")
    assert set(a_page.evaluate(STORED).values()) == {"newer", "older"}


def test_axe_finds_nothing_and_every_page_fits_a_phone(a_page):
    a_page.set_viewport_size({"width": 360, "height": 740})
    choose_route(a_page, right=3)
    for language in ("ko", "en"):
        for scheme in ("light", "dark"):
            a_page.emulate_media(color_scheme=scheme)
            for name in ("", "record.html", "verify.html"):
                a_page.goto(f"/route/{name}?lang={language}")
                expect(a_page.get_by_role("heading", level=1)).not_to_be_empty()
                assert violations(a_page) == [], name
                assert a_page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), name
    a_page.goto("/route/?lang=ko")
    a_page.get_by_role("button", name="다시 고르고 답하기").click()
    a_page.get_by_label("업무에 쓰는 파이썬").check()
    expect(a_page.locator("#asked fieldset").first).to_be_visible()
    assert violations(a_page) == []
    assert a_page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
