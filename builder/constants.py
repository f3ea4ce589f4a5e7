"""Well-known names of the builder, each once."""

from pathlib import Path

### names of this project
#: the repository
ROOT = Path(__file__).resolve().parents[1]
#: lesson sources, one folder per level
LESSONS = ROOT / "lessons"
#: student notebooks, one folder per language, made from the lessons
CONTENT = ROOT / "content"
#: the site, made from everything
SITE = ROOT / "_site"
#: everything else that is made
BUILD = ROOT / "build"
#: instructor notebooks by language and lesson id; they hold the answers and never reach the site
INSTRUCTOR = BUILD / "instructor"
#: levels in the order in which a learner meets them
LEVELS = ("elementary", "middle", "high", "adult")
#: languages; the first is the language of the sources
LANGUAGES = ("en", "ko")
#: the key of our own entries in notebook and cell metadata
METADATA_KEY = "saebom"
#: the call that marks a string as one to translate: `_("Hello")` becomes `"안녕하세요"`
MARKER = "_"

### names of nbgrader
#: the key of nbgrader's entries in cell metadata
NBGRADER_KEY = "nbgrader"
#: version of nbgrader's cell metadata
NBGRADER_SCHEMA = 3
#: comment lines that nbgrader reads; they are directives, not text
DIRECTIVES = (
    "### BEGIN SOLUTION",
    "### END SOLUTION",
    "### BEGIN HIDDEN TESTS",
    "### END HIDDEN TESTS",
    "### BEGIN MARK SCHEME",
    "### END MARK SCHEME",
)

### names of Jupyter
#: the kernelspec that JupyterLite writes into notebooks
KERNELSPEC = {"name": "python", "display_name": "Python (Pyodide)", "language": "python"}

### names of JupyterLite
#: the settings file of a site and of each app
LITE_JSON = "jupyter-lite.json"
#: the plugin that starts Python
KERNEL_PLUGIN = "@jupyterlite/pyodide-kernel-extension:kernel"
#: languages of the interface beside English, and the name of their language pack
LANGUAGE_PACKS = {"ko": "ko_KR"}
