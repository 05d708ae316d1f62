"""The sandbox as a server on this machine's loopback, on a port of its own."""

import threading
from types import TracebackType
from typing import Self

from werkzeug.serving import make_server

from crmadmin.sandbox.app import build_app
from crmadmin.sandbox.state import State


class SandboxServer:
    """Serves a state from ``start`` to ``stop``, or for the length of a ``with`` block.

    ``port`` 0 takes a free one. Reachable from this machine only.
    """

    def __init__(self, state: State, *, port: int = 0) -> None:
        self.state = state
        self._server = make_server("127.0.0.1", port, build_app(state), threaded=True)
        self._thread = threading.Thread(
            target=self._server.serve_forever, name="sandbox", daemon=True
        )

    @property
    def address(self) -> str:
        """Give where it is reached: ``http://127.0.0.1:PORT``."""
        return f"http://127.0.0.1:{self._server.server_port}"

    def start(self) -> None:
        """Begin to serve, on a thread of its own."""
        self._thread.start()

    def stop(self) -> None:
        """End after the requests that are being answered."""
        self._server.shutdown()
        self._thread.join()
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
