"""What stands behind the count of an effect: the list, and the way to each record."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from crmadmin.core.changes.changes import Change
from crmadmin.core.effects.effect import Consequence, Effect
from crmadmin.core.progress import Monitor
from crmadmin.services.effecting import Effecting, EffectRow, LabelledPair, LinkedPair, Page
from crmadmin.ui.pages.review.effect_columns import Columns, columns_for, record_of
from crmadmin.ui.pages.review.rows import ChangeRow
from crmadmin.ui.plans.speaking import speech_of
from crmadmin.ui.services import Services
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.tables.layout import TableLayout
from crmadmin.ui.tables.paged_table import PagedTableModel
from crmadmin.ui.tables.view import TableView
from crmadmin.ui.theme import numeric
from crmadmin.ui.widgets.link import link
from crmadmin.ui.widgets.text import ElidedLabel, label
from crmadmin.wording.effects import HEADINGS


class EffectSource:
    """The rows behind one effect, in pages."""

    def __init__(self, effecting: Effecting, effect: Effect, change: Change) -> None:
        self._effecting = effecting
        self._effect = effect
        self._change = change

    def head(self, limit: int, monitor: Monitor) -> Sequence[EffectRow]:
        """Give the first rows."""
        return self.page(0, limit, monitor)

    def count(self, monitor: Monitor) -> int:
        """Give how many there are: the effect says so, unless it counts what stays as well."""
        if self._effect.consequence is not Consequence.LINKS_COUNTED:
            return self._effect.count
        one = Page(limit=1)
        return self._effecting.rows(self._effect, self._change, one, monitor=monitor).total

    def page(self, offset: int, limit: int, monitor: Monitor) -> Sequence[EffectRow]:
        """Give the rows from ``offset`` on."""
        page = Page(offset=offset, limit=limit)
        return self._effecting.rows(self._effect, self._change, page, monitor=monitor).rows


class EffectList(QFrame):
    """List what an effect counts.

    ``left`` says that the person goes back; ``record_opened`` carries the record to be shown on
    the Records page.
    """

    left = Signal()
    record_opened = Signal(object)

    def __init__(self, shell: Shell, services: Services) -> None:
        super().__init__()
        self.setObjectName("review.effects")
        wear(self, "page")
        self._shell = shell
        self._services = services
        self._shown: tuple[ChangeRow, Effect] | None = None
        self._columns: Columns = ()
        self._back = link("", self.left.emit, "review.effects.back")
        shell.icons.put(self._back, "arrow-left", "accent")
        self._title = ElidedLabel("section")
        self._title.setObjectName("review.effects.title")
        self._count = label("secondary")
        self._count.setObjectName("review.effects.count")
        self._count.setFont(numeric(self._count.font()))
        self.table = TableView("review.effect_rows", choosable=True)
        self._model: PagedTableModel[EffectRow] = PagedTableModel((), shell.operations, self.table)
        self.table.show_model(self._model)
        self.table.header.setStretchLastSection(True)
        self._layout = TableLayout(self.table, shell.settings)
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 16, 8)
        head.setSpacing(8)
        head.addWidget(self._back)
        head.addWidget(self._title, 1)
        head.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        self._model.counted.connect(self._tell_count)
        self._model.failed.connect(shell.notices.problem)
        self._model.dataChanged.connect(self._suit)
        self.table.opened.connect(self._open)
        self.table.link_opened.connect(self._open_linked)
        self.table.copied.connect(self._tell_copied)

    def show_effect(self, row: ChangeRow, effect: Effect) -> None:
        """List what an effect of a change counts."""
        self._shown, self._columns = (row, effect), ()
        self._count.clear()
        self.retranslate()
        self.table.setCurrentIndex(QModelIndex())
        self._model.set_source(EffectSource(self._services.effecting, effect, row.change))
        self.table.setFocus()

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self._back.setText(self.tr("All changes"))
        self._back.setToolTip(self.tr("Back to all changes (Esc)"))
        self.table.setAccessibleName(self.tr("What the change does, row by row"))
        if self._shown is not None:
            row, effect = self._shown
            heading = speech_of(self._shell)(HEADINGS[effect.consequence])
            self._title.say(f"{heading} · {row.setting}")
        if self._columns and (first := self._model.row_at(0)) is not None:
            self._layout.retitle(columns_for(first, self._shell))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _suit(self) -> None:
        """Take the columns of the rows that came, once they are known."""
        first = self._model.row_at(0) if not self._columns else None
        if first is None or self._shown is None:
            return
        self._columns = columns_for(first, self._shell)
        key = f"review.{type(first).__name__}"
        self._layout.use(key, self._columns, tuple(column.name for column in self._columns))

    @Slot(int)
    def _tell_count(self, count: int) -> None:
        self._count.setText(self.tr("%Ln row(s)", None, count))
        self._suit()
        if count and not self.table.currentIndex().isValid():
            self.table.go_to(0)

    @Slot(object)
    def _open(self, row: EffectRow) -> None:
        record = record_of(row)
        if record is not None:
            self.record_opened.emit(record)

    @Slot(object, str)
    def _open_linked(self, row: EffectRow, name: str) -> None:
        if name == "other" and isinstance(row, LabelledPair | LinkedPair):
            self.record_opened.emit(row.other)
        else:
            self._open(row)

    @Slot(int)
    def _tell_copied(self, count: int) -> None:
        self._shell.notices.toast(self.tr("%Ln row(s) copied", None, count))
