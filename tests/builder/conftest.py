"""One good tiny lesson with all that stands beside it, ways to break it, and the real lessons built once."""

from dataclasses import dataclass, replace
from pathlib import Path

import polib
import pytest

from builder.content import build_content
from builder.lesson import Lesson, lesson_paths, read_lesson
from builder.translation import update_catalogue

HINT = "# <details><summary>Hint {n}</summary>\n#\n# Think of it, time {n}.\n#\n# </details>"
HINTS = "\n#\n".join(HINT.format(n=n) for n in (1, 2, 3))

SOURCE = f"""\
# ---
# title: "Doubling"
# goal: "You can write a function that doubles a number."
# minutes: 45
# band: "grade 7"
# teaches: ["functions"]
# requires: []
# standards:
#   - {{scheme: "KR 2022", code: "9정03-07", cell: "double", says: "write functions and look for mistakes"}}
# packages: ["numpy"]
# ---

# %% [markdown]
# Fold a sheet of paper once: it is twice as thick.

# %%
# Watch: this cell runs as it is.
import numpy as np

thickness = np.array([0.1])
print(_(f"One fold: {{thickness[0] * 2:.1f}} mm"))

# %% [markdown]
# Now write it yourself.
#
{HINTS}

# %% nbgrader={{"grade_id": "double", "solution": true}}
def double(x):
    # Give back twice x.
    ### BEGIN SOLUTION
    return 2 * x
    ### END SOLUTION

# %% nbgrader={{"grade_id": "test_double", "grade": true, "points": 3}}
assert double(2) is not None, "double gives nothing back. Is there a return?"
assert double(2) == 2 + 2, f"double(2) gave {{double(2)!r}}. What does twice mean?"
### BEGIN HIDDEN TESTS
assert double(7) == 14, "double works for the example, but not for every number."
### END HIDDEN TESTS

# %% [markdown]
# And the way back.
#
{HINTS}

# %% nbgrader={{"grade_id": "halve", "solution": true}}
def halve(x):
    # Give back half of x.
    ### BEGIN SOLUTION
    return x / 2
    ### END SOLUTION

# %% nbgrader={{"grade_id": "test_halve", "grade": true, "points": 5}}
assert halve(8) == 2 + 2, "halve does not give back one half."
### BEGIN HIDDEN TESTS
assert halve(3) == 1.5, "halve has trouble with odd numbers."
### END HIDDEN TESTS
"""

WRONG = """\
# %% wrong={"name": "hard_coded", "cell": "double", "says": "double works for the example, but not for every number."}
def double(x):
    return 4

# %% wrong={"name": "prints", "cell": "double", "says": "double gives nothing back. Is there a return?"}
def double(x):
    print(2 * x)

# %% wrong={"name": "squares_one_more", "cell": "double", "says": "double(2) gave {double(2)!r}. What does twice mean?"}
def double(x):
    return x * x + 1
"""

HEADINGS = ("Minutes", "Ask", "Likely mistakes", "Unplugged", "For the fast", "For the slow", "At work")
GUIDE = "# Doubling\n\n" + "\n\n".join(f"## {heading}\n\nA word on this." for heading in HEADINGS)


SHEET = """\
# Fold it

**You need:** a sheet of paper.

1. Fold it. Layers: ______

```grid numbered cell=10
▶ . #
. ★ .
```

| folds | layers |
|---|---|
| 1 | |
"""


@dataclass(frozen=True)
class Files:
    """The texts of a lesson; the Korean is made from them."""

    source: str = SOURCE
    wrong: str = WRONG
    guide: str = GUIDE
    sheet: str = SHEET

    def edited(self, name: str, old: str, new: str) -> "Files":
        assert old in getattr(self, name), f"nothing to edit: {old}"
        return replace(self, **{name: getattr(self, name).replace(old, new)})

    def write(self, folder: Path) -> Lesson:
        path = folder / "middle" / "01_doubling.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(self.source, encoding="utf-8")
        path.with_suffix(".wrong.py").write_text(self.wrong, encoding="utf-8")
        path.with_suffix(".guide.md").write_text(self.guide, encoding="utf-8")
        path.with_suffix(".sheet.md").write_text(self.sheet, encoding="utf-8")
        return read_lesson(path)


#: the Korean that was made of files already
KOREAN: dict[Files, str] = {}


def put_into_korean(lesson: Lesson) -> str:
    """Make the catalogue of a lesson, each unit being "한국어: " and its English."""
    catalogue = polib.pofile(str(update_catalogue(lesson, "ko")), wrapwidth=0)
    for entry in catalogue:
        entry.msgstr, entry.flags = f"한국어: {entry.msgid}", []
    return str(catalogue)


@pytest.fixture
def good_files():
    return Files()


@pytest.fixture
def write_lesson(tmp_path):
    """Write a lesson, the good one unless told otherwise, to a folder of lessons, with its Korean or without."""

    def write(files: Files | None = None, korean=True) -> Lesson:
        files = files or Files()
        lesson = files.write(tmp_path / "lessons")
        if korean:
            KOREAN[files] = KOREAN.get(files) or put_into_korean(lesson)
            lesson.po_path("ko").write_text(KOREAN[files], encoding="utf-8")
        return lesson

    return write


@pytest.fixture
def a_lesson(write_lesson):
    return write_lesson()


@pytest.fixture(scope="session")
def built(tmp_path_factory):
    """The content folder and the instructor folder of the real lessons; a problem of lint would show here."""
    folder = tmp_path_factory.mktemp("built")
    build_content(folder / "content", folder / "instructor")
    return folder


@pytest.fixture(params=lesson_paths(), ids=lambda path: f"{path.parent.name}-{path.stem}")
def a_real_lesson(request):
    return read_lesson(request.param)


@pytest.fixture(params=["en", "ko"])
def a_language(request):
    return request.param
