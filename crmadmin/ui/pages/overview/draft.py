"""The draft on the overview: how many changes, of what."""

from dataclasses import dataclass
from typing import assert_never

from PySide6.QtWidgets import QVBoxLayout, QWidget

from crmadmin.core.changes.changes import Change, Create, Delete, Update
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.services.drafting import DraftState
from crmadmin.ui.i18n import Texts
from crmadmin.ui.icons import Icons
from crmadmin.ui.widgets.lines import line
from crmadmin.ui.widgets.symbol import Symbol
from crmadmin.ui.widgets.text import label
from crmadmin.wording.changes import change_sentence
from crmadmin.wording.speech import Speech

_SHOWN = 5


class Drafted(Texts):
    """The texts of this module."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What changes are told with: ``configuration`` knows the labels that limits count."""

    icons: Icons
    speech: Speech
    configuration: Configuration


def drafted(state: DraftState, told: Told) -> QWidget:
    """List the first changes of the draft, or say that there are none."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    if not state.changes:
        nothing = Drafted.tr("Nothing is drafted: what you try out on the pages is kept here.")
        column.addWidget(label("secondary", nothing, wraps=True))
    for change in state.changes[:_SHOWN]:
        column.addWidget(_line(told, change))
    more = len(state.changes) - _SHOWN
    if more > 0:
        column.addWidget(label("secondary", Drafted.tr("and %Ln more", None, more)))
    return made


def _line(told: Told, change: Change) -> QWidget:
    sentence = change_sentence(told.speech, change, told.configuration)
    match change:
        case Create():
            symbol = Symbol(told.icons, "plus", "create")
        case Update():
            symbol = Symbol(told.icons, "pencil-simple", "update")
        case Delete():
            symbol = Symbol(told.icons, "trash", "delete")
        case _:
            assert_never(change)
    return line(symbol, sentence)
