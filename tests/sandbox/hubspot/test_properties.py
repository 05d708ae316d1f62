"""Properties are made, changed, archived and restored as HubSpot does it."""

import json

import pytest

from tests.sandbox.conftest import Caller
from tests.sandbox.hubspot.conftest import error_of

PATH = "/crm/properties/2026-09/contacts"
TIER = {
    "name": "tier",
    "label": "Tier",
    "type": "enumeration",
    "fieldType": "select",
    "groupName": "contactinformation",
    "options": [{"label": "Gold", "value": "gold", "displayOrder": 0, "hidden": False}],
}


def test_created_property_is_shown_by_every_path(call: Caller) -> None:
    """A property made by a dated path is there on the legacy one."""
    made = call("POST", PATH, TIER)
    assert made.status_code == 201
    shown = call("GET", "/crm/v3/properties/0-1/tier").json
    assert shown is not None
    assert shown == made.json
    assert shown["modificationMetadata"] == {
        "archivable": True,
        "readOnlyDefinition": False,
        "readOnlyOptions": False,
        "readOnlyValue": False,
    }
    assert shown["createdUserId"] == "1001"
    listed = call("GET", PATH).json
    assert listed is not None
    assert "tier" in {body["name"] for body in listed["results"]}
    assert "paging" not in listed


def test_existing_name_is_refused(call: Caller) -> None:
    """A name that is taken is 409."""
    call("POST", PATH, TIER)
    assert error_of(call("POST", PATH, TIER)) == (
        409,
        "OBJECT_ALREADY_EXISTS",
        "Properties.PROPERTY_WITH_NAME_EXISTS",
    )


@pytest.mark.parametrize(
    "change",
    [
        {"label": None},
        {"type": "colour"},
        {"fieldType": "slider"},
        {"groupName": "nowhere"},
        {"name": "Two Words"},
        {"options": [{"label": "A", "value": "x"}, {"label": "B", "value": "x"}]},
    ],
)
def test_invalid_definitions_are_refused(call: Caller, change: dict[str, object]) -> None:
    """What is missing, unknown or double is 400."""
    assert error_of(call("POST", PATH, TIER | change)) == (400, "VALIDATION_ERROR", "")


def test_options_are_replaced(call: Caller) -> None:
    """PATCH with options keeps none of the old ones; updatedAt moves."""
    call("POST", PATH, TIER)
    silver = [{"label": "Silver", "value": "silver", "displayOrder": 0, "hidden": False}]
    assert call("PATCH", f"{PATH}/tier", {"options": silver}).status_code == 200
    shown = call("GET", f"{PATH}/tier").json
    assert shown is not None
    assert shown["options"] == silver
    assert shown["updatedAt"] >= shown["createdAt"]


def test_archived_name_comes_back_as_posted(call: Caller) -> None:
    """Creating a property whose name is archived restores it with the new definition."""
    call("POST", PATH, TIER)
    assert call("DELETE", f"{PATH}/tier").status_code == 204
    assert call("GET", f"{PATH}/tier").status_code == 404
    archived = call("GET", f"{PATH}/tier?archived=true").json
    assert archived is not None
    assert archived["archived"] is True
    assert call("POST", PATH, TIER | {"label": "Level"}).status_code == 201
    restored = call("GET", f"{PATH}/tier").json
    assert restored is not None
    assert (restored["label"], restored["archived"]) == ("Level", False)


def test_property_in_use_is_kept(call: Caller) -> None:
    """A property that a list or a workflow names cannot be archived; each use is told."""
    call("POST", PATH, TIER)
    state = call.sandbox.state
    filters = {"filterBranches": [{"filters": [{"property": "tier"}]}]}
    state.put_document(
        "list", "7", {"listId": "7", "name": "Gold", "objectTypeId": "0-1", "filterBranch": filters}
    )
    refused = call("DELETE", f"{PATH}/tier")
    assert error_of(refused) == (
        400,
        "VALIDATION_ERROR",
        "PropertyValidationError.CANNOT_DELETE_PROPERTY_IN_USE",
    )
    assert refused.json is not None
    assert refused.json["context"]["usageCount"] == ["1"]
    assert refused.json["errors"][0]["context"] == {"parentType": ["LIST"], "parentName": ["Gold"]}


def test_unknown_property(call: Caller) -> None:
    """A property that is not there is 404 OBJECT_NOT_FOUND, however it is asked for."""
    for method in ("GET", "DELETE"):
        assert error_of(call(method, f"{PATH}/nothing"))[:2] == (404, "OBJECT_NOT_FOUND")
    assert call("PATCH", f"{PATH}/nothing", {"label": "x"}).status_code == 404


def test_what_hubspot_keeps_for_itself(call: Caller) -> None:
    """Lifecycle options cannot be changed, lead status options can, HubSpot's labels cannot."""
    options = [{"label": "New", "value": "NEW", "displayOrder": 0, "hidden": False}]
    assert call("PATCH", f"{PATH}/lifecyclestage", {"options": options}).status_code == 400
    assert call("PATCH", f"{PATH}/hs_lead_status", {"options": options}).status_code == 200
    assert call("PATCH", f"{PATH}/hs_lead_status", {"label": "Status"}).status_code == 400
    assert call("DELETE", f"{PATH}/email").status_code == 400


def test_stage_options_are_the_pipelines(call: Caller) -> None:
    """Options of a stage property are the stages, in their order."""
    shown = call("GET", "/crm/v3/properties/deals/dealstage").json
    assert shown is not None
    assert [option["value"] for option in shown["options"]][:2] == [
        "appointmentscheduled",
        "qualifiedtobuy",
    ]
    assert shown["modificationMetadata"]["readOnlyOptions"] is True


