"""The four rules against every row of the truth table."""

import csv
from pathlib import Path

import pytest

from crmadmin.core.configuration.field_mappings import SyncRule
from crmadmin.core.sync.rules import Flow, decide
from crmadmin.core.sync.scenarios import Side, Trigger
from crmadmin.core.sync.truth_table import ASSUMED_POLICY, ROWS

TABLE = Path(__file__).parents[2] / "data" / "sync_truth_table.csv"
BLANK = "∅"
CODES = {rule.code: rule for rule in SyncRule}
SIDES = {Flow.NONE: Side.NONE, Flow.TO_HUBSPOT: Side.HUBSPOT, Flow.TO_SALESFORCE: Side.SALESFORCE}


def rows() -> list[dict[str, str]]:
    """Read the table's rows."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("row", rows(), ids=lambda row: row["row"])
def test_decision_follows_truth_table(row: dict[str, str]) -> None:
    """Each row gives the side written and both values afterwards."""
    before = {"HUBSPOT": row["hs_before"], "SALESFORCE": row["sf_before"]}
    flow = decide(
        CODES[row["rule"]],
        Trigger(row["trigger"]),
        hubspot_filled=before["HUBSPOT"] != BLANK,
        salesforce_filled=before["SALESFORCE"] != BLANK,
    )
    assert SIDES[flow] == row["written_side"]
    after = dict(before)
    if flow is Flow.TO_HUBSPOT:
        after["HUBSPOT"] = before["SALESFORCE"]
    if flow is Flow.TO_SALESFORCE:
        after["SALESFORCE"] = before["HUBSPOT"]
    assert (after["HUBSPOT"], after["SALESFORCE"]) == (row["hs_after"], row["sf_after"])


def test_rows_are_named_as_in_the_table() -> None:
    """An explanation cites the row that the document numbers so."""
    table = {
        (
            CODES[row["rule"]],
            Trigger(row["trigger"]),
            row["hs_before"] != BLANK,
            row["sf_before"] != BLANK,
        ): row["row"]
        for row in rows()
    }
    assert table == ROWS


def test_every_assumption_of_one_row_has_a_policy() -> None:
    """A row marked as an assumption is never a silent fact."""
    untouched = {"T097", "T098", "T099"}
    assumed = {row["row"] for row in rows() if "ASSUME" in row["evidence"]}
    assert assumed - untouched == set(ASSUMED_POLICY)
