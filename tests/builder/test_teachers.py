import re

import pytest
from markupsafe import escape

from builder.careers import read_units
from builder.catalog import lesson_href
from builder.constants import LEVELS
from builder.lesson import Standard, read_lessons
from builder.lint import SHEETS
from builder.standards import coverage, parts_of, section_of, taught_in
from builder.teachers import guide_html, teacher_pages
from builder.translation import read_translation
from builder.units import translate_markdown


@pytest.fixture(scope="module", params=["en", "ko"])
def real_pages(request):
    """The language and the pages of the real lessons."""
    return request.param, teacher_pages(read_lessons(), request.param)


def test_every_lesson_is_on_a_class_sheet_and_has_its_half_page(real_pages):
    language, pages = real_pages
    for lesson in read_lessons():
        title = str(read_translation(lesson, language)(lesson.front_matter.title))
        assert f'data-lesson="{lesson.id}"' in pages[f"sheet-{lesson.level}.html"]
        assert f'<article class="guide" id="{lesson.id}">' in pages[f"guides-{lesson.level}.html"]
        assert title.split("'")[0] in pages[f"guides-{lesson.level}.html"]


def test_every_printable_sheet_has_a_page_of_its_own_and_is_linked(real_pages):
    _, pages = real_pages
    for lesson in read_lessons():
        link = f'href="worksheet-{lesson.id}.html"'
        linked = [name for name in (f"sheet-{lesson.level}.html", f"guides-{lesson.level}.html") if link in pages[name]]
        if lesson.level in SHEETS:
            assert len(linked) == 2
            assert (
                f'<article class="worksheet {lesson.level}" id="{lesson.id}">'
                in pages[f"worksheets-{lesson.level}.html"]
            )
        else:
            assert not linked and f"worksheet-{lesson.id}.html" not in pages


def test_each_unit_has_its_card_and_stands_before_its_first_lesson(real_pages):
    language, pages = real_pages
    for unit in read_units():
        trade = f"<h3>{escape(unit.trade[language])}</h3>"
        assert trade in pages["careers.html"]
        guides = pages[f"guides-{unit.level}.html"]
        first = next(lesson for lesson in read_lessons() if unit.holds(lesson))
        assert guides.count(trade) == 1
        assert re.search(r'<article class="guide" id="([^"]+)"', guides[guides.index(trade) :])[1] == first.id


def test_the_concept_graph_shows_every_concept_and_leads_to_every_lesson(real_pages):
    language, pages = real_pages
    page = pages["concepts.html"]
    for lesson in read_lessons():
        speak = read_translation(lesson, language)
        assert (
            page.count(f'href="../../{escape(lesson_href(lesson, language))}"') == 2
        )  # in the picture and in the list
        assert all(str(escape(speak(concept))) in page for concept in lesson.front_matter.teaches)
    picture = re.search("(?s)<svg.*?</svg>", page)[0]
    assert max(float(x) for x in re.findall(r'<rect [^>]*x="([\d.]+)"', picture)) < 1000


def test_a_concept_of_a_level_below_names_that_level():
    page = teacher_pages(read_lessons(), "ko")["concepts.html"]
    assert "함수 (고등학교 1)" in page and "반복 (3)" in page


def test_links_lead_to_pages_that_are_made(real_pages):
    _, pages = real_pages
    for text in pages.values():
        links = re.findall(r'href="([\w-]+\.html)"', text)
        assert set(links) <= set(pages)


def test_english_pages_have_no_korean_but_names_and_korean_ones_have(real_pages):
    language, pages = real_pages
    heading = re.search(r"<h1>(.*)</h1>", pages["standards.html"])[1]
    assert bool(re.search("[가-힣]", heading)) == (language == "ko")


def test_a_level_without_lessons_has_no_pages(a_lesson):
    pages = teacher_pages([a_lesson], "en")
    assert set(pages) == {
        *("index.html", "careers.html", "concepts.html", "standards.html"),
        *("sheet-middle.html", "guides-middle.html"),
        *("worksheets-middle.html", "worksheet-middle-01-doubling.html"),
    }
    assert not any(f"sheet-{level}.html" in pages["index.html"] for level in LEVELS if level != "middle")


