"""Naming the users who have "Edit property settings", which no call tells."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from crmadmin.core.leads.people import People, Person
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.text import label

_ID = Qt.ItemDataRole.UserRole
_WIDTH, _HEIGHT = 420, 460


class EditorsDialog(QDialog):
    """Tick users; ``named`` carries the ids of those ticked."""

    named = Signal(object)

    def __init__(self, people: People, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("simulation.editors_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Users with “Edit property settings”"))
        self.resize(_WIDTH, _HEIGHT)
        self._find = QLineEdit()
        self._find.setObjectName("simulation.editors_find")
        self._find.setClearButtonEnabled(True)
        self._find.setPlaceholderText(self.tr("Find a user"))
        self._find.setAccessibleName(self.tr("Find a user"))
        self._users = QListWidget()
        self._users.setObjectName("simulation.editors")
        self._users.setAccessibleName(self.tr("Users"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        keep = buttons.addButton(
            self.tr("Keep these users"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        wear(keep, "primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(
            label(
                "secondary",
                self.tr(
                    "Rules do not bind users who may edit property settings. HubSpot’s API does "
                    "not tell who they are: tick those that you know of. Kept in this workspace, "
                    "and shown as an assumption."
                ),
                wraps=True,
            )
        )
        for part in (self._find, self._users, buttons):
            column.addWidget(part)
        self._offer(people)
        self._find.textChanged.connect(self._filter)
        self._find.setFocus()

    def accept(self) -> None:
        """Tell who is ticked, and close."""
        items = map(self._users.item, range(self._users.count()))
        ticked = [item for item in items if item.checkState() is Qt.CheckState.Checked]
        self.named.emit(tuple(str(item.data(_ID)) for item in ticked))
        super().accept()

    def _offer(self, people: People) -> None:
        """List the users; super admins are exempt anyway, those named but unknown stay."""
        unknown = people.property_editors - set(people.users)
        users = [*people.users.values(), *(Person(user_id=each) for each in unknown)]
        for person in sorted(users, key=lambda each: each.display_name.casefold()):
            item = QListWidgetItem(self._named(person), self._users)
            item.setData(_ID, person.user_id)
            item.setToolTip(person.email)
            is_ticked = person.user_id in people.property_editors
            item.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)

    def _named(self, person: Person) -> str:
        if person.super_admin:
            return f"{person.display_name} · {self.tr('super admin')}"
        return person.display_name

    @Slot(str)
    def _filter(self, text: str) -> None:
        sought = text.strip().casefold()
        for item in map(self._users.item, range(self._users.count())):
            item.setHidden(sought not in f"{item.text()} {item.toolTip()}".casefold())
