import polib
import pytest

from builder.__main__ import main


@pytest.fixture
def elsewhere(tmp_path, monkeypatch):
    """Another folder, from which the command is run."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_what_is_no_lesson_is_one_sentence(elsewhere, capsys):
    assert main(["lint", "nothing.py"]) == 2
    sentence = "nothing.py is not a lesson. Lessons are files like lessons/middle/06_searching.py."
    assert capsys.readouterr() == ("", f"{elsewhere}/{sentence}\n")


def test_what_is_no_lesson_is_one_sentence_in_korean(elsewhere, capsys, in_korean):
    assert main(["lint", "nothing.py"]) == 2
    sentence = "nothing.py은(는) 수업 파일이 아닙니다. 수업은 lessons/middle/06_searching.py 같은 파일입니다."
    assert capsys.readouterr() == ("", f"{elsewhere}/{sentence}\n")


@pytest.mark.parametrize("port", ["abc", "0", "65536", "-1", "8000.5", ""])
def test_what_is_no_port_is_one_sentence(capsys, port):
    with pytest.raises(SystemExit, match="2"):
        main(["serve", f"--port={port}"])
    said = capsys.readouterr().err
    assert f"a port is a number from 1 to 65535, not {port}" in said
    assert said.count("\n") == 1 and "make serve PORT=8080" in said


@pytest.mark.parametrize("arguments", [[], ["bake"], ["content", "--fast"]])
def test_a_wrong_command_line_is_one_sentence(capsys, arguments):
    with pytest.raises(SystemExit, match="2"):
        main(arguments)
    said = capsys.readouterr().err
    assert said.count("\n") == 1 and "See: python -m builder" in said


def test_help_is_korean_in_korean(capsys, in_korean):
    with pytest.raises(SystemExit, match="0"):
        main(["--help"])
    assert "수업과 사이트를 만듭니다." in capsys.readouterr().out


def test_lint_of_a_good_lesson(a_lesson, elsewhere, capsys):
    assert main(["lint", "lessons/middle/01_doubling.py"]) == 0
    assert capsys.readouterr() == ("1 lessons read, 0 problems.\n", "")


def test_lint_says_every_problem(good_files, write_lesson, capsys):
    files = good_files.edited("source", '"points": 3', '"points": 0').edited("guide", "## Ask", "## Tell")
    lesson = write_lesson(files)
    assert main(["lint", str(lesson.path)]) == 2
    said = capsys.readouterr()
    assert said.err.count("\n") == 2 and "A test cell is worth points." in said.err and '"## Ask"' in said.err
    assert said.out == "1 lessons read, 2 problems.\n"


def test_lint_of_a_lesson_without_a_head(a_lesson, capsys):
    a_lesson.path.write_text("x = 1\n", encoding="utf-8")
    assert main(["lint", str(a_lesson.path)]) == 2
    sentence = "The source does not begin with front matter between `# ---` lines."
    assert capsys.readouterr().err == f"{a_lesson.path}: {sentence}\n"


def test_translate_writes_the_catalogue(write_lesson, capsys):
    lesson = write_lesson(korean=False)
    assert main(["translate", str(lesson.path)]) == 0
    count = len(polib.pofile(str(lesson.po_path("ko"))))
    assert capsys.readouterr().out == f"{lesson.po_path('ko')}: {count} units to translate or check\n"
