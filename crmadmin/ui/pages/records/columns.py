"""The columns of a table of records."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QColor, QIcon

from crmadmin.core.definitions import System, ValueKind
from crmadmin.core.records.query import RecordRow, RecordValue
from crmadmin.services.browsing import ColumnLabels
from crmadmin.ui.filters.values import called, explained, shown
from crmadmin.ui.pages.records.groups import group_name
from crmadmin.ui.shell import Shell
from crmadmin.ui.tables.columns import TableColumn

_WIDTHS = {
    ValueKind.NUMBER: 110,
    ValueKind.BOOLEAN: 90,
    ValueKind.DATE: 100,
    ValueKind.DATETIME: 140,
    ValueKind.EMAIL: 220,
    ValueKind.REFERENCE: 160,
}
_USUAL_WIDTH = 150

_DEFAULTS: dict[tuple[System, str], tuple[str, ...]] = {
    (System.HUBSPOT, "contacts"): (
        "email", "firstname", "lastname", "phone", "company", "jobtitle", "lifecyclestage",
        "hs_lead_status", "hubspot_owner_id", "createdate", "lastmodifieddate", "hs_object_id",
    ),
    (System.HUBSPOT, "companies"): (
        "name", "domain", "phone", "city", "country", "industry", "numberofemployees",
        "annualrevenue", "lifecyclestage", "hubspot_owner_id", "createdate", "hs_object_id",
    ),
    (System.HUBSPOT, "deals"): (
        "dealname", "pipeline", "dealstage", "amount", "closedate", "dealtype",
        "hubspot_owner_id", "createdate", "hs_object_id",
    ),
    (System.HUBSPOT, "leads"): (
        "hs_lead_name", "hs_pipeline", "hs_pipeline_stage", "hs_lead_type", "hs_lead_label",
        "hs_lead_disqualification_reason", "hubspot_owner_id", "hs_createdate", "hs_object_id",
    ),
    (System.SALESFORCE, "Lead"): (
        "Email", "FirstName", "LastName", "Company", "Title", "Phone", "Status", "LeadSource",
        "OwnerId", "IsConverted", "CreatedDate", "Id",
    ),
    (System.SALESFORCE, "Contact"): (
        "Email", "FirstName", "LastName", "Title", "Phone", "LeadSource", "OwnerId",
        "CreatedDate", "Id",
    ),
    (System.SALESFORCE, "Account"): (
        "Name", "Website", "Phone", "BillingCity", "BillingCountry", "Industry",
        "NumberOfEmployees", "AnnualRevenue", "Type", "OwnerId", "CreatedDate", "Id",
    ),
    (System.SALESFORCE, "Opportunity"): (
        "Name", "StageName", "Amount", "CloseDate", "Type", "OwnerId", "CreatedDate", "Id",
    ),
}  # fmt: skip
_MOST_DEFAULTS = 12


def default_columns(columns: Sequence[ColumnLabels]) -> tuple[str, ...]:
    """Name the properties that a table shows until a person chooses others."""
    names = [column.definition.name for column in columns]
    if not columns:
        return ()
    definition = columns[0].definition
    usual = _DEFAULTS.get((definition.system, definition.object), ())
    found = tuple(name for name in usual if name in names)
    return found or tuple(names[:_MOST_DEFAULTS])


def record_columns(
    columns: Sequence[ColumnLabels], shell: Shell
) -> tuple[TableColumn[RecordRow], ...]:
    """Make a table's columns of properties; what did not parse stands out in each."""
    warning = shell.icons.icon("warning", "blocked")
    grouped = sorted(columns, key=lambda column: not column.definition.group)
    return tuple(_column(column, shell, warning) for column in grouped)


def _column(column: ColumnLabels, shell: Shell, warning: QIcon) -> TableColumn[RecordRow]:
    definition, labels = column.definition, column.labels
    value = _value_of(definition.name)

    def unparsed(row: RecordRow) -> bool:
        return row.has(definition.name) and row.is_unparsed(definition.name)

    def colour(row: RecordRow) -> QColor | None:
        return QColor(shell.theme.tokens.blocked) if unparsed(row) else None

    def icon(row: RecordRow) -> QIcon | None:
        return warning if unparsed(row) else None

    def text(row: RecordRow) -> str:
        found = value(row)
        return shown(definition, found, called(definition, found, labels))

    def tooltip(row: RecordRow) -> str:
        found = value(row)
        return explained(definition, found, called(definition, found, labels))

    def copied(row: RecordRow) -> str:
        found = value(row)
        return (called(definition, found, labels) or found.text) if found else ""

    keyed = definition.kind.has_key and definition.kind is not ValueKind.EMAIL
    return TableColumn(
        name=definition.name,
        title=definition.label or definition.name,
        description=f"{definition.label}\n{definition.name} ({definition.type})".strip(),
        group=group_name(definition),
        width=_WIDTHS.get(definition.kind, _USUAL_WIDTH),
        numeric=definition.kind is ValueKind.NUMBER,
        text=text,
        tooltip=tooltip,
        copied=copied,
        colour=colour if keyed else None,
        icon=icon if keyed else None,
    )


def _value_of(name: str) -> Callable[[RecordRow], RecordValue | None]:
    """Read a property of a row; a row read before the column was shown has none yet."""
    return lambda row: row.value(name) if row.has(name) else None
