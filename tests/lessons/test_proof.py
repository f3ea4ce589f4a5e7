"""The proof of every lesson in the real engine, in both languages."""

import pytest

from autograder.proof import problems_of, prove
from builder.lesson import read_lessons

pytestmark = pytest.mark.lessons


@pytest.mark.parametrize("lesson", read_lessons(), ids=lambda lesson: lesson.id)
def test_right_answers_pass_and_wrong_ones_are_caught(lesson):
    proofs = list(prove(lesson))
    assert len(proofs) >= 10
    assert [str(problem) for problem in problems_of(lesson, proofs)] == []
