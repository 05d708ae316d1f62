"""First step: which files, and into which workspace."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

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
        self._paths: list[Path] = []
        self.target = target
        self._lead = label("", wraps=True)
        self._files = QPushButton()
        self._files.setObjectName("import.files")
        self._folder = QPushButton()
        self._folder.setObjectName("import.folder")
        self._remove = QPushButton()
        self._remove.setObjectName("import.remove")
        self._list = QTreeWidget()
        self._list.setObjectName("import.list")
        self._list.setRootIsDecorated(False)
        self._list.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self._list.setColumnCount(3)
        self._nothing = label("secondary")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        QVBoxLayout(self._list.viewport()).addWidget(self._nothing)
        self._object_title = label()
        self._object = QComboBox()
        self._object.setObjectName("import.object")
        self._object.addItems([""] * (len(OBJECTS) + 1))
        self._target_title = label()
        self._target = ElidedLabel("secondary", Qt.TextElideMode.ElideMiddle)
        self._target.setObjectName("import.target")
        self._change = QPushButton()
        wear(self._change, "link")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._files)
        buttons.addWidget(self._folder)
        buttons.addStretch(1)
        buttons.addWidget(self._remove)
        held = QHBoxLayout()
        held.setSpacing(8)
        held.addWidget(self._object_title)
        held.addWidget(self._object)
        held.addStretch(1)
        where = QHBoxLayout()
        where.setSpacing(8)
        where.addWidget(self._target_title)
        where.addWidget(self._target, 1)
        where.addWidget(self._change)
        header = self._list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._lead)
        column.addLayout(buttons)
        column.addWidget(self._list, 1)
        column.addLayout(held)
        column.addLayout(where)
        for part in (self._target_title, self._target, self._change):
            part.setVisible(self.target is not None)

    def _connect(self) -> None:
        self._files.clicked.connect(self._ask_files)
        self._folder.clicked.connect(self._ask_folder)
        self._remove.clicked.connect(self._remove_selected)
        self._change.clicked.connect(self._ask_target)
        self._list.itemSelectionChanged.connect(self._enable)
        QShortcut(QKeySequence.StandardKey.Delete, self._list, self._remove_selected)
        self.retranslate()

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
        self._nothing.setText(self.tr("Drop files here"))
        self._list.setHeaderLabels([self.tr("Name"), self.tr("Folder"), self.tr("Size")])
        self._object_title.setText(self.tr("The file holds:"))
        self._object.setItemText(0, self.tr("what its name and columns say"))
        for index, (system, name) in enumerate(OBJECTS, 1):
            text = f"{object_name(system, name)} ({system_name(system)})"
            self._object.setItemText(index, text)
        self._target_title.setText(self.tr("New workspace:"))
        self._change.setText(self.tr("Change…"))
        self._fill()

    @property
    def paths(self) -> tuple[Path, ...]:
        """Give the files and folders chosen."""
        return tuple(self._paths)

    @property
    def object_name(self) -> str | None:
        """Give the object that the one file is said to hold, None to recognise it."""
        index = self._object.currentIndex()
        return OBJECTS[index - 1][1] if index > 0 and self._is_one_file else None

    def choose_object(self, system: System, name: str) -> None:
        """Say which object the one file holds."""
        self._object.setCurrentIndex(OBJECTS.index((system, name)) + 1)

    @property
    def _is_one_file(self) -> bool:
        return len(self._paths) == 1 and self._paths[0].is_file()

    def add(self, paths: tuple[Path, ...]) -> None:
        """Add files and folders, each once."""
        self._paths += [path for path in dict.fromkeys(paths) if path not in self._paths]
        if paths:
            self._shell.settings.set(LAST_IMPORT_FOLDER, str(paths[-1].parent))
        self._fill()

    def _fill(self) -> None:
        self._list.clear()
        self._nothing.setVisible(not self._paths)
        for path in self._paths:
            folder = formats.folder_name(path.parent)
            item = QTreeWidgetItem(self._list, [path.name, folder, self._size(path)])
            item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setIcon(0, self._shell.icons.icon("folder" if path.is_dir() else "file-text"))
        self._target.say(formats.folder_name(self.target) if self.target else "")
        self._enable()
        self.altered.emit()

    def _size(self, path: Path) -> str:
        if path.is_dir():
            files = sum(1 for inside in path.iterdir() if inside.is_file())
            return self.tr("%Ln file(s)", None, files)
        return formats.size(path.stat().st_size) if path.is_file() else self.tr("missing")

    @Slot()
    def _enable(self) -> None:
        self._remove.setEnabled(bool(self._list.selectedItems()))
        self._object_title.setVisible(self._is_one_file)
        self._object.setVisible(self._is_one_file)

    @Slot()
    def _remove_selected(self) -> None:
        gone = {self._list.indexOfTopLevelItem(item) for item in self._list.selectedItems()}
        self._paths = [path for row, path in enumerate(self._paths) if row not in gone]
        self._fill()

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
        self._fill()

    def _last_folder(self) -> Path:
        kept = self._shell.settings.get(LAST_IMPORT_FOLDER)
        return Path(kept) if kept else Path.home()
