"""Make the font of charts from NanumGothic: `python scripts/font.py NanumGothic.ttf` (needs fonttools).

The original is in Debian's package `fonts-nanum`. The subset carries a name of its own, as the OFL asks of a
changed font whose name is reserved, and a minus sign, which the original lacks.
"""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

TARGET = Path(__file__).resolve().parents[1] / "font" / "src" / "saebom_font" / "SaebomGothic.ttf"
FAMILY = "Saebom Gothic"
#: Latin, Greek, punctuation, arrows, signs of mathematics, circled numbers, shapes, jamo, full-width signs
BLOCKS = (
    (0x20, 0x180),
    (0x370, 0x400),
    (0x2000, 0x2150),
    (0x2190, 0x2300),
    (0x2460, 0x2474),
    (0x25A0, 0x2670),
    (0x3000, 0x3020),
    (0x3131, 0x3164),
    (0xFF01, 0xFFE7),
)
#: finals that syllables outside KS X 1001 are drawn with too, as the numbers of Unicode: none, ㄴ ㄹ ㅆ ㅇ
FINALS = (0, 4, 8, 20, 21)
#: numbers of name records: copyright, family, style, id, full name, version, PostScript name, licence and its address
KEPT = {0: None, 1: FAMILY, 2: None, 3: FAMILY, 4: FAMILY, 5: None, 6: FAMILY.replace(" ", ""), 13: None, 14: None}
LICENCE = {
    13: "This Font Software is licensed under the SIL Open Font License, Version 1.1.",
    14: "https://openfontlicense.org",
}
COPYRIGHT = "Copyright (c) 2010, NAVER Corporation, with Reserved Font Name Nanum, NanumGothic. Subset for Saebom."


def syllables() -> set[int]:
    """Code points: the 2,350 syllables of KS X 1001, and all that end in one of `FINALS`."""
    standard = {ord(bytes([row, cell]).decode("euc-kr")) for row in range(0xB0, 0xC9) for cell in range(0xA1, 0xFF)}
    return standard | {code for code in range(0xAC00, 0xD7A4) if (code - 0xAC00) % 28 in FINALS}


def main(original: str) -> None:
    options = subset.Options(hinting=False, layout_features=[], glyph_names=False, notdef_outline=True)
    options.drop_tables += ["GDEF", "GPOS", "GSUB", "kern", "TSI0", "TSI1", "TSI2", "TSI3", "TSI5"]
    options.name_IDs = list(KEPT)
    font = subset.load_font(original, options)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=syllables() | {code for first, end in BLOCKS for code in range(first, end)})
    cutter.subset(font)
    _add_minus(font)
    _rename(font)
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    font.save(TARGET)
    print(f"{TARGET}: {TARGET.stat().st_size} bytes, {len(font.getBestCmap())} characters")


def _add_minus(font: TTFont) -> None:
    """U+2212 looks like the en dash."""
    for table in font["cmap"].tables:
        if 0x2013 in table.cmap:
            table.cmap[0x2212] = table.cmap[0x2013]


def _rename(font: TTFont) -> None:
    names = font["name"]
    names.names = [record for record in names.names if record.langID == 0x409 and record.nameID in KEPT]
    values = {**{number: text for number, text in KEPT.items() if text}, **LICENCE, 0: COPYRIGHT}
    for number, text in values.items():
        names.setName(text, number, 3, 1, 0x409)


if __name__ == "__main__":
    main(*sys.argv[1:])
