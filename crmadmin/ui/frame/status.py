"""The status bar: which workspace and portal, how old its data, what is drafted, what runs."""

from datetime import datetime

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStatusBar, QWidget

from crmadmin.services.workspaces import WorkspaceSummary, workspace_summary
from crmadmin.ui import formats
from crmadmin.ui.changes import Changes
from crmadmin.ui.draft import DraftMenu
from crmadmin.ui.environment import Environment
from crmadmin.ui.frame.network import Network
from crmadmin.ui.frame.work import Work
from crmadmin.ui.i18n import fill
from crmadmin.ui.navigation import Place
from crmadmin.ui.session import Session
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.link import link
from crmadmin.ui.widgets.symbol import Symbol
from crmadmin.ui.widgets.text import label


class Status(QStatusBar):
    """Say what the window stands on, always."""

    def __init__(
        self, shell: Shell, session: Session, draft: DraftMenu, environment: Environment
    ) -> None:
        super().__init__()
        self.setObjectName("status")
        self.setSizeGripEnabled(False)
        self.setContentsMargins(12, 0, 0, 0)
        self._shell = shell
        self._session = session
        self._draft = draft
        self._environment = environment
        self._summary: WorkspaceSummary | None = None
        self._symbol = Symbol(shell.icons, "database", pixels=14)
        self._name = label()
        self._name.setObjectName("status.name")
        self._portal = link("", self._show_connections, "status.portal")
        self._kind = label("badge-update")
        self._kind.setObjectName("status.kind")
        self._age = label("secondary")
        self._age.setObjectName("status.age")
        self._drafted = link("", self._show_draft, "status.drafted")
        for part in (
            self._symbol,
            self._name,
            self._portal,
            self._kind,
            self._age,
            self._drafted,
        ):
            self.addWidget(part)
        self.addWidget(Network(shell))
        self.addPermanentWidget(Work(shell))
        session.entered.connect(self._enter)
        session.left.connect(self._leave)
        draft.altered.connect(self.retranslate)
        environment.altered.connect(self.retranslate)
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
        for part in self._of_workspace():
            part.setVisible(services is not None)
        if services is None:
            self._name.setText(self.tr("No workspace open"))
            return
        self._name.setText(services.database.path.stem)
        self._name.setToolTip(str(services.database.path))
        self._tell_portal()
        self._age.setText(self._age_text())
        count = len(self._draft.state.changes)
        self._drafted.setText(self.tr("%Ln drafted change(s)", None, count))
        self._drafted.setEnabled(count > 0)

    def _show_draft(self) -> None:
        self._shell.navigation.go(Place("review"))

    def _show_connections(self) -> None:
        self._shell.navigation.go(Place("connections"))

    def _of_workspace(self) -> tuple[QWidget, ...]:
        return (self._symbol, self._portal, self._kind, self._age, self._drafted)

    def _tell_portal(self) -> None:
        """Say which portal this is, and what is at stake in it."""
        environment = self._environment
        wear(self._kind, f"badge-{environment.look}")
        self._kind.setText(environment.word)
        self._kind.setVisible(bool(environment.word))
        portal = environment.now.portal
        if portal is None:
            self._portal.setText(self.tr("not connected"))
        else:
            self._portal.setText(portal.name)
        self._portal.setToolTip(self.tr("Show the connections"))

    def _age_text(self) -> str:
        snapshot = self._environment.now.snapshot
        if snapshot is not None:
            taken = datetime.fromisoformat(snapshot.taken_at)
            self._age.setToolTip(formats.moment(taken))
            return fill(self.tr("snapshot %1"), formats.ago(taken))
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
