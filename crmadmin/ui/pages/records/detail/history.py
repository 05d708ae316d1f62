"""What a record's properties were, and when."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import (
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from crmadmin.core.definitions import ValueKind
from crmadmin.core.records.detail import HistoryEntry, RecordDetail
from crmadmin.core.sync.canonical import is_unparsed, key_of
from crmadmin.ui import formats
from crmadmin.ui.filters.values import written_moment
from crmadmin.ui.i18n import fill
from crmadmin.ui.pages.records.detail.sentence import Sentence
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.tables.change import ShownChange, draw_change
from crmadmin.ui.tables.columned import TableRole
from crmadmin.ui.tables.columns import TableColumn
from crmadmin.ui.tables.list_table import ListTableModel
from crmadmin.ui.widgets.text import label

_ROW_HEIGHT = 48
_MARGIN = 16
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
Numbered = tuple[int, HistoryEntry]


class HistoryView(QWidget):
    """List the values that a record's properties took, newest first."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._detail: RecordDetail | None = None
        self._list = QListView()
        self._list.setObjectName("history.list")
        wear(self._list, "plain")
        self._list.setUniformItemSizes(True)
        self._list.setItemDelegate(_EntryDelegate(self._list))
        self._model: ListTableModel[Numbered] = ListTableModel(
            [self._column()], identity=lambda numbered: numbered[0], parent=self
        )
        self._list.setModel(self._model)
        self._none = Sentence()
        self._more = label("secondary", wraps=True)
        self._more.setContentsMargins(_MARGIN, 4, _MARGIN, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._list, 1)
        column.addWidget(self._none)
        column.addWidget(self._more)
        self.retranslate()

    def retranslate(self) -> None:
        """Word everything anew."""
        self._list.setAccessibleName(self.tr("History"))
        self._none.setText(
            self.tr("No history of this record was imported. Import property histories to see it.")
        )
        if self._detail is not None:
            self.say(self._detail)

    def say(self, detail: RecordDetail) -> None:
        """Show the history of a record."""
        self._detail = detail
        self._model.set_columns([self._column()])
        self._model.set_rows(list(enumerate(detail.history)))
        self._list.setVisible(bool(detail.history))
        self._none.setVisible(not detail.history)
        shown = formats.number(len(detail.history))
        total = formats.number(detail.history_total)
        self._more.setText(fill(self.tr("The newest %1 of %2 entries"), shown, total))
        self._more.setVisible(detail.history_total > len(detail.history))

    def _column(self) -> TableColumn[Numbered]:
        return TableColumn(
            name="entry",
            title=self.tr("History"),
            text=lambda numbered: self._words(numbered[1]),
            tooltip=lambda numbered: self._words(numbered[1]),
            change=lambda numbered: self._change(numbered[1]),
        )

    def _words(self, entry: HistoryEntry) -> str:
        return "\n".join(
            (
                f"{entry.label} ({entry.property})",
                self._change(entry).words(),
                written_moment(entry.changed_at),
                self.source(entry),
            )
        ).strip()

    def _change(self, entry: HistoryEntry) -> ShownChange:
        tokens = self._shell.theme.tokens
        colour = tokens.update
        if entry.after is None:
            colour = tokens.delete
        elif entry.before is None:
            colour = tokens.create
        after = _readable(entry.after) if entry.after else self.tr("(blank)")
        return ShownChange(before=_readable(entry.before or ""), after=after, colour=QColor(colour))

    def source(self, entry: HistoryEntry) -> str:
        """Say who or what made a change."""
        if entry.imported:
            return self.tr("newer file")
        known = {
            "SALESFORCE": self.tr("Salesforce sync"),
            "CRM_UI": self.tr("by hand"),
            "IMPORT": self.tr("import"),
            "API": self.tr("API"),
            "INTEGRATION": self.tr("integration"),
            "FORM": self.tr("form"),
            "AUTOMATION_PLATFORM": self.tr("workflow"),
        }
        source = known.get(entry.source, entry.source.replace("_", " ").lower())
        return " · ".join(part for part in (source, entry.user) if part)


class _EntryDelegate(QStyledItemDelegate):
    """Draw an entry in two lines: property and time; change and source."""

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Make room for two lines."""
        return QSize(0, _ROW_HEIGHT)

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Leave the text to :meth:`paint`."""
        super().initStyleOption(option, index)
        option.text = ""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw an entry."""
        super().paint(painter, option, index)
        numbered: Numbered = index.data(TableRole.ROW)
        change: ShownChange = index.data(TableRole.CHANGE)
        view = self.parent()
        owner = view.parent() if view is not None else None
        source = owner.source(numbered[1]) if isinstance(owner, HistoryView) else ""
        room = option.rect.adjusted(_MARGIN, 4, -_MARGIN, -4)
        half = room.height() // 2
        upper = QRect(room.left(), room.top(), room.width(), half)
        lower = QRect(room.left(), room.top() + half, room.width(), half)
        painter.save()
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        used = _draw_right(painter, upper, written_moment(numbered[1].changed_at), option)
        _draw_left(painter, upper.adjusted(0, 0, -used, 0), numbered[1].label, bold, option)
        used = _draw_right(painter, lower, source, option)
        draw_change(painter, lower.adjusted(-6, 0, -used, 0), change, option.font, option.palette)
        painter.setPen(option.palette.color(QPalette.ColorRole.Mid))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()


def _draw_right(painter: QPainter, rect: QRect, text: str, option: QStyleOptionViewItem) -> int:
    """Draw muted words at the right; give the width that they took."""
    metrics = QFontMetrics(option.font)
    elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width() // 2)
    painter.setFont(option.font)
    painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
    painter.drawText(rect, _RIGHT, elided)
    return metrics.horizontalAdvance(elided) + 8 if elided else 0


def _draw_left(
    painter: QPainter, rect: QRect, text: str, font: QFont, option: QStyleOptionViewItem
) -> None:
    painter.setFont(font)
    painter.setPen(option.palette.color(QPalette.ColorRole.Text))
    elided = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, _LEFT, elided)


def _readable(text: str) -> str:
    """Write a time of a history as other times; what is none stays as it is."""
    if len(text) < len("2026-01-01T00:00") or "T" not in text or not text[:4].isdigit():
        return text
    key = key_of(ValueKind.DATETIME, text)
    return text if key is None or is_unparsed(key) else written_moment(key)
