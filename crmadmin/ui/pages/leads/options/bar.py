"""What the page is narrowed to: properties at the left, options at the right."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from crmadmin.ui.shell import Shell

_WIDTH = 220


class OptionFilters(QWidget):
    """Find a property, filter its options; ``sought`` and ``filtered`` carry the texts."""

    sought = Signal(str)
    filtered = Signal(str)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._property = self._edit(shell, "leads.find_property")
        self._option = self._edit(shell, "leads.filter")
        self._property.textChanged.connect(self.sought)
        self._option.textChanged.connect(self.filtered)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._property, 1)
        row.addWidget(self._option, 1)
        row.addStretch(0)

    def _edit(self, shell: Shell, name: str) -> QLineEdit:
        made = QLineEdit()
        made.setObjectName(name)
        made.setClearButtonEnabled(True)
        made.setMaximumWidth(_WIDTH)
        made.addAction(
            shell.icons.icon("magnifying-glass"), QLineEdit.ActionPosition.LeadingPosition
        )
        return made

    @property
    def property_text(self) -> str:
        """Give the letters by which a property is sought."""
        return self._property.text()

    def clear_options(self) -> None:
        """Show every option."""
        self._option.clear()

    def focus_property(self) -> None:
        """Put the cursor where properties are found."""
        self._property.setFocus()
        self._property.selectAll()

    def focus_option(self) -> None:
        """Put the cursor into the filter of options."""
        self._option.setFocus()
        self._option.selectAll()

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        for edit, text in (
            (self._property, self.tr("Find a property")),
            (self._option, self.tr("Filter options")),
        ):
            edit.setPlaceholderText(text)
            edit.setAccessibleName(text)
