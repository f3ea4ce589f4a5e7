from dataclasses import replace

import pytest

from builder.careers import read_units, sentences, unit_problems
from builder.errors import LessonsInvalid
from builder.lesson import read_lessons


@pytest.fixture
def a_unit():
    return next(unit for unit in read_units() if unit.level == "middle")


def test_every_lesson_has_a_unit_and_every_unit_a_whole_card():
    assert unit_problems(read_units(), read_lessons()) == []


def test_a_lesson_in_no_unit_or_in_two_is_named(a_unit, a_lesson):
    none = unit_problems([], [a_lesson])
    two = unit_problems([a_unit, a_unit], [a_lesson])
    assert [problem.sentence for problem in none + two] == [
        "middle-01-doubling belongs to 0 units; it should be one.",
        "middle-01-doubling belongs to 2 units; it should be one.",
    ]


@pytest.mark.parametrize(
    ("key", "value", "sentence"),
    [
        ("level", "kindergarten", "The unit kindergarten 1-4 is of no level."),
        ("trade", {"en": "Baker"}, "The card of the unit middle 1-4 is not whole in ko."),
        ("text", {"en": "One. Two.", "ko": "하나. 둘. 셋."}, "has three sentences, in en too."),
        ("source", "somebody said so", "names its source with a year or an address."),
    ],
)
def test_a_card_that_is_not_whole_is_named(a_unit, key, value, sentence):
    (problem,) = unit_problems([replace(a_unit, **{key: value})], [])
    assert problem.sentence.endswith(sentence)


@pytest.mark.parametrize("text", ["- level: middle", "nonsense", "[", "- {level: middle, color: red}"])
def test_units_that_cannot_be_read_are_named(tmp_path, text):
    path = tmp_path / "units.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(LessonsInvalid, match="The units cannot be read"):
        read_units(path)


def test_decimals_end_no_sentence():
    assert sentences("From 17.7 to 46.5 %. Why? So.") == ["From 17.7 to 46.5 %.", "Why?", "So."]
