"""What can be done on the page now."""

from collections.abc import Callable

from crmadmin.core.definitions import System
from crmadmin.services.mapping_sheet import MappingSheet
from crmadmin.ui.pages.sync.figures import Figures
from crmadmin.ui.pages.sync.rows import MappingRow
from crmadmin.ui.pages.sync.table import MappingTable


class Possible:
    """Answer what the page's actions ask before they are offered."""

    def __init__(
        self, figures: Figures, mappings: MappingTable, is_drilled: Callable[[], bool]
    ) -> None:
        self._figures = figures
        self._mappings = mappings
        self.is_drilled = is_drilled

    def is_read(self) -> bool:
        """Tell whether the mappings are read."""
        return self._sheet is not None

    def is_editable(self) -> bool:
        """Tell whether the draft can be changed."""
        return self._sheet is not None and not self._sheet.read_only

    def may_add(self) -> bool:
        """Tell whether a mapping can be added: its property and field must be known."""
        sheet = self._sheet
        return sheet is not None and not sheet.read_only and all(map(sheet.knows, System))

    def may_edit(self) -> bool:
        """Tell whether the current mapping can be changed."""
        return self.is_editable() and not self.is_drilled() and self._row is not None

    def may_remove(self) -> bool:
        """Tell whether the current mapping can be removed: standard ones cannot (R3)."""
        return self.may_edit() and self._row is not None and not self._row.line.is_standard

    @property
    def _sheet(self) -> MappingSheet | None:
        return self._figures.sheet

    @property
    def _row(self) -> MappingRow | None:
        """Give the current mapping, unless the draft has removed it."""
        row = self._mappings.current_mapping()
        return row if row is not None and row.mapping is not None else None
