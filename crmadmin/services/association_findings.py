"""What is wrong with associations, or worth knowing of them: counted, listed, ticked off."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from rapidfuzz.distance import OSA

from crmadmin.core.associations.companies import PRIMARY_COMPANY
from crmadmin.core.associations.findings import (
    AssociatedCompany,
    AssociatedLead,
    CompaniesOfRecord,
    Condition,
    Finding,
    FindingCode,
    FindingRow,
    FoundLabel,
    Holds,
    Reader,
    Reading,
    ReadingPlace,
    Severity,
)
from crmadmin.core.associations.readings import EDITABLE_TO, TOOLS, Tool, ToolReading
from crmadmin.core.associations.suggestions import Suggestion, suggestions
from crmadmin.core.changes.changes import Change
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.definitions import System
from crmadmin.core.effects.rows import CountedRecord, Page
from crmadmin.core.progress import Monitor, Progress, unwatched
from crmadmin.core.reading.allowances import FAMILIES, read_allowances
from crmadmin.preview.consequences.ground import read_ground
from crmadmin.preview.findings import definitions, labels, limits, records
from crmadmin.preview.findings.companies import count_companies
from crmadmin.preview.findings.held import drop_companies, gather_companies
from crmadmin.store.configurations import read_base
from crmadmin.store.database import Database, Transaction
from crmadmin.store.documents import read_documents
from crmadmin.store.drafts import read_draft
from crmadmin.store.finding_checks import read_checks, save_check
from crmadmin.store.interruption import interruptible

_STEP = "findings"
_PARTS = 5


class AssociationFindings:
    """Findings about the associations of one workspace; usable from any thread.

    They tell of records as they were read; labels, and limits to come, are those of the draft.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def findings(self, monitor: Monitor = unwatched) -> tuple[Finding, ...]:
        """Find everything, what matters most first, what was seen to last. Raises Cancelled."""
        with self._reading(monitor) as connection:
            found = tuple(_found(connection, monitor))
            checks = read_checks(connection)
        order = list(FindingCode)
        return tuple(
            sorted(
                (replace(each, checked=each.count <= checks.get(each.key, 0)) for each in found),
                key=lambda each: (
                    each.checked,
                    each.severity is not Severity.WARNING,
                    order.index(each.code),
                    -each.count,
                    each.key,
                ),
            )
        )

    def rows(
        self, finding: Finding, page: Page, monitor: Monitor = unwatched
    ) -> tuple[FindingRow, ...]:
        """Give some of what a finding counts; nothing where only the portal knows which.

        Raises Cancelled.
        """
        with self._reading(monitor) as connection:
            changes = _drafted(connection)
            ground = read_ground(connection, changes)
            if finding.code in limits.CODES:
                return limits.limit_rows(ground, finding, changes, page)
            if finding.code in labels.CODES:
                return labels.label_rows(ground, finding, page)
            if finding.code in definitions.CODES:
                return definitions.definition_rows(ground, finding, page)
            return records.record_rows(ground, finding, page)

    def checked(self, finding: Finding, done: bool) -> None:  # noqa: FBT001 - it is the value
        """Tick a finding off, or take the tick away.

        The tick holds until more is found than now. Problem if the workspace is read-only.
        """
        with self._database.writing() as connection:
            save_check(connection, finding.key, finding.count if done else None)

    def suggestions(self, one: str, other: str) -> tuple[Suggestion, ...]:
        """Suggest labels for two objects in the order of labels, beside those drafted."""
        with self._database.reading() as connection:
            drafted = read_draft(connection, read_base(connection)).configuration()
        return suggestions(one, other, drafted.each(AssociationLabel))

    @contextmanager
    def _reading(self, monitor: Monitor) -> Iterator[Transaction]:
        with self._database.reading() as connection:
            with interruptible(connection, monitor, _STEP):
                yield connection
            drop_companies(connection)


def _found(connection: Transaction, monitor: Monitor) -> Iterator[Finding]:
    changes = _drafted(connection)
    ground = read_ground(connection, changes)
    allowances = read_allowances(
        document
        for family in FAMILIES
        for document in read_documents(connection, System.HUBSPOT, family)
    )
    done = iter(range(_PARTS))

    def tell() -> None:
        monitor(Progress(step=_STEP, done=next(done), total=_PARTS, unit="kinds"))

    tell()
    gather_companies(connection, PRIMARY_COMPANY)
    tallies = {name: count_companies(connection, name) for name in PRIMARY_COMPANY}
    tell()
    yield from records.record_findings(ground, tallies)
    tell()
    yield from definitions.definition_findings(ground, tallies)
    tell()
    yield from labels.label_findings(ground, allowances, OSA.distance)
    tell()
    yield from limits.limit_findings(ground, changes)


def _drafted(connection: Transaction) -> tuple[Change, ...]:
    return read_draft(connection, read_base(connection)).changes()


__all__ = [
    "EDITABLE_TO",
    "TOOLS",
    "AssociatedCompany",
    "AssociatedLead",
    "AssociationFindings",
    "CompaniesOfRecord",
    "Condition",
    "CountedRecord",
    "Finding",
    "FindingCode",
    "FindingRow",
    "FoundLabel",
    "Holds",
    "Page",
    "Reader",
    "Reading",
    "ReadingPlace",
    "Severity",
    "Suggestion",
    "Tool",
    "ToolReading",
]
