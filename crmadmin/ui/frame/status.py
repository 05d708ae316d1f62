"""The status bar: which workspace, how old its data, what is drafted, what runs."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStatusBar

from crmadmin.services.workspaces import WorkspaceSummary, workspace_summary
from crmadmin.ui import formats
from crmadmin.ui.changes import Changes
from crmadmin.ui.draft import DraftMenu
from crmadmin.ui.frame.network import Network
from crmadmin.ui.frame.work import Work
from crmadmin.ui.i18n import fill
from crmadmin.ui.navigation import Place
from crmadmin.ui.session import Session
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.link import link
from crmadmin.ui.widgets.symbol import Symbol
from crmadmin.ui.widgets.text import label


class Status(QStatusBar):
    """Say what the window stands on, always."""

    def __init__(self, shell: Shell, session: Session, draft: DraftMenu) -> None:
        super().__init__()
        self.setObjectName("status")
        self.setSizeGripEnabled(False)
        self.setContentsMargins(12, 0, 0, 0)
        self._shell = shell
        self._session = session
        self._draft = draft
        self._summary: WorkspaceSummary | None = None
        self._symbol = Symbol(shell.icons, "database", pixels=14)
        self._name = label()
        self._name.setObjectName("status.name")
        self._kind = label("update")
        self._kind.setObjectName("status.kind")
        self._age = label("secondary")
        self._age.setObjectName("status.age")
        self._drafted = link("", self._show_draft, "status.drafted")
        for part in (self._symbol, self._name, self._kind, self._age, self._drafted):
            self.addWidget(part)
        self.addWidget(Network(shell))
        self.addPermanentWidget(Work(shell))
        session.entered.connect(self._enter)
        session.left.connect(self._leave)
        draft.altered.connect(self.retranslate)
        shell.operations.changed.connect(self.refresh)
        shell.languages.changed.connect(self.retranslate)
        self.retranslate()

    @Slot(object)
    def refresh(self, changes: Changes) -> None:
        """Count anew what these changes touch."""
        services = self._session.services
        if services is None or changes == Changes.CLOCK:
            self.retranslate()
            return
        self._shell.operations.start(
            lambda _monitor: workspace_summary(services.database),
            owner=self,
            done=self._show_summary,
            latest="status.summary",
        )

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        services = self._session.services
        for part in (self._symbol, self._kind, self._age, self._drafted):
            part.setVisible(services is not None)
        if services is None:
            self._name.setText(self.tr("No workspace open"))
            return
        self._name.setText(services.database.path.stem)
        self._name.setToolTip(str(services.database.path))
        self._kind.setText(self.tr("DEMO") if self._session.is_demo else "")
        self._kind.setVisible(self._session.is_demo)
        self._age.setText(self._age_text())
        count = len(self._draft.state.changes)
        self._drafted.setText(self.tr("%Ln drafted change(s)", None, count))
        self._drafted.setEnabled(count > 0)

    def _show_draft(self) -> None:
        self._shell.navigation.go(Place("sync"))

    def _age_text(self) -> str:
        if self._summary is None:
            return ""
        imported = self._summary.last_import
        if imported is None:
            return self.tr("nothing imported yet")
        self._age.setToolTip(formats.moment(imported))
        return fill(self.tr("imported %1"), formats.ago(imported))

    @Slot()
    def _enter(self) -> None:
        self._summary = None
        self.retranslate()
        self.refresh(Changes.EVERYTHING)

    @Slot()
    def _leave(self) -> None:
        self._summary = None
        self.retranslate()

    def _show_summary(self, summary: WorkspaceSummary) -> None:
        self._summary = summary
        self.retranslate()
