"""Printable sheets: an activity with paper and pencil, as one page of A4."""

import re
from pathlib import Path

import mistune
from markupsafe import Markup

from builder.boards import board_svg, read_board
from builder.lesson import Lesson
from builder.translation import Translation
from builder.units import markdown_blocks, translate_markdown
from builder.words import say, say_in

#: a place to write in: four underscores or more; millimetres that each of them is wide
BLANK = re.compile(r"_{4,}")
BLANK_WIDTH = 2.2
#: what stands for an underscore of a blank while markdown is read, which would take it for emphasis
_MARK = "\ue000"


def sheet_html(lesson: Lesson, translation: Translation) -> Markup:
    """The sheet in the language of a translation, its title one step down; HTML in it is shown as text."""
    text = translate_markdown(lesson.sheet_path.read_text(encoding="utf-8"), translation)
    label = say_in(translation.language, "Board of the sheet")
    render = mistune.create_markdown(renderer=_Sheet(label), plugins=["table"])
    return blanks(render(BLANK.sub(lambda found: _MARK * len(found[0]), text)))


def blanks(html: str) -> Markup:
    """HTML with lines to write on where the marks of blanks, or underscores, stand."""
    pattern = re.compile(f"{_MARK}+|{BLANK.pattern}")
    return Markup(pattern.sub(lambda found: _blank(len(found[0])), html))


def sheet_problems(path: Path) -> list[str]:
    """What is wrong with a sheet, in sentences: its title, and boards that cannot be drawn."""
    blocks = markdown_blocks(path.read_text(encoding="utf-8"))
    problems = []
    if [block.startswith("# ") for block in blocks].count(True) != 1:
        problems.append(say("A printable sheet has one title, in a line that begins with #."))
    for block in blocks:
        if found := re.fullmatch(r"(?s)```(.*?)\n(.*?)\n?```", block):
            try:
                read_board(found[1], found[2])
            except ValueError as error:
                problems.append(str(error))
    return problems


def _blank(length: int) -> str:
    return f'<span class="blank" style="width:{length * BLANK_WIDTH:g}mm">&nbsp;</span>'


class _Sheet(mistune.HTMLRenderer):
    """Headings one step down, boards as drawings."""

    def __init__(self, label: str):
        super().__init__(escape=True)
        self.label = label

    def heading(self, text: str, level: int, **attributes) -> str:
        return super().heading(text, level + 1, **attributes)

    def block_code(self, code: str, info: str | None = None) -> str:
        board = read_board(info or "", code)
        return board_svg(board, self.label) if board else super().block_code(code, info)
