import xml.etree.ElementTree as ET

import pytest
from coach.errors import CoachError

from coach import Pixels

SVG = "{http://www.w3.org/2000/svg}"


def squares(pixels):
    return [element.get("fill") for element in ET.fromstring(pixels.svg()).iter(f"{SVG}rect")][1:]


def test_numbers_become_colors():
    assert squares(Pixels([[0, 1], [1, 0]], colors=["white", "빨강"])) == ["#ffffff", "#d1342f", "#d1342f", "#ffffff"]


def test_rows_may_be_texts():
    assert Pixels(["01", "10"]).rows == [[0, 1], [1, 0]]


def test_gray_goes_from_dark_to_bright():
    assert squares(Pixels([[0, 128, 255]], brightest=255)) == ["#000000", "#808080", "#ffffff"]


def test_numbers_stand_in_a_small_picture_only():
    assert ">7<" in Pixels([[7] * 16]).svg()
    assert ">7<" not in Pixels([[7] * 17]).svg()


def test_a_square_is_read_and_written():
    pixels = Pixels(["00", "00"])
    pixels.put(1, 0, 3)
    assert pixels.number(1, 0) == 3
    assert pixels.rows == [[0, 3], [0, 0]]


def test_rows_are_copies():
    pixels = Pixels(["00"])
    pixels.rows[0][0] = 1
    assert pixels.number(0, 0) == 0


def test_it_is_described(in_korean):
    assert Pixels(["010"]).describe() == "가로 3칸, 세로 1칸짜리 그림이에요. 수마다 칸의 개수: 0 × 2, 1 × 1."


def test_gray_is_described():
    assert Pixels([[10, 200]], brightest=255).describe().endswith("The numbers go from 10 (dark) to 200 (bright).")


def test_a_map_grows_upward_from_row_0():
    a_map = Pixels(["10", "00"], colors=["white", "red"], axes=("size", "weight"))
    assert squares(a_map) == ["#d1342f", "#ffffff", "#ffffff", "#ffffff"]
    boxes = list(ET.fromstring(a_map.svg()).iter(f"{SVG}rect"))[1:]
    assert float(boxes[0].get("y")) > float(boxes[2].get("y"))


def test_a_map_says_in_words_what_grows_where(in_korean):
    a_map = Pixels(["00"], axes=("크기", "무게 <kg>"))
    assert "크기 →" in a_map.svg()
    assert "↑ 무게 &lt;kg&gt;" in a_map.svg()
    assert "오른쪽으로: 크기. 위로: 무게 <kg>." in a_map.describe()


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (lambda: Pixels(5), "need a list of rows"),
        (lambda: Pixels("010"), "need a list of rows"),
        (lambda: Pixels([5]), "A row is a list"),
        (lambda: Pixels(["0a"]), "A row is a list"),
        (lambda: Pixels(["01", "0"]), "Row 1 has 1 numbers, but row 0 has 2"),
        (lambda: Pixels([]), "1 to 64"),
        (lambda: Pixels([[2]], colors=["white", "black"]), "from 0 to 1, but got 2"),
        (lambda: Pixels([[0.5]]), "from 0 to 11"),
        (lambda: Pixels([[300]], brightest=255), "from 0 to 255"),
        (lambda: Pixels([[0]], colors=["mauve"]), "no color called 'mauve'"),
        (lambda: Pixels(["00"], axes="size"), "axes need two texts"),
        (lambda: Pixels(["00"]).put(2, 0, 1), r"\(2, 0\) is outside: columns go from 0 to 1"),
        (lambda: Pixels(["00"]).number(0, 0.5), "needs a square"),
    ],
)
def test_what_cannot_be_is_told(make, sentence):
    with pytest.raises(CoachError, match=sentence):
        make()
