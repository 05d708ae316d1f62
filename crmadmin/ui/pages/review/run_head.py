"""The head of a push: how far it is, or what came of it, and what can be done about it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout

from crmadmin.core.runs.journal import RunState
from crmadmin.core.runs.report import RunView
from crmadmin.ui.plans.looks import run_look
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.symbol import Symbol
from crmadmin.ui.widgets.text import ElidedLabel, label

_BAR = 8
_BUTTONS = (
    "review.cancel",
    "review.resume",
    "review.plan_left",
    "review.give_up",
    "review.history",
    "review.back",
)


class RunHead(QFrame):
    """Say how far a push is, or what came of it, with what can be done about it."""

    asked = Signal(str)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("review.run")
        wear(self, "card")
        self._shell = shell
        self._symbol = Symbol(shell.icons, "cloud-arrow-up", "update", pixels=20)
        self.title = ElidedLabel("section")
        self.title.setObjectName("review.run.title")
        self.figures = label("secondary")
        self.figures.setObjectName("review.run.figures")
        self.bar = QProgressBar()
        self.bar.setObjectName("review.run.bar")
        self.bar.setTextVisible(False)
        self.bar.setMaximumHeight(_BAR)
        self.text = label("", wraps=True)
        self.text.setObjectName("review.run.text")
        self._buttons: dict[str, QPushButton] = {}
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self._symbol)
        first.addWidget(self.title, 1)
        first.addWidget(self.figures)
        last = QHBoxLayout()
        last.setSpacing(8)
        for name in _BUTTONS:
            button = QPushButton()
            button.setObjectName(f"{name}.button")
            button.clicked.connect(lambda _checked=False, name=name: self.asked.emit(name))
            button.hide()  # together they would hold the window wide
            self._buttons[name] = button
            last.addWidget(button)
        last.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(first)
        column.addWidget(self.bar)
        column.addWidget(self.text)
        column.addLayout(last)

    def retranslate(self) -> None:
        """Name the buttons in the language spoken now."""
        names = (
            ("review.cancel", self.tr("Cancel")),
            ("review.resume", self.tr("Resume")),
            ("review.plan_left", self.tr("Plan what is left")),
            ("review.give_up", self.tr("Leave the rest…")),
            ("review.history", self.tr("Open in History")),
            ("review.back", self.tr("Back to the changes")),
        )
        for name, text in names:
            self._buttons[name].setText(text)

    def show_running(self, title: str, text: str) -> None:
        """Say that a push runs."""
        self._symbol.show_icon("cloud-arrow-up", "update")
        self.title.say(title)
        self.text.setText(text)
        self.bar.setRange(0, 0)
        self.bar.show()
        self._offer("review.cancel")

    def show_ended(self, run: RunView, title: str, text: str) -> None:
        """Say what came of a push."""
        look = run_look(run.state)
        self._symbol.show_icon(look.icon, look.tint)
        self.title.say(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self.bar.setRange(0, len(run.plan.steps))
        self.bar.setValue(sum(state.is_carried_out for state in run.states.values()))
        self.bar.setVisible(run.state is not RunState.FINISHED)
        resume = ("review.resume",) if run.can_resume and not run.waiting_cards else ()
        leave = ("review.give_up",) if run.can_resume else ()
        again = ("review.plan_left",) if run.missed and not run.can_resume else ()
        self._offer(*resume, *again, *leave, "review.history", "review.back")

    def stopping(self, text: str) -> None:
        """Say that it is being cancelled."""
        self.title.say(text)
        self._buttons["review.cancel"].setEnabled(False)

    def _offer(self, *names: str) -> None:
        for name, button in self._buttons.items():
            button.setVisible(name in names)
            button.setEnabled(True)
