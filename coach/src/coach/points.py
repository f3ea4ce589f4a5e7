"""Points on a plane while something is learned from them: clusters that form, a boundary that moves."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from math import isfinite
from numbers import Real
from reprlib import repr as short
from typing import Any

from coach.errors import CoachError
from coach.steps import Step, StepPicture
from coach.svg import digits, element, text
from coach.words import say

Point = tuple[float, float]

#: The most points, kinds and steps that stay readable.
MOST_POINTS, MOST_KINDS, MOST_MOMENTS = 400, 6, 1000

#: The drawing, in CSS pixels, and the fields of a boundary's map.
WIDTH, HEIGHT, EDGE = 520, 360, 36
FIELDS = (40, 28)

#: Colors that people with color blindness tell apart (Okabe and Ito 2008), and as many shapes, drawn from their middle.
COLORS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#8a6d00", "#4a5866")
SHAPES = (
    "m-6,0a6,6 0 1,0 12,0a6,6 0 1,0 -12,0z",
    "m-5.5,-5.5h11v11h-11z",
    "m0,-7l6.5,12.5h-13z",
    "m0,-7.5l6,7.5l-6,7.5l-6,-7.5z",
    "m0,7l6.5,-12.5h-13z",
    "m-2.2,-7h4.4v4.8h4.8v4.4h-4.8v4.8h-4.4v-4.8h-4.8v-4.4h4.8z",
)
_UNKNOWN = "#9aa5b1"


@dataclass(frozen=True)
class _Moment:
    """Kinds of the points by number (-1: none yet), centers, and the kinds of the fields of a map."""

    says: str
    kinds: tuple[int, ...]
    centers: tuple[Point, ...] = ()
    fields: tuple[int, ...] = ()


class _Points(StepPicture):
    """Points, and moments of learning from them."""

    def __init__(self, points: Iterable[Sequence[float]]):
        self._points = _checked_points("points", points, MOST_POINTS)
        self._known: list[Any] = []
        self._seen: list[_Moment] = []
        xs, ys = zip(*self._points, strict=True)
        self._left, self._right = _widened(min(xs), max(xs))
        self._low, self._high = _widened(min(ys), max(ys))

    def _kinds_of(self, labels: object, count: int) -> tuple[int, ...]:
        """Labels of any sort as numbers, in the order in which they were first met."""
        listed = _listed(labels)
        if len(listed) != count:
            template = "There are {count} points, but {found} labels."
            raise CoachError(say(template, count=count, found=len(listed)))
        for label in listed:
            if label not in self._known:
                self._known.append(label)
        if len(self._known) > MOST_KINDS:
            raise CoachError(say("At most {most} kinds can be told apart.", most=MOST_KINDS))
        return tuple(map(self._known.index, listed))

    def _note(self, moment: _Moment) -> None:
        if len(self._seen) >= MOST_MOMENTS:
            raise CoachError(
                say("The picture was given more than {most} steps. Is there a loop that never ends?", most=MOST_MOMENTS)
            )
        self._seen.append(moment)

    def _moments(self) -> list[_Moment]:
        return self._seen

    def _place(self, point: Point) -> Point:
        across = (point[0] - self._left) / (self._right - self._left)
        up = (point[1] - self._low) / (self._high - self._low)
        return EDGE + across * (WIDTH - EDGE - 12), HEIGHT - EDGE + 6 - up * (HEIGHT - EDGE - 6)

    def _backdrop(self) -> str:
        left, low = self._place((self._left, self._low))
        right, high = self._place((self._right, self._high))
        box = element("rect", x=left, y=high, width=right - left, height=low - high, fill="#fff", stroke="#8592a1")
        ends = (
            element("text", f"{self._left:.3g}", x=left, y=low + 17),
            element("text", f"{self._right:.3g}", x=right, y=low + 17, text_anchor="end"),
            element("text", f"{self._low:.3g}", x=left - 5, y=low, text_anchor="end"),
            element("text", f"{self._high:.3g}", x=left - 5, y=high + 12, text_anchor="end"),
        )
        return box + element("g", *ends, font_size=11, fill="#3a4654")

    def _step(self, moment: _Moment) -> Step:
        places = list(map(self._place, self._points))
        groups = {
            kind: [place for place, each in zip(places, moment.kinds, strict=True) if each == kind]
            for kind in sorted(set(moment.kinds))
        }
        points = (_marks(group, kind) for kind, group in groups.items())
        centers = (self._center(at, kind) for kind, at in enumerate(moment.centers))
        return Step(moment.says, "".join([self._map(moment.fields), *points, *centers]))

    def _center(self, point: Point, kind: int) -> str:
        x, y = self._place(point)
        cross = element("path", d="M-9,-9L9,9M-9,9L9,-9", stroke="#fff", stroke_width=9)
        color = COLORS[kind % len(COLORS)]
        cross += element("path", d="M-9,-9L9,9M-9,9L9,-9", stroke=color, stroke_width=5)
        return element("g", cross, transform=f"translate({digits(x)} {digits(y)})")

    def _map(self, fields: tuple[int, ...]) -> str:
        """The fields of a boundary's map, those of one kind and row as one stripe."""
        if not fields:
            return ""
        columns, rows = FIELDS
        left, low = self._place((self._left, self._low))
        right, high = self._place((self._right, self._high))
        wide, tall = (right - left) / columns, (low - high) / rows
        stripes: dict[int, list[str]] = {}
        for row in range(rows):
            start = 0
            for column in range(1, columns + 1):
                kind = fields[row * columns + start]
                if column == columns or fields[row * columns + column] != kind:
                    x, y, width = left + start * wide, low - (row + 1) * tall, (column - start) * wide
                    stripes.setdefault(kind, []).append(
                        f"M{digits(x)},{digits(y)}h{digits(width)}v{digits(tall + 0.4)}h-{digits(width)}z"
                    )
                    start = column
        return "".join(
            element("path", d="".join(paths), fill=COLORS[kind], opacity=0.25) for kind, paths in stripes.items()
        )


