"""Sentences for people, in their language: one English source, one Korean table."""

import os
from collections.abc import Mapping
from pathlib import Path

#: The environment variable that settles the language of everything that Saebom says: "en" or "ko".
LANGUAGE_VARIABLE = "SAEBOM_LANG"

#: The languages that Saebom speaks; the first is the language of the sources.
LANGUAGES = ("en", "ko")

#: The levels of lessons.
LEVELS = ("elementary", "middle", "high", "adult")


def language() -> str:
    """The reader's language, "en" or "ko".

    Asked in this order: `SAEBOM_LANG`; the folder of the open lesson (the site keeps Korean lessons
    in `ko/`); the machine's own locale variables; English.
    """
    chosen = os.environ.get(LANGUAGE_VARIABLE, "")
    if chosen in LANGUAGES:
        return chosen
    folders = [part for part in _folders() if part in LANGUAGES]
    return folders[-1] if folders else _of_locale()


def level() -> str:
    """The level of the open lesson, by its folder; "" outside of the site's folders."""
    return next((part for part in reversed(_folders()) if part in LEVELS), "")


class Speech:
    """Says an English sentence in the reader's language.

    `korean` maps each English sentence to its Korean one; both may hold `{named}` fields. A sentence
    that is not in the table is a programming error and raises `KeyError` in Korean.
    """

    def __init__(self, korean: Mapping[str, str]):
        self.korean = dict(korean)

    def __call__(self, sentence: str, /, **values: object) -> str:
        template = self.korean[sentence] if language() == "ko" else sentence
        return template.format(**values)


def _folders() -> tuple[str, ...]:
    try:
        return Path.cwd().parts
    except OSError:  # the folder was deleted under a running kernel
        return ()


def _of_locale() -> str:
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(variable)
        if value:
            return "ko" if value.startswith("ko") else "en"
    return "en"
