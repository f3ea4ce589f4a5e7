import re
import sys

import pytest

from builder.errors import StepFailed
from builder.site import merge, run


@pytest.fixture
def logs(tmp_path, monkeypatch):
    """The folder where steps keep their words."""
    monkeypatch.setattr("builder.site.BUILD", tmp_path)
    return tmp_path / "logs"


@pytest.mark.parametrize(
    ("base", "over", "merged"),
    [
        ({"a": 1}, {"b": 2}, {"a": 1, "b": 2}),
        ({"a": 1}, {"a": 2}, {"a": 2}),
        ({"a": {"b": 1, "c": 2}}, {"a": {"c": 3}}, {"a": {"b": 1, "c": 3}}),
        ({"a": {"b": {"c": 1}}}, {"a": {"b": {"d": 2}}}, {"a": {"b": {"c": 1, "d": 2}}}),
        ({"a": [1, 2]}, {"a": [3]}, {"a": [3]}),
        ({"a": {"b": 1}}, {"a": None}, {"a": None}),
        ({"a": 1}, {"a": {"b": 2}}, {"a": {"b": 2}}),
        ({}, {}, {}),
    ],
)
def test_settings_are_merged(base, over, merged):
    assert merge(base, over) == merged


def test_merging_leaves_both_alone():
    base, over = {"a": {"b": 1}}, {"a": {"c": 2}}
    merge(base, over)
    assert (base, over) == ({"a": {"b": 1}}, {"a": {"c": 2}})


def test_a_step_keeps_its_words_in_a_log(logs, tmp_path):
    run(
        "say hello",
        [sys.executable, "-c", "import sys; print('안녕', flush=True); print('again', file=sys.stderr)"],
        tmp_path,
    )
    assert (logs / "say-hello.txt").read_text(encoding="utf-8") == "안녕\nagain\n"


def test_a_step_that_fails_names_its_log(logs, tmp_path):
    log = logs / "npm-run-build.txt"
    with pytest.raises(StepFailed, match=re.escape(f"npm run build failed; the whole of what it said is in {log}.")):
        run("npm run build", [sys.executable, "-c", "import sys; print('why'); sys.exit(3)"], tmp_path)
    assert log.read_text(encoding="utf-8") == "why\n"


def test_a_program_that_is_not_there_is_a_failed_step(logs, tmp_path):
    with pytest.raises(StepFailed, match="bake failed"):
        run("bake", ["saebom-no-such-program"], tmp_path)
    assert "saebom-no-such-program" in (logs / "bake.txt").read_text(encoding="utf-8")
