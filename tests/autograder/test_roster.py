import pytest
from openpyxl import Workbook

from autograder.errors import PathMissing, RosterInvalid
from autograder.roster import Person, read_roster

TEXT = "반,번호,이름\n3,14,김새봄\n3반,02번,이 준\n\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp949"])
def test_a_roster_is_read_as_excel_writes_it(tmp_path, encoding):
    path = tmp_path / "roster.csv"
    path.write_bytes(TEXT.encode(encoding))
    assert read_roster(path) == {"3-14": Person("김새봄"), "3-2": Person("이 준")}


def test_english_columns_in_any_order_and_others_beside_them(tmp_path):
    path = tmp_path / "roster.csv"
    path.write_text("Name,Note,Number,Class\nKim,x,1,2\n", encoding="utf-8")
    assert read_roster(path) == {"2-1": Person("Kim")}


def test_addresses_may_stand_in_a_roster(tmp_path):
    path = tmp_path / "roster.csv"
    path.write_text("반,번호,이름,이메일\n1,2,김새봄,b@school.kr\n", encoding="utf-8")
    assert read_roster(path) == {"1-2": Person("김새봄", "b@school.kr")}


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", 1),
        ("반,이름\n", 1),
        ("반,번호,이름\n3,1,김\n3,x,이\n", 3),
        ("반,번호,이름\n3,1\n", 2),
        (f"{TEXT}3,2,박\n", 5),
    ],
)
def test_what_is_wrong_is_said_with_its_line(tmp_path, text, line):
    path = tmp_path / "roster.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(RosterInvalid, match=rf"roster\.csv.*{line}"):
        read_roster(path)


def test_letters_that_cannot_be_read_are_said(tmp_path):
    path = tmp_path / "roster.csv"
    path.write_bytes(b"\xff\xff\xff")
    with pytest.raises(RosterInvalid, match="cp949"):
        read_roster(path)


def test_a_roster_that_is_not_there_is_said(tmp_path):
    with pytest.raises(PathMissing):
        read_roster(tmp_path / "no.csv")


def test_a_workbook_is_told_from_a_csv(tmp_path):
    Workbook().save(tmp_path / "roster.xlsx")
    with pytest.raises(RosterInvalid, match="save it as CSV"):
        read_roster(tmp_path / "roster.xlsx")


def test_a_field_without_end_is_said_with_its_line(tmp_path):
    path = tmp_path / "roster.csv"
    path.write_text(TEXT + '3,5,"' + "가" * 200_000, encoding="utf-8")
    with pytest.raises(RosterInvalid, match="CSV file"):
        read_roster(path)
