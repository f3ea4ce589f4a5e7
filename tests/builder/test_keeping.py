import json

import pytest

from builder.constants import LEVELS
from builder.keeping import level_packages, level_sizes
from builder.lesson import read_lessons


@pytest.fixture
def a_site(tmp_path):
    """A site with an engine of three packages, one of which no lesson imports."""
    python = tmp_path / "static" / "pyodide-1"
    python.mkdir(parents=True)
    packages = {
        "scikit-learn": {"file_name": "learn.tar.zst", "imports": ["sklearn"], "depends": ["numpy"]},
        "numpy": {"file_name": "numpy.tar.zst", "imports": ["numpy"], "depends": []},
        "fonttools": {"file_name": "fonts.tar.zst", "imports": ["fontTools"], "depends": []},
    }
    (python / "pyodide-lock.json").write_text(json.dumps({"packages": packages}), encoding="utf-8")
    for package, size in zip(packages.values(), (300, 20, 1), strict=True):
        (python / package["file_name"]).write_bytes(b"." * size)
    return tmp_path


def test_a_level_needs_what_its_lessons_import_and_what_that_depends_on(a_site):
    wheels = level_packages(read_lessons(), a_site / "static" / "pyodide-1", a_site)
    assert list(wheels) == list(LEVELS)
    assert wheels["elementary"] == []
    assert wheels["high"] == ["static/pyodide-1/learn.tar.zst", "static/pyodide-1/numpy.tar.zst"]


def test_every_level_takes_the_site_and_its_own_packages(a_site):
    common = (a_site / "static" / "pyodide-1" / "pyodide-lock.json").stat().st_size
    sizes = level_sizes(a_site, {"elementary": [], "high": ["static/pyodide-1/learn.tar.zst"]})
    assert sizes == {"elementary": common, "high": common + 300}
