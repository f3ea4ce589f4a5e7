"""Pictures in steps: one drawing for each thing that happened, to be walked through forward and back.

No script runs in a saved notebook. The SVG therefore holds all steps at once, and its style sheet shows one of
them: in an `<img>` they play once as a film; opened at `#steps`, as the site's extension does, there are radio
buttons, which the arrow keys walk through in every browser. The same steps stand below as a folded list.
"""

from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from coach.picture import Picture
from coach.svg import digits, element, text
from coach.words import say

#: More steps than this are not all drawn, so that a saved notebook stays small.
MOST_SHOWN = 120

#: The band below the drawing: its height, the width of the buttons on the left, and that of the counter on the right.
BAND = 64
BUTTONS = 150
COUNTER = 80

#: How long a step of the film stays, and how long the film lasts at most, in seconds.
STAY = 0.9
LONGEST = 30.0

_XHTML = "http://www.w3.org/1999/xhtml"
_STYLE = (
    "svg{max-width:100vw;max-height:100vh}"
    ".steps>*,.controls,.at{display:none}"
    ".film>use{visibility:hidden;animation:on %(stay)ss linear 1}.film>use:last-child{animation-fill-mode:forwards}"
    "@keyframes on{from,to{visibility:visible}}"
    "@media(prefers-reduced-motion:reduce){"
    ".film>use{animation:none}.film>use:last-child{visibility:visible}}"
    "svg:has(#steps:target) .controls{display:block}"
    "svg:has(#steps:target):not(:has(#play:checked)) .film{display:none}"
    "input{position:absolute;opacity:0}"
    "label{display:inline-block;box-sizing:border-box;min-width:42px;height:42px;padding:0 8px;margin-right:4px;"
    "border:1.5px solid #4a5866;border-radius:8px;background:#fff;color:#26303d;font:20px/39px system-ui,sans-serif;"
    "text-align:center;cursor:pointer}"
    "label:hover{background:#e8eef5}.off{opacity:.35}"
    "#steps{position:absolute;inset:0;padding:9px 0 0 10px;border-radius:10px;outline-offset:-3px}"
    "#steps:has(input:focus-visible){outline:3px solid #0060c0}"
)


@dataclass(frozen=True)
class Step:
    """One step of a picture: its sentence, and its drawing as SVG."""

    says: str
    drawing: str


class StepPicture(Picture):
    """A picture of several steps. A subclass keeps moments and draws one of them when asked."""

    @abstractmethod
    def _moments(self) -> Sequence[Any]:
        """All that happened, in order; at least one moment."""

    @abstractmethod
    def _step(self, moment: Any) -> Step:
        """One of the moments as a step."""

    @abstractmethod
    def _frame(self) -> tuple[str, float, float]:
        """Name, width and height of the drawing, without the band."""

    def _backdrop(self) -> str:
        """What all steps have in common, as SVG; it lies below them."""
        return ""

    def svg(self) -> str:
        """The picture as SVG text: a film of all steps, with buttons where it is opened at `#steps`."""
        name, width, height = self._name_and_size()
        return _document(name, self.describe(), width, height, self._backdrop(), self._shown())

    def _name_and_size(self) -> tuple[str, float, float]:
        name, width, height = self._frame()
        return name, width, height + BAND

    def _shown(self) -> list[Step]:
        moments = self._moments()
        if len(moments) > MOST_SHOWN:
            moments = [*moments[: MOST_SHOWN - 1], moments[-1]]
        return [self._step(moment) for moment in moments]

    def _left_out(self) -> list[str]:
        """The sentence that tells of steps that are not drawn, if there are any."""
        count = len(self._moments()) - MOST_SHOWN
        return [say("{count} steps before the last one are not shown.", count=count)] if count > 0 else []

    def _html(self) -> str:
        shown = self._shown()
        if len(shown) == 1:
            return super()._html()  # nothing to walk through
        items = "".join(f"<li>{escape(step.says)}</li>" for step in shown)
        folded = f"<details><summary>{escape(say('All steps in words'))}</summary><ol>{items}</ol></details>"
        return super()._html().replace("<img ", '<img class="saebom-steps" ', 1) + folded


