"""Opening the dialogs over a page, staging what comes of them, and saying so."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from crmadmin.core.associations.selection import LinkOrder
from crmadmin.core.associations.staging import LinkFile, Staged, StagedEdit
from crmadmin.core.progress import Monitor
from crmadmin.errors import Problem
from crmadmin.ui.changes import Changes
from crmadmin.ui.linking.dialog import LinkingDialog
from crmadmin.ui.linking.files.dialog import LinkFileDialog
from crmadmin.ui.linking.subject import Subject
from crmadmin.ui.linking.words import objection_text
from crmadmin.ui.services import Services
from crmadmin.ui.shell import Shell


class StagingDialog(Protocol):
    """A dialog whose edit is staged by somebody else."""

    def accept(self) -> None:
        """Close: it is staged."""

    def refuse(self, problem: Problem) -> None:
        """Say why it is not; stay."""


class LinkEditing(QObject):
    """Edit associations of records over a page; ``staged`` carries the :class:`Staged`."""

    staged = Signal(object)

    def __init__(self, page: QWidget, shell: Shell, services: Services) -> None:
        super().__init__(page)
        self._page = page
        self._shell = shell
        self._services = services

    def edit(self, subject: Subject) -> None:
        """Let a person edit the associations of some records."""
        dialog = LinkingDialog(self._page.window(), self._shell, self._services, subject)
        dialog.asked.connect(lambda order: self._stage(order, dialog))
        dialog.open()

    def _stage(self, order: LinkOrder, dialog: LinkingDialog) -> None:
        linking = self._services.linking

        self.stage(lambda monitor: linking.stage(order, monitor), dialog)

    def _stage_file(self, file: LinkFile, dialog: LinkFileDialog) -> None:
        linking = self._services.linking
        self.stage(lambda monitor: linking.stage_file(file, monitor), dialog)

    def stage(self, verb: Callable[[Monitor], Staged], dialog: StagingDialog) -> None:
        """Stage in the background; then close the dialog and say so, or say there why not."""

        def done(staged: Staged) -> None:
            dialog.accept()
            self.tell(staged)

        self._shell.operations.start(
            verb,
            owner=self,
            done=done,
            failed=dialog.refuse,
            title=self.tr("Drafting associations"),
            changes=Changes.DRAFT,
        )

    def import_file(self) -> None:
        """Let a person edit associations by a file."""
        dialog = LinkFileDialog(self._page.window(), self._shell, self._services)
        dialog.asked.connect(lambda file: self._stage_file(file, dialog))
        dialog.open()

    def take_back(self, staged: StagedEdit) -> None:
        """Take an edit back, wherever in the draft it was made, with what was changed with it."""
        drafting = self._services.drafting
        addresses = (staged.edit.address, *staged.beside)

        def work(_monitor: Monitor) -> int:
            more = len(drafting.reverting(addresses))
            drafting.revert(addresses)
            return more

        def done(more: int) -> None:
            text = self.tr("Edit taken back")
            if more:
                text = self.tr("Edit taken back, and %Ln that depend(s) on it", None, more)
            self._shell.notices.toast(text, action=self.tr("Undo"), run=self.undo)

        self._shell.operations.start(
            work,
            owner=self,
            done=done,
            failed=self._shell.notices.problem,
            changes=Changes.DRAFT,
        )

    def tell(self, staged: Staged) -> None:
        """Say what was staged, with a way to undo it."""
        text = self.tr("%Ln association(s) edited in the draft", None, staged.pairs)
        warnings = [objection_text(self._shell, each) for each in staged.warnings]
        self._shell.notices.toast(
            " ".join((f"{text}.", *warnings)) if warnings else text,
            action=self.tr("Undo"),
            run=self.undo,
        )
        self.staged.emit(staged)

    @Slot()
    def undo(self) -> None:
        """Take back the last edit."""
        drafting = self._services.drafting

        def work(_monitor: Monitor) -> None:
            drafting.undo()

        self._shell.operations.start(
            work,
            owner=self,
            done=lambda _none: None,
            failed=self._shell.notices.problem,
            changes=Changes.DRAFT,
        )
