"""Findings about the demo's associations: counted, listed, ticked off."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.progress import Cancelled, Progress
from crmadmin.services.association_findings import (
    AssociationFindings,
    CompaniesOfRecord,
    CountedRecord,
    Finding,
    FindingCode,
    FoundLabel,
    Page,
    Reader,
    Severity,
)
from crmadmin.services.drafting import Drafting
from crmadmin.services.importing import import_files
from crmadmin.store.database import Database
from tests.services.labelled_portal import tell

DEMO = Path(__file__).parents[2] / "resources" / "demo"
EVERYTHING = Page(limit=10_000)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """Give a workspace with the demo's records and definitions."""
    with Database.create(tmp_path_factory.mktemp("demo") / "demo.crmadmin") as database:
        import_files(database, [DEMO])
        yield database


@pytest.fixture(scope="module")
def found(demo: Database) -> tuple[Finding, ...]:
    """Give the demo's findings."""
    return AssociationFindings(demo).findings()


def _of(found: tuple[Finding, ...], code: FindingCode) -> list[Finding]:
    return [each for each in found if each.code is code]


def test_every_finding_lists_as_much_as_it_counts(
    demo: Database, found: tuple[Finding, ...]
) -> None:
    """A count is a link to its rows."""
    findings = AssociationFindings(demo)
    assert len({each.key for each in found}) == len(found)
    for finding in found:
        assert len(findings.rows(finding, EVERYTHING)) == finding.count, finding.key


def test_what_matters_most_comes_first(found: tuple[Finding, ...]) -> None:
    """Warnings, then what is worth knowing."""
    severities = [each.severity for each in found]
    assert severities == sorted(severities, key=[Severity.WARNING, Severity.INFO].index)
    assert set(severities) == set(Severity)


def test_a_workflow_of_deals_with_several_companies_is_a_migration(
    demo: Database, found: tuple[Finding, ...]
) -> None:
    """Its records are those that are enrolled and have two companies or more."""
    migration = next(
        each
        for each in _of(found, FindingCode.MIGRATION)
        if each.name == "Transaction gagnée : entreprise cliente"
    )
    rows = AssociationFindings(demo).rows(migration, EVERYTHING)
    records = [row for row in rows if isinstance(row, CompaniesOfRecord)]
    assert all(row.total > 1 for row in records)
    assert migration.facts["beyond"] == sum(row.total - 1 for row in records)
    assert migration.facts["at_most"] is False
    assert migration.severity is Severity.WARNING


def test_readers_say_where_they_read(demo: Database, found: tuple[Finding, ...]) -> None:
    """Lists and workflows apart."""
    families = {each.subject: each for each in _of(found, FindingCode.READS_PRIMARY)}
    assert set(families) == {"list", "workflow"}
    for finding in families.values():
        for row in AssociationFindings(demo).rows(finding, EVERYTHING):
            assert isinstance(row, Reader)
            assert row.places


def test_labels_that_are_alike_come_with_what_carries_them(
    demo: Database, found: tuple[Finding, ...]
) -> None:
    """So that one sees which to keep."""
    alike = _of(found, FindingCode.LABELS_ALIKE)
    rows = [
        row.label
        for finding in alike
        for row in AssociationFindings(demo).rows(finding, EVERYTHING)
        if isinstance(row, FoundLabel)
    ]
    assert {"Décisionnaire", "Decisionnaire", "décisionnaires"} <= set(rows)
    (full,) = _of(found, FindingCode.PAIR_NEARLY_FULL)
    assert (full.facts["limit"], full.facts["assumed"]) == (50, True)


def test_what_the_draft_deletes_is_no_label_to_find(
    demo: Database, found: tuple[Finding, ...]
) -> None:
    """A remedy that is drafted shows at once."""
    findings = AssociationFindings(demo)
    alike = next(each for each in _of(found, FindingCode.LABELS_ALIKE) if each.count == 2)
    rows = findings.rows(alike, EVERYTHING)
    assert isinstance(rows[-1], FoundLabel)
    Drafting(demo).delete_label(rows[-1].address)
    assert alike.key not in {each.key for each in findings.findings()}
    Drafting(demo).discard()


def test_a_tick_holds_until_more_is_found(demo: Database, found: tuple[Finding, ...]) -> None:
    """What was seen to goes to the end of the list."""
    findings = AssociationFindings(demo)
    first = found[0]
    findings.checked(first, done=True)
    last = findings.findings()[-1]
    assert (last.key, last.checked) == (first.key, True)
    findings.checked(replace(first, count=first.count - 1), done=True)
    assert not findings.findings()[0].checked
    findings.checked(first, done=False)
    assert findings.findings() == found


def test_a_drafted_limit_tells_whom_it_would_put_over(demo: Database) -> None:
    """Before it is pushed, and before it is anything to the portal."""
    limit = AssociationLimit(
        from_object="contacts", to_object="companies", max_records=1, type_id=279
    )
    Drafting(demo).set_limit(limit)
    findings = AssociationFindings(demo)
    (over,) = _of(findings.findings(), FindingCode.OVER_DRAFTED_LIMIT)
    rows = findings.rows(over, EVERYTHING)
    assert len(rows) == over.count
    assert all(isinstance(row, CountedRecord) and row.count > 1 for row in rows)
    assert over.facts["limit"] == 1
    Drafting(demo).discard()


def test_what_only_the_portal_knows_has_no_rows(demo: Database, found: tuple[Finding, ...]) -> None:
    """It counts records near its own limit, and does not say which (§3.5)."""
    body = {"objectTypeId": "0-1", "totalRecordsAtLimit": 2, "totalRecordsNearLimit": 0}
    tell(demo, "association_limits", [body])
    findings = AssociationFindings(demo)
    more = [each for each in findings.findings() if each.key not in {each.key for each in found}]
    assert [(each.code, each.object, each.count) for each in more] == [
        (FindingCode.REPORTED_AT_LIMIT, "contacts", 2)
    ]
    assert findings.rows(more[0], EVERYTHING) == ()
    tell(demo, "association_limits", [])


def test_suggestions_know_what_the_draft_has(demo: Database) -> None:
    """Salaried people have a label already, teachers none."""
    found = {
        str(each.role): each
        for each in AssociationFindings(demo).suggestions("contacts", "companies")
    }
    assert [each.label for each in found["employee"].existing] == ["Salarié"]
    assert found["teacher"].existing == ()


def test_an_empty_workspace_has_nothing_to_find(tmp_path: Path) -> None:
    """Nothing was read yet."""
    with Database.create(tmp_path / "empty.crmadmin") as database:
        assert AssociationFindings(database).findings() == ()


def test_finding_can_be_cancelled(demo: Database) -> None:
    """Within the first part already."""

    def stop(_progress: Progress) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        AssociationFindings(demo).findings(stop)
