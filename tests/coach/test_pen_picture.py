import xml.etree.ElementTree as ET

from coach import Pen

SVG = "{http://www.w3.org/2000/svg}"


def a_star():
    pen = Pen("purple")
    for _ in range(5):
        pen.forward(120)
        pen.right(144)
    return pen


def animations(pen):
    return [element for element in ET.fromstring(pen.svg()).iter() if element.tag.startswith(f"{SVG}animate")]


def test_the_same_moves_give_the_same_bytes():
    assert a_star().svg() == a_star().svg()


def test_empty_paper_is_still():
    assert animations(Pen()) == []


def test_every_animation_stays_and_ends_in_six_seconds():
    assert len(animations(a_star())) == 3
    for element in animations(a_star()):
        assert element.get("fill") == "freeze"
        assert float(element.get("dur").removesuffix("s")) <= 6
        times = element.get("keyTimes").split(";")
        assert (times[0], times[-1]) == ("0", "1")


def test_a_new_color_is_a_new_stroke():
    pen = a_star()
    pen.color("orange")
    pen.forward(50)
    strokes = [e.get("stroke") for e in ET.fromstring(pen.svg()).iter(f"{SVG}path") if e.get("class") == "drawn"]
    assert strokes == ["#7b3fa0", "#e69f00"]


def test_the_paper_grows_with_the_drawing():
    pen = Pen()
    pen.forward(5000)
    arrow = next(e for e in ET.fromstring(pen.svg()).iter(f"{SVG}use") if e.get("class") == "still")
    x = float(arrow.get("transform").removeprefix("translate(").split()[0])
    assert 400 < x < 440


def test_a_very_long_drawing_is_shown_finished():
    pen = Pen()
    for step in range(250):
        pen.forward(step)
        pen.left(91)
    assert animations(pen) == []
    assert len(pen.svg()) < 15_000
