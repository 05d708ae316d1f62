"""Settings, people and lists are read whole, whatever pages they come in."""

from collections.abc import Callable

import pytest

from crmadmin.connectors.hubspot import HubSpot
from tests.connectors.answering import Asked, Reply, Server, answering
from tests.connectors.clocks import VirtualClock

V = "2026-09"


def opened(server: Server) -> HubSpot:
    """Open a portal."""
    return HubSpot.connect("pat-eu1-x", host=server.address, clock=VirtualClock())


@pytest.mark.parametrize(
    ("call", "path"),
    [
        (lambda hub: hub.account(), f"/account-info/{V}/details"),
        (lambda hub: hub.usage(), f"/account-info/{V}/api-usage/daily/private-apps"),
        (lambda hub: hub.users(), "/settings/users/2026-03"),
        (lambda hub: hub.user("7"), "/settings/users/2026-03/7"),
        (lambda hub: hub.teams(), "/settings/users/2026-03/teams"),
        (lambda hub: hub.workflows(), "/automation/v4/flows"),
        (lambda hub: hub.workflow("9"), "/automation/v4/flows/9"),
        (lambda hub: hub.properties("leads"), f"/crm/properties/{V}/leads"),
        (lambda hub: hub.property_groups("leads"), f"/crm/properties/{V}/leads/groups"),
        (lambda hub: hub.pipelines("leads"), f"/crm/pipelines/{V}/leads"),
        (lambda hub: hub.pipeline_rules("0-3", "p"), f"/crm/pipelines-rules/{V}/0-3/p"),
        (
            lambda hub: hub.stage_permissions("0-3", "p"),
            f"/crm/pipelines-rules/{V}/0-3/p/stage-edit-permissions",
        ),
        (
            lambda hub: hub.association_labels("contacts", "deals"),
            f"/crm/associations/{V}/contacts/deals/labels",
        ),
        (
            lambda hub: hub.limit_configurations(),
            f"/crm/associations/{V}/definitions/configurations/all",
        ),
        (lambda hub: hub.label_limits(), f"/crm/limits/{V}/associations/labels"),
        (lambda hub: hub.association_limits(), f"/crm/limits/{V}/associations/records/from"),
        (lambda hub: hub.pipeline_limits(), f"/crm/limits/{V}/pipelines"),
        (lambda hub: hub.property_limits(), f"/crm/limits/{V}/custom-properties"),
        (lambda hub: hub.schemas(), f"/crm-object-schemas/{V}/schemas"),
        (lambda hub: hub.schema("2-1"), f"/crm-object-schemas/{V}/schemas/2-1"),
    ],
)
def test_each_family_has_its_address(call: Callable[[HubSpot], object], path: str) -> None:
    """The documented path is asked, in the version of its family."""
    with answering(Reply(body={"results": []})) as server, opened(server) as hubspot:
        call(hubspot)
    assert [(asked.method, asked.path) for asked in server.asked] == [("GET", path)]


def test_a_bare_list_is_one_page() -> None:
    """Some addresses answer with a list instead of results."""
    with answering(Reply(body=[{"typeId": 1}])) as server, opened(server) as hubspot:
        assert hubspot.limit_configurations() == ({"typeId": 1},)


def test_owners_who_left_are_read_too() -> None:
    """Active and archived owners come page after page."""

    def reply(asked: Asked) -> Reply:
        kind, after = asked.query["archived"][0], asked.query.get("after")
        more = {} if after else {"paging": {"next": {"after": "1"}}}
        return Reply(body={"results": [{"id": f"{kind}{after}"}]} | more)

    with answering(reply) as server, opened(server) as hubspot:
        found = [owner["id"] for owner in hubspot.owners()]
    assert found == ["falseNone", "false['1']", "trueNone", "true['1']"]


def test_the_token_is_asked_about_in_a_body() -> None:
    """No address holds the token."""
    with answering(Reply(body={"hubId": 1})) as server, opened(server) as hubspot:
        assert hubspot.introspect() == {"hubId": 1}
    assert server.asked[0].json == {"tokenKey": "pat-eu1-x"}
    assert "pat-" not in server.asked[0].address


@pytest.mark.parametrize("together", [True, False])
def test_lists_come_with_their_filters(*, together: bool) -> None:
    """Filters are read for many lists at once where HubSpot tells them so, else one by one."""
    branch = {"filterBranchType": "OR"}

    def reply(asked: Asked) -> Reply:
        if asked.method == "POST":
            names = {0: ["DYNAMIC", "MANUAL"], 2: ["SNAPSHOT"]}[asked.json["offset"]]
            lists = [{"listId": name, "processingType": name} for name in names]
            return Reply(body={"lists": lists, "hasMore": asked.json["offset"] == 0})
        wanted = asked.query.get("listIds")
        if wanted:
            told = {"filterBranch": branch} if together else {}
            return Reply(body={"lists": [{"listId": each} | told for each in wanted]})
        one = asked.path.rpartition("/")[2]
        return Reply(body={"list": {"listId": one, "filterBranch": branch}})

    with answering(reply) as server, opened(server) as hubspot:
        lists = {each["listId"]: each for each in hubspot.lists()}
    assert [name for name, each in lists.items() if "filterBranch" in each] == [
        "DYNAMIC",
        "SNAPSHOT",
    ]
    assert lists["DYNAMIC"]["processingType"] == "DYNAMIC"
    assert len(server.asked) == (3 if together else 5)


def test_members_go_on_from_next_alone() -> None:
    """A page of members names where the next begins."""
    more = Reply(body={"results": [{"recordId": "1"}], "paging": {"next": {"after": "x"}}})
    with answering(more, Reply(body={"results": []})) as server, opened(server) as hubspot:
        page = hubspot.memberships("12")
        assert page.next == "x"
        assert hubspot.memberships("12", page.next).next is None
    assert server.asked[1].query["after"] == ["x"]
    assert server.asked[0].path == f"/crm/lists/{V}/12/memberships"
