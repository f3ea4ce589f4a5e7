"""What was meant by text that was typed with the Korean keyboard switched on."""

from unicodedata import normalize

#: letters of the Korean keyboard (Dubeolsik, KS X 5002) and the keys they lie on
_CONSONANTS = {
    "ㄱ": "r", "ㄲ": "R", "ㄴ": "s", "ㄷ": "e", "ㄸ": "E", "ㄹ": "f", "ㅁ": "a", "ㅂ": "q", "ㅃ": "Q", "ㅅ": "t",
    "ㅆ": "T", "ㅇ": "d", "ㅈ": "w", "ㅉ": "W", "ㅊ": "c", "ㅋ": "z", "ㅌ": "x", "ㅍ": "v", "ㅎ": "g",
}  # fmt: skip
_VOWELS = [
    "k",
    "o",
    "i",
    "O",
    "j",
    "p",
    "u",
    "P",
    "h",
    "hk",
    "ho",
    "hl",
    "y",
    "n",
    "nj",
    "np",
    "nl",
    "b",
    "m",
    "ml",
    "l",
]  # ㅏ to ㅣ, in the order of Unicode
_PAIRS = {
    "ㄳ": "rt",
    "ㄵ": "sw",
    "ㄶ": "sg",
    "ㄺ": "fr",
    "ㄻ": "fa",
    "ㄼ": "fq",
    "ㄽ": "ft",
    "ㄾ": "fx",
    "ㄿ": "fv",
    "ㅀ": "fg",
    "ㅄ": "qt",
}
_FIRST = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_LAST = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"

_KEYS = {
    **_CONSONANTS,
    **_PAIRS,
    **{chr(0x314F + number): keys for number, keys in enumerate(_VOWELS)},
    # Python normalizes names, and Unicode then parts syllables and letters alike into these
    **{chr(0x1100 + number): _CONSONANTS[letter] for number, letter in enumerate(_FIRST)},
    **{chr(0x1161 + number): keys for number, keys in enumerate(_VOWELS)},
    **{chr(0x11A8 + number): (_CONSONANTS | _PAIRS)[letter] for number, letter in enumerate(_LAST)},
}


def as_typed(text: str) -> str:
    """The same keys on the English keyboard: "ㅔ갸ㅜㅅ" was "print"."""
    return "".join(_KEYS.get(letter, letter) for letter in normalize("NFD", text))


#: the parts into which Unicode takes letters, as the letters that people see
_SEEN = {
    **{0x1100 + number: letter for number, letter in enumerate(_FIRST)},
    **{0x1161 + number: chr(0x314F + number) for number in range(len(_VOWELS))},
    **{0x11A8 + number: letter for number, letter in enumerate(_LAST)},
}


def as_seen(name: str) -> str:
    """A name as it stood on the screen, before Python normalized it."""
    return normalize("NFC", name).translate(_SEEN)


def is_korean(text: str) -> bool:
    """Whether there is a Korean letter in it."""
    return any(letter in _KEYS for letter in normalize("NFD", text))
