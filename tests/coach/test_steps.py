"""What all pictures in steps have in common."""

import re
import xml.etree.ElementTree as ET

import pytest
from coach.steps import BAND, MOST_SHOWN, wrapped

from coach import Bars, Boundary, Clusters, Maze, trace

SVG, XHTML = "{http://www.w3.org/2000/svg}", "{http://www.w3.org/1999/xhtml}"


def some_bars():
    bars = Bars([3, 1, 2])
    bars.swap(0, 1)
    return bars


def a_maze():
    maze = Maze(["S.", "#G"])
    maze.search("breadth")
    return maze


def some_clusters():
    clusters = Clusters([(0, 0), (1, 1), (5, 5)])
    clusters.step([(0, 0), (5, 5)], [0, 0, 1])
    return clusters


def a_boundary():
    boundary = Boundary([(0, 0), (1, 1)], ["a", "b"])
    for edge in (0.5, 1):
        boundary.step(lambda points, edge=edge: ["a" if x + y < edge else "b" for x, y in points])
    return boundary


def a_trace():
    def double(number):
        return 2 * number

    return trace(double, 4)


@pytest.fixture(params=[some_bars, a_maze, some_clusters, a_boundary, a_trace], ids=lambda make: make.__name__)
def a_picture(request):
    return request.param()


def test_each_step_has_a_drawing_a_button_and_a_line_in_words(a_picture):
    root = ET.fromstring(a_picture.svg())
    frames = [element.get("id") for element in root.find(f"{SVG}defs")]
    radios = [element for element in root.iter(f"{XHTML}input") if element.get("id") != "play"]
    assert frames == [f"f{number}" for number in range(1, len(frames) + 1)]
    assert [radio.get("id") for radio in radios] == [f"s{number}" for number in range(1, len(frames) + 1)]
    assert a_picture._html().count("<li>") == len(frames) >= 2
    assert all(radio.get("aria-label").startswith(f"{n} / {len(frames)}. ") for n, radio in enumerate(radios, 1))


def test_a_picture_of_one_step_has_nothing_to_walk_through():
    picture = Bars([3, 1, 2])
    page = picture._html()
    assert "saebom-steps" not in page and "<details" not in page
    assert "<input" not in picture.svg() and "1 / 1" not in picture.svg()
    assert picture._shown()[0].says in picture.svg()


def test_buttons_lead_to_the_steps_beside(a_picture):
    root = ET.fromstring(a_picture.svg())
    spans = {span.get("class"): [label.get("for") for label in span] for span in root.iter(f"{XHTML}span")}
    assert spans["at s1"] == ["s1", "s2"]
    assert spans[f"at s{len(spans)}"] == [f"s{len(spans) - 1}", f"s{len(spans)}"]


def test_nothing_in_it_can_run_or_reach_out(a_picture):
    picture = a_picture.svg()
    assert (
        "<script" not in picture
        and " on" not in re.sub(r"animation:on|@keyframes on", "", picture).split("<style>")[1].split("</style>")[0]
    )
    assert set(re.findall(r"https?://[^\"]+", picture)) == {
        "http://www.w3.org/2000/svg",
        "http://www.w3.org/1999/xhtml",
    }


def test_the_html_survives_a_sanitizer(a_picture):
    html = a_picture._html()
    assert set(re.findall(r"<(\w+)", html)) == {"img", "p", "details", "summary", "ol", "li"}
    assert 'class="saebom-steps"' in html and "style" not in html


def test_the_same_moments_give_the_same_bytes(a_picture):
    assert a_picture.svg() == a_picture.svg()


def test_it_speaks_korean(in_korean):
    html = some_bars()._html()
    assert "모든 단계를 글로 보기" in html and "맞바꾸기: 0번 자리와 1번 자리" in html
    assert "단계: 화살표 키로" in some_bars().svg()


def test_the_band_lies_below_the_drawing(a_picture):
    _, _, height = a_picture._frame()
    assert a_picture._name_and_size()[2] == height + BAND


def test_very_many_steps_are_not_all_drawn_and_that_is_said():
    bars = Bars([1, 2])
    for _ in range(MOST_SHOWN + 9):
        assert bars[0] < bars[1]
    bars.swap(0, 1)
    assert bars._html().count("<li>") == MOST_SHOWN
    assert "11 steps before the last one are not shown." in bars.describe()
    assert "Swapped" in bars._html()


def test_a_long_sentence_is_wrapped_and_keeps_every_word():
    lines = wrapped("one two three four five", 60, 10)
    assert len(lines) > 1 and " ".join(lines) == "one two three four five"


def test_korean_counts_wider_than_english():
    assert len(wrapped("가나다라 가나다라", 70, 10)) == 2
    assert len(wrapped("abcd abcd", 70, 10)) == 1


@pytest.mark.lessons
def test_a_function_of_the_learners_own_is_seen_in_the_python_of_the_browser(in_engine):
    define = (
        "def total(numbers):\n    result = 0\n    for number in numbers:\n        result += number\n    return result"
    )
    _, traced, sorted_ = in_engine(
        define,
        "from coach import trace\ntrace(total, [3, 5])",
        "from coach import Bars\nimport numpy as np\nbars = Bars(np.array([2, 1]))\nprint(bars[0] > bars[1], total(bars))\nbars",
    )
    (output,) = traced.outputs
    assert "돌려준 값: 8" in output.data["text/plain"] and 'class="saebom-steps"' in output.data["text/html"]
    assert sorted_.outputs[0].text == "True 3\n"
    assert "1번 비교하고" in sorted_.outputs[1].data["text/plain"]


@pytest.mark.lessons
def test_scikit_learn_gives_its_predict_as_the_rule(in_engine):
    (cell,) = in_engine(
        "from sklearn.tree import DecisionTreeClassifier\n"
        "import numpy as np\n"
        "from coach import Boundary\n"
        "points, labels = np.array([[0, 0], [1, 1], [4, 4], [5, 5]]), np.array(['A', 'A', 'B', 'B'])\n"
        "print(Boundary(points, labels).step(DecisionTreeClassifier().fit(points, labels).predict))",
        level="high",
    )
    assert cell.outputs[0].text == "1.0\n"
