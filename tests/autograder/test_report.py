import csv
import io

import nbformat
import pytest

from autograder.collect import collect
from autograder.course import Course
from autograder.errors import NothingCollected, ResultsOccupied
from autograder.feedback import harmless_html, pictures
from autograder.grade import grade
from autograder.report import report
from autograder.table import Row, table


def read(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text)))


def test_a_missing_or_failed_submission_is_never_a_zero():
    rows = read(
        table(
            [Row("3-14", "l", "graded", 0.0, 7.0), Row("3-15", "l", "missing"), Row("3-16", "l", "failed", note="why")]
        )
    )
    assert rows[1:] == [
        ["3", "14", "l", "graded", "0", "7", ""],
        ["3", "15", "l", "missing", "", "", ""],
        ["3", "16", "l", "failed", "", "", "why"],
    ]


def test_the_table_speaks_korean(in_korean):
    assert read(table([Row("3-15", "l", "missing")]))[:2] == [
        ["반", "번호", "수업", "상태", "점수", "만점", "비고"],
        ["3", "15", "l", "제출 안 함", "", "", ""],
    ]


def test_commas_and_formulas_do_no_harm():
    assert (
        read(table([Row("", "", "set aside", note='=HYPERLINK("x"), and so on')]))[1][-1]
        == '\'=HYPERLINK("x"), and so on'
    )


def test_html_of_a_student_loads_nothing_and_runs_nothing():
    html = '<img src="data:image/png;base64,AAAA" alt="star"><img src="http://elsewhere/x.png"><script>alert(1)</script><a href="http://elsewhere">go</a>'
    clean = harmless_html(html)
    assert 'src="data:image/png;base64,AAAA"' in clean
    assert "elsewhere" not in clean and "<script" not in clean


def test_pictures_of_a_cell_are_kept():
    png = nbformat.v4.new_output("display_data", {"image/png": "AAAA\n", "text/plain": "<Figure>"})
    text = nbformat.v4.new_output("stream", name="stdout", text="hi")
    assert pictures(nbformat.v4.new_code_cell("", outputs=[png, text])) == [("png", "AAAA"), ("text", "hi")]


def test_a_folder_with_other_files_is_left_alone(tmp_path):
    (tmp_path / "thesis.txt").write_text("years of work")
    with pytest.raises(ResultsOccupied, match="nothing was written"):
        report(Course(tmp_path / "course"), tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.txt"]


def test_folders_of_nearly_the_same_name_are_left_alone(an_empty_course, a_submission, tmp_path):
    for name in ("results.old", "results.fresh"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "notes.txt").write_text("mine", encoding="utf-8")
    (tmp_path / "in.ipynb").write_bytes(a_submission())
    collect(an_empty_course, [tmp_path / "in.ipynb"])
    for _ in range(2):
        report(an_empty_course, tmp_path / "deep" / "results")
        report(an_empty_course, tmp_path / "results")
    assert sorted(path.name for path in tmp_path.iterdir() if path.name != "course") == [
        *("deep", "in.ipynb", "results", "results.fresh", "results.old"),
    ]
    assert (tmp_path / "results.old" / "notes.txt").exists() and (tmp_path / "results.fresh" / "notes.txt").exists()


def test_a_report_that_fails_half_way_leaves_the_one_before(an_empty_course, a_submission, tmp_path):
    (tmp_path / "in.ipynb").write_bytes(a_submission())
    collect(an_empty_course, [tmp_path / "in.ipynb"])
    report(an_empty_course, tmp_path / "results")
    before = (tmp_path / "results" / "grades.csv").read_bytes()
    an_empty_course.instructor_path("middle-06-searching", "en").unlink()
    with pytest.raises(FileNotFoundError):
        report(an_empty_course, tmp_path / "results")
    assert (tmp_path / "results" / "grades.csv").read_bytes() == before
    assert not list(tmp_path.glob(".results*"))


def test_a_regrade_that_fails_hides_the_old_grade(an_empty_course, a_submission, tmp_path):
    (tmp_path / "in.ipynb").write_bytes(a_submission())
    ledger = collect(an_empty_course, [tmp_path / "in.ipynb"])
    with an_empty_course.gradebook() as gradebook:
        gradebook.add_student("3-14")
        gradebook.add_submission("middle-06-searching", "3-14")
    ledger.change(ledger.entries[0], "failed", "Python stopped.")
    ((row,), page) = report(an_empty_course, tmp_path / "results"), tmp_path / "results" / "feedback" / "3-14.html"
    assert (row.status, row.score, row.note) == ("failed", None, "Python stopped.")
    assert "could not be graded" in page.read_text(encoding="utf-8") or "채점하지 못했어요" in page.read_text("utf-8")


def test_nothing_collected_is_said(tmp_path, an_empty_course):
    with pytest.raises(NothingCollected, match="autograder collect"):
        report(Course(tmp_path / "nothing"), tmp_path / "results")
    with pytest.raises(NothingCollected):
        grade(an_empty_course)
