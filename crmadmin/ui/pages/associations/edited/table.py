"""The edits of associations that the draft holds, one a row."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Slot

from crmadmin.core.associations.staging import StagedEdit
from crmadmin.core.configuration.association_edits import Doing
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.ui import formats
from crmadmin.ui.i18n import Texts
from crmadmin.ui.pages.associations.words import pair_name
from crmadmin.ui.plans.speaking import speech_of, when
from crmadmin.ui.shell import Shell
from crmadmin.ui.tables.columns import TableColumn
from crmadmin.ui.tables.layout import TableLayout
from crmadmin.ui.tables.list_table import ListTableModel
from crmadmin.ui.tables.view import TableView
from crmadmin.wording.association_edits import edit_sentence
from crmadmin.wording.typography import sentence_case

WHAT, OBJECTS, COUNT, WHEN, BESIDE = "what", "objects", "count", "when", "beside"
_KEY = "associations.edits"
_ICONS = {
    Doing.LABEL: ("tag", "update"),
    Doing.ASSOCIATE: ("link", "create"),
    Doing.PART: ("link-break", "delete"),
    Doing.PRIMARY: ("star", "update"),
    Doing.MERGE: ("git-merge", "update"),
    Doing.SPLIT: ("git-branch", "update"),
    Doing.MOVE: ("arrow-right", "update"),
    Doing.FILE: ("table", "update"),
    Doing.RESTORE: ("arrow-u-up-left", "update"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class EditRow:
    """A staged edit in words."""

    staged: StagedEdit
    sentence: str


class EditColumns(Texts):
    """The texts of this module."""


def edit_columns(shell: Shell) -> tuple[TableColumn[EditRow], ...]:
    """List the columns, named in the language spoken now."""
    return (
        TableColumn[EditRow](
            name=WHAT,
            title=EditColumns.tr("Edit"),
            text=lambda row: row.sentence,
            tooltip=lambda row: row.sentence,
            icon=lambda row: shell.icons.icon(*_ICONS[row.staged.edit.doing]),
            width=520,
        ),
        TableColumn[EditRow](
            name=COUNT,
            title=EditColumns.tr("Associations"),
            text=lambda row: formats.number(row.staged.edit.pairs),
            sort_key=lambda row: row.staged.edit.pairs,
            numeric=True,
            width=110,
        ),
        TableColumn[EditRow](
            name=OBJECTS,
            title=EditColumns.tr("Between"),
            text=lambda row: pair_name(row.staged.edit.from_object, row.staged.edit.to_object),
            width=200,
        ),
        TableColumn[EditRow](
            name=BESIDE,
            title=EditColumns.tr("Settings with it"),
            description=EditColumns.tr("Labels and limits that change in the same edit"),
            text=lambda row: formats.number(len(row.staged.beside)) if row.staged.beside else "",
            tooltip=lambda row: "\n".join(map(str, row.staged.beside)),
            sort_key=lambda row: len(row.staged.beside) or None,
            numeric=True,
            width=120,
        ),
        TableColumn[EditRow](
            name=WHEN,
            title=EditColumns.tr("Drafted"),
            text=lambda row: when(row.staged.made_at),
            sort_key=lambda row: row.staged.made_at or None,
            width=140,
        ),
    )


class EditsTable(TableView):
    """Show staged edits in the order in which they were made."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(_KEY, choosable=True)
        self._shell = shell
        self._model: ListTableModel[EditRow] = ListTableModel(
            edit_columns(shell), identity=lambda row: row.staged.edit.edit_id, parent=self
        )
        self.show_model(self._model)
        self.header.setStretchLastSection(True)
        self._layout = TableLayout(self, shell.settings)
        self._layout.use(_KEY, self._model.columns, (WHAT, COUNT, OBJECTS, WHEN))
        shell.theme.changed.connect(self.retranslate)

    @Slot()
    def retranslate(self) -> None:
        """Name the columns in the language spoken now."""
        self.setAccessibleName(self.tr("Edits of associations in the draft"))
        self._layout.retitle(edit_columns(self._shell))

    def show_edits(self, edits: Sequence[StagedEdit], configuration: Configuration) -> None:
        """Show edits; the current one stays, else the last one made becomes it."""
        speech = speech_of(self._shell)
        self._model.set_rows(
            [
                EditRow(
                    staged=each,
                    sentence=sentence_case(edit_sentence(speech, each.edit, configuration)),
                )
                for each in edits
            ]
        )
        if edits and not self.currentIndex().isValid():
            self.go_to(len(edits) - 1)

    def current_edit(self) -> StagedEdit | None:
        """Give the current edit."""
        row = self.current_row()
        return row.staged if isinstance(row, EditRow) else None

    def select(self, edit_id: str) -> None:
        """Make an edit the current one."""
        position = self._model.find(edit_id)
        if position is not None:
            self.go_to(position)
