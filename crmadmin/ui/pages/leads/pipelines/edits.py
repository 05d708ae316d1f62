"""What a person does to pipelines: each edit saved in the background, and told."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Slot

from crmadmin.core.configuration.address import Address
from crmadmin.core.progress import Monitor
from crmadmin.errors import Problem
from crmadmin.services.drafting import Drafting, Warnings, told
from crmadmin.ui.changes import Changes
from crmadmin.ui.services import Services
from crmadmin.ui.shell import Shell

T = TypeVar("T")
Refused = Callable[[Problem], None]
Verb = Callable[[Drafting], Warnings]


class Edits(QObject):
    """Carry edits out; ``failed`` of an edit gets its Problem, else a dialog tells it."""

    def __init__(self, shell: Shell, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._drafting = services.drafting

    def make(
        self,
        verb: Verb,
        *,
        text: str = "",
        done: Callable[[], None] | None = None,
        failed: Refused | None = None,
        changes: Changes = Changes.DRAFT,
    ) -> None:
        """Make an edit; what it was made in spite of is told, then a ``text``, with a way back."""

        def saved(warnings: Warnings) -> None:
            if done is not None:
                done()
            for objection in warnings:
                self._tell(told(objection).sentence(self._shell.languages.language))
            if text:
                self._tell(text)

        self._run(lambda: verb(self._drafting), done=saved, failed=failed, changes=changes)

    def revert(self, addresses: tuple[Address, ...]) -> None:
        """Take drafted changes back, wherever in the draft they were made."""

        def work() -> int:
            more = len(self._drafting.reverting(addresses))
            self._drafting.revert(addresses)
            return more

        def done(more: int) -> None:
            text = self.tr("Change taken back")
            if more:
                text = self.tr("Change taken back, and %Ln that depend(s) on it", None, more)
            self._tell(text)

        self._run(work, done=done)

    @Slot()
    def undo(self) -> None:
        """Take back the last edit."""
        self._run(self._drafting.undo, done=lambda _state: None)

    def _run(
        self,
        verb: Callable[[], T],
        *,
        done: Callable[[T], None],
        failed: Refused | None = None,
        changes: Changes = Changes.DRAFT,
    ) -> None:
        def work(_monitor: Monitor) -> T:
            return verb()

        self._shell.operations.start(
            work,
            owner=self,
            done=done,
            failed=failed or self._shell.notices.problem,
            changes=changes,
        )

    def _tell(self, text: str) -> None:
        self._shell.notices.toast(text, action=self.tr("Undo"), run=self.undo)
