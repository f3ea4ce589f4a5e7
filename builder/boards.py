"""Boards of printable sheets: grids and writing lines, as SVG in black and white from a few lines of text."""

import re
from dataclasses import dataclass
from html import escape

from builder.words import say

#: a fenced block with one of these names is drawn: ```` ```grid numbered cell=8 ````
KINDS = ("grid", "lines")
#: options of a grid: its columns and rows are counted from 0; its first row and column are names; its last row and
#: first column are, as in a chart. Of lines: they have no numbers, for sentences
OPTIONS = {"grid": ("numbered", "heads", "foot"), "lines": ("plain",)}
#: millimetres: a cell unless told otherwise, between two grids or columns, a writing line
CELL, GAP, LINE = 9.0, 10.0, 9.0
#: millimetres that a board may be wide, and the breadth of a column of writing lines
BREADTH = 180.0
#: how large the names of rows and columns are beside what stands in the cells
HEAD = 0.7
#: what stands for an empty cell and for a black one
EMPTY, BLACK = ".", "#"


@dataclass(frozen=True)
class Board:
    """What a fenced block asks for: its kind, its options, its numbers by name, its text."""

    kind: str
    options: frozenset[str]
    numbers: dict[str, float]
    text: str


def read_board(info: str, text: str) -> Board | None:
    """Read the head of a fenced block and its text; None for blocks that are code. Raises `ValueError` with a sentence."""
    kind, *words = info.split() or [""]
    if kind not in KINDS:
        return None
    numbers = {name: float(value) for name, value in re.findall(r"(cell|count|columns)=(\d+)", info)}
    options = frozenset(word for word in words if "=" not in word)
    number = re.compile(r"(cell|count|columns)=\d+")
    unknown = [word for word in words if word not in OPTIONS[kind] and not number.fullmatch(word)]
    if unknown:
        raise ValueError(say("A board does not know {words}.", words=", ".join(unknown)))
    board = Board(kind, options, numbers, text)
    if kind == "grid":
        _check_rows(board)
    return board


def board_svg(board: Board, label: str) -> str:
    """The drawing, described by `label`; its size is in millimetres."""
    width, height, shapes = _lines(board) if board.kind == "lines" else _grids(board)
    return (
        f'<svg class="board" role="img" aria-label="{escape(label)}" width="{width + 0.6:g}mm" height="{height + 0.6:g}mm" '
        f'viewBox="-0.3 -0.3 {width + 0.6:g} {height + 0.6:g}">{"".join(shapes)}</svg>\n'
    )


def _tables(board: Board) -> list[list[list[str]]]:
    """The grids of a block, side by side, parted by blank lines: rows of cells."""
    return [[line.split() for line in part.splitlines()] for part in re.split(r"\n\s*\n", board.text.strip("\n"))]


def _check_rows(board: Board) -> None:
    for table in _tables(board):
        lengths = {len(row) for row in table}
        if len(lengths) != 1 or 0 in lengths:
            raise ValueError(say("The rows of a grid have different lengths: {lengths}.", lengths=sorted(lengths)))
    if _grids(board)[0] > BREADTH:
        raise ValueError(say("A board is at most {breadth:g} mm wide; make its cells smaller.", breadth=BREADTH))


def _grids(board: Board) -> tuple[float, float, list[str]]:
    cell, shapes, x, height = board.numbers.get("cell", CELL), [], 0.0, 0.0
    for table in _tables(board):
        numbered = _numbered(table) if "numbered" in board.options else table
        names = (len(table) - 1 if "foot" in board.options else 0) if board.options else None
        shapes += _grid(numbered, cell, x, names)
        x += len(numbered[0]) * cell + GAP
        height = max(height, len(numbered) * cell)
    return x - GAP, height, shapes


def _numbered(table: list[list[str]]) -> list[list[str]]:
    """A table with its columns counted above and, if it has more than one, its rows at the side."""
    top = [EMPTY, *map(str, range(len(table[0])))]
    return [top, *([str(number) if len(table) > 1 else EMPTY, *row] for number, row in enumerate(table))]


def _grid(table: list[list[str]], cell: float, x: float, names: int | None) -> list[str]:
    """The cells of a table; the row `names` and the first column, unless None, are names and have no frames."""
    shapes = []
    for row, cells in enumerate(table):
        for column, text in enumerate(cells):
            left, top = x + column * cell, row * cell
            head = names is not None and (row == names or column == 0)
            if not head:
                fill = "#333" if text == BLACK else "none"
                shapes.append(
                    f'<rect x="{left:g}" y="{top:g}" width="{cell:g}" height="{cell:g}" fill="{fill}" '
                    'stroke="#000" stroke-width="0.3"/>'
                )
            if text not in (EMPTY, BLACK):
                shapes.append(_text(text, left + cell / 2, top + cell / 2, HEAD * cell if head else cell))
    return shapes


def _text(text: str, x: float, y: float, cell: float) -> str:
    size = min(cell * 0.55, cell * 1.4 / len(text))
    return (
        f'<text x="{x:g}" y="{y:g}" font-size="{size:.2g}" text-anchor="middle" '
        f'dominant-baseline="central">{escape(text)}</text>'
    )


def _lines(board: Board) -> tuple[float, float, list[str]]:
    """Lines to write on, in one column or more; each has its number, unless they are plain."""
    count, columns = int(board.numbers.get("count", 4)), int(board.numbers.get("columns", 1))
    breadth, rows = (BREADTH - GAP * (columns - 1)) / columns, -(-count // columns)
    plain, shapes = "plain" in board.options, []
    for number in range(count):
        x, y = (number // rows) * (breadth + GAP), (number % rows + 1) * LINE
        if not plain:
            shapes.append(f'<text x="{x:g}" y="{y - 1.2:g}" font-size="4">{number + 1}.</text>')
        shapes.append(
            f'<line x1="{x if plain else x + 8:g}" y1="{y:g}" x2="{x + breadth:g}" y2="{y:g}" stroke="#000" stroke-width="0.25"/>'
        )
    return BREADTH, rows * LINE + 1, shapes
