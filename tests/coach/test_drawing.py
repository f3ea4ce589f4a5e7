from coach.drawing import line, merged, same_drawing

CORNER = [line((0, 0), (10, 0), "red"), line((10, 0), (10, 5), "red")]


def test_a_line_has_no_direction():
    assert line((1, 2), (0, 0), "red") == line((0, 0), (1, 2), "red")


def test_touching_pieces_merge_in_any_order():
    pieces = [line((0, 0), (1, 1), "red"), line((2, 2), (3, 3), "red"), line((1, 1), (2, 2), "red")]
    assert merged(pieces) == {line((0, 0), (3, 3), "red")}


def test_apart_crossing_or_in_another_color_stay():
    apart = [line((0, 0), (1, 0), "red"), line((2, 0), (3, 0), "red")]
    crossing = [line((0, 0), (2, 0), "red"), line((1, -1), (1, 1), "red")]
    colors = [line((0, 0), (1, 0), "red"), line((1, 0), (2, 0), "blue")]
    assert [len(merged(lines)) for lines in (apart, crossing, colors)] == [2, 2, 2]


def test_pieces_and_repeats_make_no_difference():
    pieces = [line((0, 0), (4, 0), "red"), line((3, 0), (10, 0), "red"), line((10, 5), (10, 0), "red")] * 2
    assert same_drawing(CORNER, pieces)


def test_a_gap_makes_a_difference():
    gap = [line((0, 0), (4, 0), "red"), line((6, 0), (10, 0), "red"), CORNER[1]]
    assert not same_drawing(CORNER, gap)


def test_tolerance_is_in_units_of_the_drawing():
    near = [line((0, 0.3), (10, 0.3), "red"), line((10, 0), (10, 5), "red")]
    assert same_drawing(CORNER, near)
    assert not same_drawing(CORNER, near, tolerance=0.1)


def test_color_matters_unless_ignored():
    blue = [line(start, end, "blue") for start, end, _ in CORNER]
    assert not same_drawing(CORNER, blue)
    assert same_drawing(CORNER, blue, ignore_color=True)


def test_position_and_turn_can_be_ignored():
    moved = [line((5, 5), (15, 5), "red"), line((15, 5), (15, 10), "red")]
    turned = [line((0, 0), (0, 10), "red"), line((0, 10), (-5, 10), "red")]
    assert same_drawing(CORNER, moved, ignore_position=True)
    assert not same_drawing(CORNER, turned, ignore_position=True)
    assert same_drawing(CORNER, turned, ignore_turn=True)


def test_a_mirror_image_is_another_drawing():
    mirrored = [line((0, 0), (10, 0), "red"), line((10, 0), (10, -5), "red")]
    assert not same_drawing(CORNER, mirrored, ignore_turn=True)


def test_empty_paper_is_like_empty_paper_only():
    assert same_drawing([], [])
    assert not same_drawing([], CORNER)
    assert not same_drawing(CORNER, [], ignore_turn=True)
