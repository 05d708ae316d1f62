"""The tab itself: staged edits, and below them the pairs of the current one."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from crmadmin.core.associations.staging import StagedEdit
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.definitions import System
from crmadmin.core.progress import Monitor
from crmadmin.core.records.detail import RecordName
from crmadmin.settings import splitter_sizes
from crmadmin.ui.actions import Action
from crmadmin.ui.changes import Changes
from crmadmin.ui.linking.opening import LinkEditing
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.associations.edited.commands import edit_actions
from crmadmin.ui.pages.associations.edited.pairs import EditPairs
from crmadmin.ui.pages.associations.edited.table import EditsTable
from crmadmin.ui.pages.associations.tab import AssociationsDesk, AssociationsTab
from crmadmin.ui.widgets.empty import EmptyState
from crmadmin.ui.widgets.text import label

_HEIGHTS = (220, 440)
_SPLITTER = splitter_sizes("associations.edits")


class EditsTab(AssociationsTab):
    """Show what was done to associations of records in the draft."""

    def __init__(self, desk: AssociationsDesk) -> None:
        super().__init__(desk)
        self.editing = LinkEditing(self, desk.shell, desk.services)
        self.edits: tuple[StagedEdit, ...] = ()
        self.table = EditsTable(desk.shell)
        self.pairs = EditPairs(desk.shell, desk.services.linking)
        self._pairs_title = label("section")
        self._pairs_title.setContentsMargins(24, 8, 24, 8)
        self._empty = EmptyState(desk.shell.icons, "arrows-left-right")
        self._empty.setObjectName("associations.edits.empty")
        self._parts = QSplitter(Qt.Orientation.Vertical)
        self._stack = QStackedWidget()
        self._lay_out()
        self.table.entered_row.connect(self._enter)
        self.table.add_to_menu = self._fill_menu
        self.pairs.record_opened.connect(self._lead_to)
        desk.holdings.changed.connect(self._show)
        self.setFocusProxy(self.table)
        self.retranslate()

    def _lay_out(self) -> None:
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._pairs_title)
        column.addWidget(self.pairs, 1)
        self._parts.setChildrenCollapsible(False)
        self._parts.addWidget(self.table)
        self._parts.addWidget(below)
        self._parts.setStretchFactor(1, 1)
        heights = self.shell.settings.get(_SPLITTER)
        self._parts.setSizes(heights or _HEIGHTS)
        self._parts.splitterMoved.connect(
            lambda: self.shell.settings.set(_SPLITTER, tuple(self._parts.sizes()))
        )
        self._stack.addWidget(self._parts)
        self._stack.addWidget(self._empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def subtitle(self) -> str:
        """Say what the tab answers."""
        return self.tr("What the draft does to associations of records, pair by pair")

    def primary(self) -> str:
        """Offer to edit by a file."""
        return "associations.edits.import"

    def tab_actions(self) -> tuple[Action, ...]:
        """Give what can be done here."""
        return edit_actions(self)

    def count(self) -> int | None:
        """Count the edits."""
        return len(self.edits) or None

    @property
    def current(self) -> StagedEdit | None:
        """Give the current edit."""
        return self.table.current_edit()

    def is_editable(self) -> bool:
        """Tell whether the draft can be changed."""
        return not self.services.database.read_only

    def refresh(self, changes: Changes) -> None:
        """Read the edits anew."""
        if changes & Changes.EVERYTHING:
            self._read()

    def go(self, subject: tuple[str, ...]) -> None:
        """Show an edit by its id."""
        for edit_id in subject[:1]:
            self.table.select(edit_id)

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self.table.retranslate()
        self.pairs.retranslate()
        self._pairs_title.setText(self.tr("Its pairs of records, before and after"))
        self._empty.say(
            self.tr("No association of records is edited yet"),
            self.tr(
                "On the Records page, select records and choose “Edit associations…”; merge, split "
                "or move labels on the tab Labels; or edit by a file. Nothing reaches HubSpot "
                "before a plan is pushed."
            ),
            action=self.tr("Choose records"),
            run=lambda: self.shell.navigation.go(Place("records")),
            other=self.tr("Edit by a file…"),
            other_run=self.import_file,
        )
        self._show()
        self.heading_changed.emit()

    def import_file(self) -> None:
        """Edit associations by a file."""
        self.editing.import_file()

    def take_back(self) -> None:
        """Take the current edit back, with the settings that were changed in one go with it."""
        if self.current is not None:
            self.editing.take_back(self.current)

    def review(self) -> None:
        """Review the draft."""
        self.shell.navigation.go(Place("review"))

    @property
    def _known(self) -> Configuration:
        """Join what is there and what is drafted: both name labels that the other may not have."""
        sheet = self.desk.holdings.sheet
        if sheet is None:
            return Configuration()
        return Configuration({**sheet.base.settings, **sheet.drafted.settings})

    def _read(self) -> None:
        linking = self.services.linking

        def work(_monitor: Monitor) -> tuple[StagedEdit, ...]:
            return linking.edits()

        self.shell.operations.start(
            work,
            owner=self,
            done=self._take,
            failed=self.shell.notices.problem,
            latest="associations.edits",
        )

    def _take(self, edits: tuple[StagedEdit, ...]) -> None:
        self.edits = edits
        self._show()
        self.pairs.show_edit(self.current, self._known)
        self.heading_changed.emit()

    @Slot()
    def _show(self) -> None:
        self.table.show_edits(self.edits, self._known)
        self._stack.setCurrentWidget(self._parts if self.edits else self._empty)
        self.shell.actions.refresh()

    @Slot()
    def _enter(self) -> None:
        self.pairs.show_edit(self.current, self._known)
        self.shell.actions.refresh()

    @Slot(object)
    def _lead_to(self, record: RecordName) -> None:
        self.shell.navigation.go(Place("records", (System.HUBSPOT, record.object, record.id)))

    def _fill_menu(self, menu: QMenu, _index: object) -> None:
        for name in ("take_back", "review"):
            menu.addAction(self.shell.actions.qt(f"associations.edits.{name}"))
        menu.addSeparator()
