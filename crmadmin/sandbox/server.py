"""The sandbox as a server on this machine's loopback, on a port of its own."""

import logging
import socket
import threading
from types import TracebackType
from typing import Any, Self

from werkzeug.serving import WSGIRequestHandler, make_server

from crmadmin.sandbox.app import build_app
from crmadmin.sandbox.behaviour import Behaviour
from crmadmin.sandbox.faults import Faults
from crmadmin.sandbox.org import Org
from crmadmin.sandbox.present import Sandbox
from crmadmin.sandbox.request_log import RequestLog
from crmadmin.sandbox.state import State
from crmadmin.sandbox.tokens import Tokens

_HOST = "127.0.0.1"
_LISTEN = 0.05
"""Seconds between two looks whether to end."""

_LOG = logging.getLogger(__name__)


class _Quiet(WSGIRequestHandler):
    """Logs what went wrong, but no requests: their paths can hold e-mail addresses."""

    def log(self, type: str, message: str, *args: Any) -> None:  # noqa: A002 - werkzeug's name
        if type == "error":
            _LOG.error(message, *args)

    def connection_dropped(
        self,
        error: BaseException,  # noqa: ARG002 - werkzeug's signature
        environ: Any = None,  # noqa: ARG002
    ) -> None:
        """Read nothing more: what is left of the request is no request of its own."""
        self.close_connection = True


class SandboxServer:
    """Serves a state from ``start`` to ``stop``, or for the length of a ``with`` block.

    ``port`` 0 takes a free one; OSError for one that is taken. Reachable from this machine only.
    """

    def __init__(self, state: State, *, port: int = 0) -> None:
        if port:
            # Werkzeug ends the whole program where a port is taken; this raises OSError.
            socket.create_server((_HOST, port)).close()
        self.state = state
        self.sandbox = Sandbox(state=state)
        self._app = build_app(self.sandbox)
        self._server = make_server(_HOST, port, self._app, threaded=True, request_handler=_Quiet)
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(_LISTEN,), name="sandbox", daemon=True
        )

    @property
    def address(self) -> str:
        """Give where it is reached: ``http://127.0.0.1:PORT``."""
        return f"http://{_HOST}:{self._server.server_port}"

    @property
    def token(self) -> str:
        """Give the HubSpot token that may do everything (``pat-…``)."""
        return self.sandbox.tokens.main.text

    @property
    def tokens(self) -> Tokens:
        """Give the HubSpot tokens, to issue more of them."""
        return self.sandbox.tokens

    @property
    def faults(self) -> Faults:
        """Give what can go wrong."""
        return self.sandbox.faults

    @property
    def behaviour(self) -> Behaviour:
        """Give allowances and delays, to change them."""
        return self.sandbox.behaviour

    @property
    def log(self) -> RequestLog:
        """Give the requests that were answered."""
        return self.sandbox.log

    @property
    def org(self) -> Org:
        """Give what governs the calls to Salesforce, to change it."""
        return self.sandbox.org

    def start(self) -> None:
        """Begin to serve, on a thread of its own."""
        self._thread.start()

    def stop(self) -> None:
        """End after the requests that are being answered."""
        self._server.shutdown()
        self._thread.join()
        self.faults.end()
        self._app.wait()
        self._server.server_close()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        self.stop()
