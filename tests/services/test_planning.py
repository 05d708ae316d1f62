"""From the draft to a plan, on a real workspace."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from crmadmin.core.configuration.bindings import Bindings
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.configuration.sync_settings import SyncObjectSettings
from crmadmin.core.connection import AccountKind, Connection
from crmadmin.core.definitions import System
from crmadmin.core.plans.codec import plan_to_json
from crmadmin.core.plans.hazards import HazardCode
from crmadmin.core.plans.plan import PlannedPortal, Reason, Tripped
from crmadmin.core.pull.report import Snapshot
from crmadmin.errors import Problem
from crmadmin.services.drafting import Drafting
from crmadmin.services.planning import Planning
from crmadmin.services.refreshing import move_base
from crmadmin.store.configurations import replace_base
from crmadmin.store.connected import save_connection
from crmadmin.store.database import Database
from crmadmin.store.snapshots import add_snapshot
from tests.core.plans.plans import RESELLER, bound, limit

DEALS = SyncObjectSettings(object="deals", creates="Opportunity")
PARTNER = replace(RESELLER, name="partner", label="Partner", inverse_label="Partner of")


def put_base(database: Database, *settings: Setting, bindings: Bindings | None = None) -> None:
    """Make settings the base."""
    with database.writing() as connection:
        replace_base(
            connection,
            Configuration.of(settings),
            bindings or bound(RESELLER),
        )


@pytest.fixture
def drafting(database: Database) -> Drafting:
    """Give the draft of a connected workspace with one label."""
    put_base(database, RESELLER)
    with database.writing() as connection:
        save_connection(
            connection,
            Connection(
                system=System.HUBSPOT,
                account_id="42",
                name="HubSpot 42",
                kind=AccountKind.SANDBOX,
                host="https://api.hubapi.com",
                ui_host="app-eu1.hubspot.com",
            ),
        )
        add_snapshot(
            connection,
            Snapshot(
                system=System.HUBSPOT,
                account_id="42",
                taken_at="2026-11-22T10:00:00Z",
                fingerprint="abc",
            ),
        )
    return Drafting(database)


@pytest.fixture
def planning(database: Database, drafting: Drafting) -> Planning:
    """Give the plans of that workspace."""
    return Planning(database)


def test_an_empty_draft_is_an_empty_plan(planning: Planning) -> None:
    """There is nothing to keep either."""
    review = planning.review()
    assert review.is_empty
    assert planning.freeze().steps == ()
    assert planning.plans() == ()


def test_a_draft_is_reviewed(planning: Planning, drafting: Drafting) -> None:
    """Changes, steps, the portal and when it was read, ids; what blocks is told."""
    drafting.rename_label(RESELLER.address, "Partner", "Resold by")
    drafting.change_settings(DEALS)
    review = planning.review()
    assert review.portal == PlannedPortal(
        account_id="42",
        name="HubSpot 42",
        kind=AccountKind.SANDBOX,
        ui_host="app-eu1.hubspot.com",
        taken_at="2026-11-22T10:00:00Z",
        fingerprint="abc",
    )
    assert [change.address for change in review.changes] == [RESELLER.address, DEALS.address]
    call, card = review.steps
    assert call.call is not None
    assert call.call.body["associationTypeId"] == 101
    assert card.card is not None
    assert card.card.link == "https://app-eu1.hubspot.com/integrations-settings/42/installed"
    assert review.ids == {RESELLER.address: {"forward": 101, "inverse": 102}}
    assert review.effects.keys() >= {RESELLER.address}
    assert not review.blocking


def test_a_plan_is_frozen_as_it_was_reviewed(planning: Planning, drafting: Drafting) -> None:
    """What is drafted afterwards is not in it; it is kept and found again."""
    drafting.create_label(PARTNER)
    review = planning.review()
    drafting.set_limit(limit(3))
    plan = planning.freeze(review)
    assert plan.steps == review.steps
    assert len(plan.steps) == 1
    assert planning.plan(plan.plan_id) == plan
    (kept,) = planning.plans()
    assert (kept.plan_id, kept.steps, kept.account_id) == (plan.plan_id, 1, "42")
    assert len(planning.freeze().steps) == 2


def test_an_unknown_plan(planning: Planning) -> None:
    """The workspace says which it does not hold."""
    with pytest.raises(Problem) as caught:
        planning.plan("nowhere")
    assert caught.value.code == "planning.unknown_plan"


def test_many_deletions_trip_the_valve(database: Database) -> None:
    """The plan carries what has to be typed."""
    labels = [replace(RESELLER, name=f"n{n}", label=f"L{n}", inverse_label=None) for n in range(4)]
    put_base(database, *labels, bindings=bound(*labels))
    drafting = Drafting(database)
    for label in labels:
        drafting.delete_label(label.address)
    (tripped,) = Planning(database).freeze().valves
    assert isinstance(tripped, Tripped)
    assert (tripped.verb, tripped.count, tripped.existing) == ("delete", 4, 4)


def test_a_conflict_is_decided_first(
    planning: Planning, drafting: Drafting, database: Database
) -> None:
    """Nothing is frozen over what somebody else has set meanwhile."""
    drafting.rename_label(RESELLER.address, "Partner", "Resold by")
    with database.writing() as connection:
        theirs = replace(RESELLER, label="Agency")
        move_base(connection, Configuration.of([theirs]), bound(RESELLER))
    assert [conflict.address for conflict in planning.review().conflicts] == [RESELLER.address]
    with pytest.raises(Problem) as caught:
        planning.freeze()
    assert caught.value.code == "planning.conflicts"
    drafting.keep_mine([RESELLER.address])
    (step,) = planning.freeze().steps
    (change,) = step.changes
    assert getattr(change, "old", None) == theirs


def test_what_cannot_be_pushed_is_not_frozen(database: Database) -> None:
    """A label without an id cannot be renamed."""
    put_base(database, RESELLER, bindings=Bindings())
    Drafting(database).rename_label(RESELLER.address, "Partner", "Resold by")
    planning = Planning(database)
    ((step, hazard), *_others) = planning.review().blocking
    assert (step.number, hazard.code) == (1, HazardCode.ID_UNKNOWN)
    with pytest.raises(Problem) as caught:
        planning.freeze()
    assert (caught.value.code, caught.value.facts) == ("planning.blocked", {"count": 1})


def test_a_workspace_of_no_portal_plans_too(database: Database) -> None:
    """The plan says that it is for none, and takes customers to be at stake."""
    put_base(database, RESELLER)
    Drafting(database).create_label(PARTNER)
    portal = Planning(database).freeze().portal
    assert (portal.account_id, portal.kind) == ("", AccountKind.PRODUCTION)


def test_restoring_is_planned_beside_the_draft(planning: Planning, drafting: Drafting) -> None:
    """A configuration that was is the target; what is drafted is not in it."""
    drafting.create_label(PARTNER)
    review = planning.review_restoring(Configuration())
    (step,) = review.steps
    assert step.reason is Reason.RESTORED
    plan = planning.freeze(review, rolls_back=7, lost=[PARTNER.address])
    assert (plan.rolls_back, plan.lost) == (7, (PARTNER.address,))


def test_a_plan_goes_to_a_file_and_back(
    planning: Planning, drafting: Drafting, tmp_path: Path
) -> None:
    """Whole; a file that was there gives way."""
    drafting.create_label(PARTNER)
    plan = planning.freeze()
    file = tmp_path / "plan.json"
    file.write_text("old")
    planning.write(plan, file)
    assert planning.read(file) == plan
    assert [each.name for each in tmp_path.glob("*plan*")] == ["plan.json"]


def test_a_file_that_is_no_plan(planning: Planning, tmp_path: Path) -> None:
    """Missing, not text, cut short or edited: each is told."""
    file = tmp_path / "plan.json"

    def code() -> str:
        with pytest.raises(Problem) as caught:
            planning.read(file)
        return caught.value.code

    assert code() == "planning.unreadable"
    file.write_bytes(b"\xff\xfe\x00")
    assert code() == "planning.not_a_plan"
    text = plan_to_json(planning.freeze())
    file.write_text(text[:-20])
    assert code() == "planning.not_a_plan"
    file.write_text(json.dumps(json.loads(text) | {"made_at": "2020-01-01T00:00:00Z"}))
    assert code() == "planning.edited"


def test_a_plan_for_another_portal(planning: Planning, drafting: Drafting, tmp_path: Path) -> None:
    """Ids of one portal mean something else in another."""
    plan = planning.freeze()
    file = tmp_path / "plan.json"
    planning.write(replace(plan, portal=replace(plan.portal, account_id="43")), file)
    with pytest.raises(Problem) as caught:
        planning.read(file)
    assert caught.value.code == "planning.other_portal"
    assert caught.value.facts == {"planned": "43", "held": "42"}
