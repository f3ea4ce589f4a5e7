"""A lesson that was improved after a learner began it; and back to the beginning."""

import json

import pytest
from playwright.sync_api import expect

from .lesson_page import LessonPage, model_answers

pytestmark = pytest.mark.browser

MIDDLE = "notebooks/index.html?path=ko/middle/06_searching.ipynb"
FILE = "**/files/ko/middle/06_searching.ipynb"
ANSWERS = model_answers("middle-06-searching")


@pytest.fixture
def a_lesson(a_page):
    page = LessonPage(a_page).open(MIDDLE)
    page.say_who(3, 14)
    return page


def improve(lesson: LessonPage, site) -> None:
    """The site has a newer lesson from now on: another first sentence, another version."""
    nb = json.loads((site / "files/ko/middle/06_searching.ipynb").read_text(encoding="utf-8"))
    nb["metadata"]["saebom"]["version"] = "0123456789ab"
    nb["cells"][1]["source"] = "새로 고친 이야기예요."
    lesson.page.context.route(FILE, lambda route: route.fulfill(json=nb))


def version(lesson: LessonPage) -> str:
    return lesson.page.evaluate("() => jupyterapp.shell.currentWidget.content.model.getMetadata('saebom').version")


def test_answers_are_carried_over_to_the_new_lesson(a_lesson, a_site):
    a_lesson.answer({"halve": "내_답 = 1"})
    a_lesson.save()
    improve(a_lesson, a_site)
    a_lesson.page.reload()
    a_lesson.wait()
    expect(a_lesson.notice("update")).to_contain_text("수업을 고쳤어요")
    a_lesson.page.get_by_role("button", name="새 수업에 내 답 옮기기").click()
    expect(a_lesson.notice("update")).to_contain_text("사본으로 남겨")
    assert (a_lesson.source("halve"), version(a_lesson)) == ("내_답 = 1", "0123456789ab")
    assert a_lesson.source("cell-01") == "새로 고친 이야기예요."
    expect(a_lesson.action("student")).to_have_text("3반 14번")


def test_who_leaves_it_as_it_is_is_not_asked_again_and_both_can_be_looked_at(a_lesson, a_site):
    page = a_lesson.page
    a_lesson.answer({"halve": "내_답 = 1"})
    a_lesson.save()
    improve(a_lesson, a_site)
    page.reload()
    a_lesson.wait()
    with page.context.expect_page() as opening:
        page.get_by_role("button", name="둘 다 보기").click()
    new = LessonPage(opening.value).wait()
    assert new.source("cell-01") == "새로 고친 이야기예요."
    page.get_by_role("button", name="그대로 두기").click()
    page.wait_for_function("() => !jupyterapp.shell.currentWidget.context.model.dirty")
    page.reload()
    a_lesson.wait()
    expect(page.get_by_text("10점 중 0점")).to_be_visible()
    page.wait_for_timeout(2000)
    expect(a_lesson.notice("update")).to_have_count(0)
    assert a_lesson.source("halve") == "내_답 = 1"


def test_a_notebook_nobody_wrote_in_becomes_the_new_one_by_itself(a_lesson, a_site):
    a_lesson.save()
    improve(a_lesson, a_site)
    a_lesson.page.reload()
    a_lesson.wait()
    expect(a_lesson.notice("update")).to_contain_text("새로 고친 수업으로 바꾸어")
    assert a_lesson.source("cell-01") == "새로 고친 이야기예요."


def test_a_file_of_an_older_version_opens_and_is_offered_the_new_one(a_lesson, a_site, tmp_path):
    a_lesson.answer({"halve": "내_답 = 1"})
    path = a_lesson.save_file(tmp_path)
    improve(a_lesson, a_site)
    a_lesson.open_file(path)
    expect(a_lesson.notice("file")).to_contain_text("내 파일을 열었어요")
    a_lesson.page.get_by_role("button", name="새 수업에 내 답 옮기기").click()
    expect(a_lesson.notice("update")).to_contain_text("사본으로 남겨")
    assert (a_lesson.source("halve"), version(a_lesson)) == ("내_답 = 1", "0123456789ab")


