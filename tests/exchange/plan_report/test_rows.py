"""The report as rows for a spreadsheet."""

from dataclasses import replace

from hypothesis import given

from crmadmin.core.changes.changes import diff
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.exchange.plan_report.rows import COLUMNS, rows_of
from tests.core.changes.soundness import SOUND
from tests.exchange.plan_report.plans import AGENCY, BASE, PLAN, TARGET, plan_of


def records() -> list[dict[str, str]]:
    """Give the rows of the plan by the names of their columns."""
    return [dict(zip(COLUMNS, row, strict=True)) for row in rows_of(PLAN)]


def test_each_field_that_changes_is_one_row() -> None:
    """Old and new value stand beside the step and its call; a card has none."""
    (rule,) = [each for each in records() if each["kind"] == "field_mappings"]
    assert (rule["field"], rule["old"], rule["new"]) == (
        "rule",
        "two_way",
        "prefer_salesforce_unless_blank",
    )
    assert (rule["channel"], rule["method"], rule["path"]) == ("manual", "", "")
    home = [each for each in records() if each["reason"] == "comes_home"]
    assert [each["field"] for each in home] == ["label", "inverse_label"]
    assert home[0]["after"] == "3 4"


@given(SOUND, SOUND)
def test_every_change_is_told(base: Configuration, target: Configuration) -> None:
    """The addresses of the rows are those that change."""
    found = {row[COLUMNS.index("address")] for row in rows_of(plan_of(base, target))}
    assert found == {str(change.address) for change in diff(base, target)}


def test_no_text_becomes_a_formula() -> None:
    """A spreadsheet shows a hostile label instead of computing it."""
    hostile = replace(AGENCY, label="=HYPERLINK(1)")
    plan = plan_of(BASE, Configuration.of([*TARGET.settings.values(), hostile]))
    cells = {cell for row in rows_of(plan) for cell in row}
    assert "'=HYPERLINK(1)" in cells
    assert "=HYPERLINK(1)" not in cells
