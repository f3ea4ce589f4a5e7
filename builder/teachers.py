"""Pages for teachers: class sheets with a QR code per lesson, half pages, coverage of standards; plain and printable."""

import shutil
from functools import partial
from pathlib import Path

import mistune
from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape
from markupsafe import Markup

from builder.catalog import LEVEL_WORDS, lesson_href
from builder.constants import LANGUAGES, LEVELS, ROOT
from builder.lesson import Lesson
from builder.standards import coverage
from builder.translation import Translation, read_translation
from builder.units import translate_markdown
from builder.words import say_in

#: draws the QR codes in the page, because only there the address of the site is known
QR_CODES = ROOT / "extension" / "node_modules" / "qrcode-generator" / "dist" / "qrcode.js"


def write_teachers(site: Path, lessons: list[Lesson]) -> None:
    """Write `teachers/<lang>/` and what its pages load into the folder of a site."""
    folder = site / "teachers"
    shutil.copytree(ROOT / "site" / "teachers", folder)
    shutil.copy(QR_CODES, folder)
    for language in LANGUAGES:
        (folder / language).mkdir()
        for name, text in teacher_pages(lessons, language).items():
            (folder / language / name).write_text(text, encoding="utf-8")


def teacher_pages(lessons: list[Lesson], language: str) -> dict[str, str]:
    """The pages of one language by file name."""
    speak = {lesson.id: read_translation(lesson, language) for lesson in lessons}
    render = partial(_render, language=language, texts=speak)
    pages = {
        "index.html": render("index.html.j2", levels=[level for level in LEVELS if _of(lessons, level)]),
        "standards.html": render("standards.html.j2", schemes=coverage(lessons)),
    }
    for level in LEVELS:
        if own := _of(lessons, level):
            pages[f"sheet-{level}.html"] = render("sheet.html.j2", level=level, lessons=own)
            pages[f"guides-{level}.html"] = render("guides.html.j2", level=level, lessons=own)
    return {name: page(name=name) for name, page in pages.items()}


def guide_html(lesson: Lesson, translation: Translation) -> Markup:
    """The half page in the language of a translation, its headings one step down; HTML in it is shown as text."""
    text = translate_markdown(lesson.guide_path.read_text(encoding="utf-8"), translation)
    return Markup(mistune.create_markdown(renderer=_OneStepDown(escape=True), plugins=["table"])(text))


class _OneStepDown(mistune.HTMLRenderer):
    def heading(self, text: str, level: int, **attributes) -> str:
        return super().heading(text, level + 1, **attributes)


def _of(lessons: list[Lesson], level: str) -> list[Lesson]:
    return [lesson for lesson in lessons if lesson.level == level]


def _render(template: str, language: str, texts: dict[str, Translation], **values):
    page = _environment().get_template(template)
    return partial(
        page.render,
        language=language,
        languages={"ko": "한국어", "en": "English"},
        say=partial(say_in, language),
        text=lambda lesson, words: texts[lesson.id](words),
        title_of=lambda level: say_in(language, LEVEL_WORDS[level][0]),
        guide=lambda lesson: guide_html(lesson, texts[lesson.id]),
        href=lambda lesson: f"../../{lesson_href(lesson, language)}",
        **values,
    )


def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("builder"),
        autoescape=select_autoescape(default=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
