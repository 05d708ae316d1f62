"""What an edit would do, said in the dialog that makes it, before it is made."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crmadmin.core.changes.changes import Change
from crmadmin.ui.outlook.counting import Outlooks
from crmadmin.ui.outlook.sentences import effect_lines, reference_lines
from crmadmin.ui.services import Services
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.swapping import swap_first
from crmadmin.ui.widgets.text import label


class Fate(QWidget):
    """Count in the background what a change does; nobody waits for it.

    ``effect_opened`` carries an effect whose rows are wanted.
    """

    effect_opened = Signal(object)

    def __init__(self, shell: Shell, services: Services) -> None:
        super().__init__()
        self.setObjectName("associations.fate")
        self._shell = shell
        self._outlooks = Outlooks(shell.operations, services)
        self._outlooks.setParent(self)  # what is counted is no more asked for when it goes
        self._outlooks.counted.connect(self._show)
        self._change: Change | None = None
        self._body: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._show()

    def tell(self, change: Change | None) -> None:
        """Say what a change would do, None for nothing."""
        self._change = change
        self._show()

    @Slot()
    def _show(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        if self._change is not None:
            outlook = self._outlooks.of(self._change)
            if outlook is None:
                column.addWidget(label("secondary", self.tr("Being counted…")))
            else:
                lines = [*effect_lines(self._shell, outlook, self.effect_opened.emit)]
                if outlook.referrers:
                    lines.append(label("secondary", self.tr("Lists and workflows that name it:")))
                    lines += reference_lines(self._shell, outlook)
                for each in lines:
                    column.addWidget(each)
        former, self._body = self._body, body
        swap_first(self._column, former, body)
