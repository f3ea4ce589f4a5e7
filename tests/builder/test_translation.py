import re

import polib
import pytest

from builder.lesson import read_lessons
from builder.translation import read_translation, translation_problems, units_of, update_catalogue

TITLE = "Doubling"
FIELDS = "One fold: {thickness[0] * 2:.1f} mm"
FOLD = "Fold a sheet of paper once: it is twice as thick."

MISSING = f'No translation for "{TITLE}". Run make translate, fill in msgstr.'
FUZZY = f'The source of "{TITLE}" has changed; check its translation and remove the fuzzy mark.'
OTHER_FIELDS = f'The translation of "{FIELDS}" has other {{fields}} than its source.'


@pytest.fixture
def edit_entry(a_lesson):
    """Change the catalogue entry of one English text."""

    def edit(text: str, **changes):
        catalogue = polib.pofile(str(a_lesson.po_path("ko")))
        entry = next(item for item in catalogue if item.msgid == text)
        for name, value in changes.items():
            setattr(entry, name, value)
        catalogue.save()

    return edit


def entries_of(lesson) -> dict[str, polib.POEntry]:
    return {entry.msgid: entry for entry in polib.pofile(str(lesson.po_path("ko")))}


def test_units_are_in_reading_order_and_each_once(a_lesson):
    texts = [unit.text for unit in units_of(a_lesson)]
    assert texts[:3] == [TITLE, "You can write a function that doubles a number.", "grade 7"]
    assert texts.index(FOLD) < texts.index(FIELDS) < texts.index("## Minutes")
    assert len(texts) == len(set(texts))


def test_units_name_their_places(a_lesson):
    places = {unit.text: unit.place for unit in units_of(a_lesson)}
    asked = (TITLE, FIELDS, "Give back half of x.", "## Ask")
    assert [places[text] for text in asked] == ["front matter", "2", "halve", "guide"]


def test_a_complete_catalogue_has_no_problem(a_lesson):
    assert translation_problems(a_lesson, "ko") == []
    assert read_translation(a_lesson, "ko")(TITLE) == "한국어: Doubling"


def test_english_needs_no_catalogue(write_lesson):
    lesson = write_lesson(korean=False)
    assert translation_problems(lesson, "en") == []
    assert read_translation(lesson, "en")(TITLE) == TITLE


def test_without_a_catalogue_everything_is_missing(write_lesson):
    lesson = write_lesson(korean=False)
    assert len(translation_problems(lesson, "ko")) == len(units_of(lesson))


@pytest.mark.parametrize(
    ("text", "changes", "sentence"),
    [
        (TITLE, {"msgid": "Tripling"}, MISSING),
        (TITLE, {"msgstr": ""}, MISSING),
        (TITLE, {"obsolete": True}, MISSING),
        (TITLE, {"flags": ["fuzzy"]}, FUZZY),
        (FIELDS, {"msgstr": "한 번: {thickness} mm"}, OTHER_FIELDS),
        (FIELDS, {"msgstr": "한 번"}, OTHER_FIELDS),
    ],
)
def test_what_is_wrong_with_a_unit_is_named(a_lesson, edit_entry, text, changes, sentence):
    edit_entry(text, **changes)
    (problem,) = translation_problems(a_lesson, "ko")
    assert (problem.path, problem.sentence) == (a_lesson.po_path("ko"), sentence)
    assert problem.cell == ("2" if text == FIELDS else "front matter")


def test_long_texts_are_cut_in_problems(write_lesson):
    problems = translation_problems(write_lesson(korean=False), "ko")
    assert all(len(problem.sentence) < 120 for problem in problems)


def test_a_fuzzy_unit_is_not_used(a_lesson, edit_entry):
    edit_entry(TITLE, flags=["fuzzy"])
    with pytest.raises(KeyError, match=TITLE):
        read_translation(a_lesson, "ko")(TITLE)


def test_an_update_of_nothing_changes_nothing(a_lesson):
    path = update_catalogue(a_lesson, "ko")
    before = path.read_bytes()
    assert update_catalogue(a_lesson, "ko").read_bytes() == before
    assert translation_problems(a_lesson, "ko") == []


def test_a_changed_unit_is_fuzzy_with_its_previous_text(a_lesson, good_files, write_lesson):
    new = "Fold a sheet of paper twice: it is four times as thick."
    lesson = write_lesson(good_files.edited("source", FOLD, new), korean=False)
    update_catalogue(lesson, "ko")
    entry = entries_of(lesson)[new]
    assert (entry.msgstr, entry.fuzzy, entry.previous_msgid) == (f"한국어: {FOLD}", True, FOLD)
    assert [problem.cell for problem in translation_problems(lesson, "ko")] == ["1"]


def test_a_fuzzy_unit_stays_fuzzy_until_it_is_mended(a_lesson, edit_entry):
    edit_entry(TITLE, flags=["fuzzy"], previous_msgid="Twice")
    update_catalogue(a_lesson, "ko")
    assert (entries_of(a_lesson)[TITLE].fuzzy, entries_of(a_lesson)[TITLE].previous_msgid) == (True, "Twice")


def test_a_new_unit_is_empty(a_lesson, good_files, write_lesson):
    lesson = write_lesson(good_files.edited("source", "And the way back.", "xyz 123 quite other"), korean=False)
    update_catalogue(lesson, "ko")
    assert entries_of(lesson)["xyz 123 quite other"].msgstr == ""


def test_a_unit_that_is_gone_goes(a_lesson, good_files, write_lesson):
    lesson = write_lesson(good_files.edited("source", "# And the way back.\n#\n", ""), korean=False)
    update_catalogue(lesson, "ko")
    assert "And the way back." not in entries_of(lesson)
    assert translation_problems(lesson, "ko") == []


def test_the_korean_of_real_lessons_is_complete(a_real_lesson):
    assert [str(problem) for problem in translation_problems(a_real_lesson, "ko")] == []


def test_bold_of_the_lessons_ends_where_markdown_sees_its_end():
    """After a bracket or a quote and before a letter `**` ends nothing (CommonMark): a particle in Korean stands there."""
    spans = [
        (lesson.po_path("ko").name, span[0])
        for lesson in read_lessons()
        for text in entries_of(lesson).values()
        for span in re.finditer(r"\*\*([^*\n]+)\*\*[가-힣]?", text.msgstr)
    ]
    assert len(spans) > 100
    assert [span for span in spans if re.search(r"[^\w\s]\*\*[가-힣]$", span[1])] == []
