"""The ledger: what was collected, from where, and what became of it."""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Literal

from autograder.constants import LEDGER
from autograder.errors import LedgerInvalid

#: collected: waiting; graded: has a score; failed: could not be graded; set aside: could not be read
Status = Literal["collected", "graded", "failed", "set aside"]


@dataclass(frozen=True)
class Entry:
    """One file that was handed in; `sha256` names its untouched copy, `reason` is a sentence or "".

    `changed` says when it was saved, as ISO time, or "" where nobody knows; `repaired` what had to be mended.
    """

    sha256: str
    source: str
    status: Status
    lesson: str = ""
    student: str = ""
    language: str = ""
    reason: str = ""
    changed: str = ""
    repaired: str = ""

    @property
    def key(self) -> tuple[str, str]:
        return self.lesson, self.student


class Ledger:
    """All entries of a course, in the order in which they came; written whole or not at all.

    While work goes on, each change is a line added to a journal beside it, so that a change costs the same in a
    course of any size and a power cut loses none.
    """

    def __init__(self, path: Path, entries: Iterable[Entry]):
        self.path = path
        self._entries = {_place(entry): entry for entry in entries}
        self._left_over = False

    @property
    def entries(self) -> list[Entry]:
        return list(self._entries.values())

    @property
    def journal(self) -> Path:
        return self.path.with_suffix(".journal")

    @classmethod
    def read(cls, course: Path) -> "Ledger":
        """Read the ledger of a course, an empty one if there is none; raises `LedgerInvalid`."""
        path = course / LEDGER
        try:
            rows = json.loads(path.read_text(encoding="utf-8")) if path.exists() else []
            ledger = cls(path, map(_entry, rows))
            ledger._replay()
        except (ValueError, TypeError, AttributeError) as error:
            raise LedgerInvalid(path, error) from error
        return ledger

    def write(self) -> None:
        rows = json.dumps([asdict(entry) for entry in self.entries], ensure_ascii=False, indent=1)
        fresh = self.path.with_suffix(".fresh")
        fresh.write_text(rows + "\n", encoding="utf-8")
        fresh.replace(self.path)
        self.journal.unlink(missing_ok=True)
        self._left_over = False

    def holds(self, sha256: str, source: str) -> bool:
        """Whether a file was taken; one that was set aside may be tried again."""
        entry = self._entries.get((sha256, source))
        return bool(entry and entry.lesson)

    def put(self, entry: Entry) -> None:
        """Add an entry, in the place of the one for the same file that was set aside."""
        self._entries.pop(_place(entry), None)
        self._entries[_place(entry)] = entry

    def current(self) -> list[Entry]:
        """Of each student and lesson the entry that counts: the newest, of equally new ones the last collected."""
        taken = [entry for entry in self.entries if entry.status != "set aside"]
        return list({entry.key: entry for entry in sorted(taken, key=lambda entry: entry.changed)}.values())

    def set_aside(self) -> list[Entry]:
        return [entry for entry in self.entries if entry.status == "set aside"]

    def change(self, entry: Entry, status: Status, reason: str = "") -> None:
        """Record what became of an entry, on disk too."""
        if self._left_over:  # a line that a power cut has cut off must not run into the next one
            self.write()
        changed = replace(entry, status=status, reason=reason)
        self._entries[_place(entry)] = changed
        with self.journal.open("a", encoding="utf-8") as journal:
            journal.write(json.dumps(asdict(changed), ensure_ascii=False) + "\n")

    def _replay(self) -> None:
        """Take the journal of work that was broken off into account; its last line may be cut off."""
        self._left_over = self.journal.exists()
        lines = self.journal.read_text(encoding="utf-8").split("\n") if self._left_over else [""]
        for line in lines[:-1]:
            entry = _entry(json.loads(line))
            self._entries[_place(entry)] = entry


def _entry(row: dict) -> Entry:
    if unknown := set(row) - {item.name for item in fields(Entry)}:
        raise ValueError(", ".join(sorted(unknown)))
    return Entry(**row)


def _place(entry: Entry) -> tuple[str, str]:
    """What makes an entry that of one file: its bytes and where it came from."""
    return entry.sha256, entry.source
