"""What goes wrong on demand, over real HTTP: late, refused, dropped, halved, strange answers."""

import http.client
import json
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from typing import Any
from urllib.parse import urlsplit

import pytest

from crmadmin.sandbox.editing import edit_of
from crmadmin.sandbox.faults import Where
from crmadmin.sandbox.filling import fill
from crmadmin.sandbox.seed import EMPTY
from crmadmin.sandbox.server import SandboxServer
from crmadmin.sandbox.state import State

CONTACTS = "/crm/objects/2026-09/contacts"


@pytest.fixture
def server() -> Iterator[SandboxServer]:
    """Serve an empty portal."""
    state = State()
    fill(state, EMPTY)
    with SandboxServer(state) as server:
        yield server
    state.close()


def send(
    server: SandboxServer, method: str, path: str, body: Any = None
) -> tuple[int, dict[str, str], bytes]:
    """Send a request and give status, headers and body."""
    address = urlsplit(server.address)
    with closing(http.client.HTTPConnection(address.hostname or "", address.port)) as connection:
        headers = {"Authorization": f"Bearer {server.token}", "Content-Type": "application/json"}
        connection.request(method, path, None if body is None else json.dumps(body), headers)
        answer = connection.getresponse()
        return answer.status, dict(answer.getheaders()), answer.read()


def create(server: SandboxServer) -> int:
    """Create a contact and give the status."""
    return send(server, "POST", CONTACTS, {"properties": {"firstname": "Ada"}})[0]


def count(server: SandboxServer) -> int:
    """Count the contacts."""
    return len(json.loads(send(server, "GET", CONTACTS)[2])["results"])


def test_only_this_machine(server: SandboxServer) -> None:
    """The server listens on the loopback, on a port that was free."""
    assert server.address.startswith("http://127.0.0.1:")
    assert server.token.startswith("pat-")


def test_slow(server: SandboxServer) -> None:
    """An answer is late as asked; the log says how late."""
    server.faults.slow(0.05)
    assert create(server) == 201
    assert server.log.requests(method="POST")[0].seconds >= 0.05


def test_stopping_waits_for_answers() -> None:
    """A request that is being answered when the sandbox stops is answered, without its delay."""
    state = State()
    fill(state, EMPTY)
    server = SandboxServer(state)
    server.start()
    server.faults.slow(3600)
    statuses: list[int] = []
    client = threading.Thread(target=lambda: statuses.append(create(server)))
    client.start()
    while server.faults.waiting():
        time.sleep(0.01)
    server.stop()
    state.close()
    client.join()
    assert statuses == [201]


def test_answers_in_place(server: SandboxServer) -> None:
    """Another status comes in place of the call, which takes no effect, unless it is applied."""
    server.faults.answer(503)
    assert (create(server), count(server)) == (503, 0)
    server.faults.clear()
    server.faults.answer(502, "<html>Bad gateway</html>", Where(method="POST"), applied=True)
    status, headers, body = send(server, "POST", CONTACTS, {"properties": {}})
    assert (status, body) == (502, b"<html>Bad gateway</html>")
    assert headers["Content-Type"].startswith("text/html")
    assert count(server) == 1


def test_occurrences(server: SandboxServer) -> None:
    """A fault meets the calls that fit its method and path, after those that it lets pass."""
    server.faults.answer(423, {}, Where(method="GET", path="*/contacts", skip=1, times=2))
    assert create(server) == 201
    statuses = [send(server, "GET", CONTACTS)[0] for _ in range(4)]
    assert statuses == [200, 423, 423, 200]
    assert server.faults.waiting() == []


def test_rate_limited_and_unauthorized(server: SandboxServer) -> None:
    """429 names its policy and, if asked, when to come back; 401 in the middle of a run."""
    server.faults.rate_limited(policy="DAILY", retry_after=7)
    status, headers, body = send(server, "GET", CONTACTS)
    assert (status, headers["Retry-After"], json.loads(body)["policyName"]) == (429, "7", "DAILY")
    server.faults.unauthorized()
    status, _, body = send(server, "GET", CONTACTS)
    assert (status, json.loads(body)["category"]) == (401, "EXPIRED_AUTHENTICATION")
    assert count(server) == 0


def test_dropped_before_and_after(server: SandboxServer) -> None:
    """A dropped call gives no answer; whether it took effect, nobody can tell from that."""
    server.faults.drop_before(Where(method="POST"))
    with pytest.raises(ConnectionError):
        create(server)
    assert count(server) == 0
    server.faults.drop_after(Where(method="POST"))
    with pytest.raises(ConnectionError):
        create(server)
    assert count(server) == 1
    assert [request.status for request in server.log.requests(method="POST")] == [0, 0]


def test_half_an_answer(server: SandboxServer) -> None:
    """The answer ends before its length."""
    create(server)
    server.faults.truncate()
    with pytest.raises(http.client.IncompleteRead):
        send(server, "GET", CONTACTS)
    assert count(server) == 1


def test_unknown_fields(server: SandboxServer) -> None:
    """Fields that nobody knows are added everywhere."""
    create(server)
    server.faults.unknown_fields()
    body = json.loads(send(server, "GET", CONTACTS)[2])
    assert body["sandboxUnknownField"] == body["results"][0]["sandboxUnknownField"]


def test_somebody_else_edits(server: SandboxServer) -> None:
    """A colleague's edit happens between two calls, and history names the colleague."""
    create(server)
    contact = json.loads(send(server, "GET", CONTACTS)[2])["results"][0]["id"]
    change = {"action": "update", "object": "contacts", "id": contact}
    edit = edit_of([{**change, "properties": {"firstname": "Grace"}}])
    server.faults.edit(edit, Where(method="GET"), after=True)
    path = f"{CONTACTS}/{contact}?propertiesWithHistory=firstname"
    before = json.loads(send(server, "GET", path)[2])
    after = json.loads(send(server, "GET", path)[2])
    values = [body["properties"]["firstname"] for body in (before, after)]
    assert values == ["Ada", "Grace"]
    newest = after["propertiesWithHistory"]["firstname"][0]
    assert (newest["sourceType"], newest["updatedByUserId"]) == ("CRM_UI", 1002)
