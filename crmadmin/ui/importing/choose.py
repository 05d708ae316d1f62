"""First step: which files, and into which workspace."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from crmadmin.core.definitions import (
    ACCOUNT,
    COMPANIES,
    CONTACT,
    CONTACTS,
    DEALS,
    LEAD,
    LEADS,
    OPPORTUNITY,
    System,
)
from crmadmin.settings import LAST_IMPORT_FOLDER
from crmadmin.ui import formats
from crmadmin.ui.dialogs.files import ask_exports, ask_folder, ask_new_workspace
from crmadmin.ui.importing.choice_list import ChoiceList
from crmadmin.ui.names import object_name, system_name
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.text import ElidedLabel, label

OBJECTS = (
    *((System.HUBSPOT, name) for name in (CONTACTS, COMPANIES, DEALS, LEADS)),
    *((System.SALESFORCE, name) for name in (LEAD, CONTACT, ACCOUNT, OPPORTUNITY)),
)
"""Objects that a single file may be said to hold."""


class ChooseStep(QWidget):
    """Collect files and folders; ``altered`` says that the choice became different.

    ``target`` is where a workspace will be created, None where one is open.
    """

    altered = Signal()

    def __init__(self, shell: Shell, target: Path | None) -> None:
        super().__init__()
        self._shell = shell
        self.target = target
        self._lead = label("", wraps=True)
        self._files = _button("import.files")
        self._folder = _button("import.folder")
        self._remove = _button("import.remove")
        self._list = ChoiceList(shell)
        self._list.setObjectName("import.list")
        self._object_title = label()
        self._object = QComboBox()
        self._object.setObjectName("import.object")
        self._object.addItems([""] * (len(OBJECTS) + 1))
        self._target_title = label()
        self._target = ElidedLabel("secondary", Qt.TextElideMode.ElideMiddle)
        self._target.setObjectName("import.target")
        self._change = _button("import.change")
        wear(self._change, "link")
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._lead)
        column.addLayout(_row(self._files, self._folder, None, self._remove))
        column.addWidget(self._list, 1)
        column.addLayout(_row(self._object_title, self._object, None))
        column.addLayout(_row(self._target_title, self._target, self._change))
        for part in (self._target_title, self._target, self._change):
            part.setVisible(self.target is not None)

    def _connect(self) -> None:
        self._files.clicked.connect(self._ask_files)
        self._folder.clicked.connect(self._ask_folder)
        self._remove.clicked.connect(self._list.remove_selected)
        self._change.clicked.connect(self._ask_target)
        self._object.currentIndexChanged.connect(self._say_object)
        self._list.altered.connect(self._follow)
        self._list.itemSelectionChanged.connect(self._enable)
        QShortcut(QKeySequence.StandardKey.Delete, self._list, self._list.remove_selected)

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self._lead.setText(
            self.tr(
                "Choose or drop exports of HubSpot and Salesforce (CSV, XLSX), property lists and "
                "describe files (JSON), or a folder with all of them. Importing a file again only "
                "brings what is new."
            )
        )
        self._files.setText(self.tr("Add files…"))
        self._folder.setText(self.tr("Add folder…"))
        self._remove.setText(self.tr("Remove"))
        self._object_title.setText(self.tr("The file holds:"))
        self._object.setItemText(0, self.tr("what its name and columns say"))
        for index, (system, name) in enumerate(OBJECTS, 1):
            text = f"{object_name(system, name)} ({system_name(system)})"
            self._object.setItemText(index, text)
        self._target_title.setText(self.tr("New workspace:"))
        self._change.setText(self.tr("Change…"))
        self._list.retranslate()

    @property
    def paths(self) -> tuple[Path, ...]:
        """Give the files and folders chosen."""
        return self._list.paths

    @property
    def is_ready(self) -> bool:
        """Tell whether something is chosen, and nothing is known to be wrong with it."""
        return bool(self.paths) and not self._list.problems

    @property
    def object_name(self) -> str | None:
        """Give the object that the one file is said to hold, None to recognise it."""
        index = self._object.currentIndex()
        return OBJECTS[index - 1][1] if index > 0 and self._is_one_file else None

    def choose_object(self, system: System, name: str) -> None:
        """Say which object the one file holds."""
        self._object.setCurrentIndex(OBJECTS.index((system, name)) + 1)

    def add(self, paths: tuple[Path, ...]) -> None:
        """Add files and folders, each once."""
        if paths:
            self._shell.settings.set(LAST_IMPORT_FOLDER, str(paths[-1].parent))
        self._list.add(paths)

    @property
    def _is_one_file(self) -> bool:
        return len(self.paths) == 1 and self.paths[0].is_file()

    @Slot()
    def _follow(self) -> None:
        self._list.say_object(self.object_name)
        self._target.say(formats.folder_name(self.target) if self.target else "")
        self._enable()
        self.altered.emit()

    @Slot()
    def _say_object(self) -> None:
        self._list.say_object(self.object_name)

    @Slot()
    def _enable(self) -> None:
        self._remove.setEnabled(bool(self._list.selectedItems()))
        self._object_title.setVisible(self._is_one_file)
        self._object.setVisible(self._is_one_file)

    @Slot()
    def _ask_files(self) -> None:
        ask_exports(self, self._last_folder(), self.add)

    @Slot()
    def _ask_folder(self) -> None:
        ask_folder(self, self._last_folder(), self.add)

    @Slot()
    def _ask_target(self) -> None:
        if self.target:
            ask_new_workspace(self, self.target, self._set_target)

    def _set_target(self, path: Path) -> None:
        self.target = path
        self._follow()

    def _last_folder(self) -> Path:
        kept = self._shell.settings.get(LAST_IMPORT_FOLDER)
        return Path(kept) if kept else Path.home()


def _button(name: str) -> QPushButton:
    made = QPushButton()
    made.setObjectName(name)
    return made


def _row(*parts: QWidget | None) -> QHBoxLayout:
    """Put parts beside each other; None takes the room that is left."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for part in parts:
        if part is None:
            row.addStretch(1)
        else:
            row.addWidget(part, 1 if isinstance(part, ElidedLabel) else 0)
    return row