def test_one_question_goes_back_to_its_first_code_and_one_press_undoes_it(a_lesson):
    page = a_lesson.page
    stub = a_lesson.source("linear_search")
    a_lesson.answer({"linear_search": "내_답 = 1", "linear_looks": "남은_답 = 2"})
    page.get_by_role("button", name="1번째").click()
    page.get_by_role("button", name="처음 코드로").first.click()
    expect(a_lesson.notice("reset")).to_contain_text("처음으로 되돌렸어요")
    assert (a_lesson.source("linear_search"), a_lesson.source("linear_looks")) == (stub, "남은_답 = 2")
    page.get_by_role("button", name="내가 쓴 코드 다시 가져오기").click()
    assert a_lesson.source("linear_search") == "내_답 = 1"


def test_what_was_said_of_another_notebook_goes_with_it(a_lesson, tmp_path):
    page = a_lesson.page
    a_lesson.answer({"linear_search": "내_답 = 1"})
    path = a_lesson.save_file(tmp_path)
    page.get_by_role("button", name="1번째").click()
    page.get_by_role("button", name="처음 코드로").first.click()
    expect(a_lesson.notice("reset")).to_contain_text("처음으로 되돌렸어요")
    a_lesson.open_file(path)
    expect(a_lesson.notice("file")).to_contain_text("내 파일을 열었어요")
    expect(a_lesson.notice("reset")).to_have_count(0)
    a_lesson.action("settings").click()
    page.get_by_role("button", name="수업 처음부터 다시 하기").click()
    page.locator(".jp-Dialog .jp-mod-warn").click()
    expect(a_lesson.notice("reset")).to_contain_text("사본으로 있어요")
    expect(a_lesson.notice("file")).to_have_count(0)
    a_lesson.action("open-file").click()
    copies = page.locator(".saebom-OpenDialog label:has([type=radio])")
    expect(copies).to_have_count(2)
    assert len(set(copies.all_inner_texts())) == 2


def test_a_lesson_begins_again_and_keeps_a_copy(a_lesson):
    page = a_lesson.page
    stub = a_lesson.source("halve")
    a_lesson.answer(ANSWERS)
    a_lesson.action("settings").click()
    page.get_by_role("button", name="수업 처음부터 다시 하기").click()
    page.locator(".jp-Dialog .jp-mod-warn").click()
    expect(a_lesson.notice("reset")).to_contain_text("사본으로 있어요")
    assert a_lesson.source("halve") == stub
    a_lesson.action("open-file").click()
    expect(page.locator(".saebom-OpenDialog").get_by_role("radio")).to_have_count(1)


def hand_in(context, site, address: str) -> tuple[LessonPage, str]:
    """Press "Hand in" on a site whose operator has named this address; the page and the name of the file."""
    settings = json.loads((site / "jupyter-lite.json").read_text(encoding="utf-8"))
    overrides = settings["jupyter-config-data"].setdefault("settingsOverrides", {})
    overrides["@saebom/lesson:handin"] = {"address": address}
    context.route("**/jupyter-lite.json*", lambda route: at_root(route, settings))
    context.route("https://classroom.google.com/**", lambda route: route.fulfill(body="the school's place"))
    lesson = LessonPage(context.new_page()).open(MIDDLE)
    lesson.say_who(3, 14)
    with lesson.page.expect_download() as waiting:
        lesson.action("hand-in").click()
    return lesson, waiting.value.suggested_filename


def test_handing_in_gives_the_file(another_browser, a_site):
    lesson, name = hand_in(another_browser, a_site, "")
    expect(lesson.notice("file")).to_contain_text(f"선생님께 보내 주세요: {name}")
    assert len(another_browser.pages) == 1


def test_handing_in_opens_the_place_that_the_operator_named(another_browser, a_site):
    address = "https://classroom.google.com/c/abc"
    lesson, name = hand_in(another_browser, a_site, address)
    expect(lesson.notice("file")).to_contain_text(f"올려 주세요: {name}")
    if len(another_browser.pages) == 1:
        another_browser.wait_for_event("page")
    another_browser.pages[1].wait_for_url(address)


def at_root(route, settings) -> None:
    """The settings of the site; those of its folders stay as they are."""
    folder = route.request.url.split("?")[0].split("/")[3:-1]
    route.continue_() if folder else route.fulfill(json=settings)
