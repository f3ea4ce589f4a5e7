"""Collecting: any folder, zip or file in; identity from the notebook itself; nothing lost, nothing stopped."""

import hashlib
import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from autograder.course import Course, write_notebook
from autograder.errors import PathMissing, Unreadable
from autograder.ledger import Entry, Ledger
from autograder.submission import LARGEST, identify, parse, rebuild
from autograder.words import say

#: how deep archives may lie in archives
DEEPEST = 4
#: most files of one archive that are looked at
MOST_FILES = 20_000

#: files that systems leave about and nobody handed in
LITTER = (".DS_Store", "Thumbs.db", "desktop.ini")


@dataclass(frozen=True)
class HandedIn:
    """The bytes of one file and where it came from; `reason` says why it has no bytes."""

    source: str
    data: bytes
    reason: str = ""


def collect(course: Course, paths: list[Path]) -> Ledger:
    """Take everything in; raises `PathMissing` before anything is taken, or `NothingReleased`."""
    for path in paths:
        if not path.exists():
            raise PathMissing(path)
    lessons = set(course.lessons())
    ledger = Ledger.read(course.folder)
    for handed in (item for path in paths for item in _files(path)):
        sha256 = hashlib.sha256(handed.data).hexdigest()
        if not ledger.has(sha256, handed.source):
            _keep(course, handed, sha256)
            ledger.entries.append(_entry(course, handed, sha256, lessons))
    ledger.write()
    return ledger


def _files(path: Path) -> Iterator[HandedIn]:
    if path.is_dir():
        for file in sorted(item for item in path.rglob("*") if item.is_file() and not item.is_symlink()):
            yield from _opened(str(file), file.read_bytes(), 0)
    else:
        yield from _opened(str(path), path.read_bytes(), 0)


def _opened(source: str, data: bytes, depth: int) -> Iterator[HandedIn]:
    """The file itself, or what is in it if it is a zip archive."""
    name = source.rsplit("/", 1)[-1]
    if name in LITTER or name.startswith("._") or "__MACOSX" in source:
        return
    if not zipfile.is_zipfile(io.BytesIO(data)):
        yield HandedIn(source, data)
    elif depth == DEEPEST:
        yield HandedIn(source, b"", say("Archives lie too deep in one another here."))
    else:
        yield from _unpacked(source, data, depth)


def _unpacked(source: str, data: bytes, depth: int) -> Iterator[HandedIn]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = [member for member in archive.infolist() if not member.is_dir()]
        if len(members) > MOST_FILES:
            yield HandedIn(source, b"", say("The archive holds more than {most} files.", most=MOST_FILES))
            return
        for member in members:
            inside = f"{source}/{member.filename}"
            try:
                with archive.open(member) as stream:
                    content = stream.read(LARGEST + 1)  # never more, whatever the archive says of itself
            except (zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError, OSError) as error:
                yield HandedIn(inside, b"", say("The archive is damaged or locked here: {reason}", reason=error))
                continue
            yield from _opened(inside, content, depth + 1)


def _keep(course: Course, handed: HandedIn, sha256: str) -> None:
    """Keep an untouched copy, named by its hash: nothing that a student sent is ever overwritten."""
    target = course.originals / sha256
    if not target.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(handed.data)


def _entry(course: Course, handed: HandedIn, sha256: str, lessons: set[str]) -> Entry:
    try:
        if handed.reason:
            raise Unreadable(handed.reason)
        nb = parse(handed.data)
        who = identify(nb)
        if who.lesson not in lessons:
            raise Unreadable(say("The lesson {lesson} is not one of the released ones.", lesson=who.lesson))
        rebuilt = rebuild(nb, course.release_of(who.lesson, who.language))
    except Unreadable as reason:
        return Entry(sha256, handed.source, "set aside", reason=str(reason))
    write_notebook(course.submitted_path(who.student, who.lesson), rebuilt)
    return Entry(sha256, handed.source, "collected", who.lesson, who.student, who.language)
