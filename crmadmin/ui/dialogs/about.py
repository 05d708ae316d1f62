"""What this program is, and whose work it stands on."""

import platform

import PySide6
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from crmadmin import __version__
from crmadmin.ui.i18n import fill
from crmadmin.ui.widgets.text import label, selectable

_WIDTH = 420


class AboutDialog(QDialog):
    """Name version, licence and what the program is made of."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("about")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About crmadmin"))
        self.setMinimumWidth(_WIDTH)
        self._versions = (
            f"crmadmin {__version__} · Python {platform.python_version()} · "
            f"PySide6 {PySide6.__version__} · {platform.platform()}"
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(8)
        column.addWidget(label("title", fill(self.tr("crmadmin %1"), __version__)))
        column.addWidget(
            label(
                "",
                self.tr(
                    "See, offline and before pushing, which records a HubSpot–Salesforce "
                    "settings change touches, field by field, and why."
                ),
                wraps=True,
            )
        )
        column.addWidget(label("secondary", self.tr("Free software under the MIT licence.")))
        column.addWidget(
            label("secondary", self.tr("Icons: Phosphor (MIT). Window: Qt (LGPL)."), wraps=True)
        )
        column.addWidget(selectable(label("secondary", self._versions, wraps=True)))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        copy = QPushButton(self.tr("Copy versions"))
        copy.clicked.connect(self._copy)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        column.addStretch(1)
        column.addWidget(buttons)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._versions)
