"""The navigation rail: one button a page, with text or without; what is aside at its foot."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QVBoxLayout

from crmadmin.settings import RAIL_COLLAPSED
from crmadmin.ui.pages.page import PageSpec, shortcuts
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear

WIDE, NARROW = 192, 56


class Rail(QFrame):
    """Lead to the pages; ``chosen`` carries the id of a page."""

    chosen = Signal(str)

    def __init__(self, shell: Shell, pages: Sequence[PageSpec]) -> None:
        super().__init__()
        self.setObjectName("rail")
        wear(self, "rail")
        self._shell = shell
        self._pages = pages
        self._collapsed = shell.settings.get(RAIL_COLLAPSED)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(4)
        for spec in pages:
            if not spec.aside:
                column.addWidget(self._button(spec))
        column.addStretch(1)
        for spec in pages:
            if spec.aside:
                column.addWidget(self._button(spec))
        self._fold = QPushButton()
        self._fold.setObjectName("rail.fold")
        wear(self._fold, "rail")
        self._fold.clicked.connect(self.toggle)
        column.addWidget(self._fold)
        shell.languages.changed.connect(self.retranslate)
        self.retranslate()

    def mark(self, page: str) -> None:
        """Show which page is open."""
        self._buttons[page].setChecked(True)

    @property
    def is_collapsed(self) -> bool:
        """Tell whether only icons are shown."""
        return self._collapsed

    @Slot()
    def toggle(self) -> None:
        """Show texts beside the icons, or no more; remembered."""
        self._collapsed = not self._collapsed
        self._shell.settings.set(RAIL_COLLAPSED, self._collapsed)
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Name the pages in the language spoken now."""
        self.setFixedWidth(NARROW if self._collapsed else WIDE)
        keys = shortcuts(self._pages)
        for spec in self._pages:
            shown = QKeySequence(keys[spec.id]).toString(QKeySequence.SequenceFormat.NativeText)
            self._name(self._buttons[spec.id], spec.title(), shown)
        fold = self.tr("Expand") if self._collapsed else self.tr("Collapse")
        self._name(self._fold, fold, "")
        arrow = "caret-double-right" if self._collapsed else "caret-double-left"
        self._shell.icons.put(self._fold, arrow)

    def _name(self, button: QPushButton, text: str, shortcut: str) -> None:
        button.setText("" if self._collapsed else f" {text}")
        button.setAccessibleName(text)
        button.setToolTip(f"{text}  {shortcut}".strip())

    def _button(self, spec: PageSpec) -> QPushButton:
        button = QPushButton()
        button.setObjectName(f"rail.{spec.id}")
        button.setCheckable(True)
        wear(button, "rail")
        self._shell.icons.put(button, spec.icon, "text")
        button.clicked.connect(lambda _checked=False, page=spec.id: self.chosen.emit(page))
        self._group.addButton(button)
        self._buttons[spec.id] = button
        return button
