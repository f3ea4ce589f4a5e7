"""Archives: what lies in a folder, zip or tar, file by file, opened with distrust."""

import io
import tarfile
import unicodedata
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath

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

#: what reading a broken or locked archive raises
_BROKEN = (zipfile.BadZipFile, tarfile.TarError, RuntimeError, NotImplementedError, EOFError, OSError, ValueError)


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
        return self.regular and not path.is_absolute() and ".." not in path.parts and ":" not in path.parts[0]


def files_in(path: Path) -> Iterator[HandedIn]:
    """All files of a folder or archive, archives in it opened; what is refused comes with its reason."""
    found = sorted(path.rglob("*")) if path.is_dir() else [path]
    room = Room()
    for file in found:
        source = unicodedata.normalize("NFC", str(file))
        if file.is_symlink() and path.is_dir():
            yield HandedIn(source, b"", say("This is a link, not a file."))
        elif file.is_file():
            changed = datetime.fromtimestamp(file.stat().st_mtime, UTC).isoformat(timespec="seconds")
            yield from _opened(HandedIn(source, file.read_bytes(), changed=changed), 0, room)


def _opened(handed: HandedIn, depth: int, room: Room) -> Iterator[HandedIn]:
    """The file itself, or what is in it if it is an archive."""
    name = handed.source.rsplit("/", 1)[-1]
    if name in LITTER or name.startswith("._") or "__MACOSX" in handed.source:
        return
    members = _members(handed.data)
    if members is None:
        yield handed
    elif depth == DEEPEST:
        yield HandedIn(handed.source, b"", say("Archives lie too deep in one another here."))
    else:
        yield from _unpacked(handed.source, members, depth, room)


def _unpacked(source: str, members: Iterator[_Member], depth: int, room: Room) -> Iterator[HandedIn]:
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
            yield from _read(inside, member, depth, room)
    except _BROKEN as error:
        yield HandedIn(source, b"", say("The archive is damaged or locked here: {reason}", reason=error))


def _read(inside: str, member: _Member, depth: int, room: Room) -> Iterator[HandedIn]:
    try:
        with member.open() as stream:
            content = stream.read(LARGEST + 1)  # never more, whatever the archive says of itself
    except _BROKEN as error:
        yield HandedIn(inside, b"", say("The archive is damaged or locked here: {reason}", reason=error))
        return
    yield from _opened(HandedIn(inside, content, changed=member.changed), depth + 1, room)


def _members(data: bytes) -> Iterator[_Member] | None:
    """The members of a zip or tar archive, or None for any other file."""
    if zipfile.is_zipfile(io.BytesIO(data)):
        return _of_zip(data)
    stream = io.BytesIO(data)
    return _of_tar(data) if data and tarfile.is_tarfile(stream) else None


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
                changed = datetime.fromtimestamp(info.mtime, UTC).isoformat(timespec="seconds")
                yield _Member(
                    _nfc(info.name), changed, info.size, info.isreg(), lambda info=info: archive.extractfile(info)
                )


def _nfc(name: str) -> str:
    return unicodedata.normalize("NFC", name)
