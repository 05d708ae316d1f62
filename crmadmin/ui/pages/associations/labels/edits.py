"""What a person does to labels and limits: each edit saved in the background, and told."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Slot

from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.progress import Monitor
from crmadmin.errors import Problem
from crmadmin.services.drafting import DraftState, Warnings, told
from crmadmin.ui.changes import Changes
from crmadmin.ui.i18n import fill
from crmadmin.ui.services import Services
from crmadmin.ui.shell import Shell

T = TypeVar("T")
Refused = Callable[[Problem], None]


class Edits(QObject):
    """Carry edits out; ``failed`` of an edit gets its Problem, else a dialog tells it."""

    def __init__(self, shell: Shell, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._drafting = services.drafting

    def create(self, label: AssociationLabel, done: Callable[[], None], failed: Refused) -> None:
        """Add a label."""
        self._edit(
            lambda: self._drafting.create_label(label), done=self._saved(done), failed=failed
        )

    def make(self, pair: tuple[str, str], texts: tuple[str, str | None]) -> None:
        """Add a label of these texts; the toast offers to take that back."""
        told = fill(self.tr("Label “%1” added to the draft"), texts[0])
        self._edit(
            lambda: self._drafting.create_label(self._drafting.new_label(*pair, *texts)),
            done=self._saved(lambda: self._tell(told)),
        )

    def rename(
        self,
        address: Address,
        texts: tuple[str, str | None],
        done: Callable[[], None],
        failed: Refused,
    ) -> None:
        """Give a label other texts."""
        self._edit(
            lambda: self._drafting.rename_label(address, *texts),
            done=self._saved(done),
            failed=failed,
        )

    def delete(self, label: AssociationLabel) -> None:
        """Delete a label with its limits; the toast offers to take that back."""
        text = fill(self.tr("Label “%1” deleted in the draft"), label.label)
        self._edit(
            lambda: self._drafting.delete_label(label.address),
            done=lambda _none: self._tell(text),
        )

    def limit(self, limit: AssociationLimit, done: Callable[[], None], failed: Refused) -> None:
        """Set a limit."""
        self._edit(lambda: self._drafting.set_limit(limit), done=self._saved(done), failed=failed)

    def lift(self, limit: AssociationLimit, done: Callable[[], None], failed: Refused) -> None:
        """Take a limit away."""
        self._edit(
            lambda: self._drafting.remove_limit(limit.address),
            done=lambda _none: done(),
            failed=failed,
        )

    def revert(self, addresses: tuple[Address, ...]) -> None:
        """Take drafted changes back, wherever in the draft they were made."""

        def work() -> tuple[DraftState, int]:
            more = len(self._drafting.reverting(addresses))
            return self._drafting.revert(addresses), more

        def done(result: tuple[DraftState, int]) -> None:
            _state, more = result
            text = self.tr("Change taken back")
            if more:
                text = self.tr("Change taken back, and %Ln that depend(s) on it", None, more)
            self._tell(text)

        self._edit(work, done=done)

    @Slot()
    def undo(self) -> None:
        """Take back the last edit."""
        self._edit(self._drafting.undo, done=lambda _state: None)

    def _edit(
        self,
        verb: Callable[[], T],
        *,
        done: Callable[[T], None],
        failed: Refused | None = None,
    ) -> None:
        def work(_monitor: Monitor) -> T:
            return verb()

        self._shell.operations.start(
            work,
            owner=self,
            done=done,
            failed=failed or self._shell.notices.problem,
            changes=Changes.DRAFT,
        )

    def _saved(self, done: Callable[[], None]) -> Callable[[Warnings], None]:
        """Close the dialog, then say what the edit was saved in spite of."""

        def saved(warnings: Warnings) -> None:
            done()
            for objection in warnings:
                self._tell(told(objection).sentence(self._shell.languages.language))

        return saved

    def _tell(self, text: str) -> None:
        self._shell.notices.toast(text, action=self.tr("Undo"), run=self.undo)
