"""Every call of the Salesforce connector is answered by the sandbox's organization."""

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from urllib.parse import unquote

import pytest
import requests

from crmadmin.connectors.http import FixedToken
from crmadmin.connectors.salesforce import Salesforce, Session, Tokens, revoke, sign_in
from crmadmin.core.definitions import System
from crmadmin.errors import Problem
from crmadmin.sandbox.org import CONSUMER_KEY, ConnectedApp
from crmadmin.sandbox.salesforce.people import open_session
from crmadmin.sandbox.salesforce.seeding import seed_salesforce
from crmadmin.sandbox.seed import Seed, SeedHistory, SeedRecord
from crmadmin.sandbox.server import SandboxServer
from crmadmin.sandbox.state import State
from tests.connectors.clocks import VirtualClock

LEADS = 2_345
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)
FIRST = "00Q000000000001EAA"


def lead_id(number: int) -> str:
    """Make the Id of a lead."""
    return f"00Q{number:012d}EAA"


def leads() -> Iterator[SeedRecord]:
    """Make leads that changed one after another."""
    for number in range(1, LEADS + 1):
        yield SeedRecord(
            system=System.SALESFORCE,
            object="Lead",
            record_id=lead_id(number),
            values={
                "LastName": f"Lead {number}",
                "Company": 'Ac"me, Inc',
                "Email": f"{number}@x.example",
            },
            created_at="2026-01-01T00:00:00.000Z",
            updated_at=f"2026-02-{1 + number % 28:02d}T00:00:00.000Z",
        )


def history() -> Iterator[SeedHistory]:
    """Make one tracked change."""
    yield SeedHistory(
        system=System.SALESFORCE,
        object="Lead",
        record_id=FIRST,
        property="Status",
        changed_at="2026-02-01T00:00:00.000Z",
        value="Working",
        old_value="Open",
    )


@pytest.fixture(scope="module")
def server() -> Iterator[SandboxServer]:
    """Serve an organization of a few thousand leads."""
    state = State()
    seed_salesforce(state, Seed(records=leads, history=history))
    with SandboxServer(state) as running:
        yield running
    state.close()


@pytest.fixture
def org(server: SandboxServer) -> Iterator[Salesforce]:
    """Connect to the organization."""
    token = FixedToken(open_session(server.sandbox))
    with Salesforce.connect(server.address, token, clock=VirtualClock()) as connected:
        yield connected


@dataclass
class Browser:
    """Signs in at the sandbox's page; its app knows the callback from then on."""

    server: SandboxServer
    callbacks: list[str] = field(default_factory=list)

    def __call__(self, address: str) -> None:
        """Follow the page to the program's own address."""
        _, _, rest = address.partition("redirect_uri=")
        redirect = unquote(rest.partition("&")[0])
        self.server.org.app = ConnectedApp(redirect_uris=(redirect,), rotates=True)
        threading.Thread(target=requests.get, args=(address,), kwargs={"timeout": 10}).start()


def test_the_organization_tells_who_it_is(org: Salesforce) -> None:
    """Version, user, organization and limits are read."""
    assert org.negotiate() == "65.0"
    identity, organization = org.identity(), org.organization()
    assert identity["organization_id"] == organization["Id"]
    assert organization["IsSandbox"] in {True, False}
    assert org.limits()["DailyApiRequests"]["Max"] == org.tally.daily_limit
    assert org.tally.daily_used > 0


def test_metadata_is_read(org: Salesforce) -> None:
    """Objects, their fields and the counts of their records."""
    assert "Lead" in {each["name"] for each in org.objects()}
    assert "Email" in {each["name"] for each in org.describe("Lead")["fields"]}
    assert org.count("Lead") == LEADS


def test_every_record_is_read_once(org: Salesforce) -> None:
    """By growing Id, by locator and by a bulk job: the same records come."""
    by_id, by_locator, after = [], [], None
    while True:
        page = org.records("Lead", ["Id", "Company"], after)
        by_id += [each["Id"] for each in page.results]
        after = page.next
        if after is None:
            break
    soql = "SELECT Id, Company FROM Lead"
    page = org.query(soql)
    by_locator += [each["Id"] for each in page.results]
    while page.next:
        page = org.query(soql, page.next)
        by_locator += [each["Id"] for each in page.results]
    rows = [row for part in org.bulk_query(soql) for row in part.results]
    assert by_id == [lead_id(number) for number in range(1, LEADS + 1)]
    assert sorted(by_locator) == by_id
    assert sorted(row["Id"] for row in rows) == by_id
    assert {row["Company"] for row in rows} == {'Ac"me, Inc'}


def test_bulk_jobs_go_on_elsewhere(server: SandboxServer, org: Salesforce) -> None:
    """Another connection reads the parts that are left."""
    server.org.behaviour.part_rows = 1000
    try:
        parts = org.bulk_query("SELECT Id FROM Lead")
        next(parts)
        first = next(parts)
        rest = list(org.bulk_query("SELECT Id FROM Lead", first.next))
    finally:
        server.org.behaviour.part_rows = 50_000
    assert len(first.results) == 1000
    assert sum(len(part.results) for part in rest) == LEADS - 1000


def test_changes_since_a_moment_are_read(org: Salesforce) -> None:
    """Only records that changed since then come."""
    since = datetime(2026, 2, 28, tzinfo=UTC)
    page = org.changed("Lead", ["Id", "SystemModstamp"], since)
    assert 0 < len(page.results) < LEADS
    assert all(str(each["SystemModstamp"]) >= "2026-02-28" for each in page.results)


def test_wide_records_are_read_by_id(org: Salesforce) -> None:
    """Records come by their Ids with the fields that were asked for."""
    found = org.read("Lead", [lead_id(1), lead_id(2)], ["Id", "LastName"])
    assert [each["LastName"] for each in found] == ["Lead 1", "Lead 2"]


def test_history_and_deletions_are_read(org: Salesforce) -> None:
    """Past values with their moment; what was deleted lately."""
    (change,) = org.history("Lead", LONG_AGO).results
    assert (change["LeadId"], change["Field"]) == (FIRST, "Status")
    now = datetime.now(UTC)
    assert org.deleted("Lead", now - timedelta(days=5), now) == ()


@pytest.mark.parametrize("soql", ["SELECT Nope FROM Lead", "SELECT Id FROM Nope", "SELECT ("])
def test_what_does_not_exist_is_told(org: Salesforce, soql: str) -> None:
    """A field or an object that is not there, and a query that is none."""
    with pytest.raises(Problem) as raised:
        org.query(soql)
    assert raised.value.code == "remote.invalid"


def test_a_person_signs_in_and_stays_so(server: SandboxServer) -> None:
    """Sign in, be expired, be renewed with a rotated token, and sign out."""
    kept: list[Tokens] = []
    tokens = sign_in(server.address, CONSUMER_KEY, open_browser=Browser(server), ports=(0,))
    session = Session(
        server.address,
        CONSUMER_KEY,
        refresh_token=tokens.refresh_token,
        access_token=tokens.access_token,
        keep=kept.append,
    )
    with Salesforce.connect(tokens.instance_url, session, clock=VirtualClock()) as org:
        assert org.identity()["user_id"]
        server.org.sessions.expire()
        assert org.count("Lead") == LEADS
        assert kept[0].refresh_token != tokens.refresh_token
        revoke(server.address, kept[0].refresh_token)
        server.org.sessions.expire()
        with pytest.raises(Problem) as raised:
            org.limits()
    assert raised.value.code == "sign_in.expired"
