"""The steps of docs/tour.md, run on the demo: what the tour tells is what the program says.

Where the demo changed, choose another deal of which both sides changed at once, and edit the
tour: nothing about it stands here.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from crmadmin.core.configuration.field_mappings import SyncRule
from crmadmin.core.policies import Policies, Tie
from crmadmin.core.sync.assumptions import assumptions_behind
from crmadmin.core.sync.effects import Effect
from crmadmin.core.sync.scenarios import Outcome, Scenario
from crmadmin.services.configuring import import_configuration
from crmadmin.services.drafting import Drafting
from crmadmin.services.importing import import_files
from crmadmin.services.previewing import Previewing, Wanted
from crmadmin.store.database import Database

ROOT = Path(__file__).parent.parent
TOUR = (ROOT / "docs" / "tour.md").read_text(encoding="utf-8")
DEMO = ROOT / "resources" / "demo"
CELL = next(line for line in TOUR.splitlines() if re.match("[0-9]{11},", line))
DEAL = CELL.partition(",")[0]
FILES = (
    "hubspot/deals.csv",
    "hubspot/history/deals.csv",
    "hubspot/owners.json",
    "hubspot/pipelines/deals.json",
    "hubspot/properties/deals.json",
    "salesforce/Opportunity.csv",
    "salesforce/User.csv",
    "salesforce/describe/Opportunity.json",
    "salesforce/history/OpportunityFieldHistory.csv",
)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """Give a workspace with the folder's deals and settings."""
    folder = tmp_path_factory.mktemp("tour") / "demo"
    for name in FILES:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes((DEMO / name).read_bytes())
    with Database.create(folder.with_suffix(".crmadmin")) as database:
        import_files(database, [folder])
        import_configuration(database, DEMO / "config.yaml")
        yield database


def effect_of(demo: Database, outcome: Outcome, policies: Policies) -> Effect:
    """Give what happens to the deal's amount."""
    wanted = Wanted(property_name="amount", outcomes=frozenset({outcome}))
    page = Previewing(demo).page(
        Scenario.NEXT_SYNC, "deals", wanted, offset=0, limit=100, policies=policies
    )
    return next(effect for effect in page if effect.hubspot_id == DEAL)


def test_cell_stands_in_the_file_where_the_tour_says() -> None:
    """The line of that number begins as the tour quotes it."""
    lines = (DEMO / "hubspot" / "deals.csv").read_text(encoding="utf-8").splitlines()
    number = next(n for n, line in enumerate(lines, start=1) if line.startswith(DEAL))
    assert lines[number - 1].startswith(CELL.removesuffix("…"))
    assert f"line {number}," in TOUR


def test_rows_of_both_sides_and_their_pair(demo: Database) -> None:
    """The SQL of the tour gives the rows that it shows."""
    with demo.reading() as connection:
        deal = connection.exec_driver_sql(
            'SELECT _row, hs_object_id, amount, "amount#key", hs_salesforceopportunityid '
            "FROM hubspot_deals WHERE hs_object_id = ?",
            (DEAL,),
        ).one()
        opportunity = connection.exec_driver_sql(
            'SELECT _row, Id, Amount, "Amount#key" FROM "salesforce_Opportunity" WHERE Id = ?',
            (deal[-1],),
        ).one()
        pair = connection.exec_driver_sql(
            "SELECT object, state, hubspot_row, salesforce_object, salesforce_row FROM pair "
            "WHERE hubspot_row = ? AND object = 'deals'",
            (deal[0],),
        ).one()
    for row in (deal, opportunity, pair):
        assert f"-- {' | '.join(map(str, row))}" in TOUR


def test_amounts_that_differ_in_their_spelling_alone(demo: Database) -> None:
    """So many linked deals have one amount, spelled in two ways."""
    with demo.reading() as connection:
        spelled = connection.exec_driver_sql(
            "SELECT count(*) FROM pair JOIN hubspot_deals h ON h._row = hubspot_row JOIN "
            "salesforce_Opportunity s ON s._row = salesforce_row WHERE pair.object = 'deals' "
            "AND state = 'linked' AND "
            'h.amount <> s.Amount AND h."amount#key" = s."Amount#key"'
        ).scalar_one()
    assert f"{spelled} linked deals" in TOUR


def test_counts_of_the_mapping(demo: Database) -> None:
    """The table of verdicts holds the summary's counts, and so does the packed sum."""
    counts = Previewing(demo).summary(Scenario.NEXT_SYNC, objects=["deals"])["deals"]
    weights = {
        Outcome.CLEAR_SALESFORCE: 1,
        Outcome.ERROR_FORMAT: 256,
        Outcome.WRITE_SALESFORCE: 65536,
        Outcome.WRITE_HUBSPOT: 16777216,
        Outcome.CLEAR_HUBSPOT: 4294967296,
    }
    found = counts.mappings["amount"]
    for outcome, weight in weights.items():
        assert f"| `{outcome}` | {weight} | {found.get(outcome, 0)} |" in TOUR
    assert str(sum(count * weights[outcome] for outcome, count in found.items())) in TOUR
    broken = counts.records[Outcome.ERROR_PERMISSION]
    assert f"{counts.considered - broken} linked pairs of deals" in TOUR


def test_another_rule_is_counted_as_the_tour_says(demo: Database) -> None:
    """Under "always use Salesforce" HubSpot is written, Salesforce never."""
    configuration = Drafting(demo).configuration()
    mapping = next(m for m in configuration.mappings("deals") if m.property_name == "amount")
    other = replace(mapping, rule=SyncRule.ALWAYS_USE_SALESFORCE)
    counts = Previewing(demo).summary(
        Scenario.NEXT_SYNC,
        objects=["deals"],
        configuration=configuration.replaced(mapping.address, other),
    )["deals"]
    found = counts.mappings["amount"]
    assert f"writes {found[Outcome.WRITE_HUBSPOT]} deals in HubSpot" in TOUR
    assert Outcome.WRITE_SALESFORCE not in found


def test_effect_and_its_explanation(demo: Database) -> None:
    """The effect is the CSV row of the tour, and is explained by the row and policy it names."""
    effect = effect_of(demo, Outcome.WRITE_HUBSPOT, Policies())
    assert ",".join(effect.row()) in TOUR
    explanation = Previewing(demo).explain(Scenario.NEXT_SYNC, effect, policies=Policies())
    assert explanation is not None
    inputs, decision = explanation.inputs, explanation.decision
    assert f"| last sync | {explanation.last_sync} |" in TOUR
    assert f"| changed since | HubSpot {inputs.hubspot_changed_at}, Salesforce the same |" in TOUR
    assert inputs.salesforce_changed_at == inputs.hubspot_changed_at
    assert f"new value `{decision.new}`, outcome `{decision.outcome}` |" in TOUR
    assert decision.truth_row == "T085"
    assert assumptions_behind(inputs, decision) == ("two_way_tie",)


def test_other_policy_turns_the_effect_round(demo: Database) -> None:
    """Where HubSpot wins a tie, the same deal is written in Salesforce."""
    policies = Policies(two_way_tie=Tie.HUBSPOT)
    effect = effect_of(demo, Outcome.WRITE_SALESFORCE, policies)
    assert effect.salesforce_after == effect.hubspot_before
    explanation = Previewing(demo).explain(Scenario.NEXT_SYNC, effect, policies=policies)
    assert explanation is not None
    assert explanation.decision.truth_row == "T081"
