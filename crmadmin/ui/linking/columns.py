"""The columns of pairs of records, before → after."""

from collections.abc import Callable

from PySide6.QtGui import QColor

from crmadmin.core.associations.links import Carried
from crmadmin.core.associations.staging import LinkRow
from crmadmin.core.definitions import System
from crmadmin.core.records.detail import RecordName
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.linking.words import KeyTexts
from crmadmin.ui.names import object_name
from crmadmin.ui.shell import Shell
from crmadmin.ui.tables.change import ShownChange
from crmadmin.ui.tables.columns import TableColumn
from crmadmin.ui.theme import Tokens

RECORD, OTHER_RECORD, CHANGE = "record", "other", "change"
NAMES = (RECORD, OTHER_RECORD, CHANGE)


class LinkColumns(Texts):
    """The texts of this module."""


def link_columns(
    shell: Shell, pair: tuple[str, str], texts: KeyTexts, *, linked: bool = False
) -> tuple[TableColumn[LinkRow], ...]:
    """List the columns of pairs of two objects; ``linked`` records can be opened."""
    one, other = (object_name(System.HUBSPOT, name) for name in pair)
    if pair[0] == pair[1]:
        other = fill(LinkColumns.tr("%1, the other", "an object"), other)

    def shown(row: LinkRow) -> ShownChange | None:
        return carried_change(shell.theme.tokens, texts, row.before, row.after)

    def text(row: LinkRow) -> str:
        found = shown(row)
        return texts.carried(row.after) if found is None else found.words()

    return (
        _record(shell, RECORD, one, lambda row: row.record, linked=linked),
        _record(shell, OTHER_RECORD, other, lambda row: row.other, linked=linked),
        TableColumn[LinkRow](
            name=CHANGE,
            title=LinkColumns.tr("Before → after"),
            text=text,
            change=shown,
            tooltip=text,
            colour=lambda _row: QColor(shell.theme.tokens.muted),
            width=300,
        ),
    )


def carried_change(
    tokens: Tokens, texts: KeyTexts, before: Carried | None, after: Carried | None
) -> ShownChange | None:
    """Draw what becomes of a pair; None where it stays as it is."""
    if before == after:
        return None
    tint = tokens.create if before is None else tokens.delete if after is None else tokens.update
    return ShownChange(
        before=texts.carried(before), after=texts.carried(after), colour=QColor(tint)
    )


def _record(
    shell: Shell,
    name: str,
    title: str,
    record: Callable[[LinkRow], RecordName],
    *,
    linked: bool,
) -> TableColumn[LinkRow]:
    def colour(row: LinkRow) -> QColor | None:
        return QColor(shell.theme.tokens.accent) if linked and record(row).known else None

    return TableColumn[LinkRow](
        name=name,
        title=title,
        text=lambda row: record(row).name or record(row).id,
        tooltip=lambda row: record(row).id,
        linked=lambda row: linked and record(row).known,
        colour=colour,
        width=150,
    )
