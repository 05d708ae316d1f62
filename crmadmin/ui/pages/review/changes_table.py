"""The list of changes: what is done to which setting, what that does, and how it gets there."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QMenu

from crmadmin.core.changes.changes import Update
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.kinds import Channel
from crmadmin.ui.i18n import Texts
from crmadmin.ui.pages.review.rows import ChangeRow
from crmadmin.ui.plans.looks import change_look, severity_look
from crmadmin.ui.plans.speaking import speech_of
from crmadmin.ui.shell import Shell
from crmadmin.ui.tables.change import ShownChange
from crmadmin.ui.tables.columns import TableColumn
from crmadmin.ui.tables.layout import TableLayout
from crmadmin.ui.tables.list_table import ListTableModel
from crmadmin.ui.tables.view import TableView
from crmadmin.wording.effects import effect_sentence
from crmadmin.wording.hazards import hazard_sentence

SETTINGS_KEY = "review.changes"
EFFECT = "effect"
_DEFAULT = ("verb", "setting", EFFECT, "change", "hazard")


class ChangeColumns(Texts):
    """The texts of this module."""


def change_columns(shell: Shell) -> tuple[TableColumn[ChangeRow], ...]:
    """List the columns, named in the language spoken now."""
    speech = speech_of(shell)

    def colour(tint: str) -> QColor:
        return QColor(getattr(shell.theme.tokens, tint))

    def effect(row: ChangeRow) -> str:
        if not row.effects:
            return ""
        more = f" (+{len(row.effects) - 1})" if len(row.effects) > 1 else ""
        return f"{effect_sentence(speech, row.effects[0])}{more}"

    def hazard(row: ChangeRow) -> str:
        return "" if row.gravest is None else hazard_sentence(speech, row.gravest)

    def difference(row: ChangeRow) -> ShownChange | None:
        if not isinstance(row.change, Update) or not row.fields:
            return None
        first = row.fields[0]
        return ShownChange(
            before=first.old or ChangeColumns.tr("(blank)"),
            after=first.new or ChangeColumns.tr("(blank)"),
            colour=colour("update"),
        )

    return (
        TableColumn(
            name="verb",
            title=ChangeColumns.tr("What"),
            text=lambda row: row.verb,
            icon=lambda row: shell.icons.icon(*change_look(row.change)),
            colour=lambda row: colour(change_look(row.change).tint),
            width=106,
        ),
        TableColumn(
            name="setting",
            title=ChangeColumns.tr("Setting"),
            text=lambda row: row.setting,
            tooltip=lambda row: f"{row.sentence}\n{row.way}",
            icon=lambda row: (
                shell.icons.icon("hand-pointing") if row.channel is Channel.MANUAL else None
            ),
            width=240,
        ),
        TableColumn(
            name="change",
            title=ChangeColumns.tr("Before → after"),
            text=lambda row: shown.words() if (shown := difference(row)) else "",
            change=difference,
            width=180,
        ),
        TableColumn(
            name=EFFECT,
            title=ChangeColumns.tr("Effect on records"),
            text=effect,
            linked=lambda row: bool(row.effects),
            colour=lambda row: colour("accent") if row.effects else None,
            sort_key=lambda row: max((each.count for each in row.effects), default=None),
            width=236,
        ),
        TableColumn(
            name="hazard",
            title=ChangeColumns.tr("Hazard"),
            text=hazard,
            tooltip=hazard,
            icon=lambda row: (
                None
                if row.gravest is None
                else shell.icons.icon(*severity_look(row.gravest.severity))
            ),
            colour=lambda row: (
                None if row.gravest is None else colour(severity_look(row.gravest.severity).tint)
            ),
            width=140,
        ),
        TableColumn(
            name="way",
            title=ChangeColumns.tr("How"),
            text=lambda row: row.way,
            icon=lambda row: shell.icons.icon(
                "hand-pointing" if row.channel is Channel.MANUAL else "cloud-arrow-up"
            ),
            width=110,
        ),
        TableColumn(
            name="kind",
            title=ChangeColumns.tr("Kind"),
            text=lambda row: row.kind,
            width=160,
        ),
    )


class ChangesTable(TableView):
    """Show changes; ``effect_opened`` carries a row and the effect whose count was clicked.

    ``undo_asked`` carries the row whose change is to be undone.
    """

    effect_opened = Signal(object, object)
    undo_asked = Signal(object)

    def __init__(self, shell: Shell) -> None:
        super().__init__("review.changes", choosable=True)
        self._shell = shell
        self._model: ListTableModel[ChangeRow] = ListTableModel(
            change_columns(shell), identity=lambda row: row.address, parent=self
        )
        self.show_model(self._model)
        self._layout = TableLayout(self, shell.settings)
        self._layout.use(SETTINGS_KEY, self._model.columns, _DEFAULT)
        self.link_opened.connect(self._open_effect)
        self.opened.connect(self._open_effect)
        self.add_to_menu = self._fill
        shell.theme.changed.connect(self.retranslate)

    @Slot()
    def retranslate(self) -> None:
        """Name the columns in the language spoken now."""
        self.setAccessibleName(self.tr("Drafted changes"))
        self._layout.retitle(change_columns(self._shell))

    def show_rows(self, rows: Sequence[ChangeRow]) -> None:
        """Show changes; the first is the current one where none was."""
        self._model.set_rows(rows)
        if rows and not self.currentIndex().isValid():
            self.go_to(0)

    def current_change(self) -> ChangeRow | None:
        """Give the current change."""
        row = self.current_row()
        return row if isinstance(row, ChangeRow) else None

    def select(self, address: Address) -> None:
        """Make the change of a setting the current one, where it is listed."""
        position = self._model.find(address)
        if position is not None:
            self.go_to(position)

    def _fill(self, menu: QMenu, _index: QModelIndex) -> None:
        menu.addAction(self._shell.actions.qt("review.undo_change"))
        menu.addSeparator()

    @Slot(object)
    def _open_effect(self, row: ChangeRow) -> None:
        if row.effects:
            self.effect_opened.emit(row, row.effects[0])
