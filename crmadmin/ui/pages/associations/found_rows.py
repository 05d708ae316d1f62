"""What stands behind the count of a finding, whatever it counts, as rows of one table."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QColor

from crmadmin.core.associations.findings import (
    AssociatedLead,
    CompaniesOfRecord,
    Finding,
    FindingRow,
    FoundLabel,
    Reader,
)
from crmadmin.core.effects.rows import CountedRecord, Page
from crmadmin.core.portal_pages import PortalPages
from crmadmin.core.progress import Monitor
from crmadmin.core.records.detail import RecordName
from crmadmin.services.association_findings import AssociationFindings
from crmadmin.ui import formats
from crmadmin.ui.graph.words import objects_name
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.navigation import Place
from crmadmin.ui.shell import Shell
from crmadmin.ui.tables.columns import TableColumn
from crmadmin.wording.finding_rows import row_detail
from crmadmin.wording.references import FAMILIES
from crmadmin.wording.speech import Speech
from crmadmin.wording.typography import sentence_case

NAME, KIND, DETAIL, COUNT = "name", "kind", "detail", "count"
COLUMNS = (NAME, KIND, COUNT, DETAIL)


class FoundRows(Texts):
    """The texts of this module."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingSource:
    """The rows behind a finding, in pages."""

    source: AssociationFindings
    finding: Finding

    def head(self, limit: int, monitor: Monitor, /) -> Sequence[FindingRow]:
        """Give the first rows."""
        return self.page(0, limit, monitor)

    def count(self, monitor: Monitor, /) -> int:
        """Count the rows: the finding says so, except where only the portal knows which."""
        return self.finding.count if self.page(0, 1, monitor) else 0

    def page(self, offset: int, limit: int, monitor: Monitor, /) -> Sequence[FindingRow]:
        """Give the rows from ``offset`` on."""
        return self.source.rows(self.finding, Page(offset=offset, limit=limit), monitor)


def record_of(row: FindingRow) -> RecordName | None:
    """Give the record that a row is about; lists, workflows and labels are none."""
    match row:
        case CompaniesOfRecord() | CountedRecord():
            return row.record
        case AssociatedLead():
            return row.lead
        case Reader() | FoundLabel():
            return None


def place_of(row: FindingRow) -> Place | None:
    """Give the place of this program where a row is shown."""
    record = record_of(row)
    if record is not None:
        return Place("records", (record.system, record.object, record.id))
    if isinstance(row, FoundLabel):
        return Place("associations", row.address.path)
    return None


def address_of(row: FindingRow, pages: PortalPages) -> str:
    """Give the page of HubSpot's where a row is shown, empty where none is known."""
    if isinstance(row, Reader):
        return pages.definition(row.family, row.id)
    record = record_of(row)
    return "" if record is None else pages.record(record.object, record.id)


def columns(shell: Shell) -> tuple[TableColumn[FindingRow], ...]:
    """Give the columns of the rows behind any finding."""
    speech = Speech(shell.languages.language)

    def accent(row: FindingRow) -> QColor | None:
        return QColor(shell.theme.tokens.accent) if place_of(row) is not None else None

    return (
        TableColumn[FindingRow](
            name=NAME,
            title=FoundRows.tr("Name"),
            text=_name,
            tooltip=_id,
            linked=lambda row: place_of(row) is not None,
            colour=accent,
            width=190,
        ),
        TableColumn[FindingRow](
            name=KIND,
            title=FoundRows.tr("What it is"),
            text=lambda row: _kind(speech, row),
            width=104,
        ),
        TableColumn[FindingRow](
            name=DETAIL,
            title=FoundRows.tr("What was found"),
            text=lambda row: _detail(speech, row),
            tooltip=lambda row: _detail(speech, row),
            width=220,
        ),
        TableColumn[FindingRow](
            name=COUNT,
            title=FoundRows.tr("Number"),
            description=FoundRows.tr("How many companies, associations or places"),
            text=_count,
            numeric=True,
            width=80,
        ),
    )


def _name(row: FindingRow) -> str:
    """Name a row; what else is known of it has columns of its own."""
    record = record_of(row)
    if record is not None:
        return record.name
    if isinstance(row, Reader):
        return row.name or row.id
    both = isinstance(row, FoundLabel) and row.inverse_label not in {"", row.label}
    text = getattr(row, "label", "")
    return f"{text} \u21c4 {getattr(row, 'inverse_label', '')}" if both else text


def _id(row: FindingRow) -> str:
    record = record_of(row)
    if record is not None:
        return record.id
    return row.id if isinstance(row, Reader) else str(getattr(row, "address", ""))


def _kind(speech: Speech, row: FindingRow) -> str:
    record = record_of(row)
    if record is not None:
        return objects_name(record.object)
    if isinstance(row, Reader):
        return sentence_case(speech(FAMILIES[row.family].one))
    return FoundRows.tr("Label")


def _detail(speech: Speech, row: FindingRow) -> str:
    parts = [row_detail(speech, row)]
    if isinstance(row, CompaniesOfRecord) and row.email:
        parts.append(row.email)
    if isinstance(row, Reader) and row.enabled is False:
        parts.append(FoundRows.tr("switched off"))
    if isinstance(row, CountedRecord):
        limit = row.limit_after if row.limit_after is not None else row.limit_before
        if limit is not None:
            parts.append(fill(FoundRows.tr("limit %1"), formats.number(limit)))
    return " · ".join(parts)


def _count(row: FindingRow) -> str:
    match row:
        case CompaniesOfRecord():
            return formats.number(row.total)
        case CountedRecord():
            return formats.number(row.count)
        case FoundLabel():
            return formats.number(row.associations)
        case Reader():
            return formats.number(len(row.places))
        case AssociatedLead():
            return formats.number(1)
