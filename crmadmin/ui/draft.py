"""The draft as the window knows it: how many changes, and the actions that move it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from crmadmin.core.changes.edits import Edit
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.association_limits import KIND as LIMITS
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.progress import Monitor
from crmadmin.services.drafting import DraftState
from crmadmin.ui.actions import Action, Menu
from crmadmin.ui.changes import Changes
from crmadmin.ui.dialogs.decision import DecisionDialog
from crmadmin.ui.i18n import fill
from crmadmin.ui.services import Services
from crmadmin.ui.session import Session
from crmadmin.ui.shell import Shell
from crmadmin.wording.kinds import kind_name, property_name
from crmadmin.wording.speech import Speech

_EMPTY = DraftState(edits=(), position=0, changes=())


class DraftMenu(QObject):
    """Follow the draft of the open workspace; undo, redo and discard its edits.

    The draft lies in the workspace, so undo and redo survive a restart; nothing is kept here
    but what was read last. ``altered`` says that this became different.
    """

    altered = Signal()

    def __init__(self, window: QWidget, shell: Shell, session: Session) -> None:
        super().__init__(window)
        self._window = window
        self._shell = shell
        self._session = session
        self._state = _EMPTY
        session.entered.connect(self._read)
        session.left.connect(self._forget)
        shell.operations.changed.connect(self._follow)

    @property
    def state(self) -> DraftState:
        """Give the draft as it was read last."""
        return self._state

    def actions(self) -> tuple[Action, ...]:
        """List what can be done with the draft."""
        return (
            Action(
                id="edit.undo",
                text=self._undo_text,
                run=self.undo,
                shortcut="Ctrl+Z",
                icon="arrow-counter-clockwise",
                menu=Menu.EDIT,
                enabled=lambda: self._is_writable and self._state.can_undo,
            ),
            Action(
                id="edit.redo",
                text=self._redo_text,
                run=self.redo,
                shortcut="Ctrl+Shift+Z",
                also=("Ctrl+Y",),
                icon="arrow-clockwise",
                menu=Menu.EDIT,
                enabled=lambda: self._is_writable and self._state.can_redo,
            ),
            Action(
                id="draft.discard",
                text=lambda: self.tr("&Discard the draft…"),
                run=self.ask_discard,
                icon="trash",
                menu=Menu.DRAFT,
                enabled=lambda: self._is_writable and bool(self._state.edits),
            ),
        )

    def undo(self) -> None:
        """Take back the last edit in effect."""
        services = self._session.services
        if services:
            self._move(services.drafting.undo)

    def redo(self) -> None:
        """Make the edit undone last again."""
        services = self._session.services
        if services:
            self._move(services.drafting.redo)

    def ask_discard(self) -> None:
        """Ask whether to forget every edit; that cannot be undone."""
        services = self._session.services
        if services is None:
            return
        count = len(self._state.edits)
        dialog = DecisionDialog(
            self._window,
            self._shell.icons,
            question=self.tr("Discard %Ln drafted edit(s)?", None, count),
            consequence=self.tr("They cannot be brought back. HubSpot is not touched."),
            verb=self.tr("Discard %Ln edit(s)", None, count),
        )
        dialog.accepted.connect(partial(self._move, services.drafting.discard))
        dialog.open()

    @property
    def _is_writable(self) -> bool:
        services = self._session.services
        return services is not None and not services.database.read_only

    def _undo_text(self) -> str:
        if not self._state.can_undo:
            return self.tr("&Undo")
        return fill(self.tr("&Undo: %1"), self._subject(self._state.position - 1))

    def _redo_text(self) -> str:
        if not self._state.can_redo:
            return self.tr("&Redo")
        return fill(self.tr("&Redo: %1"), self._subject(self._state.position))

    def _subject(self, place: int) -> str:
        return subject(self._state.edits[place], Speech(self._shell.languages.language))

    def _move(self, verb: Callable[[], object]) -> None:
        def work(_monitor: Monitor) -> None:
            verb()

        self._shell.operations.start(
            work, owner=self, done=lambda _none: None, changes=Changes.DRAFT
        )

    @Slot(object)
    def _follow(self, changes: Changes) -> None:
        services = self._session.services
        if services and changes & (Changes.DRAFT | Changes.CONFIGURATION):
            self._read(services)

    @Slot(object)
    def _read(self, services: Services) -> None:
        self._shell.operations.start(
            lambda _monitor: services.drafting.draft(),
            owner=self,
            done=self._keep,
            latest="draft.state",
        )

    @Slot()
    def _forget(self) -> None:
        self._keep(_EMPTY)

    def _keep(self, state: DraftState) -> None:
        self._state = state
        self._shell.actions.refresh()
        self.altered.emit()


def subject(edit: Edit, speech: Speech) -> str:
    """Name what an edit is about: a label's text, a property, the name of what it is ("phone")."""
    setting = edit.parts[0].after or edit.parts[0].before
    match setting:
        case AssociationLabel():
            return setting.label
        case AssociationLimit():
            return kind_name(speech, LIMITS, 1)
        case PropertyOption():
            return property_name(speech, setting.property_name)
        case _:
            return next(edit.addresses).path[-1]
