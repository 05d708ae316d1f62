"""A plan of what a portal told over HTTP."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.definitions import System
from crmadmin.core.plans.hazards import HazardCode
from crmadmin.core.plans.plan import Plan, Step
from crmadmin.core.pull.request import PullRequest
from crmadmin.sandbox.seed import Seed
from crmadmin.services.drafting import Drafting
from crmadmin.services.planning import Planning
from crmadmin.store.database import Database
from tests.services.pulls.world import SEED, served

SMALL = Seed(
    portal_id="900001",
    definitions=SEED.definitions,
    association_types=SEED.association_types,
)
"""A portal without records: one label between contacts and companies, one property of its own."""


@pytest.fixture(scope="module")
def pulled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """Give a workspace with that portal's settings."""
    folder = tmp_path_factory.mktemp("planned")
    with served(folder, SMALL) as world, Database.create(folder / "w.crmadmin") as database:
        request = PullRequest(system=System.HUBSPOT, only=("configuration",))
        world.pulling(database).pull(request)
        yield database


@pytest.fixture(scope="module")
def plan(pulled: Database) -> Plan:
    """Freeze a draft of one change of each kind that a call makes."""
    drafting = Drafting(pulled)
    base = drafting.base()
    (board,) = base.each(AssociationLabel)
    drafting.rename_label(board.address, "Director")
    new = drafting.new_label("contacts", "companies", "Reseller", "Resold by")
    drafting.create_label(new)
    on_pair = AssociationLimit(
        from_object="contacts", to_object="companies", max_records=9, type_id=279
    )
    drafting.set_limit(on_pair)
    drafting.set_limit(replace(on_pair, max_records=3, type_id=None, label=new.address))
    colours = [
        each for each in base.each(PropertyOption) if each.property_name == "favourite_colour"
    ]
    renamed = replace(colours[0], label="Crimson")
    drafting.set_options("contacts", "favourite_colour", [renamed, *colours[1:]])
    return Planning(pulled).freeze()


def step_on(plan: Plan, kind: str, verb: str = "") -> Step:
    """Find the only step on a kind of setting whose call ends so."""
    (found,) = [
        step
        for step in plan.steps
        if step.changes[0].address.kind == kind
        and step.call is not None
        and f"{step.call.method} {step.call.path}".startswith(verb)
    ]
    return found


def test_everything_needed_was_told(plan: Plan) -> None:
    """No id is missing, no name is made up, the property is known to be the portal's own."""
    assert plan.portal.account_id == "900001"
    assert plan.portal.fingerprint
    codes = {hazard.code for step in plan.steps for hazard in step.hazards}
    assert codes == {HazardCode.NAME_IS_FOREVER, HazardCode.WHOLE_LIST_REPLACED}
    assert plan.blocking == ()


def test_ids_and_categories_are_the_portals(plan: Plan) -> None:
    """The label that is renamed by its id, HubSpot's type under its category."""
    rename = step_on(plan, "association_labels", "PUT")
    assert rename.call is not None
    known = plan.ids[rename.changes[0].address]
    assert rename.call.body["associationTypeId"] == known["forward"]
    create = step_on(plan, "association_labels", "POST")
    on_label, on_pair = (
        step for step in plan.steps if step.changes[0].address.kind == "association_limits"
    )
    assert on_pair.call is not None
    assert on_pair.call.body["inputs"][0] == {
        "category": "HUBSPOT_DEFINED",
        "typeId": 279,
        "maxToObjectIds": 9,
    }
    assert on_label.after == {create.number}
    assert on_pair.after == {on_label.number}


def test_a_pulled_portal_reads_as_planned(pulled: Database, plan: Plan) -> None:
    """What the workspace holds is what each step must find, but for what others create."""
    base = Drafting(pulled).base()
    for step in plan.steps:
        for change in step.changes:
            assert base.get(change.address) == getattr(change, "old", None)
        for held in step.holds:
            assert base.get(held.address) == held
