"""Calls to a portal outlive what goes wrong, and tell what they may not do."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from crmadmin.connectors.http import Refused, Uncertain
from crmadmin.connectors.hubspot import HubSpot
from crmadmin.sandbox.behaviour import Allowance
from crmadmin.sandbox.faults import Where
from crmadmin.sandbox.filling import fill
from crmadmin.sandbox.seed import EMPTY
from crmadmin.sandbox.server import SandboxServer
from crmadmin.sandbox.state import State
from tests.connectors.clocks import VirtualClock


def test_settings_are_read(hubspot: HubSpot) -> None:
    """Properties, groups, pipelines, rules, labels, limits and schemas."""
    assert "email" in {each["name"] for each in hubspot.properties("contacts")}
    assert hubspot.property_groups("contacts")
    (pipeline,) = hubspot.pipelines("deals")
    assert pipeline["stages"]
    for rules in (hubspot.pipeline_rules, hubspot.stage_permissions):
        assert rules("0-3", "31415926") is None
    labels = hubspot.association_labels("contacts", "companies")
    assert "Buyer" in {each["label"] for each in labels}
    assert hubspot.label_limits()[0]["limit"] == 50
    assert isinstance(hubspot.association_limits(), tuple)
    assert isinstance(hubspot.limit_configurations(), tuple)
    assert hubspot.pipeline_limits()
    assert hubspot.property_limits()["overallLimit"]
    assert hubspot.schemas() == ()
    assert hubspot.schema("contacts") is not None


def test_missing_scopes_are_named(portal: SandboxServer) -> None:
    """A token of few scopes learns what to tick."""
    token = portal.tokens.issue(scopes=("crm.objects.contacts.read",)).text
    with HubSpot.connect(token, host=portal.address, clock=VirtualClock()) as hubspot:
        assert hubspot.count("contacts") > 0
        for call, scope in (
            (hubspot.lists, "crm.lists.read"),
            (hubspot.owners, "crm.objects.owners.read"),
            (hubspot.users, "settings.users.read"),
            (hubspot.teams, "settings.users.teams.read"),
            (hubspot.workflows, "automation"),
            (hubspot.schemas, "crm.schemas.custom.read"),
            (lambda: hubspot.pipeline_rules("0-3", "default"), "crm.pipelines.governance.read"),
            (
                lambda: hubspot.stage_permissions("0-3", "default"),
                "crm.pipelines.stage_permissions.read",
            ),
            (lambda: hubspot.properties("deals"), "crm.schemas.deals.read"),
            (lambda: hubspot.records("companies", ["name"]), "crm.objects.companies.read"),
            (lambda: hubspot.pipelines("leads"), "crm.objects.leads.read"),
        ):
            with pytest.raises(Refused) as raised:
                call()
            assert raised.value.code.startswith("remote.scopes.")
            assert scope in raised.value.remedy()


def test_tokens_that_are_unknown_or_old_are_told_apart(portal: SandboxServer) -> None:
    """One is to be typed again, the other renewed."""
    old = portal.tokens.issue().text
    portal.tokens.expire(old)
    for token, code in ((old, "remote.token_expired"), ("pat-eu1-x", "remote.token_invalid")):
        client = HubSpot.connect(token, host=portal.address, clock=VirtualClock())
        with client as hubspot, pytest.raises(Refused) as raised:
            hubspot.count("contacts")
        assert raised.value.code == code


def test_reads_outlive_what_goes_wrong(portal: SandboxServer, hubspot: HubSpot) -> None:
    """Dropped connections, half answers, failures and limits cost time, not records."""
    where = Where(method="GET", path="/crm/objects/*")
    portal.faults.drop_before(where)
    portal.faults.truncate(where)
    portal.faults.answer(502, "<html>", where)
    portal.faults.rate_limited(where)
    portal.faults.unknown_fields(where)
    assert len(hubspot.records("contacts", ["email"]).results) == 100
    assert hubspot.tally.repeated >= 1


def test_a_lost_write_is_uncertain(portal: SandboxServer, hubspot: HubSpot) -> None:
    """It took effect, though no answer came: it is not sent a second time."""
    portal.faults.drop_after(Where(method="POST", path="/crm/properties/*"))
    body = {
        "name": "made_once",
        "label": "Made once",
        "type": "string",
        "fieldType": "text",
        "groupName": "contactinformation",
    }
    with pytest.raises(Uncertain):
        hubspot.send("POST", "/crm/properties/2026-09/contacts", body)
    assert "made_once" in {each["name"] for each in hubspot.properties("contacts")}


def test_the_burst_is_never_exceeded() -> None:
    """Eight threads call as fast as they may, and not one call is refused."""
    state = State()
    fill(state, EMPTY)
    with SandboxServer(state) as server:
        server.behaviour.app = Allowance(burst=20, daily=100_000, seconds=0.5)
        with HubSpot.connect(server.token, host=server.address) as hubspot:
            with ThreadPoolExecutor(8) as pool:
                list(pool.map(lambda _: hubspot.property_groups("contacts"), range(80)))
            assert hubspot.tally.refused == 0
            assert hubspot.tally.allowed == 40
    state.close()
