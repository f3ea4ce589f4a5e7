"""The pages that reports are made from."""

from jinja2 import Environment, PackageLoader, select_autoescape


def environment() -> Environment:
    """Jinja's environment for pages: everything is escaped unless it is said to be safe."""
    return Environment(
        loader=PackageLoader("autograder"),
        autoescape=select_autoescape(default=True),
        trim_blocks=True,
        lstrip_blocks=True,
    )
