"""No press on Run is lost: not one before Python is there, and not one while another cell comes to its end."""

import pytest
from playwright.sync_api import expect

from bench.firstrun import LESSON, a_learner, press

from .conftest import PATIENCE
from .lesson_page import LessonPage

pytestmark = pytest.mark.browser

FAILING = "import time\ntime.sleep(1)\nprint(1 / 0)"


def select(lesson: LessonPage, grade_id: str) -> None:
    lesson.page.evaluate(
        """id => { const nb = jupyterapp.shell.currentWidget.content;
          nb.activeCellIndex = nb.model.sharedModel.cells.findIndex(cell => cell.id === id); }""",
        grade_id,
    )


def test_a_cell_that_is_run_while_the_page_opens_is_not_lost(a_chromium, site_url):
    with a_learner(a_chromium) as page:
        presses = [press(page, site_url + LESSON, delay) for delay in (0, 0.2, 0.5)]
    assert [each for each in presses if each.waited is None] == []


def test_a_press_while_a_failing_cell_ends_runs_its_cell_but_run_all_stops_there(a_chromium, site_url):
    with a_learner(a_chromium) as page:
        lesson = LessonPage(page).open(site_url + LESSON)
        expect(lesson.state).to_have_text("준비됐어요", timeout=PATIENCE)
        lesson.answer({"cell-02": FAILING, "linear_search": "print('둘')"})
        select(lesson, "cell-02")
        lesson.action("run").click()
        expect(lesson.state).to_have_text("실행하고 있어요…")
        select(lesson, "linear_search")
        lesson.action("run").click()
        output = lesson.cell("linear_search").locator(".jp-OutputArea-output")
        expect(output).to_have_text("둘\n", timeout=PATIENCE)
        assert lesson.errors() == ["division by zero"]
        lesson.answer({"linear_search": "print('셋')"})
        lesson.run_all()
        expect(lesson.state).to_have_text("준비됐어요")
        counts = {cell["id"]: cell["execution_count"] for cell in lesson.cells() if cell["cell_type"] == "code"}
        assert max(counts, key=lambda name: counts[name] or 0) == "cell-02"
