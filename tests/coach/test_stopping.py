"""The guard with a clock of its own; in the real kernel it is tested by the stories of the lesson page."""

import pytest
from coach.stopping import GAP, TURNS, Guard, Stopped


class AClock:
    def __init__(self):
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def a_clock():
    return AClock()


def never() -> bool:
    return False


def looks_until_stopped(guard: Guard, clock: AClock, step: float) -> float:
    """The time at which the guard ends a loop whose turns take `step` seconds."""
    for _ in range(100_000):
        clock.now += step * guard.turns
        try:
            guard.look()
        except Stopped:
            return clock.now
    return float("inf")


@pytest.mark.parametrize("step", [0.00001, 0.001, 0.1])
def test_a_loop_is_ended_soon_after_its_time(a_clock, step):
    guard = Guard(10, never, a_clock)
    assert 10 < looks_until_stopped(guard, a_clock, step) < 10.5


def test_waiting_counts_little(a_clock):
    guard = Guard(10, never, a_clock)
    a_clock.now += 3600
    guard.look()
    assert guard.spent == GAP


def test_stop_is_seen_within_half_a_second(a_clock):
    guard = Guard(60, lambda: a_clock.now > 2, a_clock)
    assert 2 < looks_until_stopped(guard, a_clock, 0.0001) < 2.5


def test_it_is_raised_at_every_look_until_the_next_cell(a_clock):
    guard = Guard(1, never, a_clock)
    looks_until_stopped(guard, a_clock, 0.01)
    for _ in range(3):
        with pytest.raises(Stopped):
            guard.look()
    guard.begin()
    assert guard.look() >= 1


def test_a_fast_loop_looks_at_the_clock_seldom_a_slow_one_each_time(a_clock):
    guard = Guard(60, never, a_clock)
    for _ in range(10):
        guard.look()
    assert guard.turns == TURNS
    a_clock.now += 0.5
    assert guard.look() == 1


@pytest.mark.parametrize(("language", "words"), [("en", "more than 7 seconds"), ("ko", "7초가 넘도록")])
def test_the_sentence_says_how_long(a_clock, monkeypatch, language, words):
    monkeypatch.setenv("SAEBOM_LANG", language)
    guard = Guard(7, never, a_clock)
    with pytest.raises(Stopped, match=words):
        while True:
            a_clock.now += 0.1
            guard.look()


def test_a_notebook_shows_the_sentence_alone():
    assert Stopped("Stopped.")._render_traceback_() == ["Stopped."]


def test_except_exception_does_not_swallow_it():
    assert not issubclass(Stopped, Exception)
