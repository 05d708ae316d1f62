"""Findings are told apart by what they are about, not by how much was found."""

from dataclasses import replace

from crmadmin.core.associations.findings import Finding, FindingCode, Severity


def test_a_finding_stays_the_same_when_more_is_found() -> None:
    """A box that was ticked finds its finding again after the next pull."""
    found = Finding(
        code=FindingCode.MIGRATION,
        severity=Severity.WARNING,
        count=3,
        object="deals",
        other="companies",
        subject="workflow/17",
    )
    assert replace(found, count=4, name="Deal won", checked=True).key == found.key
    assert replace(found, subject="list/17").key != found.key
    assert replace(found, object="tickets").key != found.key
