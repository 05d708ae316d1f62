"""A seed becomes what a portal holds."""

from collections.abc import Iterator
from dataclasses import replace

from crmadmin.core.definitions import Definition, Option, System
from crmadmin.core.portal import AssociationType, Owner, Pipeline, Stage
from crmadmin.sandbox.filling import fill
from crmadmin.sandbox.hubspot.association_types import types_between
from crmadmin.sandbox.salesforce.objects import find_object
from crmadmin.sandbox.seed import EMPTY, Seed, SeedAssociation, SeedHistory, SeedRecord
from crmadmin.sandbox.state import State


def _records() -> Iterator[SeedRecord]:
    hubspot, salesforce = System.HUBSPOT, System.SALESFORCE
    values = {"email": "a@b.example", "createdate": "2026-01-02T03:04:05Z"}
    yield SeedRecord(system=hubspot, object="contacts", record_id="12", values=values)
    yield SeedRecord(
        system=salesforce, object="Contact", record_id="003A", values={"Name": "A"}, deleted=True
    )


def _label(from_object: str, to_object: str, type_id: int, label: str) -> AssociationType:
    return AssociationType(
        from_object=from_object,
        to_object=to_object,
        category="USER_DEFINED",
        type_id=type_id,
        label=label,
    )


SEED = Seed(
    definitions=(
        Definition(
            system=System.HUBSPOT,
            object="contacts",
            name="email",
            label="E-mail",
            group="contact_group",
        ),
        Definition(
            system=System.HUBSPOT,
            object="vehicles",
            name="colour",
            type="enumeration",
            field_type="select",
            options=(Option(value="red", label="Red"),),
        ),
        Definition(system=System.SALESFORCE, object="Contact", name="Name", length=80),
    ),
    pipelines=(
        Pipeline(
            object="deals",
            pipeline_id="own",
            label="Own",
            position=0,
            stages=(Stage(stage_id="s", label="S", position=0, metadata='{"probability": "0.5"}'),),
        ),
    ),
    association_types=(
        _label("contacts", "companies", 21, "Employee"),
        _label("companies", "contacts", 22, "Employer"),
        _label("contacts", "companies", 23, "Buyer"),
        _label("companies", "contacts", 24, "Buyer"),
    ),
    owners=(Owner(owner_id="7", email="o@p.example", user_id="9"),),
    documents={"list": ({"listId": "1001", "name": "List"},)},
    records=_records,
    history=lambda: iter(
        [
            SeedHistory(
                system=System.HUBSPOT,
                object="contacts",
                record_id="12",
                property="email",
                changed_at="2026-01-02T03:04:05Z",
                value="a@b.example",
            )
        ]
    ),
    associations=lambda: iter(
        [
            SeedAssociation(
                from_object="contacts",
                from_id="12",
                to_object="companies",
                to_id="13",
                category="HUBSPOT_DEFINED",
                type_id=279,
            )
        ]
    ),
    memberships=lambda: iter([("1001", "12")]),
)


def test_definitions_and_people() -> None:
    """Properties, pipelines, owners and lists are documents as the API tells them."""
    state = State()
    fill(state, SEED)
    email = state.document("property", "email", "contacts")
    assert email is not None
    assert (email["label"], email["groupName"]) == ("E-mail", "contact_group")
    assert [p["id"] for p in state.documents("pipeline", "deals")] == ["own"]
    assert state.documents("owner")[0]["userId"] == 9
    assert state.document("user", "9") is not None
    assert state.document("list", "1001") == {"listId": "1001", "name": "List"}
    field = find_object(state, "Contact").field("Name")
    assert field is not None
    assert field["length"] == 80
    state.close()


def test_records_and_facts() -> None:
    """Records keep their values and times; history, associations, members come along."""
    state = State()
    fill(state, SEED)
    with state.read() as connection:
        row = connection.execute("SELECT * FROM record WHERE object = 'contacts'").fetchone()
        assert (row["number"], row["created_at"]) == (12, "2026-01-02T03:04:05.000Z")
        assert connection.execute("SELECT archived FROM record WHERE id = '003A'").fetchone()[0]
        for table in ("history", "membership"):
            assert connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] == 1  # noqa: S608 - our own tables
    state.close()


def test_directions_of_labels_find_each_other() -> None:
    """The two directions of a label are found by neighbouring ids and equal text."""
    state = State()
    fill(state, SEED)
    types = types_between(state, "contacts", "companies")
    inverse = {key: entry.inverse_id for key, entry in types.items()}
    assert inverse["USER_DEFINED", 21] == 22
    assert inverse["USER_DEFINED", 23] == 24
    assert inverse["HUBSPOT_DEFINED", 279] == 280
    state.close()


def test_custom_object_gets_a_type_id() -> None:
    """An object that is no standard one becomes a custom object with a type id of its own."""
    state = State()
    fill(state, SEED)
    assert [s["name"] for s in state.documents("schema")] == ["vehicles"]
    assert state.document("property", "hs_object_id", "vehicles") is not None
    state.close()


def test_an_empty_portal_has_what_every_portal_has() -> None:
    """Standard properties, default pipelines and HubSpot's own association types are there."""
    state = State()
    fill(state, EMPTY)
    assert state.document("property", "hs_lead_name", "leads") is not None
    assert state.documents("pipeline", "leads")[0]["id"] == "lead-pipeline-id"
    assert len(types_between(state, "leads", "contacts")) == 2
    state.close()


def test_filling_twice_changes_nothing() -> None:
    """A state that was filled before stays as it is."""
    state = State()
    fill(state, EMPTY)
    fill(state, SEED)
    assert state.documents("owner") == []
    state.close()


def test_associations_are_there_from_both_ends() -> None:
    """A seed that tells of one direction gives both, labels included."""
    state = State()
    fill(state, SEED)
    with state.read() as connection:
        rows = connection.execute(
            "SELECT from_object, type_id FROM association ORDER BY 1"
        ).fetchall()
    assert [tuple(row) for row in rows] == [("companies", 280), ("contacts", 279)]
    state.close()


def test_mirrored_properties_show_what_is_associated() -> None:
    """A seed need not say twice which company is a contact's primary one."""
    state = State()
    primary = SeedAssociation(
        from_object="contacts",
        from_id="12",
        to_object="companies",
        to_id="13",
        category="HUBSPOT_DEFINED",
        type_id=1,
    )
    fill(state, replace(SEED, associations=lambda: iter([primary])))
    with state.read() as connection:
        row = connection.execute(
            "SELECT json_extract(properties, '$.associatedcompanyid') FROM record WHERE id = '12'"
        ).fetchone()
    assert row[0] == "13"
    state.close()
