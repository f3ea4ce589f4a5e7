"""Command lines: a wrong one gets one sentence in the reader's language and exit code 2."""

import argparse
import re

from runtime.words import say

#: what argparse says of a command line, and the same as a sentence of our own, which has a Korean
MISTAKES = {
    r"the following arguments are required: (?P<names>.*)": "the following arguments are required: {names}",
    r"unrecognized arguments: (?P<names>.*)": "unrecognized arguments: {names}",
    r"invalid choice: (?P<value>.*?)(?:, maybe you meant .*)? \(choose from (?P<choices>.*)\)": "{value} is none of: {choices}",
    r"invalid \w+ value: (?P<value>.*)": "{value} does not fit here",
    r"expected (?:one argument|\d+ arguments?|at (?:least|most) one argument)": "a value must follow",
    r"ambiguous option: (?P<option>.*) could match (?P<matches>.*)": "{option} may mean: {matches}",
    r"ignored explicit argument (?P<value>.*)": "no value may follow here: {value}",
}
#: headings of argparse's help
HEADINGS = ("usage:", "positional arguments:", "options:")


class Parser(argparse.ArgumentParser):
    """An argument parser that does not answer in usage lines, and speaks the reader's language."""

    def __init__(self, *arguments, **options):
        super().__init__(*arguments, add_help=False, **options)
        self.add_argument("-h", "--help", action="help", help=say("show this help and do nothing else"))

    def error(self, message: str):
        said = mistake(message)
        self.exit(
            2,
            say("{program}: this does not fit ({message}). See: {program} --help", program=self.prog, message=said)
            + "\n",
        )

    def format_help(self) -> str:
        text = super().format_help()
        for heading in HEADINGS:
            text = re.sub(rf"(?m)^{heading}", say(heading), text)
        return text


def mistake(message: str) -> str:
    """What argparse says of a wrong command line, in the reader's language as far as it is known."""
    if named := re.fullmatch(r"argument (?P<name>[^:]+): (?P<rest>.*)", message, re.DOTALL):
        return f"{named['name']}: {mistake(named['rest'])}"
    for pattern, sentence in MISTAKES.items():
        if found := re.fullmatch(pattern, message, re.DOTALL):
            return say(sentence, **found.groupdict())
    return message


def port_number(text: str) -> int:
    """A TCP port from 1 to 65535; raises `argparse.ArgumentTypeError`."""
    if not text.isdecimal() or not 0 < int(text) < 65536:
        raise argparse.ArgumentTypeError(say("a port is a number from 1 to 65535, not {text}", text=text))
    return int(text)


def count(text: str) -> int:
    """A whole number from 1 to 999; raises `argparse.ArgumentTypeError`."""
    if not text.isdecimal() or not 0 < int(text) < 1000:
        raise argparse.ArgumentTypeError(say("this is a number from 1 to 999, not {text}", text=text))
    return int(text)
