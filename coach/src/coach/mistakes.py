"""Which beginner's mistake an error is: a name of `mistakewords.SAYINGS`, and what its sentences need to know."""

import builtins
import keyword
import re
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from errno import EIO
from itertools import chain
from pkgutil import iter_modules
from unicodedata import normalize

from coach.keyboard import as_seen, as_typed, is_korean
from coach.words import say

#: the values that learners meet, as sentences call them
KINDS = {
    "int": "a whole number",
    "float": "a decimal number",
    "str": "text",
    "list": "a list",
    "tuple": "a tuple",
    "dict": "a dictionary",
    "set": "a set",
    "bool": "True or False",
    "function": "a function",
    "builtin_function_or_method": "a function",
    "method": "a function",
    "module": "a module",
    "range": "a range",
}
#: quotes that look right in a document and are none for Python
QUOTES = "“”„‟‘’‚‛«»「」『』＂＇"

#: syntax errors by Python's own words, first match first; `(?P<name>...)` goes into the sentence
SYNTAX = (
    ("colon_missing", r"expected ':'"),
    ("bracket_open", r"'(?P<name>[\(\[\{])' was never closed"),
    ("bracket_extra", r"unmatched '(?P<name>[\)\]\}])'|closing parenthesis '(?P<other>[\)\]\}])' does not match"),
    ("string_open", r"unterminated (triple-quoted |f-)*string literal|unterminated triple-quoted f-string"),
    ("indent_missing", r"expected an indented block"),
    ("indent_unexpected", r"unexpected indent"),
    ("indent_uneven", r"unindent does not match|inconsistent use of tabs"),
    ("equals", r"Maybe you meant '=='|expression cannot contain assignment"),
    ("print_bare", r"Missing parentheses in call to '(?P<name>\w+)"),
    ("comma_missing", r"Perhaps you forgot a comma|invalid decimal literal"),
    ("keyword_misspelt", r"Did you mean '(?P<guess>\w+)'"),
    ("return_outside", r"'return' outside function"),
)

#: other errors by type and Python's own words
RUNTIME = (
    ("none_used", "TypeError|AttributeError", r"NoneType"),
    ("text_plus_number", "TypeError", r"can only concatenate str|\+: '(?:int|float)' and 'str'|\+: 'str' and '(?:int|float)'"),
    ("kinds_mixed", "TypeError", r"for (?P<name>\S+): '(?P<one>\w+)' and '(?P<two>\w+)'"),
    ("kinds_mixed", "TypeError", r"'(?P<name>[<>=]+)' not supported between instances of '(?P<one>\w+)' and '(?P<two>\w+)'"),
    ("kinds_mixed", "TypeError", r"can only concatenate (?P<one>\w+) \(not \"(?P<two>\w+)\"\)"),
    ("index_kind", "TypeError", r"indices must be integers or slices, not '?(?P<kind>\w+)"),
    ("argument_missing", "TypeError", r"^(?:\w+\.)*(?P<name>\w+)\(\) missing \d+ required .*argument.*?: (?P<kinds>.+)"),
    ("argument_extra", "TypeError", r"(?P<name>\w+)\(\) (?:takes|got|expected)"),
    ("argument_extra", "TypeError", r"^(?P<name>\w+) expected (?:at most|exactly|\d+)"),
    ("not_callable", "TypeError", r"'(?P<kind>[\w.]+)' object is not callable"),
    ("not_a_list", "TypeError", r"'(?P<kind>[\w.]+)' object (?:is not subscriptable|does not support item)"),
    ("unpacking", "TypeError", r"cannot unpack non-iterable"),
    ("not_iterable", "TypeError", r"(?:argument of type )?'(?P<kind>[\w.]+)' (?:object )?is not (?:iterable|a container)"),
    ("index_range", "IndexError", r"^(?P<kind>\w+) index out of range|^(?P<other>\w+) assignment index out of range|out of (?:range|bounds)"),
    ("index_range", "IndexError", r"from empty (?P<kind>\w+)"),
    ("zero", "ZeroDivisionError", r""),
    ("number_text", "ValueError", r"invalid literal for int\(\) with base \d+: (?P<name>.+)|could not convert string to float: (?P<other>.+)"),
    ("unpacking", "ValueError", r"values to unpack"),
    ("recursion", "RecursionError", r""),
    ("changed_while_going", "RuntimeError", r"changed (?:size|during)"),
)  # fmt: skip


