"""What is wrong with the rows of a file: line, column, what, and what to do."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QColor

from crmadmin.core.associations.staging import LinkFileProblem
from crmadmin.services.drafting import told
from crmadmin.ui import formats
from crmadmin.ui.i18n import Texts
from crmadmin.ui.shell import Shell
from crmadmin.ui.tables.columns import TableColumn
from crmadmin.ui.tables.copying import tab_separated
from crmadmin.ui.tables.layout import TableLayout
from crmadmin.ui.tables.list_table import ListTableModel
from crmadmin.ui.tables.view import TableView

_KEY = "linking.file_problems"


class ProblemColumns(Texts):
    """The texts of this module."""


def problem_columns(shell: Shell) -> tuple[TableColumn[LinkFileProblem], ...]:
    """List the columns, named in the language spoken now."""
    language = shell.languages.language

    def what(row: LinkFileProblem) -> str:
        return told(row.objection).sentence(language)

    def remedy(row: LinkFileProblem) -> str:
        return told(row.objection).remedy(language)

    return (
        TableColumn[LinkFileProblem](
            name="line",
            title=ProblemColumns.tr("Line"),
            text=lambda row: formats.number(row.line),
            copied=lambda row: str(row.line),
            sort_key=lambda row: row.line,
            numeric=True,
            width=64,
        ),
        TableColumn[LinkFileProblem](
            name="column",
            title=ProblemColumns.tr("Column"),
            text=lambda row: row.column,
            width=110,
        ),
        TableColumn[LinkFileProblem](
            name="cell",
            title=ProblemColumns.tr("In the file"),
            text=lambda row: row.cell,
            tooltip=lambda row: row.cell,
            width=150,
        ),
        TableColumn[LinkFileProblem](
            name="what",
            title=ProblemColumns.tr("What is wrong"),
            text=what,
            tooltip=what,
            icon=lambda _row: shell.icons.icon("warning-octagon", "delete"),
            colour=lambda _row: QColor(shell.theme.tokens.delete),
            width=250,
        ),
        TableColumn[LinkFileProblem](
            name="remedy",
            title=ProblemColumns.tr("What to do"),
            text=remedy,
            tooltip=remedy,
            width=220,
        ),
    )


class ProblemsTable(TableView):
    """Show problems of a file by their lines."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(_KEY, choosable=True)
        self._shell = shell
        self._model: ListTableModel[LinkFileProblem] = ListTableModel(
            problem_columns(shell),
            identity=lambda row: (row.line, row.column, row.cell, row.objection.code),
            parent=self,
        )
        self.show_model(self._model)
        self.header.setStretchLastSection(True)
        self._layout = TableLayout(self, shell.settings)
        columns = self._model.columns
        self._layout.use(_KEY, columns, tuple(column.name for column in columns))
        self.setAccessibleName(self.tr("Problems of the file"))

    @property
    def rows(self) -> tuple[LinkFileProblem, ...]:
        """Give the problems as they are shown."""
        return self._model.rows

    def show_problems(self, problems: Sequence[LinkFileProblem]) -> None:
        """Show problems."""
        self._model.set_rows(problems)

    def whole(self) -> str:
        """Write all problems below the titles of their columns, a tab between cells."""
        return tab_separated(self._model.rows, problem_columns(self._shell))

    @Slot()
    def forget(self) -> None:
        """Show none."""
        self._model.set_rows(())
