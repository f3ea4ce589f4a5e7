"""Pages for teachers: class sheets with QR codes, printable sheets, half pages, careers, standards, concepts."""

import shutil
from functools import partial
from pathlib import Path

import mistune
from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape
from markupsafe import Markup

from builder.careers import Unit, read_units
from builder.catalog import LEVEL_WORDS, lesson_href
from builder.concepts import sources
from builder.constants import LANGUAGES, LEVELS, ROOT
from builder.graph import level_graph
from builder.lesson import Lesson
from builder.sheets import blanks, sheet_html
from builder.standards import coverage, section_of
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
    units = read_units()
    pages = {
        "index.html": render(
            "index.html.j2",
            levels=[level for level in LEVELS if _of(lessons, level)],
            has_sheets=lambda level: any(lesson.sheet_path.exists() for lesson in _of(lessons, level)),
        ),
        "careers.html": render(
            "careers.html.j2", units=units, levels=[level for level in LEVELS if _of(lessons, level)]
        ),
        "concepts.html": render(
            "concepts.html.j2",
            levels=[level for level in LEVELS if _of(lessons, level)],
            lessons=lessons,
            graph=partial(level_graph, lessons=lessons, texts=speak),
            needs=partial(_needs, lessons=lessons, texts=speak, language=language),
        ),
        "standards.html": render("standards.html.j2", schemes=coverage(lessons), sections=_sections(lessons, speak)),
    }
    for level in LEVELS:
        if own := _of(lessons, level):
            pages[f"sheet-{level}.html"] = render("sheet.html.j2", level=level, lessons=own)
            pages[f"guides-{level}.html"] = render(
                "guides.html.j2", level=level, lessons=own, begins=partial(_begins, own, units)
            )
            pages |= _worksheets(level, own, render)
    return {name: page(name=name) for name, page in pages.items()}


def _worksheets(level: str, lessons: list[Lesson], render) -> dict:
    """A page with all printable sheets of a level, and one for each, both with a sheet on a page when printed."""
    own = [lesson for lesson in lessons if lesson.sheet_path.exists()]
    groups = {f"worksheets-{level}.html": own} if own else {}
    groups |= {f"worksheet-{lesson.id}.html": [lesson] for lesson in own}
    return {name: render("worksheets.html.j2", level=level, lessons=group) for name, group in groups.items()}


def guide_html(lesson: Lesson, translation: Translation) -> Markup:
    """The half page in the language of a translation, its headings one step down; HTML in it is shown as text."""
    text = translate_markdown(lesson.guide_path.read_text(encoding="utf-8"), translation)
    return Markup(mistune.create_markdown(renderer=_OneStepDown(escape=True), plugins=["table"])(text))


class _OneStepDown(mistune.HTMLRenderer):
    def heading(self, text: str, level: int, **attributes) -> str:
        return super().heading(text, level + 1, **attributes)


def _sections(lessons: list[Lesson], texts: dict[str, Translation]) -> dict[tuple[str, str], str]:
    """The heading under which a lesson teaches a standard, by id and code, in the language of the texts; or ""."""
    found = {}
    for lesson in lessons:
        nb = lesson.notebook()
        for standard in lesson.front_matter.standards:
            block = section_of(nb, standard)
            found[lesson.id, standard.code] = texts[lesson.id](block).split("\n")[0].lstrip("# ") if block else ""
    return found


def _needs(lesson: Lesson, lessons: list[Lesson], texts: dict[str, Translation], language: str) -> str:
    """The concepts that a lesson requires, each with the lesson that introduces it: "loops (3), lists (High school 1)"."""
    said = []
    for concept, source in sources(lesson, lessons).items():
        level = "" if source is None or source.level == lesson.level else say_in(language, LEVEL_WORDS[source.level][0])
        where = f" ({f'{level} {source.number}'.strip()})" if source else ""
        said.append(texts[lesson.id](concept) + where)
    return ", ".join(said)


def _begins(lessons: list[Lesson], units: list[Unit], lesson: Lesson) -> Unit | None:
    """The unit of which a lesson is the first."""
    unit = next((item for item in units if item.holds(lesson)), None)
    first = next((item for item in lessons if unit and unit.holds(item)), None)
    return unit if first is lesson else None


def _called(language: str, parts: tuple[str, ...]) -> str:
    """A standard as people call it: a Korean code as it is, `("Learning", "6-8")` in their language."""
    return parts[0] if len(parts) == 1 else " · ".join(say_in(language, part) for part in parts)


def _of(lessons: list[Lesson], level: str) -> list[Lesson]:
    return [lesson for lesson in lessons if lesson.level == level]


def _render(template: str, language: str, texts: dict[str, Translation], **values):
    page = environment().get_template(template)
    return partial(
        page.render,
        language=language,
        languages={"ko": "한국어", "en": "English"},
        say=partial(say_in, language),
        text=lambda lesson, words: texts[lesson.id](words),
        words=lambda lesson, concepts: ", ".join(texts[lesson.id](concept) for concept in concepts),
        title_of=lambda level: say_in(language, LEVEL_WORDS[level][0]),
        guide=lambda lesson: guide_html(lesson, texts[lesson.id]),
        sheet=lambda lesson: sheet_html(lesson, texts[lesson.id]),
        blanks=blanks,
        called=partial(_called, language),
        gaps_of=lambda rows: ", ".join(_called(language, row.parts) for row in rows if not row.served),
        href=lambda lesson: f"../../{lesson_href(lesson, language)}",
        **values,
    )


def environment() -> Environment:
    """The templates of all pages that the builder writes."""
    return Environment(
        loader=PackageLoader("builder"),
        autoescape=select_autoescape(default=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
