"""A server made for one test: it gives the answers it was told to, and keeps what it was asked."""

import json
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit


@dataclass(frozen=True, kw_only=True)
class Asked:
    """A request that came in."""

    method: str
    path: str
    query: Mapping[str, Sequence[str]]
    headers: Mapping[str, str]
    body: bytes
    address: str = ""

    @property
    def json(self) -> Any:
        """Read the body as JSON."""
        return json.loads(self.body)


@dataclass(frozen=True, kw_only=True)
class Reply:
    """What to answer; ``cut`` leaves out so many bytes of the end and hangs up."""

    status: int = 200
    body: Any = None
    headers: Mapping[str, str] = field(default_factory=dict)
    kind: str = "application/json;charset=utf-8"
    cut: int = 0
    drop: bool = False

    @property
    def content(self) -> bytes:
        """Give the body's bytes."""
        if self.body is None or isinstance(self.body, bytes):
            return self.body or b""
        return self.body.encode() if isinstance(self.body, str) else json.dumps(self.body).encode()


Behaviour = Callable[[Asked], Reply]


class Server(ThreadingHTTPServer):
    """Answers as ``behaviour`` says; ``asked`` holds every request in order."""

    daemon_threads = True

    def __init__(self, behaviour: Behaviour) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.behaviour = behaviour
        self.asked: list[Asked] = []

    @property
    def address(self) -> str:
        """Give where it is reached."""
        return f"http://127.0.0.1:{self.server_port}"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing of callers that hang up."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1  # one packet for header and body: two wait for each other
    server: Server

    def handle_one_request(self) -> None:
        """Answer one request, whatever its method."""
        self.raw_requestline = self.rfile.readline(65537)
        if not self.raw_requestline or not self.parse_request():
            self.close_connection = True
            return
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        parts = urlsplit(self.path)
        asked = Asked(
            method=self.command,
            path=parts.path,
            query=parse_qs(parts.query),
            headers={name.lower(): value for name, value in self.headers.items()},
            body=body,
            address=self.path,
        )
        self.server.asked.append(asked)
        self._reply(self.server.behaviour(asked))

    def _reply(self, reply: Reply) -> None:
        if reply.drop:
            self.close_connection = True
            return
        content = reply.content
        self.send_response(reply.status)
        if content:
            self.send_header("Content-Type", reply.kind)
        self.send_header("Content-Length", str(len(content)))
        for name, value in reply.headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content[: len(content) - reply.cut])
        self.wfile.flush()
        self.close_connection = self.close_connection or bool(reply.cut)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the standard library's name
        """Keep quiet."""


@contextmanager
def answering(*replies: Reply | Behaviour) -> Iterator[Server]:
    """Serve: each reply once, the last one for ever after; a function answers by itself."""
    left = list(replies)
    lock = threading.Lock()

    def behaviour(asked: Asked) -> Reply:
        with lock:
            chosen = left.pop(0) if len(left) > 1 else left[0]
        return chosen if isinstance(chosen, Reply) else chosen(asked)

    server = Server(behaviour)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
