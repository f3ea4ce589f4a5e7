"""The guard with a clock of its own; in the real kernel it is tested by the stories of the lesson page."""

import pytest
from coach.stopping import GAP, LATE, STREAK, Guard, Stopped


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


def nothing() -> None:
    pass


#: seconds between two signals
BEAT = 0.05


def looks_until_stopped(guard: Guard, clock: AClock, step: float) -> float:
    """The time at which the guard ends a loop whose turns take `step` seconds, looked at as the interpreter does."""
    rest = False
    signalled = clock.now
    for _ in range(1_000_000):
        clock.now += step
        if clock.now - signalled > BEAT:
            signalled, rest = clock.now, False
            guard.alarm()
        if not rest:
            try:
                rest = guard.look()
            except Stopped:
                return clock.now
    return float("inf")


@pytest.mark.parametrize("step", [0.0001, 0.001, 0.1])
def test_a_loop_is_ended_soon_after_its_time(a_clock, step):
    guard = Guard(10, never, nothing, a_clock)
    assert 10 < looks_until_stopped(guard, a_clock, step) < 10.5


def test_waiting_counts_little(a_clock):
    guard = Guard(10, never, nothing, a_clock)
    a_clock.now += 3600
    guard.look()
    assert guard.spent == GAP


def test_stop_is_seen_within_half_a_second(a_clock):
    guard = Guard(60, lambda: a_clock.now > 2, nothing, a_clock)
    assert 2 < looks_until_stopped(guard, a_clock, 0.0001) < 2.5


def test_it_is_raised_at_every_look_until_the_next_cell(a_clock):
    guard = Guard(1, never, nothing, a_clock)
    looks_until_stopped(guard, a_clock, 0.01)
    for _ in range(3):
        with pytest.raises(Stopped):
            guard.look()
    guard.begin()
    assert not guard.look()


def test_a_fast_loop_is_looked_at_seldom_a_slow_one_in_each_turn(a_clock):
    guard = Guard(60, never, nothing, a_clock)
    assert not any(guard.look() for _ in range(STREAK))
    assert guard.look()
    a_clock.now += 0.5
    assert not guard.look()


@pytest.mark.parametrize("moment", ["alarm", "begin"], ids=["signal", "cell"])
def test_what_rests_is_woken_once(a_clock, moment):
    rousings = []
    guard = Guard(60, never, lambda: rousings.append(moment), a_clock)
    for _ in range(STREAK + 1):
        guard.look()
    a_clock.now += 0.5
    guard.look()  # in another place, after a slow step
    assert not rousings
    for _ in range(2):
        getattr(guard, moment)()
    assert rousings == [moment]


def test_the_signal_ends_a_library_that_the_code_waits_for_once(a_clock):
    guard = Guard(60, lambda: True, nothing, a_clock)
    a_clock.now += LATE / 2
    guard.alarm()
    a_clock.now += LATE
    with pytest.raises(Stopped):
        guard.alarm()
    a_clock.now += 2 * LATE  # the error is being shown
    guard.alarm()
    with pytest.raises(Stopped):
        guard.look()


def test_the_signal_ends_nothing_between_two_cells(a_clock):
    guard = Guard(60, lambda: True, nothing, a_clock)
    guard.end()
    a_clock.now += 2 * LATE
    guard.alarm()
    guard.begin()
    a_clock.now += 2 * LATE
    with pytest.raises(Stopped):
        guard.alarm()


@pytest.mark.parametrize(("language", "words"), [("en", "more than 7 seconds"), ("ko", "7초가 넘도록")])
def test_the_sentence_says_how_long(a_clock, monkeypatch, language, words):
    monkeypatch.setenv("SAEBOM_LANG", language)
    guard = Guard(7, never, nothing, a_clock)
    with pytest.raises(Stopped, match=words):
        while True:
            a_clock.now += 0.1
            guard.look()


def test_a_notebook_shows_the_sentence_alone():
    assert Stopped("Stopped.")._render_traceback_() == ["Stopped."]


def test_except_exception_does_not_swallow_it():
    assert not issubclass(Stopped, Exception)
