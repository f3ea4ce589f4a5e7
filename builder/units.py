"""Units of translation: the paragraphs, comments, assert messages and marked strings of a lesson.

Code logic exists once; a translation only exchanges units. Every function here takes a `translate`
that maps the English text of a unit to the text to put in its place; extracting is translating with a
function that takes notes.
"""

import ast
import io
import re
import tokenize
from collections.abc import Callable

from builder.constants import DIRECTIVES, MARKER

Translate = Callable[[str], str]

_FENCE = re.compile(r"^\s*(```|~~~)")
#: a field of an f-string, its format spec perhaps with fields of its own; a doubled brace is none
FIELD = re.compile(r"\{\{|\}\}|\{(?:[^{}]|\{[^{}]*\})*\}")


def translate_markdown(text: str, translate: Translate) -> str:
    """Translate markdown, block by block; blocks are parted by blank lines, fenced code is left alone."""
    return "\n\n".join(
        block if _is_code(block) or not _has_words(block) else translate(block) for block in markdown_blocks(text)
    )


def markdown_blocks(text: str) -> list[str]:
    """The blocks of a markdown text, a fenced code block being one."""
    blocks, lines, fenced = [], [], False
    for line in text.strip("\n").split("\n"):
        fenced ^= bool(_FENCE.match(line))
        if line.strip() or fenced:
            lines.append(line)
        elif lines:
            blocks.append("\n".join(lines))
            lines = []
    return [*blocks, "\n".join(lines)] if lines else blocks


def translate_code(source: str, translate: Translate) -> str:
    """Translate the comments, assert messages and marked strings of Python source; raises `SyntaxError`."""
    edits = [*_string_edits(source, translate), *_comment_edits(source, translate)]
    return _apply(source, edits)


def message_pattern(template: str) -> str:
    """A regular expression for what an assert message with `{fields}` says when it is raised."""
    pattern, end = "", 0
    for found in FIELD.finditer(template):
        said = f"{re.escape(found[0][0])}{{1,2}}" if found[0] in ("{{", "}}") else ".*"
        pattern, end = pattern + re.escape(template[end : found.start()]) + said, found.end()
    return pattern + re.escape(template[end:])


### strings


def _string_edits(source: str, translate: Translate):
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Assert) and isinstance(node.msg, ast.Constant | ast.JoinedStr):
            yield _replacement(node.msg, node.msg, translate)
        elif is_marked(node):
            yield _replacement(node, node.args[0], translate)


def is_marked(node: ast.AST) -> bool:
    """Whether a node is `_("text")` with one literal string."""
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == MARKER
        and len(node.args) == 1
        and isinstance(node.args[0], ast.Constant | ast.JoinedStr)
    )


def _replacement(outer: ast.AST, literal: ast.Constant | ast.JoinedStr, translate: Translate):
    text = translate(template_of(literal))
    return (outer.lineno, outer.col_offset, outer.end_lineno, outer.end_col_offset, _literal(text, literal))


def template_of(literal: ast.Constant | ast.JoinedStr) -> str:
    """The text of a string literal, an f-string with its fields as they are written."""
    if isinstance(literal, ast.Constant):
        return str(literal.value)
    return "".join(
        _field(part) if isinstance(part, ast.FormattedValue) else _doubled(part.value) for part in literal.values
    )


def _doubled(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")


def _field(part: ast.FormattedValue) -> str:
    conversion = f"!{chr(part.conversion)}" if part.conversion != -1 else ""
    spec = f":{template_of(part.format_spec)}" if part.format_spec else ""
    return f"{{{ast.unparse(part.value)}{conversion}{spec}}}"


def _literal(text: str, like: ast.Constant | ast.JoinedStr) -> str:
    quoted = '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
    if isinstance(like, ast.Constant):
        return quoted
    return "f" + FIELD.sub(lambda found: found[0].replace('\\"', "'"), quoted)


### comments


def _comment_edits(source: str, translate: Translate):
    for run in _comment_runs(source):
        text = "\n".join(token.string.lstrip("#").strip() for token in run)
        first, last = run[0], run[-1]
        indent = " " * first.start[1]
        lines = [f"# {line}".rstrip() for line in translate(text).split("\n")]
        yield (first.start[0], _bytes(first), last.end[0], _bytes(last, end=True), f"\n{indent}".join(lines))


def _comment_runs(source: str) -> list[list[tokenize.TokenInfo]]:
    """Comments that belong together: whole-line ones below each other at one indentation, or one behind code."""
    runs: list[list[tokenize.TokenInfo]] = []
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type != tokenize.COMMENT or token.string in DIRECTIVES or not _has_words(token.string):
            continue
        if runs and _continues(runs[-1][-1], token):
            runs[-1].append(token)
        else:
            runs.append([token])
    return runs


def _continues(before: tokenize.TokenInfo, token: tokenize.TokenInfo) -> bool:
    whole_lines = all(item.line[: item.start[1]].strip() == "" for item in (before, token))
    return whole_lines and before.start[0] + 1 == token.start[0] and before.start[1] == token.start[1]


def _bytes(token: tokenize.TokenInfo, end: bool = False) -> int:
    column = token.end[1] if end else token.start[1]
    return len(token.line[:column].encode("utf-8"))


### text


def _apply(source: str, edits) -> str:
    """Apply (line, byte column, end line, end byte column, new text) edits, last first; lines are 1-based."""
    lines = source.encode("utf-8").split(b"\n")
    for line, start, end_line, end, text in sorted(edits, reverse=True):
        before, after = lines[line - 1][:start], lines[end_line - 1][end:]
        lines[line - 1 : end_line] = (before + text.encode("utf-8") + after).split(b"\n")
    return b"\n".join(lines).decode("utf-8")


def _has_words(text: str) -> bool:
    return bool(re.search(r"[^\W\d_]", re.sub(r"<[^>]*>", "", text)))


def _is_code(block: str) -> bool:
    lines = block.split("\n")
    return bool(_FENCE.match(lines[0]) and _FENCE.match(lines[-1]))
