"""One record with all that surrounds it."""

from collections.abc import Iterator

import pytest
from sqlalchemy import Connection, insert

from crmadmin.core.configuration.field_mappings import FieldMapping, SyncRule
from crmadmin.core.definitions import Definition, System
from crmadmin.core.records.detail import RecordDetail
from crmadmin.core.sync.scenarios import PairState
from crmadmin.models import (
    AssociationRow,
    AssociationTypeRow,
    HistoryRow,
    OwnerRow,
    PairRow,
    UserRow,
)
from crmadmin.store.record_comparison import compare_records
from crmadmin.store.record_detail import read_record
from crmadmin.store.records import define_object
from tests.store.people import load, make_contacts, open_connection

HUBSPOT, SALESFORCE = System.HUBSPOT, System.SALESFORCE


def field(name: str, type_: str = "string", object_: str = "Lead") -> Definition:
    """Declare a Salesforce field."""
    return Definition(system=SALESFORCE, object=object_, name=name, label=name, type=type_)


@pytest.fixture
def connection() -> Iterator[Connection]:
    """Give a workspace with Ada in both systems, and her company."""
    with open_connection() as opened:
        make_contacts(
            opened,
            [
                {"hs_object_id": "1", "firstname": "Ada", "email": "Ada@x.org", "score": "811.0",
                 "seen": "2026-01-02T03:04:05.000Z", "stage": "a_last", "hubspot_owner_id": "70"},
                {"hs_object_id": "2", "email": "bo@x.org"},
            ],
        )  # fmt: skip
        companies = define_object(
            opened,
            HUBSPOT,
            "companies",
            [Definition(system=HUBSPOT, object="companies", name="name")],
        )
        load(opened, companies, [{"hs_object_id": "11", "name": "Acme"}, {"hs_object_id": "12"}])
        leads = define_object(
            opened,
            SALESFORCE,
            "Lead",
            [
                field("FirstName"),
                field("Email", "email"),
                field("Score", "double"),
                field("Seen", "date"),
                field("OwnerId", "reference"),
            ],
        )
        load(
            opened,
            leads,
            [
                {"Id": "00Q1", "FirstName": "ada", "Email": "ada@X.ORG", "Score": "811",
                 "Seen": "2026-01-02", "OwnerId": "0051"},
            ],
        )  # fmt: skip
        yield opened


def read(connection: Connection, system: System, name: str, record_id: str) -> RecordDetail:
    """Read a record that is there."""
    detail = read_record(connection, system, name, record_id)
    assert detail is not None
    return detail


def associate(connection: Connection, *types: tuple[str, str, int, str | None]) -> None:
    """Associate contact 1 with companies: id, category, type id, label."""
    for to_id, category, type_id, label in types:
        pair = {"from_object": "contacts", "to_object": "companies", "category": category}
        connection.execute(
            insert(AssociationRow), {**pair, "from_id": "1", "to_id": to_id, "type_id": type_id}
        )
        known = insert(AssociationTypeRow).prefix_with("OR IGNORE")
        connection.execute(known, {**pair, "type_id": type_id, "label": label})


def history(connection: Connection, *entries: tuple[str, str, str | None]) -> None:
    """Write history of contact 1: property, time, value."""
    connection.execute(
        insert(HistoryRow),
        [
            {"system": "hubspot", "object": "contacts", "record_id": "1", "property": name,
             "changed_at": moment, "value": value, "source_type": "CRM_UI", "source_user_id": "7"}
            for name, moment, value in entries
        ],
    )  # fmt: skip


def pair(connection: Connection, state: PairState, row: int | None) -> None:
    """Pair contact 1 with a lead."""
    connection.execute(
        insert(PairRow),
        {"object": "contacts", "state": str(state), "hubspot_row": 1, "salesforce_object": "Lead",
         "salesforce_row": row, "salesforce_id": None if row else "00Q9"},
    )  # fmt: skip


def test_values_carry_key_and_label(connection: Connection) -> None:
    """Every property is there, blank or not, with what its value is called."""
    values = {v.definition.name: v for v in read(connection, HUBSPOT, "contacts", "1").values}
    assert values["stage"].label == "Dernière"
    assert values["score"].value is not None
    assert values["score"].value.key == "811"
    assert values["born"].value is None


def test_a_record_is_called_by_name_or_email(connection: Connection) -> None:
    """Without first and last name the e-mail address names a contact; else its id."""
    assert read(connection, HUBSPOT, "contacts", "1").record.name == "Ada"
    assert read(connection, HUBSPOT, "contacts", "2").record.name == "bo@x.org"
    assert read(connection, HUBSPOT, "companies", "12").record.name == "12"


def test_associations_are_one_per_record_the_primary_first(connection: Connection) -> None:
    """Types of one pair are gathered: labels as words, primary as a mark."""
    associate(
        connection,
        ("12", "HUBSPOT_DEFINED", 279, None),
        ("12", "USER_DEFINED", 41, "Consultant"),
        ("12", "USER_DEFINED", 42, "Board member"),
        ("11", "HUBSPOT_DEFINED", 279, None),
        ("11", "HUBSPOT_DEFINED", 1, "Primary"),
        ("99", "HUBSPOT_DEFINED", 279, None),
    )
    (companies,) = read(connection, HUBSPOT, "contacts", "1").related
    assert [(r.record.name, r.primary, r.labels) for r in companies.records] == [
        ("Acme", True, ()),
        ("12", False, ("Consultant", "Board member")),
        ("99", False, ()),
    ]
    assert [r.record.known for r in companies.records] == [True, True, False]
    assert companies.total == 3


