"""Fixtures shared by all tests; quick tests run first, then the engine, then the browser."""

import os
from pathlib import Path

import pytest

from builder.constants import ROOT

os.environ["SAEBOM_LANG"] = "en"  # a developer's own language must not change what tests read

ORDER = ("lessons", "browser")


def pytest_collection_modifyitems(items):
    def rank(item):
        return max((ORDER.index(mark.name) + 1 for mark in item.iter_markers() if mark.name in ORDER), default=0)

    items.sort(key=rank)


@pytest.fixture
def in_korean(monkeypatch):
    monkeypatch.setenv("SAEBOM_LANG", "ko")


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT
