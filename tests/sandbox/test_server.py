"""The sandbox over real HTTP, from several threads at once."""

import http.client
import json
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from urllib.parse import urlsplit

from crmadmin.sandbox.filling import fill
from crmadmin.sandbox.seed import EMPTY
from crmadmin.sandbox.server import SandboxServer
from crmadmin.sandbox.state import State

THREADS, EACH = 6, 5


def test_many_write_at_once() -> None:
    """Every record that was created from any thread is there, under an id of its own."""
    state = State()
    fill(state, EMPTY)
    with SandboxServer(state) as server:

        def create(thread: int) -> list[str]:
            return [_created(server, f"{thread}-{number}@x.example") for number in range(EACH)]

        with ThreadPoolExecutor(THREADS) as pool:
            ids = [one for found in pool.map(create, range(THREADS)) for one in found]
        assert len(set(ids)) == THREADS * EACH
        assert len(server.log.requests(method="POST")) == THREADS * EACH
    state.close()


def _created(server: SandboxServer, email: str) -> str:
    address = urlsplit(server.address)
    headers = {"Authorization": f"Bearer {server.token}", "Content-Type": "application/json"}
    body = json.dumps({"properties": {"email": email}})
    with closing(http.client.HTTPConnection(address.hostname or "", address.port)) as connection:
        connection.request("POST", "/crm/v3/objects/contacts", body, headers)
        answer = connection.getresponse()
        assert answer.status == 201
        return str(json.load(answer)["id"])