@dataclass(frozen=True)
class Mistake:
    """A mistake by name, and the values of its sentences' fields."""

    name: str
    fields: Mapping[str, str] = field(default_factory=dict)


def recognise(error: Exception, names: Mapping[str, object], called: str = "") -> Mistake:
    """The mistake behind an error; "other" or "syntax" where it is none that beginners often make.

    Args:
        names: all names that the failing code could use.
        called: the part of the line at which the error happened, as text.
    """
    if isinstance(error, SyntaxError):
        return _of_syntax(error)
    for judge in (_of_name, _of_attribute, _of_module, _of_lookup):
        if mistake := judge(error, names):
            return mistake
    return _of_words(error, names, called)


def _of_syntax(error: SyntaxError) -> Mistake:
    message, line = error.msg or "", error.text or ""
    if found := re.match(r"invalid (?:non-printable )?character (?:'(.)' )?\(?U\+([0-9A-F]+)\)?", message):
        return _of_character(chr(int(found[2], 16)))
    if message.startswith("unterminated string") and (quote := next(filter(line.__contains__, QUOTES), "")):
        return Mistake("quote_curly", {"name": quote})
    for name, pattern in SYNTAX:
        if found := re.search(pattern, message):
            return Mistake(name, _fields(found))
    if word := _korean_word(line):
        return Mistake("hangul", {"name": word, "guess": as_typed(word)})
    if guess := _keyword_near(line):
        return Mistake("keyword_misspelt", {"guess": guess})
    return Mistake("syntax")


def _of_character(letter: str) -> Mistake:
    if letter in QUOTES:
        return Mistake("quote_curly", {"name": letter})
    plain = normalize("NFKC", letter)
    if plain != letter and plain.isascii() and plain.strip():
        return Mistake("full_width", {"name": letter, "guess": plain})
    shown = letter if letter.isprintable() and letter.strip() else f"U+{ord(letter):04X}"
    return Mistake("character", {"name": shown})


def _korean_word(line: str) -> str:
    """A word outside of quotes in Korean letters that is a word of Python on the English keyboard."""
    code = re.sub(r"'[^']*'|\"[^\"]*\"|#.*", " ", line)
    known = {*keyword.kwlist, *dir(builtins)}
    return next((word for word in re.findall(r"\w+", code) if is_korean(word) and as_typed(word) in known), "")


def _keyword_near(line: str) -> str:
    """A keyword that the first word of a line nearly is."""
    found = re.match(r"\s*([A-Za-z]+)\s", line)
    if not found or found[1] in keyword.kwlist:
        return ""
    return _near(found[1], keyword.kwlist)


def _of_name(error: Exception, names: Mapping[str, object]) -> Mistake | None:
    if not isinstance(error, NameError):
        return None
    name = error.name or next(iter(re.findall(r"'(.+?)'", str(error))), "")
    if isinstance(error, UnboundLocalError) or "free variable" in str(error):
        return Mistake("name_local", {"name": name})
    known = [*names, *dir(builtins), *keyword.kwlist]
    if is_korean(name):
        typed = as_typed(name)
        if get_close_matches(typed, known, 1, 0.8):
            return Mistake("hangul", {"name": as_seen(name), "guess": typed})
    return _nearest("name", name, known)


def _of_attribute(error: Exception, names: Mapping[str, object]) -> Mistake | None:
    if not isinstance(error, AttributeError) or "NoneType" in str(error) or not error.name:
        return None
    mistake = _nearest("attribute", error.name, [each for each in dir(error.obj) if not each.startswith("__")])
    owner = error.obj.__name__ if type(error.obj).__name__ == "module" else _kind(type(error.obj).__name__)
    return Mistake(mistake.name, {**mistake.fields, "kinds": owner})


