import json
import re

import pytest

from builder.catalog import catalogue, catalogue_json
from builder.constants import LEVELS
from builder.lesson import read_lessons


@pytest.fixture(scope="module")
def the_catalogue():
    return catalogue(read_lessons())


def test_levels_come_in_order_and_in_both_languages(the_catalogue):
    assert [level["id"] for level in the_catalogue["levels"]] == list(LEVELS)
    assert all(set(level[key]) == {"en", "ko"} for level in the_catalogue["levels"] for key in ("title", "note"))


def test_every_lesson_is_there_in_both_languages(the_catalogue):
    assert [lesson["id"] for lesson in the_catalogue["lessons"]] == [lesson.id for lesson in read_lessons()]
    for lesson in the_catalogue["lessons"]:
        assert all(set(lesson[key]) == {"en", "ko"} for key in ("title", "goal", "band", "href"))
        assert re.search("[가-힣]", lesson["title"]["ko"]) and not re.search("[가-힣]", lesson["title"]["en"])


def test_a_lesson_of_the_catalogue(a_lesson):
    (lesson,) = catalogue([a_lesson])["lessons"]
    assert (lesson["level"], lesson["number"], lesson["minutes"]) == ("middle", 1, 45)
    assert lesson["title"] == {"en": "Doubling", "ko": "한국어: Doubling"}
    assert lesson["teaches"] == [{"en": "functions", "ko": "한국어: functions"}]


def test_links_lead_to_the_notebook_and_work_in_any_folder(a_lesson):
    (lesson,) = catalogue([a_lesson])["lessons"]
    assert lesson["href"] == {
        "en": "notebooks/index.html?path=en/middle/01_doubling.ipynb",
        "ko": "ko/notebooks/index.html?path=ko/middle/01_doubling.ipynb",
    }


def test_no_text_ends_the_script_element(good_files, write_lesson):
    lesson = write_lesson(good_files.edited("source", '"Doubling"', '"Doubling</script><b>"'))
    text = catalogue_json([lesson])
    assert "<" not in text
    assert json.loads(text)["lessons"][0]["title"]["en"] == "Doubling</script><b>"


def test_the_json_is_the_catalogue(the_catalogue):
    assert json.loads(catalogue_json(read_lessons())) == the_catalogue
