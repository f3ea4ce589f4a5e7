"""Save my file, Open my file, and everything that keeps work from being lost."""

import hashlib
import json
import re

import pytest
from playwright.sync_api import expect

from autograder.submission import identify, parse
from builder.lesson import grading

from .lesson_page import LessonPage, model_answers

pytestmark = pytest.mark.browser

MIDDLE = "notebooks/index.html?path=ko/middle/06_searching.ipynb"
ADULT = "notebooks/index.html?path=ko/adult/12_tokens_and_temperature.ipynb"
ANSWERS = model_answers("middle-06-searching")


def a_lesson_in(context) -> LessonPage:
    page = LessonPage(context.new_page()).open(MIDDLE)
    page.say_who(3, 14)
    return page


@pytest.fixture
def a_lesson(a_browser):
    return a_lesson_in(a_browser)


def test_a_saved_file_names_itself_and_the_grader_reads_it(a_lesson, tmp_path):
    a_lesson.answer({"linear_search": "답 = '나의 답'"})
    path = a_lesson.save_file(tmp_path)
    assert re.fullmatch(r"middle-06-searching__3-14__\d{8}-\d{6}\.ipynb", path.name)
    nb = parse(path.read_bytes())
    identity = identify(nb)
    assert (identity.lesson, identity.student) == ("middle-06-searching", "3-14")
    assert re.fullmatch(r"[0-9a-f]{12}", identity.version) and identity.saved.endswith("Z")
    cells = [[cell["cell_type"], "".join(cell["source"]), grading(cell).get("grade_id")] for cell in nb["cells"]]
    text = json.dumps(cells, ensure_ascii=False, separators=(",", ":"))
    assert nb["metadata"]["saebom"]["checksum"] == hashlib.sha256(text.encode("utf-8")).hexdigest()


def test_a_file_goes_home_and_comes_back_in_a_wiped_browser(a_lesson, another_browser, tmp_path):
    a_lesson.answer(ANSWERS)
    a_lesson.check()
    path = a_lesson.save_file(tmp_path)
    other = a_lesson_in(another_browser)
    other.open_file(path)
    expect(other.notice("file")).to_contain_text("내 파일을 열었어요")
    assert other.source("halve") == ANSWERS["halve"]
    expect(other.page.locator(".saebom-Bar").get_by_text("10점 중 10점", exact=True)).to_be_visible()
    other.page.reload()
    other.wait()
    assert other.source("halve") == ANSWERS["halve"]


def test_saves_that_meet_ask_the_learner_nothing(a_lesson):
    page = a_lesson.page
    a_lesson.answer({"halve": "first = 1"})
    page.evaluate(
        """() => { const { context } = jupyterapp.shell.currentWidget;
          const saves = [context.save(), jupyterapp.commands.execute('docmanager:save'), context.save()];
          Promise.all(saves).then(() => { window.savedAll = true; }); }"""
    )
    page.wait_for_function("() => window.savedAll || document.querySelector('.jp-Dialog')")
    expect(page.locator(".jp-Dialog")).to_have_count(0)
    page.reload()
    assert a_lesson.wait().source("halve") == "first = 1"


def test_opening_a_file_keeps_what_was_there(a_lesson, tmp_path):
    a_lesson.answer({"halve": "first = 1"})
    path = a_lesson.save_file(tmp_path)
    a_lesson.answer({"halve": "second = 2"})
    a_lesson.open_file(path)
    expect(a_lesson.notice("file")).to_contain_text("사본으로 남겨")
    assert a_lesson.source("halve") == "first = 1"
    a_lesson.action("open-file").click()
    dialog = a_lesson.page.locator(".saebom-OpenDialog")
    dialog.get_by_role("radio").first.check()
    dialog.locator(".jp-mod-accept").click()
    expect(dialog).to_have_count(0)
    a_lesson.page.wait_for_function(
        "() => jupyterapp.shell.currentWidget.content.model.toJSON().cells.some(cell => cell.source === 'second = 2')"
    )


def test_a_file_of_another_lesson_opens_that_lesson(a_lesson, tmp_path):
    other = LessonPage(a_lesson.page).open(MIDDLE.replace("middle/06_searching", "elementary/08_guess_my_number"))
    other.answer({"middle": "여기 = 8"})
    path = other.save_file(tmp_path)
    other.open(MIDDLE)
    other.open_file(path)
    other.page.wait_for_url("**/08_guess_my_number.ipynb")
    other.wait()
    assert other.source("middle") == "여기 = 8"


