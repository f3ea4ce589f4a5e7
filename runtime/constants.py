"""Well-known names of the runtime, each once."""

from pathlib import Path

### names of this project
#: the repository
ROOT = Path(__file__).resolve().parents[1]
#: the lock file, the one truth about the runtime's files
LOCK_PATH = ROOT / "runtime" / "runtime-lock.json"
#: where an operator names a folder or an archive that holds runtime files
SOURCE_VARIABLE = "SAEBOM_RUNTIME"
#: where fetched files are kept, shared by all clones of a user; files are named by their sha256
CACHE_VARIABLE = "SAEBOM_CACHE"
#: seconds after which a silent source is given up
SOURCE_TIMEOUT = 8
#: our module that starts Pyodide, and the one that the kernel of a page loads in place of Pyodide's own loader
LOADER, PAGE_LOADER = "saebom.mjs", "page.mjs"
#: in a runtime folder, the hash of what it was made from; it does not go to the site
STAMP = ".stamp"
#: the ending of packages as the site has them (see builder/packing.py), which warmup.py unpacks
PACKED = ".tar.zst"
#: the folder of the coach package
COACH = ROOT / "coach"
#: the folder of the package with the font of charts
FONT = ROOT / "font"
#: the package with which the font is loaded
CHARTS = "matplotlib"
#: what charts need to be written as PDF alone, and megabytes large; not loaded with them
ONLY_FOR_PDF = "fonttools"

### names of Pyodide
#: the file in which Pyodide looks its packages up
PYODIDE_LOCK = "pyodide-lock.json"
#: Pyodide's official distribution, by version and file name
DISTRIBUTION_URL = "https://cdn.jsdelivr.net/pyodide/v{version}/full/{name}"
#: the loader, the interpreter and the standard library
CORE_FILES = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip")

### names of the pyodide kernel
#: packages the kernel asks for at every start; in the lock and preloaded, or it would ask the package index
KERNEL_PACKAGES = ("micropip", "piplite", "ipykernel", "comm", "pyodide-kernel", "jedi", "ipython")
