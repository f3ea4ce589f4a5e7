"""The mistakes of beginners, made in the real Python of the browser and told in both languages and both voices."""

import re

import pytest
from coach.mistakewords import SAYINGS

pytestmark = pytest.mark.lessons

#: code, the mistake that it is, the line at which it is, and a word that the explanation must have
SAMPLES = (
    ("score = 3\nprint(scroe)", "name_misspelt", 2, "score"),
    ("Print(3)", "name_misspelt", 1, "print"),
    ("print(apple_tree)", "name_unknown", 1, "apple_tree"),
    ("total = 0\ndef add(n):\n    total = total + n\nadd(1)", "name_local", 3, "total"),
    ("ㅔ갸ㅜㅅ(3)", "hangul", 1, "print"),
    ("랙 i in range(3):\n    print(i)", "hangul", 1, "for"),
    ("for i in range(3)\n    print(i)", "colon_missing", 1, None),
    ("if 3 > 2\n    print(1)", "colon_missing", 1, None),
    ("def f(x)\n    return x", "colon_missing", 1, None),
    ("print((1 + 2)", "bracket_open", 1, "("),
    ("numbers = [1, 2\nprint(3)", "bracket_open", 1, "["),
    ("print(3))", "bracket_extra", 1, ")"),
    ("numbers = [1, 2)", "bracket_extra", 1, ")"),
    ("print('hello)", "string_open", 1, None),
    ('name = f"hello', "string_open", 1, None),
    ("for i in range(3):\nprint(i)", "indent_missing", 2, None),
    ("x = 1\n  y = 2", "indent_unexpected", 2, None),
    ("if True:\n        x = 1\n    y = 2", "indent_uneven", 3, None),
    ("x = 3\nif x = 3:\n    print(x)", "equals", 2, "=="),
    ("x = 3\nprint(x = = 3)", "syntax", 2, None),
    ("numbers = [1 2]", "comma_missing", 1, None),
    ("print('a' 3)", "comma_missing", 1, None),
    ("print(“hello”)", "quote_curly", 1, "“"),
    ("print(‘안녕’)", "quote_curly", 1, "‘"),
    ("print（3)", "full_width", 1, "("),
    ("print(1，2)", "full_width", 1, ","),
    ("price = 5 € 3", "character", 1, "€"),
    ("fro i in range(3):\n    print(i)", "keyword_misspelt", 1, "for"),
    ("whlie True:\n    break", "keyword_misspelt", 1, "while"),
    ("print 'hello'", "print_bare", 1, "print"),
    ("return 3", "return_outside", 1, "return"),
    ("x = 3 +", "syntax", 1, None),
    ("age = 12\nprint('나이: ' + age)", "text_plus_number", 2, "str(...)"),
    ("print(3 + '4')", "text_plus_number", 1, "int(...)"),
    ("print('10' - 3)", "kinds_mixed", 1, "-"),
    ("print('10' > 3)", "kinds_mixed", 1, ">"),
    ("print([1] + 2)", "kinds_mixed", 1, "+"),
    ("def double(x):\n    2 * x\nprint(double(3) + 1)", "none_used", 3, "return"),
    ("numbers = [3, 1].sort()\nprint(numbers[0])", "none_used", 2, "None"),
    ("numbers = [1, 2, 3]\nprint(numbers[3])", "index_range", 2, "numbers"),
    ("word = '봄'\nprint(word[5])", "index_range", 2, "word"),
    ("print([][0])", "index_range", 1, None),
    ("numbers = [1, 2]\nprint(numbers[3 / 2])", "index_kind", 2, None),
    ("numbers = [1, 2]\nprint(numbers['1'])", "index_kind", 2, None),
    ("ages = {'Mina': 10}\nprint(ages['Minju'])", "key_missing", 2, "Minju"),
    ("n = 0\nprint(10 / n)", "zero", 2, None),
    ("print(7 % 0)", "zero", 1, None),
    ("n = int('세 개')", "number_text", 1, "세 개"),
    ("n = int('3.5')", "number_text", 1, "float(...)"),
    ("x = float('abc')", "number_text", 1, "abc"),
    ("numbers = []\nnumbers.apend(3)", "attribute_misspelt", 2, "append"),
    ("import math\nprint(math.squareroot(4))", "attribute_unknown", 2, "squareroot"),
    ("from random import randit", "attribute_misspelt", 1, "randint"),
    ("import maht", "module_misspelt", 1, "math"),
    ("import nunpy as np", "module_misspelt", 1, "numpy"),
    ("import tensorflow", "module_unknown", 1, "tensorflow"),
    ("import errno\nraise OSError(errno.EIO, 'I/O error')", "module_late", 2, None),
    ("raise ModuleNotFoundError('No module', name='numpy')", "module_late", 1, None),
    ("def add(a, b):\n    return a + b\nadd(1)", "argument_missing", 3, "b"),
    ("def add(a, b):\n    return a + b\nadd(1, 2, 3)", "argument_extra", 3, "add"),
    ("len(1, 2)", "argument_extra", 1, "len"),
    ("list = [1, 2]\nprint(list('ab'))", "builtin_shadowed", 2, "del list"),
    ("sum = 0\nprint(sum([1, 2]))", "builtin_shadowed", 2, "del sum"),
    ("width = 3\nprint(width (2 + 1))", "not_callable", 2, None),
    ("def f(x):\n    return x\nprint(f[0])", "not_a_list", 3, None),
    ("n = 5\nprint(n[0])", "not_a_list", 2, None),
    ("for i in 5:\n    print(i)", "not_iterable", 1, "range"),
    ("a, b = [1, 2, 3]", "unpacking", 1, "="),
    ("a, b = 5", "unpacking", 1, "="),
    ("def f(n):\n    return f(n - 1)\nf(3)", "recursion", 2, None),
    ("d = {1: 1}\nfor key in d:\n    d[key + 1] = 1", "changed_while_going", 2, "list(...)"),
    ("open('nothing.csv')", "file_missing", 1, "nothing.csv"),
    ("raise ValueError('too cold')", "other", 1, None),
    ("assert 1 == 2", "other", 1, None),
)  # fmt: skip


