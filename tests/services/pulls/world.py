"""A small portal and org to pull from, served by the sandbox."""

import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from crmadmin.connectors.http import Check, Clock, FixedToken, unchecked
from crmadmin.connectors.hubspot import HubSpot
from crmadmin.connectors.salesforce import Salesforce
from crmadmin.core.definitions import Definition, Option, System
from crmadmin.core.portal import AssociationType, Owner, Pipeline, Stage, User
from crmadmin.core.pull.request import PullRequest
from crmadmin.core.sync.canonical import longer_id
from crmadmin.sandbox.filling import fill
from crmadmin.sandbox.salesforce.people import open_session
from crmadmin.sandbox.salesforce.seeding import seed_salesforce
from crmadmin.sandbox.seed import Seed, SeedAssociation, SeedHistory, SeedRecord
from crmadmin.sandbox.server import SandboxServer
from crmadmin.sandbox.state import State
from crmadmin.services.pulling import Pulling
from crmadmin.store.database import Database

LONG_AGO = "2026-01-05T08:00:00.000Z"
CONTACTS, COMPANIES, DEALS = 240, 60, 30
LEADS = 50
_TIMES = 100


def salesforce_id(prefix: str, number: int) -> str:
    """Make up an 18-character Id."""
    return longer_id(f"{prefix}5g{number:010d}")


def hubspot_records() -> Iterator[SeedRecord]:
    """Give the records of the portal."""
    for number in range(1, CONTACTS + 1):
        values = {
            "email": f"person{number}@example.org",
            "firstname": f"Zoë{number}",
            "lifecyclestage": "lead",
            "phone": f"0{number}",
        }
        if number <= LEADS:
            values["salesforceleadid"] = salesforce_id("00Q", number)
        yield _record("contacts", 1000 + number, values)
    for number in range(1, COMPANIES + 1):
        yield _record("companies", 2000 + number, {"name": f"Company {number}"})
    for number in range(1, DEALS + 1):
        values = {
            "dealname": f"Deal {number}",
            "amount": f"{number}.50",
            "pipeline": "default",
            "dealstage": "appointmentscheduled",
        }
        yield _record("deals", 3000 + number, values)


def salesforce_records() -> Iterator[SeedRecord]:
    """Give the records of the org."""
    for number in range(1, LEADS + 1):
        yield SeedRecord(
            system=System.SALESFORCE,
            object="Lead",
            record_id=salesforce_id("00Q", number),
            values={
                "LastName": f"Person {number}",
                "Company": "Company",
                "Email": f"person{number}@example.org",
            },
            created_at=LONG_AGO,
            updated_at=LONG_AGO,
        )


def histories() -> Iterator[SeedHistory]:
    """Give past values of both systems."""
    for number in range(1, CONTACTS + 1, 7):
        yield SeedHistory(
            system=System.HUBSPOT,
            object="contacts",
            record_id=str(1000 + number),
            property="lifecyclestage",
            changed_at=LONG_AGO,
            value="lead",
            source_type="CRM_UI",
        )
    yield SeedHistory(
        system=System.SALESFORCE,
        object="Lead",
        record_id=salesforce_id("00Q", 1),
        property="Status",
        changed_at=LONG_AGO,
        value="Working - Contacted",
        old_value="Open - Not Contacted",
    )


def associations() -> Iterator[SeedAssociation]:
    """Give associations in both directions."""
    for number in range(1, CONTACTS + 1):
        person, company = str(1000 + number), str(2001 + number % COMPANIES)
        for here, there in ((1, 2), (279, 280)):
            yield _link("contacts", person, "companies", company, here)
            yield _link("companies", company, "contacts", person, there)


def memberships() -> Iterator[tuple[str, str]]:
    """Give the members of the list."""
    for number in range(1, CONTACTS + 1, 2):
        yield "41", str(1000 + number)


def records() -> Iterator[SeedRecord]:
    """Give every record."""
    yield from hubspot_records()
    yield from salesforce_records()


