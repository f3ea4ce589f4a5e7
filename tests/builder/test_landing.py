import json
import re

import pytest

from builder.catalog import catalogue_json
from builder.lesson import read_lessons


@pytest.fixture
def a_page(root):
    """The files of the landing page by name."""
    return {path.name: path.read_text(encoding="utf-8") for path in (root / "site" / "landing").iterdir()}


@pytest.fixture
def its_strings(a_page):
    return json.loads(re.search(r"const STRINGS = (\{.*?\n\});", a_page["landing.js"], re.S)[1])


def test_both_languages_say_the_same_things(its_strings):
    assert set(its_strings) == {"en", "ko"}
    assert list(its_strings["en"]) == list(its_strings["ko"])


def test_korean_is_korean_and_english_is_english(its_strings):
    assert [key for key, text in its_strings["ko"].items() if not re.search("[가-힣]", text)] == []
    assert [key for key, text in its_strings["en"].items() if re.search("[가-힣]", text)] == []


def test_both_languages_have_the_same_fields(its_strings):
    def fields(text):
        return sorted(re.findall(r"\{\w+\}", text))

    assert [key for key, text in its_strings["en"].items() if fields(text) != fields(its_strings["ko"][key])] == []


def test_every_text_that_the_page_asks_for_exists(a_page, its_strings):
    scripts = a_page["landing.js"] + a_page["keep.js"]
    asked = re.findall(r'data-string="(\w+)"', a_page["index.html"]) + re.findall(r'\bsay\("(\w+)"', scripts)
    asked += re.findall(r'"(keep[A-Z]\w+)"', a_page["keep.js"])
    assert asked and set(asked) <= set(its_strings["en"])


def test_the_page_is_light(a_page):
    assert sum(len(text.encode("utf-8")) for text in a_page.values()) < 50_000


def test_a_lesson_adds_little_to_it():
    lessons = read_lessons()
    assert len(catalogue_json(lessons).encode("utf-8")) < 1_200 * len(lessons)


def test_the_page_loads_its_own_files_and_no_jupyter(a_page):
    loaded = set(re.findall(r'<(?:script|link|img)[^>]*\b(?:src|href)="([^"]*)"', a_page["index.html"]))
    assert loaded == {"icon.svg", "style.css", "work.js", "keep.js", "landing.js"}
    text = "".join(a_page[name] for name in ("style.css", "work.js", "keep.js", "landing.js"))
    assert re.findall(r"@import|url\(|\bimport\b|fetch\(", text) == []


def test_the_page_names_no_other_host(a_page):
    text = "".join(a_page.values()).replace("http://www.w3.org/2000/svg", "")  # a name, never asked for
    assert re.findall(r"(?:https?:)?//[\w-]+\.[\w.-]+", text) == []


def test_it_reads_where_the_lesson_page_writes(a_page, root):
    settings = json.loads((root / "site" / "jupyter" / "jupyter-lite.json").read_text(encoding="utf-8"))
    store = settings["jupyter-config-data"]["contentsStorageName"]
    assert f'const LESSON_STORE = "{store}";' in a_page["work.js"]


def test_there_is_one_place_for_the_catalogue(a_page):
    assert a_page["index.html"].count("{{catalog}}") == 1
