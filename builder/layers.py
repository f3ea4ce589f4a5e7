"""A layered drawing of a graph without circles: boxes in rows, each below all that it hangs on."""

from dataclasses import dataclass
from graphlib import TopologicalSorter
from itertools import pairwise
from statistics import mean

#: between boxes of a row, between rows, and the breadth left free for a line that passes a row; in SVG units
GAP, ROW_GAP, LANE = 20, 46, 16
#: how often the rows are put in order, downwards and upwards in turn, so that few lines cross
SWEEPS = 8


@dataclass(frozen=True)
class Box:
    """Where a node is drawn: its upper left corner and its size, in SVG units."""

    x: float
    y: float
    width: float
    height: float

    @property
    def middle(self) -> float:
        return self.x + self.width / 2


@dataclass(frozen=True)
class Drawing:
    """The boxes by node, a path (`d` of SVG) per edge, and the size of it all, in SVG units."""

    boxes: dict[str, Box]
    paths: dict[tuple[str, str], str]
    width: float
    height: float


def draw(sizes: dict[str, tuple[float, float]], edges: list[tuple[str, str]]) -> Drawing:
    """Lay out nodes of given width and height; an edge leads from what comes before to what hangs on it.

    Raises `graphlib.CycleError`.
    """
    level = _levels(sizes, edges)
    chains = {edge: _chain(edge, level) for edge in edges}
    places = dict(sizes) | {stop: (LANE, 0.0) for chain in chains.values() for stop in chain[1:-1]}
    level |= {stop: level[edge[0]] + step for edge, chain in chains.items() for step, stop in enumerate(chain)}
    rows = _ordered([[item for item in places if level[item] == row] for row in sorted(set(level.values()))], chains)
    boxes = _boxes(rows, places)
    height = max(box.y + box.height for box in boxes.values())
    width = max(box.x + box.width for box in boxes.values())
    paths = {edge: _path([boxes[stop] for stop in chain]) for edge, chain in chains.items()}
    return Drawing({name: boxes[name] for name in sizes}, paths, width, height)


def _levels(nodes, edges) -> dict:
    """The row of each node: one below the lowest of those on which it hangs."""
    before = {node: [first for first, second in edges if second == node] for node in nodes}
    level: dict = {}
    for node in TopologicalSorter(before).static_order():
        level[node] = max((level[item] + 1 for item in before[node]), default=0)
    return level


def _chain(edge: tuple[str, str], level: dict) -> list:
    """The stops of an edge, one per row: its two nodes, and between them the lanes in which it passes a row."""
    first, second = edge
    return [first, *((first, second, row) for row in range(level[first] + 1, level[second])), second]


def _ordered(rows: list[list], chains: dict) -> list[list]:
    """Each row sorted by where the neighbours in the row before stand, again and again."""
    links = [pair for chain in chains.values() for pair in pairwise(chain)]
    near = [*links, *((second, first) for first, second in links)]
    for sweep in range(SWEEPS):
        down = sweep % 2 == 0
        for row in range(1, len(rows)) if down else range(len(rows) - 2, -1, -1):
            rows[row] = _sorted(rows[row], rows[row - 1 if down else row + 1], near)
    return rows


def _sorted(row: list, beside: list, near: list[tuple]) -> list:
    """A row by the mean place of each item's neighbours in the row beside it; who has none stays about where it is."""
    fixed = {item: place for place, item in enumerate(beside)}
    places = {}
    for place, item in enumerate(row):
        found = [fixed[other] for one, other in near if one == item and other in fixed]
        places[item] = mean(found) if found else place
    return sorted(row, key=places.__getitem__)


def _boxes(rows: list[list], places: dict) -> dict:
    breadths = [sum(places[item][0] for item in row) + GAP * (len(row) - 1) for row in rows]
    boxes, y = {}, 0.0
    for row, breadth in zip(rows, breadths, strict=True):
        x, height = (max(breadths) - breadth) / 2, max(places[item][1] for item in row)
        for item in row:
            width, own = places[item]
            boxes[item] = Box(x, y, width, own or height)  # a line passes the row from its top to its bottom
            x += width + GAP
        y += height + ROW_GAP
    return boxes


def _path(stops: list[Box]) -> str:
    """From the bottom of the first box to the top of the last one, straight through the lanes between."""
    bottoms = [stop.y + stop.height for stop in stops]
    path = f"M{stops[0].middle:.0f} {bottoms[0]:.0f}"
    for above, below, bottom in zip(stops, stops[1:], bottoms, strict=False):
        half = (bottom + below.y) / 2
        path += f"C{above.middle:.0f} {half:.0f} {below.middle:.0f} {half:.0f} {below.middle:.0f} {below.y:.0f}"
        path += "" if below is stops[-1] else f"V{below.y + below.height:.0f}"
    return path
