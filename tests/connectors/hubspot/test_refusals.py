"""Refusals name the scopes to tick, per kind of setting."""

from collections.abc import Callable
from typing import Any

import pytest

from crmadmin.connectors.http import Refused
from crmadmin.connectors.hubspot import HubSpot
from crmadmin.core.scopes import NEEDS, Feature
from crmadmin.errors import Problem, scopes
from tests.connectors.answering import Reply, answering
from tests.connectors.clocks import VirtualClock

UNNAMED = {"category": "MISSING_SCOPES", "correlationId": "abc"}


def refused(reply: Reply, call: Callable[[HubSpot], object]) -> Refused:
    """Give the refusal of a call."""
    with (
        answering(reply) as server,
        HubSpot.connect("pat-eu1-x", host=server.address, clock=VirtualClock()) as hubspot,
        pytest.raises(Refused) as raised,
    ):
        call(hubspot)
    return raised.value


@pytest.mark.parametrize(
    "body",
    [
        UNNAMED | {"context": {"missingScopes": ["crm.lists.read"]}},
        UNNAMED | {"errors": [{"context": {"requiredGranularScopes": ["crm.lists.read"]}}]},
        UNNAMED,
        {},
    ],
)
def test_missing_scopes_are_named(body: dict[str, Any]) -> None:
    """HubSpot's own words count; where it names none, the documentation's table does."""
    problem = refused(Reply(status=403, body=body), lambda hubspot: hubspot.lists())
    assert problem.code == "remote.scopes.lists"
    assert "crm.lists.read" in problem.remedy()


def test_scopes_are_those_of_the_object() -> None:
    """Whoever reads companies is not asked to tick deals."""
    problem = refused(Reply(status=403, body=UNNAMED), lambda hub: hub.properties("companies"))
    assert "crm.schemas.companies.read" in problem.remedy()
    assert "deals" not in problem.remedy()


def test_other_refusals_are_of_subscription_or_rights() -> None:
    """A body of another category is no matter of scopes."""
    body = {"category": "BANNED"}
    problem = refused(Reply(status=403, body=body), lambda hubspot: hubspot.users())
    assert problem.code == "remote.forbidden"


def test_every_feature_has_its_sentence() -> None:
    """Table of scopes, features and sentences are of one length."""
    assert set(NEEDS) == set(Feature)
    assert set(scopes.MISSING) == {str(feature) for feature in Feature}
    for wording in scopes.MISSING.values():
        problem = Problem(wording, scopes="crm.lists.read")
        assert "crm.lists.read" in problem.remedy()


def test_what_is_not_there_is_none() -> None:
    """A pipeline without rules is no problem."""
    with (
        answering(Reply(status=404)) as server,
        HubSpot.connect("pat-eu1-x", host=server.address, clock=VirtualClock()) as hubspot,
    ):
        assert hubspot.pipeline_rules("0-3", "default") is None
        assert hubspot.user("1") is None


def test_the_last_calls_of_the_day_are_left_to_others() -> None:
    """Reading ends when nine tenths of the day's calls are used up."""
    headers = {"X-HubSpot-RateLimit-Daily": "1000", "X-HubSpot-RateLimit-Daily-Remaining": "99"}
    reply = Reply(body={"portalId": 1}, headers=headers)
    with (
        answering(reply) as server,
        HubSpot.connect("pat-eu1-x", host=server.address, clock=VirtualClock()) as hubspot,
    ):
        assert hubspot.account() == {"portalId": 1}
        assert hubspot.tally.daily_used == 901
        with pytest.raises(Problem) as raised:
            hubspot.account()
        assert len(server.asked) == 1
        assert hubspot.send("POST", "/crm/anything").status == 200
    assert raised.value.code == "remote.daily_reserve"
