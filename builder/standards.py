"""Standards: which of them the lessons serve, and which none serves yet."""

import re
from dataclasses import dataclass, field

from builder.lesson import Lesson, Standard

#: codes of the Korean 2022 curriculum that can be taught in a browser: "6실05" has -01 to -05
#: (9정01, computing systems, is left out: it needs devices to build with)
KOREAN_2022 = {
    "6실05": 5,
    "9정02": 5,
    "9정03": 9,
    "9정04": 5,
    "9정05": 3,
    "12정02": 4,
    "12정03": 10,
    "12정04": 3,
    "12정05": 3,
    "12인기01": 5,
    "12인기02": 6,
    "12인기03": 4,
    "12인기04": 4,
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
    """`("Learning", "6-8")` of "3 Learning, grades 6-8"; a code that is written in no known way is one part."""
    idea = re.match(r"(?:Big idea )?([1-5])\b.*?\b(3-5|6-8|9-12)$", standard.code)
    if standard.scheme == "AI4K12" and idea:
        return (BIG_IDEAS[int(idea[1]) - 1], idea[2])
    aspect = re.fullmatch(rf"({'|'.join(UNESCO_ASPECTS)})[:,] ({'|'.join(UNESCO_STEPS)})", standard.code)
    if standard.scheme == "UNESCO 2024" and aspect:
        return (aspect[1], aspect[2])
    return (standard.code,)


def _korean() -> dict[tuple[str, ...], Row]:
    codes = [f"{area}-{number:02}" for area, count in KOREAN_2022.items() for number in range(1, count + 1)]
    return _rows((code,) for code in codes)


def _unesco() -> dict[tuple[str, ...], Row]:
    return _rows((aspect, step) for aspect in UNESCO_ASPECTS for step in UNESCO_STEPS)


def _big_ideas() -> dict[tuple[str, ...], Row]:
    return _rows((idea, band) for idea in BIG_IDEAS for band in BANDS)


def _rows(names) -> dict[tuple[str, ...], Row]:
    return {parts: Row(parts) for parts in names}
