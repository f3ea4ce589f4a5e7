import pytest
from coach.errors import CoachError
from coach.points import FIELDS

from coach import Boundary, Clusters

POINTS = [(0, 0), (0, 1), (5, 5), (6, 5)]


def sentences(picture):
    return [step.says for step in picture._shown()]


def halves(points):
    return ["left" if x < 3 else "right" for x, _ in points]


def test_clusters_tell_what_changes():
    clusters = Clusters(POINTS)
    clusters.step([(0, 0), (0, 1)])
    clusters.step([(0, 0), (0, 1)], [0, 1, 1, 1])
    clusters.step([(0, 0), (4, 4)], [0, 1, 1, 1])
    clusters.step([(0, 0), (4, 4)], [0, 0, 1, 1])
    clusters.step([(0, 0), (4, 4)], [0, 0, 1, 1])
    assert sentences(clusters) == [
        "At the beginning",
        "Step 1: the centers move.",
        "Step 2: points that change their group: 4.",
        "Step 3: the centers move.",
        "Step 4: points that change their group: 1.",
        "Step 5: nothing changes any more.",
    ]
    assert clusters.describe() == "4 points. Steps: 5. Points in each group: 2, 2."


def test_a_boundary_gives_back_the_share_that_is_right():
    boundary = Boundary(POINTS, ["left", "left", "right", "left"])
    assert boundary.step(halves) == 0.75
    assert sentences(boundary)[-1] == "Step 1: 3 of 4 points are on the right side."


def test_a_boundary_asks_for_every_field_of_the_map():
    asked = []
    Boundary(POINTS, [0, 0, 1, 1]).step(lambda points: asked.append(len(points)) or [0] * len(points))
    assert asked == [4, FIELDS[0] * FIELDS[1]]


def test_arrays_work_without_numpy_being_imported():
    class Array(list):
        def tolist(self):
            return list(self)

    boundary = Boundary(Array(POINTS), Array([0, 0, 1, 1]))
    assert boundary.step(lambda points: Array([0] * len(points))) == 0.5


def test_fields_of_one_kind_are_one_stripe_each_row():
    boundary = Boundary(POINTS, ["left", "left", "right", "right"])
    boundary.step(halves)
    assert boundary._shown()[0].drawing.count("h") >= 2 * FIELDS[1]
    assert len(boundary.svg()) < 20_000


def test_a_boundary_opens_on_its_first_step():
    boundary = Boundary(POINTS, ["left", "left", "right", "right"])
    assert sentences(boundary) == ["At the beginning"]
    boundary.step(halves)
    boundary.step(halves, says="Again")
    first = "Step 1: 4 of 4 points are on the right side."
    assert sentences(boundary) == [first, "Again"]
    assert "opacity=" in boundary._shown()[0].drawing
    assert f'aria-label="1 / 2. {first}"' in boundary.svg()
    assert f"<ol><li>{first}</li>" in boundary._html()


def test_korean(in_korean):
    assert Boundary(POINTS, ["가", "가", "나", "나"]).describe() == "점 4개: 가 2, 나 2."


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (lambda: Clusters([]), "points needs 1 to 400 points"),
        (lambda: Clusters([(1, 2, 3)]), r"needs points such as \(3, 1.5\)"),
        (lambda: Clusters([(1, float("nan"))]), "needs points such as"),
        (lambda: Clusters(POINTS).step([(0, 0)], [0, 1, 0, 0]), "from 0 to 0, but here is 1"),
        (lambda: Clusters(POINTS).step([(0, 0)], [0]), "4 points, but 1 labels"),
        (lambda: Clusters(POINTS).step([(0, 0)] * 7), "centers needs 1 to 6"),
        (lambda: Boundary(POINTS, [1, 2]), "4 points, but 2 labels"),
        (lambda: Boundary([(n, n) for n in range(7)], range(7)), "At most 6 kinds"),
    ],
)
def test_what_cannot_be_is_told(make, sentence):
    with pytest.raises(CoachError, match=sentence):
        make()
