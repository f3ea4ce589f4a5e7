"""The catalogue: what the landing page knows of levels and lessons."""

import json

from builder.constants import LANGUAGES, LEVELS
from builder.content import content_path
from builder.lesson import Lesson
from builder.translation import read_translation
from builder.words import say_in

#: name and description of each level
LEVEL_WORDS = {
    "elementary": ("Elementary school", "Grades 3 to 6, 40 minutes a lesson"),
    "middle": ("Middle school", "From grade 7, 45 minutes a lesson"),
    "high": ("High school", "A credit course, 50 minutes a lesson"),
    "adult": ("Adults", "At your own pace, 40 to 60 minutes a lesson"),
}


def catalogue(lessons: list[Lesson], sizes: dict[str, int] | None = None) -> dict:
    """Levels and lessons in every language, as the landing page reads them; `sizes`: bytes to keep for each level."""
    sizes = sizes or {}
    return {
        "levels": [_level(level, sizes.get(level, 0)) for level in LEVELS],
        "lessons": [_lesson(lesson) for lesson in lessons],
    }


def catalogue_json(lessons: list[Lesson], sizes: dict[str, int] | None = None) -> str:
    """The catalogue as JSON that may stand inside a script element."""
    return json.dumps(catalogue(lessons, sizes), ensure_ascii=False, sort_keys=True).replace("<", "\\u003c")


def _level(level: str, size: int) -> dict:
    title, note = LEVEL_WORDS[level]
    return {"id": level, "title": _said(title), "note": _said(note), "bytes": size}


def _lesson(lesson: Lesson) -> dict:
    head = lesson.front_matter
    speak = {language: read_translation(lesson, language) for language in LANGUAGES}
    texts = {
        key: {language: speak[language](getattr(head, key)) for language in LANGUAGES}
        for key in ("title", "goal", "band")
    }
    href = {language: lesson_href(lesson, language) for language in LANGUAGES}
    return {
        "id": lesson.id,
        "level": lesson.level,
        "number": lesson.number,
        "minutes": head.minutes,
        "href": href,
        "teaches": [{language: speak[language](topic) for language in LANGUAGES} for topic in head.teaches],
        **texts,
    }


def lesson_href(lesson: Lesson, language: str) -> str:
    """The address of a lesson in one language, as seen from the root of the site."""
    app = "notebooks/index.html" if language == LANGUAGES[0] else f"{language}/notebooks/index.html"
    return f"{app}?path={content_path(lesson, language)}"


def _said(sentence: str) -> dict[str, str]:
    return {language: say_in(language, sentence) for language in LANGUAGES}
