"""The policies of a workspace, and the previews under them."""

from collections.abc import Collection
from dataclasses import asdict, replace

import pytest

from crmadmin.core.policies import (
    DOCUMENTED,
    SOURCES,
    FirstMatchBothFilled,
    Policies,
    changed_policies,
    choices_of,
)
from crmadmin.core.sync.scenarios import Outcome, Scenario
from crmadmin.errors import Problem
from crmadmin.preview import summaries
from crmadmin.preview.populations import Population
from crmadmin.preview.session import Session
from crmadmin.preview.summary import Outcomes, count_fields
from crmadmin.services.assuming import choose_policies, chosen_policies
from crmadmin.services.drafting import Drafting
from crmadmin.services.previewing import Previewing, Wanted
from crmadmin.store.database import Database
from tests.ui.pages.sync.portal import CONTACTS, LEADS, PREFER, dataset, fill_portal
from tests.ui.pages.sync.wording.fields import OTHERWISE

HUBSPOT_WINS = Policies(two_way_first_match_both_filled=FirstMatchBothFilled.HUBSPOT)


def test_policies_survive_a_restart(database: Database) -> None:
    """Every choice that differs from the documents' own is kept; the defaults are not."""
    assert chosen_policies(database) == DOCUMENTED
    choose_policies(database, OTHERWISE)
    database.close()
    with Database.open(database.path) as again:
        assert chosen_policies(again) == OTHERWISE
        choose_policies(again, DOCUMENTED)
        assert chosen_policies(again) == DOCUMENTED


def test_every_policy_names_what_can_be_chosen_and_its_source() -> None:
    """The default is among the choices, and there is another one."""
    for name, default in asdict(DOCUMENTED).items():
        assert default in choices_of(name)
        assert len(choices_of(name)) > 1
        assert name in SOURCES
    assert changed_policies(DOCUMENTED) == ()
    assert set(changed_policies(OTHERWISE)) == set(asdict(DOCUMENTED))


def test_a_read_only_workspace_keeps_its_policies(database: Database) -> None:
    """Nothing is written where nothing can be."""
    database.close()
    with Database.open(database.path, read_only=True) as onlooker:
        with pytest.raises(Problem):
            choose_policies(onlooker, OTHERWISE)
        assert chosen_policies(onlooker) == DOCUMENTED


def test_previews_follow_the_policies_chosen(database: Database) -> None:
    """Counts, lists and explanations change with a choice; one that is given comes first."""
    unlinked = [{**each, "salesforceleadid": ""} for each in CONTACTS[:2]]
    records = replace(
        dataset(),
        hubspot={"contacts": {each["hs_object_id"]: each for each in unlinked}},
        salesforce={"Lead": {each["Id"]: each for each in LEADS[:2]}},
    )
    fill_portal(database, records=records)
    previewing = Previewing(database)
    scenario = Scenario.FIRST_MATCH

    def counted(policies: Policies | None = None) -> object:
        found = previewing.summary(scenario, objects=["contacts"], policies=policies)
        return dict(found["contacts"].mappings["phone"])

    assert counted() == {Outcome.WRITE_HUBSPOT: 2}
    choose_policies(database, HUBSPOT_WINS)
    assert counted() == {Outcome.WRITE_SALESFORCE: 2}
    assert counted(DOCUMENTED) == {Outcome.WRITE_HUBSPOT: 2}
    (first, _) = previewing.page(
        scenario, "contacts", Wanted(property_name="phone"), offset=0, limit=5
    )
    assert first.salesforce_after == "111"
    explanation = previewing.explain(scenario, first)
    assert explanation is not None
    assert explanation.inputs.policies == HUBSPOT_WINS
    assert explanation.policy == "two_way_first_match_both_filled"


def test_an_edit_of_the_draft_leaves_the_other_counts_alone(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only the mapping whose rule changed is counted again, although the draft was written."""
    fill_portal(database)
    previewing, drafting = Previewing(database), Drafting(database)
    previewing.summary(Scenario.RESYNC_FROM_HUBSPOT, objects=["contacts"])
    counted: list[tuple[str, ...]] = []

    def spy(
        session: Session, population: Population, properties: Collection[str], *, pairs: int
    ) -> dict[str, Outcomes]:
        counted.append(tuple(properties))
        return count_fields(session, population, properties, pairs=pairs)

    monkeypatch.setattr(summaries, "count_fields", spy)
    drafting.set_rule("contacts", "phone", PREFER)
    found = previewing.summary(Scenario.RESYNC_FROM_HUBSPOT, objects=["contacts"])
    assert set(counted) == {("phone",)}
    assert found["contacts"].mappings["phone"] == {Outcome.WRITE_HUBSPOT: 2}
