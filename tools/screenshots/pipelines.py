"""Scenes of pipelines, their stages, and the rules that guard them."""

from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QPushButton, QRadioButton, QWidget

from crmadmin.core.leads.governance import Rule
from crmadmin.ui.main_window import MainWindow
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.leads.pipelines.tab import PipelinesTab
from tools.screenshots.associating import discarded
from tools.screenshots.scenes import Scene, dialog
from tools.screenshots.waiting import settle, wait

LEADS = ("leads", "lead-pipeline-id")
_REST = 250
"""Milliseconds after which a dialog judges what was typed."""


def shown(*subject: str) -> Scene:
    """Show a pipeline, and a stage of it."""

    def show(window: MainWindow) -> QWidget:
        _tab(window, *subject)
        return window

    return show


def stage_dialog(window: MainWindow) -> QWidget | None:
    """Put a stage together."""
    _tab(window, *LEADS)
    opened = dialog("leads.pipelines.add", "pipelines.stage_dialog")(window)
    _type(window, opened, "pipelines.stage.label", "À rappeler")
    return opened


def stage_taken(window: MainWindow) -> QWidget | None:
    """Give a stage a name that another one has."""
    tab = _tab(window, *LEADS, "connected-stage-id")
    opened = dialog("leads.pipelines.change", "pipelines.stage_dialog")(window)
    _type(window, opened, "pipelines.stage.label", tab.stages.rows[0].stage.label.upper())
    return opened


def stage_deletion(window: MainWindow) -> QWidget | None:
    """Say where the leads of a stage go that is deleted."""
    _tab(window, *LEADS, "attempting-stage-id")
    opened = dialog("leads.pipelines.delete", "pipelines.deletion_dialog")(window)
    settle(window)
    wait(_REST)
    return opened


def pipeline_dialog(window: MainWindow) -> QWidget | None:
    """Put a pipeline together."""
    _tab(window, *LEADS)
    opened = dialog("leads.pipelines.add_pipeline", "pipelines.pipeline_dialog")(window)
    _type(window, opened, "pipelines.pipeline.label", "Partenaires")
    return opened


def pipeline_deletion(window: MainWindow) -> QWidget | None:
    """Say where the leads of a pipeline go that is deleted."""
    _tab(window, "deals")
    opened = dialog("leads.pipelines.delete_pipeline", "pipelines.deletion_dialog")(window)
    wait(_REST)
    settle(window)
    return opened


def scope_dialog(window: MainWindow) -> QWidget | None:
    """Choose the stages that cannot be skipped."""
    tab = _tab(window, *LEADS)
    tab.rules.choose_stages(Rule.SKIPPING)
    return _open(window, "leads.scope_dialog")


def access_dialog(window: MainWindow) -> QWidget | None:
    """Choose who may edit in a stage."""
    _tab(window, *LEADS, "qualified-stage-id")
    opened = dialog("leads.pipelines.access", "leads.access_dialog")(window)
    if opened is not None:
        for choice in opened.findChildren(QRadioButton, "leads.access.some"):
            choice.setChecked(True)
    return opened


def by_hand(button: str, name: str) -> Scene:
    """Open what is set of a stage by hand."""

    def show(window: MainWindow) -> QWidget | None:
        tab = _tab(window, *LEADS, "qualified-stage-id")
        for each in tab.detail().findChildren(QPushButton, button):
            each.click()
        opened = _open(window, name)
        wait(_REST)
        settle(window)
        return opened

    return show


def edited(window: MainWindow) -> QWidget:
    """Draft a new stage, another order, a deleted stage, and rules."""
    tab = _tab(window, *LEADS, "connected-stage-id")
    opened = stage_dialog(window)
    if isinstance(opened, QDialog):
        wait(_REST)
        settle(window)
        _press(opened, "pipelines.stage.save")
        settle(window)
    rows = {row.stage.stage_id: row for row in tab.stages.rows}
    tab.editing.step(rows["connected-stage-id"], -1)
    settle(window)
    tab.rules.switch(Rule.BACKWARDS, True)  # noqa: FBT003 - a slot
    settle(window)
    tab.rules.switch(Rule.DEAL, True)  # noqa: FBT003 - a slot
    settle(window)
    gone = stage_deletion(window)
    if isinstance(gone, QDialog):
        for box in gone.findChildren(QComboBox, "pipelines.deletion.target"):
            box.setCurrentIndex(0)
        wait(_REST)
        settle(window)
        _press(gone, "pipelines.deletion.save")
        settle(window)
    return window


def reviewed(window: MainWindow) -> QWidget:
    """Review what was drafted of pipelines."""
    window.show_page("review")
    settle(window)
    return window


def _tab(window: MainWindow, *subject: str) -> PipelinesTab:
    window.shell.navigation.go(Place("leads", ("pipelines", *subject)))
    settle(window)
    (found,) = window.findChildren(PipelinesTab)
    return found


def _type(window: MainWindow, opened: QWidget | None, name: str, text: str) -> None:
    if opened is not None:
        for edit in opened.findChildren(QLineEdit, name):
            edit.setText(text)
        wait(_REST)
        settle(window)


def _press(opened: QDialog, name: str) -> None:
    for button in opened.findChildren(QPushButton, name):
        button.click()


def _open(window: MainWindow, name: str) -> QWidget | None:
    settle(window)
    found = [each for each in window.findChildren(QDialog, name) if each.isVisible()]
    return found[0] if found else None


PIPELINES: dict[str, Scene] = {
    "pipelines": shown(*LEADS),
    "pipelines-stage": shown(*LEADS, "qualified-stage-id"),
    "pipelines-deals": shown("deals", "default"),
    "stage-dialog": stage_dialog,
    "stage-taken": stage_taken,
    "stage-deletion": stage_deletion,
    "pipeline-dialog": pipeline_dialog,
    "pipeline-deletion": pipeline_deletion,
    "rule-scope": scope_dialog,
    "stage-access": access_dialog,
    "stage-properties": by_hand("pipelines.detail.properties", "pipelines.properties_dialog"),
    "stage-workflow": by_hand("pipelines.detail.workflow", "pipelines.workflow_dialog"),
    "pipelines-edited": edited,
    "pipelines-review": reviewed,
    "pipelines-discarded": discarded,
}
"""What is pictured of pipelines, by the name of its picture, in this order."""
