"""Recognising a mistake, on this machine's Python; `test_explanation` makes all of them in the browser's."""

import pytest
from coach.explanation import Place, explain
from coach.mistakes import Mistake, recognise


def raised(source, **names):
    try:
        exec(compile(source, "cell", "exec"), names)
    except Exception as error:
        return error


@pytest.mark.parametrize(
    ("source", "mistake"),
    [
        ("scroe", Mistake("name_misspelt", {"name": "scroe", "guess": "score"})),
        ("Score", Mistake("name_misspelt", {"name": "Score", "guess": "score"})),
        ("completely_other", Mistake("name_unknown", {"name": "completely_other"})),
        ("ㅔ갸ㅜㅅ", Mistake("hangul", {"name": "ㅔ갸ㅜㅅ", "guess": "print"})),
        ("'a' + 1", Mistake("text_plus_number")),
        ("None + 1", Mistake("none_used")),
        ("1 / 0", Mistake("zero")),
        ("import maht", Mistake("module_misspelt", {"name": "maht", "guess": "math"})),
        ("raise RuntimeWarning", Mistake("other", {"name": "RuntimeWarning"})),
    ],
)
def test_a_mistake_is_recognised(source, mistake):
    assert recognise(raised(source), {"score": 3}) == mistake


def test_a_builtin_that_was_given_away():
    error = raised("sum([1])", sum=0)
    assert recognise(error, {"sum": 0}, "sum([1])") == Mistake("builtin_shadowed", {"name": "sum"})
    assert recognise(error, {}, "sum([1])").name == "not_callable"


def test_the_list_of_a_wrong_index_is_named():
    assert recognise(raised("[1][5]"), {}, "numbers[5]").fields == {"name": "numbers"}


def test_an_arrow_stands_below_its_part_in_korean_too():
    assert Place(1, "print(scroe)", 6, 11).arrow() == "      ^^^^^"
    assert Place(1, "'봄' + x", 6, 7).arrow() == " \u3000    ^"


def test_an_arrow_is_never_empty():
    assert Place(1, "x", 1, 1).arrow() == " ^"


def test_html_is_escaped_and_survives_a_sanitizer():
    told = explain(raised("raise ValueError('<script>')"), None, {}).html()
    assert "<script>" not in told and "&lt;script&gt;" in told
    assert "style" not in told


def test_an_error_without_a_line_of_the_learners_says_no_place():
    told = explain(ValueError("far away"), None, {})
    assert told.place is None and "line" not in told.text().splitlines()[0]


def test_an_error_of_text_that_a_program_compiles_is_its_own():
    error = raised("compile('1 +', 'text', 'eval')")
    assert explain(error, None, {}, "compile('1 +', 'text', 'eval')").place.code == "1 +"


def test_children_are_told_in_fewer_words(monkeypatch, tmp_path):
    error = raised("1 / 0")
    folder = tmp_path / "ko" / "elementary"
    folder.mkdir(parents=True)
    monkeypatch.chdir(folder)
    monkeypatch.setenv("SAEBOM_LANG", "ko")
    assert explain(error, None, {}).what == "0으로는 나눌 수 없어요."
