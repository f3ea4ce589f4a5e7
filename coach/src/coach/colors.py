"""The colors that a pen has, by their English and Korean names."""

from coach.errors import CoachError
from coach.speech import language
from coach.words import say

#: English name: (ink as `#rrggbb`, Korean names; the first one is the name we show).
COLORS: dict[str, tuple[str, tuple[str, ...]]] = {
    "black": ("#222222", ("검정", "검정색", "검은색")),
    "red": ("#d1342f", ("빨강", "빨강색", "빨간색")),
    "orange": ("#e69f00", ("주황", "주황색")),
    "yellow": ("#f2cf1d", ("노랑", "노랑색", "노란색")),
    "green": ("#009e73", ("초록", "초록색")),
    "sky": ("#56b4e9", ("하늘", "하늘색")),
    "blue": ("#0060c0", ("파랑", "파랑색", "파란색")),
    "purple": ("#7b3fa0", ("보라", "보라색")),
    "pink": ("#e377b4", ("분홍", "분홍색")),
    "brown": ("#8a5a2b", ("갈색",)),
    "gray": ("#7f8790", ("회색", "grey")),
    "white": ("#ffffff", ("하양", "하얀색", "흰색")),
}

_ENGLISH = {alias: name for name, (_, aliases) in COLORS.items() for alias in (name, *aliases)}


def color_named(value: object) -> str:
    """The English name of a color given in English or Korean.

    Raises:
        CoachError: no such color; the sentence lists the choices.
    """
    name = _ENGLISH.get(value.strip().lower()) if isinstance(value, str) else None
    if name is None:
        template = "There is no color called {value}. Choose one of: {choices}."
        raise CoachError(say(template, value=repr(value), choices=", ".join(_choices())))
    return name


def ink(name: str) -> str:
    """The `#rrggbb` of an English color name."""
    return COLORS[name][0]


def _choices() -> list[str]:
    return [aliases[0] if language() == "ko" else name for name, (_, aliases) in COLORS.items()]
