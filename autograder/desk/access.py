"""Access: only who holds the token of this desk, in a browser on this machine, sees or does anything."""

import secrets

from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from autograder.words import say

#: the cookie that holds the token after the first visit, and the parameter that brings it there
TOKEN = "token"
#: names of this machine that a browser may send; others would be another site that points here (DNS rebinding)
HOSTS = ("127.0.0.1", "localhost", "[::1]")
#: what every answer carries: nothing is loaded from elsewhere, shown in a frame or kept by a shared machine
HEADERS = {
    "Content-Security-Policy": "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; "
    "frame-ancestors 'none'; form-action 'self'; base-uri 'none'",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
}


class Access:
    """ASGI middleware that lets through who holds `token`, and takes it out of the address at the first visit."""

    def __init__(self, app: ASGIApp, token: str):
        self.app = app
        self.token = token

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        refusal = self._answer(Request(scope))
        if refusal:
            refusal.headers.update(HEADERS)
            await refusal(scope, receive, send)
        else:
            await self.app(scope, receive, _with_headers(send))

    def _answer(self, request: Request) -> Response | None:
        """What to answer instead of the page asked for, if anything."""
        if request.headers.get("host", "").rsplit(":", 1)[0] not in HOSTS:
            return PlainTextResponse(say("This desk is open on its own machine only."), 403)
        if self._is_ours(request.query_params.get(TOKEN, "")):
            answer = RedirectResponse(request.url.path, 303)
            answer.set_cookie(TOKEN, self.token, httponly=True, samesite="strict")
            return answer
        if not self._is_ours(request.cookies.get(TOKEN, "")):
            words = say("Open this desk by the address that the command has printed: it ends with a token.")
            return PlainTextResponse(words, 403)
        if request.method != "GET" and request.headers.get("origin") not in (None, _origin(request)):
            return PlainTextResponse(say("This desk takes files from its own page only."), 403)
        return None

    def _is_ours(self, given: str) -> bool:
        return secrets.compare_digest(given.encode(), self.token.encode())


def _origin(request: Request) -> str:
    return f"{request.url.scheme}://{request.headers['host']}"


def _with_headers(send: Send) -> Send:
    async def wrapped(message) -> None:
        if message["type"] == "http.response.start":
            given = {name.lower() for name, _ in message["headers"]}
            extra = [(name.lower().encode(), value.encode()) for name, value in HEADERS.items()]
            message["headers"] = [*message["headers"], *(pair for pair in extra if pair[0] not in given)]
        await send(message)

    return wrapped
