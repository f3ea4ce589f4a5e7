import pytest
from coach.keyboard import as_typed, is_korean


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ㅔ갸ㅜㅅ", "print"),
        ("랙", "for"),
        ("쪼ㅑㅣㄷ", "While"),
        ("ㅁㄴㄱ", "asr"),
        ("값", "rkqt"),
        ("ㄶ", "sg"),
        ("x1", "x1"),
    ],
)
def test_keys_are_read_as_on_the_english_keyboard(typed, meant):
    assert as_typed(typed) == meant


def test_python_parts_letters_and_means_the_same():
    (name,) = compile("ㅔ갸ㅜㅅ", "cell", "eval").co_names
    assert as_typed(name) == "print"


def test_what_is_korean():
    assert is_korean("a봄") and is_korean("ㅏ") and not is_korean("spring")
