"""The tab itself: the grid with its legend, one pair in the panel."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.effects.rows import Among
from crmadmin.services.association_matrix import Cell
from crmadmin.ui.actions import Action
from crmadmin.ui.changes import Changes
from crmadmin.ui.pages.associations.labels.editing import Editing
from crmadmin.ui.pages.associations.matrix.commands import matrix_actions
from crmadmin.ui.pages.associations.matrix.detail import CellDetail
from crmadmin.ui.pages.associations.matrix.export import ask_export
from crmadmin.ui.pages.associations.matrix.legend import Legend
from crmadmin.ui.pages.associations.matrix.view import MatrixView
from crmadmin.ui.pages.associations.nothing import say_nothing
from crmadmin.ui.pages.associations.tab import AMONG, AssociationsDesk, AssociationsTab
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.empty import EmptyState
from crmadmin.ui.widgets.text import ElidedLabel


class MatrixTab(AssociationsTab):
    """Show at a glance where labels are missing, unused or nearly used up."""

    def __init__(self, desk: AssociationsDesk) -> None:
        super().__init__(desk)
        self.holdings = desk.holdings
        self._editing = Editing(self, desk)
        self.view = MatrixView(desk.shell)
        self._summary = ElidedLabel("secondary")
        self._summary.setObjectName("associations.matrix.summary")
        self._legend = Legend(desk.shell)
        self._detail = CellDetail(desk.shell)
        self._nothing = EmptyState(desk.shell.icons, "arrows-left-right")
        self._nothing.setObjectName("associations.matrix.nothing")
        self._stack = QStackedWidget()
        self._lay_out()
        self.holdings.changed.connect(self._show)
        self.view.chosen.connect(self._choose)
        self.view.opened.connect(self._open)
        self._detail.opened.connect(self._lead)
        self._detail.label_opened.connect(self._lead_to_label)
        self._detail.pairs_opened.connect(self._lead_to_pairs)
        self.retranslate()

    def _lay_out(self) -> None:
        grid = QFrame()
        wear(grid, "page")
        column = QVBoxLayout(grid)
        column.setContentsMargins(8, 8, 8, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        column.addWidget(self._legend)
        self._stack.addWidget(grid)
        self._stack.addWidget(self._nothing)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self.setFocusProxy(self.view)

    def subtitle(self) -> str:
        """Say what the tab answers."""
        return self.tr("Where labels are missing, unused or nearly used up")

    def filters(self) -> QWidget:
        """Give the line that sums the matrix up."""
        return self._summary

    def primary(self) -> str:
        """Offer to add a label to the pair that is chosen."""
        return "associations.matrix.add"

    def tab_actions(self) -> tuple[Action, ...]:
        """Give what can be done here."""
        return matrix_actions(self)

    def detail(self) -> QWidget:
        """Give the chosen pair in full."""
        return self._detail

    def shows_detail(self) -> bool:
        """Tell whether there is anything to choose from."""
        return self.holdings.sheet is None or self.is_known()

    def refresh(self, _changes: Changes) -> None:
        """Show what the page reads anew for all tabs."""
        self._show()

    def go(self, subject: tuple[str, ...]) -> None:
        """Choose a pair (``contacts``, ``companies``)."""
        match subject:
            case (one, other, *_):
                self.view.choose((one, other))
            case _:
                pass

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self.view.setAccessibleName(self.tr("Pairs of objects"))
        self.view.setAccessibleDescription(
            self.tr("Arrows move between pairs, Enter shows the labels of one.")
        )
        self._legend.retranslate()
        self._detail.retranslate()
        self._show()

    def is_known(self) -> bool:
        """Tell whether there is a matrix."""
        return self.holdings.sheet is not None and bool(self.holdings.sheet.pairs)

    def can_open(self) -> bool:
        """Tell whether the chosen pair may have labels."""
        cell = self.view.current_cell()
        return self.is_known() and cell is not None and bool(cell.cap)

    def can_add(self) -> bool:
        """Tell whether a label can be drafted for the chosen pair."""
        sheet = self.holdings.sheet
        return sheet is not None and not sheet.read_only and self.can_open()

    def open_current(self) -> None:
        """Show the labels of the chosen pair."""
        cell = self.view.current_cell()
        if cell is not None:
            self._open(cell)

    def add_label(self) -> None:
        """Add a label to the chosen pair."""
        cell = self.view.current_cell()
        if cell is not None:
            self._editing.add(cell.pair, lambda _key: None)

    def ask_export(self) -> None:
        """Take the matrix away as a file."""
        if self.holdings.matrix is not None:
            ask_export(self, self.shell, self.holdings.matrix)

    @Slot()
    def _show(self) -> None:
        sheet, matrix = self.holdings.sheet, self.holdings.matrix
        if sheet is None or matrix is None:
            return
        if sheet.pairs:
            self.view.show_matrix(matrix)
            self._stack.setCurrentIndex(0)
        else:
            say_nothing(self._nothing, self.shell, read_only=sheet.read_only)
            self._stack.setCurrentIndex(1)
        self._sum_up()
        self._choose()
        self.heading_changed.emit()

    def _sum_up(self) -> None:
        """Say in one line what the matrix shows, so that no one has to count cells."""
        matrix = self.holdings.matrix
        cells = [] if matrix is None else list(matrix.cells.values())
        unused = sum(len(cell.unused) for cell in cells)
        high = sum(cell.is_high for cell in cells)
        bare = sum(cell.lacks_labels for cell in cells)
        parts = [
            self.tr("%Ln label(s)", None, sum(cell.used for cell in cells)),
            self.tr("%Ln of them unused", None, unused) if unused else "",
            self.tr("%Ln pair(s) nearly full", None, high) if high else "",
            self.tr("%Ln pair(s) associated without labels", None, bare) if bare else "",
        ]
        self._summary.say(" · ".join(filter(None, parts)))

    @Slot()
    def _choose(self) -> None:
        self._detail.show_cell(self.view.current_cell())
        self.shell.actions.refresh()

    @Slot(object)
    def _open(self, cell: Cell) -> None:
        if cell.cap:
            self._lead(cell.pair)

    @Slot(object)
    def _lead(self, pair: tuple[str, str]) -> None:
        self.desk.lead("labels", *pair)

    @Slot(object)
    def _lead_to_label(self, label: AssociationLabel) -> None:
        self.desk.lead("labels", label.from_object, label.to_object, label.name)

    @Slot(object, object)
    def _lead_to_pairs(self, pair: tuple[str, str], among: Among) -> None:
        self.desk.lead("labels", *pair, f"{AMONG}{among}")
