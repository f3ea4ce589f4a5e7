import ast
import re

import pytest

from builder.constants import DIRECTIVES
from builder.lesson import read_lessons
from builder.units import markdown_blocks, message_pattern, translate_code, translate_markdown


def shout(text: str) -> str:
    """A translation that shows: the same text in Korean brackets."""
    return f"「{text}」"


def units(source: str) -> list[str]:
    noted: list[str] = []
    translate_code(source, lambda text: noted.append(text) or text)
    return noted


def bare(source: str) -> str:
    """The logic of a piece of code: without assert messages and with `_("text")` and its translation alike."""

    class Blank(ast.NodeTransformer):
        def visit_Assert(self, node):
            node.msg = None
            return self.generic_visit(node)

        def visit_Call(self, node):
            marked = isinstance(node.func, ast.Name) and node.func.id == "_"
            return self.visit(node.args[0]) if marked else self.generic_visit(node)

        def visit_Constant(self, node):
            return ast.Constant(re.sub("[「」]", "", node.value)) if isinstance(node.value, str) else node

        def visit_JoinedStr(self, node):
            self.generic_visit(node)
            parts = [part for part in node.values if not (isinstance(part, ast.Constant) and not part.value)]
            return ast.JoinedStr(parts)

    return ast.dump(Blank().visit(ast.parse(source)))


### markdown


def test_blocks_are_parted_by_blank_lines():
    assert markdown_blocks("# Title\n\nOne\ntwo\n\n\n\nThree\n") == ["# Title", "One\ntwo", "Three"]


def test_a_fence_is_one_block_with_its_blank_lines():
    assert markdown_blocks("Look:\n\n```\na\n\nb\n```\n\nSeen?") == ["Look:", "```\na\n\nb\n```", "Seen?"]


@pytest.mark.parametrize("fence", ["```", "~~~", "```python"])
def test_fenced_code_is_left_alone(fence):
    code = f"{fence}\nwords = 1\n\nmore = 2\n{fence[:3]}"
    assert translate_markdown(f"Look:\n\n{code}\n\nSeen?", shout) == f"「Look:」\n\n{code}\n\n「Seen?」"


def test_text_right_below_a_fence_is_not_forgotten():
    assert translate_markdown("```\na = 1\n```\nSeen?", shout) == "「```\na = 1\n```\nSeen?」"


@pytest.mark.parametrize("block", ["---", "</details>", "1 + 2 = 3"])
def test_blocks_without_words_are_no_units(block):
    assert translate_markdown(block, shout) == block


### comments


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("# One\n# two\nx = 1", ["One\ntwo"]),
        ("# One\n\n# two\nx = 1", ["One", "two"]),
        ("# One\nif x:\n    # two\n    pass", ["One", "two"]),
        ("x = 1  # behind\ny = 2  # behind too", ["behind", "behind too"]),
        ("x = 1  # behind\n# below", ["behind", "below"]),
        ("# One\n#\n# two", ["One", "two"]),
        ("#One", ["One"]),
        ("# ----- 1, 2 -----", []),
        ("x = '# no comment'", []),
    ],
)
def test_comment_runs(source, found):
    assert units(source) == found


def test_a_comment_may_grow_in_translation():
    grown = translate_code("if x:\n    # One\n    pass", lambda text: "하나\n둘")
    assert grown == "if x:\n    # 하나\n    # 둘\n    pass"


def test_columns_are_counted_in_bytes():
    source = 'city = "서울"  # the city\nname = "가나다"; print(_("한글 hello"), name)  # 새봄'
    expected = 'city = "서울"  # 「the city」\nname = "가나다"; print("「한글 hello」", name)  # 「새봄」'
    assert translate_code(source, shout) == expected


def test_a_comment_behind_a_string_of_several_lines():
    source = 'text = """봄\n여름""" + """가을\n겨울"""  # seasons\nx = 1'
    assert translate_code(source, shout) == source.replace("seasons", "「seasons」")