def _of_module(error: Exception, names: Mapping[str, object]) -> Mistake | None:
    # a module of the zip that cannot be fetched (runtime/page.mjs), a package whose wheel has not come
    if (isinstance(error, OSError) and error.errno == EIO) or (
        isinstance(error, ModuleNotFoundError) and error.name in _ON_SITE
    ):
        return Mistake("module_late")
    if isinstance(error, ModuleNotFoundError) and error.name:
        name = error.name.split(".")[0]
        known = {*sys.stdlib_module_names, *(module.name for module in iter_modules())}
        public = sorted(each for each in known if not each.startswith("_"))
        return _nearest("module", name, list(_ON_SITE) if _near(name, _ON_SITE) else public)
    if isinstance(error, ImportError) and (
        found := re.search(r"cannot import name '(\w+)' from '([\w.]+)'", str(error))
    ):
        mistake = _nearest("attribute", found[1], dir(sys.modules.get(found[2])))
        return Mistake(mistake.name, {**mistake.fields, "kinds": found[2]})
    return None


def _of_lookup(error: Exception, names: Mapping[str, object]) -> Mistake | None:
    if isinstance(error, KeyError):
        return Mistake("key_missing", {"name": str(error)})
    if isinstance(error, FileNotFoundError):
        return Mistake("file_missing", {"name": str(error.filename)})
    return None


def _of_words(error: Exception, names: Mapping[str, object], called: str) -> Mistake:
    kinds = {base.__name__ for base in type(error).__mro__}
    for name, types, pattern in RUNTIME:
        if kinds & set(types.split("|")) and (found := re.search(pattern, str(error))):
            return _with_context(Mistake(name, _fields(found)), names, called)
    sentence = next(iter(str(error).splitlines()), "")
    return Mistake("other", {"name": f"{type(error).__name__}: {sentence}".rstrip(": ")})


def _with_context(mistake: Mistake, names: Mapping[str, object], called: str) -> Mistake:
    """What the message alone does not tell: whether a builtin was given away, whose index was out of range."""
    if mistake.name == "not_callable" and (found := re.match(r"(\w+)\s*\(", called)):
        shadowed = found[1] in names and hasattr(builtins, found[1])
        return Mistake("builtin_shadowed", {"name": found[1]}) if shadowed else mistake
    if mistake.name == "index_range":
        found = re.match(r"([\w.]+)\s*\[", called)
        return Mistake(mistake.name, {"name": found[1] if found else mistake.fields.get("kinds", say("a list"))})
    return mistake


def _nearest(name: str, wrong: str, known: Sequence[str]) -> Mistake:
    if guess := _near(wrong, known):
        return Mistake(f"{name}_misspelt", {"name": wrong, "guess": guess})
    return Mistake(f"{name}_unknown", {"name": wrong})


def _near(wrong: str, known: Sequence[str]) -> str:
    """The known word that is most likely meant: other capitals, two letters exchanged, or nearly the same; else ""."""
    others = [each for each in known if each != wrong]
    capitals = (each for each in others if each.lower() == wrong.lower())
    exchanged = (each for each in others if sorted(each) == sorted(wrong))
    return next(chain(capitals, exchanged, get_close_matches(wrong, others, 1, 0.7)), "")


def _fields(found: re.Match) -> dict[str, str]:
    """The named groups of a match, those of kinds in words."""
    groups = {name: value for name, value in found.groupdict().items() if value is not None}
    if "other" in groups:
        groups["name"] = groups.pop("other")
    if "kind" in groups:
        groups["kinds"] = _kind(groups.pop("kind"))
    if "one" in groups:
        one, two = groups.pop("one"), groups.pop("two")
        groups = {"name": "+", **groups, "kinds": f"{_kind(one)}, {_kind(two)}"}
    return groups


def _kind(name: str) -> str:
    return say(KINDS[name]) if name in KINDS else name


#: what a lesson may import and is loaded only then
_ON_SITE = ("numpy", "matplotlib", "ipywidgets", "scipy", "sklearn")
