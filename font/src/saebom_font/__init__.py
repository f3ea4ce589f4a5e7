"""The font of charts: Hangul, Latin and signs, a subset of NanumGothic under the SIL Open Font License (`OFL.txt`)."""

from pathlib import Path

__version__ = "0.1.0"

#: the font file
PATH = Path(__file__).with_name("SaebomGothic.ttf")