@pytest.mark.parametrize("directive", DIRECTIVES)
def test_directives_are_untouched(directive):
    source = f"def f():\n    # Say one.\n    {directive}\n    # Why?\n    return 1"
    assert translate_code(source, shout) == source.replace("Say one.", "「Say one.」").replace("Why?", "「Why?」")


### strings

STRINGS = [
    ('assert x, "Try again."', ["Try again."], 'assert x, "「Try again.」"'),
    ("assert x, 'It is \"so\".'", ['It is "so".'], 'assert x, "「It is \\"so\\".」"'),
    ('assert x, f"x is {x!r}."', ["x is {x!r}."], 'assert x, f"「x is {x!r}.」"'),
    ('assert x, "One " "two"', ["One two"], 'assert x, "「One two」"'),
    ('assert x, (\n    "One "\n    f"{x} two"\n)', ["One {x} two"], 'assert x, (\n    f"「One {x} two」"\n)'),
    ('assert x, "a\\nb\\\\"', ["a\nb\\"], 'assert x, "「a\\nb\\\\」"'),
    ('print(_("Hello"))', ["Hello"], 'print("「Hello」")'),
    ("print(_(f\"{names['a']} waits\"))", ["{names['a']} waits"], "print(f\"「{names['a']} waits」\")"),
    ("print(_(f'{names[\"a\"]} waits'))", ["{names['a']} waits"], "print(f\"「{names['a']} waits」\")"),
    ('print(_(f"{x:.1f} mm"))', ["{x:.1f} mm"], 'print(f"「{x:.1f} mm」")'),
    ('print(_(f"{x:>{wide}} mm"))', ["{x:>{wide}} mm"], 'print(f"「{x:>{wide}} mm」")'),
    ('print(_(f"{{x}} is {x}"))', ["{{x}} is {x}"], 'print(f"「{{x}} is {x}」")'),
    ('a, b = _("apple"), _("배 pear")', ["apple", "배 pear"], 'a, b = "「apple」", "「배 pear」"'),
]


@pytest.mark.parametrize(("source", "found", "translated"), STRINGS)
def test_strings(source, found, translated):
    assert units(source) == found
    assert translate_code(source, shout) == translated


@pytest.mark.parametrize("source", [source for source, _, _ in STRINGS])
def test_translated_code_compiles_and_its_logic_is_the_same(source):
    translated = translate_code(source, shout)
    compile(translated, "cell", "exec")
    assert bare(translated) == bare(source)


@pytest.mark.parametrize("source", ['x = "Hello"', "assert x, message", '_("a" + b)', '_("a", "b")', "_(name)"])
def test_other_strings_stay(source):
    assert translate_code(source, shout) == source


def test_the_logic_of_every_real_cell_stays():
    for lesson in read_lessons():
        for cell in lesson.notebook().cells:
            if cell.cell_type == "code":
                assert bare(translate_code(cell.source, shout)) == bare(cell.source)


def test_what_is_not_python_raises():
    with pytest.raises(SyntaxError):
        translate_code("def f(:", shout)


### messages


@pytest.mark.parametrize(
    ("template", "said"),
    [
        ("Is there a return?", "Is there a return?"),
        ("double(2) came out as {got!r}.", "double(2) came out as [4]."),
        ("{a} and {b:.1f}", "1 and 2.0"),
        ("as wide as {x:>{wide}}!", "as wide as   1!"),
        ("{{x}} is {x}", "{x} is 4"),
        ("{names['a']} waits", "Jiwoo waits"),
    ],
)
def test_a_pattern_matches_what_is_said(template, said):
    assert re.fullmatch(message_pattern(template), said)


def test_a_pattern_takes_the_rest_literally():
    assert not re.fullmatch(message_pattern("Why (a.b)? {x}"), "Why (a_b)? 1")
