import pytest
from coach.errors import CoachError
from coach.grid import Grid, direction_named, next_to, turned


@pytest.fixture(autouse=True)
def in_english(monkeypatch):
    monkeypatch.setenv("SAEBOM_LANG", "en")


def test_obstacles():
    grid = Grid.of(3, 2, walls=[(1, 0)])
    assert [grid.obstacle(square) for square in [(0, 0), (1, 0), (3, 0), (0, -1)]] == ["", "wall", "edge", "edge"]


def test_row_zero_is_at_the_top():
    assert next_to((1, 1), "north") == (1, 0)


def test_turns_go_round():
    assert [turned("north", 1), turned("east", -1), turned("west", 2)] == ["east", "north", "east"]


@pytest.mark.parametrize("name", ["west", "West ", "서", "서쪽"])
def test_directions_in_both_languages(name):
    assert direction_named(name) == "west"


def test_an_unknown_direction_names_the_choices():
    with pytest.raises(CoachError, match=r"no direction called 'up'\. Choose one of: east, south, west, north"):
        direction_named("up")


@pytest.mark.parametrize("columns", [0, 21, "six", 2.5])
def test_size_has_limits(columns):
    with pytest.raises(CoachError, match="columns needs a whole number from 1 to 20"):
        Grid.of(columns, 5)


def test_treasures_lie_inside_and_on_free_squares():
    with pytest.raises(CoachError, match=r"treasures has the square \(9, 0\), which is outside the grid"):
        Grid.of(6, 5, treasures=[(9, 0)])
    with pytest.raises(CoachError, match=r"treasures has the square \(1, 1\), but there is a wall"):
        Grid.of(6, 5, treasures=[(1, 1)], walls=[(1, 1)])


def test_one_square_is_not_a_list_of_squares():
    with pytest.raises(CoachError, match=r"walls needs a list of squares such as \[\(2, 1\), \(3, 0\)\]"):
        Grid.of(6, 5, walls=(2, 1))


def test_a_square_is_a_pair():
    with pytest.raises(CoachError, match=r"walls needs a square such as \(2, 1\), but it got \(1, 2, 3\)"):
        Grid.of(6, 5, walls=[(1, 2, 3)])
