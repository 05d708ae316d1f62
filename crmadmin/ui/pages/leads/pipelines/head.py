"""What stands over the stages: the pipeline, the room it has, and what can be done to it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from crmadmin.core.definitions import System
from crmadmin.core.policies import high_usage
from crmadmin.services.pipeline_lines import PipelineLine
from crmadmin.services.standing import Standing
from crmadmin.ui import formats
from crmadmin.ui.i18n import fill
from crmadmin.ui.names import object_name
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.link import link
from crmadmin.ui.widgets.symbol import Symbol
from crmadmin.ui.widgets.text import ElidedLabel, label


class PipelineHead(QFrame):
    """Say which pipeline is looked at, and how much room it has.

    ``renaming_asked``, ``deletion_asked`` and ``reverting_asked`` are about it;
    ``audit_asked`` wants to know who changed it in HubSpot.
    """

    renaming_asked = Signal()
    deletion_asked = Signal()
    reverting_asked = Signal()
    audit_asked = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("pipelines.head")
        wear(self, "page")
        self._shell = shell
        self._line: PipelineLine | None = None
        self._editable = False
        self._before = label("struck")
        self._before.setObjectName("pipelines.head.before")
        self._arrow = label("", "→")
        self._name = ElidedLabel("section")
        self._name.setObjectName("pipelines.head.name")
        self._symbol = Symbol(shell.icons, "warning", "blocked")
        self._room = ElidedLabel("secondary")
        self._room.setObjectName("pipelines.head.room")
        self._rename = link("", self.renaming_asked.emit, "pipelines.head.rename")
        self._delete = link("", self.deletion_asked.emit, "pipelines.head.delete")
        self._revert = link("", self.reverting_asked.emit, "pipelines.head.revert")
        self._audit = link("", self.audit_asked.emit, "pipelines.head.audit")
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(8)
        for part in (self._before, self._arrow):
            first.addWidget(part)
        first.addWidget(self._name)
        first.addSpacing(8)
        first.addWidget(self._symbol)
        first.addWidget(self._room, 1)
        second = QHBoxLayout()
        second.setSpacing(16)
        for deed in self._deeds:
            second.addWidget(deed)
        second.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(4)
        column.addLayout(first)
        column.addLayout(second)

    @property
    def _deeds(self) -> tuple[QPushButton, ...]:
        return self._rename, self._delete, self._audit, self._revert

    def show_pipeline(self, line: PipelineLine, *, editable: bool) -> None:
        """Show a pipeline."""
        self._line, self._editable = line, editable
        before, after = line.sides.before, line.sides.after
        renamed = before is not None and after is not None and before.label != after.label
        self._before.setText(before.label if renamed and before is not None else "")
        self._before.setVisible(renamed)
        self._arrow.setVisible(renamed)
        self._name.say(line.pipeline.label)
        wear(self._name, self._look(line.standing))
        self._symbol.setVisible(line.count >= high_usage(line.most_stages))
        self._room.say(self._sentence(line))
        there = editable and after is not None
        self._rename.setVisible(there)
        self._delete.setVisible(there and not line.is_locked)
        self._revert.setVisible(editable and line.standing is not Standing.UNCHANGED)
        self._audit.setVisible(before is not None)

    @staticmethod
    def _look(standing: Standing) -> str:
        looks = {Standing.CREATED: "create", Standing.DELETED: "delete", Standing.UPDATED: "update"}
        return looks.get(standing, "section")

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self._rename.setText(self.tr("Rename…"))
        self._rename.setAccessibleName(self.tr("Rename the pipeline"))
        self._delete.setText(self.tr("Delete…"))
        self._delete.setAccessibleName(self.tr("Delete the pipeline"))
        self._revert.setText(self.tr("Take back"))
        self._revert.setAccessibleName(self.tr("Take back what is drafted of the pipeline"))
        self._audit.setText(self.tr("Who changed it…"))
        self._audit.setAccessibleName(self.tr("Who changed the pipeline in HubSpot"))
        if self._line is not None:
            self.show_pipeline(self._line, editable=self._editable)

    def _sentence(self, line: PipelineLine) -> str:
        figures = (formats.number(line.count), formats.number(line.most_stages))
        parts = [
            object_name(System.HUBSPOT, line.pipeline.object),
            fill(self.tr("%1 of %2 stages"), *figures),
        ]
        if line.count >= high_usage(line.most_stages):
            parts.append(self.tr("nearly full"))
        if line.is_locked:
            parts.append(self.tr("HubSpot locks some of its stages: it cannot be deleted"))
        match line.standing:
            case Standing.CREATED:
                parts.append(self.tr("new in the draft"))
            case Standing.DELETED:
                parts.append(self.tr("deleted in the draft, with its stages and rules"))
            case _:
                pass
        return " · ".join(parts)
