"""Receive the browser's answer after a sign-in, on this machine only."""

import os
import queue
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self

from crmadmin.connectors.http import Check, Clock
from crmadmin.errors import Problem, signing_in

PORTS = (1717, 17170, 17171)
"""All of them are registered as callbacks of the app: the address must match, port included."""

PATIENCE = 300
"""Seconds that a person has to sign in."""

_PATH = "/callback"
_PAGE = "<!doctype html><meta charset=utf-8><title>crmadmin</title>" + "".join(
    f"<p>{sentence}</p>" for sentence in signing_in.FAREWELL
)


class Redirect:
    """Listens on the first free port until one answer has come.

    Raises ``sign_in.ports_taken``.
    """

    def __init__(self, ports: tuple[int, ...] = PORTS) -> None:
        self._server = _listen(ports)

    @property
    def address(self) -> str:
        """Give where Salesforce should send the browser back to."""
        return f"http://localhost:{self._server.server_port}{_PATH}"

    def answer(self, *, check: Check, clock: Clock, patience: float = PATIENCE) -> str:
        """Wait for the browser, and give the address it was sent to with code and state.

        Raises ``Cancelled``, and ``sign_in.no_answer`` after ``patience`` seconds.
        """
        until = clock.now() + patience
        while clock.now() < until:
            check()
            self._server.handle_request()
            try:
                return self.address.removesuffix(_PATH) + self._server.answers.get_nowait()
            except queue.Empty:
                continue
        raise Problem(signing_in.NO_ANSWER, minutes=round(patience / 60))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        self._server.server_close()


class _Server(ThreadingHTTPServer):
    """Answers on threads: browsers open connections that they never speak on."""

    daemon_threads = True
    block_on_close = False
    allow_reuse_address = os.name == "posix"  # elsewhere it would share the port with others
    timeout = 0.1

    def __init__(self, port: int) -> None:
        super().__init__(("127.0.0.1", port), _Handler)
        self.answers: queue.Queue[str] = queue.Queue()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing: a browser that hangs up is no error."""


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    timeout = 5

    def do_GET(self) -> None:
        """Take the answer, and tell the person that they are done."""
        if self.path.partition("?")[0] != _PATH:
            self.send_error(404)
            return
        content = _PAGE.encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Referrer-Policy", "no-referrer")
        self.end_headers()
        self.wfile.write(content)
        self.server.answers.put(self.path)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the standard library's name
        """Log nothing: the address holds a code."""


def _listen(ports: tuple[int, ...]) -> _Server:
    for port in ports:
        try:
            return _Server(port)
        except OSError:
            continue
    raise Problem(signing_in.PORTS_TAKEN, ports=", ".join(str(port) for port in ports))
