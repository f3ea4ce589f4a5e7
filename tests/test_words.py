"""Everything that programs say exists in both languages."""

import ast
import re

import coach.words
import pytest

import autograder.words
import builder.words
import runtime.words
from builder.constants import ROOT

FOLDERS = {
    "autograder": ROOT / "autograder",
    "builder": ROOT / "builder",
    "coach": ROOT / "coach" / "src" / "coach",
    "runtime": ROOT / "runtime",
}
TABLES = {
    module.__name__.split(".")[0]: module.KOREAN
    for module in (autograder.words, builder.words, coach.words, runtime.words)
}
#: functions whose first literal argument is a sentence for people
SPEAKERS = {"say": 0, "say_in": 1}


def sentences(name: str) -> set[str]:
    """Every literal that is said in a package."""
    found = set()
    extra = (ROOT / "scripts").glob("*.py") if name == "builder" else []
    for path in [*FOLDERS[name].rglob("*.py"), *extra]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in SPEAKERS:
                position = SPEAKERS[node.func.id]
                if len(node.args) > position and isinstance(node.args[position], ast.Constant):
                    found.add(node.args[position].value)
    return found


@pytest.mark.parametrize("name", FOLDERS)
def test_every_sentence_has_its_korean(name):
    assert sentences(name) - set(TABLES[name]) == set()


@pytest.mark.parametrize("name", TABLES)
def test_translations_have_the_fields_of_their_source(name):
    fields = re.compile(r"\{(\w*)[^}]*\}")
    wrong = [
        english
        for english, korean in TABLES[name].items()
        if sorted(fields.findall(english)) != sorted(fields.findall(korean))
    ]
    assert wrong == []


@pytest.mark.parametrize("name", TABLES)
def test_korean_is_korean(name):
    assert [text for text in TABLES[name].values() if not re.search("[가-힣]", text)] == []
