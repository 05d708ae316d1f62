"""The columns of the table of labels."""

from collections.abc import Callable

from PySide6.QtGui import QColor, QIcon

from crmadmin.ui import formats
from crmadmin.ui.i18n import Texts
from crmadmin.ui.pages.associations.labels.rows import LabelRow
from crmadmin.ui.pages.associations.words import (
    direction_name,
    kind_explanation,
    kind_name,
    limit_sentence,
    limits_before,
    limits_text,
    standing_look,
    standing_name,
)
from crmadmin.ui.shell import Shell
from crmadmin.ui.tables.change import ARROW, ShownChange
from crmadmin.ui.tables.columns import TableColumn
from crmadmin.wording.speech import Speech

THERE, BACK, KIND, USED, LIMIT, STATE, NAME = (
    "there",
    "back",
    "kind",
    "used",
    "limit",
    "state",
    "name",
)
DEFAULT = (THERE, USED, BACK, KIND, LIMIT, STATE)


class LabelColumns(Texts):
    """The texts of this module."""


def label_columns(shell: Shell, pair: tuple[str, str]) -> tuple[TableColumn[LabelRow], ...]:
    """Define the columns for a pair of objects in the language spoken now."""
    one, other = pair
    there, back = direction_name(one, other), direction_name(other, one)
    if one == other:
        there, back = LabelColumns.tr("Label"), LabelColumns.tr("Label the other way")
    return (
        _text(shell, THERE, there, 0),
        _text(shell, BACK, back, 1),
        _kind(),
        _used(),
        _limit(shell),
        _state(shell),
        TableColumn[LabelRow](
            name=NAME,
            title=LabelColumns.tr("Internal name"),
            description=LabelColumns.tr("The name by which the API knows the label; never changes"),
            text=lambda row: row.line.label.name if row.line.label else "",
            width=150,
        ),
    )


def _text(shell: Shell, name: str, title: str, end: int) -> TableColumn[LabelRow]:
    def change(row: LabelRow) -> ShownChange | None:
        before, after = row.line.before, row.line.after
        if before is None or after is None or before.texts[end] == after.texts[end]:
            return None
        colour = QColor(shell.theme.tokens.update)
        return ShownChange(before=before.texts[end], after=after.texts[end], colour=colour)

    def colour(row: LabelRow) -> QColor | None:
        quiet = not row.is_own or (end == 1 and row.texts[0] == row.texts[1])
        return QColor(shell.theme.tokens.muted) if quiet else None

    def icon(row: LabelRow) -> QIcon | None:
        if end != 0:
            return None
        look = standing_look(row.line)
        if look is None:
            return None if row.is_own else shell.icons.icon("lock-simple")
        return shell.icons.icon(*look)

    return TableColumn[LabelRow](
        name=name,
        title=title,
        description=LabelColumns.tr("What is read of a record of the first object beside the other")
        if end == 0
        else LabelColumns.tr("What is read the other way"),
        text=lambda row: row.texts[end],
        tooltip=lambda row: _texts_tooltip(row, end),
        change=change,
        colour=colour,
        icon=icon,
        bold=lambda row: row.line.is_drafted and end == 0,
        struck=lambda row: row.goes,
        width=128 if end else 168,
    )


def _texts_tooltip(row: LabelRow, end: int) -> str:
    """Say a text in full, with the one before it."""
    before, text = row.line.before, row.texts[end]
    if before is None or before.texts[end] == text:
        return text
    return f"{before.texts[end]} {ARROW} {text}"


def _kind() -> TableColumn[LabelRow]:
    return TableColumn[LabelRow](
        name=KIND,
        title=LabelColumns.tr("Kind"),
        description=LabelColumns.tr("Single, paired, or defined by HubSpot"),
        text=lambda row: kind_name(row.line),
        tooltip=lambda row: kind_explanation(row.line),
        width=72,
    )


def _used() -> TableColumn[LabelRow]:
    def text(row: LabelRow) -> str:
        return "" if row.usage is None else formats.number(row.usage.associations)

    def count(row: LabelRow) -> int | None:
        return None if row.usage is None else row.usage.associations

    return TableColumn[LabelRow](
        name=USED,
        title=LabelColumns.tr("Associations"),
        description=LabelColumns.tr("How many associations carry the label"),
        text=text,
        copied=lambda row: str(count(row) or 0),
        sort_key=count,
        linked=lambda row: row.is_own and bool(count(row)),  # what deleting it would touch
        numeric=True,
        width=98,
    )


def _limit(shell: Shell) -> TableColumn[LabelRow]:
    def change(row: LabelRow) -> ShownChange | None:
        before, after = limits_before(row.line), limits_text(row.line)
        if before == after or row.goes:
            return None
        none = LabelColumns.tr("none", "limit")
        colour = QColor(shell.theme.tokens.update)
        return ShownChange(before=before or none, after=after or none, colour=colour)

    return TableColumn[LabelRow](
        name=LIMIT,
        title=LabelColumns.tr("Limit"),
        description=LabelColumns.tr("How many records one may be associated with, each way"),
        text=lambda row: limits_before(row.line) if row.goes else limits_text(row.line),
        tooltip=_limit_tooltip(shell),
        change=change,
        struck=lambda row: row.goes,
        sort_key=_lowest,
        width=62,
    )


def _limit_tooltip(shell: Shell) -> Callable[[LabelRow], str]:
    def tooltip(row: LabelRow) -> str:
        speech = Speech(shell.languages.language)
        sides = row.line.limits
        return "\n".join(limit_sentence(speech, side, side.after) for side in sides)

    return tooltip


def _lowest(row: LabelRow) -> int | None:
    numbers = [side.after.max_records for side in row.line.limits if side.after is not None]
    return min(numbers, default=None)


def _state(shell: Shell) -> TableColumn[LabelRow]:
    def colour(row: LabelRow) -> QColor | None:
        look = standing_look(row.line)
        return None if look is None else QColor(getattr(shell.theme.tokens, look[1]))

    return TableColumn[LabelRow](
        name=STATE,
        title=LabelColumns.tr("Draft"),
        description=LabelColumns.tr("What the draft has made of the label"),
        text=lambda row: standing_name(row.line),
        colour=colour,
        width=74,
    )
