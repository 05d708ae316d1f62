"""Objects under the names that the workspace has for them."""

from crmadmin.core.definitions import System
from crmadmin.core.pull.documents import AccountDocument
from crmadmin.core.pull.parts import TYPE_IDS
from crmadmin.core.reading.told import Told


def schema(type_id: str, name: str, full: str) -> AccountDocument:
    """Give an object's schema."""
    return AccountDocument(
        system=System.HUBSPOT,
        kind="schema",
        document_id=type_id,
        body={"objectTypeId": type_id, "name": name, "fullyQualifiedName": full},
    )


def test_custom_objects_have_the_names_that_a_pull_gave_them() -> None:
    """In small letters, in full where a standard object has the short name; ids lead to both."""
    told = Told(
        [
            schema("0-1", "CONTACT", "CONTACT"),
            schema("2-7", "Car", "p42_Car"),
            schema("2-8", "deals", "p42_deals"),
        ]
    )
    assert told.object_of("0-1") == "contacts"
    assert told.object_of("2-7") == "car"
    assert told.object_of("2-8") == "p42_deals"
    assert told.object_of("2-9") is None
    assert told.type_ids == {**TYPE_IDS, "car": "2-7", "p42_deals": "2-8"}
