"""`make check-site URL=...`: what a server does to the site, in one sentence for each trap.

What depends on the browser and the machine of a learner, the check page of the site looks at (`site/check/`).
"""

import hashlib
import http.client
import ssl
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import PurePosixPath
from urllib.error import HTTPError, URLError
from urllib.parse import quote, urlsplit
from urllib.request import HTTPSHandler, OpenerDirector, build_opener

from builder.errors import AddressUnusable, CertificateUntrusted, NoSiteThere, SiteUnreachable
from builder.start import SUMS
from builder.sums import Sum, parse_sums
from builder.words import say

#: seconds after which a silent server is given up; twice that, and all is said
PATIENCE = 6
#: files that are fetched at once
AT_ONCE = 8
#: types without which a browser refuses a file, by ending; the first is the one to set
TYPES = {
    ".mjs": ("text/javascript", "application/javascript", "application/x-javascript"),
    ".wasm": ("application/wasm",),
}


@dataclass(frozen=True)
class Found:
    """What one file was found to be: `kind` is "whole", "missing", "cut", "altered" or "type"."""

    file: Sum
    kind: str
    detail: str = ""


def visit(url: str) -> int:
    """Look at the site under an address and say what is wrong; returns 0, or 2 where a learner would fail.

    Raises `AddressUnusable`, `SiteUnreachable` or `NoSiteThere`.
    """
    opener = build_opener(HTTPSHandler(context=ssl.create_default_context()))  # reads the machine's certificates once
    base, files = read_site(url, opener)
    megabytes = sum(file.size for file in files) // 1_000_000
    print(say("- {url}: {count} files, {size} MB ...", url=base, count=len(files), size=megabytes), flush=True)
    wrong = 0
    for sentence in traps(base, files, opener):
        wrong += 1
        print(sentence, file=sys.stderr, flush=True)
    if not wrong:
        print(say("Everything arrives as it was built. Open {url}check/ on a learner's machine too.", url=base))
    return 2 if wrong else 0


def read_site(url: str, opener: OpenerDirector) -> tuple[str, list[Sum]]:
    """The address of a site with its last slash, after redirects, and what it must hold."""
    start = base_of(url)
    try:
        with opener.open(start + SUMS, timeout=PATIENCE) as answer:
            return answer.url.removesuffix(SUMS), parse_sums(answer.read())
    except (HTTPError, ValueError, http.client.HTTPException) as error:
        if isinstance(error, HTTPError):
            error.close()
        raise NoSiteThere(start, SUMS) from error
    except URLError as error:
        if isinstance(error.reason, ssl.SSLCertVerificationError):
            raise CertificateUntrusted(start, error.reason.verify_message) from error
        raise SiteUnreachable(start, str(error.reason)) from error
    except OSError as error:
        raise SiteUnreachable(start, str(error)) from error


def base_of(url: str) -> str:
    """The address of the folder that an address means; raises `AddressUnusable`."""
    try:
        parts = urlsplit(url.strip())
        place = place_of(parts.hostname or "", parts.port)
    except ValueError as error:
        raise AddressUnusable(url) from error
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise AddressUnusable(url)
    path = quote(parts.path.removesuffix("index.html"), safe="/%")
    return f"{parts.scheme}://{place}{path if path.endswith('/') else path + '/'}"


def place_of(host: str, port: int | None) -> str:
    """Host and port as they go over the network, a name in Hangul too; raises `ValueError`."""
    name = f"[{host}]" if ":" in host else host.encode("idna").decode("ascii")
    return name if port is None else f"{name}:{port}"


def traps(base: str, files: list[Sum], opener: OpenerDirector) -> Iterator[str]:
    """Sentences on what is wrong, each trap once, in the order in which they are found."""
    if not is_secure(base):
        yield say(
            "{url} is plain http on a network, and there browsers allow neither data files nor input(). "
            "Serve the site over https: docs/operating.md, HTTPS in a school.",
            url=base,
        )
    counts: dict[tuple[str, str], int] = {}
    first: dict[tuple[str, str], Found] = {}
    for found in fetch(base, files, opener):
        key = (found.kind, PurePosixPath(found.file.path).suffix if found.kind == "type" else "")
        counts[key] = counts.get(key, 0) + 1
        first.setdefault(key, found)
    for key in sorted(first):
        if key[0] != "whole":
            yield sentence_on(first[key], counts[key])


def is_secure(base: str) -> bool:
    """Whether browsers treat an address as a secure context."""
    host = urlsplit(base).hostname or ""
    return (
        base.startswith("https:")
        or host in ("localhost", "::1")
        or host.startswith("127.")
        or host.endswith(".localhost")
    )


def fetch(base: str, files: list[Sum], opener: OpenerDirector) -> Iterator[Found]:
    """Fetch all files, several at once; yields what each was found to be. A server that has gone silent is left alone."""
    silent = 0
    with ThreadPoolExecutor(AT_ONCE) as pool:
        for task in as_completed([pool.submit(look_at, base, file, opener) for file in files]):
            found = task.result()
            yield found
            silent += found.kind == "cut" and found.detail == "0"
            if silent == AT_ONCE:
                pool.shutdown(wait=False, cancel_futures=True)
                return


def look_at(base: str, file: Sum, opener: OpenerDirector) -> Found:
    """Fetch one file and compare it with its sum."""
    try:
        with opener.open(base + quote(file.path), timeout=PATIENCE) as answer:
            kind = answer.headers.get("Content-Type", "").split(";")[0].strip().lower()
            data = answer.read()
    except HTTPError as error:
        error.close()
        return Found(file, "missing", str(error.code))
    except http.client.IncompleteRead as error:
        return Found(file, "cut", str(len(error.partial)))
    except (OSError, http.client.HTTPException):  # silence, or a connection that was closed
        return Found(file, "cut", "0")
    if hashlib.sha256(data).hexdigest() != file.sha256:
        return Found(file, "altered")
    if kind not in TYPES.get(PurePosixPath(file.path).suffix, (kind,)):
        return Found(file, "type", kind or "-")
    return Found(file, "whole")


def sentence_on(found: Found, count: int) -> str:
    """What is wrong with `count` files, of which one is given."""
    file, ending = found.file, PurePosixPath(found.file.path).suffix
    if found.kind == "type":
        return say(
            "The server sends {ending} files as {found}, and with that Python never starts. "
            "Have it send them as {wanted}: docs/operating.md, Any static server.",
            ending=ending,
            found=found.detail,
            wanted=TYPES[ending][0],
        )
    sentences = {
        "missing": say(
            "Not there: {path} (answer {code}; files like this: {count}). Copy the whole site once more.",
            path=file.path,
            code=found.detail,
            count=count,
        ),
        "cut": say(
            "The download of {path} broke off after {got} of {size} bytes (files like this: {count}). "
            "Look at the connection, and at limits of the server or of a filter on the way.",
            path=file.path,
            got=found.detail,
            size=file.size,
            count=count,
        ),
        "altered": say(
            "Not as it was built: {path} (files like this: {count}). Copy the whole site once more; if that does not help, "
            "a filter on the way changes it.",
            path=file.path,
            count=count,
        ),
    }
    return sentences[found.kind]
