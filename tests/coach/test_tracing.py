import re
import sys
from html import unescape

import pytest
from coach.errors import CoachError

from coach import trace, tracing


def total(numbers):
    result = 0
    for number in numbers:
        result += number
    return result


def factorial(n):
    if n == 0:
        return 1
    return n * factorial(n - 1)


def names(found):
    return [dict(moment.names) for moment in found._moments()]


def test_lines_run_in_order_and_names_change():
    found = trace(total, [3, 5])
    first = total.__code__.co_firstlineno
    assert [moment.line - first for moment in found._moments()] == [1, 2, 3, 2, 3, 2, 4, 4]
    assert names(found)[-1] == {"numbers": "[3, 5]", "result": "8", "number": "5"}
    assert found.result == 8


def test_what_has_just_changed_is_marked():
    changed = [moment.changed for moment in trace(total, [3]).__dict__["_seen"]]
    assert changed == [{"numbers"}, {"result"}, {"number"}, {"result"}, set(), set()]


def test_calls_of_itself_are_followed():
    found = trace(factorial, 2)
    assert max(moment.depth for moment in found._moments()) == 3
    assert "factorial gives back 1." in [step.says for step in found._shown()]
    assert found.describe() == "factorial(2) ran 6 lines, one after the other. It gave back 2."


def test_libraries_are_not_followed():
    def ordered(numbers):
        import statistics

        return statistics.mean(numbers)

    assert len(trace(ordered, [1, 2])._moments()) == 3


def test_an_error_is_told_and_the_steps_before_it_stay():
    found = trace(factorial, "a")
    assert found.result is None
    assert found.describe().endswith(
        "It stopped with an error. TypeError: unsupported operand type(s) for -: 'str' and 'int'"
    )
    assert len(found._moments()) == 3


def test_an_error_deep_down_is_no_value_given_back():
    def outer():
        def inner():
            raise ValueError("no")

        inner()

    assert not [step for step in trace(outer)._shown() if "gives back" in step.says]


def test_a_loop_without_end_is_stopped():
    def forever():
        while True:
            pass

    assert "It was stopped after 1000 lines. Is there a loop that never ends?" in trace(forever).describe()


def test_another_tracer_is_put_back():
    before = sys.gettrace()
    trace(total, [1])
    assert sys.gettrace() is before


def test_korean(in_korean):
    assert [step.says for step in trace(total, [])._shown()][-1] == "돌려준 값: 0"


@pytest.mark.parametrize(
    ("value", "sentence"),
    [(5, "needs the name of a function"), (len, "needs the name"), (eval("lambda: 1"), "cannot see the lines")],
)
def test_what_cannot_be_traced_is_told(value, sentence):
    with pytest.raises(CoachError, match=sentence):
        trace(value)


def test_code_is_shown_as_it_is_written():
    picture = trace(total, [1]).svg()
    assert "\u00a0\u00a0\u00a0\u00a0result\u00a0+=\u00a0number" in picture


@pytest.mark.parametrize("word", ["milk bread", "우유식빵"])
def test_a_long_value_ends_inside_its_box(word):
    (line,) = re.findall(r">(numbers = .*?)</text>", tracing._table_of(trace(total, [word] * 6)._moments()[0]))
    line = unescape(line)
    wide = sum(tracing.HANGUL if letter > "\u1100" else tracing.LETTER for letter in line)
    assert line.startswith(f"numbers = ['{word}") and line.endswith("...")
    assert wide <= tracing.WIDTH - tracing.CODE - 30
