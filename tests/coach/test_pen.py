import pytest

from coach import CoachError, Pen


def polygon(pen, sides, length=60):
    for _ in range(sides):
        pen.forward(length)
        pen.left(360 / sides)
    return pen


def test_moves_and_turns():
    pen = Pen()
    pen.forward(30)
    pen.left(90)
    pen.forward(40)
    assert (pen.position, pen.heading) == ((30.0, 40.0), 90.0)


def test_a_square_is_four_lines_and_closed():
    pen = polygon(Pen(), 4)
    assert len(pen.lines) == 4
    assert pen.closed
    assert pen.position == (0.0, 0.0)


def test_an_open_shape_is_not_closed():
    assert not Pen().closed
    assert not polygon(Pen(), 4, 10).same_drawing(polygon(Pen(), 3, 10))


def test_pieces_of_a_straight_line_count_once():
    pen = Pen()
    pen.forward(20)
    pen.forward(30)
    pen.back(10)
    assert pen.lines == {((0.0, 0.0), (50.0, 0.0), "blue")}
    assert len(pen.segments) == 3


def test_nothing_is_drawn_with_the_pen_up():
    pen = Pen("red")
    pen.pen_up()
    pen.forward(10)
    pen.pen_down()
    pen.color("초록")
    pen.forward(10)
    assert pen.lines == {((10.0, 0.0), (20.0, 0.0), "green")}


def test_same_drawing_turned():
    pen, turned = polygon(Pen(), 3), Pen()
    turned.right(17)
    assert not pen.same_drawing(polygon(turned, 3))
    assert pen.same_drawing(turned, ignore_turn=True)


def test_moves_are_recorded():
    pen = Pen()
    pen.forward(10)
    pen.right(90)
    assert [(move.command, move.value, move.heading) for move in pen.moves] == [("forward", 10, 0), ("right", 90, 270)]


def test_restart_takes_new_paper():
    pen = polygon(Pen("red"), 4)
    pen.restart()
    assert (pen.position, pen.heading, pen.moves) == ((0.0, 0.0), 0.0, ())


def test_describes_the_drawing(monkeypatch):
    monkeypatch.setenv("SAEBOM_LANG", "en")
    assert Pen().describe() == "The pen has not drawn anything yet."
    expected = "The pen drew 4 lines, 240 long in all. It came back to where the drawing began."
    assert polygon(Pen(), 4).describe() == expected


def test_describes_the_drawing_in_korean(monkeypatch):
    monkeypatch.setenv("SAEBOM_LANG", "ko")
    pen = Pen()
    pen.forward(50)
    assert pen.describe() == "펜이 선 1개를 그렸어요. 선의 길이: 50"


@pytest.mark.parametrize("distance", ["far", None, True])
def test_a_distance_is_a_number(monkeypatch, distance):
    monkeypatch.setenv("SAEBOM_LANG", "en")
    with pytest.raises(CoachError, match=r"forward\(\) needs a number such as 50"):
        Pen().forward(distance)


@pytest.mark.parametrize("degrees", [10**6, float("inf"), float("nan")])
def test_a_turn_has_a_limit(monkeypatch, degrees):
    monkeypatch.setenv("SAEBOM_LANG", "en")
    with pytest.raises(CoachError, match=r"left\(\) needs a number between -100000 and 100000"):
        Pen().left(degrees)


def test_an_endless_loop_ends(monkeypatch):
    monkeypatch.setenv("SAEBOM_LANG", "en")
    pen = Pen()
    with pytest.raises(CoachError, match="The pen was given more than 10000 commands"):
        while True:
            pen.left(1)


def test_compares_only_pens(monkeypatch):
    monkeypatch.setenv("SAEBOM_LANG", "en")
    with pytest.raises(CoachError, match="a pen with a pen"):
        Pen().same_drawing(4)
