"""What a person decides on the draft here: undo a change, put it back, keep mine, take theirs."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from crmadmin.core.configuration.address import Address
from crmadmin.core.progress import Monitor
from crmadmin.ui.changes import Changes
from crmadmin.ui.dialogs.decision import DecisionDialog
from crmadmin.ui.i18n import fill
from crmadmin.ui.pages.review.rows import ChangeRow
from crmadmin.ui.services import Services
from crmadmin.ui.shell import Shell

T = TypeVar("T")
_TOLD = 5
"""How many dependent changes are named."""


class Deciding(QObject):
    """Carry decisions out in the background; each is an edit of the draft and can be undone."""

    def __init__(self, shell: Shell, services: Services, page: QWidget) -> None:
        super().__init__(page)
        self._shell = shell
        self._services = services
        self._page = page

    def undo(self, undone: Sequence[ChangeRow], rows: Sequence[ChangeRow]) -> None:
        """Undo changes; first tell which others go with them, where there are any."""
        drafting = self._services.drafting
        by_address = {each.address: each for each in rows}
        addresses = tuple(row.address for row in undone)

        def ask(goes: Sequence[Address]) -> None:
            others = [by_address[each] for each in goes if each in by_address]
            if others:
                self._ask_undo(undone, others)
            else:
                self._undo(addresses)

        self._start(lambda: tuple(drafting.reverting(addresses)), ask, Changes.NOTHING)

    def put_back(self, addresses: Sequence[Address]) -> None:
        """Make changes again that were taken back."""
        drafting = self._services.drafting
        self._start(lambda: drafting.put_back(tuple(addresses)), self._tell_put_back, Changes.DRAFT)

    def keep_mine(self, addresses: Sequence[Address]) -> None:
        """Decide a conflict for the draft."""
        drafting = self._services.drafting
        text = self.tr("Yours is kept")
        self._start(
            lambda: drafting.keep_mine(tuple(addresses)), lambda _r: self._tell(text), Changes.DRAFT
        )

    def take_theirs(self, addresses: Sequence[Address]) -> None:
        """Decide a conflict for the portal."""
        drafting = self._services.drafting
        text = self.tr("Theirs is taken")
        self._start(
            lambda: drafting.take_theirs(tuple(addresses)),
            lambda _r: self._tell(text),
            Changes.DRAFT,
        )

    def _ask_undo(self, undone: Sequence[ChangeRow], others: Sequence[ChangeRow]) -> None:
        named = "\n".join(f"• {each.sentence}" for each in others[:_TOLD])
        more = len(others) - _TOLD
        if more > 0:
            further = self.tr("and %Ln more", None, more)
            named = f"{named}\n{further}"
        sentence = ", ".join(row.sentence for row in undone[:_TOLD])
        count = len(others) + len(undone)
        dialog = DecisionDialog(
            self._page.window(),
            self._shell.icons,
            question=fill(self.tr("Undo “%1”, and what depends on it?"), sentence),
            consequence=named,
            verb=self.tr("Undo %Ln change(s)", None, count),
        )
        addresses = tuple(each.address for each in (*undone, *others))
        dialog.accepted.connect(lambda: self._undo(addresses))
        dialog.open()

    def _undo(self, addresses: Sequence[Address]) -> None:
        drafting = self._services.drafting

        def tell(_result: object) -> None:
            self._shell.notices.toast(
                self.tr("%Ln change(s) undone", None, len(addresses)),
                action=self.tr("Put back"),
                run=lambda: self.put_back(addresses),
            )

        self._start(lambda: drafting.revert(tuple(addresses)), tell, Changes.DRAFT)

    def _tell_put_back(self, _result: object) -> None:
        self._tell(self.tr("Put back"))

    def _tell(self, text: str) -> None:
        undo = self._services.drafting.undo
        self._shell.notices.toast(
            text,
            action=self.tr("Undo"),
            run=lambda: self._start(undo, lambda _state: None, Changes.DRAFT),
        )

    def _start(self, verb: Callable[[], T], done: Callable[[T], None], changes: Changes) -> None:
        def work(_monitor: Monitor) -> T:
            return verb()

        self._shell.operations.start(
            work, owner=self, done=done, failed=self._shell.notices.problem, changes=changes
        )
