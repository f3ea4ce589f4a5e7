import json
import re

import pytest

from builder.start import SUMS
from builder.visit import TYPES


@pytest.fixture
def its_files(root):
    """The files of the check page by name."""
    return {path.name: path.read_text(encoding="utf-8") for path in (root / "site" / "check").iterdir()}


@pytest.fixture
def its_strings(its_files):
    return json.loads(re.search(r"const STRINGS = (\{.*?\n\});", its_files["strings.js"], re.S)[1])


def test_both_languages_say_the_same_things_with_the_same_fields(its_strings):
    def fields(texts):
        return {key: sorted(re.findall(r"\{\w+\}", text)) for key, text in texts.items()}

    assert fields(its_strings["en"]) == fields(its_strings["ko"])


def test_korean_is_korean_and_english_is_english(its_strings):
    assert [key for key, text in its_strings["ko"].items() if not re.search("[가-힣]", text)] == []
    assert [key for key, text in its_strings["en"].items() if re.search("[가-힣]", text)] == []


def test_every_text_that_it_asks_for_exists(its_files, its_strings):
    asked = re.findall(r'data-string="(\w+)"', its_files["index.html"])
    asked += re.findall(r'\b(?:say|tell)\("(\w+)"', its_files["check.js"])
    assert set(asked) <= set(its_strings["en"])
    assert set(its_strings["en"]) - set(asked) == {"good", "bad"}


def test_it_reads_the_sums_and_wants_the_types_that_the_command_does(its_files):
    assert f'const SUMS = "{SUMS}";' in its_files["check.js"]
    wanted = re.search(r"const TYPES = (\{.*?\n\});", its_files["check.js"], re.S)[1]
    assert {ending: tuple(types) for ending, types in json.loads(wanted).items()} == TYPES
