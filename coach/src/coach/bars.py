"""Bars that stand for a list of numbers and show, step by step, how a learner's own function works on it."""

from collections.abc import Iterable, MutableSequence
from dataclasses import dataclass
from math import isfinite
from numbers import Integral, Real
from reprlib import repr as short

from coach.errors import CoachError
from coach.steps import Step, StepPicture
from coach.svg import digits, element
from coach.words import say

#: The most bars that stay readable, and more steps than any sort of so few bars takes.
MOST_BARS = 40
MOST_MOMENTS = 20_000

#: The drawing, in its own units, which are CSS pixels.
WIDTH, HEIGHT = 600, 250
TOP, BOTTOM, SIDE = 34, 62, 20

_PLAIN, _SEEN, _MOVED = "#9fb6c8", "#e69f00", "#0060c0"


@dataclass(frozen=True)
class _Moment:
    """What happened: "start", "compare", "swap", "put", "insert" or "remove"; the numbers afterwards; where."""

    kind: str
    values: tuple[float, ...]
    places: tuple[int, ...] = ()
    says: str = ""
    #: for "put": what stood there before and what stands there now
    change: tuple[float, float] | None = None


class _Marked:
    """A number that remembers the place it was read from, and has each comparison recorded."""

    def _marked(self, bars: "Bars", place: int):
        self._bars, self._place = bars, place
        return self

    def _compare(self, other: object) -> None:
        if isinstance(other, Real):
            self._bars._compared(self, other)

    def __lt__(self, other):
        self._compare(other)
        return super().__lt__(other)

    def __le__(self, other):
        self._compare(other)
        return super().__le__(other)

    def __gt__(self, other):
        self._compare(other)
        return super().__gt__(other)

    def __ge__(self, other):
        self._compare(other)
        return super().__ge__(other)

    def __eq__(self, other):
        self._compare(other)
        return super().__eq__(other)

    def __ne__(self, other):
        self._compare(other)
        return super().__ne__(other)

    __hash__ = None


class _Whole(_Marked, int):
    __hash__ = int.__hash__


class _Decimal(_Marked, float):
    __hash__ = float.__hash__


class Bars(StepPicture, MutableSequence):
    """A list of numbers that records what is done with it. Give it to a function in place of a list, then show it.

    Reading and writing `bars[i]`, `len`, loops, slices, `append`, `insert`, `pop` work as with a list. Each
    comparison of a number that came out of it, each exchange of two and each writing becomes a step.

    Args:
        numbers: a list (or a numpy array) of 1 to 40 numbers.

    Raises:
        CoachError: anything else.
    """

    def __init__(self, numbers: Iterable[float]):
        self._values = _numbers(numbers)
        self._record("start", says=say("At the beginning"))

    @property
    def numbers(self) -> list[float]:
        """The numbers as they stand now, as an ordinary list; looking at them is no step."""
        return list(self._values)

    @property
    def comparisons(self) -> int:
        """How often two numbers were compared so far."""
        return self._count("compare")

    @property
    def swaps(self) -> int:
        """How often two places exchanged their numbers so far."""
        return self._count("swap")

    def swap(self, first: int, second: int) -> None:
        """Exchange the numbers of two places."""
        self[first], self[second] = self[second], self[first]

    def insert(self, index: int, value: float) -> None:
        """Put a number in front of a place, as a list does."""
        number = _number(value)
        place = min(max(index + len(self._values) if index < 0 else index, 0), len(self._values))
        self._values.insert(place, number)
        self._record("insert", (place,), say("Added at place {place}: {value}", place=place, value=_shown(number)))

    def describe(self) -> str:
        """The numbers and what was done, in sentences in the reader's language."""
        first, last = (", ".join(map(_shown, each.values)) for each in (self._done[0], self._done[-1]))
        sentences = [say("The bars at the beginning: {numbers}.", numbers=first)]
        if len(self._done) > 1:
            template = "Comparisons: {comparisons}, swaps: {swaps}. At the end: {numbers}."
            sentences.append(say(template, comparisons=self.comparisons, swaps=self.swaps, numbers=last))
        return " ".join([*sentences, *self._left_out()])

    def __len__(self) -> int:
        return len(self._values)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return [self._mark(place) for place in range(len(self._values))[index]]
        return self._mark(range(len(self._values))[index])

    def __setitem__(self, index, value) -> None:
        if isinstance(index, slice):
            self._set_slice(index, value)
        else:
            self._put(range(len(self._values))[index], _number(value))

    def __delitem__(self, index) -> None:
        if isinstance(index, slice):
            for place in sorted(range(len(self._values))[index], reverse=True):
                del self[place]
            return
        place = range(len(self._values))[index]
        number = self._values.pop(place)
        self._record("remove", (place,), say("Taken from place {place}: {value}", place=place, value=_shown(number)))

    def __repr__(self) -> str:
        return f"Bars({self._values})"

    def _set_slice(self, index: slice, value: Iterable[float]) -> None:
        places, numbers = range(len(self._values))[index], [_number(each) for each in value]
        if len(places) != len(numbers):
            raise CoachError(say("A slice of bars can only be replaced by as many numbers."))
        for place, number in zip(places, numbers, strict=True):
            self._put(place, number)

    def _mark(self, place: int):
        value = self._values[place]
        return (_Whole if isinstance(value, int) else _Decimal)(value)._marked(self, place)

    def _put(self, place: int, number: float) -> None:
        before, last = self._values[place], self._done[-1]
        self._values[place] = number
        if last.change == (number, before) and number != before and last.places != (place,):
            self._done.pop()  # the second half of an exchange
            places = (*last.places, place)
            first, second = sorted(places)
            self._record("swap", places, say("Swapped: places {first} and {second}", first=first, second=second))
        else:
            words = say("Put into place {place}: {value}", place=place, value=_shown(number))
            self._record("put", (place,), words, (before, number))

    def _compared(self, one: _Marked, other: Real) -> None:
        values = one + 0, other + 0  # plain numbers, whose comparing is no step
        sign = "<" if values[0] < values[1] else ">" if values[0] > values[1] else "="
        places = tuple(each._place for each in (one, other) if self._still_there(each))
        fields = {"comparison": f"{_shown(values[0])} {sign} {_shown(values[1])}"}
        if len(places) == 2:
            words = say(
                "Compared: {comparison} (places {first} and {second})", first=places[0], second=places[1], **fields
            )
        elif places:
            words = say("Compared: {comparison} (place {place})", place=places[0], **fields)
        else:
            words = say("Compared: {comparison}", **fields)
        self._record("compare", places, words)

    def _still_there(self, number: object) -> bool:
        """Whether a number is one of ours and still stands where it was read."""
        if not isinstance(number, _Marked) or number._bars is not self or number._place >= len(self._values):
            return False
        return self._values[number._place] == number + 0

    def _record(self, kind: str, places: tuple[int, ...] = (), says: str = "", change=None) -> None:
        if kind == "start":
            self._done: list[_Moment] = []
        if len(self._done) >= MOST_MOMENTS:
            raise CoachError(
                say("The bars were given more than {most} steps. Is there a loop that never ends?", most=MOST_MOMENTS)
            )
        if len(self._values) > MOST_BARS:
            raise CoachError(say("There is room for {most} bars.", most=MOST_BARS))
        self._done.append(_Moment(kind, tuple(self._values), places, says, change))

    def _count(self, kind: str) -> int:
        return sum(moment.kind == kind for moment in self._done)

    def _moments(self) -> list[_Moment]:
        return self._done

    def _frame(self) -> tuple[str, float, float]:
        return say("Picture of bars in steps"), WIDTH, HEIGHT

    def _step(self, moment: _Moment) -> Step:
        known = [value for each in (self._done[0], moment) for value in each.values]
        scale = _Scale(max(len(moment.values), 1), min([0, *known]), max([0, *known]))
        bars = (_bar(scale, moment, place) for place in range(len(moment.values)))
        line = element(
            "path", d=f"M{SIDE},{digits(scale.height(0))}H{WIDTH - SIDE}", stroke="#4a5866", stroke_width=1.5
        )
        return Step(moment.says, "".join([*bars, line]))


