"""Which companies definitions of lists and workflows read, and where."""

from collections.abc import Mapping
from typing import Any

import pytest

from crmadmin.core.associations.findings import Reading
from crmadmin.core.associations.readings import TOOLS, Tool, readings
from crmadmin.core.effects.mentions import mentions_in

HUBSPOT, OWN = "HUBSPOT_DEFINED", "USER_DEFINED"


def source(type_id: int | None, category: str = HUBSPOT, to: str = "0-2") -> Mapping[str, Any]:
    """Make a data source of a workflow."""
    typed = (
        {} if type_id is None else {"associationCategory": category, "associationTypeId": type_id}
    )
    return {"name": "fetched", "type": "ASSOCIATION", "objectTypeId": to, **typed}


def branch(type_id: int, *within: object, to: str = "0-2", category: str = HUBSPOT) -> object:
    """Make a branch of a filter about associated records."""
    return {
        "filterBranchType": "ASSOCIATION",
        "objectTypeId": to,
        "associationCategory": category,
        "associationTypeId": type_id,
        "filterBranches": list(within),
    }


def read(body: Mapping[str, Any]) -> list[tuple[str, str, Reading]]:
    """Read a definition."""
    return [(each.path, each.object, each.reading) for each in readings(mentions_in(body))]


@pytest.mark.parametrize(
    ("of", "type_id", "expected"),
    [
        ("0-3", 5, ("deals", Reading.PRIMARY)),
        ("0-3", 6, ("deals", Reading.PRIMARY)),
        ("0-3", 341, ("deals", Reading.ANY)),
        ("0-5", 26, ("tickets", Reading.PRIMARY)),
        ("0-5", 339, ("tickets", Reading.ANY)),
        ("0-1", 1, ("contacts", Reading.PRIMARY)),
        ("0-1", 5, ("deals", Reading.PRIMARY)),
        ("0-3", 999, ("deals", Reading.UNKNOWN)),
    ],
)
def test_a_data_source_says_which_companies(
    of: str, type_id: int, expected: tuple[str, Reading]
) -> None:
    """Types of HubSpot have the same ids everywhere, whoever is enrolled."""
    found = read({"objectTypeId": of, "dataSources": [source(type_id)]})
    assert found == [("dataSources[0].associationTypeId", *expected)]


def test_no_type_is_the_primary_one() -> None:
    """The default of a workflow that was made before there were labels."""
    found = read({"objectTypeId": "0-3", "dataSources": [source(None)]})
    assert found == [("dataSources[0]", "deals", Reading.PRIMARY)]


def test_a_label_of_the_portal_reads_by_it_whatever_its_number() -> None:
    """Numbers of the portal's labels may be those of HubSpot's types."""
    found = read({"objectTypeId": "0-3", "dataSources": [source(5, OWN)]})
    assert found == [("dataSources[0].associationTypeId", "deals", Reading.LABEL)]


def test_a_branch_within_another_reads_of_its_records() -> None:
    """Companies of the deals of contacts."""
    within = branch(5)
    body = {"objectTypeId": "0-1", "filterBranch": branch(4, within, to="0-3")}
    path = "filterBranch.filterBranches[0].associationTypeId"
    assert read(body) == [(path, "deals", Reading.PRIMARY)]


def test_a_branch_that_disagrees_is_to_be_looked_at() -> None:
    """The place is about contacts, the type about deals."""
    outer = {"filterBranchType": "AND", "filterBranches": [branch(5)]}
    path = "filterBranch.filterBranches[0].associationTypeId"
    body = {"objectTypeId": "0-1", "filterBranch": outer}
    assert read(body) == [(path, "deals", Reading.UNKNOWN)]


@pytest.mark.parametrize(
    "action",
    [
        {"target": {"objectTypeId": "0-2"}},
        {"association": "5"},
        {"recipient": "associated_company_owner"},
        {"associationWith": "COMPANY"},
        {"toObjectTypeId": "0-2"},
    ],
)
def test_shapes_that_are_not_known_are_to_be_looked_at(action: Mapping[str, Any]) -> None:
    """HubSpot documents few of the shapes of a workflow."""
    found = read({"objectTypeId": "0-3", "actions": [action]})
    assert [(of, reading) for _path, of, reading in found] == [("deals", Reading.UNKNOWN)]


def test_a_type_by_category_and_id_needs_nothing_beside_it() -> None:
    """No other type is HubSpot's number five."""
    action = {"types": [{"associationCategory": HUBSPOT, "associationTypeId": 5}]}
    found = read({"objectTypeId": "0-3", "actions": [action]})
    assert found == [("actions[0].types[0].associationTypeId", "deals", Reading.PRIMARY)]


def test_the_property_of_the_primary_company_reads_it() -> None:
    """Contacts hold the id of their primary company."""
    condition = {
        "property": "associatedcompanyid",
        "operation": {"operator": "IS_ANY_OF", "values": ["31"]},
    }
    for filters, path in (
        ([condition], "filters[0].operation.values[0]"),
        ([{"property": "associatedcompanyid"}], ""),
    ):
        found = read({"objectTypeId": "0-1", "filters": filters})
        assert found == [(path, "contacts", Reading.PRIMARY)]


@pytest.mark.parametrize(
    "body",
    [
        {"objectTypeId": "0-2", "dataSources": [source(6, to="0-3")]},
        {"objectTypeId": "0-2", "dataSources": [source(14)]},
        {"objectTypeId": "0-1", "dataSources": [source(4, to="0-3")]},
        {"objectTypeId": "0-3", "name": "associated company"},
        {"objectTypeId": "0-2", "actions": [{"toObjectTypeId": "0-2"}]},
        {"objectTypeId": "0-3", "actions": [{"number": 5}]},
        {"objectTypeId": "0-3", "actions": [{"body": "Our association of companies"}]},
    ],
)
def test_other_records_are_no_companies(body: Mapping[str, Any]) -> None:
    """Deals of companies, parents of companies, deals of contacts, names and numbers."""
    assert read(body) == []


def test_only_lists_and_workflows_can_read_otherwise() -> None:
    """Of six tools that read the primary company only."""
    assert {each.tool for each in TOOLS if each.editable_to} == {Tool.LIST, Tool.WORKFLOW}
    assert {each.reads for each in TOOLS} == {Reading.PRIMARY}
    assert len(TOOLS) == len(Tool)
