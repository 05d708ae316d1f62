"""The draft on the overview: how many changes, of what."""

from typing import assert_never

from PySide6.QtWidgets import QVBoxLayout, QWidget

from crmadmin.core.changes.changes import Change, Create, Delete, Update
from crmadmin.services.drafting import DraftState
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.icons import Icons
from crmadmin.ui.widgets.lines import line
from crmadmin.ui.widgets.symbol import Symbol
from crmadmin.ui.widgets.text import label

_SHOWN = 5


class Drafted(Texts):
    """The texts of this module."""


def drafted(state: DraftState, icons: Icons) -> QWidget:
    """List the first changes of the draft, or say that there are none."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    if not state.changes:
        nothing = Drafted.tr("Nothing is drafted: what you try out on the Sync page is kept here.")
        column.addWidget(label("secondary", nothing, wraps=True))
    for change in state.changes[:_SHOWN]:
        column.addWidget(_line(change, icons))
    more = len(state.changes) - _SHOWN
    if more > 0:
        column.addWidget(label("secondary", Drafted.tr("and %Ln more", None, more)))
    return made


def _line(change: Change, icons: Icons) -> QWidget:
    place = " / ".join(change.address.path)
    match change:
        case Create():
            return line(Symbol(icons, "plus", "create"), fill(Drafted.tr("New: %1"), place))
        case Update():
            symbol = Symbol(icons, "pencil-simple", "update")
            return line(symbol, fill(Drafted.tr("Changed: %1"), place))
        case Delete():
            return line(Symbol(icons, "trash", "delete"), fill(Drafted.tr("Removed: %1"), place))
    assert_never(change)
