"""What a plan builds on, out of what a portal tells."""

from typing import Any

from crmadmin.core.configuration.bindings import FORWARD, INVERSE, Bindings
from crmadmin.core.definitions import System
from crmadmin.core.plans.portal_facts import read_ground
from crmadmin.core.plans.scrutiny.surroundings import PropertyFacts
from crmadmin.core.pull.documents import AccountDocument
from tests.core.plans.plans import RESELLER


def document(kind: str, scope: str = "", **body: Any) -> AccountDocument:
    """Give a document; its body says what it is."""
    return AccountDocument(
        system=System.HUBSPOT, kind=kind, scope=scope, document_id=str(body), body=body
    )


TYPES = [
    document("association_label", "contacts/companies", typeId=279, category="HUBSPOT_DEFINED"),
    document(
        "association_label",
        "contacts/companies",
        typeId=101,
        category="USER_DEFINED",
        label="Reseller",
    ),
]
BOUND = Bindings({RESELLER.address: {FORWARD: 101, INVERSE: 102}})


def test_objects_types_and_allowances_are_told() -> None:
    """Ids of objects, categories of types, what the subscription allows."""
    schema = document("schema", objectTypeId="2-7", name="Car")
    limits = document(
        "label_limits",
        limit=10,
        fromObjectType={"objectTypeId": "0-1"},
        toObjectType={"objectTypeId": "2-7"},
    )
    ground, _facts = read_ground([*TYPES, schema, limits], BOUND, ui_host="h", account_id="42")
    assert ground.type_id("car") == "2-7"
    assert ground.category("contacts", "companies", 279) == "HUBSPOT_DEFINED"
    assert ground.allowances.most_labels("car", "contacts") == 10
    assert ground.bindings == BOUND
    assert (ground.ui_host, ground.account_id) == ("h", "42")


def test_a_name_is_known_if_a_schema_told_it() -> None:
    """Under the id of either direction; a name that was made up is not."""

    def named(*associations: dict[str, Any]) -> bool:
        schema = document("schema", objectTypeId="0-1", associations=list(associations))
        _ground, facts = read_ground([*TYPES, schema], BOUND)
        return RESELLER.address in facts.named

    there = {"fromObjectTypeId": "0-1", "toObjectTypeId": "0-2", "id": "101", "name": "reseller"}
    back = {"fromObjectTypeId": "0-2", "toObjectTypeId": "0-1", "id": "102", "name": "reseller"}
    assert named(there)
    assert named(back)
    assert not named()
    assert not named(there | {"name": "other"})


def test_whose_a_property_is() -> None:
    """HubSpot's or the portal's, and whether its options may be edited."""
    status = document("property", "contacts", name="s", type="enumeration", hubspotDefined=True)
    stage = document(
        "property",
        "contacts",
        name="l",
        type="enumeration",
        modificationMetadata={"readOnlyOptions": True},
    )
    _ground, facts = read_ground([status, stage], Bindings())
    assert facts.properties == {
        ("contacts", "s"): PropertyFacts(is_standard=True, is_editable=True),
        ("contacts", "l"): PropertyFacts(is_standard=False, is_editable=False),
    }