def test_owner_property_says_what_it_refers_to(call: Caller) -> None:
    """``referencedObjectType`` tells that a property holds an owner."""
    shown = call("GET", "/crm/properties/2026-09/leads/hubspot_owner_id").json
    assert shown is not None
    assert (shown["referencedObjectType"], shown["externalOptions"]) == ("OWNER", True)


def test_batches(call: Caller) -> None:
    """A batch tells what it could not make or find beside what it could."""
    other = TIER | {"name": "level"}
    made = call("POST", f"{PATH}/batch/create", {"inputs": [TIER, other]})
    assert made.status_code == 201
    again = call("POST", f"{PATH}/batch/create", {"inputs": [TIER, TIER | {"name": "rank"}]})
    assert again.status_code == 207
    assert again.json is not None
    assert again.json["numErrors"] == 1
    assert again.json["errors"][0]["context"]["name"] == ["tier"]
    read = call(
        "POST",
        f"{PATH}/batch/read",
        {"inputs": [{"name": "tier"}, {"name": "nothing"}], "archived": False},
    )
    assert read.status_code == 207
    assert read.json is not None
    assert [body["name"] for body in read.json["results"]] == ["tier"]
    gone = call("POST", f"{PATH}/batch/archive", {"inputs": [{"name": "level"}]})
    assert gone.status_code == 204
    assert call("GET", f"{PATH}/level").status_code == 404


def test_sensitive_properties_are_listed_when_asked_for(call: Caller) -> None:
    """A list holds what is not sensitive unless ``dataSensitivity`` says otherwise."""
    call("POST", PATH, TIER | {"name": "illness", "dataSensitivity": "sensitive"})
    plain = call("GET", f"{PATH}?properties=illness,email").json
    asked = call("GET", f"{PATH}?dataSensitivity=sensitive").json
    assert plain is not None
    assert asked is not None
    assert [body["name"] for body in plain["results"]] == ["email"]
    assert [body["name"] for body in asked["results"]] == ["illness"]


def test_reading_and_writing_need_their_scopes(call: Caller) -> None:
    """Definitions are read and written with the schema scopes."""
    reader = call.with_scopes("crm.schemas.contacts.read")
    assert reader("GET", PATH).status_code == 200
    refused = reader("POST", PATH, TIER)
    assert refused.json is not None
    assert refused.json["context"]["missingScopes"] == ["crm.schemas.contacts.write"]


def test_groups(call: Caller) -> None:
    """A group is made, renamed and deleted once it is empty."""
    groups = f"{PATH}/groups"
    assert call("POST", groups, {"name": "extra", "label": "Extra"}).status_code == 201
    assert call("POST", groups, {"name": "extra", "label": "Extra"}).status_code == 409
    assert call("POST", PATH, TIER | {"groupName": "extra"}).status_code == 201
    refused = call("DELETE", f"{groups}/extra")
    assert refused.status_code == 400
    assert refused.json is not None
    nested = json.loads(refused.json["message"])
    assert nested["subCategory"] == "PropertyGroupError.GROUP_WITH_ACTIVE_PROPERTIES"
    call("DELETE", f"{PATH}/tier")
    renamed = call("PATCH", f"{groups}/extra", {"label": "More"})
    assert renamed.json is not None
    assert renamed.json["label"] == "More"
    assert call("DELETE", f"{groups}/extra").status_code == 204
    assert call("GET", f"{groups}/extra").status_code == 404
    listed = call("GET", groups).json
    assert listed is not None
    assert [group["name"] for group in listed["results"]] == ["contactinformation"]


def test_validations(call: Caller) -> None:
    """A rule of a property is set, read by itself, by property and by object."""
    rule = {"ruleArguments": ["10"], "shouldApplyNormalization": False}
    path = "/crm/property-validations/2026-09/0-1"
    assert call("PUT", f"{path}/jobtitle/rule-type/MAX_LENGTH", rule).status_code == 204
    shown = call("GET", f"{path}/jobtitle/rule-type/MAX_LENGTH").json
    assert shown == {"ruleType": "MAX_LENGTH"} | rule
    by_property = call("GET", f"{path}/jobtitle").json
    assert by_property is not None
    assert by_property["results"] == [shown]
    by_object = call("GET", path).json
    assert by_object is not None
    assert by_object["results"] == [
        {"propertyName": "jobtitle", "propertyValidationRules": [shown]}
    ]
    assert call("GET", f"{path}/jobtitle/rule-type/REGEX").status_code == 404
    assert call("PUT", f"{path}/none/rule-type/REGEX", rule).status_code == 404


@pytest.mark.parametrize(
    ("rule_type", "argument", "good", "bad"),
    [
        ("MAX_LENGTH", "3", "Été", "Four"),
        ("MIN_LENGTH", "3", "Été", "No"),
        ("REGEX", "[A-Z]+", "ABC", "abc"),
        ("MIN_NUMBER", "3", "3", "2.5"),
        ("MAX_NUMBER", "3", "-1", "x"),
        ("OTHER", "3", "anything", ""),
    ],
)
def test_writes_keep_to_validations(
    call: Caller, rule_type: str, argument: str, good: str, bad: str
) -> None:
    """A value that breaks its property's rule is refused; a clearing never is."""
    path = f"/crm/property-validations/2026-09/0-1/jobtitle/rule-type/{rule_type}"
    call("PUT", path, {"ruleArguments": [argument]})
    assert call.create("contacts", jobtitle=good)
    refused = call("POST", "/crm/objects/2026-09/contacts", {"properties": {"jobtitle": bad}})
    assert refused.status_code == (400 if bad else 201)
