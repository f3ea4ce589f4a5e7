import re

import pytest

from builder.notebooks import instructor_notebook
from builder.translation import read_translation
from builder.wrong import read_wrong_answers, replace_answer


def in_language(lesson, language):
    return read_wrong_answers(lesson, read_translation(lesson, language))


def test_wrong_answers_are_read(a_lesson):
    first, *others = in_language(a_lesson, "en")
    assert (first.name, first.cell, first.source) == ("hard_coded", "double", "def double(x):\n    return 4")
    assert [other.name for other in others] == ["prints", "squares_one_more"]


def test_a_lesson_without_them_has_none(a_lesson):
    a_lesson.wrong_path.unlink()
    assert in_language(a_lesson, "en") == []


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "double(2) gave 5. What does twice mean?"), ("ko", "한국어: double(2) gave 5. What does twice mean?")],
)
def test_says_is_what_the_tests_say_in_that_language(a_lesson, language, said):
    answer = in_language(a_lesson, language)[-1]
    assert answer.message == "double(2) gave {double(2)!r}. What does twice mean?"
    assert re.fullmatch(answer.says, said)


def test_a_sentence_without_korean_is_missed(good_files, write_lesson):
    lesson = write_lesson(good_files.edited("wrong", "Is there a return?", "Why?"))
    with pytest.raises(KeyError, match="Why"):
        in_language(lesson, "ko")


def test_an_answer_is_replaced(a_lesson):
    nb = instructor_notebook(a_lesson, read_translation(a_lesson, "en"))
    replace_answer(nb, "halve", "def halve(x):\n    return 1")
    assert [cell.source for cell in nb.cells if cell.id in ("double", "halve")][1] == "def halve(x):\n    return 1"


@pytest.mark.parametrize("cell", ["treble", "test_double"])
def test_there_is_no_such_answer_cell(a_lesson, cell):
    nb = instructor_notebook(a_lesson, read_translation(a_lesson, "en"))
    with pytest.raises(KeyError, match=cell):
        replace_answer(nb, cell, "x = 1")


def test_wrong_answers_of_real_lessons_have_korean_sentences(a_real_lesson):
    assert all(re.search("[가-힣]", answer.says) for answer in in_language(a_real_lesson, "ko"))
