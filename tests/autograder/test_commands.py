"""The `autograder` command as a teacher runs it: from another folder, with wrong words, in Korean."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from runtime.commandline import MISTAKES
from runtime.words import say


def autograder(*words, folder, language="en"):
    command = [str(Path(sys.executable).with_name("autograder")), *map(str, words)]
    return subprocess.run(
        command, cwd=folder, capture_output=True, text=True, env={**os.environ, "SAEBOM_LANG": language}
    )


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["collect", "nothing-here"], "There is no file or folder nothing-here."),
        (["collect"], "the following arguments are required"),
        (["run"], "required: PATH"),
        (["grade", "--jobs", "0"], "--jobs: this is a number from 1 to 999, not 0"),
        (["desk", "--port", "99999"], "--port: a port is a number from 1 to 65535, not 99999"),
        (["release", "--course", "/dev/null"], "/dev/null cannot be used: it is not a folder"),
        (["grade", "--course", "nowhere", "--fast"], "unrecognized arguments: --fast"),
        (["grade", "--course", "nowhere"], "holds no released lessons"),
        (["report", "--course", "nowhere"], "Nothing has been collected"),
        (["lesson", "check", "nothing.py"], "is not a lesson"),
        (["dance"], "this does not fit"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_a_wrong_command_gets_one_sentence(tmp_path, words, sentence):
    done = autograder(*words, folder=tmp_path)
    assert done.returncode == 2
    assert sentence in done.stderr and len(done.stderr.strip().splitlines()) == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("language", "sentence"),
    [("en", "There is nothing to grade in 3반 과제."), ("ko", "3반 과제에 채점할 파일이 없습니다.")],
)
def test_an_empty_folder_is_named_when_everything_is_asked_for(tmp_path, language, sentence):
    (tmp_path / "3반 과제").mkdir()
    done = autograder("run", "3반 과제", "--course", "course", "--out", "results", folder=tmp_path, language=language)
    assert done.returncode == 2 and done.stderr.startswith(sentence) and done.stderr.count("\n") == 1
    assert not (tmp_path / "results").exists()


#: what argparse itself says in English
ENGLISH = re.compile(r"argument|required|invalid|choose|expected|choice|usage:|options:|show this")


@pytest.mark.parametrize(
    "words",
    [
        ["dance"],
        ["collect"],
        ["desk", "--port", "abc"],
        ["grade", "--jobs", "many"],
        ["grade", "--jobs"],
        ["report", "--o", "--no"],
        ["release", "more", "words"],
        ["lesson"],
        ["release", "--course", "/dev/null"],
        ["--help"],
        ["run", "--help"],
    ],
    ids=" ".join,
)
def test_no_english_stands_in_a_korean_sentence(tmp_path, words):
    done = autograder(*words, folder=tmp_path, language="ko")
    assert done.returncode == (0 if "--help" in words else 2)
    assert not ENGLISH.search(done.stdout + done.stderr), done.stdout + done.stderr


def test_each_mistake_of_a_command_line_has_its_korean(in_korean):
    for sentence in MISTAKES.values():
        fields = re.findall(r"{(\w+)}", sentence)
        assert re.search("[가-힣]", say(sentence, **dict.fromkeys(fields, "x")))


def test_it_speaks_korean(tmp_path):
    assert "파일이나 폴더가 없습니다" in autograder("collect", "x", folder=tmp_path, language="ko").stderr


def test_make_grade_takes_a_name_with_spaces(root):
    command = ["make", "-o", ".venv/.ready", "grade", "SUBMISSIONS=3반 과제 (1).zip"]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, env={**os.environ, "SAEBOM_LANG": "en"})
    assert "There is no file or folder 3반 과제 (1).zip." in done.stderr
