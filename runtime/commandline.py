"""Command lines: a wrong one gets one sentence in the reader's language and exit code 2."""

import argparse

from runtime.words import say


class Parser(argparse.ArgumentParser):
    """An argument parser that does not answer in usage lines."""

    def error(self, message: str):
        self.exit(
            2,
            say("{program}: this does not fit ({message}). See: {program} --help", program=self.prog, message=message)
            + "\n",
        )


def port_number(text: str) -> int:
    """A TCP port from 1 to 65535; raises `argparse.ArgumentTypeError`."""
    if not text.isdecimal() or not 0 < int(text) < 65536:
        raise argparse.ArgumentTypeError(say("a port is a number from 1 to 65535, not {text}", text=text))
    return int(text)
