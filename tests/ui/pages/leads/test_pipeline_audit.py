"""Who changed a pipeline in HubSpot, asked of a portal that is served."""

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from crmadmin.core.pipelines.audit import PipelineAudit
from crmadmin.core.progress import Monitor
from crmadmin.services.pipeline_audit import read_pipeline_audits
from crmadmin.ui.pages.leads.pipelines.dialogs.audit import AuditDialog
from crmadmin.ui.shell import Shell
from tests.services.pushes.conftest import desk, pulled
from tests.services.pushes.desk import Desk
from tests.ui.pages.opened import column

__all__ = ["desk", "pulled"]

STAGES = "/crm/pipelines/2026-09/0-136/lead-pipeline-id/stages"


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """Give what the dialog stands over."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


def opened(qtbot: QtBot, shell: Shell, desk: Desk, window: QWidget) -> AuditDialog:
    """Ask about the lead pipeline, and wait for the answer."""

    def ask(monitor: Monitor) -> tuple[PipelineAudit, ...]:
        open_client = desk.world.open_client
        return read_pipeline_audits(desk.database, open_client, "leads", monitor=monitor)

    dialog = AuditDialog(window, shell, "Lead pipeline", ask)
    dialog.open()
    qtbot.waitUntil(lambda: shell.operations.running == 0)
    return dialog


def message(dialog: AuditDialog) -> str:
    """Read what is said above the list."""
    found = dialog.findChild(QLabel, "pipelines.audit.message")
    assert found is not None
    return found.text()


def test_a_portal_that_nobody_changed_says_so(
    qtbot: QtBot, shell: Shell, desk: Desk, window: QWidget
) -> None:
    """The list says that it is empty."""
    dialog = opened(qtbot, shell, desk, window)
    assert message(dialog) == "HubSpot holds it as it was pulled."
    assert dialog.table.table.rowCount() == 0


def test_what_a_colleague_changed_is_listed(
    qtbot: QtBot, shell: Shell, desk: Desk, window: QWidget
) -> None:
    """And what differs since the last pull."""
    label = {"label": "Fresh", "metadata": {"leadState": "NEW"}}
    desk.world.call("PATCH", f"{STAGES}/new-stage-id", label)
    dialog = opened(qtbot, shell, desk, window)
    assert column(dialog.table, "what") == ["Changed the stage “Fresh”"]
    assert "HubSpot holds it differently from what was pulled:" in message(dialog)
    assert "New → Fresh" in message(dialog)
