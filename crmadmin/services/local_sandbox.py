"""The sandbox that this process serves: a portal filled with what a workspace holds."""

import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from urllib.parse import urlsplit
from urllib.request import ProxyHandler, build_opener

from crmadmin.core.progress import Monitor, Progress
from crmadmin.core.secret import Secret
from crmadmin.sandbox.filling import fill
from crmadmin.sandbox.seed import Seed
from crmadmin.sandbox.server import SandboxServer
from crmadmin.sandbox.state import State

FILLING = "filling_sandbox"
"""The step of progress while the sandbox is filled."""

_LOOPBACK = ("127.0.0.1", "localhost")
_PATIENCE = 30.0
"""Seconds that a page of the sandbox may take."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SandboxPlace:
    """Where a sandbox is reached: with which token of its portal, which app of its org."""

    address: str
    token: Secret
    client_id: str


class LocalSandbox:
    """Serve one sandbox until :meth:`stop`, or until the program ends; from any thread.

    ``seed`` gives what it is filled with. Its state is in memory: what is changed there is gone
    with it.
    """

    def __init__(self, seed: Callable[[], Seed]) -> None:
        self._seed = seed
        self._lock = threading.Lock()
        self._server: SandboxServer | None = None

    @property
    def is_running(self) -> bool:
        """Tell whether it can be reached."""
        return self._server is not None

    def start(self, monitor: Monitor) -> SandboxPlace:
        """Fill and serve a sandbox; give the place of the one that runs already, if one does."""
        with self._lock:
            if self._server is None:
                monitor(Progress(step=FILLING, done=0, total=0))
                state = State()
                try:
                    fill(state, self._seed())
                    server = SandboxServer(state)
                except BaseException:
                    state.close()
                    raise
                server.start()
                self._server = server
            return SandboxPlace(
                address=self._server.address,
                token=Secret(self._server.token),
                client_id=self._server.org.app.client_id,
            )

    def visit(self, address: str) -> None:
        """Go to a sign-in page as a browser would: the org's person signs in at once.

        Gives back before they have: whoever asks still has to listen for the answer.
        """
        threading.Thread(target=_visit, args=(address,), name="visit", daemon=True).start()

    def stop(self) -> None:
        """End it; nothing happens where none runs."""
        with self._lock:
            server, self._server = self._server, None
        if server is not None:
            server.stop()
            server.state.close()


def _visit(address: str) -> None:
    if urlsplit(address).hostname not in _LOOPBACK:
        raise ValueError("A sandbox is on this computer.")
    browser = build_opener(ProxyHandler({}))  # the system's proxies do not lead to this computer
    with suppress(OSError), browser.open(address, timeout=_PATIENCE):
        pass
