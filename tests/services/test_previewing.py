"""Previews of a whole workspace, from files to figures."""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from crmadmin.core.configuration.field_mappings import FieldMapping, SyncRule
from crmadmin.core.sync.scenarios import Outcome, Scenario
from crmadmin.services.configuring import import_configuration
from crmadmin.services.drafting import Drafting
from crmadmin.services.importing import import_files
from crmadmin.services.previewing import OBJECTS, Previewing, Wanted
from crmadmin.store.database import Database
from tests.copied import configured_demo, copied
from tests.shared_data import shared


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """Give a workspace with the demo's records and configuration."""
    path = tmp_path_factory.mktemp("demo") / "demo.crmadmin"
    with Database.open(copied(path, configured_demo)) as database:
        yield database


def test_summaries_of_the_reference_pair_are_as_expected(tmp_path: Path) -> None:
    """All four scenarios of the shared reference data give the expected counts."""
    pair = shared("npsp-pair")
    expected = json.loads((pair / "expected_summary.json").read_text(encoding="utf-8"))
    with Database.create(tmp_path / "pair.crmadmin") as database:
        import_files(database, [pair])
        import_configuration(database, pair / "config.yaml")
        previewing = Previewing(database)
        found = {
            str(scenario): {
                name: summary.as_json() for name, summary in previewing.summary(scenario).items()
            }
            for scenario in Scenario
        }
    assert found == expected


@pytest.mark.parametrize("scenario", Scenario)
def test_summary_counts_the_effects_of_the_demo(demo: Database, scenario: Scenario) -> None:
    """The figures and the rows behind them are the same, for every object."""
    previewing = Previewing(demo)
    for name, summary in previewing.summary(scenario).items():
        rows = Counter(
            (str(effect.outcome), effect.rule or "record")
            for effect in previewing.effects(scenario, objects=[name])
        )
        counted = {
            (outcome, rule): count
            for outcome, rules in summary.outcomes.items()
            for rule, count in rules.items()
        }
        assert rows == counted


def test_one_rule_change_moves_only_its_own_mapping(demo: Database) -> None:
    """Figures of the other mappings of linked pairs stay as they are."""
    previewing = Previewing(demo)
    before = previewing.summary(Scenario.SALESFORCE_IMPORT, objects=["contacts"])["contacts"]
    base = Drafting(demo).configuration()
    mapping = next(m for m in base.mappings("contacts") if m.property_name == "phone")
    silent = replace(mapping, rule=SyncRule.DONT_SYNC)
    edited = base.replaced(mapping.address, silent)
    after = previewing.summary(
        Scenario.SALESFORCE_IMPORT, objects=["contacts"], configuration=edited
    )["contacts"]
    assert sum(before.mappings["phone"].values()) > 0
    assert sum(after.mappings["phone"].values()) == 0
    assert {k: v for k, v in before.mappings.items() if k != "phone"} == {
        k: v for k, v in after.mappings.items() if k != "phone"
    }


def test_page_gives_the_rows_of_one_figure(demo: Database) -> None:
    """Clicking a count opens exactly that many records, page after page."""
    previewing = Previewing(demo)
    summary = previewing.summary(Scenario.NEXT_SYNC, objects=["contacts"])["contacts"]
    name, count = next(
        (name, outcomes[Outcome.WRITE_HUBSPOT])
        for name, outcomes in summary.mappings.items()
        if outcomes.get(Outcome.WRITE_HUBSPOT, 0) > 3
    )
    wanted = Wanted(property_name=name, outcomes=frozenset({Outcome.WRITE_HUBSPOT}))
    pages = [
        previewing.page(Scenario.NEXT_SYNC, "contacts", wanted, offset=offset, limit=3)
        for offset in range(0, count + 3, 3)
    ]
    rows = [effect for page in pages for effect in page]
    assert len(rows) == len(set(rows)) == count
    assert {(effect.property, effect.outcome) for effect in rows} == {(name, Outcome.WRITE_HUBSPOT)}


def test_every_explained_effect_replays_to_the_same_value(demo: Database) -> None:
    """An explanation's inputs, put through the rule again, give the row that was shown."""
    previewing = Previewing(demo)
    for name in OBJECTS:
        effects = list(previewing.effects(Scenario.NEXT_SYNC, objects=[name]))
        for effect in effects[::17]:
            explanation = previewing.explain(Scenario.NEXT_SYNC, effect)
            assert (explanation is None) == (not effect.property)
            if explanation is not None:
                assert explanation.decision.outcome == effect.outcome
                assert explanation.decision.reason == effect.reason


def test_agreement_compares_what_has_a_value(demo: Database) -> None:
    """Shares lie between none and all, and blank on both sides counts as neither."""
    shares = Previewing(demo).agreement("contacts")
    assert set(shares) == {m.property_name for m in Drafting(demo).base().mappings("contacts")}
    for agreement in shares.values():
        assert 0 <= agreement.equal <= agreement.compared
    assert shares["email"].share is not None
    assert shares["email"].share > 0.9


def test_mapping_without_its_columns_previews_nothing(tmp_path: Path) -> None:
    """A mapping of properties that no file brought has no effect and no error."""
    with Database.create(tmp_path / "empty.crmadmin") as database:
        mapping = FieldMapping(
            object="contacts",
            property_name="phone",
            fields=(("Lead", "Phone"),),
            rule=SyncRule.TWO_WAY,
        )
        configuration = Drafting(database).base().replaced(mapping.address, mapping)
        for scenario in Scenario:
            summary = Previewing(database).summary(scenario, configuration=configuration)
            assert {name: each.considered for name, each in summary.items()} == dict.fromkeys(
                OBJECTS, 0
            )
