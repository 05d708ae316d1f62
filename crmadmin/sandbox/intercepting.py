"""What stands before the application: it logs every request and lets faults happen.

A WSGI layer, because a dropped connection or half an answer is below what Flask can say.
"""

import json
import socket
import threading
import time
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from werkzeug.wrappers import Response

from crmadmin.sandbox.faults import Fault, FaultKind
from crmadmin.sandbox.present import SANDBOX, Sandbox
from crmadmin.sandbox.request_log import Request

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

CONTROL = "/sandbox"
"""Where the sandbox itself is spoken to; neither logged nor met by faults."""


class DroppedError(ConnectionAbortedError):
    """The connection was cut on purpose; the server lets it pass in silence."""


class Interceptor:
    """Calls an application in the name of one sandbox; logs and disturbs the calls."""

    def __init__(self, app: "WSGIApplication", sandbox: Sandbox) -> None:
        self._app = app
        self._sandbox = sandbox
        self._busy = 0
        self._changed = threading.Condition()

    def __call__(
        self, environ: "WSGIEnvironment", start_response: "StartResponse"
    ) -> Iterable[bytes]:
        """Answer one request."""
        environ[SANDBOX] = self._sandbox
        with self._changed:
            self._busy += 1
        try:
            return self._logged(environ, start_response)
        finally:
            with self._changed:
                self._busy -= 1
                self._changed.notify_all()

    def wait(self) -> None:
        """Wait for the requests that are being answered: they still need the state."""
        with self._changed:
            self._changed.wait_for(lambda: self._busy == 0)

    def _logged(
        self, environ: "WSGIEnvironment", start_response: "StartResponse"
    ) -> Iterable[bytes]:
        path = str(environ.get("PATH_INFO", ""))
        if path == CONTROL or path.startswith(f"{CONTROL}/"):
            return self._app(environ, start_response)
        began, at = time.perf_counter(), self._sandbox.state.now()
        status = 0
        try:
            response = self._answer(environ, path)
            status = response.status_code
        finally:
            self._sandbox.log.add(
                Request(
                    method=environ["REQUEST_METHOD"],
                    path=path,
                    query=environ.get("QUERY_STRING", ""),
                    status=status,
                    at=at,
                    seconds=time.perf_counter() - began,
                )
            )
        return response(environ, start_response)

    def _answer(self, environ: "WSGIEnvironment", path: str) -> Response:
        faults = self._sandbox.faults.take(environ["REQUEST_METHOD"], path)
        for fault in faults:
            self._before(fault, environ)
        instead = [fault for fault in faults if fault.kind is FaultKind.ANSWER]
        if instead and not instead[0].applied:
            response = _in_place(instead[0])
        else:
            response = Response.from_app(self._app, environ, buffered=True)
            if instead:
                response = _in_place(instead[0])
        for fault in faults:
            self._after(fault, environ, response)
        return response

    def _before(self, fault: Fault, environ: "WSGIEnvironment") -> None:
        if fault.kind is FaultKind.SLOW:
            self._sandbox.faults.pause(fault.seconds)
        elif fault.kind is FaultKind.EDIT_BEFORE and fault.edit:
            fault.edit(self._sandbox.state)
        elif fault.kind is FaultKind.DROP_BEFORE:
            _hang_up(environ)

    def _after(self, fault: Fault, environ: "WSGIEnvironment", response: Response) -> None:
        if fault.kind is FaultKind.EDIT_AFTER and fault.edit:
            fault.edit(self._sandbox.state)
        elif fault.kind is FaultKind.DROP_AFTER:
            _hang_up(environ)
        elif fault.kind is FaultKind.TRUNCATE:
            _cut(response)
        elif fault.kind is FaultKind.UNKNOWN_FIELDS:
            _strange(response)


def _in_place(fault: Fault) -> Response:
    return Response(fault.body, status=fault.status, headers=dict(fault.headers))


def _hang_up(environ: "WSGIEnvironment") -> None:
    connection = environ.get("werkzeug.socket")
    if isinstance(connection, socket.socket):
        connection.shutdown(socket.SHUT_RDWR)
    raise DroppedError


def _cut(response: Response) -> None:
    """Send half of the body under the length of the whole: the client sees it end too soon."""
    whole = response.get_data()
    response.set_data(whole[: len(whole) // 2])
    response.automatically_set_content_length = False
    response.headers["Content-Length"] = str(len(whole))


def _strange(response: Response) -> None:
    if not response.is_json:
        return
    body = json.loads(response.get_data())
    entries: list[Any] = [body]
    if isinstance(body, dict):
        entries += body.get("results") or body.get("records") or []
    for entry in entries:
        if isinstance(entry, dict):
            entry["sandboxUnknownField"] = {"nested": [1, None, "…"]}
    response.set_data(json.dumps(body))
