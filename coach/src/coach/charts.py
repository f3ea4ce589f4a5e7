"""Charts that show Hangul: matplotlib gets the site's font as soon as a lesson imports it, and not before."""

import sys
import warnings
from importlib.machinery import PathFinder

#: the module that knows all fonts; whatever draws text imports it
MODULE = "matplotlib.font_manager"

#: names under which books and web pages in Korean ask for a font with Hangul
ALIASES = ("Malgun Gothic", "AppleGothic", "NanumGothic", "NanumBarunGothic", "Noto Sans KR")

#: the font that has the characters which ours lacks; it comes with matplotlib
OTHERS = "DejaVu Sans"


def use_font_when_asked() -> None:
    """From now on the first import of matplotlib's fonts sets the site's font up, where there is one."""
    if MODULE not in sys.modules:
        sys.meta_path.insert(0, _Watcher())


class _Watcher:
    """Finds the font module once, in the ordinary way, and has the font set up after it has run."""

    def find_spec(self, name, path=None, target=None):
        if name != MODULE:
            return None
        sys.meta_path.remove(self)
        spec = PathFinder.find_spec(name, path, target)
        if spec and spec.loader:
            run = spec.loader.exec_module

            def run_and_set_up(module) -> None:
                run(module)
                _set_up(module)

            spec.loader.exec_module = run_and_set_up
        return spec


def _set_up(fonts) -> None:
    """Make our font the first choice; `fonts` is the module `matplotlib.font_manager`."""
    try:
        import saebom_font
    except ImportError:  # coach outside the site: matplotlib keeps the fonts that it has
        return
    import matplotlib

    manager = fonts.fontManager
    manager.addfont(saebom_font.PATH)
    ours = manager.ttflist[-1]
    manager.ttflist += [fonts.FontEntry(**{**vars(ours), "name": alias}) for alias in ALIASES]
    for settings in (matplotlib.rcParams, matplotlib.rcParamsDefault):
        settings["font.family"] = [ours.name, OTHERS]
        settings["font.sans-serif"] = [ours.name, *settings["font.sans-serif"]]
        # ours has no hints of its own, and those that FreeType guesses cut the feet of g, p and y short
        settings["text.hinting"] = "no_hinting"
    # a rare character is drawn as a box, and that says enough
    warnings.filterwarnings("ignore", r"Glyph \d+ .* missing from font", UserWarning)
