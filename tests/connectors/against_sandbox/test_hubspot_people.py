"""Account, people, lists and workflows of a portal are read."""

from crmadmin.connectors.hubspot import HubSpot


def test_the_portal_tells_who_it_is(hubspot: HubSpot) -> None:
    """Account, token, user and usage."""
    account, token = hubspot.account(), hubspot.introspect()
    assert str(account["portalId"]) == str(token["hubId"])
    user = hubspot.user(str(token["userId"]))
    assert user is not None
    assert user["superAdmin"] is True
    assert hubspot.user("31415926") is None
    assert isinstance(hubspot.usage(), tuple)


def test_people_are_read(hubspot: HubSpot) -> None:
    """Users, teams, and owners who left among the others."""
    assert hubspot.users()
    assert isinstance(hubspot.teams(), tuple)
    assert {owner["id"]: owner["archived"] for owner in hubspot.owners()} == {"7": False, "8": True}


def test_lists_and_workflows_are_read(hubspot: HubSpot) -> None:
    """Lists with their filters and members, workflows whole."""
    (found,) = hubspot.lists()
    assert found["filterBranch"]["filterBranchType"] == "OR"
    members = hubspot.memberships("11")
    assert {str(each["recordId"]) for each in members.results} == {"1", "2"}
    (workflow,) = hubspot.workflows()
    told = hubspot.workflow(str(workflow["id"]))
    assert told is not None
    assert told["name"] == "Nurture"
