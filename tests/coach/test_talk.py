import builtins

import pytest
from coach.talk import NoAnswer, nobody_answers, tell_who_cannot_be_asked

from coach import CoachError, answers


def introduce():
    name = input("Name? ")
    age = int(input("Age? "))
    print(name, "is", age)


def test_a_program_is_talked_to(capsys):
    with answers("Mina", 12) as talk:
        introduce()
    assert talk.asked == ["Name? ", "Age? "]
    assert talk.printed == "Mina is 12\n"
    assert capsys.readouterr().out == "Name? Mina\nAge? 12\nMina is 12\n"


def test_a_question_too_many_is_told():
    with pytest.raises(NoAnswer, match=r"asked 2 times, but the answers given were 1"), answers("Mina"):
        introduce()


def test_input_is_put_back_even_after_an_error():
    before = builtins.input
    with pytest.raises(ValueError), answers("Mina", "twelve"):
        introduce()
    assert builtins.input is before


def test_answers_stand_in_each_other():
    with answers("outer") as outer, answers("inner") as inner:
        assert input("?") == "inner"
    assert (outer.asked, inner.asked) == ([], ["?"])


def test_nobody_answers_while_work_is_graded(monkeypatch, in_korean):
    monkeypatch.setattr(builtins, "input", builtins.input)
    nobody_answers()
    with pytest.raises(CoachError, match="대답해 줄 사람이 없어요"):
        input("?")


class Shell:
    """As the page's shell: the way to ask is set before each cell."""

    @property
    def input(self):
        return None

    @input.setter
    def input(self, ask):
        builtins.input = lambda *prompt: ask(*prompt)


def test_a_page_that_can_ask_nobody_says_so(monkeypatch):
    monkeypatch.setattr(builtins, "input", builtins.input)

    class Page(Shell):
        input = Shell.input

    page = Page()
    tell_who_cannot_be_asked(page)
    page.input = lambda prompt="": None
    with pytest.raises(NoAnswer, match="https"):
        input("?")
    page.input = lambda prompt="": prompt + "yes"
    assert input(3) == "3yes"


def test_a_shell_without_input_is_left_alone():
    tell_who_cannot_be_asked(object())


@pytest.mark.lessons
def test_a_test_in_the_grader_talks_to_a_program(in_engine):
    program = "def double():\n    print(2 * int(input('수? ')))"
    test = "from coach import answers\nwith answers(21) as talk:\n    double()\nassert talk.printed == '42\\n'"
    _, alone, tested, missing = in_engine(program, "double()", test, "with answers():\n    double()")
    assert [output.evalue for output in alone.outputs] == ["채점하는 동안에는 input()에 대답해 줄 사람이 없어요."]
    assert [output.text for output in tested.outputs] == ["수? 21\n42\n"]
    assert missing.outputs[-1].evalue == "input()이 1번 물었는데, 준비된 대답은 0개예요."
    assert missing.outputs[-1].ename == "<class 'coach.talk.NoAnswer'>"