def test_associations_are_seen_from_the_other_side_too(connection: Connection) -> None:
    """An export gives one direction; the company shows its contact all the same."""
    associate(connection, ("11", "HUBSPOT_DEFINED", 1, "Primary"))
    (contacts,) = read(connection, HUBSPOT, "companies", "11").related
    assert [(r.record.name, r.primary) for r in contacts.records] == [("Ada", True)]


def test_history_is_newest_first_with_the_value_before(connection: Connection) -> None:
    """Each entry knows what the property was before, in labels."""
    history(
        connection,
        ("stage", "2026-01-01T00:00:00.000Z", "z_first"),
        ("firstname", "2026-01-02T00:00:00.000Z", "Ada"),
        ("stage", "2026-01-03T00:00:00.000Z", "a_last"),
    )
    detail = read(connection, HUBSPOT, "contacts", "1")
    assert [(e.label, e.before, e.after) for e in detail.history] == [
        ("Stage", "First stage", "Dernière"),
        ("First name", None, "Ada"),
        ("Stage", None, "First stage"),
    ]
    assert detail.history_total == 3


def test_the_counterpart_comes_from_the_pairing(connection: Connection) -> None:
    """Linked or matched, both sides lead to each other."""
    pair(connection, PairState.MATCHED, 1)
    (there,) = read(connection, HUBSPOT, "contacts", "1").counterparts
    assert there.state is PairState.MATCHED
    assert there.record is not None
    assert (there.record.object, there.record.id, there.record.name) == ("Lead", "00Q1", "ada")
    (back,) = read(connection, SALESFORCE, "Lead", "00Q1").counterparts
    assert back.record is not None
    assert back.record.id == "1"


def test_a_broken_link_tells_what_it_points_at(connection: Connection) -> None:
    """The other record is not known, its id is."""
    pair(connection, PairState.LINK_MISSING, None)
    (there,) = read(connection, HUBSPOT, "contacts", "1").counterparts
    assert there.record is not None
    assert (there.record.id, there.record.known) == ("00Q9", False)


def test_without_a_pairing_the_link_property_serves(connection: Connection) -> None:
    """A filled link property leads to the record from both sides."""
    link = Definition(system=HUBSPOT, object="contacts", name="salesforceleadid")
    contacts = define_object(connection, HUBSPOT, "contacts", [link])
    load(connection, contacts, [{"hs_object_id": "5", "salesforceleadid": "00Q1"}])
    (there,) = read(connection, HUBSPOT, "contacts", "5").counterparts
    assert there.record is not None
    assert (there.record.id, there.state) == ("00Q1", None)
    (back,) = read(connection, SALESFORCE, "Lead", "00Q1").counterparts
    assert back.record is not None
    assert back.record.id == "5"
    assert read(connection, HUBSPOT, "contacts", "1").counterparts == ()


def test_an_object_that_does_not_sync_has_no_counterpart(connection: Connection) -> None:
    """HubSpot leads stay in HubSpot."""
    leads = define_object(connection, HUBSPOT, "leads", [])
    load(connection, leads, [{"hs_object_id": "3"}])
    assert read(connection, HUBSPOT, "leads", "3").counterparts == ()


def test_comparison_follows_the_sync(connection: Connection) -> None:
    """Numbers, days and e-mail addresses that a sync takes for the same are equal."""
    blank = {"last_name": "", "email": "", "identity": "ada||"}
    connection.execute(
        insert(OwnerRow),
        {
            "owner_id": "70",
            "first_name": "Ada",
            "user_id": "",
            "type": "",
            "archived": False,
            **blank,
        },
    )
    connection.execute(
        insert(UserRow),
        {
            "user_id": "0051",
            "first_name": "Ada",
            "username": "",
            "active": True,
            "type": "",
            **blank,
        },
    )
    names = {
        "firstname": "FirstName",
        "email": "Email",
        "score": "Score",
        "seen": "Seen",
        "hubspot_owner_id": "OwnerId",
        "born": "NotOnLeads",
    }
    mappings = tuple(
        FieldMapping(
            object="contacts",
            property_name=name,
            fields=(("Contact" if other == "NotOnLeads" else "Lead", other),),
            rule=SyncRule.TWO_WAY,
        )
        for name, other in names.items()
    )
    compared = compare_records(
        connection,
        read(connection, HUBSPOT, "contacts", "1"),
        read(connection, SALESFORCE, "Lead", "00Q1"),
        mappings,
    )
    assert {c.hubspot.definition.name: c.equal for c in compared} == {
        "firstname": False,
        "email": True,
        "score": True,
        "seen": True,
        "hubspot_owner_id": True,
    }
    assert compared[-1].salesforce.label == "Ada"


def test_references_and_contacts_surround_a_salesforce_record(connection: Connection) -> None:
    """A contact leads to its account, the account to its contacts."""
    contacts = define_object(
        connection, SALESFORCE, "Contact", [field("AccountId", "reference", "Contact")]
    )
    load(connection, contacts, [{"Id": "0031", "AccountId": "0011"}])
    accounts = define_object(
        connection, SALESFORCE, "Account", [field("Name", "string", "Account")]
    )
    load(connection, accounts, [{"Id": "0011", "Name": "Acme"}])
    (account,) = read(connection, SALESFORCE, "Contact", "0031").related
    assert [(r.record.name, r.labels) for r in account.records] == [("Acme", ("AccountId",))]
    (people,) = read(connection, SALESFORCE, "Account", "0011").related
    assert [r.record.id for r in people.records] == ["0031"]
