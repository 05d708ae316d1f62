"""The columns of the table of labels."""

from collections.abc import Callable, Iterator

from PySide6.QtGui import QColor, QIcon

from crmadmin.core.definitions import System
from crmadmin.core.effects.usage import LabelUsage
from crmadmin.ui import formats
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.names import object_name
from crmadmin.ui.pages.associations.labels.rows import LabelRow
from crmadmin.ui.pages.associations.words import (
    kind_explanation,
    kind_name,
    limit_sentence,
    limits_before,
    limits_text,
    standing_look,
    standing_name,
)
from crmadmin.ui.shell import Shell
from crmadmin.ui.tables.change import ShownChange
from crmadmin.ui.tables.columns import TableColumn
from crmadmin.wording.speech import Speech

LABEL, KIND, USED, FROM, TO, LIMIT, STATE, NAME = (
    *("label", "kind", "used", "from", "to", "limit", "state", "name"),
)
DEFAULT = (LABEL, USED, FROM, TO, LIMIT, STATE)


class LabelColumns(Texts):
    """The texts of this module."""


def label_columns(shell: Shell, pair: tuple[str, str]) -> tuple[TableColumn[LabelRow], ...]:
    """Define the columns for a pair of objects in the language spoken now."""
    return (
        _label(shell),
        _kind(),
        _used(),
        *_ends(pair),
        _limit(shell),
        _notes(shell),
        TableColumn[LabelRow](
            name=NAME,
            title=LabelColumns.tr("Internal name"),
            description=LabelColumns.tr("The name by which the API knows the label; never changes"),
            text=lambda row: row.line.label.name if row.line.label else "",
            width=150,
        ),
    )


def _label(shell: Shell) -> TableColumn[LabelRow]:
    def change(row: LabelRow) -> ShownChange | None:
        before, after = row.line.before, row.line.after
        if before is None or after is None or before.texts == after.texts:
            return None
        colour = QColor(shell.theme.tokens.update)
        return ShownChange(before=_both(before.texts), after=_both(after.texts), colour=colour)

    def colour(row: LabelRow) -> QColor | None:
        return None if row.is_own else QColor(shell.theme.tokens.muted)

    def icon(row: LabelRow) -> QIcon | None:
        look = standing_look(row.line)
        if look is None:
            return None if row.is_own else shell.icons.icon("lock-simple")
        return shell.icons.icon(*look)

    def tooltip(row: LabelRow) -> str:
        shown = change(row)
        return _both(row.texts) if shown is None else shown.words()

    return TableColumn[LabelRow](
        name=LABEL,
        title=LabelColumns.tr("Label"),
        description=LabelColumns.tr("What is read of a record beside the other, and the other way"),
        text=lambda row: _both(row.texts),
        tooltip=tooltip,
        change=change,
        colour=colour,
        icon=icon,
        bold=lambda row: row.line.is_drafted,
        struck=lambda row: row.goes,
        width=176,
    )


def _both(texts: tuple[str, str]) -> str:
    return " / ".join(dict.fromkeys(texts))


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
        linked=lambda row: bool(count(row)),
        numeric=True,
        width=92,
        fits_title=True,
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
        width=54,
        fits_title=True,
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


def _ends(pair: tuple[str, str]) -> tuple[TableColumn[LabelRow], ...]:
    """Count the records at either end."""

    def column(name: str, title: str, count: Callable[[LabelUsage], int]) -> TableColumn[LabelRow]:
        def figure(row: LabelRow) -> int | None:
            return None if row.usage is None else count(row.usage)

        return TableColumn[LabelRow](
            name=name,
            title=title,
            description=LabelColumns.tr("How many records are associated under the label"),
            text=lambda row: "" if row.usage is None else formats.number(count(row.usage)),
            copied=lambda row: str(figure(row) or 0),
            sort_key=figure,
            numeric=True,
            width=62,
            fits_title=True,
        )

    one, other = (object_name(System.HUBSPOT, each) for each in pair)
    return (
        column(FROM, one, lambda usage: usage.from_records),
        column(TO, other, lambda usage: usage.to_records),
    )


def _notes(shell: Shell) -> TableColumn[LabelRow]:
    def colour(row: LabelRow) -> QColor | None:
        if row.is_near_limit:
            return QColor(shell.theme.tokens.blocked)
        look = standing_look(row.line)
        return QColor(getattr(shell.theme.tokens, "muted" if look is None else look[1]))

    def icon(row: LabelRow) -> QIcon | None:
        if row.is_near_limit:
            return shell.icons.icon("warning", "blocked")
        if row.is_unused:
            return shell.icons.icon("circle-dashed")
        return shell.icons.icon("copy-simple") if row.alike else None

    return TableColumn[LabelRow](
        name=STATE,
        title=LabelColumns.tr("To note"),
        description=LabelColumns.tr("Draft, unused labels, labels like others, limits nearly met"),
        text=lambda row: " · ".join(notes(row)),
        tooltip=lambda row: "\n".join(notes(row)),
        colour=colour,
        icon=icon,
        width=132,
    )


def notes(row: LabelRow) -> Iterator[str]:
    """Say what is to be noted of a label: what the draft made of it, and what looks wrong."""
    if standing := standing_name(row.line):
        yield standing
    if row.is_near_limit:
        yield LabelColumns.tr("limit nearly met")
    if row.is_unused:
        yield LabelColumns.tr("unused")
    if row.alike:
        texts = [fill(LabelColumns.tr("“%1”"), each.label) for each in row.alike[:2]]
        more = len(row.alike) - len(texts)
        text = fill(LabelColumns.tr("close to %1"), ", ".join(texts))
        yield f"{text} +{formats.number(more)}" if more else text
