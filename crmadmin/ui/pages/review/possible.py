"""What can be done with what is reviewed now."""

from collections.abc import Callable

from crmadmin.ui.pages.review.pushing import Pushes
from crmadmin.ui.pages.review.sheet import Sheet


class Possible:
    """Say which actions make sense; asked anew whenever actions are refreshed."""

    def __init__(
        self,
        sheet: Callable[[], Sheet | None],
        pushes: Pushes,
        is_listed: Callable[[], bool],
        *,
        read_only: Callable[[], bool],
    ) -> None:
        self._sheet = sheet
        self._pushes = pushes
        self._is_listed = is_listed
        self._read_only = read_only

    @property
    def look(self) -> bool:
        """Tell whether there are changes to look at."""
        sheet = self._sheet()
        return sheet is not None and bool(sheet.changes or sheet.conflicts)

    @property
    def decide(self) -> bool:
        """Tell whether there are conflicts."""
        sheet = self._sheet()
        return sheet is not None and bool(sheet.conflicts)

    @property
    def plan(self) -> bool:
        """Tell whether the draft can be made a plan."""
        sheet = self._sheet()
        return (
            sheet is not None
            and sheet.is_draft
            and bool(sheet.steps)
            and not sheet.is_blocked
            and self._may_write
        )

    @property
    def push(self) -> bool:
        """Tell whether the plan can be pushed."""
        sheet = self._sheet()
        if sheet is None or sheet.plan is None or sheet.standing is None:
            return False
        return sheet.standing.pushable and sheet.portal is not None and self._may_write

    @property
    def resume(self) -> bool:
        """Tell whether a run can be resumed."""
        sheet = self._sheet()
        return sheet is not None and sheet.unfinished is not None and self._may_write

    @property
    def rehearse(self) -> bool:
        """Tell whether there is something to rehearse."""
        sheet = self._sheet()
        return self.plan or (sheet is not None and sheet.plan is not None and self._may_write)

    @property
    def export(self) -> bool:
        """Tell whether there is a plan to write, or one can be made."""
        sheet = self._sheet()
        return self.plan or (sheet is not None and sheet.plan is not None)

    @property
    def undo_change(self) -> bool:
        """Tell whether a change of the draft can be selected and undone."""
        sheet = self._sheet()
        return (
            sheet is not None
            and sheet.is_draft
            and bool(sheet.changes)
            and self._is_listed()
            and self._may_write
        )

    @property
    def _may_write(self) -> bool:
        return not self._read_only() and not self._pushes.is_running
