"""What a browser keeps so that a level works without a network: the site, and the packages that its lessons import."""

import json
from pathlib import Path

from builder.constants import LEVELS
from builder.lesson import Lesson
from runtime.constants import PACKED, PYODIDE_LOCK
from runtime.engine import closure


def level_packages(lessons: list[Lesson], python: Path, site: Path) -> dict[str, list[str]]:
    """Paths of packages below `site` by level, sorted; `python` is the folder of the packed engine in it."""
    packages = json.loads((python / PYODIDE_LOCK).read_text(encoding="utf-8"))["packages"]
    homes = {module: name for name, package in packages.items() for module in package["imports"]}
    folder = python.relative_to(site).as_posix()
    paths = {}
    for level in LEVELS:
        imported = {module for lesson in lessons if lesson.level == level for module in lesson.front_matter.packages}
        names = closure(packages, tuple(homes[module] for module in imported if module in homes))  # coach has started
        paths[level] = sorted(f"{folder}/{packages[name]['file_name']}" for name in names)
    return paths


def level_sizes(site: Path, packages: dict[str, list[str]]) -> dict[str, int]:
    """Bytes that a browser keeps for each level."""
    files = [path for path in site.rglob("*") if path.is_file() and not path.name.endswith(PACKED)]
    common = sum(path.stat().st_size for path in files)
    return {level: common + sum((site / path).stat().st_size for path in paths) for level, paths in packages.items()}
