"""What reads the primary company in HubSpot itself, and what could read more."""

from PySide6.QtGui import QColor

from crmadmin.core.associations.readings import TOOLS, ToolReading
from crmadmin.ui.i18n import Texts
from crmadmin.ui.shell import Shell
from crmadmin.ui.tables.columns import TableColumn
from crmadmin.ui.tables.layout import TableLayout
from crmadmin.ui.tables.list_table import ListTableModel
from crmadmin.ui.tables.view import TableView
from crmadmin.wording.association_findings import READINGS
from crmadmin.wording.association_findings import TOOLS as TOOL_NAMES
from crmadmin.wording.speech import Speech

_NAME = "associations.primary_tools"
TOOL, READS, COULD = "tool", "reads", "could"


class PrimaryTools(Texts):
    """The texts of this module."""


class ToolTable(TableView):
    """List HubSpot's tools: which companies each reads, and which it could be edited to read."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(_NAME)
        self._shell = shell
        self._model = ListTableModel[ToolReading](
            _columns(shell), identity=lambda row: row.tool, parent=self
        )
        self.show_model(self._model)
        self.header.setStretchLastSection(True)
        self._layout = TableLayout(self, shell.settings)
        self._layout.use(_NAME, _columns(shell), (TOOL, READS, COULD))
        self._model.set_rows(TOOLS)

    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self.setAccessibleName(self.tr("What reads the primary company"))
        self._layout.retitle(_columns(self._shell))


def _columns(shell: Shell) -> tuple[TableColumn[ToolReading], ...]:
    speech = Speech(shell.languages.language)

    def could(row: ToolReading) -> str:
        texts = [speech(READINGS[reading]) for reading in row.editable_to]
        return ", ".join(texts) or PrimaryTools.tr("nothing else")

    def colour(row: ToolReading) -> QColor | None:
        return None if row.editable_to else QColor(shell.theme.tokens.muted)

    return (
        TableColumn[ToolReading](
            name=TOOL,
            title=PrimaryTools.tr("Tool"),
            text=lambda row: speech(TOOL_NAMES[row.tool]),
            width=280,
        ),
        TableColumn[ToolReading](
            name=READS,
            title=PrimaryTools.tr("Reads"),
            text=lambda row: speech(READINGS[row.reads]),
            width=190,
        ),
        TableColumn[ToolReading](
            name=COULD,
            title=PrimaryTools.tr("Could be edited to read"),
            text=could,
            tooltip=could,
            colour=colour,
            width=300,
        ),
    )
