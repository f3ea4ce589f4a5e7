"""The `autograder` command as a teacher runs it: from another folder, with wrong words, in Korean."""

import os
import subprocess
import sys
from pathlib import Path

import pytest


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


def test_it_speaks_korean(tmp_path):
    assert "파일이나 폴더가 없습니다" in autograder("collect", "x", folder=tmp_path, language="ko").stderr
