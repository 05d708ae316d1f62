"""A report survives being kept."""

from crmadmin.core.definitions import System
from crmadmin.core.pull.parts import Part
from crmadmin.core.pull.report import Finding, FindingKind, Mode, PartReport, PullReport
from crmadmin.core.pull.report_json import report_from_json, report_to_json

REPORT = PullReport(
    system=System.SALESFORCE,
    account_id="00D",
    started_at="2026-01-01T00:00:00.000Z",
    finished_at="2026-01-01T00:00:09.000Z",
    seconds=9.0,
    sittings=2,
    calls=12,
    parts=(
        PartReport(part=Part.RECORDS, object="Lead", mode=Mode.CHECKED, held=3, portal_count=3),
        PartReport(part=Part.USERS),
    ),
    findings=(
        Finding(kind=FindingKind.MISSING_SCOPE, part=Part.WORKFLOWS, scopes=("automation",)),
    ),
    fingerprint="f",
    share=0.5,
)


def test_a_report_comes_back_as_it_was() -> None:
    """Every field, also those that are unknown."""
    assert report_from_json(report_to_json(REPORT)) == REPORT


def test_a_report_with_a_finding_is_not_complete() -> None:
    """Complete is what left nothing out and counts as the account does."""
    assert not REPORT.complete
    assert REPORT.parts[0].equal is True
    assert REPORT.parts[1].equal is None
