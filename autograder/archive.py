"""Archives: what lies in a folder, zip or tar, file by file, opened with distrust."""

import io
import lzma
import os
import struct
import tarfile
import unicodedata
import zipfile
import zlib
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from autograder.errors import reason_of
from autograder.submission import LARGEST
from autograder.words import say

#: how deep archives may lie in archives
DEEPEST = 4
#: most files that are looked at of one thing handed over, whatever lies in it
MOST_FILES = 20_000
#: most bytes that one thing handed over may unpack to
MOST_BYTES = 4_000_000_000

#: files that systems leave about and nobody handed in
LITTER = (".DS_Store", "Thumbs.db", "desktop.ini")

#: how a zip archive begins
ZIP = b"PK\x03\x04"
#: how files begin that gzip, xz or bzip2 has packed
PACKED = (b"\x1f\x8b", b"\xfd7zXZ\0", b"BZh")
#: members by which a document of Word, PowerPoint, Excel or Hangul is known, which is a zip archive too
DOCUMENT = {"[Content_Types].xml", "mimetype"}

#: what reading a broken or locked archive raises
_BROKEN = (
    zipfile.BadZipFile,
    tarfile.TarError,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    RuntimeError,
    EOFError,
    OSError,
    ValueError,
    LookupError,
    ArithmeticError,
)


@dataclass(frozen=True)
class HandedIn:
    """The bytes of one file, where it came from and when it was changed (ISO, or ""); `reason` says why it has none."""

    source: str
    data: bytes
    reason: str = ""
    changed: str = ""


@dataclass
class Room:
    """What may still be unpacked of one thing handed over."""

    files: int = MOST_FILES
    bytes: int = MOST_BYTES

    def take(self, size: int) -> bool:
        self.files -= 1
        self.bytes -= size
        return self.files >= 0 and self.bytes >= 0


@dataclass(frozen=True)
class _Member:
    """One entry of an archive: its name in NFC, when it was changed, and how to read its bytes."""

    name: str
    changed: str
    size: int
    regular: bool
    open: object = field(repr=False)

    @property
    def safe(self) -> bool:
        path = PurePosixPath(self.name.replace("\\", "/"))
        inside = bool(path.parts) and not path.is_absolute() and ".." not in path.parts
        return self.regular and inside and ":" not in path.parts[0]


def files_in(path: Path, without: Collection[Path] = ()) -> Iterator[HandedIn]:
    """All files of a folder or archive, archives in it opened; what is refused comes with its reason.

    Folders in `without`, and what lies in them, are passed over.
    """
    found = sorted(path.rglob("*")) if path.is_dir() else [path]
    found = [file for file in found if not any(file.resolve().is_relative_to(folder) for folder in without)]
    room = Room()
    for file in found:
        source = _source(file)
        if file.is_symlink() and path.is_dir():
            yield HandedIn(source, b"", say("This is a link, not a file."))
        elif file.is_file():
            yield from _on_disk(file, source, room)


def _on_disk(file: Path, source: str, room: Room) -> Iterator[HandedIn]:
    try:
        changed = _time(file.stat().st_mtime)
        with file.open("rb") as stream:
            archive = _is_archive(stream)
            stream.seek(0)  # of a film that lies there too, no more is read than shows that it is too large
            data = stream.read(None if archive else LARGEST + 1)
    except OSError as error:
        yield HandedIn(source, b"", say("The file cannot be opened: {reason}", reason=reason_of(error)))
        return
    yield from _opened(HandedIn(source, data, changed=changed), 0, room)


def _source(file: Path) -> str:
    """The path of a file as text; a name that `unzip` has left in the letters of a Korean Windows is read as such."""
    name = os.fsencode(file)
    for encoding in ("utf-8", "cp949"):
        try:
            return _nfc(name.decode(encoding))
        except UnicodeDecodeError:
            continue
    return name.decode("utf-8", "replace")