@dataclass(frozen=True)
class _Scale:
    count: int
    low: float
    high: float

    @property
    def wide(self) -> float:
        return min((WIDTH - 2 * SIDE) / self.count, 70)

    def left(self, place: int) -> float:
        return WIDTH / 2 + (place - self.count / 2) * self.wide

    def height(self, value: float) -> float:
        span = (self.high - self.low) or 1
        return TOP + (self.high - value) / span * (HEIGHT - TOP - BOTTOM)


def _bar(scale: _Scale, moment: _Moment, place: int) -> str:
    value = moment.values[place]
    top, zero = sorted((scale.height(value), scale.height(0)))
    middle = scale.left(place) + scale.wide / 2
    touched = place in moment.places
    color = _PLAIN if not touched else _SEEN if moment.kind == "compare" else _MOVED
    size = min(15, scale.wide * 0.5)
    look = {"fill": color, **({"stroke_width": 3} if touched else {})}
    box = {"x": scale.left(place) + scale.wide * 0.1, "y": top, "width": scale.wide * 0.8, "height": max(zero - top, 1)}
    mark = f"M{digits(middle)},{HEIGHT - 34}l-7,12h14z"  # told by shape, not by color alone
    words = {"font_size": size, "stroke": "none"}
    return "".join(
        [
            element("rect", **box, **look),
            element("text", _shown(value), x=middle, y=top - 7, **words),
            element("text", str(place), x=middle, y=HEIGHT - 42, **words),
            element("path", d=mark, fill=color) if touched else "",
        ]
    )


def _numbers(values: object) -> list[float]:
    listed = values.tolist() if hasattr(values, "tolist") else values
    if isinstance(listed, str) or not isinstance(listed, Iterable):
        raise CoachError(say("Bars need a list of numbers such as [5, 2, 8], but got {value}.", value=short(values)))
    numbers = [_number(value) for value in listed]
    if not numbers:
        raise CoachError(say("Bars need at least one number."))
    return numbers


def _number(value: object) -> float:
    """A plain number, without the mark of the place it came from."""
    plain = value + 0 if isinstance(value, _Marked) else value
    if isinstance(plain, bool) or not isinstance(plain, Real) or not isfinite(plain):
        raise CoachError(say("A bar needs a number such as 5, but got {value}.", value=short(plain)))
    return int(plain) if isinstance(plain, Integral) else float(plain)


def _shown(value: float) -> str:
    return f"{value:.6g}"
