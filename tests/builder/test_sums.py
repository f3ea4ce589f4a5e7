import hashlib
import json

import pytest

from builder.sums import Sum, parse_sums, write_sums


@pytest.fixture
def a_site(tmp_path):
    (tmp_path / "build").mkdir()
    (tmp_path / "build" / "수업.js").write_bytes(b"1")
    for name in ("jupyter-lite.json", "build/jupyter-lite.json"):
        (tmp_path / name).write_bytes(b"{}")
    return tmp_path


def test_each_file_has_its_sum_but_for_what_an_operator_may_change(a_site):
    write_sums(a_site)
    empty, one = (hashlib.sha256(data).hexdigest() for data in (b"{}", b"1"))
    sums = parse_sums((a_site / "sums.json").read_bytes())
    assert sums == [Sum("build/jupyter-lite.json", 2, empty), Sum("build/수업.js", 1, one)]


def test_writing_again_gives_the_same_bytes(a_site):
    write_sums(a_site)
    first = (a_site / "sums.json").read_bytes()
    write_sums(a_site)
    assert (a_site / "sums.json").read_bytes() == first


@pytest.mark.parametrize("text", ["", "<html>", "[]", "{}", '{"files": 3}', json.dumps({"files": {"a": 1}})])
def test_what_is_no_list_of_sums_is_refused(text):
    with pytest.raises(ValueError):
        parse_sums(text)
