"""What the route pages know of lessons, and every sentence of theirs."""

import json
import re

import pytest

from builder.errors import QuestionsInvalid
from builder.lesson import read_lessons
from builder.route import PAGES, QUESTIONS, read_questions, route_catalogue, write_route

FIELDS = re.compile(r"\{\w+\}")


@pytest.fixture(scope="module")
def the_catalogue():
    return route_catalogue(read_lessons())


@pytest.fixture(scope="module")
def its_files():
    return {path.name: path.read_text(encoding="utf-8") for path in PAGES.iterdir()}


@pytest.fixture(scope="module")
def its_strings(its_files):
    return json.loads(re.search(r"const STRINGS = (\{.*?\n\});", its_files["strings.mjs"], re.S)[1])


@pytest.fixture
def some_questions(tmp_path):
    """A function that writes the real questions with the first one altered, and reads them."""

    def read(taught=("values", "variables"), **changed):
        questions = json.loads((PAGES / QUESTIONS).read_text(encoding="utf-8"))[:1]
        questions[0].update(changed)
        (tmp_path / QUESTIONS).write_text(json.dumps(questions), encoding="utf-8")
        return read_questions(tmp_path / QUESTIONS, set(taught))

    return read


def test_every_lesson_for_adults_belongs_to_a_course(the_catalogue):
    courses = {course["id"] for course in the_catalogue["courses"]}
    for lesson in the_catalogue["lessons"]:
        assert (lesson["course"] in courses) == (lesson["level"] == "adult")
        assert all(re.fullmatch("[0-9a-f]{12}", version) for version in lesson["versions"])


def test_every_concept_has_a_name_in_both_languages(the_catalogue):
    named = the_catalogue["concepts"]
    used = {name for lesson in the_catalogue["lessons"] for name in (*lesson["teaches"], *lesson["requires"])}
    assert set(named) == used
    assert all(re.search("[가-힣]", text["ko"]) or text["ko"].isascii() for text in named.values())


def test_about_eight_questions_for_each_course(the_catalogue):
    assert 7 <= len(the_catalogue["questions"]) <= 10
    ids = [question["id"] for question in the_catalogue["questions"]]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"concepts": ["flying"]}, "flying"),
        ({"ask": {"en": "What?"}}, "ask is not there in every language"),
        ({"right": 4}, "right is not the number"),
        ({"hint": "none"}, "keys are .*hint"),
    ],
)
def test_a_question_that_is_not_whole_is_refused(some_questions, changed, reason):
    assert some_questions()
    with pytest.raises(QuestionsInvalid, match=f"question 1: .*{reason}"):
        some_questions(**changed)


def test_the_pages_are_written_with_the_catalogue(tmp_path, the_catalogue):
    write_route(tmp_path, read_lessons())
    text = (tmp_path / "route" / "catalog.mjs").read_text(encoding="utf-8")
    assert json.loads(text.removeprefix("export const CATALOG = ").removesuffix(";\n")) == the_catalogue
    assert not (tmp_path / "route" / QUESTIONS).exists()


def test_both_languages_say_the_same_things_with_the_same_fields(its_strings):
    def fields(texts):
        return {key: sorted(FIELDS.findall(text)) for key, text in texts.items()}

    assert fields(its_strings["en"]) == fields(its_strings["ko"])


def test_korean_is_korean_and_english_is_english(its_strings):
    fieldless = {key: FIELDS.sub("", text) for key, text in its_strings["ko"].items()}
    assert [key for key, text in fieldless.items() if not re.search("[가-힣]", text)] == []
    assert [key for key, text in its_strings["en"].items() if re.search("[가-힣]", text)] == []


def test_every_text_that_the_pages_ask_for_exists_and_no_other(its_files, its_strings):
    text = "".join(its_files.values())
    asked = set(re.findall(r'data-string="(\w+)"', text))
    quoted = set(re.findall(r'"(\w+)"', "".join(its_files[name] for name in its_files if name != "strings.mjs")))
    assert asked <= set(its_strings["en"]) <= asked | quoted


def test_the_pages_name_no_other_host(its_files):
    assert re.findall(r"(?:https?:)?//[\w-]+\.[\w.-]+", "".join(its_files.values())) == []
