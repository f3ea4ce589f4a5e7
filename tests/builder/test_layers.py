from graphlib import CycleError
from itertools import combinations

import pytest

from builder.layers import draw

SIZES = {name: (100.0, 40.0) for name in "abcde"}


def overlap(one, other):
    across = one.x < other.x + other.width and other.x < one.x + one.width
    return across and one.y < other.y + other.height and other.y < one.y + one.height


def test_a_box_stands_below_all_that_it_hangs_on():
    edges = [("a", "b"), ("b", "c"), ("a", "c"), ("d", "c")]
    boxes = draw(SIZES, edges).boxes
    assert all(boxes[first].y + boxes[first].height < boxes[second].y for first, second in edges)


def test_boxes_do_not_overlap_and_lie_inside_the_drawing():
    drawing = draw(SIZES, [("a", "b"), ("a", "c"), ("a", "d"), ("d", "e")])
    assert not any(overlap(one, other) for one, other in combinations(drawing.boxes.values(), 2))
    assert all(box.x >= 0 and box.x + box.width <= drawing.width for box in drawing.boxes.values())
    assert max(box.y + box.height for box in drawing.boxes.values()) == drawing.height


def test_neighbours_stand_below_each_other_so_that_lines_do_not_cross():
    boxes = draw(SIZES, [("a", "d"), ("b", "c")]).boxes
    assert (boxes["a"].x < boxes["b"].x) == (boxes["d"].x < boxes["c"].x)


def test_a_line_passes_a_row_beside_its_boxes():
    drawing = draw(SIZES, [("a", "b"), ("b", "c"), ("a", "c")])
    assert drawing.paths["a", "c"].count("V") == 1
    assert "V" not in drawing.paths["a", "b"]


def test_a_circle_is_refused():
    with pytest.raises(CycleError):
        draw(SIZES, [("a", "b"), ("b", "a")])
