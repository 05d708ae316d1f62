"""Who changed a pipeline in HubSpot, and when: the portal's own audit, asked for on demand."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from crmadmin.core.pipelines.audit import AuditEntry, PipelineAudit
from crmadmin.core.progress import Monitor
from crmadmin.errors import Problem
from crmadmin.ui import formats
from crmadmin.ui.i18n import fill
from crmadmin.ui.shell import Shell
from crmadmin.ui.tables.columns import TableColumn
from crmadmin.ui.tables.list_table import ListTableModel
from crmadmin.ui.tables.view import TableView
from crmadmin.ui.widgets.empty import EmptyState
from crmadmin.ui.widgets.message import Message
from crmadmin.wording.pipeline_audits import drift_subject, drift_text, entry_sentence
from crmadmin.wording.speech import Speech

_SIZE = (760, 480)

Asking = Callable[[Monitor], tuple[PipelineAudit, ...]]


class AuditDialog(QDialog):
    """List what the portal tells of a pipeline; ``ask`` asks it, beside the window."""

    def __init__(self, window: QWidget, shell: Shell, name: str, ask: Asking) -> None:
        super().__init__(window)
        self.setObjectName("pipelines.audit_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(fill(self.tr("Who changed “%1” in HubSpot"), name))
        self.resize(*_SIZE)
        self._shell = shell
        self._speech = Speech(shell.languages.language)
        self._message = Message(shell.icons, "pipelines.audit.message")
        self.table = TableView("pipelines.audit")
        self.table.setAccessibleName(self.tr("Changes made in HubSpot"))
        self._model = ListTableModel[tuple[int, AuditEntry]](
            self._columns(), identity=lambda row: row[0], parent=self
        )
        self.table.show_model(self._model)
        self.table.header.setStretchLastSection(True)
        self._nothing = EmptyState(shell.icons, "clock-counter-clockwise")
        self.table.set_empty(self._nothing)
        self._lay_out()
        self._ask(ask)

    def _lay_out(self) -> None:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(self._message)
        column.addWidget(self.table, 1)
        column.addWidget(box)

    def _ask(self, ask: Asking) -> None:
        self._message.inform(self.tr("HubSpot is being asked…"))
        self._nothing.say(self.tr("Nothing told yet"), "")
        self._shell.operations.start(
            ask,
            owner=self,
            done=self._show,
            failed=self._fail,
            cancelled=self.reject,
            title=self.tr("Asking HubSpot who changed the pipeline"),
            latest=f"pipelines.audit.{id(self)}",
        )

    def _show(self, found: tuple[PipelineAudit, ...]) -> None:
        entries = [entry for each in found for entry in each.entries]
        drift = [each for audit in found for each in audit.drift]
        self._model.set_rows(list(enumerate(entries)))
        self._nothing.say(
            self.tr("HubSpot tells of no change"),
            self.tr("Neither the pipeline nor its stages were changed as far as its audit goes."),
        )
        if drift:
            told = [
                f"{drift_subject(self._speech, x)}: {drift_text(self._speech, x)}" for x in drift
            ]
            heading = self.tr("HubSpot holds it differently from what was pulled:")
            self._message.warn("\n".join((heading, *told)))
        else:
            self._message.inform(self.tr("HubSpot holds it as it was pulled."))

    @Slot(object)
    def _fail(self, problem: Problem) -> None:
        language = self._shell.languages.language
        self._nothing.say(self.tr("HubSpot could not be asked"), "")
        self._message.refuse(f"{problem.sentence(language)} {problem.remedy(language)}".strip())

    def _columns(self) -> tuple[TableColumn[tuple[int, AuditEntry]], ...]:
        def when(row: tuple[int, AuditEntry]) -> str:
            return formats.moment(datetime.fromisoformat(row[1].at)) if row[1].at else ""

        def mark(row: tuple[int, AuditEntry]) -> QIcon | None:
            return self._shell.icons.icon("warning", "blocked") if row[1].is_open else None

        def since(row: tuple[int, AuditEntry]) -> str:
            if not row[1].is_open:
                return row[1].message
            return self.tr("HubSpot differs from what was pulled since then.")

        return (
            TableColumn(
                name="at",
                title=self.tr("When"),
                text=when,
                sort_key=lambda row: row[1].at or None,
                width=150,
            ),
            TableColumn(
                name="user", title=self.tr("Who"), text=lambda row: row[1].user or "–", width=170
            ),
            TableColumn(
                name="what",
                title=self.tr("What"),
                text=lambda row: entry_sentence(self._speech, row[1]),
                tooltip=since,
                icon=mark,
                width=240,
            ),
            TableColumn(
                name="message",
                title=self.tr("In HubSpot’s words"),
                text=lambda row: row[1].message,
                width=140,
            ),
        )
