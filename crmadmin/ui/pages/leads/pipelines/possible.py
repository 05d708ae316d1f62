"""What can be done to pipelines and stages now."""

from crmadmin.ui.pages.leads.known import KnownPipelines
from crmadmin.ui.pages.leads.pipelines.rows import StageRow
from crmadmin.ui.pages.leads.pipelines.table import StageTable


class Possible:
    """Answer what the tab's actions ask before they are offered."""

    def __init__(self, known: KnownPipelines, stages: StageTable) -> None:
        self._known = known
        self._stages = stages

    def may_create(self) -> bool:
        """Tell whether a pipeline can be added: another one must be there to begin with."""
        return not self._known.read_only and self._known.shown is not None

    def is_editable(self) -> bool:
        """Tell whether the pipeline is there to be edited."""
        shown = self._known.shown
        return self.may_create() and shown is not None and shown.sides.after is not None

    def may_delete_pipeline(self) -> bool:
        """Tell whether the pipeline can be deleted."""
        shown = self._known.shown
        return self.is_editable() and shown is not None and not shown.is_locked

    def may_change(self) -> bool:
        """Tell whether the current stage can be renamed, given a state, or deleted."""
        row = self._row
        return self.is_editable() and row is not None and row.is_there and not row.line.is_locked

    def may_guard(self) -> bool:
        """Tell whether it can be set who may edit in the current stage."""
        row = self._row
        return self.is_editable() and row is not None and row.is_there

    def may_move(self) -> bool:
        """Tell whether the current stage can be moved."""
        return self.may_guard() and self._stages.is_movable

    def may_revert(self) -> bool:
        """Tell whether the draft has made anything of the current stage."""
        row = self._row
        return not self._known.read_only and row is not None and row.line.is_drafted

    def may_ask(self) -> bool:
        """Tell whether the portal has the pipeline, so that its audit tells of it."""
        shown = self._known.shown
        return shown is not None and shown.sides.before is not None

    def holds_records(self) -> bool:
        """Tell whether any record is in the current stage."""
        row = self._row
        return row is not None and bool(row.records)

    @property
    def _row(self) -> StageRow | None:
        return self._stages.current_stage()
