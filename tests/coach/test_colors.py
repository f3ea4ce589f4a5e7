import pytest
from coach.colors import COLORS, color_named, ink
from coach.errors import CoachError


@pytest.mark.parametrize("name", ["red", "RED", "빨강", "빨간색", " red "])
def test_names_in_both_languages(name):
    assert color_named(name) == "red"


def test_every_color_has_its_own_ink():
    assert len({ink(name) for name in COLORS}) == len(COLORS)


@pytest.mark.parametrize(("language", "choices"), [("en", "black, red, orange"), ("ko", "검정, 빨강, 주황")])
def test_an_unknown_color_names_the_choices(monkeypatch, language, choices):
    monkeypatch.setenv("SAEBOM_LANG", language)
    with pytest.raises(CoachError, match=choices):
        color_named("ruby")


def test_a_number_is_no_color():
    with pytest.raises(CoachError, match="3"):
        color_named(3)
