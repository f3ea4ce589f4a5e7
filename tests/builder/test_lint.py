import re
from dataclasses import replace

import pytest

from builder.lint import ALLOWED, GUIDE_SECTIONS, _sheet, lint

THREE_HINTS = "# Now write it yourself.\n#\n# <details><summary>Hint 1</summary>"
TEXT = "# Fold a sheet of paper once: it is twice as thick.\n"
BACK = "# And the way back."
PRINTED = '_(f"One fold: {thickness[0] * 2:.1f} mm")'
IMPORT = "import numpy as np"
ANSWER = "    ### BEGIN SOLUTION\n    return x / 2\n    ### END SOLUTION"
ASSERT = 'assert double(7) == 14, "double works for the example, but not for every number."'
HIDDEN = f"### BEGIN HIDDEN TESTS\n{ASSERT}\n### END HIDDEN TESTS"
SENTENCE = ', "halve does not give back one half."'
PRINTS = '"name": "prints", "cell": "double"'
SAYS = ', "says": "double gives nothing back. Is there a return?"'

#: what breaks the good lesson in one way: the file, an edit, then the cell and the sentence of the only problem
BREAKS = {
    "text below a marker": ("source", BACK, "# And\nback = 1", "line 60", "This line stands below a markdown marker"),
    "claim without a cell": ("source", 'cell: "double", ', "", "", "9정03-07: where is it taught"),
    "claim of no cell": (
        "source",
        'cell: "double"',
        'cell: "triple"',
        "",
        r"a heading of the lesson \(found: triple\)",
    ),
    "late code": (
        "source",
        TEXT,
        TEXT + "\n# %% [markdown]\n# More.\n" * 3,
        "5",
        "The first runnable cell comes too late",
    ),
    "unknown directive": (
        "source",
        "thickness = np",
        "### BEGIN ANSWER\nthickness = np",
        "2",
        "`### BEGIN ANSWER` is not a directive",
    ),
    "a lesson that is not there": (
        "source",
        BACK,
        "# And in lesson 99 the way back.",
        "6",
        "This level has no lesson 99",
    ),
    "same grade_id": ("source", '"test_halve"', '"test_double"', "test_double", "A grade_id is unique"),
    "grade_id in capitals": (
        "source",
        '"test_halve"',
        '"Test-Halve"',
        "Test-Halve",
        "A grade_id is .* made of small letters",
    ),
    "one answer cell": (
        "source",
        '"halve", "solution": true',
        '"halve", "solution": false',
        "",
        "has 1 answer cells; it should have 2 to 5",
    ),
    "too many points": ("source", '"points": 5', '"points": 50', "", "has 53 points; it should have 5 to 10"),
    "no points": ("source", '"points": 3', '"points": 0', "test_double", "A test cell is worth points"),
    "no solution": ("source", ANSWER, "    return x / 2", "halve", "marks its answer with"),
    "solution without end": (
        "source",
        "return x / 2\n    ### END SOLUTION",
        "return x / 2",
        "halve",
        "marks its answer with",
    ),
    "no hidden tests": ("source", HIDDEN, ASSERT, "test_double", "A test cell has hidden tests"),
    "hidden tests without end": (
        "source",
        HIDDEN,
        HIDDEN.rpartition("\n")[0],
        "test_double",
        "A test cell has hidden tests",
    ),
    "silent assert": ("source", SENTENCE, "", "test_halve", r"Each assert carries a sentence .* \(line 1\)"),
    "assert with a computed sentence": ("source", SENTENCE, ', "a" + "b"', "test_halve", "Each assert carries"),
    "input in an answer cell": (
        "source",
        ANSWER,
        ANSWER.replace(
            "    ### BEGIN SOLUTION\n    return x / 2", "    ### BEGIN SOLUTION\n    return x / 2\nx = input()"
        ),
        "halve",
        r"In a graded cell input\(\) stands in a function.*\(line 5\)",
    ),
    "two hints": (
        "source",
        THREE_HINTS,
        THREE_HINTS.replace("<details>", ""),
        "double",
        "Before an answer cell stand 3 folded hints",
    ),
    "print without mark": ("source", PRINTED, '"One fold"', "2", r"Printed text is marked .* _\('One fold'\)"),
    "f-string without mark": ("source", PRINTED, PRINTED[1:], "2", "Printed text is marked for translation"),
    "title of a chart without mark": (
        "source",
        f"print({PRINTED})",
        f'print({PRINTED})\nplt = np\nplt.title("Folding")',
        "2",
        r"Text in a chart is marked .* _\('Folding'\)",
    ),
    "label of a line without mark": (
        "source",
        f"print({PRINTED})",
        f'print({PRINTED})\nplt = np\nplt.plot([1], label=f"{{thickness}} thick")',
        "2",
        "Text in a chart is marked",
    ),
    "mark inside an f-string": (
        "source",
        PRINTED,
        '_("One fold")[: len(f"{_(\'x\')}")]',
        "2",
        "stands around a whole f-string",
    ),
    "code of a standard in a form of its own": (
        "source",
        "9정03-07",
        "9정3-7",
        "",
        "9정3-7 is not written as the codes of KR 2022",
    ),
    "package of another level": ("source", IMPORT, f"{IMPORT}\nimport pandas.io", "", "differ: pandas"),
    "package that is not declared": (
        "source",
        IMPORT,
        f"{IMPORT}\nfrom matplotlib import pyplot",
        "",
        "imports differ: matplotlib",
    ),
    "package that is not imported": ("source", '["numpy"]', '["numpy", "coach"]', "", "imports differ: coach"),
    "half page without a section": ("guide", "## Unplugged\n", "", "", 'no section "## Unplugged"'),
    "wrong answer without sentence": ("wrong", SAYS, "", "", "A planned wrong answer lacks 'says'"),
    "wrong answer without cell": ("wrong", PRINTS, '"name": "prints"', "", "A planned wrong answer lacks 'cell'"),
    "two wrong answers": (
        "wrong",
        '# %% wrong={"name": "prints"',
        '# %% right={"name": "prints"',
        "",
        "has 2 planned wrong answers; it should have 3 to 99",
    ),
    "nothing hard-coded": ("wrong", '"hard_coded"', '"four"', "", "One planned wrong answer is called hard_coded"),
    "wrong answer to no cell": (
        "wrong",
        PRINTS,
        '"name": "prints", "cell": "treble"',
        "prints",
        "There is no answer cell treble",
    ),
    "wrong answer with another sentence": (
        "wrong",
        "Is there a return?",
        "Why?",
        "prints",
        "No assert of the lesson says this: double gives nothing back. Why?",
    ),
}


