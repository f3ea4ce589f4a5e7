import pytest
from coach.bars import MOST_MOMENTS
from coach.errors import CoachError

from coach import Bars


def sentences(bars):
    return [moment.says for moment in bars._moments()]


def bubble_sort(items):
    for end in range(len(items) - 1, 0, -1):
        for place in range(end):
            if items[place] > items[place + 1]:
                items[place], items[place + 1] = items[place + 1], items[place]


def insertion_sort(items):
    for start in range(1, len(items)):
        number, place = items[start], start - 1
        while place >= 0 and items[place] > number:
            items[place + 1] = items[place]
            place -= 1
        items[place + 1] = number


def selection_sort(items):
    for start in range(len(items)):
        least = min(range(start, len(items)), key=lambda place: items[place])
        kept = items[start]
        items[start] = items[least]
        items[least] = kept


@pytest.mark.parametrize("sort", [bubble_sort, insertion_sort, selection_sort])
@pytest.mark.parametrize("numbers", [[5, 2, 8, 1], [1, 2, 3], [2.5, -1, 2.5, 0], [7]])
def test_a_sort_of_the_learners_own_works_on_bars_as_on_a_list(sort, numbers):
    bars, listed = Bars(numbers), list(numbers)
    sort(bars)
    sort(listed)
    assert bars.numbers == listed == sorted(numbers)


def test_comparisons_and_swaps_are_counted():
    bars = Bars([3, 1, 2])
    bubble_sort(bars)
    assert (bars.comparisons, bars.swaps) == (3, 2)


def test_steps_say_what_happened():
    bars = Bars([3, 1])
    bubble_sort(bars)
    assert sentences(bars) == ["At the beginning", "Compared: 3 > 1 (places 0 and 1)", "Swapped: places 0 and 1"]


def test_a_swap_by_a_third_variable_is_a_swap():
    bars = Bars([3, 1])
    kept = bars[0]
    bars[0] = bars[1]
    bars[1] = kept
    assert bars.swaps == 1 and bars.numbers == [1, 3]


def test_a_search_shows_the_places_it_looks_at():
    bars = Bars([31, 12, 57])
    assert bars.index(12) == 1
    assert sentences(bars)[1:] == ["Compared: 31 > 12 (place 0)", "Compared: 12 = 12 (place 1)"]


def test_a_number_in_hand_has_no_place_any_more():
    bars = Bars([5, 2])
    hand = bars[1]
    bars[1] = bars[0]
    assert bars[0] > hand
    assert sentences(bars)[-1] == "Compared: 5 > 2 (place 0)"


def test_looking_and_calculating_are_no_steps():
    bars = Bars([5, 2])
    assert len(bars) == 2
    total = bars[0] + bars[1]
    assert type(total) is int and total == 7
    assert len(bars._moments()) == 1


def test_lists_grow_and_shrink():
    bars = Bars([5, 2])
    bars.append(9)
    assert bars.pop(0) == 5
    bars[:] = [4, 3]
    assert bars.numbers == [4, 3]
    assert "Added at place 2: 9" in sentences(bars)
    assert "Taken from place 0: 5" in sentences(bars)


def test_numbers_of_an_array_work(monkeypatch):
    class Array:
        def tolist(self):
            return [2, 1.5]

    assert Bars(Array()).numbers == [2, 1.5]


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        (5, "need a list of numbers"),
        ("52", "need a list"),
        ([], "at least one"),
        ([True], "a number such as 5"),
        (["a"], "such as 5"),
        (range(50), "room for 40"),
    ],
)
def test_what_cannot_be_drawn_is_told(value, sentence):
    with pytest.raises(CoachError, match=sentence):
        Bars(value)


def test_a_list_keeps_its_own_errors():
    with pytest.raises(IndexError):
        Bars([1])[1]


def test_a_slice_keeps_its_length():
    with pytest.raises(CoachError, match="as many numbers"):
        Bars([1, 2])[:] = [1]


def test_a_loop_without_end_is_told():
    bars = Bars([1, 2])
    with pytest.raises(CoachError, match="never ends"):
        for _ in range(MOST_MOMENTS):
            bars.swap(0, 1)
            assert bars[0] != bars[1]


def test_it_is_described(in_korean):
    bars = Bars([2, 1])
    bubble_sort(bars)
    assert bars.describe() == "처음 막대: 2, 1. 1번 비교하고 1번 맞바꿨어요. 마지막 막대: 1, 2."
