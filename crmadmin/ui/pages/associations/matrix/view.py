"""The grid of the matrix: pairs of objects, the busiest first."""

from crmadmin.services.association_matrix import Cell, Matrix
from crmadmin.ui.grids.view import GridView
from crmadmin.ui.pages.associations.matrix.delegate import CellDelegate
from crmadmin.ui.pages.associations.matrix.model import MatrixModel
from crmadmin.ui.shell import Shell


class MatrixView(GridView):
    """Show a matrix of pairs."""

    def __init__(self, shell: Shell) -> None:
        self.table = MatrixModel()
        super().__init__(shell, "associations.matrix", self.table)
        self.setItemDelegate(CellDelegate(shell, self))

    def show_matrix(self, matrix: Matrix) -> None:
        """Show a matrix; the first time, the pair with most labels is chosen."""
        self.table.show(matrix)
        self.fit()
        if not self.currentIndex().isValid() and matrix.cells:
            busiest = max(matrix.cells.values(), key=lambda cell: cell.used_before)
            self.choose(busiest.pair)

    def choose(self, pair: tuple[str, str]) -> None:
        """Make the cell of a pair the current one."""
        index = self.table.place(pair)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def current_cell(self) -> Cell | None:
        """Give the current cell."""
        return self.table.cell(self.currentIndex())
