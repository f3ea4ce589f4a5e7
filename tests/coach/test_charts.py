"""Charts with Hangul, drawn by the real matplotlib of the browser."""

import base64

import pytest

pytestmark = pytest.mark.lessons

CHART = """
import matplotlib.pyplot as plt
plt.figure(figsize=(5, 2.5))
plt.plot([-2, -1, 0, 1], [3, -4, 5, 2], label="우리 반 기온 (℃)")
plt.title("뷰티풀 김밥: 봄 → 여름", fontweight="bold")
plt.xlabel("시각")
plt.legend()
plt.show()
"""
MISSING = """
import warnings
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    plt.title({text!r})
    plt.gcf().canvas.draw()
plt.close()  # the picture of all characters is larger than what a cell may show
print([str(item.message) for item in seen])
"""
BELOW_THE_LINE = """
import matplotlib.pyplot as plt
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.font_manager import FontProperties
renderer = RendererAgg(9, 9, dpi=100)
print(*(renderer.get_text_width_height_descent(letter, FontProperties(size=12), False)[2] for letter in "xp"))
"""


def printed(cell) -> str:
    return "".join(output.text for output in cell.outputs if output.output_type == "stream")


@pytest.mark.parametrize("language", ["ko", "en"])
def test_a_chart_with_hangul_is_a_picture_and_nothing_else(in_engine, language):
    (cell,) = in_engine(CHART, language=language)
    assert [output.output_type for output in cell.outputs] == ["display_data"]
    assert base64.b64decode(cell.outputs[0].data["image/png"]).startswith(b"\x89PNG")


def test_every_common_character_has_its_glyph(in_engine):
    syllables = "".join(bytes([row, cell]).decode("euc-kr") for row in range(0xB0, 0xC9) for cell in range(0xA1, 0xFF))
    text = syllables + "ㄱㅎㅏㅣ됬 \u2212–→≤²αΩ℃①■★「」…·"
    lines = "\n".join(text[start : start + 50] for start in range(0, len(text), 50))
    _, cell = in_engine(CHART, MISSING.format(text=lines))
    assert printed(cell) == "[]\n"


def test_the_foot_of_a_letter_is_as_long_as_the_font_draws_it(in_engine):
    (cell,) = in_engine(BELOW_THE_LINE)
    x, p = map(float, printed(cell).split())
    assert p - x > 0.15 * 12 * 100 / 72  # of the size of the font in pixels


@pytest.mark.parametrize(
    "ask", ['plt.rc("font", family="Malgun Gothic")', "plt.rcdefaults()", 'plt.style.use("default")']
)
def test_what_korean_books_say_and_going_back_to_defaults_keep_hangul(in_engine, ask):
    _, cell = in_engine(CHART, f"{ask}\nplt.figure()" + MISSING.format(text="한글 \u22121"))
    assert printed(cell) == "[]\n"


def test_a_rare_character_is_a_box_without_a_word(in_engine):
    (cell,) = in_engine(CHART.replace("시각", "🦊 뷁"))
    assert [output.output_type for output in cell.outputs] == ["display_data"]


def test_a_lesson_without_charts_loads_no_font(in_engine):
    (cell,) = in_engine("import sys; print({'matplotlib', 'saebom_font'} & set(sys.modules))", level="elementary")
    assert printed(cell) == "set()\n"
