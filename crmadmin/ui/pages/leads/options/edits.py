"""What a person does to options: the whole list saved as one edit, and told."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.progress import Monitor
from crmadmin.errors import Problem
from crmadmin.services.drafting import Warnings, told
from crmadmin.services.option_sheet import PropertySheet
from crmadmin.ui.changes import Changes
from crmadmin.ui.services import Services
from crmadmin.ui.shell import Shell

Refused = Callable[[Problem], None]


class Edits(QObject):
    """Carry edits out; ``failed`` of an edit gets its Problem, else a dialog tells it."""

    def __init__(self, shell: Shell, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._drafting = services.drafting

    def save(
        self,
        sheet: PropertySheet,
        options: tuple[PropertyOption, ...],
        *,
        done: Callable[[], None] | None = None,
        failed: Refused | None = None,
        text: str = "",
    ) -> None:
        """Make these the options of a property; a ``text`` is told, with the way back."""

        def work(_monitor: Monitor) -> Warnings:
            return self._drafting.set_options(sheet.object, sheet.name, options)

        def saved(warnings: Warnings) -> None:
            if done is not None:
                done()
            for objection in warnings:
                self._tell(told(objection).sentence(self._shell.languages.language))
            if text:
                self._tell(text)

        self._shell.operations.start(
            work,
            owner=self,
            done=saved,
            failed=failed or self._shell.notices.problem,
            changes=Changes.DRAFT,
        )

    def revert(self, address: Address) -> None:
        """Take back what the draft has made of one option."""

        def work(_monitor: Monitor) -> None:
            self._drafting.revert((address,))

        self._shell.operations.start(
            work,
            owner=self,
            done=lambda _none: self._tell(self.tr("Change taken back")),
            changes=Changes.DRAFT,
        )

    @Slot()
    def undo(self) -> None:
        """Take back the last edit."""

        def work(_monitor: Monitor) -> None:
            self._drafting.undo()

        self._shell.operations.start(
            work, owner=self, done=lambda _none: None, changes=Changes.DRAFT
        )

    def _tell(self, text: str) -> None:
        self._shell.notices.toast(text, action=self.tr("Undo"), run=self.undo)
