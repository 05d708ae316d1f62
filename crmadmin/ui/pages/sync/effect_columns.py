"""The columns of a list of effects: both records, both values, the side written, the reason."""

from collections.abc import Callable

from PySide6.QtGui import QColor, QIcon

from crmadmin.core.sync.scenarios import Side
from crmadmin.services.effect_rows import NamedEffect
from crmadmin.ui.i18n import Texts
from crmadmin.ui.pages.sync.wording.explaining import reason_words
from crmadmin.ui.pages.sync.wording.objects import salesforce_record
from crmadmin.ui.pages.sync.wording.outcomes import outcome_look, outcome_name, record_outcome_name
from crmadmin.ui.shell import Shell
from crmadmin.ui.tables.change import ShownChange
from crmadmin.ui.tables.columns import TableColumn

Column = TableColumn[NamedEffect]

HUBSPOT, SALESFORCE = "hubspot_value", "salesforce_value"
FIELD_COLUMNS = (
    "hubspot_record",
    HUBSPOT,
    "side",
    SALESFORCE,
    "salesforce_record",
    "outcome",
    "reason",
)
RECORD_COLUMNS = ("hubspot_record", "salesforce_record", "outcome", "reason")


class EffectColumns(Texts):
    """The texts of this module."""


def effect_columns(shell: Shell) -> tuple[Column, ...]:
    """Define every column in the language spoken now."""
    return (
        _hubspot_record(),
        _value(shell, HUBSPOT, EffectColumns.tr("Value in HubSpot"), hubspot_values),
        _side(shell),
        _value(shell, SALESFORCE, EffectColumns.tr("Value in Salesforce"), salesforce_values),
        _salesforce_record(),
        _outcome(shell),
        Column(
            name="reason",
            title=EffectColumns.tr("Reason"),
            text=lambda row: reason_words(row.effect),
            tooltip=lambda row: f"{row.effect.outcome} · {row.effect.reason}",
            width=260,
        ),
    )


def hubspot_values(row: NamedEffect) -> tuple[str, str]:
    """Give HubSpot's value before and after."""
    return row.effect.hubspot_before, row.effect.hubspot_after


def salesforce_values(row: NamedEffect) -> tuple[str, str]:
    """Give Salesforce's value before and after."""
    return row.effect.salesforce_before, row.effect.salesforce_after


def _hubspot_record() -> Column:
    return Column(
        name="hubspot_record",
        title=EffectColumns.tr("HubSpot record"),
        text=lambda row: row.hubspot_name or "–",
        copied=lambda row: row.effect.hubspot_id,
        tooltip=lambda row: f"{row.hubspot_name}\n{row.effect.hubspot_id}".strip(),
        width=150,
    )


def _salesforce_record() -> Column:
    def text(row: NamedEffect) -> str:
        target = salesforce_record(row.effect.salesforce_object)
        name = row.salesforce_name or row.effect.salesforce_id
        return f"{target} · {name}" if name else target or "–"

    return Column(
        name="salesforce_record",
        title=EffectColumns.tr("Salesforce record"),
        text=text,
        copied=lambda row: row.effect.salesforce_id,
        tooltip=lambda row: f"{text(row)}\n{row.effect.salesforce_id}".strip(),
        width=190,
    )


def _value(
    shell: Shell, name: str, title: str, values: Callable[[NamedEffect], tuple[str, str]]
) -> Column:
    def change(row: NamedEffect) -> ShownChange | None:
        before, after = values(row)
        if before == after:
            return None
        tint: str = getattr(shell.theme.tokens, outcome_look(row.effect.outcome).tint)
        blank = EffectColumns.tr("(blank)")
        return ShownChange(before=before, after=after or blank, colour=QColor(tint))

    def text(row: NamedEffect) -> str:
        shown = change(row)
        return shown.words() if shown else values(row)[0]

    return Column(name=name, title=title, text=text, tooltip=text, change=change, width=176)


def _side(shell: Shell) -> Column:
    def icon(row: NamedEffect) -> QIcon:
        look = outcome_look(row.effect.outcome)
        name = {Side.HUBSPOT: "arrow-left", Side.SALESFORCE: "arrow-right"}.get(
            row.effect.written_side, look.icon
        )
        return shell.icons.icon(name, look.tint)

    return Column(
        name="side",
        title=EffectColumns.tr("Written side"),
        text=lambda row: side_name(row.effect.written_side),
        icon=icon,
        width=108,
    )


def side_name(side: Side) -> str:
    """Name the side that is written."""
    return {
        Side.HUBSPOT: "HubSpot",
        Side.SALESFORCE: "Salesforce",
        Side.NONE: EffectColumns.tr("neither", "side that is written"),
    }[side]


def _outcome(shell: Shell) -> Column:
    def text(row: NamedEffect) -> str:
        whole = not row.effect.property
        return (
            record_outcome_name(row.effect.outcome) if whole else outcome_name(row.effect.outcome)
        )

    def colour(row: NamedEffect) -> QColor:
        return QColor(getattr(shell.theme.tokens, outcome_look(row.effect.outcome).tint))

    def icon(row: NamedEffect) -> QIcon:
        look = outcome_look(row.effect.outcome)
        return shell.icons.icon(look.icon, look.tint)

    return Column(
        name="outcome",
        title=EffectColumns.tr("Outcome"),
        text=text,
        colour=colour,
        icon=icon,
        width=190,
    )