class Clusters(_Points):
    """Points that find their groups, as k-means does it; give it each step of a function of your own.

    Args:
        points: a list of `(x, y)` pairs, or a numpy array of shape (n, 2); at most 400.

    Raises:
        CoachError: something else.
    """

    def __init__(self, points: Iterable[Sequence[float]]):
        super().__init__(points)
        self._note(_Moment(say("At the beginning"), (-1,) * len(self._points)))

    def step(self, centers: Iterable[Sequence[float]], labels: object = None) -> None:
        """Record a step: where the centers are, and to which of them (0, 1, 2 ...) each point belongs.

        Args:
            centers: `(x, y)` pairs, at most 6.
            labels: one number for each point, or None before the first assignment.
        """
        middles = _checked_points("centers", centers, MOST_KINDS)
        before = self._seen[-1]
        self._known = list(range(len(middles)))
        kinds = before.kinds if labels is None else self._numbered(labels, len(middles))
        moved = sum(old != new for old, new in zip(before.kinds, kinds, strict=True))
        number = len(self._seen)
        if moved == 0:
            moves = tuple(middles) != before.centers
            template = "Step {number}: the centers move." if moves else "Step {number}: nothing changes any more."
            says = say(template, number=number)
        else:
            says = say("Step {number}: points that change their group: {count}.", number=number, count=moved)
        self._note(_Moment(says, kinds, tuple(middles)))

    def describe(self) -> str:
        """Points and groups, in sentences in the reader's language."""
        last = self._seen[-1]
        if not last.centers:
            return say("{count} points without groups.", count=len(self._points))
        sizes = ", ".join(str(last.kinds.count(kind)) for kind in range(len(last.centers)))
        template = "{count} points. Steps: {steps}. Points in each group: {sizes}."
        return say(template, count=len(self._points), steps=len(self._seen) - 1, sizes=sizes)

    def _numbered(self, labels: object, count: int) -> tuple[int, ...]:
        kinds = self._kinds_of([int(label) for label in _listed(labels)], len(self._points))
        if len(self._known) > count:
            template = "A label names a center from 0 to {last}, but here is {value}."
            raise CoachError(say(template, last=count - 1, value=self._known[-1]))
        return kinds

    def _frame(self) -> tuple[str, float, float]:
        return say("Picture of points and their groups"), WIDTH, HEIGHT + 8


