import re

import pytest
from coach.mistakewords import SAYINGS


@pytest.mark.parametrize("name", SAYINGS)
def test_all_sentences_exist_in_both_languages_with_the_same_fields(name):
    for words in SAYINGS[name]:
        assert re.search("[가-힣]", words.ko) or not re.search("[a-z]{4}", words.ko)
        assert sorted(re.findall(r"(?<!\{)\{(\w+)\}", words.en)) == sorted(re.findall(r"(?<!\{)\{(\w+)\}", words.ko))


@pytest.mark.parametrize("name", SAYINGS)
def test_children_read_less(name):
    saying = SAYINGS[name]
    for language in ("en", "ko"):
        grown_up, child = (sum(len(getattr(words, language)) for words in pair) for pair in (saying[:2], saying[2:]))
        assert child <= grown_up


def test_there_are_at_least_the_twenty_five_of_the_curriculum():
    assert len(SAYINGS) >= 25