def _opened(handed: HandedIn, depth: int, room: Room) -> Iterator[HandedIn]:
    """The file itself, or what is in it if it is an archive."""
    name = handed.source.rsplit("/", 1)[-1]
    if name in LITTER or name.startswith("._") or "__MACOSX" in handed.source:
        return
    members = _members(handed.data)
    if members is None and handed.data.startswith(ZIP) and not zipfile.is_zipfile(io.BytesIO(handed.data)):
        yield replace(handed, reason=say("The archive is only a part of one."))
    elif members is None:
        yield handed
    elif depth == DEEPEST:
        yield HandedIn(handed.source, b"", say("Archives lie too deep in one another here."))
    else:
        yield from _unpacked(handed, members, depth, room)


def _unpacked(handed: HandedIn, members: Iterator[_Member], depth: int, room: Room) -> Iterator[HandedIn]:
    """What is in an archive; what cannot be read of it comes with the bytes of the archive, which are kept."""
    source, data = handed.source, handed.data
    try:
        for member in members:
            inside = f"{source}/{member.name}"
            if not room.take(min(member.size, LARGEST)):
                yield HandedIn(
                    source, b"", say("The archive holds too much: more than {most} files or 4 GB.", most=MOST_FILES)
                )
                return
            if not member.safe:
                yield HandedIn(inside, b"", say("This is a link, or a path that leads out of the archive."))
                continue
            yield from _read(inside, member, data, depth, room)
    except _BROKEN as error:
        yield HandedIn(source, data, say("The archive is damaged or locked here: {reason}", reason=error))


def _read(inside: str, member: _Member, archive: bytes, depth: int, room: Room) -> Iterator[HandedIn]:
    try:
        with member.open() as stream:
            content = stream.read(LARGEST + 1)  # never more, whatever the archive says of itself
    except _BROKEN as error:
        yield HandedIn(inside, archive, say("The archive is damaged or locked here: {reason}", reason=error))
        return
    yield from _opened(HandedIn(inside, content, changed=member.changed), depth + 1, room)


def _members(data: bytes) -> Iterator[_Member] | None:
    """The members of a zip or tar archive, or None for any other file."""
    if not data or not _is_archive(io.BytesIO(data)):
        return None
    return _of_zip(data) if zipfile.is_zipfile(io.BytesIO(data)) else _of_tar(data)


def _is_archive(stream: BinaryIO) -> bool:
    """Whether a file is a zip or tar archive that holds files, and not a document that is a zip within."""
    try:
        if zipfile.is_zipfile(stream):
            return not DOCUMENT & set(zipfile.ZipFile(stream).namelist())
        stream.seek(0)
        head = stream.read(512)
        stream.seek(0)  # tarfile itself would try to unpack gigabytes of zeros
        return (head.startswith(PACKED) or b"ustar" in head) and tarfile.is_tarfile(stream)
    except _BROKEN:
        return False


def _of_zip(data: bytes) -> Iterator[_Member]:
    with _zip(data) as archive:
        for info in archive.infolist():
            if not info.is_dir():
                changed = "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}".format(*info.date_time)
                link = info.external_attr >> 16 & 0o170000 == 0o120000
                yield _Member(
                    _nfc(info.filename), changed, info.file_size, not link, lambda info=info: archive.open(info)
                )


def _zip(data: bytes) -> zipfile.ZipFile:
    """Names without the UTF-8 flag are of a Korean Windows (cp949), if they can be read as such."""
    try:
        return zipfile.ZipFile(io.BytesIO(data), metadata_encoding="cp949")
    except UnicodeDecodeError:
        return zipfile.ZipFile(io.BytesIO(data))


def _of_tar(data: bytes) -> Iterator[_Member]:
    with tarfile.open(fileobj=io.BytesIO(data)) as archive:
        for info in archive:
            if not info.isdir():
                changed = _time(info.mtime)
                yield _Member(
                    _nfc(info.name), changed, info.size, info.isreg(), lambda info=info: archive.extractfile(info)
                )


def _time(seconds: float) -> str:
    """A moment as ISO time, or "" for one that no calendar has."""
    try:
        return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds")
    except (ValueError, OverflowError, OSError):
        return ""


def _nfc(name: str) -> str:
    return unicodedata.normalize("NFC", name)
