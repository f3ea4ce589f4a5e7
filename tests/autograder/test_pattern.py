import pytest

from autograder.errors import PatternInvalid
from autograder.pattern import Pattern


@pytest.mark.parametrize(
    ("pattern", "source", "student"),
    [
        ("{class}-{number}", "in/3-14.ipynb", "3-14"),
        ("{class}-{number}", "in/2026-11 3-14 (1).ipynb", "3-14"),
        ("{class}반 {number}번", "과제/3반 14번/answer.ipynb", "3-14"),
        ("{class}반 {number}번", "과제/03반_07번+(2).ipynb", "3-7"),
        ("{class}{number}", "in/abc.ipynb", ""),
        ("{class}-{number}", "in/123-456.ipynb", ""),
    ],
)
def test_class_and_number_are_found_in_names(pattern, source, student):
    assert Pattern(pattern).student(source) == student


@pytest.mark.parametrize("text", ["", "{class}", "{number}번", "{class}{class}{number}"])
def test_a_pattern_needs_both_fields_once(text):
    with pytest.raises(PatternInvalid, match=r"\{class\} and \{number\}"):
        Pattern(text)
