import pytest

from builder.concepts import concept_problems, foundations, sources
from builder.lesson import read_lesson, read_lessons
from builder.translation import read_translation

#: lines of the good lesson
TEACHES, REQUIRES = 'teaches: ["functions"]', "requires: []"


@pytest.fixture
def write_course(good_files, tmp_path):
    """Write lessons of the middle level or another one, given as (place, teaches, requires), and read them."""

    def write(*lessons):
        read = []
        for place, teaches, requires in lessons:
            path = tmp_path / "lessons" / f"{place}.py"
            path.parent.mkdir(parents=True, exist_ok=True)
            source = good_files.source.replace(TEACHES, f"teaches: {teaches}").replace(
                REQUIRES, f"requires: {requires}"
            )
            path.write_text(source, encoding="utf-8")
            read.append(read_lesson(path))
        return read

    return write


def test_the_real_course_introduces_each_concept_once_and_builds_on_nothing_else():
    assert concept_problems(read_lessons()) == []


def test_a_concept_is_introduced_once_in_a_level(write_course):
    lessons = write_course(("middle/01_a", ["loops"], []), ("middle/02_b", ["loops"], []), ("high/01_c", ["loops"], []))
    (problem,) = concept_problems(lessons)
    assert problem.path.name == "02_b.py"
    assert "“loops” is already introduced by middle-01-a" in problem.sentence


@pytest.mark.parametrize("place", ["middle/02_later", "high/01_above", "middle/01_itself"])
def test_what_no_earlier_lesson_teaches_is_named(write_course, place):
    lessons = write_course(("middle/01_itself", ["lists"], ["loops"]))
    lessons += write_course((place, ["loops"], ["loops"])) if place != "middle/01_itself" else []
    assert "No earlier lesson teaches “loops”; teach it here and name it under teaches." in {
        problem.sentence for problem in concept_problems(lessons) if problem.path.name == "01_itself.py"
    }


def test_the_nearest_lesson_that_teaches_a_concept_is_its_source(write_course):
    below, own, last = write_course(
        ("elementary/09_below", ["lists", "loops"], []),
        ("middle/01_own", ["lists"], []),
        ("middle/02_last", [], ["lists", "loops"]),
    )
    assert sources(last, [last, own, below]) == {"lists": own, "loops": below}


def test_a_lesson_hangs_on_those_that_no_other_one_implies(write_course):
    first, second, third = lessons = write_course(
        ("middle/01_a", ["values"], []),
        ("middle/02_b", ["loops"], ["values"]),
        ("middle/03_c", ["lists"], ["values", "loops"]),
    )
    assert foundations(third, lessons) == [second]
    assert foundations(second, lessons) == [first]


def test_a_concept_has_one_name_in_a_level(a_language):
    names: dict[tuple[str, str], set[str]] = {}
    for lesson in read_lessons():
        translation = read_translation(lesson, a_language)
        for concept in (*lesson.front_matter.teaches, *lesson.front_matter.requires):
            names.setdefault((lesson.level, concept), set()).add(translation(concept))
    assert {concept: found for concept, found in names.items() if len(found) > 1} == {}
