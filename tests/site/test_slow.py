"""A story on a small machine: all processes of the browser share half a core, and between its two parts it is wiped."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import expect

from bench.processes import browser_process
from bench.slow import hold_back

from .conftest import ARGUMENTS, PATIENCE
from .lesson_page import LessonPage, model_answers

pytestmark = pytest.mark.browser

LESSON = "ko/notebooks/index.html?path=ko/elementary/08_guess_my_number.ipynb"
ANSWERS = model_answers("elementary-08-guess-my-number")


@contextmanager
def a_small_machine(a_driver, site_url: str, profile: Path) -> Iterator[LessonPage]:
    """A lesson in a browser that knows nothing yet; opened, and asked for class and number."""
    chromium, path = a_driver
    context = chromium.launch_persistent_context(
        str(profile), executable_path=path, args=ARGUMENTS, locale="ko-KR", viewport={"width": 1366, "height": 768}
    )
    context.set_default_timeout(PATIENCE)
    expect.set_options(timeout=PATIENCE)
    context.on("dialog", lambda dialog: dialog.accept())
    try:
        with hold_back(browser_process(str(profile))):
            lesson = LessonPage(context.pages[0]).open(site_url + LESSON)
            lesson.say_who(2, 7)
            yield lesson
    finally:
        context.close()


def test_a_child_works_hands_the_file_over_and_goes_on_elsewhere(a_driver, site_url, tmp_path):
    with a_small_machine(a_driver, site_url, tmp_path / "school") as lesson:
        lesson.action("run").click()  # Python may not be there yet
        lesson.type_into("middle", ANSWERS["middle"])
        states = [state for state, _ in lesson.check()]
        assert states[0] == "passed" and states.count("passed") == 1
        path = lesson.save_file(tmp_path)
    with a_small_machine(a_driver, site_url, tmp_path / "home") as lesson:
        assert lesson.source("middle") != ANSWERS["middle"]
        lesson.open_file(path)
        expect(lesson.notice("file")).to_contain_text("내 파일을 열었어요")
        assert lesson.source("middle") == ANSWERS["middle"]
        for name in ("narrow", "most_guesses"):
            lesson.type_into(name, ANSWERS[name])
        assert {state for state, _ in lesson.check()} == {"passed"}
        expect(lesson.page.locator(".saebom-Bar").get_by_text("8점 중 8점", exact=True)).to_be_visible()
