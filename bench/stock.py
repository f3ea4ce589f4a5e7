"""Stock JupyterLite to compare with: the same versions, the same files of Pyodide, its own defaults otherwise."""

import json
import shutil
from pathlib import Path

from builder.constants import BUILD, LITE_JSON, ROOT
from builder.content import build_content
from builder.site import fingerprint, run
from runtime.assemble import assemble_if_needed
from runtime.constants import CORE_FILES, PYODIDE_LOCK, STAMP

#: in Pyodide's lock no package of ours, as in the official one; `comm` is there, or the kernel would never start offline
OURS = ("coach", "saebom-font")


def build_stock() -> Path:
    """Build it unless nothing has changed; returns its folder."""
    folder = BUILD / "stock"
    stamp = folder / STAMP
    wanted = fingerprint()
    if not stamp.exists() or stamp.read_text(encoding="utf-8") != wanted:
        shutil.rmtree(folder, ignore_errors=True)
        _prepare(folder / "lite")
        lite = ROOT / ".venv-site" / "bin" / "jupyter"
        command = [str(lite), "lite", "build", "--lite-dir", str(folder / "lite"), "--output-dir", str(folder / "site")]
        run("stock jupyter lite build", command, folder / "lite")
        stamp.write_text(wanted, encoding="utf-8")
    return folder / "site"


def _prepare(lite: Path) -> None:
    """What its documentation says: notebooks in a folder, Pyodide in `static/pyodide`."""
    build_content()
    shutil.copytree(ROOT / "content" / "ko", lite / "files" / "ko")
    runtime, pyodide = assemble_if_needed(), lite / "static" / "pyodide"
    lock = json.loads((runtime / PYODIDE_LOCK).read_text(encoding="utf-8"))
    for package in lock["packages"].values():
        package["depends"] = [name for name in package["depends"] if name not in OURS]
    lock["packages"] = {name: package for name, package in lock["packages"].items() if name not in OURS}
    pyodide.mkdir(parents=True)
    for name in (*CORE_FILES, *(package["file_name"] for package in lock["packages"].values())):
        shutil.copy(runtime / name, pyodide / name)
    (pyodide / PYODIDE_LOCK).write_text(json.dumps(lock), encoding="utf-8")
    settings = {
        "exposeAppInBrowser": True,  # by which the bench runs a cell
        "litePluginSettings": {
            "@jupyterlite/pyodide-kernel-extension:kernel": {"pyodideUrl": "./static/pyodide/pyodide.mjs"}
        },
    }
    (lite / LITE_JSON).write_text(
        json.dumps({"jupyter-lite-schema-version": 0, "jupyter-config-data": settings}), encoding="utf-8"
    )
    (lite / "jupyter_lite_config.json").write_text(
        json.dumps({"LiteBuildConfig": {"contents": ["files"]}}), encoding="utf-8"
    )
