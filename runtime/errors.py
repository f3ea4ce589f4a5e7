"""What can go wrong with the runtime's files."""

from runtime.words import say


class RuntimeProblem(Exception):
    """Base of the problems that a person can mend; its text is one sentence or a list of them."""


class LockInvalid(RuntimeProblem):
    def __init__(self, path, reason: str):
        super().__init__(say("{path} is not a runtime lock: {reason}", path=path, reason=reason))


class FilesMissing(RuntimeProblem):
    """Some files could not be had from any source.

    `refusals` are the sentences of what was tried, in order.
    """

    def __init__(self, names: list[str], refusals: list[str]):
        head = say(
            "{count} runtime files could not be had: {names}. Name a folder or archive that holds them "
            "in SAEBOM_RUNTIME and run the command again.",
            count=len(names),
            names=", ".join(names),
        )
        super().__init__("\n".join([head, *refusals]))


class SourceUnusable(RuntimeProblem):
    def __init__(self, path):
        super().__init__(
            say("SAEBOM_RUNTIME names {path}, which is neither a folder nor a zip or tar archive.", path=path)
        )


class PackageUnknown(RuntimeProblem):
    def __init__(self, name: str):
        super().__init__(
            say("There is no package called {name}, neither in Pyodide's distribution nor as a pure wheel.", name=name)
        )


class EngineFailed(RuntimeProblem):
    def __init__(self, said: str):
        super().__init__(say("The engine of the lessons could not be made: {said}", said=said.strip()))
