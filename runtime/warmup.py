"""Runs inside Pyodide, before its memory is kept as a snapshot: the kernel starts and has run cells of every kind.

`IMPORTS` is given: names of modules to import beside those that the kernel needs.

The cells run at once, not in the event loop, which would leave JavaScript objects behind that no snapshot can hold.
"""

import gc
import importlib
import importlib.util
import sys
import tarfile
import zipfile
import zipimport
from importlib import metadata
from pathlib import Path
from tempfile import NamedTemporaryFile
from types import ModuleType

from compression import zstd  # noqa: F401 (tarfile imports it when it is needed)

#: cells that print, show and fail, so that what they import is in the snapshot
CELLS = (
    "print(1)",
    "1",
    "def f(): return 1",
    "assert f() == 2",
    'assert f() == 2, f"{f()!r}"',
    "f(",
    "f(2)",
    "int('a')",
)

#: the zip of compiled modules, where Pyodide has put it
ZIP = next(path for path in sys.path if path.endswith(".zip"))


def do_without_terminal():
    """IPython imports its terminal, a tenth of all that a start imports, to offer a function that no notebook can use."""
    stand_in = ModuleType("IPython.terminal.embed")
    stand_in.embed = None
    sys.modules[stand_in.__name__] = stand_in


def load_compiled_modules_when_imported():
    """Pyodide loads all compiled modules of a package with it, since a page's main thread could not load them later.

    A worker can, and of the 260 that come with scikit-learn a lesson uses a half.
    """
    from pyodide import _package_loader

    _package_loader.get_dynlibs = lambda *_, **__: iter(())


def unpack_tars():
    """Pyodide unpacks wheels; those of the site are tar archives that are compressed as a whole (see builder/packing.py)."""
    from pyodide import _package_loader

    unpack_wheel = _package_loader.unpack_buffer

    def unpack_buffer(buffer, *, filename="", extract_dir=None, **options):
        if not filename.endswith(".tar.zst"):
            return unpack_wheel(buffer, filename=filename, extract_dir=extract_dir, **options)
        with NamedTemporaryFile(suffix=".tar.zst") as file:
            buffer._into_file(file)
            with tarfile.open(file.name, "r|zst") as archive:
                archive.extractall(extract_dir, filter="fully_trusted")
        return _package_loader.to_js([])  # compiled modules, of which none is loaded before it is imported

    _package_loader.unpack_buffer = unpack_buffer


def warm_up():
    """Start the kernel, run the cells, and forget them."""
    import pyodide.code
    import pyodide_kernel

    shell = pyodide_kernel.ipython_shell
    for cell in CELLS:
        shell.run_cell(cell)
        pyodide.code.find_imports(cell)
    shell.reset(new_session=True)
    shell.execution_count = 1
    shell.kernel._last_traceback = shell._last_traceback = None
    for name in ("last_exc", "last_type", "last_value", "last_traceback"):
        if hasattr(sys, name):
            delattr(sys, name)


class MetadataInZip:
    """The folder of a distribution's metadata in the zip, which is read when something is asked of it."""

    def __init__(self, name):
        self.folder = name

    def __getattr__(self, attribute):
        return getattr(zipfile.Path(ZIP, f"{self.folder}/"), attribute)


def remember_directory():
    """The zip never changes, but with each package Python looks at it anew, and a page would fetch it for that.

    Who looks is the importer of the zip, and `importlib.metadata` when it is asked for a version.
    """
    names = dict.fromkeys(name.split("/", 1)[0] for name in zipimport._zip_directory_cache[ZIP])
    importer, forget = zipimport.zipimporter, zipimport.zipimporter.invalidate_caches
    importer.invalidate_caches = lambda self: None if self.archive == ZIP else forget(self)  # one for each folder in it
    path, time = metadata.FastPath, metadata.FastPath.mtime
    read_children = path.zip_children

    def zip_children(self):
        if self.root != ZIP:
            return read_children(self)
        self.joinpath = MetadataInZip
        return names

    path.zip_children = zip_children
    path.mtime = property(lambda self: 0 if self.root == ZIP else time.fget(self))


def leave_out_what_is_loaded():
    """Write the zip anew without the modules that are in the memory already; Python then knows its directory."""
    loaded = {module.__spec__.origin for module in list(sys.modules.values()) if getattr(module, "__spec__", None)}
    with zipfile.ZipFile(ZIP) as old, zipfile.ZipFile("/rest.zip", "w", zipfile.ZIP_DEFLATED) as new:
        for member in old.infolist():
            if f"{ZIP}/{member.filename}" not in loaded:
                new.writestr(member, old.read(member), zipfile.ZIP_DEFLATED)
    Path("/rest.zip").replace(ZIP)
    importlib.invalidate_caches()
    importlib.util.find_spec("a_module_that_is_nowhere")


do_without_terminal()
load_compiled_modules_when_imported()
unpack_tars()
for name in IMPORTS:  # noqa: F821 (engine.mjs gives it)
    importlib.import_module(name)
warm_up()
leave_out_what_is_loaded()
remember_directory()
gc.collect()