@pytest.fixture(scope="module")
def told(in_engine):
    """The cells of all samples, run one after the other; a name of one sample is forgotten before the next."""
    forget = "%reset -f"
    made = {}

    def run(language, level):
        if (language, level) not in made:
            sources = [source for sample, *_ in SAMPLES for source in (forget, sample)]
            made[language, level] = in_engine(*sources, language=language, level=level)[1::2]
        return made[language, level]

    return run


def pattern(sentence: str) -> str:
    """A sentence with anything in its fields."""
    return re.sub(r"\\{\w+\\}", ".*", re.escape(sentence)).replace(r"\{\{\}\}", r"\{\}")


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("level", ["middle", "elementary"])
@pytest.mark.parametrize("index", range(len(SAMPLES)), ids=lambda index: repr(SAMPLES[index][0][:24]))
def test_a_mistake_is_explained(told, index, level, language):
    _, name, line, word = SAMPLES[index]
    cell = told(language, level)[index]
    display, error = cell.outputs[-2:]
    text = display.data["text/plain"]
    saying = SAYINGS[name]
    young = level == "elementary"
    for words in (saying.child_what, saying.child_look) if young else (saying.what, saying.look):
        assert re.search(pattern(getattr(words, language)), text, re.DOTALL), text
    assert (f"{line}번째 줄" if language == "ko" else f"line {line}") in text
    assert "^" in text
    assert young or word is None or word in text
    assert error.output_type == "error" and error.traceback and error.ename
    assert error.evalue or name == "other"


def test_every_mistake_is_made_at_least_once():
    assert {name for _, name, *_ in SAMPLES} == set(SAYINGS)


def test_names_of_the_shell_may_be_given_away(in_engine):
    given, failed = in_engine("In = Out = 3", "print((1 + 2)")
    assert not given.outputs
    assert "짝이 없어요" in failed.outputs[0].data["text/plain"]


def test_an_object_that_cannot_be_looked_at_does_not_hide_its_error(in_engine):
    source = "class Shy:\n    def __dir__(self):\n        raise OSError\nShy().name"
    shy, after = in_engine(source, "1 / 0")
    assert [output.output_type for output in shy.outputs] == ["error"]
    assert [output.output_type for output in after.outputs] == ["display_data", "error"]
