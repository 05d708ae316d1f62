"""The sandbox that this process serves: a portal filled with what a workspace holds."""

import threading
from collections.abc import Callable
from dataclasses import dataclass

from crmadmin.core.progress import Monitor, Progress
from crmadmin.core.secret import Secret
from crmadmin.sandbox.filling import fill
from crmadmin.sandbox.seed import Seed
from crmadmin.sandbox.server import SandboxServer
from crmadmin.sandbox.state import State

FILLING = "filling_sandbox"
"""The step of progress while the sandbox is filled."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SandboxPlace:
    """Where a sandbox is reached, and with which token."""

    address: str
    token: Secret


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
            return SandboxPlace(address=self._server.address, token=Secret(self._server.token))

    def stop(self) -> None:
        """End it; nothing happens where none runs."""
        with self._lock:
            server, self._server = self._server, None
        if server is not None:
            server.stop()
            server.state.close()
