"""What the documents say is there, is there; what is there, they name."""

import argparse
import json
import re
from itertools import chain

import pytest

from autograder.__main__ import _parser as autograder_parser
from builder.__main__ import _parser as builder_parser
from builder.constants import ROOT

DOCS = ROOT / "docs"
PAGES = sorted([*DOCS.glob("*.md"), *ROOT.glob("README*.md")])
TEXT = "\n".join(page.read_text(encoding="utf-8") for page in PAGES)

TARGETS = re.findall(r"(?m)^([a-z-]+):.*##", (ROOT / "Makefile").read_text(encoding="utf-8"))
COMMANDS = (("autograder", autograder_parser()), ("python -m builder", builder_parser()))
TRANSLATED = {"teaching", "operating", *(path.name.removesuffix(".ko.md") for path in DOCS.glob("*.ko.md"))}
LINK = re.compile(r"\]\(([^)\s]+)\)|(?:src|href)=\"([^\"]+)\"")


def commands_of(parser: argparse.ArgumentParser, name: str) -> list[str]:
    """`autograder release`, `autograder lesson check`: every command that has none below it."""
    below = [action.choices for action in parser._actions if isinstance(action, argparse._SubParsersAction)]
    found = [commands_of(child, f"{name} {word}") for choices in below for word, child in choices.items()]
    return list(chain.from_iterable(found)) or [name]


def names_in_requirements() -> list[str]:
    files = (ROOT / "requirements").glob("*.in")
    lines = chain.from_iterable(path.read_text(encoding="utf-8").splitlines() for path in files)
    return [re.match(r"[\w.-]+", line)[0] for line in lines if line and not line.startswith("#")]


def names_in_extension() -> list[str]:
    package = json.loads((ROOT / "extension" / "package.json").read_text(encoding="utf-8"))
    return [*package["dependencies"], *package["devDependencies"]]


def links():
    for page in PAGES:
        for pair in LINK.findall(page.read_text(encoding="utf-8")):
            link = next(filter(None, pair))
            if not re.match(r"[a-z]+:|#", link):
                yield page, link.split("#")[0]


@pytest.mark.parametrize("target", TARGETS)
def test_every_make_target_is_mentioned(target):
    assert re.search(rf"\bmake {target}(?![\w-])", TEXT)


@pytest.mark.parametrize("name", sorted({*names_in_requirements(), *names_in_extension()}))
def test_every_direct_dependency_has_its_reason(name):
    rows = (DOCS / "dependencies.md").read_text(encoding="utf-8").splitlines()
    assert [row for row in rows if row.startswith(f"| `{name}` | ")]


@pytest.mark.parametrize("command", [command for name, parser in COMMANDS for command in commands_of(parser, name)])
def test_every_command_is_mentioned(command):
    assert re.search(rf"{re.escape(command)}(?![\w-])", TEXT)


@pytest.mark.parametrize("name", sorted(TRANSLATED))
def test_korean_and_english_documents_come_in_pairs(name):
    assert (DOCS / f"{name}.md").is_file()
    assert (DOCS / f"{name}.ko.md").is_file()


def test_the_readme_is_there():
    assert (ROOT / "README.md").is_file()


def test_relative_links_lead_to_files():
    assert [f"{page.name}: {link}" for page, link in links() if not (page.parent / link).exists()] == []
