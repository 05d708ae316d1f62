"""``crmadmin preview`` from files to figures."""

import csv
import io
import json
from pathlib import Path

import pytest

from tests.end_to_end.program import Program
from tests.shared_data import shared


def test_the_next_sync_is_counted(program: Program) -> None:
    """The summary has the documented shape: object, considered, outcome, rule."""
    found = program.done("-w", "small", "preview", "--summary", "--format", "json")
    assert json.loads(found.output)["contacts"] == {
        "considered": 1,
        "outcomes": {"write_salesforce": {"two_way": 1}},
    }
    table = program.done("-w", "small", "preview", "--summary", CRMADMIN_LANGUAGE="fr").output
    assert "prochaine synchronisation" in table
    assert "Synchronisation bidirectionnelle" in table


def test_effects_are_rows(program: Program) -> None:
    """One row for each effect, in a file that appears whole."""
    out = program.folder / "effects.csv"
    program.done("preview", "-w", "small", "--scenario", "resync-from-hubspot", "--out", out)
    rows = list(csv.DictReader(io.StringIO(out.read_text(encoding="utf-8"))))
    assert {row["outcome"] for row in rows} == {"write_salesforce", "error_required"}
    phone = next(row for row in rows if row["property"] == "phone" and row["hubspot_id"] == "1")
    assert phone["salesforce_id"] == "00Q5g0000000001EAA"
    assert (phone["salesforce_before"], phone["salesforce_after"]) == ("9901", "0101")
    assert (phone["written_side"], phone["reason"]) == ("SALESFORCE", "TWO_WAY/RESYNC_FROM_HS")


def test_two_configurations_are_compared(program: Program) -> None:
    """Under another rule the same change goes the other way."""
    other = program.folder / "other.yaml"
    text = (program.folder / "exports" / "config.yaml").read_text(encoding="utf-8")
    other.write_text(text.replace("two_way", "always_use_salesforce"), encoding="utf-8")
    counts = program.done(
        "-w", "small", "preview", "--against", other, "--summary", "--format", "json"
    )
    assert json.loads(counts.output) == {
        "contacts": {
            "write_hubspot": {"phone": {"old": 1, "new": 0}},
            "write_salesforce": {"phone": {"old": 0, "new": 1}},
        }
    }
    rows = program.done("-w", "small", "preview", "--against", other, "--format", "csv").output
    (row,) = csv.DictReader(io.StringIO(rows))
    assert (row["change"], row["outcome"], row["outcome_before"]) == (
        "changed",
        "write_salesforce",
        "write_hubspot",
    )


def test_what_cannot_be_written_leaves_nothing(program: Program) -> None:
    """A folder that is not there is told, and no file appears."""
    told = program.failed("-w", "small", "preview", "--out", "absent/effects.csv")
    assert "effects.csv" in told


@pytest.fixture(scope="module")
def npsp(tmp_path_factory: pytest.TempPathFactory) -> Program:
    """Give a workspace of the shared pair of exports."""
    data = shared("npsp-pair")
    run = Program(tmp_path_factory.mktemp("npsp"))
    run.done("-w", "npsp.crmadmin", "import", data)
    run.done("-w", "npsp.crmadmin", "config", "import", data / "config.yaml")
    return run


@pytest.mark.parametrize(
    "scenario", ["first-match", "next-sync", "resync-from-hubspot", "salesforce-import"]
)
def test_the_shared_pair_is_counted_as_expected(npsp: Program, scenario: str) -> None:
    """The summary of each scenario equals the expected one."""
    expected = json.loads(shared("npsp-pair", "expected_summary.json").read_text(encoding="utf-8"))
    found = npsp.done(
        *("-w", "npsp.crmadmin", "preview", "--summary"),
        *("--scenario", scenario, "--format", "json"),
    )
    assert json.loads(found.output) == expected[scenario]


def test_rows_and_counts_agree(npsp: Program) -> None:
    """There are as many rows of each outcome as the summary counts."""
    expected = json.loads(shared("npsp-pair", "expected_summary.json").read_text(encoding="utf-8"))
    out = npsp.folder / "effects.csv"
    npsp.done("-w", "npsp.crmadmin", "preview", "--scenario", "first-match", "--out", out)
    counted: dict[str, int] = {}
    for row in csv.DictReader(io.StringIO(Path(out).read_text(encoding="utf-8"))):
        counted[row["outcome"]] = counted.get(row["outcome"], 0) + 1
    totals: dict[str, int] = {}
    for summary in expected["first-match"].values():
        for outcome, rules in summary["outcomes"].items():
            totals[outcome] = totals.get(outcome, 0) + sum(rules.values())
    assert counted == totals
