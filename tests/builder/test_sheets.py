import re

import pytest

from builder.boards import board_svg, read_board
from builder.sheets import sheet_html
from builder.translation import read_translation


def drawn(info, text):
    return board_svg(read_board(info, text), "a board")


def test_a_grid_draws_a_square_for_each_cell_and_what_stands_in_it():
    svg = drawn("grid cell=10", "▶ . #\n. 12 .")
    assert svg.count("<rect") == 6 and svg.count('fill="#333"') == 1
    assert re.findall(r"<text[^>]*>(.*?)</text>", svg) == ["▶", "12"]
    assert 'width="30.6mm" height="20.6mm"' in svg


def test_grids_stand_side_by_side_where_a_blank_line_parts_them():
    svg = drawn("grid cell=10", ". .\n. .\n\n. .\n. .")
    assert svg.count("<rect") == 8 and 'x="40"' in svg


@pytest.mark.parametrize(
    ("option", "squares", "words"),
    [("numbered", 4, ["0", "1", "0", "a", "b", "1", "c", "d"]), ("heads", 1, ["a", "b", "c", "d"])],
)
def test_names_of_rows_and_columns_have_no_frame(option, squares, words):
    svg = drawn(f"grid {option}", "a b\nc d")
    assert svg.count("<rect") == squares
    assert re.findall(r"<text[^>]*>(.*?)</text>", svg) == words


def test_in_a_chart_the_names_of_columns_stand_below():
    svg = drawn("grid foot cell=10", "9 .\n. 1")
    assert svg.count("<rect") == 1 and '<rect x="10" y="0"' in svg


def test_lines_to_write_on_are_numbered_column_by_column():
    svg = drawn("lines count=4 columns=2", "")
    places = re.findall(r'<text x="(\d+)" y="([\d.]+)"[^>]*>(\d)\.', svg)
    assert [number for _, _, number in places] == ["1", "2", "3", "4"]
    assert [x for x, _, _ in places] == ["0", "0", "95", "95"]


def test_lines_for_sentences_have_no_numbers_and_begin_at_the_edge():
    svg = drawn("lines count=2 plain", "")
    assert "<text" not in svg and svg.count('<line x1="0"') == 2


def test_an_option_belongs_to_its_kind_of_board():
    with pytest.raises(ValueError, match="does not know plain"):
        read_board("grid plain", ". .")


def test_code_is_no_board():
    assert read_board("python", "x = 1") is None and read_board("", "x") is None


def test_what_stands_in_a_cell_is_text():
    assert "&lt;b&gt;" in drawn("grid", "<b>")


def test_a_sheet_is_translated_drawn_and_has_lines_to_write_on(a_lesson):
    html = sheet_html(a_lesson, read_translation(a_lesson, "ko"))
    assert "한국어: **You need:**" not in html and "한국어: <strong>You need:</strong>" in html
    assert html.count("<svg") == 1 and 'aria-label="활동지의 판"' in html
    assert html.count('class="blank"') == 1 and "___" not in html
    assert "<table>" in html


def test_html_in_a_sheet_is_text(good_files, write_lesson):
    lesson = write_lesson(good_files.edited("sheet", "a sheet of paper", "a <b>sheet</b>"))
    assert "&lt;b&gt;" in sheet_html(lesson, read_translation(lesson, "en"))
