"""What can be done on the page now."""

from collections.abc import Callable

from crmadmin.ui.pages.associations.holdings import Holdings
from crmadmin.ui.pages.associations.labels.rows import LabelRow
from crmadmin.ui.pages.associations.labels.table import LabelTable


class Possible:
    """Answer what the page's actions ask before they are offered."""

    def __init__(
        self, holdings: Holdings, labels: LabelTable, is_listing: Callable[[], bool]
    ) -> None:
        self._holdings = holdings
        self._labels = labels
        self.is_listing = is_listing

    def is_editable(self) -> bool:
        """Tell whether the draft can be changed."""
        return self._holdings.sheet is not None and not self._holdings.sheet.read_only

    def may_add(self) -> bool:
        """Tell whether a label can be added: the pairs must be known."""
        return self.is_editable() and self._holdings.pair is not None

    def may_change(self) -> bool:
        """Tell whether the current label can be renamed or deleted."""
        row = self._row
        return self.is_editable() and row is not None and row.is_there

    def may_revert(self) -> bool:
        """Tell whether the draft has made anything of the current label."""
        row = self._row
        return self.is_editable() and row is not None and row.line.is_drafted

    def may_limit(self, end: int) -> bool:
        """Tell whether the current label can be limited in that direction."""
        row = self._row
        if row is None or not (row.is_there or not row.is_own):
            return False
        return self.is_editable() and end < len(row.line.limits)

    def may_merge(self) -> bool:
        """Tell whether labels are there that could become another one."""
        pair = self._holdings.pair
        return self.is_editable() and pair is not None and pair.used > 0 and not self.is_listing()

    def is_used(self) -> bool:
        """Tell whether any association carries the current label."""
        row = self._row
        return row is not None and row.usage is not None and row.usage.associations > 0

    @property
    def _row(self) -> LabelRow | None:
        """Give the current label, unless associations are looked at."""
        return None if self.is_listing() else self._labels.current_label()