def test_a_file_that_is_none_is_told_by_a_sentence_and_changes_nothing(a_lesson, tmp_path):
    before = a_lesson.cells()
    path = tmp_path / "사진.ipynb"
    path.write_bytes(b"\x89PNG\r\n")
    a_lesson.open_file(path)
    expect(a_lesson.notice("file")).to_contain_text("공책 파일이 아니거나 망가진 파일이에요")
    path.write_text(json.dumps({"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}), encoding="utf-8")
    a_lesson.open_file(path)
    expect(a_lesson.notice("file")).to_contain_text("이 사이트의 수업에서 저장한 파일이 아니에요")
    assert a_lesson.cells() == before


def test_work_in_no_file_for_ten_minutes_is_called_to_mind(a_lesson, tmp_path):
    page = a_lesson.page
    a_lesson.type_into("halve", "x = 1")
    page.evaluate("localStorage['saebom.unsaved:ko/middle/06_searching.ipynb'] = Date.now() - 601_000")
    expect(a_lesson.notice("remind")).to_contain_text("10분 넘게")
    a_lesson.save_file(tmp_path)
    expect(a_lesson.notice("remind")).to_have_count(0)


def test_leaving_with_work_in_no_file_is_warned_of(a_lesson, tmp_path):
    page = a_lesson.page
    asked = []
    page.on("dialog", lambda dialog: asked.append(dialog.type))
    a_lesson.type_into("halve", "x = 1")
    a_lesson.save()
    page.reload()
    a_lesson.wait()
    assert asked == ["beforeunload"]
    a_lesson.save_file(tmp_path)
    expect(a_lesson.notice("file")).to_be_visible()
    page.wait_for_function("() => !jupyterapp.shell.currentWidget.context.model.dirty")
    page.reload()
    a_lesson.wait()
    assert asked == ["beforeunload"]


def test_two_tabs_do_not_overwrite_each_other(a_browser, a_lesson):
    a_lesson.answer({"halve": "from_first = 1"})
    second = LessonPage(a_browser.new_page()).open(MIDDLE)
    cover = second.page.get_by_text("이 수업이 다른 탭에 열려 있어요")
    expect(cover).to_be_visible()
    second.page.get_by_role("button", name="여기서 이어서 하기").click()
    expect(second.action("run")).to_be_visible()
    expect(cover).to_have_count(0)
    assert second.source("halve") == "from_first = 1"
    first = a_lesson.page
    expect(first.get_by_text("이 수업이 다른 탭에 열려 있어요")).to_be_visible()
    second.answer({"halve": "from_second = 2"})
    second.save()
    first.get_by_role("button", name="여기서 이어서 하기").click()
    expect(second.page.get_by_text("이 수업이 다른 탭에 열려 있어요")).to_be_visible()
    a_lesson.wait()
    expect(a_lesson.action("run")).to_be_visible()
    assert a_lesson.source("halve") == "from_second = 2"


def test_the_first_question_says_what_a_private_window_forgets(a_page):
    LessonPage(a_page).open(MIDDLE)
    expect(a_page.locator(".saebom-StudentDialog")).to_contain_text("시크릿 창에서 쓴 것은 창을 닫으면 사라지니")


def test_an_adult_is_told_once_what_a_private_window_forgets(a_browser):
    page = LessonPage(a_browser.new_page()).open(ADULT)
    expect(page.notice("kept")).to_contain_text("시크릿 창에서 쓴 것은 창을 닫으면 사라지니")
    page.notice("kept").get_by_role("button", name="닫기").click()
    page.open(ADULT.replace("12_tokens_and_temperature", "11_how_a_language_model_guesses"))
    page.page.wait_for_timeout(2000)
    expect(page.notice("kept")).to_have_count(0)


def test_who_was_asked_for_a_class_is_not_told_again_as_an_adult(a_lesson):
    a_lesson.open(ADULT)
    a_lesson.page.wait_for_timeout(2000)
    expect(a_lesson.notice("kept")).to_have_count(0)


def test_a_window_that_keeps_nothing_says_what_that_means(a_page):
    a_page.add_init_script("Storage.prototype.setItem = () => { throw new DOMException('x', 'SecurityError') }")
    page = LessonPage(a_page).open(MIDDLE)
    page.say_later()
    expect(page.notice("storage")).to_contain_text("이 창에서는 공책이 저장되지 않아요")


def test_a_full_disk_says_what_that_means_and_the_file_can_be_saved(a_browser, a_lesson, tmp_path, site_url, expected):
    expected.add("QuotaExceededError")  # Jupyter writes down the layout of its window too, and does not catch it
    browser = a_browser.new_cdp_session(a_lesson.page)
    browser.send("Storage.overrideQuotaForOrigin", {"origin": site_url.rstrip("/"), "quotaSize": 1000})
    for letter in "가나다라마바사아자차카타":  # Chromium remembers for some seconds how much room there was
        a_lesson.answer({"halve": "x = '" + letter * 400_000 + "'"})
        a_lesson.page.evaluate("void jupyterapp.commands.execute('docmanager:save')")
        a_lesson.page.wait_for_timeout(5_000)
        if a_lesson.notice("full").is_visible():
            break
    expect(a_lesson.notice("full")).to_contain_text("저장할 자리가 없어서")
    a_lesson.page.keyboard.press("Escape")
    assert letter * 2 in a_lesson.save_file(tmp_path).read_text(encoding="utf-8")
