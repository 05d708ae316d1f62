"""One proposal in the detail panel: what speaks for it, who wrote last, records that differ."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from crmadmin.services.proposing import Differing, Likeness
from crmadmin.ui.i18n import fill
from crmadmin.ui.pages.sync.proposals.rows import ProposalRow
from crmadmin.ui.pages.sync.proposals.wording import (
    ASSUMPTION_SOURCE,
    assumption_text,
    confidence_text,
    reasons,
    rule_reason,
    writes_text,
)
from crmadmin.ui.pages.sync.wording.rules import rule_name
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.link import link
from crmadmin.ui.widgets.swapping import swap_first
from crmadmin.ui.widgets.tag import tag
from crmadmin.ui.widgets.text import ElidedLabel, label, selectable

Samples = Mapping[str, tuple[Differing, ...]]
"""Records that differ, by Salesforce object; an object is missing while they are not read."""

_SHOWN = 8
_LINE = 22
"""Height of a line of the samples."""


class ProposalDetail(QWidget):
    """Show a proposal.

    ``samples_asked`` carries the row whose differing records are wanted, ``record_opened`` the
    HubSpot object and the id of a record to be shown.
    """

    samples_asked = Signal(object)
    record_opened = Signal(str, str)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("sync.proposal")
        self._shell = shell
        self._row: ProposalRow | None = None
        self._samples: Samples | None = None
        self._body: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 4, 16, 16)
        self._column.addStretch(1)

    @property
    def row(self) -> ProposalRow | None:
        """Give the proposal shown."""
        return self._row

    def show_row(self, row: ProposalRow, samples: Samples | None = None) -> None:
        """Show a proposal, with records that differ where they were read."""
        self._row, self._samples = row, samples
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        if self._row is None:
            return
        former, self._body = self._body, self._made(self._row)
        swap_first(self._column, former, self._body)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height that the texts need at the new width."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Ask for the height that other texts need, once they are laid out."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        """Have the panel scroll rather than press lines together: wrapped texts ask for little."""
        needed = self._column.totalHeightForWidth(self.width())
        if needed > 0:
            self.setMinimumHeight(needed)

    def _made(self, row: ProposalRow) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        title = f"{row.property_label} ↔ {row.field_label}"
        column.addWidget(selectable(label("section", title, wraps=True)))
        believed = fill(self.tr("Confidence: %1"), confidence_text(row.proposal))
        column.addWidget(label("", believed))
        for each in row.proposal.evidence:
            column.addWidget(self._evidence(each))
        column.addLayout(self._differing(row))
        column.addSpacing(4)
        column.addWidget(label("section", rule_name(row.rule), wraps=True))
        why = rule_reason(row.proposal.reason)
        proposed = fill(self.tr("Proposed: %1 – %2"), rule_name(row.proposal.mapping.rule), why)
        column.addWidget(selectable(label("", proposed, wraps=True)))
        told = "\n".join(writes_text(row.proposal.writes))
        column.addWidget(selectable(label("secondary", told, wraps=True)))
        column.addLayout(self._assumption())
        return body

    def _evidence(self, found: Likeness) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        field = found.mapped.salesforce
        name = ElidedLabel("")
        name.say(f"{found.mapped.hubspot.name} ↔ {field.object}.{field.name}")
        column.addWidget(name)
        column.addWidget(selectable(label("secondary", " ".join(reasons(found)), wraps=True)))
        return made

    def _differing(self, row: ProposalRow) -> QVBoxLayout:
        """List records that differ, or offer to read them."""
        column = QVBoxLayout()
        column.setSpacing(4)
        missing = row.proposal.both - row.proposal.equal
        if self._samples is None:
            if missing:
                text = self.tr("Show records that differ (%Ln)", None, missing)
                button = link(text, lambda: self.samples_asked.emit(row), "sync.proposal.samples")
                line = QHBoxLayout()
                line.addWidget(button)
                line.addStretch(1)
                column.addLayout(line)
            return column
        pairs = [pair for some in self._samples.values() for pair in some][:_SHOWN]
        column.addWidget(label("section", self.tr("Records that differ")))
        if not pairs:
            column.addWidget(label("secondary", self.tr("None: all of them agree.")))
        else:
            column.addWidget(self._pairs(row, pairs))
        if missing > len(pairs) > 0:
            more = self.tr("and %Ln more", "records that differ", missing - len(pairs))
            column.addWidget(label("secondary", more))
        return column

    def _pairs(self, row: ProposalRow, pairs: list[Differing]) -> QWidget:
        made = QWidget()
        made.setFixedHeight((len(pairs) + 1) * _LINE)
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        for place, title in enumerate(("", "HubSpot", "Salesforce")):
            grid.addWidget(label("secondary", title), 0, place)
        hubspot_object = row.mapping.object
        for place, pair in enumerate(pairs, 1):
            opened = link(
                pair.hubspot_id,
                partial(self.record_opened.emit, hubspot_object, pair.hubspot_id),
                f"sync.proposal.record.{pair.hubspot_id}",
            )
            grid.addWidget(opened, place, 0)
            for column, value in ((1, pair.hubspot), (2, pair.salesforce)):
                shown = ElidedLabel("")
                shown.say(value)
                grid.addWidget(shown, place, column)
        return made

    def _assumption(self) -> QVBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(tag(self.tr("assumption")))
        head.addWidget(label("secondary", ASSUMPTION_SOURCE), 1)
        column = QVBoxLayout()
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(label("secondary", assumption_text(), wraps=True))
        return column
