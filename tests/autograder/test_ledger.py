import json

import pytest

from autograder.errors import LedgerInvalid
from autograder.ledger import Entry, Ledger

ONE = Entry("1", "a.ipynb", "collected", "middle-06-searching", "3-1", "ko")
TWO = Entry("2", "b.ipynb", "collected", "middle-06-searching", "3-2", "ko")


@pytest.fixture
def a_ledger(tmp_path):
    ledger = Ledger(tmp_path / "ledger.json", [ONE, TWO])
    ledger.write()
    return ledger


def states(folder) -> list[str]:
    return [entry.status for entry in Ledger.read(folder).entries]


def test_what_was_written_is_read_again(a_ledger, tmp_path):
    assert Ledger.read(tmp_path).entries == [ONE, TWO]


def test_a_change_is_on_disk_at_once(a_ledger, tmp_path):
    a_ledger.change(ONE, "graded")
    assert states(tmp_path) == ["graded", "collected"]


def test_a_change_costs_one_line_whatever_the_size(a_ledger):
    before = a_ledger.path.read_bytes()
    a_ledger.change(ONE, "graded")
    assert a_ledger.path.read_bytes() == before
    assert len(a_ledger.journal.read_text(encoding="utf-8").splitlines()) == 1


def test_writing_takes_the_journal_in(a_ledger, tmp_path):
    a_ledger.change(TWO, "failed", "why")
    a_ledger.write()
    assert not a_ledger.journal.exists()
    assert states(tmp_path) == ["collected", "failed"]


def test_a_line_that_was_cut_off_is_not_read(a_ledger, tmp_path):
    a_ledger.change(ONE, "graded")
    text = a_ledger.journal.read_text(encoding="utf-8")
    a_ledger.journal.write_text(text + text[:20], encoding="utf-8")
    assert states(tmp_path) == ["graded", "collected"]


def test_work_goes_on_after_a_line_that_was_cut_off(a_ledger, tmp_path):
    a_ledger.change(ONE, "graded")
    text = a_ledger.journal.read_text(encoding="utf-8")
    a_ledger.journal.write_text(text + text[:20], encoding="utf-8")
    Ledger.read(tmp_path).change(TWO, "failed", "why")
    assert states(tmp_path) == ["graded", "failed"]


def test_a_line_that_is_none_of_ours_is_said(a_ledger, tmp_path):
    a_ledger.journal.write_text(json.dumps({"mood": "good"}) + "\n", encoding="utf-8")
    with pytest.raises(LedgerInvalid, match="mood"):
        Ledger.read(tmp_path)
