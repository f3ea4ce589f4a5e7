import pytest
from coach.svg import animate, digits, element, polyline, text, thinned


@pytest.mark.parametrize(("value", "short"), [(3.0, "3"), (-0.01, "0"), (1.25, "1.2"), (100, "100")])
def test_numbers_are_short(value, short):
    assert digits(value) == short


def test_what_goes_in_is_escaped():
    assert text("<b>&") == "&lt;b&gt;&amp;"
    assert element("a", x='"<') == '<a x="&quot;&lt;"/>'


def test_names_of_attributes():
    assert element("a", stroke_width=2, class_="b", pathLength=3) == '<a stroke-width="2" class="b" pathLength="3"/>'


def test_a_straight_path_keeps_its_ends():
    assert polyline([(0, 0), (1, 0), (2, 0), (2, 1)]) == "M0,0L2,0L2,1"


def test_a_way_there_and_back_keeps_its_turn():
    assert polyline([(0, 0), (5, 0), (0, 0)]) == "M0,0L5,0L0,0"


def test_frames_between_are_dropped():
    assert thinned([(0, (0,)), (1, (2,)), (2, (4,)), (3, (4,))]) == [(0, (0,)), (2, (4,)), (3, (4,))]


def test_an_animation_keeps_its_last_value():
    animation = animate("x", [(0, (0,)), (1, (5,))], total=2, seconds=1.5)
    assert 'values="0;5;5" keyTimes="0;0.5;1" begin="0.3s" fill="freeze"' in animation
