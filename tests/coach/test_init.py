"""The names that lessons import, each documented for authors."""

import subprocess
import sys

import pytest

import coach


@pytest.mark.parametrize("name", coach.__all__)
def test_every_name_can_be_imported_and_is_listed(name):
    assert getattr(coach, name).__doc__
    assert name in dir(coach)


def test_an_unknown_name_is_no_attribute():
    with pytest.raises(AttributeError, match="no attribute 'Turtle'"):
        coach.Turtle  # noqa: B018


def test_a_module_is_loaded_when_it_is_asked_for():
    code = "import sys, coach; coach.Robot; print('coach.robot' in sys.modules, 'coach.bars' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "True False\n"


@pytest.mark.parametrize("name", sorted(set(coach.__all__) - {"CoachError", "Line", "Move"}))
def test_authors_read_of_it(root, name):
    text = (root / "docs" / "authoring.md").read_text(encoding="utf-8")
    assert f"from coach import {name}" in text or f", {name}\n" in text
