"""The concept graph of a level: its lessons as boxes, each with what it teaches, each below what it builds on."""

import unicodedata
from dataclasses import dataclass

from builder.concepts import foundations
from builder.layers import Box, draw
from builder.lesson import Lesson
from builder.translation import Translation

#: the breadth of a box, its inner margin, the height of a line of the title and of a concept; in SVG units
WIDTH, MARGIN, TITLE_LINE, LINE = 212, 12, 20, 18
#: how many SVG units wide a full-width character (한) and any other is, in the title and in a concept
WIDE, NARROW = {"title": 15.0, "concept": 13.5}, {"title": 8.6, "concept": 7.4}


@dataclass(frozen=True)
class Node:
    """A lesson in the picture: lines of text, each with its own y, and the box around them, in SVG units."""

    lesson: Lesson
    title: list[tuple[float, str]]
    concepts: list[tuple[float, str]]
    box: Box


@dataclass(frozen=True)
class Graph:
    """The picture of a level: its boxes in the order of lessons, the paths of its lines, its size in SVG units."""

    nodes: list[Node]
    paths: list[str]
    width: float
    height: float


def level_graph(level: str, lessons: list[Lesson], texts: dict[str, Translation]) -> Graph:
    """The graph of the lessons of a level; lines that others imply are left out."""
    own = [lesson for lesson in lessons if lesson.level == level]
    lines = {lesson.id: _lines(lesson, texts[lesson.id]) for lesson in own}
    edges = [(before.id, lesson.id) for lesson in own for before in foundations(lesson, lessons)]
    drawing = draw({name: (WIDTH, _height(*words)) for name, words in lines.items()}, edges)
    nodes = [_node(lesson, lines[lesson.id], drawing.boxes[lesson.id]) for lesson in own]
    return Graph(nodes, list(drawing.paths.values()), drawing.width, drawing.height)


def short_title(title: str) -> str:
    """What stands before the colon of a title: "Graphs" of "Graphs: breadth and depth"."""
    return title.split(":")[0]


def wrapped(text: str, kind: str, room: float = WIDTH - 2 * MARGIN) -> list[str]:
    """Lines of whole words that fit into `room` SVG units, as far as can be said without measuring letters."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and _breadth(longer, kind) > room:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def _breadth(text: str, kind: str) -> float:
    wide = sum(unicodedata.east_asian_width(letter) in "WF" for letter in text)
    return wide * WIDE[kind] + (len(text) - wide) * NARROW[kind]


def _lines(lesson: Lesson, translation: Translation) -> tuple[list[str], list[str]]:
    title = f"{lesson.number}. {short_title(translation(lesson.front_matter.title))}"
    concepts = [
        ("· " if first else "  ") + line
        for concept in lesson.front_matter.teaches
        for first, line in zip([True, *[False] * 9], wrapped(translation(concept), "concept"), strict=False)
    ]
    return wrapped(title, "title"), concepts


def _height(title: list[str], concepts: list[str]) -> float:
    return 2 * MARGIN + len(title) * TITLE_LINE + len(concepts) * LINE


def _node(lesson: Lesson, lines: tuple[list[str], list[str]], box: Box) -> Node:
    title, concepts = lines
    top = box.y + MARGIN
    below = top + len(title) * TITLE_LINE
    return Node(
        lesson,
        [(top + TITLE_LINE * (place + 0.75), line) for place, line in enumerate(title)],
        [(below + LINE * (place + 0.8), line) for place, line in enumerate(concepts)],
        box,
    )
