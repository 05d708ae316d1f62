"""What the detail panel shows: the current mapping, the current effect, or how to get there."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from crmadmin.services.effect_rows import ExplainedEffect
from crmadmin.ui.pages.sync.explanation import EffectDetail
from crmadmin.ui.pages.sync.mapping_detail import MappingDetail
from crmadmin.ui.pages.sync.proposals.detail import ProposalDetail, Samples
from crmadmin.ui.pages.sync.proposals.rows import ProposalRow
from crmadmin.ui.pages.sync.rows import MappingRow
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.text import label


class SyncDetail(QWidget):
    """Hold the details; one at a time."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("sync.detail")
        self.mapping = MappingDetail(shell)
        self.effect = EffectDetail(shell)
        self.proposal = ProposalDetail(shell)
        self._hint = label("secondary", wraps=True)
        hint = QWidget()
        column = QVBoxLayout(hint)
        column.setContentsMargins(16, 8, 16, 8)
        column.addWidget(self._hint)
        column.addStretch(1)
        self._stack = QStackedWidget()
        self._areas = [
            _scrolling(each) for each in (hint, self.mapping, self.effect, self.proposal)
        ]
        for area in self._areas:
            self._stack.addWidget(area)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def show_mapping(self, row: MappingRow | None, *, editable: bool) -> None:
        """Show a mapping, or how to choose one."""
        if row is not None:
            self.mapping.show_row(row, editable=editable)
        self._stack.setCurrentIndex(0 if row is None else 1)

    def show_effect(self, explained: ExplainedEffect | None, inclusion_list: str | None) -> None:
        """Explain an effect, or nothing."""
        if explained is not None:
            self.effect.show_effect(explained, inclusion_list)
            self._areas[2].verticalScrollBar().setValue(0)
        self._stack.setCurrentIndex(0 if explained is None else 2)

    @Slot(object, object)
    def show_proposal(self, row: ProposalRow | None, samples: Samples | None) -> None:
        """Show a proposal with records that differ, where they were read; or how to choose."""
        if row is not None:
            self.proposal.show_row(row, samples)
        self._stack.setCurrentIndex(0 if row is None else 3)

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self._hint.setText(
            self.tr(
                "Choose a mapping to see what it does, or click a count to see its records; "
                "each of them is explained here."
            )
        )
        self.mapping.retranslate()
        self.effect.retranslate()
        self.proposal.retranslate()


def _scrolling(widget: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setWidget(widget)
    area.viewport().setAutoFillBackground(False)
    widget.setAutoFillBackground(False)
    return area