SEED = Seed(
    portal_id="900001",
    owners=(Owner(owner_id="71", email="ada@example.org", first_name="Ada", user_id="1001"),),
    users=(
        User(
            user_id=salesforce_id("005", 1),
            username="ada@example.org",
            email="ada@example.org",
            last_name="Ada",
            type="Standard",
        ),
    ),
    definitions=(
        Definition(
            system=System.HUBSPOT,
            object="contacts",
            name="favourite_colour",
            label="Favourite colour",
            type="enumeration",
            field_type="checkbox",
            group="contactinformation",
            options=(Option(value="red", label="Red"), Option(value="blue", label="Blue")),
        ),
        Definition(
            system=System.HUBSPOT,
            object="contacts",
            name="salesforceleadid",
            label="Salesforce lead",
            group="contactinformation",
        ),
    ),
    pipelines=(
        Pipeline(
            object="deals",
            pipeline_id="second",
            label="Second",
            position=1,
            stages=(
                Stage(stage_id="s1", label="One", position=0, metadata='{"probability":"0.5"}'),
            ),
        ),
    ),
    association_types=(
        AssociationType(
            from_object="contacts",
            to_object="companies",
            category="USER_DEFINED",
            type_id=501,
            label="Board member",
        ),
        AssociationType(
            from_object="companies",
            to_object="contacts",
            category="USER_DEFINED",
            type_id=502,
            label="Board member",
        ),
    ),
    documents={
        "list": (
            {
                "listId": "41",
                "name": "Every other one",
                "objectTypeId": "0-1",
                "processingType": "MANUAL",
                "size": CONTACTS // 2,
            },
        ),
        "workflow": ({"id": "61", "name": "Welcome", "type": "CONTACT_FLOW", "isEnabled": True},),
    },
    records=records,
    history=histories,
    associations=associations,
    memberships=memberships,
)


_STATES: dict[int, tuple[Seed, bytes]] = {}


class Quick(Clock):
    """A clock that runs fast: waiting for the next search takes no time of the test."""

    def now(self) -> float:
        """Give the present moment."""
        return super().now() * _TIMES

    def sleep(self, seconds: float) -> None:
        """Let time pass."""
        super().sleep(seconds / _TIMES)


@dataclass(kw_only=True)
class World:
    """A sandbox that is served, and what a test does with it."""

    server: SandboxServer
    session: str
    folder: Path
    hubspot_token: str = ""

    @contextmanager
    def open_client(
        self, system: System, check: Check = unchecked
    ) -> Iterator[HubSpot | Salesforce]:
        """Open a client of the sandbox."""
        token = self.hubspot_token or self.server.token
        client: HubSpot | Salesforce
        if system is System.HUBSPOT:
            client = HubSpot.connect(token, host=self.server.address, check=check, clock=Quick())
        else:
            client = Salesforce.connect(self.server.address, FixedToken(self.session), check=check)
        with client:
            yield client

    def pulling(self, database: Database) -> Pulling:
        """Give the pulls of a workspace."""
        return Pulling(database, self.open_client)

    def workspace(self, name: str) -> Database:
        """Make a workspace."""
        return Database.create(self.folder / f"{name}.crmadmin")

    def pulled(self, request: PullRequest, name: str = "one") -> Database:
        """Make a workspace that has pulled the seed already, whatever became of it since."""
        path = self.folder / f"{name}.crmadmin"
        path.write_bytes(_pulled(request))
        return Database.open(path)

    def call(self, method: str, path: str, body: Any = None) -> Any:
        """Change the portal as somebody else would."""
        with HubSpot.connect(self.server.token, host=self.server.address) as client:
            return client.send(method, path, body).body


@contextmanager
def served(folder: Path, seed: Seed = SEED) -> Iterator[World]:
    """Serve a seed."""
    state = State()
    try:
        state._connection.deserialize(_seeded(seed))
        with SandboxServer(state) as server:
            behaviour = server.sandbox.behaviour
            behaviour.search_per_second = 1000
            behaviour.app.burst = behaviour.associations.burst = 10_000
            yield World(server=server, session=open_session(server.sandbox), folder=folder)
    finally:
        state.close()


def _seeded(seed: Seed) -> bytes:
    """Give the state of a seed, made once for all tests; a seed is known by its identity."""
    if id(seed) not in _STATES:
        with closing(State()) as state:
            fill(state, seed)
            seed_salesforce(state, seed)
            _STATES[id(seed)] = seed, state._connection.serialize()
    return _STATES[id(seed)][1]


@cache
def _pulled(request: PullRequest) -> bytes:
    """Give the file of a workspace that pulled the seed, made once for all tests."""
    with tempfile.TemporaryDirectory() as made, served(Path(made)) as world:
        with world.workspace("pulled") as database:
            world.pulling(database).pull(request)
        return database.path.read_bytes()


def _record(name: str, number: int, values: dict[str, str]) -> SeedRecord:
    return SeedRecord(
        system=System.HUBSPOT,
        object=name,
        record_id=str(number),
        values=values,
        created_at=LONG_AGO,
        updated_at=LONG_AGO,
    )


def _link(one: str, one_id: str, other: str, other_id: str, type_id: int) -> SeedAssociation:
    return SeedAssociation(
        from_object=one,
        from_id=one_id,
        to_object=other,
        to_id=other_id,
        category="HUBSPOT_DEFINED",
        type_id=type_id,
    )
