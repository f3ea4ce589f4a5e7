"""The mistakes that a learner can make, each told in one sentence."""


class CoachError(Exception):
    """A learner's mistake. A notebook shows its sentence alone, without a traceback."""

    def _render_traceback_(self) -> list[str]:
        """What IPython prints in place of the traceback, as lines."""
        return str(self).splitlines()


class UnknownCommand(CoachError, AttributeError):
    """A command that does not exist, most often a slip of the keyboard."""
