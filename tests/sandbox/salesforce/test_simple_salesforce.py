"""A client that others wrote reads and writes the sandbox over HTTP."""

from collections.abc import Iterator
from typing import Any

import pytest
import requests
from requests.adapters import HTTPAdapter
from simple_salesforce.api import Salesforce
from simple_salesforce.exceptions import SalesforceExpiredSession, SalesforceMalformedRequest

from crmadmin.sandbox.salesforce.people import open_session
from crmadmin.sandbox.salesforce.seeding import seed_salesforce
from crmadmin.sandbox.seed import EMPTY
from crmadmin.sandbox.server import SandboxServer
from crmadmin.sandbox.state import State


class Plain(HTTPAdapter):
    """Speaks HTTP where the client insists on HTTPS: the sandbox has no certificate."""

    def send(self, request: Any, *args: Any, **kwargs: Any) -> requests.Response:
        """Send in the clear."""
        request.url = request.url.replace("https://", "http://", 1)
        return super().send(request, *args, **kwargs)


@pytest.fixture
def server() -> Iterator[SandboxServer]:
    """Serve an org that nobody has customised."""
    state = State()
    seed_salesforce(state, EMPTY)
    with SandboxServer(state) as server:
        yield server
    state.close()


@pytest.fixture
def client(server: SandboxServer) -> Iterator[Any]:
    """Give the client: a session id and an address are all that it needs."""
    with requests.Session() as session:
        session.mount("https://127.0.0.1", Plain())
        yield Salesforce(
            instance_url=server.address,
            session_id=open_session(server.sandbox),
            session=session,
            version="65.0",
        )


def test_one_record(client: Any) -> None:
    """Create, read, change, upsert, delete."""
    made = client.Contact.create({"LastName": "Byron", "Email": "ada@x.example"})
    assert made["success"]
    assert client.Contact.update(made["id"], {"FirstName": "Ada"}) == 204
    assert client.Contact.get(made["id"])["Name"] == "Ada Byron"
    assert client.Contact.get_by_custom_id("Email", "ada@x.example")["Id"] == made["id"]
    assert client.Contact.upsert("Email/ada@x.example", {"LastName": "Lovelace"}) == 200
    assert client.Contact.delete(made["id"]) == 204
    with pytest.raises(SalesforceMalformedRequest, match="REQUIRED_FIELD_MISSING"):
        client.Contact.create({})


def test_describes(client: Any) -> None:
    """The org, an object, the limits."""
    assert "Lead" in {each["name"] for each in client.describe()["sobjects"]}
    assert client.Lead.describe()["name"] == "Lead"
    assert client.Lead.metadata()["objectDescribe"]["keyPrefix"] == "00Q"
    assert client.limits()["DailyApiRequests"]["Max"] == 100_000
    assert client.is_sandbox() is True
    assert client.api_usage["api-usage"].total == 100_000


def test_queries(client: Any) -> None:
    """All pages of a query, deleted rows, the Tooling API."""
    for start in range(0, 2_400, 200):
        client.restful(
            "composite/sobjects",
            method="POST",
            json={
                "records": [
                    {"attributes": {"type": "Lead"}, "LastName": str(number), "Company": "c"}
                    for number in range(start, start + 200)
                ]
            },
        )
    found = client.query_all("SELECT LastName FROM Lead ORDER BY Id")
    assert [row["LastName"] for row in found["records"]] == [str(n) for n in range(2_400)]
    gone = client.query("SELECT Id FROM Lead LIMIT 1")["records"][0]["Id"]
    client.Lead.delete(gone)
    deleted = client.query("SELECT Id FROM Lead WHERE IsDeleted = true", include_deleted=True)
    assert [row["Id"] for row in deleted["records"]] == [gone]
    assert client.toolingexecute("query/?q=SELECT+Name+FROM+ApexTrigger")["totalSize"] == 0


def test_bulk_queries(client: Any) -> None:
    """A query job's CSV, part by part."""
    for name in ("a", "b", "c"):
        client.Lead.create({"LastName": name, "Company": "Ünï, c"})
    soql = "SELECT LastName, Company FROM Lead ORDER BY LastName"
    parts = list(client.bulk2.Lead.query(soql, max_records=2))
    assert parts == [
        '"LastName","Company"\n"a","Ünï, c"\n"b","Ünï, c"\n',
        '"LastName","Company"\n"c","Ünï, c"\n',
    ]


def test_what_was_deleted_and_changed(client: Any, server: SandboxServer) -> None:
    """Ids of a range of time."""
    kept = client.Lead.create({"LastName": "a", "Company": "c"})["id"]
    gone = client.Lead.create({"LastName": "b", "Company": "c"})["id"]
    client.Lead.delete(gone)
    day = server.state.now()[:10]
    span = f"start={day}T00:00:00Z&end={day}T23:59:59Z"
    assert client.restful(f"sobjects/Lead/updated/?{span}")["ids"] == [kept]
    deleted = client.restful(f"sobjects/Lead/deleted/?{span}")["deletedRecords"]
    assert [each["id"] for each in deleted] == [gone]


def test_an_expired_session(client: Any, server: SandboxServer) -> None:
    """The client names it as such."""
    server.org.sessions.expire()
    with pytest.raises(SalesforceExpiredSession):
        client.limits()
