"""A dialog whose fields are judged while they are typed, in the background."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from crmadmin.core.objections import Objection, Severity
from crmadmin.core.progress import Monitor
from crmadmin.errors import Problem
from crmadmin.services.drafting import told
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.message import Message

T = TypeVar("T")
_REST = 150
_WIDTH = 500

Judgement = Callable[[], tuple[T, Sequence[Objection]]]
"""Makes what would be saved, and says what stands against it; it runs beside the window."""


class JudgedDialog(QDialog, Generic[T]):
    """Put a value together: ``form`` holds the fields, the message below what stands against it.

    A subclass calls :meth:`change` whenever a field changed, and gives the :meth:`judgement` of
    what they hold. Whoever saves it calls :meth:`refuse` or :meth:`accept`.
    """

    def __init__(self, window: QWidget, shell: Shell, name: str) -> None:
        super().__init__(window)
        self.setObjectName(f"{name}_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH)
        self.shell = shell
        self.judged: T | None = None
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(16)
        self.form.setVerticalSpacing(8)
        self.message = Message(shell.icons, f"{name}.message")
        self.save = QPushButton()
        self.save.setObjectName(f"{name}.save")
        self.save.setEnabled(False)
        wear(self.save, "primary")
        self.below = QVBoxLayout()
        self.below.setSpacing(8)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        box.addButton(self.save, QDialogButtonBox.ButtonRole.AcceptRole)
        box.accepted.connect(self._ask)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addLayout(self.form)
        column.addWidget(self.message)
        column.addLayout(self.below)
        column.addStretch(1)
        column.addWidget(box)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self._judge)

    def judgement(self) -> Judgement[T] | None:
        """Give how the fields are judged; None while something is still to be typed."""
        return None

    def is_other(self, judged: T) -> bool:
        """Tell whether saving would change anything."""
        del judged
        return True

    def take(self, judged: T) -> None:
        """Save what was judged."""

    def show_judged(self, judged: T) -> None:
        """Show what follows from the fields, such as an id that was made."""

    def refuse(self, problem: Problem) -> None:
        """Say why HubSpot would refuse it; the dialog stays."""
        language = self.shell.languages.language
        self.message.refuse(f"{problem.sentence(language)} {problem.remedy(language)}".strip())

    @Slot()
    def change(self) -> None:
        """Judge anew as soon as typing rests."""
        self.save.setEnabled(False)
        self._rest.start()

    @Slot()
    def _judge(self) -> None:
        judgement = self.judgement()
        if judgement is None:
            self.message.clear()
            return

        def work(_monitor: Monitor) -> tuple[T, Sequence[Objection]]:
            return judgement()

        self.shell.operations.start(
            work,
            owner=self,
            done=self._show,
            failed=self.refuse,
            latest=f"{self.objectName()}.{id(self)}",
        )

    def _show(self, found: tuple[T, Sequence[Objection]]) -> None:
        self.judged, objections = found
        errors = [each for each in objections if each.severity is Severity.ERROR]
        self.message.clear()
        if errors:
            self.refuse(told(errors[0]))
        elif objections:
            self.message.warn(told(objections[0]).sentence(self.shell.languages.language))
        self.show_judged(self.judged)
        self.save.setEnabled(not errors and self.is_other(self.judged))

    @Slot()
    def _ask(self) -> None:
        if self.judged is not None and self.save.isEnabled():
            self.take(self.judged)