def wrapped(content: str, width: float, size: float) -> list[str]:
    """Lines of at most `width` units at a font size; a Korean letter counts as wide as high, others as 0.55 of it."""
    lines, used = [""], 0.0
    for word in content.split(" "):
        long = sum(1.0 if letter > "\u1100" else 0.55 for letter in word) * size
        if lines[-1] and used + long > width:
            lines.append(word)
            used = long
        else:
            lines[-1] = f"{lines[-1]} {word}".lstrip()
            used += long + 0.3 * size
    return lines


def _document(name: str, description: str, width: float, height: float, backdrop: str, steps: list[Step]) -> str:
    stay = min(STAY, LONGEST / len(steps))
    shown = "".join(f"svg:has(#steps:target):has(#s{n}:checked) .s{n}{{display:inline}}" for n in _numbers(steps))
    return element(
        "svg",
        element("title", text(name)),
        element("desc", text(description)),
        element("style", _STYLE % {"stay": digits(stay, 2)} + shown),
        element("defs", *(_frame_of(n, steps, width, height) for n in _numbers(steps))),
        element("rect", width=width, height=height, rx=10, fill="#f4f6f9"),
        backdrop,
        element("g", *(_in_film(n, stay) for n in _numbers(steps)), class_="film"),
        element("g", *(element("use", href=f"#f{n}", class_=f"s{n}") for n in _numbers(steps)), class_="steps"),
        _controls(steps, width, height) if len(steps) > 1 else "",
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {digits(width)} {digits(height)}",
        width=width,
        height=height,
        font_family="system-ui,sans-serif",
    )


def _numbers(steps: list[Step]) -> range:
    return range(1, len(steps) + 1)


def _in_film(number: int, stay: float) -> str:
    return element("use", href=f"#f{number}", style=f"animation-delay:{digits((number - 1) * stay, 2)}s")


def _frame_of(number: int, steps: list[Step], width: float, height: float) -> str:
    step, alone = steps[number - 1], len(steps) == 1
    left, right = (8, 8) if alone else (BUTTONS, COUNTER)
    look = {"x": left + 8, "font_size": 15, "fill": "#26303d"}
    lines = wrapped(step.says, width - left - right, 15)[:3]
    first = height - BAND / 2 + 5 - 9.5 * (len(lines) - 1)
    sentence = (element("text", text(line), y=first + 19 * n, **look) for n, line in enumerate(lines))
    counter = "" if alone else _counter(number, len(steps), width, height)
    return element("g", step.drawing, *sentence, counter, id=f"f{number}", aria_hidden="true")


def _counter(number: int, count: int, width: float, height: float) -> str:
    place = {"x": width - 12, "y": height - BAND / 2 + 5, "text_anchor": "end", "font_size": 13, "fill": "#5a6876"}
    return element("text", f"{number} / {count}", **place)


def _controls(steps: list[Step], width: float, height: float) -> str:
    count = len(steps)
    radios = [_radio("play", say("Play all steps"))]
    radios += [_radio(f"s{n}", f"{n} / {count}. {step.says}", n == 1) for n, step in enumerate(steps, 1)]
    buttons = (element("span", *_around(n, count), class_=f"at s{n}") for n in _numbers(steps))
    group = element(
        "div",
        *radios,
        element("label", "▶", for_="play", title=say("Play all steps")),
        *buttons,
        xmlns=_XHTML,
        id="steps",
        role="radiogroup",
        aria_label=say("Steps: use the arrow keys"),
    )
    place = {"x": 0, "y": height - BAND, "width": width, "height": BAND}
    return element("foreignObject", group, class_="controls", **place)


def _radio(name: str, label: str, checked: bool = False) -> str:
    state = {"checked": "checked"} if checked else {}
    return element("input", type="radio", name="step", id=name, aria_label=label, **state)


def _around(number: int, count: int) -> list[str]:
    """The buttons back and forward of a step; at an end one of them stays where it is."""
    return [
        element("label", sign, for_=f"s{to}", title=words, class_="" if 1 <= beside <= count else "off")
        for sign, words, beside in (("←", say("Back"), number - 1), ("→", say("Forward"), number + 1))
        for to in [min(max(beside, 1), count)]
    ]
