"""Well-known names of the autograder, each once."""

from dataclasses import dataclass

from builder.constants import BUILD, CONTENT

### names of this project
#: the course folder of this machine: source, release, submissions, gradebook
COURSE = BUILD / "course"
#: where reports go
RESULTS = BUILD.parent / "results"
#: where the city report goes
CITY = BUILD.parent / "city"
#: the Pyodide files that the sandbox may read
ENGINE = BUILD / "engine"
#: data files that lessons read
DATA = CONTENT / "data"
#: what was collected, in the course folder
LEDGER = "ledger.json"
#: instructor notebooks by language, in the course folder
INSTRUCTOR_FOLDER = "instructor"
#: untouched copies of all that was handed in, in the course folder
ORIGINALS = "originals"
#: what was handed over at the desk, in the course folder
INBOX = "inbox"

### names of nbgrader
#: nbgrader's database in the course folder
GRADEBOOK = "gradebook.db"
#: the course in a gradebook; PostgreSQL refuses nbgrader's own default, an empty name that is no row
COURSE_ID = "saebom"
#: environment variable that names another database for the gradebook
GRADEBOOK_VARIABLE = "SAEBOM_GRADEBOOK"


@dataclass(frozen=True)
class Limits:
    """What a submission may use: seconds per cell, megabytes of Python memory, characters of output per cell.

    Once a cell had to be stopped, each cell after it has `later` seconds: several tests may call one endless loop.
    """

    seconds: int = 30
    later: int = 10
    megabytes: int = 1024
    characters: int = 1_000_000


@dataclass(frozen=True)
class Budget:
    """What a whole lesson may take in the real engine: seconds of CPU after the start, megabytes."""

    seconds: float
    megabytes: int


#: budgets by level (the curriculum's table)
BUDGETS = {
    "elementary": Budget(10, 300),
    "middle": Budget(10, 300),
    "high": Budget(40, 900),
    "adult": Budget(40, 900),
}
