import re
from pathlib import Path

from coach.words import KOREAN

import coach

SOURCES = "\n".join(path.read_text() for path in Path(coach.__file__).parent.glob("*.py") if path.name != "words.py")


def test_both_languages_fill_the_same_fields():
    for english, korean in KOREAN.items():
        assert set(re.findall(r"{(\w+)}", english)) == set(re.findall(r"{(\w+)}", korean)), english


def test_every_sentence_is_used():
    joined = re.sub(r'"\s*\n\s*"', "", SOURCES)
    assert [text for text in KOREAN if f'"{text}"' not in joined and f"'{text}'" not in joined] == []
