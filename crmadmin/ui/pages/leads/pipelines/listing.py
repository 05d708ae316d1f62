"""The pipelines at the left, and the way to one more below them."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout

from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.link import link
from crmadmin.ui.widgets.side_list import SideEntry, SideList


class PipelineList(QFrame):
    """List pipelines under their objects.

    ``entered`` carries the address of the one that a person chose; ``adding_asked`` wants another.
    """

    entered = Signal(object)
    adding_asked = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        wear(self, "page")
        self._shell = shell
        self.list = SideList(shell, "pipelines.list")
        self.list.entered.connect(self.entered)
        self._add = link("", self.adding_asked.emit, "pipelines.list.add")
        shell.icons.put(self._add, "plus", "accent")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(8)
        column.addWidget(self.list, 1)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignHCenter)
        self.setFocusProxy(self.list)

    def show_entries(self, entries: Sequence[SideEntry], current: Hashable | None) -> None:
        """List pipelines and mark the current one."""
        self.list.show_entries(entries, current)

    def let_add(self, *, on: bool) -> None:
        """Offer to add a pipeline, or not."""
        self._add.setVisible(on)

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self.list.setAccessibleName(self.tr("Pipelines"))
        self._add.setText(self.tr("Add pipeline…"))
