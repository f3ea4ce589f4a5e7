"""The pattern by which class and number stand in the names of files and folders."""

import re

from autograder.errors import PatternInvalid

#: fields of a pattern, and what they match: numbers as people write them, with or without zeros in front
_FIELDS = {"{class}": r"(?<!\d)0*(?P<class>[1-9]\d?)(?!\d)", "{number}": r"(?<!\d)0*(?P<number>[1-9]\d?)(?!\d)"}


class Pattern:
    """`{class}반 {number}번` finds 3-14 in `과제/3반 14번 (1).ipynb`; spaces in it match any spaces or none."""

    def __init__(self, text: str):
        """Raises `PatternInvalid` unless both fields stand in it once."""
        if any(text.count(name) != 1 for name in _FIELDS):
            raise PatternInvalid(text)
        expression = re.escape(text).replace(r"\ ", r"[\s_+]*")
        for name, match in _FIELDS.items():
            expression = expression.replace(re.escape(name), match)
        self._expression = re.compile(expression)

    def student(self, source: str) -> str:
        """Class and number in a path, as "3-14", or "" where it does not match; the last match counts."""
        found = [*self._expression.finditer(source)]
        return f"{found[-1]['class']}-{found[-1]['number']}" if found else ""
