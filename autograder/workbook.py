"""The class table as a workbook for Excel and its kin."""

from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

#: widest column, in characters
WIDEST = 60


def write_workbook(path: Path, sheets: dict[str, list[list]]) -> None:
    """Write sheets by name, each a list of rows with its header first; texts never become formulas."""
    book = Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        _fill(book.create_sheet(name), rows)
    book.save(path)


def _fill(sheet, rows: list[list]) -> None:
    for y, row in enumerate(rows, 1):
        for x, value in enumerate(row, 1):
            cell = sheet.cell(y, x, value)
            if isinstance(value, str):
                cell.data_type = "s"  # openpyxl takes what begins with "=" for a formula
            cell.font = Font(bold=y == 1)
    for x, column in enumerate(zip(*rows, strict=True), 1):
        width = max(len(str(value)) for value in column if value is not None)
        sheet.column_dimensions[get_column_letter(x)].width = min(2 * width + 2, WIDEST)  # Hangul is wide
    sheet.freeze_panes = "A2"
