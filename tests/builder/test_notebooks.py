import re

import nbformat
import pytest

from builder.content import content_path
from builder.lesson import grading, read_lesson
from builder.notebooks import instructor_notebook, student_notebook, to_text
from builder.translation import read_translation

STUBS = {"en": "# Write your code here.\npass", "ko": "# 여기에 코드를 써 보세요.\npass"}


def instructor(lesson, language="en"):
    return instructor_notebook(lesson, read_translation(lesson, language))


def version(lesson) -> str:
    return instructor(lesson).metadata["saebom"]["version"]


@pytest.fixture
def a_student_notebook(built, a_real_lesson, a_language):
    return nbformat.read(built / "content" / content_path(a_real_lesson, a_language), as_version=4)


@pytest.fixture
def its_instructor_notebook(built, a_real_lesson, a_language):
    (path,) = (built / "instructor" / a_language / a_real_lesson.id).iterdir()
    return nbformat.read(path, as_version=4)


### one tiny lesson


def test_built_twice_has_the_same_bytes(a_lesson, a_language):
    first, second = instructor(a_lesson, a_language), instructor(read_lesson(a_lesson.path), a_language)
    assert to_text(first) == to_text(second)
    assert to_text(student_notebook(first)) == to_text(student_notebook(second))


def test_making_the_student_notebook_leaves_the_instructor_one_alone(a_lesson):
    nb = instructor(a_lesson)
    before = to_text(nb)
    student_notebook(nb)
    assert to_text(nb) == before


def test_the_first_cell_is_title_goal_and_minutes(a_lesson):
    assert (
        instructor(a_lesson).cells[0].source
        == "# Doubling\n\n**You can write a function that doubles a number.** · 45 minutes"
    )
    assert instructor(a_lesson, "ko").cells[0].source.endswith("· 45분")


def test_the_notebook_is_in_the_readers_language(a_lesson):
    cell = instructor(a_lesson, "ko").cells[2]
    assert cell.source.startswith("# 한국어: Watch: this cell runs as it is.\nimport numpy")
    assert cell.source.endswith('print(f"한국어: One fold: {thickness[0] * 2:.1f} mm")')


def test_the_version_changes_with_an_assert(a_lesson, good_files, write_lesson):
    before = version(a_lesson)
    assert version(write_lesson(good_files.edited("source", "Is there a return?", "Look for return."))) != before


def test_the_version_changes_with_points(a_lesson, good_files, write_lesson):
    before = version(a_lesson)
    assert version(write_lesson(good_files.edited("source", '"points": 3', '"points": 4'))) != before


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [("guide", "A word", "Two words"), ("wrong", "return 4", "return 5"), ("source", "KR 2022", "KR 2015")],
)
def test_the_version_stays_with_what_no_student_sees(a_lesson, good_files, write_lesson, file, old, new):
    before = version(a_lesson)
    assert version(write_lesson(good_files.edited(file, old, new))) == before


def test_directives_and_answers_go_and_the_rest_of_the_cell_stays(a_lesson, a_language):
    cells = {cell.id: cell.source for cell in student_notebook(instructor(a_lesson, a_language)).cells}
    comment = {"en": "Give back twice x.", "ko": "한국어: Give back twice x."}[a_language]
    stub = STUBS[a_language].replace("\n", "\n    ")
    assert cells["double"] == f"def double(x):\n    # {comment}\n    {stub}"


### all real lessons


def test_a_student_notebook_is_valid(a_student_notebook):
    nbformat.validate(a_student_notebook)
    assert (a_student_notebook.nbformat, a_student_notebook.nbformat_minor) == (4, 5)


def test_a_student_notebook_has_no_answers_and_no_hidden_tests(a_student_notebook, its_instructor_notebook):
    text = nbformat.writes(a_student_notebook)
    assert re.findall(r"BEGIN SOLUTION|END SOLUTION|HIDDEN TESTS|MARK SCHEME", text) == []
    shown = {cell.id: cell.source for cell in a_student_notebook.cells}
    secret = re.compile(r"(?ms)^ *### BEGIN (?:SOLUTION|HIDDEN TESTS)\n(.*?)\n *### END")
    regions = [(cell.id, region) for cell in its_instructor_notebook.cells for region in secret.findall(cell.source)]
    assert len(regions) >= 4
    assert [name for name, region in regions if region in shown[name]] == []


def test_a_student_notebook_has_no_outputs(a_student_notebook):
    code = [cell for cell in a_student_notebook.cells if cell.cell_type == "code"]
    assert all((cell.outputs, cell.execution_count) == ([], None) for cell in code)


def test_a_student_notebook_says_what_it_is(a_student_notebook, a_real_lesson, a_language):
    assert set(a_student_notebook.metadata) == {"kernelspec", "language_info", "saebom"}  # no jupytext among them
    given = a_student_notebook.metadata.saebom
    assert (given.lesson, given.language) == (a_real_lesson.id, a_language)
    assert re.fullmatch("[0-9a-f]{12}", given.version)


def test_the_stub_is_in_the_readers_language(a_student_notebook, a_language):
    answers = [cell.source for cell in a_student_notebook.cells if grading(cell).get("solution")]
    lines = [[line.strip() for line in source.split("\n")] for source in answers]
    assert all("\n".join(lines).count(STUBS[a_language]) == 1 for lines in lines)


def test_cell_ids_are_unique_and_the_same_in_both_languages(built, a_real_lesson):
    both = [
        nbformat.read(built / "content" / content_path(a_real_lesson, language), as_version=4)
        for language in ("en", "ko")
    ]
    english, korean = [[cell.id for cell in nb.cells] for nb in both]
    assert english == korean
    assert len(set(english)) == len(english)


def test_the_id_of_a_graded_cell_is_its_grade_id(a_student_notebook):
    graded = [cell for cell in a_student_notebook.cells if grading(cell)]
    assert [cell.id for cell in graded] == [grading(cell).grade_id for cell in graded]


def test_every_cell_of_a_student_notebook_compiles(a_student_notebook):
    for cell in a_student_notebook.cells:
        if cell.cell_type == "code":
            compile(cell.source, cell.id, "exec")


def test_no_marker_is_left(a_student_notebook):
    assert [
        cell.id for cell in a_student_notebook.cells if cell.cell_type == "code" and re.search(r"\b_\(", cell.source)
    ] == []
