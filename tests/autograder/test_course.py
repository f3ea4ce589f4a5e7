import pytest

from autograder.course import release


def times(course) -> dict[str, int]:
    return {path.name: path.stat().st_mtime_ns for path in (course.folder / "release").glob("*/*.ipynb")}


def test_a_lesson_that_has_not_changed_is_not_released_again(an_empty_course):
    before = times(an_empty_course)
    changed, *_ = an_empty_course.lessons()
    path = an_empty_course.instructor_path(changed, "en")
    path.write_text(path.read_text(encoding="utf-8").replace("\n", "\n\n", 1), encoding="utf-8")
    assert sorted(release(an_empty_course)) == an_empty_course.lessons()
    after = times(an_empty_course)
    assert [name for name in before if before[name] != after[name]] == [f"{changed}.ipynb"]


@pytest.mark.lessons
def test_a_gradebook_that_is_new_knows_all_lessons(an_empty_course):
    (an_empty_course.folder / "gradebook.db").unlink()
    release(an_empty_course)
    with an_empty_course.gradebook() as gradebook:
        assert sorted(assignment.name for assignment in gradebook.assignments) == an_empty_course.lessons()
