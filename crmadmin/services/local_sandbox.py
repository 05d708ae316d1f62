"""The sandbox that this process serves beside a workspace, filled with what that holds."""

import threading
from collections.abc import Callable
from contextlib import ExitStack, suppress
from urllib.parse import urlsplit
from urllib.request import ProxyHandler, build_opener

from crmadmin.core.progress import Monitor, Progress
from crmadmin.sandbox.seed import Seed
from crmadmin.services.sandboxing import RunningSandbox, run_sandbox

FILLING = "filling_sandbox"
"""The step of progress while the sandbox is filled."""

_LOOPBACK = ("127.0.0.1", "localhost")
_PATIENCE = 30.0
"""Seconds that a page of the sandbox may take."""


class LocalSandbox:
    """Serve one sandbox until :meth:`stop`, or until the program ends; from any thread.

    ``seed`` gives what it is filled with. Its state is in memory: what is changed there is gone
    with it.
    """

    def __init__(self, seed: Callable[[], Seed]) -> None:
        self._seed = seed
        self._lock = threading.Lock()
        self._running = ExitStack()
        self._place: RunningSandbox | None = None

    @property
    def is_running(self) -> bool:
        """Tell whether it can be reached."""
        return self._place is not None

    def start(self, monitor: Monitor) -> RunningSandbox:
        """Fill and serve a sandbox; give the place of the one that runs already, if one does."""
        with self._lock:
            if self._place is None:
                monitor(Progress(step=FILLING, done=0, total=0))
                self._place = self._running.enter_context(run_sandbox(self._seed()))
            return self._place

    def visit(self, address: str) -> None:
        """Go to a sign-in page as a browser would: the org's person signs in at once.

        Gives back before they have: whoever asks still has to listen for the answer.
        """
        threading.Thread(target=_visit, args=(address,), name="visit", daemon=True).start()

    def stop(self) -> None:
        """End it; nothing happens where none runs."""
        with self._lock:
            self._place = None
            self._running.close()


def _visit(address: str) -> None:
    if urlsplit(address).hostname not in _LOOPBACK:
        raise ValueError("A sandbox is on this computer.")
    browser = build_opener(ProxyHandler({}))  # the system's proxies do not lead to this computer
    with suppress(OSError), browser.open(address, timeout=_PATIENCE):
        pass
