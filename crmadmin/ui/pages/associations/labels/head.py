"""What stands over the labels: which pair they are of, how many it may have, and suggestions."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from crmadmin.core.associations.suggestions import Suggestion, suggestions
from crmadmin.core.policies import high_usage
from crmadmin.services.associating import PairSheet
from crmadmin.ui import formats
from crmadmin.ui.i18n import fill
from crmadmin.ui.pages.associations.words import pair_name
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.flow import FlowLayout
from crmadmin.ui.widgets.symbol import Symbol
from crmadmin.ui.widgets.text import ElidedLabel, label

_WHOLE = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
_LETTERS = 24
_FEW = 3
"""Labels of its own up to which roles are suggested for a pair."""


class PairHead(QFrame):
    """Choose a pair and see what room it has.

    ``chosen`` carries the objects of another pair, ``suggested`` a role to make a label of.
    """

    chosen = Signal(object)
    suggested = Signal(object)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("associations.head")
        wear(self, "page")
        self._shell = shell
        self._pair: PairSheet | None = None
        self._editable = False
        self.pairs = QComboBox()
        self.pairs.setObjectName("associations.pairs")
        self.pairs.setSizeAdjustPolicy(_WHOLE)
        self.pairs.setMinimumContentsLength(_LETTERS)
        self.pairs.activated.connect(self._choose)
        self._symbol = Symbol(shell.icons, "warning", "blocked")
        self._room = ElidedLabel("secondary")
        self._room.setObjectName("associations.room")
        self._offers = QWidget()
        self._offers.setObjectName("associations.suggestions")
        self._flow = FlowLayout(self._offers, 8)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.pairs)
        row.addWidget(self._symbol)
        row.addWidget(self._room, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self._offers)

    def show_pair(self, pair: PairSheet, pairs: tuple[PairSheet, ...], *, editable: bool) -> None:
        """Show a pair among all of them."""
        self._pair, self._editable = pair, editable
        self._list(pairs)
        self.pairs.setCurrentIndex([each.key for each in pairs].index(pair.key))
        is_high = _is_high(pair)
        self._symbol.setVisible(is_high)
        self._room.say(self._sentence(pair))
        self._offer(pair)

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self.pairs.setAccessibleName(self.tr("Pairs of objects"))

    def _list(self, pairs: tuple[PairSheet, ...]) -> None:
        """Name every pair with the labels that it has, and mark those with little room."""
        self.pairs.clear()
        for pair in pairs:
            figures = (pair_name(*pair.key), formats.number(pair.used))
            text = fill(self.tr("%1 · %2", "pair of objects · its labels"), *figures)
            icon = self._shell.icons.icon("warning", "blocked") if _is_high(pair) else QIcon()
            self.pairs.addItem(icon, text, pair.key)
            place = self.pairs.count() - 1
            self.pairs.setItemData(place, self._sentence(pair), Qt.ItemDataRole.ToolTipRole)

    def _sentence(self, pair: PairSheet) -> str:
        figures = (formats.number(pair.used), formats.number(pair.cap))
        parts = [fill(self.tr("%1 of %2 labels used"), *figures)]
        if pair.is_cap_assumed:
            text = self.tr("The portal did not tell its limit; %1 is an assumption.")
            parts.append(fill(text, figures[1]))
        if _is_high(pair):
            parts.append(self.tr("Nearly full: labels that nothing carries can be deleted."))
        if pair.drafted:
            parts.append(fill(self.tr("%1 drafted"), formats.number(pair.drafted)))
        return " · ".join(parts)

    def _offer(self, pair: PairSheet) -> None:
        """Offer the roles that the pair has no label for, while it has few."""
        while (item := self._flow.takeAt(0)) is not None:
            if (former := item.widget()) is not None:
                former.hide()
                former.deleteLater()
        found = missing_roles(pair) if self._editable and pair.used <= _FEW else ()
        if found:
            self._flow.addWidget(label("secondary", self.tr("Add at once:")))
        for each in found:
            texts = each.texts(self._shell.languages.language)
            chip = QPushButton(" / ".join(filter(None, texts)))
            chip.setObjectName(f"associations.suggestion.{each.role}")
            chip.setToolTip(self.tr("Add this label to the draft"))
            chip.clicked.connect(partial(self.suggested.emit, each))
            self._flow.addWidget(chip)
        self._offers.setVisible(bool(found))

    @Slot(int)
    def _choose(self, place: int) -> None:
        self.chosen.emit(self.pairs.itemData(place))


def missing_roles(pair: PairSheet) -> tuple[Suggestion, ...]:
    """Give the roles that no label of a pair says yet, in either language."""
    labels = [line.after for line in pair.lines if line.after is not None]
    return tuple(each for each in suggestions(*pair.key, labels) if not each.existing)


def _is_high(pair: PairSheet) -> bool:
    return pair.used >= high_usage(pair.cap)
