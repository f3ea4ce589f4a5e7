from openpyxl import load_workbook

from autograder.workbook import write_workbook


def test_numbers_stay_numbers_and_texts_never_become_formulas(tmp_path):
    write_workbook(tmp_path / "t.xlsx", {"점수": [["반", "비고"], [3, "=1+1"], [None, "끝"]]})
    sheet = load_workbook(tmp_path / "t.xlsx")["점수"]
    assert [[cell.value for cell in row] for row in sheet.rows] == [["반", "비고"], [3, "=1+1"], [None, "끝"]]
    assert sheet["B2"].data_type == "s"
    assert sheet.freeze_panes == "A2"
