import gzip
import random

import brotli
import pytest

from builder.compress import compress_site


@pytest.fixture
def a_site(tmp_path):
    """A site with files that become smaller, and others for which that does nothing."""
    text = b"let spring = 'new'; " * 200
    (tmp_path / "build").mkdir()
    for name in ("build/app.js", "index.html", "jupyter-lite.json", "picture.png"):
        (tmp_path / name).write_bytes(text)
    (tmp_path / "small.js").write_bytes(b"1")
    (tmp_path / "numpy.tar.zst").write_bytes(random.Random(1).randbytes(4_000))
    return tmp_path


def packed_in(site):
    return sorted(path.relative_to(site).as_posix() for path in site.rglob("*") if path.suffix in (".br", ".gz"))


def test_what_becomes_smaller_stands_compressed_beside_itself(a_site):
    compress_site(a_site)
    assert packed_in(a_site) == ["build/app.js.br", "build/app.js.gz", "index.html.br", "index.html.gz"]
    assert gzip.decompress((a_site / "build/app.js.gz").read_bytes()) == (a_site / "build/app.js").read_bytes()
    assert brotli.decompress((a_site / "build/app.js.br").read_bytes()) == (a_site / "build/app.js").read_bytes()


def test_compressing_again_adds_nothing_and_gives_the_same_bytes(a_site):
    compress_site(a_site)
    first = (a_site / "index.html.gz").read_bytes()
    compress_site(a_site)
    assert packed_in(a_site) == ["build/app.js.br", "build/app.js.gz", "index.html.br", "index.html.gz"]
    assert (a_site / "index.html.gz").read_bytes() == first
