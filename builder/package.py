"""`make package`: the finished site as one archive, with a starter for a machine that has Python and nothing else."""

import hashlib
import zipfile
from collections.abc import Iterator
from pathlib import Path

from builder.constants import BUILD, ROOT, SITE
from builder.site import build_site
from builder.words import say

#: the archive, and the folder in it
PACKAGE, FOLDER = BUILD / "saebom.zip", "saebom"
#: the sums in it, in the format of `sha256sum --check`
MANIFEST = "SHA256SUMS"
#: files beside the site, by their names in the archive
BESIDE = {"start.py": ROOT / "builder" / "start.py", "README.txt": ROOT / "hosting" / "usb" / "README.txt"}
#: the time that members carry, so that packing twice gives the same bytes
EPOCH = (2026, 1, 1, 0, 0, 0)
#: endings of files that compressing makes no smaller
COMPRESSED = {".gz", ".br", ".png", ".zst", ".zip", ".woff2", ".woff"}


def package() -> Path:
    """Build the site if anything has changed, and pack it; returns the archive."""
    archive = write_package(build_site(), PACKAGE)
    print(say("The package is {path} ({size} MB).", path=archive, size=archive.stat().st_size // 1_000_000))
    return archive


def write_package(site: Path = SITE, archive: Path = PACKAGE) -> Path:
    """Write the archive of a site and, beside it, the archive's own sha256; whole or not at all."""
    fresh = archive.with_name(archive.name + ".fresh")
    sums = []
    with zipfile.ZipFile(fresh, "w") as packed:
        for name, path in _members(site):
            data = path.read_bytes()
            sums.append(f"{hashlib.sha256(data).hexdigest()}  {name}\n")
            _add(packed, name, data)
        _add(packed, MANIFEST, "".join(sums).encode("utf-8"))
    fresh.replace(archive)
    digest = hashlib.sha256(archive.read_bytes()).hexdigest()
    archive.with_name(archive.name + ".sha256").write_text(f"{digest}  {archive.name}\n", encoding="utf-8")
    return archive


def _members(site: Path) -> Iterator[tuple[str, Path]]:
    yield from BESIDE.items()
    for path in sorted(path for path in site.rglob("*") if path.is_file()):
        yield f"site/{path.relative_to(site).as_posix()}", path


def _add(packed: zipfile.ZipFile, name: str, data: bytes) -> None:
    member = zipfile.ZipInfo(f"{FOLDER}/{name}", EPOCH)
    member.external_attr = 0o644 << 16
    kind = zipfile.ZIP_STORED if Path(name).suffix in COMPRESSED else zipfile.ZIP_DEFLATED
    packed.writestr(member, data, kind)
