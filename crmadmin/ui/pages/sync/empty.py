"""What stands in place of the mappings while there are none: why, and what changes that."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from crmadmin.core.definitions import System
from crmadmin.services.mapping_sheet import MappingSheet
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.symbol import Symbol
from crmadmin.ui.widgets.text import label

_WIDTH = 640


class NoMappings(QFrame):
    """Say that nothing is imported or nothing mapped; ``asked`` carries the action's id."""

    asked = Signal(str)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("sync.empty")
        wear(self, "page")
        self._sheet: MappingSheet | None = None
        self._title = label("section")
        self._text = label("secondary", wraps=True)
        for text in (self._title, self._text):
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._buttons = {
            name: self._button(name)
            for name in ("file.import", "sync.propose", "sync.import", "sync.add")
        }
        inner = QWidget()
        inner.setFixedWidth(_WIDTH)
        column = QVBoxLayout(inner)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(
            Symbol(shell.icons, "arrows-clockwise", pixels=40), 0, Qt.AlignmentFlag.AlignHCenter
        )
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        for button in self._buttons.values():
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(3)
        whole = QHBoxLayout(self)
        whole.addStretch(1)
        whole.addWidget(inner)
        whole.addStretch(1)

    def _button(self, name: str) -> QPushButton:
        made = QPushButton()
        made.setObjectName(f"sync.empty.{name}")
        made.clicked.connect(lambda _checked=False: self.asked.emit(name))
        return made

    def show_sheet(self, sheet: MappingSheet) -> None:
        """Say what is missing from a sheet without mappings."""
        self._sheet = sheet
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self._buttons["file.import"].setText(self.tr("Import files…"))
        self._buttons["sync.propose"].setText(self.tr("Propose mappings"))
        self._buttons["sync.import"].setText(self.tr("Import configuration…"))
        self._buttons["sync.add"].setText(self.tr("Add mapping…"))
        if self._sheet is None:
            return
        bare = is_bare(self._sheet)
        if bare:
            self._title.setText(self.tr("No records to preview yet"))
            self._text.setText(
                self.tr(
                    "This page says what the sync with Salesforce would do to each record, rule "
                    "by rule. Import the exports of HubSpot and Salesforce first, with their "
                    "property lists."
                )
            )
        else:
            self._title.setText(self.tr("No field mappings yet"))
            self._text.setText(
                self.tr(
                    "A mapping joins a HubSpot property to a Salesforce field under a sync rule. "
                    "Have the mappings proposed from your records, import a configuration file "
                    "(YAML), or add them one by one."
                )
            )
        whole = all(self._sheet.knows(system) for system in System)
        main = "file.import" if bare else "sync.propose" if whole else "sync.import"
        for name, button in self._buttons.items():
            wear(button, "primary" if name == main else "")
            button.setVisible(name in _offered(bare=bare, whole=whole))
            button.setEnabled(not self._sheet.read_only)


def _offered(*, bare: bool, whole: bool) -> tuple[str, ...]:
    """Name the actions that are of use: proposing needs the records of both sides."""
    if bare:
        return ("file.import", "sync.import")
    return ("sync.propose", "sync.import", "sync.add")[0 if whole else 1 :]


def is_bare(sheet: MappingSheet) -> bool:
    """Tell whether neither side of an object is known."""
    return not any(sheet.knows(system) for system in System)
