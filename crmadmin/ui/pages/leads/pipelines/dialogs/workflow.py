"""What shall happen to records that reach a stage, in a person's own words."""

from collections.abc import Sequence

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from crmadmin.core.configuration.stage_workflows import StageWorkflow
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.objections import Objection
from crmadmin.services.drafting import Drafting
from crmadmin.services.pipeline_lines import Sides
from crmadmin.ui.i18n import fill
from crmadmin.ui.pages.leads.pipelines.dialogs.by_hand import ByHandDialog
from crmadmin.ui.pages.leads.pipelines.dialogs.judged import Judgement
from crmadmin.ui.shell import Shell


class WorkflowDialog(ByHandDialog[StageWorkflow]):
    """List the actions of a stage's workflow, one a line."""

    def __init__(
        self,
        window: QWidget,
        shell: Shell,
        drafting: Drafting,
        stage: Stage,
        sides: Sides[StageWorkflow],
    ) -> None:
        drafted = sides.before != sides.after
        super().__init__(window, shell, "pipelines.workflow", before=sides.after, drafted=drafted)
        self._drafting = drafting
        self._stage = stage
        self._actions = QPlainTextEdit()
        self._actions.setObjectName("pipelines.workflow.actions")
        self._actions.setTabChangesFocus(True)
        self._actions.setPlaceholderText(self.tr("Create a task for the owner"))
        self._actions.setPlainText("\n".join(() if sides.after is None else sides.after.actions))
        self.setWindowTitle(fill(self.tr("What happens in “%1”"), stage.label))
        self._actions.setAccessibleName(self.windowTitle())
        self.form.addRow(self.tr("Actions, one a line"), self._actions)
        self._actions.textChanged.connect(self.change)
        self._actions.setFocus()
        self.change()

    def judgement(self) -> Judgement[StageWorkflow]:
        """Ask what stands against the actions."""
        lines = map(str.strip, self._actions.toPlainText().splitlines())
        stage, drafting = self._stage, self._drafting
        setting = StageWorkflow(
            object=stage.object,
            pipeline_id=stage.pipeline_id,
            stage_id=stage.stage_id,
            actions=tuple(filter(None, lines)),
        )

        def judge() -> tuple[StageWorkflow, Sequence[Objection]]:
            return setting, drafting.setting_objections(setting)

        return judge
