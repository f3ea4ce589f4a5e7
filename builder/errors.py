"""What can be wrong with lessons and the site; every problem names its place."""

from dataclasses import dataclass
from pathlib import Path

from builder.constants import ROOT
from builder.words import say


@dataclass(frozen=True)
class Problem:
    """One thing to mend: the file, the cell (`grade_id`, 1-based number, or "" for the whole file), a sentence."""

    path: Path
    cell: str
    sentence: str

    def __str__(self) -> str:
        path = self.path.relative_to(ROOT) if self.path.is_relative_to(ROOT) else self.path
        place = f"{path}, {say('cell {cell}', cell=self.cell)}" if self.cell else str(path)
        return f"{place}: {self.sentence}"


class BuilderProblem(Exception):
    """Base of the problems that an author or operator can mend."""


class LessonsInvalid(BuilderProblem):
    """One or more problems, all of them at once."""

    def __init__(self, problems: list[Problem]):
        self.problems = problems
        super().__init__("\n".join(map(str, problems)))


class QuestionsInvalid(BuilderProblem):
    """Questions of the route page that are not whole: all of them at once."""

    def __init__(self, sentences: list[str]):
        super().__init__("\n".join(sentences))


class LessonUnknown(BuilderProblem):
    def __init__(self, path):
        super().__init__(
            say("{path} is not a lesson. Lessons are files like lessons/middle/06_searching.py.", path=path)
        )


class ChunksMissing(BuilderProblem):
    """Parts of JupyterLab that the list of the lesson page names and JupyterLite does not bring, as after an update."""

    def __init__(self, names: list[str]):
        template = "site/jupyter/chunks.json names what is not there: {names}. Run make chunks, which writes it anew."
        super().__init__(say(template, names=", ".join(names)))


class StepFailed(BuilderProblem):
    def __init__(self, step: str, log: Path):
        super().__init__(say("{step} failed; the whole of what it said is in {log}.", step=step, log=log))


class PortTaken(BuilderProblem):
    def __init__(self, port: int):
        super().__init__(
            say(
                "Port {port} is in use by another program. Choose another one: make serve PORT={other}",
                port=port,
                other=port + 1 if port < 65535 else 8000,
            )
        )


class PortReserved(BuilderProblem):
    def __init__(self, port: int):
        super().__init__(
            say(
                "Port {port} is for the machine's administrator alone. Choose a higher one: make serve PORT=8080",
                port=port,
            )
        )


class AddressUnusable(BuilderProblem):
    def __init__(self, url: str):
        super().__init__(
            say("Name the address of a site, not “{url}”: make check-site URL=https://school.example/saebom/", url=url)
        )


class SiteUnreachable(BuilderProblem):
    def __init__(self, url: str, reason: str):
        super().__init__(
            say(
                "{url} cannot be reached ({reason}). Is the server running, and the address right?",
                url=url,
                reason=reason,
            )
        )


class CertificateUntrusted(BuilderProblem):
    def __init__(self, url: str, reason: str):
        super().__init__(
            say(
                "{url} has a certificate that this machine does not trust ({reason}). If it is the school's own: "
                "SSL_CERT_FILE=root.crt make check-site URL={url} (docs/operating.md, HTTPS in a school).",
                url=url,
                reason=reason,
            )
        )


class NoSiteThere(BuilderProblem):
    def __init__(self, url: str, name: str):
        super().__init__(
            say(
                "There is no Saebom under {url}: it has no {name}. Copy the whole folder _site/ there.",
                url=url,
                name=name,
            )
        )
