"""What a person does with the sheet that is shown: plan, rehearse, push, export, undo."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Slot

from crmadmin.core.configuration.address import Address
from crmadmin.ui.pages.review.board import Board
from crmadmin.ui.pages.review.deciding import Deciding
from crmadmin.ui.pages.review.planning import Plans
from crmadmin.ui.pages.review.rows import ChangeRow
from crmadmin.ui.pages.review.running import Running
from crmadmin.ui.pages.review.sheet import Sheet


class Deeds(QObject):
    """Carry actions out on the sheet shown; nothing happens where they make no sense."""

    def __init__(
        self,
        parent: QObject,
        *,
        sheet: Callable[[], Sheet | None],
        board: Board,
        running: Running,
        plans: Plans,
        deciding: Deciding,
    ) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self._board = board
        self._running = running
        self._plans = plans
        self._deciding = deciding

    def push_text(self) -> str:
        """Name the push, with how many changes it makes."""
        sheet = self._sheet()
        count = 0 if sheet is None else len(sheet.changes)
        return self.tr("&Push %Ln change(s)…", None, count)

    def make_plan(self) -> None:
        """Freeze the draft as a plan."""
        self._plans.freeze()

    def rehearse(self) -> None:
        """Push the plan to a sandbox of this computer, the draft made a plan first."""
        if (sheet := self._sheet()) is not None:
            self._plans.rehearse(sheet)

    def export_report(self) -> None:
        """Ask for a file and write a report into it."""
        if (sheet := self._sheet()) is not None:
            self._plans.ask_report(sheet)

    def save_plan(self) -> None:
        """Ask for a file and write the plan into it."""
        if (sheet := self._sheet()) is not None:
            self._plans.ask_file(sheet)

    def ask_push(self) -> None:
        """Ask whether to push the plan."""
        if (sheet := self._sheet()) is not None:
            self._running.ask(sheet)

    def resume(self) -> None:
        """Go on with the run that was interrupted, cancelled, or waits."""
        sheet = self._sheet()
        if sheet is not None and sheet.unfinished is not None:
            self._running.pushes.resume(sheet.unfinished)

    def give_up(self) -> None:
        """Ask whether to leave what is left of the run."""
        sheet = self._sheet()
        if sheet is not None and sheet.unfinished is not None:
            self._running.ask_to_give_up(sheet.unfinished)

    def undo_change(self) -> None:
        """Undo the current change."""
        row = self._board.changes.current_change()
        if row is not None:
            self.undo(row)

    @Slot(object)
    def undo(self, row: ChangeRow) -> None:
        """Undo a change, with what depends on it."""
        self.take_back((row.address,))

    @Slot(object)
    def take_back(self, addresses: Sequence[Address]) -> None:
        """Undo the changes of these addresses, with what depends on them."""
        rows = [row for row in self._board.rows if row.address in addresses]
        self._deciding.undo(rows, self._board.rows)
