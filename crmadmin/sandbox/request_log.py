"""Which requests a sandbox was sent, for assertions; in memory, and never their bodies."""

import threading
from collections import deque
from dataclasses import dataclass
from fnmatch import fnmatchcase

KEPT = 100_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One request: when it came (UTC), how it was answered, how long that took.

    ``status`` is 0 where the connection was dropped instead. ``query`` is the raw query string.
    """

    method: str
    path: str
    query: str
    status: int
    at: str
    seconds: float


class RequestLog:
    """The last requests in the order of their answers."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._requests: deque[Request] = deque(maxlen=KEPT)

    def add(self, request: Request) -> None:
        """Keep a request."""
        with self._lock:
            self._requests.append(request)

    def requests(self, *, method: str = "", path: str = "*") -> list[Request]:
        """Give the requests of a method (any if empty) whose path fits a pattern (``*``)."""
        with self._lock:
            kept = list(self._requests)
        return [
            request
            for request in kept
            if method in {"", request.method} and fnmatchcase(request.path, path)
        ]

    def clear(self) -> None:
        """Forget every request."""
        with self._lock:
            self._requests.clear()