@pytest.mark.parametrize("name", BREAKS)
def test_a_lesson_broken_in_one_way_has_that_problem(good_files, write_lesson, name):
    file, old, new, cell, sentence = BREAKS[name]
    lesson = write_lesson(good_files.edited(file, old, new))
    (problem,) = lint(lesson)
    assert (
        problem.path
        in {"source": {lesson.path}, "guide": {lesson.guide_path}, "wrong": {lesson.wrong_path, lesson.path}}[file]
    )
    assert re.fullmatch(cell, problem.cell)
    assert re.search(sentence, problem.sentence)


def test_a_good_lesson_has_no_problem(a_lesson):
    assert lint(a_lesson) == []


def test_a_package_that_a_level_does_without(good_files, write_lesson):
    files = good_files.edited("source", '["numpy"]', '["numpy", "scipy"]')
    (problem,) = lint(write_lesson(files.edited("source", IMPORT, f"{IMPORT}\nimport scipy")))
    assert problem.sentence == "The level middle does without the package scipy."


def test_a_missing_half_page(a_lesson):
    a_lesson.guide_path.unlink()
    (problem,) = lint(a_lesson)
    assert str(problem) == f"{a_lesson.guide_path}: The teacher's half page is missing."


def test_missing_korean(write_lesson):
    lesson = write_lesson(korean=False)
    assert {problem.path for problem in lint(lesson)} == {lesson.po_path("ko")}