def test_a_half_page_is_translated_and_its_headings_go_below_the_lesson(a_lesson):
    text = guide_html(a_lesson, read_translation(a_lesson, "ko"))
    assert "<p>한국어: A word on this.</p>" in text
    assert "<h1>" not in text


@pytest.mark.parametrize(("language", "minutes"), [("en", r"(?m)^- (\d+): "), ("ko", r"(?m)^- (\d+)분: ")])
def test_the_minutes_of_a_half_page_are_those_of_the_lesson(language, minutes):
    for lesson in read_lessons():
        guide = translate_markdown(lesson.guide_path.read_text(encoding="utf-8"), read_translation(lesson, language))
        assert sum(map(int, re.findall(minutes, guide))) == lesson.front_matter.minutes, lesson.id


def test_html_in_a_lesson_is_text(good_files, write_lesson):
    files = good_files.edited("source", '"Doubling"', '"Doubling <b>"').edited(
        "guide", "A word on this.", "A <b>word</b>."
    )
    pages = teacher_pages([write_lesson(files)], "en")
    assert not any("<b>" in text for text in pages.values())
    assert "Doubling &lt;b&gt;" in pages["sheet-middle.html"]


def test_what_is_served_and_what_is_not(a_lesson):
    rows = {row.parts: row.served for row in coverage([a_lesson])["KR 2022"]}
    ((lesson, standard),) = rows[("9정03-07",)]
    assert (lesson.id, standard.says) == ("middle-01-doubling", "write functions and look for mistakes")
    assert rows[("9정03-08",)] == []


def test_every_claim_of_every_lesson_names_the_part_that_teaches_it(real_pages):
    language, pages = real_pages
    for lesson in read_lessons():
        nb, speak = lesson.notebook(), read_translation(lesson, language)
        for standard in lesson.front_matter.standards:
            assert taught_in(nb, standard) is not None, (lesson.id, standard.code)
            heading = speak(section_of(nb, standard)).split("\n")[0].lstrip("# ")
            assert f" ({escape(heading)}): {escape(speak(standard.says))}" in pages["standards.html"], lesson.id


def test_gaps_are_named_above_each_table(real_pages):
    _, pages = real_pages
    gaps = [row.parts[0] for row in coverage(read_lessons())["KR 2022"] if not row.served]
    assert gaps and f"{', '.join(gaps)}</p>" in pages["standards.html"]


@pytest.mark.parametrize(("cell", "place"), [("double", 3), ("The way back", 5), ("way back", None), ("", None)])
def test_a_claim_names_a_cell_or_a_heading(good_files, write_lesson, cell, place):
    lesson = write_lesson(good_files.edited("source", "# And the way back.", "# ## 2. The way back"))
    assert taught_in(lesson.notebook(), Standard("KR 2022", "9정03-07", "", cell)) == place


def test_a_code_in_no_list_is_shown_and_not_lost(good_files, write_lesson):
    lesson = write_lesson(good_files.edited("source", "9정03-07", "9정99-01"))
    assert coverage([lesson])["KR 2022"][-1].parts == ("9정99-01",)


@pytest.mark.parametrize(
    ("scheme", "code", "parts"),
    [
        ("KR 2022", "12인기02-01", ("12인기02-01",)),
        ("AI4K12", "3 Learning, 6-8", ("Learning", "6-8")),
        ("UNESCO 2024", "Ethics of AI: Create", ("Ethics of AI", "Create")),
        ("AI4K12", "2 Learning, 6-8", ("2 Learning, 6-8",)),
        ("UNESCO 2024", "Ethics of AI: Dream", ("Ethics of AI: Dream",)),
    ],
)
def test_codes_have_parts_and_one_that_is_written_otherwise_is_one_part(scheme, code, parts):
    assert parts_of(Standard(scheme, code, "")) == parts
