"""A first pull brings an account in; a second one changes nothing."""

import pytest

from crmadmin.core.definitions import System
from crmadmin.core.progress import Progress
from crmadmin.core.pull.parts import Part
from crmadmin.core.pull.progress import PullProgress
from crmadmin.core.pull.report import FindingKind, Mode, PartReport, PullReport
from crmadmin.core.pull.request import HistoryScope, PropertyScope, PullRequest
from crmadmin.errors import Problem
from crmadmin.sandbox.faults import Fault, FaultKind, Where
from tests.services.pulls import world as seeded
from tests.services.pulls.dump import count, dump, ids, value
from tests.services.pulls.world import World

HUBSPOT, SALESFORCE = PullRequest(), PullRequest(system=System.SALESFORCE)


def part(report: PullReport, kind: Part, name: str = "") -> PartReport:
    """Give what a report says of one part."""
    return next(each for each in report.parts if (each.part, each.object) == (kind, name))


def test_a_first_pull_brings_the_portal_in(world: World) -> None:
    """Records, associations, labels, members, history, owners and documents are there."""
    with world.workspace("one") as database:
        report = world.pulling(database).pull(HUBSPOT)
        contacts = part(report, Part.RECORDS, "contacts")
        assert contacts.mode is Mode.FULL
        assert contacts.read == contacts.new == contacts.held == seeded.CONTACTS
        assert contacts.portal_count == seeded.CONTACTS
        assert contacts.equal is True
        assert value(database, System.HUBSPOT, "contacts", "1007", "firstname") == "Zoë7"
        assert value(database, System.HUBSPOT, "deals", "3002", "amount#key") == "2.5"
        assert count(database, "association") == 4 * seeded.CONTACTS
        assert count(database, "list_membership") == seeded.CONTACTS // 2
        assert count(database, "owner") == 1
        kinds = {row[1] for row in dump(database)["document"]}
        assert {"property", "pipeline", "association_label", "list", "workflow"} <= kinds
        assert count(database, "history WHERE property = 'lifecyclestage'") > 0


def test_both_systems_are_paired(world: World) -> None:
    """After pulls of both, linked records are pairs; each pull keeps the other's records."""
    with world.workspace("one") as database:
        pulling = world.pulling(database)
        pulling.pull(SALESFORCE)
        pulling.pull(HUBSPOT)
        assert count(database, "pair WHERE state = 'linked'") == seeded.LEADS
        lead = seeded.salesforce_id("00Q", 1)
        assert value(database, System.SALESFORCE, "Lead", lead, "LastName") == "Person 1"
        assert count(database, "history WHERE object = 'Lead' AND property = 'Status'") == 1
        assert count(database, '"user"') >= 1


def test_a_second_pull_of_the_same_changes_nothing(world: World) -> None:
    """It reads what changed, which is nothing, and the workspace is the same."""
    with world.pulled(HUBSPOT) as database:
        pulling = world.pulling(database)
        pulling.pull(SALESFORCE)
        before = dump(database)
        reports = [pulling.pull(request) for request in (HUBSPOT, SALESFORCE)]
        assert dump(database) == before
        assert part(reports[0], Part.RECORDS, "contacts").mode is Mode.CHANGED
        assert part(reports[0], Part.RECORDS, "contacts").read == 0
        assert part(reports[1], Part.RECORDS, "Lead").read == 0
        assert count(database, "pull_page") == count(database, "pull_record") == 0


def test_settings_alone_can_be_pulled(world: World) -> None:
    """The word configuration reads no record."""
    with world.workspace("one") as database:
        report = world.pulling(database).pull(PullRequest(only=("configuration",)))
        assert Part.RECORDS not in {each.part for each in report.parts}
        assert count(database, "property WHERE object = 'contacts'") > 10
        assert count(database, "hubspot_contacts") == 0


def test_one_object_can_be_pulled(world: World) -> None:
    """Other objects keep what they had; only the named one is marked as read."""
    with world.workspace("one") as database:
        pulling = world.pulling(database)
        pulling.pull(PullRequest(only=("deals",)))
        assert count(database, "hubspot_deals") == seeded.DEALS
        assert count(database, "hubspot_contacts") == 0
        plan = {each.object: each.mode for each in pulling.plan(HUBSPOT).objects}
        assert plan["deals"] is Mode.CHANGED
        assert plan["contacts"] is Mode.FULL


def test_an_unknown_object_is_refused(world: World) -> None:
    """A word that names no object of Salesforce is told, with those that do."""
    with world.workspace("one") as database, pytest.raises(Problem) as refused:
        world.pulling(database).pull(PullRequest(system=System.SALESFORCE, only=("contacts",)))
    assert refused.value.code == "pull.unknown_kind"


def test_hidden_properties_are_read_when_asked_for(world: World) -> None:
    """A wider choice of properties reads every record again."""
    with world.pulled(HUBSPOT) as database:
        hidden = {
            "name": "secret_size",
            "label": "Secret size",
            "type": "string",
            "fieldType": "text",
            "groupName": "contactinformation",
            "hidden": True,
        }
        world.call("POST", "/crm/properties/2026-09/contacts", hidden)
        pulling = world.pulling(database)
        wide = PullRequest(property_scope=PropertyScope.ALL, only=("contacts",))
        report = pulling.pull(wide)
        assert part(report, Part.RECORDS, "contacts").mode is Mode.FULL
        assert part(pulling.pull(wide), Part.RECORDS, "contacts").mode is Mode.CHANGED


