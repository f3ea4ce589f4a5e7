"""The store: runtime files by sha256, fetched once, checked before use, never half written."""

import hashlib
import os
import sys
import tempfile
from pathlib import Path

from runtime.constants import CACHE_VARIABLE, SOURCE_VARIABLE
from runtime.errors import FilesMissing
from runtime.lock import RuntimeFile, RuntimeLock
from runtime.sources import Source, Unreachable, sources_for
from runtime.words import say


def sha256_of(path: Path) -> str:
    """The sha256 of a file, in hex."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def default_cache() -> Path:
    """The cache folder: `SAEBOM_CACHE`, else the user's own cache folder."""
    if named := os.environ.get(CACHE_VARIABLE):
        return Path(named)
    home = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(home) / "saebom" / "runtime"


class Store:
    """Fetched files in `folder`, one per sha256."""

    def __init__(self, folder: Path | None = None):
        self.folder = folder or default_cache()

    def path(self, file: RuntimeFile) -> Path:
        return self.folder / file.sha256 / file.name

    def holds(self, file: RuntimeFile) -> bool:
        """Whether the file is here and right; a cached file that was altered since counts as missing."""
        path = self.path(file)
        return path.is_file() and path.stat().st_size == file.size and sha256_of(path) == file.sha256

    def fetch(self, files: list[RuntimeFile], sources: list[Source]) -> list[str]:
        """Get what is missing from the first source that has it right.

        Returns the sentences of what was refused or unreachable; raises `FilesMissing`.
        """
        remarks: list[str] = []
        missing = [file for file in files if not self.holds(file)]
        for file in missing:
            self.path(file).unlink(missing_ok=True)  # altered since it was fetched
        for source in sources:
            wanted = [file for file in missing if source.has(file)]
            if wanted:
                remarks += self._from_source(source, wanted)
                missing = [file for file in missing if not self.path(file).exists()]
        if missing:
            raise FilesMissing([file.name for file in missing], remarks)
        return remarks

    def _from_source(self, source: Source, wanted: list[RuntimeFile]) -> list[str]:
        remarks: list[str] = []
        _tell(say("Fetching {count} runtime files from {source} ...", count=len(wanted), source=source.name))
        self.folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=self.folder, prefix=".fetching-") as folder:
            try:
                for file, candidate in source.deliver(wanted, Path(folder)):
                    remarks += self._accept(source, file, candidate)
            except Unreachable as reason:
                remarks.append(
                    _tell(
                        say(
                            "{source} cannot be used now ({reason}); trying the next source.",
                            source=source.name,
                            reason=reason,
                        )
                    )
                )
        return remarks

    def _accept(self, source: Source, file: RuntimeFile, candidate: Path) -> list[str]:
        found = sha256_of(candidate)
        if found != file.sha256:
            return [
                _tell(
                    say(
                        "Refused {name} from {source}: its sha256 is {found}, the lock says {expected}.",
                        name=file.name,
                        source=source.name,
                        found=found,
                        expected=file.sha256,
                    )
                )
            ]
        target = self.path(file)
        target.parent.mkdir(exist_ok=True)
        candidate.replace(target)  # atomic: the cache never shows half a file
        return []


def fetch_all(lock: RuntimeLock, store: Store | None = None) -> Store:
    """Have every file of the lock in the store; raises `FilesMissing` or `SourceUnusable`."""
    store = store or Store()
    operator = os.environ.get(SOURCE_VARIABLE)
    store.fetch(lock.files, sources_for(lock, Path(operator) if operator else None))
    return store


def _tell(sentence: str) -> str:
    print(sentence, file=sys.stderr, flush=True)
    return sentence
