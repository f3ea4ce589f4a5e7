"""The site: lessons, runtime, Jupyter and the landing page in one folder that any static server can serve."""

import hashlib
import json
import os
import shutil
import subprocess
from pathlib import Path

from builder.bundle import bundle_scripts
from builder.compress import compress_site
from builder.constants import BUILD, KERNEL_PLUGIN, LANGUAGE_PACKS, LITE_JSON, ROOT, SITE
from builder.errors import StepFailed
from builder.packing import pack_engine
from builder.sums import write_sums
from builder.words import say
from runtime.constants import KERNEL_PACKAGES, PAGE_LOADER
from runtime.engine import engine_if_needed

#: all that the site is made of; a change in any of it means building again
INPUTS = (
    "builder",
    "coach",
    "content/data",
    "extension",
    "font",
    "jupyter_lite_config.json",
    "lessons",
    "requirements",
    "runtime",
    "site",
)
#: folders in them that are made
MADE = {"node_modules", "lib", "labextension", "__pycache__"}
#: files of JupyterLite that no page of ours uses
LEFTOVERS = (
    "doc",
    "package.json",
    "rspack.config.js",
    "rspack.config.analyze.js",
    "rspack.config.watch.js",
    "lab",
    "repl",
    "consoles",
)
#: the apps that are built, each with a copy per language pack
APPS = ("notebooks", "tree", "edit")


def build_site(site: Path = SITE) -> Path:
    """Build the site unless nothing has changed; raises `LessonsInvalid`, `StepFailed` or a runtime problem."""
    stamp, wanted = BUILD / "site.stamp", fingerprint()
    if site.is_dir() and stamp.exists() and stamp.read_text(encoding="utf-8") == wanted:
        return site
    fresh = BUILD / "site.fresh"
    for step, words in (
        (_lessons, say("writing the lessons")),
        (_runtime, say("fetching the runtime")),
        (_extension, say("building the extension")),
        (_jupyter, say("building Jupyter")),
        (_finish, say("putting the site together")),
    ):
        print(f"- {words} ...", flush=True)
        step(fresh)
    shutil.rmtree(site, ignore_errors=True)
    fresh.rename(site)
    stamp.write_text(wanted, encoding="utf-8")
    print(say("The site is in {site}.", site=site))
    return site


