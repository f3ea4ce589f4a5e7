"""The feedback page of a student: score, what each question is about and what to try; nothing of a hidden test."""

from collections.abc import Mapping

import bleach

from autograder.grades import Grade
from autograder.ledger import Entry
from autograder.templates import environment
from autograder.words import KOREAN

#: what may stay of HTML that a student's own code has drawn; no scripts, and nothing that loads
TAGS = frozenset(
    [
        "p",
        "br",
        "b",
        "strong",
        "i",
        "em",
        "code",
        "pre",
        "span",
        "div",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "ul",
        "ol",
        "li",
        "img",
        "figure",
        "figcaption",
        "h1",
        "h2",
        "h3",
        "h4",
        "details",
        "summary",
    ]
)
ATTRIBUTES = {"img": ["src", "alt", "width", "height"], "*": ["title"]}


def feedback(student: str, entries: list[Entry], grades: Mapping[tuple[str, str], Grade]) -> str:
    """One student's page, in the language of the student's own notebooks; it loads nothing from elsewhere."""
    language = entries[-1].language
    page = environment().get_template("feedback.html.j2")
    words = {sentence: (KOREAN[sentence] if language == "ko" else sentence) for sentence in FEEDBACK_WORDS}
    works = [(entry, grades.get(entry.key)) for entry in sorted(entries, key=lambda entry: entry.lesson)]
    return page.render(
        student=student.split("-"),
        works=works,
        language=language,
        say=lambda text, **v: words[text].format(**v),
        pictures=pictures,
        number=points,
    )


#: sentences of the feedback page; the template says no others
FEEDBACK_WORDS = (
    "Your work",
    "Class {number}",
    "No. {number}",
    "{score} of {most} points",
    "Question {number}",
    "done",
    "not yet",
    "partly",
    "your teacher reads this",
    "What you wrote",
    "What it showed",
    "What the check said",
    "What your teacher wrote",
    "This file could not be graded. Please talk to your teacher.",
    "This file has not been graded yet.",
    "Everything is right. Well done!",
)


def pictures(cell) -> list[tuple[str, str]]:
    """What a student's own cell has shown, as (kind, content): "png" in base64, "html" made harmless, "text"."""
    shown = []
    for output in cell.get("outputs", []):
        data = output.get("data", {})
        if "image/png" in data:
            shown.append(("png", "".join(data["image/png"]).replace("\n", "")))
        elif "text/html" in data:
            shown.append(("html", harmless_html("".join(data["text/html"]))))
        elif output.output_type == "stream":
            shown.append(("text", output.text[:2000]))
        elif "text/plain" in data:
            shown.append(("text", "".join(data["text/plain"])[:2000]))
    return shown


def harmless_html(html: str) -> str:
    """HTML without scripts, styles and anything that would load from elsewhere."""
    return bleach.clean(html, TAGS, ATTRIBUTES, protocols=["data"], strip=True)


def points(value: float) -> str:
    """Points as people write them: without a fraction that is 0."""
    return f"{value:g}"
