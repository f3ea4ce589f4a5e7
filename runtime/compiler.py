"""Runs inside Pyodide: wheels and zips become zips of compiled modules, for the same Python that will import them."""

import importlib.util
import re
import zipfile
from importlib._bootstrap_external import _code_to_hash_pyc

#: the time that every member carries, so that the same wheel gives the same bytes
EPOCH = (2026, 1, 1, 0, 0, 0)

#: files that no import needs: tests and their data, sources and headers of compiled modules, stubs, samples; lexers of
#: other languages than Python; the terminal of IPython. Matplotlib's fonts for PDF are in every reader of PDF.
UNUSED = re.compile(
    r"(^|/)tests/|\.(pyi|pxd|pyx|h|hpp|c|cpp)$|^matplotlib/mpl-data/(sample_data|fonts/(afm|pdfcorefonts))/"
    r"|^pygments/lexers/(?!__init__|_mapping|python|special)|^(prompt_toolkit|IPython/terminal/(?!__init__))/"
)


def merge(names, target, compression=zipfile.ZIP_STORED):
    """Write `/out/<target>`: all members of `/in/<names>`, each `.py` as a `.pyc` in its place.

    A compiled module beside no source is what Python's zip and file importers take as it is (PEP 488, "sourceless").
    """
    with zipfile.ZipFile(f"/out/{target}", "w", compression) as out:
        for name in names:
            with zipfile.ZipFile(f"/in/{name}") as source:
                for member in source.infolist():
                    if not member.is_dir() and not UNUSED.search(member.filename):
                        out.writestr(*compiled(member.filename, source.read(member)), compression)


def compiled(path, content):
    """Member and content to write for one member: compiled if it is Python that compiles."""
    if path.endswith(".py"):
        try:
            code = compile(content, path, "exec", dont_inherit=True)
        except SyntaxError:  # templates and samples for other Pythons
            pass
        else:
            path, content = path + "c", bytes(_code_to_hash_pyc(code, importlib.util.source_hash(content), False))
    return zipfile.ZipInfo(path, EPOCH), content