def test_no_history_is_read_when_not_asked_for(world: World) -> None:
    """Without history there is none, but for what is named."""
    with world.workspace("one") as database:
        request = PullRequest(
            history=HistoryScope.NONE, history_of=(("contacts", "phone"),), only=("contacts",)
        )
        world.pulling(database).pull(request)
        assert count(database, "history WHERE property <> 'phone'") == 0
        assert count(database, "history WHERE property = 'phone'") > 0


def test_another_account_is_refused(world: World) -> None:
    """A token of another portal than the workspace's changes nothing."""
    with world.pulled(HUBSPOT) as database:
        with database.writing() as connection:
            connection.exec_driver_sql("UPDATE snapshot SET account_id = '42'")
        with pytest.raises(Problem) as refused:
            world.pulling(database).pull(HUBSPOT)
        assert refused.value.code == "pull.other_account"
        assert refused.value.facts["expected"] == "42"


def test_a_missing_scope_is_a_finding(world: World) -> None:
    """What a token may not see is left out and named; the rest is pulled."""
    tokens = world.server.tokens
    scopes = tokens.main.scopes - {
        "automation",
        "crm.objects.deals.read",
        "crm.objects.deals.write",
    }
    world.hubspot_token = tokens.issue(scopes=scopes, kind="oauth").text
    with world.workspace("one") as database:
        report = world.pulling(database).pull(HUBSPOT)
        missing = {
            (each.part, each.scope): each.scopes
            for each in report.findings
            if each.kind is FindingKind.MISSING_SCOPE
        }
        assert missing[Part.WORKFLOWS, ""] == ("automation",)
        assert missing[Part.RECORDS, "deals"] == ("crm.objects.deals.read",)
        assert count(database, "hubspot_contacts") == seeded.CONTACTS
        assert not report.complete


def test_an_answer_that_is_none_is_a_finding(world: World) -> None:
    """A family of settings that answers with a page for people is left out and named."""
    where = Where(path="*/flows*", times=0)
    fault = Fault(kind=FaultKind.ANSWER, where=where, status=200, body=b"<html>Hello</html>")
    world.server.faults.add(fault)
    with world.workspace("one") as database:
        report = world.pulling(database).pull(PullRequest(only=("configuration",)))
    assert {each.part: each.kind for each in report.findings} == {
        Part.WORKFLOWS: FindingKind.UNREADABLE
    }


def test_records_stay_where_a_scope_is_lost(world: World) -> None:
    """An object that can no longer be read keeps its records."""
    with world.pulled(HUBSPOT) as database:
        tokens = world.server.tokens
        scopes = {each for each in tokens.main.scopes if "deals" not in each}
        world.hubspot_token = tokens.issue(scopes=scopes, kind="oauth").text
        world.pulling(database).pull(PullRequest(full=True))
        assert len(ids(database, System.HUBSPOT, "deals")) == seeded.DEALS


@pytest.mark.parametrize("narrow", [0, 10**6])
def test_wide_records_are_read_ahead(
    world: World, monkeypatch: pytest.MonkeyPatch, narrow: int
) -> None:
    """Whether an address holds all names or not, every record comes once, all calls counted."""
    monkeypatch.setattr("crmadmin.services.pulls.hubspot_records.NARROW", narrow)
    before = len(world.server.log.requests())
    with world.workspace("one") as database:
        report = world.pulling(database).pull(PullRequest(only=("contacts",)))
        assert part(report, Part.RECORDS, "contacts").read == seeded.CONTACTS
        assert value(database, System.HUBSPOT, "contacts", "1101", "firstname") == "Zoë101"
        assert count(database, "history WHERE property = 'lifecyclestage'") > 0
    calls = len(world.server.log.requests()) - before
    assert report.calls == calls - 1  # the portal was asked who it is before the pull began


def test_progress_names_steps_with_their_totals(world: World) -> None:
    """Whoever watches learns of objects, rows done and the portal's own count."""
    seen: list[PullProgress] = []

    def watch(progress: Progress) -> None:
        assert isinstance(progress, PullProgress)
        seen.append(progress)

    with world.workspace("one") as database:
        world.pulling(database).pull(PullRequest(only=("contacts",)), watch)
    contacts = [each for each in seen if each.step == "records:contacts"]
    assert contacts[-1].total == seeded.CONTACTS
    assert all(each.done <= each.total for each in contacts)
    assert seen[-1].part is Part.SETTLING


def test_what_a_pull_did_is_kept(world: World) -> None:
    """The last report, the snapshot and what is to be declared can be asked for."""
    with world.workspace("one") as database:
        pulling = world.pulling(database)
        assert pulling.last_report(System.HUBSPOT) is None
        assert pulling.snapshot(System.HUBSPOT) is None
        report = pulling.pull(PullRequest(only=("configuration",)))
        assert pulling.last_report(System.HUBSPOT) == report
        snapshot = pulling.snapshot(System.HUBSPOT)
        assert snapshot is not None
        assert snapshot.fingerprint == report.fingerprint
        assert pulling.unfinished(System.HUBSPOT) is None
        assert pulling.to_declare()
