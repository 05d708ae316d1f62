"""A portal of a thousand contacts, served to the tests of the HubSpot connector."""

from collections.abc import Iterator

import pytest

from crmadmin.connectors.hubspot import HubSpot
from crmadmin.core.definitions import System
from crmadmin.core.portal import AssociationType, Owner
from crmadmin.sandbox.filling import fill
from crmadmin.sandbox.seed import Seed, SeedAssociation, SeedHistory, SeedRecord
from crmadmin.sandbox.server import SandboxServer
from crmadmin.sandbox.state import State
from tests.connectors.clocks import VirtualClock

CONTACTS = 1_234
CREATED = "2026-01-01T00:00:00.000Z"


def records() -> Iterator[SeedRecord]:
    """Make contacts and one company."""
    for number in range(1, CONTACTS + 1):
        yield SeedRecord(
            system=System.HUBSPOT,
            object="contacts",
            record_id=str(number),
            values={"email": f"{number}@x.example", "firstname": f"N{number}"},
            created_at=CREATED,
            updated_at="2026-02-01T00:00:00.000Z" if number % 2 else "2026-03-01T00:00:00.000Z",
            deleted=number == CONTACTS,
        )
    yield SeedRecord(
        system=System.HUBSPOT,
        object="companies",
        record_id="900",
        values={"name": "Acme"},
        created_at=CREATED,
        updated_at=CREATED,
    )


def history() -> Iterator[SeedHistory]:
    """Make one past value."""
    yield SeedHistory(
        system=System.HUBSPOT,
        object="contacts",
        record_id="1",
        property="firstname",
        changed_at="2026-01-15T00:00:00.000Z",
        value="Before",
    )


def associations() -> Iterator[SeedAssociation]:
    """Make a contact of a company, by two types."""
    for type_id in (1, 279):
        yield SeedAssociation(
            from_object="contacts",
            from_id="1",
            to_object="companies",
            to_id="900",
            category="HUBSPOT_DEFINED",
            type_id=type_id,
        )


SEED = Seed(
    records=records,
    history=history,
    associations=associations,
    memberships=lambda: iter([("11", "1"), ("11", "2")]),
    owners=(
        Owner(owner_id="7", email="o@x.example", user_id="9"),
        Owner(owner_id="8", email="left@x.example", archived=True),
    ),
    association_types=tuple(
        AssociationType(
            from_object=start,
            to_object=end,
            category="USER_DEFINED",
            type_id=type_id,
            label="Buyer",
        )
        for start, end, type_id in (("contacts", "companies", 21), ("companies", "contacts", 22))
    ),
    documents={
        "list": (
            {
                "listId": "11",
                "name": "Synced",
                "objectTypeId": "0-1",
                "processingType": "DYNAMIC",
                "filterBranch": {"filterBranchType": "OR", "filters": [], "filterBranches": []},
            },
        ),
        "workflow": ({"id": "5", "name": "Nurture", "isEnabled": True, "type": "CONTACT_FLOW"},),
    },
)


@pytest.fixture(scope="module")
def portal() -> Iterator[SandboxServer]:
    """Serve a portal of a thousand contacts."""
    state = State()
    fill(state, SEED)
    with SandboxServer(state) as running:
        running.behaviour.app.burst = running.behaviour.associations.burst = 1_000_000
        running.behaviour.search_per_second = 1_000_000
        yield running
    state.close()


@pytest.fixture
def hubspot(portal: SandboxServer) -> Iterator[HubSpot]:
    """Connect to the portal, on a clock that waits for nothing."""
    with HubSpot.connect(portal.token, host=portal.address, clock=VirtualClock()) as connected:
        yield connected
    portal.faults.clear()
