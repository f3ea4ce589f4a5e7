"""What can go wrong when files are collected, graded and reported."""

import errno

from autograder.words import say


class GradingProblem(Exception):
    """Base of the problems that a teacher or author can mend; its text is one sentence."""


class NothingReleased(GradingProblem):
    def __init__(self, course):
        super().__init__(say("{course} holds no released lessons. Run: autograder release", course=course))


class PathMissing(GradingProblem):
    def __init__(self, path):
        super().__init__(say("There is no file or folder {path}.", path=path))


class PatternInvalid(GradingProblem):
    def __init__(self, pattern):
        super().__init__(
            say(
                "The pattern {pattern} needs {{class}} and {{number}}, each once, as in: {{class}}-{{number}}",
                pattern=pattern,
            )
        )


class NothingCollected(GradingProblem):
    def __init__(self, course):
        super().__init__(
            say("Nothing has been collected into {course} yet. Run: autograder collect FOLDER", course=course)
        )


class NothingFound(GradingProblem):
    def __init__(self, paths):
        names = ", ".join(map(str, paths))
        super().__init__(
            say(
                "There is nothing to grade in {paths}. Name the folder or zip that your students' files are in.",
                paths=names,
            )
        )


class CourseBusy(GradingProblem):
    def __init__(self, course):
        super().__init__(
            say("Another command or desk is working on {course}. Wait until it is done, or stop it.", course=course)
        )


class NothingChosen(GradingProblem):
    def __init__(self, student, lesson):
        wanted = " ".join(filter(None, (student, lesson)))
        super().__init__(say("Nothing was collected for {wanted}. Look it up in the class table.", wanted=wanted))


class CoursesAlike(GradingProblem):
    def __init__(self, names):
        super().__init__(
            say("Two course folders have the same name ({names}): a school is called as its folder is.", names=names)
        )


class PortTaken(GradingProblem):
    def __init__(self, port):
        super().__init__(say("Port {port} is taken by another program. Name another one with --port.", port=port))


class QuestionUnknown(GradingProblem):
    def __init__(self, question):
        super().__init__(say("No lesson has the question {question}.", question=question))


class ClusterMissing(GradingProblem):
    def __init__(self, address, seconds):
        super().__init__(
            say(
                "No Dask scheduler with a worker answers at {address} within {seconds} s. Start them first: "
                "dask scheduler, dask worker {address}",
                address=address,
                seconds=seconds,
            )
        )


class WorkerDiffers(GradingProblem):
    def __init__(self, host):
        super().__init__(
            say("The worker on {host} has another version of Saebom. Bring it to the same one.", host=host)
        )
        self.host = host

    def __reduce__(self):
        return WorkerDiffers, (self.host,)


class GradebookUnreachable(GradingProblem):
    def __init__(self, url, reason):
        super().__init__(say("The gradebook {url} cannot be opened: {reason}", url=url, reason=reason))


class RosterInvalid(GradingProblem):
    def __init__(self, path, line: int, reason: str):
        super().__init__(say("{path}, line {line}: {reason}.", path=path, line=line, reason=reason))


class LedgerInvalid(GradingProblem):
    def __init__(self, path, reason):
        super().__init__(say("{path} cannot be read: {reason}", path=path, reason=reason))


class ResultsOccupied(GradingProblem):
    def __init__(self, folder):
        super().__init__(
            say("{folder} holds other files; nothing was written. Name a new folder with --out.", folder=folder)
        )


class Unreadable(GradingProblem):
    """One submission that is set aside; the text is the reason, the batch goes on."""


def reason_of(error: OSError) -> str:
    """Why the system refuses a file or folder, in the reader's language where that is known."""
    reasons = {
        errno.EACCES: say("it may not be read or written"),
        errno.EPERM: say("it may not be read or written"),
        errno.EROFS: say("it may not be read or written"),
        errno.ENOENT: say("it is not there"),
        errno.ENOTDIR: say("it is not a folder"),
        errno.EEXIST: say("it is not a folder"),
        errno.EISDIR: say("it is a folder"),
        errno.ENOSPC: say("the disk is full"),
    }
    return reasons.get(error.errno, error.strerror or str(error))
