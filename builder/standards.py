"""Standards: which of them the lessons serve, in which of their cells, and which none serves yet."""

import re
from dataclasses import dataclass, field

from nbformat import NotebookNode

from builder.lesson import Lesson, Standard, grading
from builder.units import markdown_blocks

#: codes of the Korean 2022 curriculum that can be taught in a browser: "6실05" has -01 to -05
#: (9정01, computing systems, is left out: it needs devices to build with); of 12정과 and 12인수, electives that are
#: mathematics and science beside, the codes whose idea stands in the list of lessons
KOREAN_2022 = {
    "6실05": range(1, 6),
    "9정02": range(1, 6),
    "9정03": range(1, 10),
    "9정04": range(1, 6),
    "9정05": range(1, 4),
    "12정02": range(1, 5),
    "12정03": range(1, 11),
    "12정04": range(1, 4),
    "12정05": range(1, 4),
    "12인기01": range(1, 6),
    "12인기02": range(1, 7),
    "12인기03": range(1, 5),
    "12인기04": range(1, 5),
    "12정과01": (2,),
    "12정과02": (1, 3),
    "12정과03": (2, 4, 5, 6),
    "12인수02": (2,),
    "12인수03": (2,),
    "12인수04": (3, 4),
}
#: aspects and steps of UNESCO's AI competency framework for students (2024)
UNESCO_ASPECTS = (
    "Human-centred mindset",
    "Ethics of AI",
    "AI techniques and applications",
    "AI system design",
)
UNESCO_STEPS = ("Understand", "Apply", "Create")
#: the five big ideas of AI4K12 and the bands from the third grade on
BIG_IDEAS = ("Perception", "Representation and reasoning", "Learning", "Natural interaction", "Societal impact")
BANDS = ("3-5", "6-8", "9-12")
#: how each scheme's codes are written here, and one of them
CODES = {
    "KR 2022": re.compile(r"(\d{1,2}[가-힣]{1,2}\d\d-\d\d)"),
    "UNESCO 2024": re.compile(rf"({'|'.join(UNESCO_ASPECTS)}): ({'|'.join(UNESCO_STEPS)})"),
    "AI4K12": re.compile(
        rf"[1-5] ({'|'.join(f'(?<={n} ){idea}' for n, idea in enumerate(BIG_IDEAS, 1))}), ({'|'.join(BANDS)})"
    ),
}
EXAMPLES = {"KR 2022": "9정03-07", "UNESCO 2024": "Ethics of AI: Apply", "AI4K12": "3 Learning, 6-8"}


@dataclass
class Row:
    """One standard: its parts as they are named to people, and the lessons that serve it, each with our paraphrase."""

    parts: tuple[str, ...]
    served: list[tuple[Lesson, Standard]] = field(default_factory=list)


def coverage(lessons: list[Lesson]) -> dict[str, list[Row]]:
    """By scheme a row per standard, those without a lesson included; codes that are in no list come last."""
    schemes = {"KR 2022": _korean(), "UNESCO 2024": _unesco(), "AI4K12": _big_ideas()}
    for lesson in lessons:
        for standard in lesson.front_matter.standards:
            rows = schemes.setdefault(standard.scheme, {})
            parts = parts_of(standard)
            rows.setdefault(parts, Row(parts)).served.append((lesson, standard))
    return {scheme: list(rows.values()) for scheme, rows in schemes.items()}


def parts_of(standard: Standard) -> tuple[str, ...]:
    """`("Learning", "6-8")` of "3 Learning, 6-8"; a code that is written in no known way is one part."""
    pattern = CODES.get(standard.scheme)
    match = pattern.fullmatch(standard.code) if pattern else None
    return match.groups() if match else (standard.code,)


def is_code(standard: Standard) -> bool:
    """Whether a code is written as its scheme writes them; codes of other schemes may be written in any way."""
    return standard.scheme not in CODES or CODES[standard.scheme].fullmatch(standard.code) is not None


def taught_in(nb: NotebookNode, standard: Standard) -> int | None:
    """The place, from 0, of the cell in which a lesson teaches a standard; None where no cell is so called."""
    for index, cell in enumerate(nb.cells):
        if standard.cell and standard.cell in (grading(cell).get("grade_id"), *headings(cell)):
            return index
    return None


def headings(cell: NotebookNode) -> list[str]:
    """The headings of a text cell without their numbers."""
    return re.findall(r"(?m)^##+ +(?:\d+\. *)?(.+?) *$", cell.source) if cell.cell_type == "markdown" else []


def section_of(nb: NotebookNode, standard: Standard) -> str:
    """The markdown block with the heading under which a standard is taught, or "" where there is none."""
    place = taught_in(nb, standard) or 0
    cells = [cell for cell in nb.cells[: place + 1] if headings(cell)]
    titled = [block for cell in cells for block in markdown_blocks(cell.source) if block.startswith("##")]
    named = [block for block in titled if standard.cell in block.split("\n")[0]]
    return (named or titled or [""])[-1]


def _korean() -> dict[tuple[str, ...], Row]:
    codes = [f"{area}-{number:02}" for area, numbers in KOREAN_2022.items() for number in numbers]
    return _rows((code,) for code in codes)


def _unesco() -> dict[tuple[str, ...], Row]:
    return _rows((aspect, step) for aspect in UNESCO_ASPECTS for step in UNESCO_STEPS)


def _big_ideas() -> dict[tuple[str, ...], Row]:
    return _rows((idea, band) for idea in BIG_IDEAS for band in BANDS)


def _rows(names) -> dict[tuple[str, ...], Row]:
    return {parts: Row(parts) for parts in names}