class Boundary(_Points):
    """Points of known kinds, and a map of what a rule would say everywhere; the boundary moves with each step.

    Args:
        points: a list of `(x, y)` pairs, or a numpy array of shape (n, 2); at most 400.
        labels: the kind of each point, a word or a number; at most 6 kinds.

    Raises:
        CoachError: something else.
    """

    def __init__(self, points: Iterable[Sequence[float]], labels: object):
        super().__init__(points)
        self._kinds = self._kinds_of(labels, len(self._points))
        self._note(_Moment(say("At the beginning"), self._kinds))

    def step(self, rule: Callable[[list[Point]], Iterable], says: str = "") -> float:
        """Ask a rule about all points and all places of the map, and record the answer.

        Args:
            rule: is called with a list of `(x, y)` pairs and gives back as many labels; scikit-learn's
                `model.predict` is one.
            says: a sentence for the step; without one it says how many points the rule gets right.

        Returns:
            The share of points that the rule gets right, 0 to 1.
        """
        answers = self._kinds_of(rule(self._points), len(self._points))
        fields = self._kinds_of(rule(self._places()), FIELDS[0] * FIELDS[1])
        right = sum(said == known for said, known in zip(answers, self._kinds, strict=True))
        template = "Step {number}: {right} of {count} points are on the right side."
        told = say(template, number=len(self._seen), right=right, count=len(self._points))
        self._note(_Moment(says or told, self._kinds, fields=fields))
        return right / len(self._points)

    def describe(self) -> str:
        """The points by kind and the last step, in sentences in the reader's language."""
        counts = ", ".join(f"{label} {self._kinds.count(kind)}" for kind, label in enumerate(self._known))
        told = say("{count} points: {counts}.", count=len(self._points), counts=counts)
        return " ".join([told, *([self._seen[-1].says] if len(self._seen) > 1 else []), *self._left_out()])

    def _places(self) -> list[Point]:
        columns, rows = FIELDS
        wide, tall = (self._right - self._left) / columns, (self._high - self._low) / rows
        return [
            (self._left + (column + 0.5) * wide, self._low + (row + 0.5) * tall)
            for row in range(rows)
            for column in range(columns)
        ]

    def _moments(self) -> list[_Moment]:
        """The steps; the bare points, which say nothing of a boundary, only as long as there are none."""
        return self._seen[1:] or self._seen

    def _frame(self) -> tuple[str, float, float]:
        return say("Picture of points and a boundary"), WIDTH + 110, HEIGHT + 8

    def _backdrop(self) -> str:
        return super()._backdrop() + "".join(self._key(kind, label) for kind, label in enumerate(self._known))

    def _key(self, kind: int, label: object) -> str:
        y = 24 + 26 * kind
        return _marks([(WIDTH + 8, y)], kind) + element(
            "text", text(f"{label}"[:12]), x=WIDTH + 20, y=y + 5, font_size=14
        )


def _marks(places: list[Point], kind: int) -> str:
    """The marks of points of one kind, as one path."""
    shape = SHAPES[max(kind, 0)]
    path = "".join(f"M{digits(x)},{digits(y)}{shape}" for x, y in places)
    return element("path", d=path, fill=_UNKNOWN if kind < 0 else COLORS[kind], stroke="#fff", stroke_width=1)


def _widened(low: float, high: float) -> tuple[float, float]:
    room = (high - low) * 0.08 or 1.0
    return low - room, high + room


def _listed(values: object) -> list:
    plain = values.tolist() if hasattr(values, "tolist") else values
    return list(plain) if isinstance(plain, Iterable) and not isinstance(plain, str) else [plain]


def _checked_points(name: str, values: object, most: int) -> list[Point]:
    points = _listed(values)
    if not 1 <= len(points) <= most:
        raise CoachError(
            say("{name} needs 1 to {most} points, but got {count}.", name=name, most=most, count=len(points))
        )
    return [_point(name, point) for point in points]


def _point(name: str, value: object) -> Point:
    pair = _listed(value)
    if len(pair) != 2 or not all(isinstance(each, Real) and isfinite(each) for each in pair):
        raise CoachError(say("{name} needs points such as (3, 1.5), but got {value}.", name=name, value=short(value)))
    return float(pair[0]), float(pair[1])
