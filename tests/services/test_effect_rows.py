"""The effects behind a count of a real workspace."""

import csv
from pathlib import Path

import pytest

from crmadmin.core.policies import DOCUMENTED
from crmadmin.core.progress import Cancelled, Progress, unwatched
from crmadmin.core.sync.effects import COLUMNS
from crmadmin.core.sync.scenarios import REQUIRED_REASON, Outcome, Scenario
from crmadmin.services.effect_rows import EffectQuestion, EffectRows, FileFormat
from crmadmin.services.previewing import Previewing
from crmadmin.store.database import Database
from tests.ui.pages.sync.portal import CONFIGURATION, fill_portal


@pytest.fixture
def portal(database: Database) -> Database:
    """Give a workspace of a small portal."""
    fill_portal(database)
    return database


def rows_of(
    portal: Database,
    property_name: str,
    *outcomes: Outcome,
    scenario: Scenario = Scenario.NEXT_SYNC,
) -> EffectRows:
    """Ask for some outcomes of one property."""
    question = EffectQuestion(
        scenario=scenario,
        object="contacts",
        property_name=property_name,
        outcomes=frozenset(outcomes),
        configuration=CONFIGURATION,
        policies=DOCUMENTED,
    )
    return EffectRows(portal, Previewing(portal), question)


def test_effects_come_in_pages_with_the_names_of_their_records(portal: Database) -> None:
    """Both sides are named; the count is known without reading them all."""
    rows = rows_of(portal, "phone", Outcome.WRITE_HUBSPOT, Outcome.WRITE_SALESFORCE)
    assert rows.count() == 2
    found = rows.head(10)
    assert [(row.effect.hubspot_id, row.hubspot_name) for row in found] == [
        ("1", "Person 1"),
        ("2", "Person 2"),
    ]
    assert [row.salesforce_name for row in found] == ["Person 1", "Person 2"]
    assert list(rows.page(1, 10)) == list(found[1:])


def test_a_record_that_is_not_there_has_no_name(portal: Database) -> None:
    """A broken link names its id only."""
    (row,) = rows_of(portal, "", Outcome.ERROR_PERMISSION).head(10)
    assert (row.effect.hubspot_id, row.effect.salesforce_id) == ("4", "00Q4")
    assert (row.hubspot_name, row.salesforce_name) == ("Person 4", "")


def test_errors_on_fields_that_nobody_maps_are_among_those_on_whole_records(
    portal: Database,
) -> None:
    """Their count and their list agree, and each names the field."""
    rows = rows_of(portal, "", Outcome.ERROR_REQUIRED, scenario=Scenario.FIRST_MATCH)
    found = rows.head(10)
    assert rows.count() == len(found) == 1
    assert found[0].effect.reason == REQUIRED_REASON
    assert (found[0].effect.field, found[0].effect.property) == ("Company", "")


def test_an_effect_is_explained_with_what_its_values_are_called(portal: Database) -> None:
    """The inputs, the assumptions at work, the labels of both sides."""
    rows = rows_of(portal, "colour_custom", Outcome.ERROR_PICKLIST)
    (row,) = rows.head(10)
    explained = rows.explain(row)
    assert explained.explanation is not None
    assert explained.explanation.inputs.hubspot == "blue"
    assert explained.hubspot_labels["blue"] == "Blue"
    assert "UPDATE_ERROR_SCOPE = FIELD" in explained.assumptions


def test_an_effect_on_a_whole_record_has_no_inputs(portal: Database) -> None:
    """Its reason alone says why."""
    rows = rows_of(portal, "", Outcome.ERROR_PERMISSION)
    explained = rows.explain(rows.head(1)[0])
    assert explained.explanation is None


def test_effects_are_exported_as_the_preview_command_does(portal: Database, tmp_path: Path) -> None:
    """One row an effect under the documented header."""
    path = tmp_path / "list.csv"
    rows = rows_of(portal, "phone", Outcome.WRITE_HUBSPOT, Outcome.WRITE_SALESFORCE)
    assert rows.export(path, FileFormat.CSV, unwatched) == 2
    with path.open(encoding="utf-8-sig", newline="") as file:
        header, *lines = csv.reader(file)
    assert tuple(header) == COLUMNS
    assert [line[header.index("outcome")] for line in lines] == [
        "write_salesforce",
        "write_hubspot",
    ]


def test_an_export_that_is_cancelled_leaves_no_file(portal: Database, tmp_path: Path) -> None:
    """The file appears whole or not at all."""

    def stop(progress: Progress) -> None:
        if progress.total > 1:
            raise Cancelled

    rows = rows_of(portal, "phone", Outcome.WRITE_HUBSPOT, Outcome.WRITE_SALESFORCE)
    with pytest.raises(Cancelled):
        rows.export(tmp_path / "list.csv", FileFormat.CSV, stop)
    assert list(tmp_path.glob("list*")) == []
