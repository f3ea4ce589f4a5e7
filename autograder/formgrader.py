"""nbgrader's own formgrader, opened on a course: marks and comments by hand, which come out in our reports."""

import json
import os
import secrets
import webbrowser

from jupyter_server.serverapp import ServerApp

from autograder.course import Course
from autograder.desk.serve import listen
from autograder.words import say

#: where nbgrader looks for its settings, in the folder that it is started in
CONFIG = "nbgrader_config.json"
#: Jupyter's name for the server extension
EXTENSION = "nbgrader.server_extensions.formgrader"


def serve_formgrader(course: Course, port: int, browser: bool) -> None:
    """Serve on loopback until stopped; `port` 0 takes a free one. Raises `NothingReleased` or `PortTaken`."""
    course.lessons()
    with listen(port) as listener:
        port = listener.getsockname()[1]
    write_config(course)
    token = secrets.token_urlsafe(24)
    address = f"http://127.0.0.1:{port}/formgrader?token={token}"
    print(say("nbgrader's formgrader opens at {address}", address=address), flush=True)
    print(say("Stop it with Ctrl+C."), flush=True)
    if browser:
        webbrowser.open(address)
    os.chdir(course.folder)  # nbgrader reads its settings from there
    os.environ["JUPYTER_TOKEN"] = token
    ServerApp.launch_instance(_options(course, port))


def write_config(course: Course) -> None:
    """Leave nbgrader's settings in the course folder, so that nbgrader's own commands work there too."""
    settings = course.config()["CourseDirectory"]
    path = course.folder / CONFIG
    path.touch(mode=0o600)  # the address of a gradebook may hold a password
    path.write_text(json.dumps({"CourseDirectory": dict(settings)}, indent=1) + "\n", encoding="utf-8")


def _options(course: Course, port: int) -> list[str]:
    return [
        f"--ServerApp.root_dir={course.folder}",
        f"--ServerApp.jpserver_extensions={{'{EXTENSION}': True}}",
        "--ServerApp.ip=127.0.0.1",
        f"--ServerApp.port={port}",
        "--ServerApp.port_retries=0",
        "--ServerApp.open_browser=False",
        "--ServerApp.allow_root=True",
        "--ServerApp.log_level=ERROR",
    ]
