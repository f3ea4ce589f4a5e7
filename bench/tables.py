"""Tables of docs/performance.md, which the commands that measure write themselves."""

from collections.abc import Iterable
from pathlib import Path

from builder.constants import ROOT

#: the page with all tables, each between two comments that name it
PAGE = ROOT / "docs" / "performance.md"


def lay(name: str, lines: Iterable[str], path: Path = PAGE) -> None:
    """Lay lines over the table of this name, and print them; raises `ValueError` where the page has no such table."""
    lines = [*lines, ""]
    begin, end = f"<!-- {name} -->\n", f"<!-- end {name} -->"
    head, rest = path.read_text(encoding="utf-8").split(begin)
    path.write_text(head + begin + "\n".join(lines) + end + rest.split(end)[1], encoding="utf-8")
    print("\n".join(lines))
