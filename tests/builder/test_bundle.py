"""The one script of the lesson page: all chunks that the list names and those of our extension, then the entry."""

import json

import pytest

from builder import bundle
from builder.bundle import bundle_scripts
from builder.errors import ChunksMissing

WIDGETS = "extensions/@jupyter-widgets/jupyterlab-manager/static"


@pytest.fixture
def a_site(tmp_path, monkeypatch):
    """A site of three chunks, two of which a lesson needs, with one of our extension and a page."""
    files = {
        "build/7.0123456.js": '"use strict";seven()',
        "build/8.0123456.js": "eight()",
        f"{WIDGETS}/7.0123456789abcdef.js": "widgets()",
        f"{WIDGETS}/remoteEntry.0123456789abcdef.js": "remote()",
        "extensions/@saebom/lesson/static/9.0123456789abcdef.js": "ours()",
        "build/notebooks/bundle.js": "entry()",
        "page.html": '<link href="../build/notebooks/bundle.js?_=abc">',
    }
    for name, text in files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    name_chunks({"build": ["7"], WIDGETS: ["7"]}, tmp_path, monkeypatch)
    return tmp_path


def name_chunks(chunks, folder, monkeypatch):
    path = folder / "chunks.json"
    path.write_text(json.dumps(chunks), encoding="utf-8")
    monkeypatch.setattr(bundle, "CHUNKS", path)


def test_the_script_holds_what_a_lesson_needs_and_the_entry_last(a_site):
    script = bundle_scripts(a_site, [a_site / "page.html"])
    calls = [
        name for name in ("seven", "eight", "widgets", "remote", "ours", "entry") if f"{name}()" in script.read_text()
    ]
    assert calls == ["seven", "widgets", "ours", "entry"]
    assert script.read_text().rstrip().endswith("entry()")


def test_pages_name_the_script_by_what_is_in_it_and_the_entry_is_gone(a_site):
    script = bundle_scripts(a_site, [a_site / "page.html"])
    assert (a_site / "page.html").read_text() == f'<link href="../build/notebooks/{script.name}">'
    assert not (a_site / "build/notebooks/bundle.js").exists()
    assert len(script.stem.split(".")[1]) == 10


def test_strictness_stays_within_its_chunk(a_site):
    assert '(function(){"use strict";seven()\n}).call(self);' in bundle_scripts(a_site, []).read_text()


def test_a_chunk_that_is_not_there_is_named_with_what_to_do(a_site, monkeypatch):
    name_chunks({"build": ["7", "70"]}, a_site, monkeypatch)
    with pytest.raises(ChunksMissing, match=r"build/70.*make chunks"):
        bundle_scripts(a_site, [])
    assert (a_site / "build/notebooks/bundle.js").exists()
