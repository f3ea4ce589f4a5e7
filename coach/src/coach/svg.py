"""Small pieces of SVG: elements, numbers, paths and animations that end on their last value."""

from collections.abc import Sequence
from html import escape

Frames = Sequence[tuple[float, tuple[float, ...]]]

#: When the walk begins. Until then the finished picture shows, and where a browser holds the animation of an
#: image back (Chromium does in a notebook's scroller; the site's extension mends that) it is what stays.
BEGIN = "0.3s"

#: A picture fits into the frame that it is shown in. A reader who asked for less motion gets the finished one at once.
STYLE = (
    "svg{max-width:100vw;max-height:100vh}"
    "@media(prefers-reduced-motion:reduce){"
    ".moving{display:none!important}.still{display:inline!important}"
    ".drawn{stroke-dashoffset:0!important}.late{opacity:1!important}}"
)


def element(name: str, /, *children: str, **attributes: object) -> str:
    """One element; `stroke_width` becomes `stroke-width`, `class_` becomes `class`. `children` are SVG already."""
    pairs = (f' {key.rstrip("_").replace("_", "-")}="{_value(value)}"' for key, value in attributes.items())
    start = name + "".join(pairs)
    return f"<{start}>{''.join(children)}</{name}>" if children else f"<{start}/>"


def text(content: str) -> str:
    """Text made safe to stand inside an element."""
    return escape(content)


def digits(value: float, places: int = 1) -> str:
    """A number as short as it can be written: 3.0 is "3", -0.0 is "0"."""
    rounded = round(value, places) + 0.0
    return f"{rounded:.{places}f}".rstrip("0").rstrip(".") if places else f"{rounded:.0f}"


def polyline(points: Sequence[tuple[float, float]]) -> str:
    """Path data through the points; those in the middle of a straight line are left out."""
    steps = [(float(index), point) for index, point in enumerate(points)]
    return "M" + "L".join(_pair(point) for _, point in thinned(steps))


def strokes(pairs: Sequence[tuple[tuple[float, float], tuple[float, float]]]) -> str:
    """Path data of separate lines."""
    return "".join(f"M{_pair(start)}L{_pair(end)}" for start, end in pairs)


def thinned(frames: Frames) -> Frames:
    """The frames without those that lie evenly between their neighbours."""
    kept = list(frames[:1])
    for index in range(1, len(frames) - 1):
        if not _between(kept[-1], frames[index], frames[index + 1]):
            kept.append(frames[index])
    return kept + list(frames[1:][-1:])


def animate(attribute: str, frames: Frames, total: float, seconds: float, kind: str = "") -> str:
    """An animation of `attribute` through the frames; times run from 0 to `total`, lasting `seconds`.

    With `kind` ("translate", "rotate") it is a transform; the last value stays.
    """
    frames = thinned([*frames, (total, frames[-1][1])])
    return element(
        "animateTransform" if kind else "animate",
        attributeName=attribute,
        **({"type": kind} if kind else {}),
        dur=f"{digits(seconds, 2)}s",
        values=";".join(",".join(map(digits, values)) for _, values in frames),
        keyTimes=";".join(digits(time / total, 4) for time, _ in frames),
        begin=BEGIN,
        fill="freeze",
    )


def appear(time: float, total: float, seconds: float, shown: tuple[int, int] = (0, 1)) -> str:
    """An animation of opacity that jumps at `time` from the first to the second of `shown`."""
    return element(
        "animate",
        attributeName="opacity",
        dur=f"{digits(seconds, 2)}s",
        values=f"{shown[0]};{shown[1]}",
        keyTimes=f"0;{digits(time / total, 4)}",
        calcMode="discrete",
        begin=BEGIN,
        fill="freeze",
    )


def document(width: float, height: float, name: str, description: str, *children: str) -> str:
    """A whole SVG picture, with its name and description for those who cannot see it."""
    return element(
        "svg",
        element("title", text(name)),
        element("desc", text(description)),
        element("style", STYLE),
        *children,
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {digits(width)} {digits(height)}",
        width=width,
        height=height,
        role="img",
        font_family="system-ui,sans-serif",
    )


def _between(before: tuple, frame: tuple, after: tuple) -> bool:
    span = after[0] - before[0]
    if span <= 0:
        return False
    part = (frame[0] - before[0]) / span
    return all(
        abs(low + (high - low) * part - value) < 0.01
        for low, value, high in zip(before[1], frame[1], after[1], strict=True)
    )


def _pair(point: tuple[float, float]) -> str:
    return f"{digits(point[0])},{digits(point[1])}"


def _value(value: object) -> str:
    return digits(value) if isinstance(value, int | float) else escape(str(value))
