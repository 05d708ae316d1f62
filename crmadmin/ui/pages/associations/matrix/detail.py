"""One pair of objects in the detail panel: its labels, and what its associations carry."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.effects.rows import Among
from crmadmin.services.association_matrix import Cell
from crmadmin.ui import formats
from crmadmin.ui.i18n import fill
from crmadmin.ui.pages.associations.matrix.words import assumption
from crmadmin.ui.pages.associations.words import pair_name
from crmadmin.ui.shell import Shell
from crmadmin.ui.theme import numeric
from crmadmin.ui.widgets.lines import line
from crmadmin.ui.widgets.link import link
from crmadmin.ui.widgets.panel import Panel
from crmadmin.ui.widgets.symbol import Symbol
from crmadmin.ui.widgets.tag import tag
from crmadmin.ui.widgets.text import label

_TOP = 6
"""How many labels are listed of those most used, and of those unused."""


class CellDetail(Panel):
    """Show a cell, or how to choose one.

    ``opened`` carries a pair that is to be looked at, ``label_opened`` a label, ``pairs_opened``
    a pair and which of its associations to list.
    """

    opened = Signal(object)
    label_opened = Signal(object)
    pairs_opened = Signal(object, object)

    def __init__(self, shell: Shell) -> None:
        super().__init__("associations.matrix.detail")
        self._shell = shell
        self._cell: Cell | None = None
        self.retranslate()

    def show_cell(self, cell: Cell | None) -> None:
        """Show a cell."""
        if cell != self._cell:
            self._cell = cell
            self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self.show_body(self._made(self._cell))

    def _made(self, cell: Cell | None) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        if cell is None:
            hint = self.tr("Choose a cell to see which labels join two objects.")
            column.addWidget(label("secondary", hint, wraps=True))
            return body
        column.addWidget(label("section", pair_name(*cell.pair), wraps=True))
        self._add_labels(column, cell)
        self._add_associations(column, cell)
        used = [each for each in cell.labels if each[1].associations]
        if used:
            self._head(column, self.tr("Most used"))
            counts = [(each, usage.associations) for each, usage in used[:_TOP]]
            column.addLayout(self._listed(counts))
        if cell.unused:
            self._head(column, self.tr("Nothing carries"))
            column.addLayout(self._listed([(each, None) for each in cell.unused[:_TOP]]))
            if len(cell.unused) > _TOP:
                left = self.tr("and %Ln more", None, len(cell.unused) - _TOP)
                column.addWidget(label("secondary", left))
        column.addLayout(self._deeds(cell))
        return body

    def _head(self, column: QVBoxLayout, text: str) -> None:
        column.addSpacing(8)
        column.addWidget(label("section", text))

    def _add_labels(self, column: QVBoxLayout, cell: Cell) -> None:
        if not cell.cap:
            text = self.tr("HubSpot has told no label between these objects.")
            column.addWidget(label("secondary", text, wraps=True))
            return
        row = QHBoxLayout()
        row.setSpacing(8)
        figures = (formats.number(cell.used), formats.number(cell.cap))
        row.addWidget(label("", fill(self.tr("%1 of %2 labels used"), *figures)))
        if cell.is_cap_assumed:
            assumed = tag(self.tr("assumption"))
            assumed.setToolTip(assumption(cell))
            row.addWidget(assumed)
        row.addStretch(1)
        column.addLayout(row)
        icons = self._shell.icons
        if cell.is_full:
            text = self.tr("Full: delete or merge a label before another can come.")
            column.addWidget(line(Symbol(icons, "warning-octagon", "delete"), text))
        elif cell.is_high:
            text = self.tr("Nearly full: labels that nothing carries can be deleted.")
            column.addWidget(line(Symbol(icons, "warning", "blocked"), text))
        if cell.drafted:
            text = self.tr("%Ln label(s) changed in the draft", None, cell.drafted)
            column.addWidget(line(Symbol(icons, "pencil-simple", "update"), text))

    def _add_associations(self, column: QVBoxLayout, cell: Cell) -> None:
        self._head(column, self.tr("Associations"))
        joined = cell.joined
        if joined is None:
            column.addWidget(label("secondary", self.tr("Being counted…")))
            return
        if not joined.pairs:
            text = self.tr("No records of these objects are associated.")
            column.addWidget(label("secondary", text, wraps=True))
            return
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        for row, (text, count, among) in enumerate(
            (
                (self.tr("all"), joined.pairs, Among.ALL),
                (self.tr("with a label"), joined.labelled, Among.LABELLED),
                (self.tr("without a label"), joined.unlabelled, Among.UNLABELLED),
                (self.tr("primary"), joined.primary, Among.PRIMARY),
            )
        ):
            grid.addWidget(label("secondary", text), row, 0)
            opens = partial(self.pairs_opened.emit, cell.pair, among)
            figure = link(formats.number(count), opens, f"associations.matrix.{among}")
            figure.setAccessibleName(f"{formats.number(count)} {text}")
            figure.setEnabled(count > 0)
            grid.addWidget(figure, row, 1, Qt.AlignmentFlag.AlignRight)
        column.addLayout(grid)
        if cell.lacks_labels:
            text = self.tr("No label says how these records belong together.")
            column.addWidget(line(Symbol(self._shell.icons, "info", "update"), text))

    def _listed(self, labels: Sequence[tuple[AssociationLabel, int | None]]) -> QGridLayout:
        """List labels, each a link, with the associations that carry it."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        for row, (each, count) in enumerate(labels):
            texts = " / ".join(dict.fromkeys(each.texts))
            name = f"associations.matrix.label.{each.name}"
            way = link(texts, partial(self.label_opened.emit, each), name)
            grid.addWidget(way, row, 0, Qt.AlignmentFlag.AlignLeft)
            if count is not None:
                figure = label("secondary", formats.number(count))
                figure.setFont(numeric(figure.font()))
                grid.addWidget(figure, row, 1, Qt.AlignmentFlag.AlignRight)
        return grid

    def _deeds(self, cell: Cell) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 0, 0)
        row.setSpacing(8)
        if cell.cap:
            show = QPushButton(self.tr("Show labels"))
            show.setObjectName("associations.matrix.open")
            show.clicked.connect(lambda: self.opened.emit(cell.pair))
            row.addWidget(show)
        row.addStretch(1)
        return row
