"""The start page, while no workspace is open: the doors, and workspaces opened before."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from crmadmin.settings import RecentWorkspace
from crmadmin.ui import formats
from crmadmin.ui.i18n import fill
from crmadmin.ui.session import Session
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.appearance import LanguagePicker, ThemePicker
from crmadmin.ui.widgets.door import Door
from crmadmin.ui.widgets.symbol import Symbol
from crmadmin.ui.widgets.text import ElidedLabel, label

_WIDTH = 640


class StartPage(QWidget):
    """Welcome: say what the program is for, and lead into it.

    ``import_asked``, ``connect_asked`` and ``open_asked`` are for the window, which knows how.
    """

    import_asked = Signal()
    connect_asked = Signal()
    open_asked = Signal()

    def __init__(self, shell: Shell, session: Session) -> None:
        super().__init__()
        self.setObjectName("start")
        self._shell = shell
        self._session = session
        self._title = label("welcome")
        self._lead = label("", wraps=True)
        self._demo = Door(shell.icons, "flask", "start.demo")
        self._import = Door(shell.icons, "file-arrow-down", "start.import")
        self._connect = Door(shell.icons, "link", "start.connect")
        self._open = Door(shell.icons, "folder-open", "start.open")
        self._demo.clicked.connect(session.open_demo)
        self._import.clicked.connect(self.import_asked)
        self._connect.clicked.connect(self.connect_asked)
        self._open.clicked.connect(self.open_asked)
        self._recent_title = label("section")
        self._recent = QVBoxLayout()
        self._recent.setSpacing(4)
        self._lay_out()
        shell.languages.changed.connect(self.retranslate)
        session.left.connect(self.retranslate)
        self.retranslate()

    def _lay_out(self) -> None:
        middle = QWidget()
        middle.setFixedWidth(_WIDTH)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 24, 0, 24)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(self._title)
        column.addWidget(self._lead)
        column.addSpacing(16)
        for door in (self._demo, self._import, self._connect, self._open):
            column.addWidget(door)
        column.addSpacing(16)
        column.addWidget(self._recent_title)
        column.addLayout(self._recent)
        column.addStretch(2)
        column.addLayout(self._pickers())
        scroll = QScrollArea()
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(_centred(middle))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def _pickers(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Symbol(self._shell.icons, "translate"))
        row.addWidget(LanguagePicker(self._shell))
        row.addSpacing(16)
        row.addWidget(Symbol(self._shell.icons, "sun"))
        row.addWidget(ThemePicker(self._shell))
        row.addStretch(1)
        return row

    @Slot()
    def retranslate(self) -> None:
        """Welcome in the language spoken now."""
        self._title.setText(self.tr("Welcome to crmadmin"))
        self._lead.setText(
            self.tr(
                "See which records a HubSpot–Salesforce sync will change, field by field, "
                "and why — before anything is changed. Everything stays on this computer."
            )
        )
        self._demo.say(
            self.tr("Open the demo"),
            self.tr("A fictional company with both systems filled: look around, break nothing."),
        )
        self._import.say(
            self.tr("Import exported files"),
            self.tr("CSV and XLSX exports of HubSpot and Salesforce, or a folder of them."),
        )
        self._connect.say(
            self.tr("Connect a portal"),
            self.tr("Read HubSpot and Salesforce with a token of yours; nothing is written there."),
        )
        self._open.say(
            self.tr("Open a workspace"),
            self.tr("A .crmadmin file that you or a colleague saved."),
        )
        self._list_recent()

    def _list_recent(self) -> None:
        while (item := self._recent.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        recent = self._session.recent()
        self._recent_title.setText(self.tr("Recent workspaces") if recent else "")
        for workspace in recent:
            self._recent.addWidget(self._row(workspace))

    def _row(self, workspace: RecentWorkspace) -> QWidget:
        path = Path(workspace.path)
        button = QPushButton(path.stem)
        button.setObjectName("start.recent")
        wear(button, "link")
        button.setToolTip(str(path))
        button.clicked.connect(lambda: self._session.open(path))
        folder = ElidedLabel("secondary", Qt.TextElideMode.ElideMiddle)
        folder.say(formats.folder_name(path.parent))
        age = label("secondary", fill(self.tr("opened %1"), _ago(workspace.opened_at)))
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(button)
        line.addWidget(folder, 1)
        line.addWidget(age)
        return row


def _ago(moment: str) -> str:
    try:
        return formats.ago(datetime.fromisoformat(moment))
    except (ValueError, TypeError):
        return "?"


def _centred(widget: QWidget) -> QWidget:
    outer = QWidget()
    row = QHBoxLayout(outer)
    row.setContentsMargins(24, 0, 24, 0)
    row.addStretch(1)
    row.addWidget(widget)
    row.addStretch(1)
    return outer
