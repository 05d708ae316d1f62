"""The columns of the table of options."""

from PySide6.QtGui import QColor, QIcon

from crmadmin.ui import formats
from crmadmin.ui.i18n import Texts
from crmadmin.ui.pages.leads.options.rows import OptionRow
from crmadmin.ui.pages.leads.options.words import standing_look, standing_name
from crmadmin.ui.shell import Shell
from crmadmin.ui.tables.change import ShownChange
from crmadmin.ui.tables.columns import TableColumn

PLACE, LABEL, VALUE, SHOWN, RECORDS, STATE = (
    "place",
    "label",
    "value",
    "shown",
    "records",
    "state",
)
DEFAULT = (LABEL, RECORDS, VALUE, SHOWN, STATE)


class OptionColumns(Texts):
    """The texts of this module."""


def option_columns(shell: Shell) -> tuple[TableColumn[OptionRow], ...]:
    """Define the columns in the language spoken now."""
    return (_label(shell), _value(shell), _shown(shell), _records(shell), _state(shell), _place())


def _label(shell: Shell) -> TableColumn[OptionRow]:
    def change(row: OptionRow) -> ShownChange | None:
        line = row.line
        if line is None or line.before is None or line.after is None:
            return None
        if line.before.label == line.after.label:
            return None
        colour = QColor(shell.theme.tokens.update)
        return ShownChange(before=line.before.label, after=line.after.label, colour=colour)

    def icon(row: OptionRow) -> QIcon | None:
        if row.line is None:
            return shell.icons.icon("warning", "blocked")
        look = standing_look(row.line)
        return None if look is None else shell.icons.icon(*look)

    return TableColumn[OptionRow](
        name=LABEL,
        title=OptionColumns.tr("Label"),
        description=OptionColumns.tr("What people read"),
        text=lambda row: OptionColumns.tr("No option") if row.is_orphan else row.label,
        change=change,
        colour=lambda row: QColor(shell.theme.tokens.blocked) if row.is_orphan else None,
        icon=icon,
        bold=lambda row: row.is_drafted,
        struck=lambda row: row.goes,
        width=184,
    )


def _value(shell: Shell) -> TableColumn[OptionRow]:
    return TableColumn[OptionRow](
        name=VALUE,
        title=OptionColumns.tr("Internal value"),
        description=OptionColumns.tr("What records hold; never changes"),
        text=lambda row: row.value,
        colour=lambda row: None if row.is_orphan else QColor(shell.theme.tokens.muted),
        struck=lambda row: row.goes,
        width=168,
    )


def _shown(shell: Shell) -> TableColumn[OptionRow]:
    def is_hidden(row: OptionRow) -> bool:
        return row.line is not None and row.line.option.hidden

    return TableColumn[OptionRow](
        name=SHOWN,
        title=OptionColumns.tr("Offered"),
        description=OptionColumns.tr("Whether forms and records offer the option"),
        text=lambda row: _offered(row, hidden=is_hidden(row)),
        icon=lambda row: shell.icons.icon("eye-slash") if is_hidden(row) else None,
        width=94,
    )


def _offered(row: OptionRow, *, hidden: bool) -> str:
    if row.is_orphan:
        return OptionColumns.tr("no")
    return OptionColumns.tr("hidden") if hidden else OptionColumns.tr("yes")


def _records(shell: Shell) -> TableColumn[OptionRow]:
    return TableColumn[OptionRow](
        name=RECORDS,
        title=OptionColumns.tr("Records"),
        description=OptionColumns.tr("How many records hold the value"),
        text=lambda row: "" if row.records is None else formats.number(row.records),
        copied=lambda row: str(row.records or 0),
        sort_key=lambda row: row.records,
        linked=lambda row: bool(row.records),
        colour=lambda row: None if row.records else QColor(shell.theme.tokens.muted),
        numeric=True,
        width=78,
    )


def _state(shell: Shell) -> TableColumn[OptionRow]:
    def colour(row: OptionRow) -> QColor | None:
        look = None if row.line is None else standing_look(row.line)
        return None if look is None else QColor(getattr(shell.theme.tokens, look[1]))

    return TableColumn[OptionRow](
        name=STATE,
        title=OptionColumns.tr("Draft"),
        description=OptionColumns.tr("What the draft has made of the option"),
        text=lambda row: "" if row.line is None else standing_name(row.line),
        colour=colour,
        width=84,
    )


def _place() -> TableColumn[OptionRow]:
    def place(row: OptionRow) -> int | None:
        return None if row.line is None else row.line.option.position

    return TableColumn[OptionRow](
        name=PLACE,
        title=OptionColumns.tr("Place"),
        description=OptionColumns.tr("The place in the list, as HubSpot counts"),
        text=lambda row: "" if place(row) is None else str(place(row)),
        sort_key=place,
        numeric=True,
        width=64,
    )
