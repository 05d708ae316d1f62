"""Opening the dialog over the tab of labels, and staging what comes of it."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from crmadmin.core.configuration.association_edits import Doing
from crmadmin.services.associating import PairSheet
from crmadmin.ui.linking.opening import LinkEditing
from crmadmin.ui.pages.associations.labels.rows import LabelRow
from crmadmin.ui.pages.associations.merging.dialog import MergeDialog, Occasion
from crmadmin.ui.pages.associations.merging.task import Task
from crmadmin.ui.services import Services
from crmadmin.ui.shell import Shell


class LabelMerging(QObject):
    """Merge, split and move labels over a tab."""

    def __init__(self, tab: QWidget, shell: Shell, services: Services) -> None:
        super().__init__(tab)
        self._tab, self._shell, self._services = tab, shell, services
        self._editing = LinkEditing(tab, shell, services)

    def begin(
        self, doing: Doing, pair: PairSheet, rows: Sequence[LabelRow], chosen: Sequence[LabelRow]
    ) -> None:
        """Let a person merge, split or move; ``chosen`` are the labels that go, to begin with."""
        there = [row for row in rows if row.line.after is not None]
        occasion = Occasion(
            doing=doing,
            pair=pair.key,
            labels=tuple(row.line.after for row in there if row.line.after is not None),
            chosen=tuple(row.line.after.address for row in chosen if row.line.after is not None),
            counts={
                row.line.after.address: row.usage.associations
                for row in there
                if row.line.after is not None and row.usage is not None
            },
        )
        dialog = MergeDialog(self._tab.window(), self._shell, self._services, occasion)
        dialog.asked.connect(lambda task: self._stage(task, dialog))
        dialog.open()

    def _stage(self, task: Task, dialog: MergeDialog) -> None:
        linking = self._services.linking
        self._editing.stage(lambda monitor: task.stage(linking, monitor), dialog)
