"""The class page: what it counts and groups, and that it names nobody."""

import nbformat

from autograder.classreport import Lesson, class_page, lesson_view, mistakes, without_comments
from autograder.grades import Grade, Question


def a_question(score=0.0, says="", source="x = 1", name="test_a") -> Question:
    return Question(name, "Halving", score, 2.0, False, says, (nbformat.v4.new_code_cell(source),))


def a_grade(student: str, *questions: Question) -> Grade:
    score = sum(question.score for question in questions)
    return Grade("middle-06-searching", student, "Searching", "ko", score, 2.0 * len(questions), False, questions)


def test_sentences_that_differ_in_a_value_alone_are_one_mistake():
    questions = [a_question(says=f"halve([1, 2]) came out as {value}.") for value in (3, 4, "'x'")]
    (mistake,) = mistakes([*questions, a_question(2.0)])
    assert mistake.count == 3 and mistake.says.startswith("halve")


def test_the_commonest_mistake_comes_first():
    found = mistakes([a_question(says="a"), a_question(says="b"), a_question(says="b")])
    assert [(mistake.says, mistake.count) for mistake in found] == [("b", 2), ("a", 1)]


def test_an_example_holds_no_comments_since_a_name_may_stand_there():
    assert without_comments("# 김새봄\n\ndef f():\n    # mine\n    return 1") == "def f():\n    return 1"


def test_a_name_of_the_roster_does_not_stand_in_an_example():
    grade = a_grade("3-1", a_question(says="hello('김새봄') says nothing.", source="name = '김새봄'"))
    page = class_page("3", [grade], ["3-1", "3-2"], {"3-1": "김새봄", "3-2": "이준"})
    assert "name = &#39;○○○&#39;" in page and page.count("김새봄") == 1  # among those who need help


def test_a_lesson_tells_who_is_missing_and_who_needs_help():
    grades = [a_grade("3-1", a_question(2.0)), a_grade("3-2", a_question())]
    lesson = Lesson("Searching", frozenset({"3-1", "3-2", "3-7"}))
    view = lesson_view(grades, ["3-1", "3-2", "3-5", "3-7"], {"3-5": "김새봄"}, lesson)
    assert [text.split()[-1] for text in (*view.missing, *view.ungraded, *view.help)] == ["김새봄", "7", "2"]
    assert view.bars == (1, 0, 0, 0, 1)
    assert (view.questions[0].solved, view.questions[0].graded, view.mean) == (1, 2, 1.0)


def test_a_class_that_has_handed_in_nothing_is_listed_whole():
    lessons = {"middle-06-searching": Lesson("Searching", frozenset({"3-1"}))}
    page = class_page("4", [], ["4-1", "4-2"], {"4-2": "이준"}, lessons)
    assert "Searching" in page and "No. 1, No. 2 이준" in page


def test_code_on_the_page_is_text():
    grade = a_grade("3-1", a_question(says="no", source="print('<script>alert(1)</script>')"))
    page = class_page("3", [grade], ["3-1"], {})
    assert "<script" not in page and "&lt;script" in page
    assert "http:" not in page and "https:" not in page
