"""Where definitions of lists and workflows name what changes."""

from collections.abc import Mapping

from crmadmin.core.effects.mentions import mentions_in
from crmadmin.core.effects.references import Certainty, Place, places_of_option, places_of_type
from tests.core.effects.kinds import bound, label, type_of

BUYER = label("Buyer")
KIND = type_of(BUYER, bound(BUYER))
IDS = {"contacts": "0-1", "companies": "0-2", "deals": "0-3"}
FILTER = {
    "filterType": "PROPERTY",
    "property": "hs_lead_status",
    "operation": {"operator": "IS_ANY_OF", "values": ["OPEN", "NEW"]},
}


def _branch(
    *, category: str = "USER_DEFINED", to: str = "0-2", type_id: int = 21
) -> Mapping[str, object]:
    return {
        "filterBranchType": "ASSOCIATION",
        "objectTypeId": to,
        "associationCategory": category,
        "associationTypeId": type_id,
        "filters": [FILTER],
    }


def _list(
    *branches: object, of: str = "0-1", filters: tuple[object, ...] = ()
) -> dict[str, object]:
    inner = {"filterBranchType": "AND", "filters": list(filters), "filterBranches": list(branches)}
    return {
        "listId": "21",
        "name": "NEW",
        "objectTypeId": of,
        "filterBranch": {"filterBranchType": "OR", "filters": [], "filterBranches": [inner]},
    }


def _types(body: Mapping[str, object]) -> dict[str, Certainty]:
    return {p.path: p.certainty for p in places_of_type(mentions_in(body), KIND, IDS)}


def _options(body: Mapping[str, object], of: str = "0-1") -> dict[str, Certainty]:
    found = places_of_option(mentions_in(body), "hs_lead_status", "NEW", of)
    return {p.path: p.certainty for p in found}


def test_a_branch_of_a_list_refers_to_a_label() -> None:
    """The path leads to the id, and everything beside it agrees."""
    path = "filterBranch.filterBranches[0].filterBranches[0].associationTypeId"
    assert _types(_list(_branch())) == {path: Certainty.REFERS}


def test_equal_numbers_of_other_types_are_not_meant() -> None:
    """Another category, pair or direction makes another type of the same id."""
    for other in (
        _list(_branch(category="HUBSPOT_DEFINED")),
        _list(_branch(to="0-3")),
        _list(_branch(), of="0-3"),
        _list(_branch(type_id=22)),
        _list(_branch(type_id=211)),
    ):
        assert _types(other) == {}


def test_a_branch_within_a_branch_is_seen_from_the_records_between() -> None:
    """A company's contacts are looked at from companies, whatever the list is of."""
    inner = {**_branch(to="0-1", type_id=22)}
    outer = {**_branch(type_id=77), "filterBranches": [inner]}
    assert list(_types(_list(outer)).values()) == [Certainty.REFERS]


def test_a_data_source_of_a_workflow_refers_to_a_label() -> None:
    """From the workflow's own object; from another one it is at least named."""
    source = {
        "name": "employer",
        "objectTypeId": "0-2",
        "associationCategory": "USER_DEFINED",
        "associationTypeId": 21,
    }
    path = "dataSources[0].associationTypeId"
    assert _types({"objectTypeId": "0-1", "dataSources": [source]}) == {path: Certainty.REFERS}
    assert _types({"objectTypeId": "0-3", "dataSources": [source]}) == {path: Certainty.NAMES}


def test_a_label_in_an_unknown_shape_is_named_somewhere() -> None:
    """Nothing is silent that may mean it."""
    for fields in (
        {"associationLabel": "21"},
        {"label_to_apply": 21},
        {"spec": "USER_DEFINED-21"},
        {"types": [{"category": "USER_DEFINED", "typeId": 21}]},
        {"associations": [{"associationTypeId": 21}]},
    ):
        body = {"objectTypeId": "0-1", "actions": [{"fields": fields}]}
        assert list(_types(body).values()) == [Certainty.NAMES], fields
    for fields in ({"content_id": "21"}, {"label": "Step 21"}, {"associationLabel": "121"}):
        assert _types({"objectTypeId": "0-1", "actions": [{"fields": fields}]}) == {}, fields


def test_a_filter_refers_to_an_option_of_its_object() -> None:
    """Within a branch the property is one of the associated object."""
    path = "filterBranch.filterBranches[0].filters[0].operation.values[1]"
    assert _options(_list(filters=(FILTER,))) == {path: Certainty.REFERS}
    assert _options(_list(_branch())) == {}
    nested = "filterBranch.filterBranches[0].filterBranches[0].filters[0].operation.values[1]"
    assert _options(_list(_branch()), "0-2") == {nested: Certainty.REFERS}


def test_a_workflow_that_sets_a_value_refers_to_the_option() -> None:
    """Its own record's, or that of the data source which the action names."""
    fields = {
        "property_name": "hs_lead_status",
        "value": {"type": "STATIC_VALUE", "staticValue": "OPEN;NEW"},
    }
    source = {"name": "employer", "objectTypeId": "0-2"}
    own = {"objectTypeId": "0-1", "actions": [{"fields": fields}]}
    other = {**fields, "object": {"type": "FETCHED_OBJECT", "name": "employer"}}
    theirs = {"objectTypeId": "0-1", "dataSources": [source], "actions": [{"fields": other}]}
    path = "actions[0].fields.value.staticValue"
    assert _options(own) == {path: Certainty.REFERS}
    assert _options(theirs) == {}
    assert _options(theirs, "0-2") == {path: Certainty.REFERS}


def test_a_value_that_stands_apart_from_its_property_is_named_somewhere() -> None:
    """Branches and events of workflows name the property in one place, the value in another."""
    branch = {
        "inputValue": {"propertyName": "hs_lead_status", "type": "OBJECT_PROPERTY"},
        "staticBranches": [{"branchValue": "NEW"}],
    }
    event = {
        "filters": [
            {"property": "hs_name", "operation": {"value": "hs_lead_status"}},
            {"property": "hs_value", "operation": {"values": ["NEW"]}},
        ]
    }
    for body in ({"actions": [branch]}, {"enrollmentCriteria": event}):
        found = _options({"objectTypeId": "0-1", **body})
        assert list(found.values()) == [Certainty.NAMES]


def test_a_value_of_another_property_is_not_meant() -> None:
    """Neither beside another property nor where the property does not occur at all."""
    other = {**FILTER, "property": "lifecyclestage"}
    assert _options(_list(filters=(other,))) == {}
    assert _options({"objectTypeId": "0-1", "actions": [{"branchValue": "NEW"}]}) == {}


def test_places_are_told_once() -> None:
    """A label whose directions share an id is found once."""
    place = Place(path="dataSources[0].associationTypeId", certainty=Certainty.NAMES)
    body = {"dataSources": [{"associationTypeId": 21, "associationCategory": "USER_DEFINED"}]}
    same = type_of(BUYER, bound(BUYER))
    assert places_of_type(mentions_in(body), same, IDS) == (place,)