def test_no_planned_wrong_answers(a_lesson):
    a_lesson.wrong_path.unlink()
    assert [problem.sentence for problem in lint(a_lesson)] == [
        "The lesson has 0 planned wrong answers; it should have 3 to 99.",
        "One planned wrong answer is called hard_coded: it returns what the visible tests want.",
    ]


@pytest.mark.parametrize("line", ["%matplotlib inline", "!ls", "%%time"])
def test_magics_and_shell_lines(good_files, write_lesson, line):
    lesson = write_lesson(good_files.edited("source", "thickness = np", f"{line}\nthickness = np"), korean=False)
    problems = [(problem.cell, problem.sentence) for problem in lint(lesson)]
    assert ("2", "Magics and shell lines do not work for learners; use plain Python.") in problems


def test_what_is_not_python(good_files, write_lesson):
    files = good_files.edited("source", "return 2 * x", "return 2 x").edited("source", "return x / 2", "return x /")
    lesson = write_lesson(files, korean=False)
    assert [(problem.cell, problem.sentence) for problem in lint(lesson)] == [
        ("double", "Not Python, in line 4: invalid syntax"),
        ("halve", "Not Python, in line 4: invalid syntax"),
    ]


@pytest.mark.parametrize(
    "asking",
    ["def talk():\n    return input()\n\n\n", "with answers(3):\n    half = input()\n", "ask = lambda: input()\n"],
)
def test_input_in_a_function_or_with_answers_is_fine(good_files, write_lesson, asking):
    lesson = write_lesson(good_files.edited("source", ANSWER, f"{ANSWER}\n\n\n{asking}"))
    assert lint(lesson) == []


def test_a_missing_printable_sheet_is_named_where_the_level_has_them(a_lesson):
    a_lesson.sheet_path.unlink()
    assert [str(problem) for problem in lint(a_lesson)] == [f"{a_lesson.sheet_path}: The printable sheet is missing."]
    assert list(_sheet(replace(a_lesson, level="high"), None)) == []


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("# Fold it", "Fold it", "A printable sheet has one title, in a line that begins with #."),
        (". ★ .", ". ★", "The rows of a grid have different lengths: [2, 3]."),
        ("cell=10", "cell=90", "A board is at most 180 mm wide; make its cells smaller."),
        ("numbered", "counted", "A board does not know counted."),
    ],
)
def test_a_sheet_that_cannot_be_printed_is_named(good_files, write_lesson, old, new, sentence):
    lesson = write_lesson(good_files.edited("sheet", old, new))
    assert [problem.sentence for problem in lint(lesson) if problem.path == lesson.sheet_path] == [sentence]


def test_all_problems_come_at_once(good_files, write_lesson):
    files = good_files.edited("source", '"points": 3', '"points": 30').edited("guide", "## Ask", "## Tell")
    lesson = write_lesson(files.edited("wrong", '"hard_coded"', '"four"'))
    assert [problem.path for problem in lint(lesson)] == [lesson.path, lesson.guide_path, lesson.wrong_path]


def test_a_problem_names_file_cell_and_sentence(good_files, write_lesson):
    lesson = write_lesson(good_files.edited("source", '"points": 3', '"points": 0'))
    assert [str(problem) for problem in lint(lesson)] == [
        f"{lesson.path}, cell test_double: A test cell is worth points."
    ]


def test_problems_are_said_in_korean(good_files, write_lesson, in_korean):
    lesson = write_lesson(good_files.edited("source", '"points": 3', '"points": 0'))
    assert [str(problem) for problem in lint(lesson)] == [
        f"{lesson.path}, test_double 셀: 검사 셀에는 점수가 있어야 합니다."
    ]


def test_the_authors_guide_names_what_lint_knows(root):
    text = (root / "docs" / "authoring.md").read_text(encoding="utf-8")
    assert [heading for heading in GUIDE_SECTIONS if f"`## {heading}`" not in text] == []
    assert [level for level in ALLOWED if level not in text] == []
