"""A seed's configuration becomes the portal's, completed with what every portal has."""

from collections.abc import Iterator
from typing import Any

import pytest

from crmadmin.core.definitions import Definition, Option, System
from crmadmin.core.portal import AssociationType, Pipeline, Stage
from crmadmin.sandbox.hubspot.labels.pair_types import find_type
from crmadmin.sandbox.hubspot.seeding import seed_definitions
from crmadmin.sandbox.seed import Seed
from crmadmin.sandbox.state import State


@pytest.fixture
def state() -> Iterator[State]:
    """Give a state that holds nothing."""
    opened = State()
    yield opened
    opened.close()


def property_of(state: State, object_name: str, name: str) -> dict[str, Any]:
    """Give a property's document."""
    body = state.document("property", name, object_name)
    assert body is not None
    return body


def hubspot(object_name: str, name: str, **more: Any) -> Definition:
    """Make a definition of a seed."""
    return Definition(system=System.HUBSPOT, object=object_name, name=name, **more)


def label(start: str, end: str, type_id: int, text: str | None) -> AssociationType:
    """Make a portal's own association type of a seed."""
    return AssociationType(
        from_object=start, to_object=end, category="USER_DEFINED", type_id=type_id, label=text
    )


def inverses(state: State, start: str, end: str, *type_ids: int) -> list[int]:
    """Tell the ways back of a direction's types."""
    found = [find_type(state, start, end, "USER_DEFINED", type_id) for type_id in type_ids]
    return [known.inverse_id for known in found if known]


def test_seeded_properties_keep_what_hubspot_decides(state: State) -> None:
    """Label and options are the seed's; what may be changed of a standard property is HubSpot's."""
    options = (Option(value="HOT", label="Chaud"),)
    status = hubspot(
        "contacts",
        "hs_lead_status",
        label="Statut",
        type="enumeration",
        field_type="radio",
        options=options,
        standard=True,
    )
    seed_definitions(state, Seed(definitions=(status, hubspot("contacts", "score", group="own"))))
    body = property_of(state, "contacts", "hs_lead_status")
    assert (body["label"], body["options"][0]["label"]) == ("Statut", "Chaud")
    assert body["modificationMetadata"]["readOnlyOptions"] is False
    own = property_of(state, "contacts", "score")
    assert own["modificationMetadata"]["archivable"] is True
    assert state.document("property_group", "own", "contacts") is not None
    assert property_of(state, "contacts", "email")["hubspotDefined"] is True


def test_lifecycle_options_become_stages(state: State) -> None:
    """A seed without lifecycle pipeline has the stages that its property tells."""
    options = tuple(
        Option(value=value, label=value, position=n) for n, value in enumerate(("lead", "77"))
    )
    lifecycle = hubspot("contacts", "lifecyclestage", type="enumeration", options=options)
    seed_definitions(state, Seed(definitions=(lifecycle,)))
    contacts = state.document("pipeline", "contacts-lifecycle-pipeline", "contacts") or {}
    companies = state.document("pipeline", "companies-lifecycle-pipeline", "companies") or {}
    assert [stage["id"] for stage in contacts["stages"]] == ["lead", "77"]
    assert len(companies["stages"]) == 8


def test_seeded_stages_show_what_hubspot_derives(state: State) -> None:
    """Metadata is in its canonical form; what HubSpot would refuse stays as it was told."""
    stages = (
        Stage(stage_id="a", label="A", position=0, metadata='{"probability": "1"}'),
        Stage(stage_id="b", label="B", position=1, metadata="{}"),
    )
    own = Pipeline(object="deals", pipeline_id="own", label="Own", position=0, stages=stages)
    seed_definitions(state, Seed(pipelines=(own,)))
    assert [body["id"] for body in state.documents("pipeline", "deals")] == ["own"]
    kept = state.documents("pipeline", "deals")[0]["stages"]
    assert [stage["metadata"] for stage in kept] == [
        {"isClosed": "true", "probability": "1.0"},
        {},
    ]


def test_directions_of_labels_find_each_other(state: State) -> None:
    """By equal text, then by neighbouring ids; one that has no way back gets one."""
    seed = Seed(
        association_types=(
            label("contacts", "companies", 201, "Buyer"),
            label("contacts", "companies", 203, "Boss of"),
            label("contacts", "companies", 205, "Donor"),
            label("companies", "contacts", 204, "Works for"),
            label("companies", "contacts", 220, "Buyer"),
            label("contacts", "contacts", 230, "Partner"),
        )
    )
    seed_definitions(state, seed)
    assert inverses(state, "contacts", "companies", 201, 203) == [220, 204]
    made = inverses(state, "contacts", "companies", 205)[0]
    assert made > 230
    assert inverses(state, "companies", "contacts", made) == [205]
    assert inverses(state, "contacts", "contacts", 230) == [230]
    boss = find_type(state, "companies", "contacts", "USER_DEFINED", 204)
    assert boss is not None
    assert boss.name == "boss_of"


def test_documents_tell_what_has_no_value_of_its_own(state: State) -> None:
    """Names of labels, rules, permissions, limits and custom objects come as documents."""
    pair = {"fromObjectTypeId": "0-1", "toObjectTypeId": "2-5"}
    driver = {"category": "USER_DEFINED", "typeId": 301}
    documents: dict[str, list[dict[str, Any]]] = {
        "schema": [{"objectTypeId": "2-5", "name": "vehicles"}],
        "association_type": [{**pair, **driver, "name": "driver_of", "inverse": 309}],
        "label_limit": [{**pair, **driver, "maxToObjectIds": 1}],
        "pipeline_rules": [{"objectTypeId": "0-3", "pipelineId": "default"}],
        "stage_permissions": [{"objectTypeId": "2-404", "pipelineId": "x", "stages": []}],
        "list": [{"listId": "7", "name": "VIP", "objectTypeId": "0-1"}],
        "portal": [{"uiDomain": "app.hubspot.com"}],
    }
    types = (label("contacts", "vehicles", 301, "Driver"),)
    seed_definitions(state, Seed(documents=documents, association_types=types))
    known = find_type(state, "contacts", "vehicles", "USER_DEFINED", 301)
    assert known is not None
    assert (known.name, known.inverse_id) == ("driver_of", 309)
    assert state.document("label_limit", "USER_DEFINED/301", "contacts/vehicles") is not None
    assert state.document("pipeline_rules", "default", "deals") is not None
    assert state.scoped_documents("stage_permissions") == []
    assert state.document("list", "7") is not None
    portal = state.document("portal", "portal") or {}
    assert (portal["uiDomain"], portal["portalId"]) == ("app.hubspot.com", 900001)


def test_objects_without_schema_get_one(state: State) -> None:
    """An object that a seed has properties of is made a custom object."""
    seed_definitions(state, Seed(definitions=(hubspot("vehicles", "colour"),)))
    assert [body["objectTypeId"] for body in state.documents("schema")] == ["2-1"]
    assert property_of(state, "vehicles", "hs_object_id")["hubspotDefined"] is True
