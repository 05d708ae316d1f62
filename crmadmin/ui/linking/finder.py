"""Finding one record by its name, id, domain or e-mail address."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from crmadmin.core.definitions import System
from crmadmin.core.progress import Monitor
from crmadmin.core.records.detail import RecordName
from crmadmin.core.records.naming import display_name, naming_properties
from crmadmin.core.records.query import RecordQuery, RecordRow
from crmadmin.services.browsing import Browsing
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.palette import is_press
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.text import ElidedLabel, label

_REST, _MOST, _ROW, _ROWS = 200, 20, 26, 5
_TELLING = ("domain", "email", "website", "amount", "dealstage")
"""Properties that tell records of one name apart."""
_FOUND = Qt.ItemDataRole.UserRole
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down)
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Finder(Texts):
    """The texts of this module."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A record that may be meant; ``told`` tells it from others of its name."""

    record: RecordName
    told: str


class RecordFinder(QWidget):
    """Let a person find a record by typing; ``chosen`` carries the :class:`RecordName`, or None."""

    chosen = Signal(object)

    def __init__(self, shell: Shell, browsing: Browsing, dialog: QWidget, name: str) -> None:
        super().__init__()
        self._shell, self._browsing = shell, browsing
        self._object = ""
        self._record: RecordName | None = None
        self._key = f"linking.finder.{id(self)}"
        self.edit = QLineEdit()
        self.edit.setObjectName(name)
        self.edit.setClearButtonEnabled(True)
        self.edit.addAction(
            shell.icons.icon("magnifying-glass"), QLineEdit.ActionPosition.LeadingPosition
        )
        self.edit.installEventFilter(self)
        self._list = QListWidget()
        self._list.setObjectName(f"{name}.found")
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.hide()
        self._nothing = label("secondary", wraps=True)
        self._nothing.setObjectName(f"{name}.nothing")
        self._nothing.hide()
        self._rest = QTimer(dialog)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self._search)
        self.edit.textEdited.connect(self._type)
        self._list.itemClicked.connect(self._take)
        self._taken = self._taken_line(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self.edit, self._taken, self._list, self._nothing):
            column.addWidget(part)

    @property
    def record(self) -> RecordName | None:
        """Give the record that was found."""
        return self._record

    def seek(self, name: str) -> None:
        """Look among the records of this object from now on."""
        if name != self._object:
            self._object = name
            self.edit.setPlaceholderText(self.tr("Name, ID, domain or e-mail"))
            self.edit.setAccessibleName(self.tr("Find a record"))
            self._forget()

    def _taken_line(self, name: str) -> QWidget:
        made = QWidget()
        self._name = ElidedLabel("section")
        self._name.setObjectName(f"{name}.taken")
        other = QPushButton(self.tr("Another…"))
        other.setObjectName(f"{name}.another")
        other.setAutoDefault(False)
        wear(other, "link")
        other.clicked.connect(self._forget)
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(8)
        row.addWidget(self._name, 1)
        row.addWidget(other)
        made.hide()
        return made

    @Slot()
    def _forget(self) -> None:
        self.edit.clear()
        self._show(())
        self._nothing.hide()
        self._taken.hide()
        self.edit.show()
        if self._record is not None:
            self._record = None
            self.edit.setFocus()
            self.chosen.emit(None)

    @Slot()
    def _type(self) -> None:
        self._nothing.hide()
        if self.edit.text().strip():
            self._rest.start()
        else:
            self._rest.stop()
            self._show(())

    @Slot()
    def _search(self) -> None:
        text, name, browsing = self.edit.text().strip(), self._object, self._browsing

        def work(monitor: Monitor) -> tuple[Found, ...]:
            return find_records(browsing, name, text, monitor)

        self._shell.operations.start(work, owner=self, done=self._show_found, latest=self._key)

    def _show_found(self, found: tuple[Found, ...]) -> None:
        self._show(found)
        if not found:
            text = fill(self.tr("No record is called “%1”."), self.edit.text().strip())
            self._nothing.setText(text)
        self._nothing.setVisible(not found)

    def _show(self, found: tuple[Found, ...]) -> None:
        self._list.clear()
        for each in found:
            item = QListWidgetItem(f"{each.record.name}   {each.told}".strip(), self._list)
            item.setData(_FOUND, each.record)
        self._list.setFixedHeight(min(len(found), _ROWS) * _ROW + 4)
        self._list.setVisible(bool(found))
        if found:
            self._list.setCurrentRow(0)

    @Slot(object)
    def _take(self, item: QListWidgetItem) -> None:
        record: RecordName = item.data(_FOUND)
        self._record = record
        self._show(())
        self.edit.hide()
        self._name.say(record.name)
        self._taken.show()
        self.chosen.emit(record)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys move through what was found, and Enter choose it."""
        if self._list.isVisible() and is_press(event, _MOVES):
            QApplication.sendEvent(self._list, event)
            return True
        item = self._list.currentItem()
        if self._list.isVisible() and item is not None and is_press(event, _ENTERS):
            self._take(item)
            return True
        return super().eventFilter(watched, event)


def find_records(browsing: Browsing, name: str, text: str, monitor: Monitor) -> tuple[Found, ...]:
    """Find the records of a HubSpot object with a text in what names them; raises Cancelled."""
    known = {column.definition.name for column in browsing.columns(System.HUBSPOT, name)}
    naming = [each for names in naming_properties(System.HUBSPOT, name) for each in names]
    columns = tuple(dict.fromkeys(each for each in (*naming, *_TELLING) if each in known))
    query = RecordQuery(system=System.HUBSPOT, object=name, columns=columns, search=text)
    return tuple(_found(name, row, columns) for row in browsing.head(query, _MOST, monitor))


def _found(name: str, row: RecordRow, columns: tuple[str, ...]) -> Found:
    values = {each: found.text for each in columns if (found := row.value(each)) is not None}
    called = display_name(System.HUBSPOT, name, values, row.id)
    telling = [values[each] for each in _TELLING if values.get(each, called) != called]
    return Found(
        record=RecordName(system=System.HUBSPOT, object=name, id=row.id, name=called),
        told=" · ".join((*telling[:1], row.id)),
    )
