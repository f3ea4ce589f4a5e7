"""Runs inside Pyodide: wheels and zips become zips of compiled modules, for the same Python that will import them."""

import importlib.util
import zipfile
from importlib._bootstrap_external import _code_to_hash_pyc

#: the time that every member carries, so that the same wheel gives the same bytes
EPOCH = (2026, 1, 1, 0, 0, 0)


def merge(names, target):
    """Write `/out/<target>`, uncompressed: all members of `/in/<names>`, each `.py` as a `.pyc` in its place.

    A compiled module beside no source is what Python's zip and file importers take as it is (PEP 488, "sourceless").
    """
    with zipfile.ZipFile(f"/out/{target}", "w", zipfile.ZIP_STORED) as out:
        for name in names:
            with zipfile.ZipFile(f"/in/{name}") as source:
                for member in source.infolist():
                    if not member.is_dir():
                        out.writestr(*compiled(member.filename, source.read(member)))


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
