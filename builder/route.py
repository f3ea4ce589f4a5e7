"""Pages for adults who choose their own way: questions, a route, a completion record; what they know of the lessons."""

import json
import shutil
from pathlib import Path

from builder.catalog import LEVEL_WORDS, lesson_href
from builder.constants import CONTENT, LANGUAGES, LEVELS, METADATA_KEY, ROOT
from builder.content import content_path
from builder.errors import QuestionsInvalid
from builder.lesson import Lesson
from builder.translation import Translation, read_translation
from builder.words import say, say_in

#: the pages, their scripts and the questions
PAGES = ROOT / "site" / "route"
QUESTIONS = "questions.json"
#: courses for adults: id, name, numbers of its lessons
COURSES = (
    ("python", "Python for work", range(1, 11)),
    ("ai", "Understanding and using generative AI", range(11, 33)),
)
#: what a question is made of; those in the second row are read by people
KEYS = {"id", "concepts", "code", "right", "ask", "choices", "why", "because"}
SPOKEN = ("ask", "why", "because")


def write_route(site: Path, lessons: list[Lesson]) -> None:
    """Write `route/` into the folder of a site; raises `QuestionsInvalid`."""
    folder = site / "route"
    shutil.copytree(PAGES, folder, ignore=shutil.ignore_patterns(QUESTIONS))
    catalogue = json.dumps(route_catalogue(lessons), ensure_ascii=False, indent=1, sort_keys=True)
    (folder / "catalog.mjs").write_text(f"export const CATALOG = {catalogue};\n", encoding="utf-8")


def route_catalogue(lessons: list[Lesson]) -> dict:
    """Lessons with what they teach and require, names of concepts, courses, and the questions."""
    speak = {(lesson.id, language): read_translation(lesson, language) for lesson in lessons for language in LANGUAGES}
    taught = {concept for lesson in lessons for concept in lesson.front_matter.teaches}
    return {
        "levels": {level: _said(LEVEL_WORDS[level][0]) for level in LEVELS},
        "courses": [{"id": id_, "title": _said(title)} for id_, title, _ in COURSES],
        "lessons": [_lesson(lesson, speak) for lesson in lessons],
        "concepts": _concepts(lessons, speak),
        "questions": read_questions(PAGES / QUESTIONS, taught),
    }


def read_questions(path: Path, concepts: set[str]) -> list[dict]:
    """The questions; raises `QuestionsInvalid` where one is not whole, or asks for a concept that no lesson teaches."""
    questions = json.loads(path.read_text(encoding="utf-8"))
    found = [(number, reason) for number, one in enumerate(questions, 1) for reason in _problems(one, concepts)]
    if found:
        raise QuestionsInvalid(
            [
                say("site/route/questions.json, question {number}: {reason}", number=number, reason=reason)
                for number, reason in found
            ]
        )
    return questions


def _problems(question: dict, concepts: set[str]):
    if set(question) != KEYS:
        yield say("keys are {found}, not {wanted}", found=", ".join(sorted(question)), wanted=", ".join(sorted(KEYS)))
        return
    if strange := [concept for concept in question["concepts"] if concept not in concepts]:
        yield say("no lesson teaches {concepts}", concepts=", ".join(strange))
    for key, text in [*((key, question[key]) for key in SPOKEN), *(("choices", one) for one in question["choices"])]:
        if not (key == "choices" and isinstance(text, str)) and set(text) != set(LANGUAGES):
            yield say("{key} is not there in every language", key=key)
    if question["right"] not in range(len(question["choices"])):
        yield say("right is not the number of a choice, from 0")


def _lesson(lesson: Lesson, speak: dict[tuple[str, str], Translation]) -> dict:
    head = lesson.front_matter
    course = next((id_ for id_, _, numbers in COURSES if lesson.number in numbers), None)
    return {
        "id": lesson.id,
        "level": lesson.level,
        "number": lesson.number,
        "minutes": head.minutes,
        "course": course if lesson.level == LEVELS[-1] else None,
        "title": {language: speak[lesson.id, language](head.title) for language in LANGUAGES},
        "href": {language: lesson_href(lesson, language) for language in LANGUAGES},
        "teaches": list(head.teaches),
        "requires": list(head.requires),
        "versions": [_version(lesson, language) for language in LANGUAGES],
    }


def _version(lesson: Lesson, language: str) -> str:
    nb = json.loads((CONTENT / content_path(lesson, language)).read_text(encoding="utf-8"))
    return nb["metadata"][METADATA_KEY]["version"]


def _concepts(lessons: list[Lesson], speak: dict[tuple[str, str], Translation]) -> dict[str, dict[str, str]]:
    """The name of each concept in every language: as a lesson that teaches it calls it, where there is one."""
    heads = [(lesson.id, lesson.front_matter) for lesson in lessons]
    named = [(id_, concept) for id_, head in heads for concept in head.requires]
    named += [(id_, concept) for id_, head in heads for concept in head.teaches]
    return {concept: {language: speak[id_, language](concept) for language in LANGUAGES} for id_, concept in named}


def _said(sentence: str) -> dict[str, str]:
    return {language: say_in(language, sentence) for language in LANGUAGES}
