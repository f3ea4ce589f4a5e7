import pytest
from coach.errors import CoachError

from coach import Maze

ROWS = ["S.#.", ".9..", "..#G"]


def test_neighbors_are_free_squares_in_order():
    maze = Maze(ROWS)
    assert maze.neighbors((0, 0)) == [(1, 0), (0, 1)]
    assert maze.neighbors((1, 1)) == [(2, 1), (1, 2), (0, 1), (1, 0)]


def test_asking_closes_a_square_and_opens_the_others():
    maze = Maze(ROWS)
    maze.neighbors(maze.start)
    last = maze._moments()[-1]
    assert (last.here, last.open, last.closed) == ((0, 0), ((1, 0), (0, 1)), {(0, 0)})


@pytest.mark.parametrize("kind", ["breadth", "depth", "astar"])
def test_every_search_finds_a_way_that_can_be_walked(kind):
    maze = Maze(ROWS)
    path = maze.search(kind)
    assert path[0] == maze.start and path[-1] == maze.goal
    Maze(ROWS).walk(path)


def test_breadth_first_finds_the_fewest_squares_and_astar_the_least_cost():
    rows = ["S9G", "...", "..."]
    breadth, informed = Maze(rows), Maze(rows)
    assert breadth.search("breadth") == [(0, 0), (1, 0), (2, 0)]
    assert informed.search("astar") == [(0, 0), (0, 1), (1, 1), (2, 1), (2, 0)]
    assert "A way of 4 squares, cost 4." in informed.describe()


def test_astar_looks_at_fewer_squares_than_breadth_first():
    rows = ["S" + "." * 9, *["." * 10] * 4, "." * 9 + "G"]
    looked = {}
    for kind in ("breadth", "astar"):
        maze = Maze(rows)
        maze.search(kind)
        looked[kind] = len(maze._closed)
    assert looked["astar"] < looked["breadth"]


def test_no_way_is_an_empty_way():
    maze = Maze(["S#G"])
    assert maze.search("breadth") == []
    assert maze.describe().endswith("There is no way to the goal.")


def test_a_search_of_the_learners_own_is_drawn():
    maze = Maze(["S.", ".G"])
    came, waiting = {maze.start: None}, [maze.start]
    while waiting:
        here = waiting.pop(0)
        for beside in maze.neighbors(here):
            if beside not in came:
                came[beside] = here
                waiting.append(beside)
    maze.walk([(0, 0), (1, 0), (1, 1)])
    assert [step.says for step in maze._shown()][1] == "Looks around from (0, 0)."
    assert maze._shown()[-1].says == "A way of 2 squares, cost 2."


def test_costs_and_distances():
    maze = Maze(ROWS)
    assert [maze.cost(square) for square in ((0, 0), (1, 1), (3, 2))] == [1, 9, 1]
    assert maze.distance((0, 0)) == 5
    assert maze.distance((0, 0), (1, 1)) == 2


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (lambda: Maze(5), "needs a list of texts"),
        (lambda: Maze(["S.", "G"]), "equally long"),
        (lambda: Maze(["S.x", "..G"]), "but here is 'x'"),
        (lambda: Maze(["SG", "G."]), 'one "G", but here are 2'),
        (lambda: Maze(["S.G"]).neighbors((0, 1)), "outside"),
        (lambda: Maze(["S#G"]).neighbors((1, 0)), "is a wall"),
        (lambda: Maze(["S.G"]).walk([(0, 0), (2, 0)]), r"cannot go from \(0, 0\) to \(2, 0\)"),
        (lambda: Maze(["S.G"]).walk([(1, 0)]), "begins at"),
        (lambda: Maze(["S.G"]).search("quick"), "Choose one of: breadth, depth, astar"),
    ],
)
def test_what_cannot_be_is_told(make, sentence):
    with pytest.raises(CoachError, match=sentence):
        make()


def test_a_search_that_goes_in_circles_is_told():
    maze = Maze(["S.G"])
    with pytest.raises(CoachError, match="again and again"):
        while True:
            maze.neighbors((0, 0))
