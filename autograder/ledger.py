"""The ledger: what was collected, from where, and what became of it."""

import json
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
    """All entries of a course, in the order in which they came; written whole or not at all."""

    def __init__(self, path: Path, entries: list[Entry]):
        self.path = path
        self.entries = entries

    @classmethod
    def read(cls, course: Path) -> "Ledger":
        """Read the ledger of a course, an empty one if there is none; raises `LedgerInvalid`."""
        path = course / LEDGER
        if not path.exists():
            return cls(path, [])
        try:
            known = {item.name for item in fields(Entry)}
            rows = json.loads(path.read_text(encoding="utf-8"))
            if unknown := {key for row in rows for key in row} - known:
                raise ValueError(", ".join(sorted(unknown)))
            return cls(path, [Entry(**row) for row in rows])
        except (ValueError, TypeError, AttributeError) as error:
            raise LedgerInvalid(path, error) from error

    def write(self) -> None:
        rows = json.dumps([asdict(entry) for entry in self.entries], ensure_ascii=False, indent=1)
        fresh = self.path.with_suffix(".fresh")
        fresh.write_text(rows + "\n", encoding="utf-8")
        fresh.replace(self.path)

    def holds(self, sha256: str, source: str) -> bool:
        """Whether a file was taken; one that was set aside may be tried again."""
        return any((entry.sha256, entry.source) == (sha256, source) for entry in self.entries if entry.lesson)

    def put(self, entry: Entry) -> None:
        """Add an entry, in the place of the one for the same file that was set aside."""
        same = (entry.sha256, entry.source)
        self.entries = [old for old in self.entries if (old.sha256, old.source) != same]
        self.entries.append(entry)

    def current(self) -> list[Entry]:
        """Of each student and lesson the entry that counts: the newest, of equally new ones the last collected."""
        taken = [entry for entry in self.entries if entry.status != "set aside"]
        return list({entry.key: entry for entry in sorted(taken, key=lambda entry: entry.changed)}.values())

    def set_aside(self) -> list[Entry]:
        return [entry for entry in self.entries if entry.status == "set aside"]

    def change(self, entry: Entry, status: Status, reason: str = "") -> None:
        """Record what became of an entry."""
        self.entries[self.entries.index(entry)] = replace(entry, status=status, reason=reason)
