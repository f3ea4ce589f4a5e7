"""Serving the desk on this machine: loopback only, a new token each time, the browser opened where there is one."""

import secrets
import socket
import webbrowser
from pathlib import Path

import uvicorn

from autograder.course import Course
from autograder.desk.access import TOKEN
from autograder.desk.app import desk_app
from autograder.desk.work import Work
from autograder.errors import PortTaken
from autograder.ledger import Ledger
from autograder.roster import Roster
from autograder.words import say


def serve(course: Course, results: Path, roster: Roster, port: int, browser: bool) -> None:
    """Serve until stopped; `port` 0 takes a free one. Raises `PortTaken`, or `GradebookUnreachable`."""
    course.open_gradebook()
    listener = listen(port)
    results.mkdir(parents=True, exist_ok=True)
    work = Work(course, results.resolve())
    work.roster = roster
    if Ledger.read(course.folder).entries:
        work.start([])  # what an earlier evening left is shown, and what it did not finish is finished
    token = secrets.token_urlsafe(24)
    address = f"http://127.0.0.1:{listener.getsockname()[1]}/?{TOKEN}={token}"
    print(say("The desk is open: {address}", address=address), flush=True)
    print(say("Stop it with Ctrl+C."), flush=True)
    if browser:
        webbrowser.open(address)
    config = uvicorn.Config(desk_app(work, token), log_level="error", lifespan="off")
    uvicorn.Server(config).run(sockets=[listener])


def listen(port: int) -> socket.socket:
    """A socket on this machine's loopback; raises `PortTaken`."""
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind(("127.0.0.1", port))
    except OSError as error:
        listener.close()
        raise PortTaken(port) from error
    return listener
