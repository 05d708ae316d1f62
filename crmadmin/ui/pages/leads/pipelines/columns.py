"""The columns of the table of stages."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QColor, QIcon

from crmadmin.core.pipelines.states import Metadata
from crmadmin.ui import formats
from crmadmin.ui.i18n import Texts
from crmadmin.ui.pages.leads.pipelines.rows import StageRow
from crmadmin.ui.pages.leads.pipelines.words import guard_words, standing_look, standing_name
from crmadmin.ui.shell import Shell
from crmadmin.ui.tables.change import ShownChange
from crmadmin.ui.tables.columns import Choice, TableColumn
from crmadmin.wording.speech import Speech
from crmadmin.wording.stage_states import state_name

PLACE, LABEL, STAGE_STATE, RECORDS, RULES, ID, DRAFT = (
    "place",
    "label",
    "stage_state",
    "records",
    "rules",
    "id",
    "draft",
)
DEFAULT = (PLACE, LABEL, STAGE_STATE, RECORDS, DRAFT, RULES)
States = Callable[[StageRow], Sequence[Metadata]]


class StageColumns(Texts):
    """The texts of this module."""


def stage_columns(shell: Shell, states: States) -> tuple[TableColumn[StageRow], ...]:
    """Define the columns in the language spoken now; ``states`` are those a stage may be given."""
    return (
        _place(shell),
        _label(shell),
        _state(shell, states),
        _records(shell),
        _rules(),
        _id(shell),
        _draft(shell),
    )


def _place(shell: Shell) -> TableColumn[StageRow]:
    def change(row: StageRow) -> ShownChange | None:
        if not row.is_moved or row.place == row.was:
            return None
        colour = QColor(shell.theme.tokens.update)
        return ShownChange(
            before=formats.number(row.was), after=formats.number(row.place), colour=colour
        )

    return TableColumn[StageRow](
        name=PLACE,
        title=StageColumns.tr("Place", "stage"),
        description=StageColumns.tr("The place in the order of the pipeline"),
        text=lambda row: formats.number(row.place) if row.place else "",
        change=change,
        sort_key=lambda row: row.place or None,
        colour=lambda _row: QColor(shell.theme.tokens.muted),
        width=52,
    )


def _label(shell: Shell) -> TableColumn[StageRow]:
    def change(row: StageRow) -> ShownChange | None:
        sides = row.line.sides
        if sides.before is None or sides.after is None or sides.before.label == sides.after.label:
            return None
        colour = QColor(shell.theme.tokens.update)
        return ShownChange(before=sides.before.label, after=sides.after.label, colour=colour)

    def icon(row: StageRow) -> QIcon | None:
        look = standing_look(row)
        if look is None and row.line.is_locked:
            return shell.icons.icon("lock-simple")
        return None if look is None else shell.icons.icon(*look)

    return TableColumn[StageRow](
        name=LABEL,
        title=StageColumns.tr("Stage"),
        description=StageColumns.tr("What people read"),
        text=lambda row: row.stage.label,
        tooltip=lambda row: (
            StageColumns.tr("HubSpot lets nobody change this stage.")
            if row.line.is_locked
            else row.stage.label
        ),
        change=change,
        icon=icon,
        bold=lambda row: row.line.is_drafted,
        struck=lambda row: row.goes,
        width=136,
    )


def _state(shell: Shell, states: States) -> TableColumn[StageRow]:
    def named(metadata: Metadata) -> str:
        return state_name(Speech(shell.languages.language), metadata)

    def change(row: StageRow) -> ShownChange | None:
        sides = row.line.sides
        if sides.before is None or sides.after is None:
            return None
        before, after = named(sides.before.metadata), named(sides.after.metadata)
        colour = QColor(shell.theme.tokens.update)
        return None if before == after else ShownChange(before=before, after=after, colour=colour)

    return TableColumn[StageRow](
        name=STAGE_STATE,
        title=StageColumns.tr("State", "stage"),
        description=StageColumns.tr("What a record in the stage is worth: its state, its chance"),
        text=lambda row: named(row.stage.metadata),
        choices=lambda row: [Choice(value=named(each), label=named(each)) for each in states(row)],
        chosen=lambda row: named(row.stage.metadata),
        change=change,
        struck=lambda row: row.goes,
        width=112,
    )


def _records(shell: Shell) -> TableColumn[StageRow]:
    return TableColumn[StageRow](
        name=RECORDS,
        title=StageColumns.tr("Records"),
        description=StageColumns.tr("How many records are in the stage"),
        text=lambda row: "" if row.records is None else formats.number(row.records),
        copied=lambda row: str(row.records or 0),
        sort_key=lambda row: row.records,
        linked=lambda row: bool(row.records),
        colour=lambda row: None if row.records else QColor(shell.theme.tokens.muted),
        numeric=True,
        width=70,
    )


def _rules() -> TableColumn[StageRow]:
    return TableColumn[StageRow](
        name=RULES,
        title=StageColumns.tr("Rules"),
        description=StageColumns.tr("The rules of the pipeline that name the stage"),
        text=lambda row: " · ".join(guard_words(row)),
        tooltip=lambda row: "\n".join(guard_words(row)),
        struck=lambda row: row.goes,
        width=76,
    )


def _id(shell: Shell) -> TableColumn[StageRow]:
    return TableColumn[StageRow](
        name=ID,
        title=StageColumns.tr("Internal name"),
        description=StageColumns.tr("What records hold; never changes"),
        text=lambda row: row.stage.stage_id,
        colour=lambda _row: QColor(shell.theme.tokens.muted),
        width=168,
    )


def _draft(shell: Shell) -> TableColumn[StageRow]:
    def colour(row: StageRow) -> QColor | None:
        look = standing_look(row)
        return None if look is None else QColor(getattr(shell.theme.tokens, look[1]))

    return TableColumn[StageRow](
        name=DRAFT,
        title=StageColumns.tr("Draft"),
        description=StageColumns.tr("What the draft has made of the stage"),
        text=standing_name,
        colour=colour,
        width=84,
    )
