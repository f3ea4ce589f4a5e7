"""`make bench-site`: our site beside stock JupyterLite, in one run, in Chromium: what a learner waits for.

Both are built from the same versions and the same files of Pyodide and served by the same server of this machine; all other hosts
are mapped to nowhere. The tables go to docs/performance.md.
"""

import argparse
import sys
from pathlib import Path

from bench import classroom, firstrun, guard, kept, landing, visits
from bench.stock import build_stock
from builder.site import build_site


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="make bench-site", description=__doc__.split("\n\n")[0])
    parser.add_argument("--runs", type=int, default=5, help="visits of which the median is taken")
    parser.add_argument("--kinds", nargs="+", choices=visits.CELLS, default=list(visits.CELLS), help="kinds of lessons")
    parser.add_argument("--stand-in", action="store_true", help="half a core, 10 Mbit/s, 40 ms: a small Chromebook")
    parser.add_argument("--parts", nargs="+", choices=PARTS, default=list(PARTS), help="what is measured")
    parser.add_argument("--openings", type=int, default=50, help="how often Run is pressed before Python is there")
    parser.add_argument("--clients", type=int, default=30, help="learners of the class")
    options = parser.parse_args(arguments)
    site = build_site()
    for part in options.parts:
        PARTS[part](site, options)
    return 0


def measure_visits(site: Path, options) -> None:
    """What a learner waits for, ours beside stock's."""
    found = visits.measure({"stock": build_stock(), "ours": site}, options)
    visits.write_table(found, options)


def measure_kept(site: Path, options) -> None:
    """What a visit gains where the site is kept, and its script compiled."""
    found = kept.measure(site, options.runs, options.stand_in)
    kept.write_table(found, options.stand_in)


def measure_first_run(site: Path, options) -> None:
    """Whether a cell is lost that is run before Python is there."""
    found = firstrun.measure(site, options.openings, options.stand_in)
    firstrun.write_table(found, options.stand_in)


def measure_landing(site: Path, options) -> None:
    """How long until the first page can be used."""
    landing.write_table(landing.measure(site, options.runs))


def measure_guard(site: Path, options) -> None:
    """What the guard costs a loop of the learner's."""
    guard.write_table(guard.measure(site, options.runs))


def measure_class(site: Path, options) -> None:
    """A class that opens a lesson at once."""
    classroom.write_table(classroom.measure(site, options.clients))


#: what is measured, by its name on the command line
PARTS = {
    "landing": measure_landing,
    "visits": measure_visits,
    "kept": measure_kept,
    "first-run": measure_first_run,
    "guard": measure_guard,
    "class": measure_class,
}


if __name__ == "__main__":
    sys.exit(main())
