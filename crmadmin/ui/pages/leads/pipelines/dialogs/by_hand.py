"""A dialog for what HubSpot has no API for: it is drafted, or said to be so already."""

from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from crmadmin.core.pipelines.manual_objections import ByHand
from crmadmin.ui.pages.leads.pipelines.dialogs.judged import JudgedDialog
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.text import label

Manual = TypeVar("Manual", bound=ByHand)


class ByHandDialog(JudgedDialog[Manual]):
    """Put a setting together; ``saved`` carries it, and whether HubSpot has it so already."""

    saved = Signal(object, bool)

    def __init__(
        self, window: QWidget, shell: Shell, name: str, *, before: Manual | None, drafted: bool
    ) -> None:
        super().__init__(window, shell, name)
        self._before: Manual | None = before
        self._declared = QCheckBox(self.tr("HubSpot has it like this already"))
        self._declared.setObjectName(f"{name}.declared")
        # how it is in HubSpot cannot be said while a change of it is drafted
        self._declared.setEnabled(not drafted)
        self._declared.toggled.connect(self.change)
        self.below.addWidget(self._declared)
        note = self.tr(
            "HubSpot has no API for this. A change becomes a manual step of the plan; what HubSpot "
            "has already is only noted."
        )
        self.below.addWidget(label("secondary", note, wraps=True))
        self.save.setText(self.tr("Save in the draft"))

    def is_other(self, judged: Manual) -> bool:
        """Tell whether anything of it would become different."""
        return self._before is None or judged != self._before

    def take(self, judged: Manual) -> None:
        """Hand the setting to whoever saves it."""
        self.saved.emit(judged, self._declared.isChecked())