def fingerprint() -> str:
    """A hash of everything that the site is made of."""
    digest = hashlib.sha256()
    for path in sorted(path for name in INPUTS for path in _files(ROOT / name)):
        digest.update(str(path.relative_to(ROOT)).encode("utf-8") + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def _files(path: Path):
    if path.is_file():
        yield path
    for folder, names, files in os.walk(path):
        names[:] = [name for name in names if name not in MADE]
        yield from (Path(folder) / file for file in files)


def _lessons(fresh: Path) -> None:
    from builder.content import build_content  # Jupyter takes seconds to import: not where nothing has changed

    build_content()


def _runtime(fresh: Path) -> None:
    engine_if_needed()


def _extension(fresh: Path) -> None:
    run("npm run build", ["npm", "run", "build"], ROOT / "extension")


def _jupyter(fresh: Path) -> None:
    shutil.rmtree(fresh, ignore_errors=True)
    (ROOT / ".jupyterlite.doit.db").unlink(missing_ok=True)  # it would believe that files of the last build are there
    lite = ROOT / ".venv-site" / "bin" / "jupyter"
    run("jupyter lite build", [str(lite), "lite", "build", "--lite-dir", str(ROOT), "--output-dir", str(fresh)], ROOT)


def _finish(fresh: Path) -> None:
    from builder.keeping import level_packages, level_sizes
    from builder.lesson import read_lessons

    for name in LEFTOVERS:
        path = fresh / name
        shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
    python = pack_engine(BUILD / "engine", fresh / "static")
    _write_settings(fresh, python)
    for app in APPS:
        _name_page(fresh / app / "index.html")
    bundle_scripts(fresh, [fresh / "notebooks" / "index.html"])
    for language, locale in LANGUAGE_PACKS.items():
        _copy_apps(fresh, language, locale)
    for app in APPS:
        _add_script(fresh / app / "index.html")
    for name in ("language.js", "manifest.webmanifest", "service-worker.js"):
        shutil.copy(ROOT / "site" / "jupyter" / name, fresh)
    shutil.copytree(ROOT / "site" / "jupyter" / "compile", fresh / "compile")
    lessons = read_lessons()
    packages = level_packages(lessons, python, fresh)
    _write_landing(fresh, lessons, level_sizes(fresh, packages))
    shutil.copytree(ROOT / "site" / "check", fresh / "check")
    write_sums(fresh, packages)
    compress_site(fresh)  # last: the sums are those of what browsers get


def _write_settings(fresh: Path, python: Path) -> None:
    """Lay our settings over those that JupyterLite has written; `python` is the folder of the packed engine."""
    ours = json.loads((ROOT / "site" / "jupyter" / LITE_JSON).read_text(encoding="utf-8"))
    kernel = ours["jupyter-config-data"]["litePluginSettings"][KERNEL_PLUGIN]
    kernel["pyodideUrl"] = f"./{python.relative_to(fresh).as_posix()}/{PAGE_LOADER}"
    kernel["loadPyodideOptions"]["packages"] = list(KERNEL_PACKAGES)
    _lay_over(fresh / LITE_JSON, ours)
    # what no lesson uses is left out where lessons are open: each plugin costs some milliseconds at every start
    lesson_page = json.loads((ROOT / "site" / "jupyter" / "notebooks.json").read_text(encoding="utf-8"))
    _lay_over(fresh / "notebooks" / LITE_JSON, lesson_page)


def _lay_over(path: Path, settings: dict) -> None:
    _write_json(path, merge(json.loads(path.read_text(encoding="utf-8")), settings))


def merge(base: dict, over: dict) -> dict:
    """Two nested mappings as one; where both have a value that is no mapping, `over` wins."""
    merged = dict(base)
    for key, value in over.items():
        both = isinstance(value, dict) and isinstance(base.get(key), dict)
        merged[key] = merge(base[key], value) if both else value
    return merged


def _copy_apps(fresh: Path, language: str, locale: str) -> None:
    """A copy of the apps one folder down, whose settings only differ in the language of the interface."""
    folder = fresh / language
    for app in APPS:
        shutil.copytree(fresh / app, folder / app)
        for name in ("index.html", LITE_JSON):
            path = folder / app / name
            text = path.read_text(encoding="utf-8").replace("../", "../../")
            text = text.replace('data-jupyter-lite-root=".."', 'data-jupyter-lite-root="../.."')
            path.write_text(text.replace("<html>", f'<html lang="{language}">'), encoding="utf-8")
    plugin = {"@jupyterlab/translation-extension:plugin": {"locale": locale}}
    _write_json(
        folder / LITE_JSON, {"jupyter-config-data": {"settingsOverrides": plugin}, "jupyter-lite-schema-version": 0}
    )
    # the apps read settings from every folder up to the root, and ask each for these two files
    shutil.copy(fresh / "jupyter-lite.ipynb", folder)
    shutil.copy(ROOT / "site" / "jupyter" / "language.html", folder / "index.html")


def _name_page(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    start, end = text.index("<title>"), text.index("</title>")
    path.write_text(f"{text[:start]}<title>새봄 Saebom{text[end:]}", encoding="utf-8")


def _add_script(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("<head>", '<head>\n    <script src="../language.js"></script>', 1), encoding="utf-8")


def _write_landing(fresh: Path, lessons: list, sizes: dict[str, int]) -> None:
    from builder.catalog import catalogue_json
    from builder.route import write_route
    from builder.teachers import write_teachers

    for path in (ROOT / "site" / "landing").iterdir():
        shutil.copy(path, fresh)
    shutil.copy(fresh / APPS[0] / "favicon.ico", fresh)  # browsers ask for it, whatever a page says
    page = fresh / "index.html"
    page.write_text(
        page.read_text(encoding="utf-8").replace("{{catalog}}", catalogue_json(lessons, sizes)), encoding="utf-8"
    )
    write_route(fresh, lessons)
    write_teachers(fresh, lessons)


def run(name: str, command: list[str], folder: Path) -> None:
    """Run a build step with its words kept in a log; raises `StepFailed`."""
    log = BUILD / "logs" / f"{name.replace(' ', '-')}.txt"
    log.parent.mkdir(parents=True, exist_ok=True)
    path = os.pathsep.join([str(ROOT / ".venv" / "bin"), os.environ["PATH"]])
    with log.open("w", encoding="utf-8") as out:
        try:
            code = subprocess.run(
                command, cwd=folder, stdout=out, stderr=subprocess.STDOUT, env={**os.environ, "PATH": path}
            ).returncode
        except FileNotFoundError as error:
            out.write(f"{error}\n")
            code = 127
    if code:
        raise StepFailed(name, log)


def _write_json(path: Path, data: dict) -> None:
    path.write_text(json.dumps(data, ensure_ascii=False, indent=1, sort_keys=True) + "\n", encoding="utf-8")
