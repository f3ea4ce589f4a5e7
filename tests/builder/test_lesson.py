import re

import pytest

from builder.constants import LEVELS
from builder.errors import LessonsInvalid, LessonUnknown
from builder.lesson import Standard, lesson_paths, read_lesson, read_lessons


def test_front_matter_is_read(a_lesson):
    head = a_lesson.front_matter
    assert (head.title, head.minutes, head.teaches, head.packages) == ("Doubling", 45, ("functions",), ("numpy",))
    assert head.standards == (Standard("KR 2022", "9정03-07", "write functions and look for mistakes", "double"),)


def test_the_id_comes_from_the_place(a_lesson):
    assert (a_lesson.id, a_lesson.level, a_lesson.number) == ("middle-01-doubling", "middle", 1)


def test_an_id_has_no_underscore(tmp_path, good_files, write_lesson):
    path = write_lesson(korean=False).path.rename(tmp_path / "lessons" / "middle" / "02_two_words.py")
    assert read_lesson(path).id == "middle-02-two-words"


def test_companions_stand_beside_it(a_lesson):
    names = [path.name for path in (a_lesson.po_path("ko"), a_lesson.guide_path, a_lesson.wrong_path)]
    assert names == ["01_doubling.ko.po", "01_doubling.guide.md", "01_doubling.wrong.py"]


def test_the_body_is_the_source_without_its_head(a_lesson):
    assert a_lesson.body.startswith("# %% [markdown]\n# Fold")
    assert len(a_lesson.notebook().cells) == 8


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("# minutes: 45", "# minutes: 45\n# colour: red", "unknown keys: colour"),
        ("# minutes: 45\n", "", "missing keys: minutes"),
        ("# minutes: 45", '# minutes: "45"', "minutes is not a whole number"),
        ("# minutes: 45", "# minutes: 4.5", "minutes is not a whole number"),
        ('# band: "grade 7"', "# band: 7", "band is not text"),
        ('# teaches: ["functions"]', '# teaches: "functions"', "teaches is not a list"),
        ('scheme: "KR 2022", ', "", "scheme"),
        ('# title: "Doubling"', "# title: a: b", "The front matter cannot be read"),
        ("# ---\n# title", "# title", "does not begin with front matter"),
        ("# ---\n# title", "\n# ---\n# title", "does not begin with front matter"),
    ],
)
def test_a_wrong_head_is_refused(good_files, write_lesson, old, new, sentence):
    with pytest.raises(LessonsInvalid, match=sentence) as refused:
        write_lesson(good_files.edited("source", old, new))
    assert [problem.path.name for problem in refused.value.problems] == ["01_doubling.py"]


def test_no_packages_may_be_written_in_two_ways(good_files, write_lesson):
    for empty in ("packages: []", "packages:"):
        lesson = write_lesson(good_files.edited("source", 'packages: ["numpy"]', empty), korean=False)
        assert lesson.front_matter.packages == ()


@pytest.mark.parametrize("name", ["middle/01_missing.py", "middle/01_doubling.wrong.py", "01_doubling.py", "middle"])
def test_what_is_no_lesson_is_said(a_lesson, tmp_path, name):
    (tmp_path / "lessons" / "01_doubling.py").write_text(a_lesson.body, encoding="utf-8")
    with pytest.raises(LessonUnknown, match=rf"{re.escape(name)} is not a lesson"):
        read_lesson(tmp_path / "lessons" / name)


def test_lessons_come_level_by_level_and_in_order(tmp_path):
    names = ["adult/01_a.py", "middle/10_b.py", "middle/02_c.py", "elementary/03_d.py"]
    for name in [*names, "middle/02_c.wrong.py", "middle/02_c.ko.po", "middle/notes.py", "other/01_e.py"]:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    found = [path.relative_to(tmp_path).as_posix() for path in lesson_paths(tmp_path)]
    assert found == ["elementary/03_d.py", "middle/02_c.py", "middle/10_b.py", "adult/01_a.py"]


def test_problems_of_all_lessons_come_at_once(a_lesson):
    paths = [a_lesson.path.with_name(f"0{number}_headless.py") for number in (2, 3)]
    for path in paths:
        path.write_text("x = 1\n", encoding="utf-8")
    with pytest.raises(LessonsInvalid) as refused:
        read_lessons([a_lesson.path, *paths])
    assert [problem.path for problem in refused.value.problems] == paths


def test_ids_of_real_lessons_are_unique_and_fit_for_nbgrader():
    ids = [lesson.id for lesson in read_lessons()]
    assert len(ids) == len(set(ids)) > 0
    assert all(re.fullmatch(rf"({'|'.join(LEVELS)})-\d\d-[a-z0-9-]+", name) for name in ids)
