"""The table of a class as Google Classroom writes its own grades: a line per student, a column per lesson."""

import csv
import io

from autograder.grades import Grade
from autograder.roster import Roster
from autograder.table import harmless

#: the first columns of a table of grades downloaded from Google Classroom, which import tools look for
COLUMNS = ("Last Name", "First Name", "Email Address")
#: the line that says how many points a lesson has
POINTS = "Points"


def classroom_csv(grades: list[Grade], people: Roster) -> str:
    """CSV text with the scores of the people of a roster; empty where there is no grade.

    A Korean name is not cut: it stands whole under "First Name". Who is who is told by the address, where the roster
    has one.
    """
    titles = {grade.lesson: grade.title for grade in sorted(grades, key=lambda grade: grade.lesson)}
    most = {grade.lesson: grade.max_score for grade in grades}
    scores = {(grade.student, grade.lesson): grade.score for grade in grades}
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow([*COLUMNS, *map(harmless, titles.values())])
    writer.writerow([POINTS, "", "", *(f"{most[lesson]:g}" for lesson in titles)])
    for student, person in people.items():
        own = [scores.get((student, lesson)) for lesson in titles]
        cells = ["" if score is None else f"{score:g}" for score in own]
        writer.writerow(["", harmless(person.name), harmless(person.email), *cells])
    return out.getvalue()
