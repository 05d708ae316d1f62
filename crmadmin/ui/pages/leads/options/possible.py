"""What can be done on the page now."""

from crmadmin.ui.pages.leads.options.holdings import Holdings
from crmadmin.ui.pages.leads.options.table import OptionTable


class Possible:
    """Answer what the page's actions ask before they are offered."""

    def __init__(self, holdings: Holdings, options: OptionTable) -> None:
        self._holdings = holdings
        self._options = options

    def is_editable(self) -> bool:
        """Tell whether the options of the property can be changed."""
        sheet, shown = self._holdings.sheet, self._holdings.shown
        return (
            sheet is not None and not sheet.read_only and shown is not None and shown.lock is None
        )

    def may_change(self) -> bool:
        """Tell whether the current row is an option of the draft."""
        row = self._options.current_option()
        return self.is_editable() and row is not None and row.option is not None

    def may_remove(self) -> bool:
        """Tell whether options of the draft are selected."""
        return self.is_editable() and bool(self._options.selected_values())

    def may_move(self) -> bool:
        """Tell whether the selected options can be moved."""
        return self.may_remove() and self._options.is_movable

    def may_adopt(self) -> bool:
        """Tell whether the current row is a value that is no option."""
        row = self._options.current_option()
        return self.is_editable() and row is not None and row.is_orphan

    def may_revert(self) -> bool:
        """Tell whether the draft has made anything of the current option."""
        row = self._options.current_option()
        return self.is_editable() and row is not None and row.is_drafted

    def is_held(self) -> bool:
        """Tell whether any record holds the current value."""
        row = self._options.current_option()
        return row is not None and bool(row.records)
