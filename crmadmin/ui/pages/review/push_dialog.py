"""The decision to push: what, to where, in spite of what, how many; and what follows a failure."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from crmadmin.core.connection import AccountKind
from crmadmin.core.plans.hazards import Hazard, Severity
from crmadmin.core.plans.plan import Tripped
from crmadmin.core.runs.choices import PushChoices
from crmadmin.ui.environment import kind_look, kind_word
from crmadmin.ui.i18n import fill
from crmadmin.ui.pages.review.sheet import Sheet
from crmadmin.ui.plans.hazards import by_weight
from crmadmin.ui.plans.looks import severity_look
from crmadmin.ui.plans.scrolling import Scroller
from crmadmin.ui.plans.speaking import portal_name, speech_of
from crmadmin.ui.plans.steps import step_rows
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.lines import line
from crmadmin.ui.widgets.symbol import Symbol
from crmadmin.ui.widgets.text import label
from crmadmin.wording.hazards import hazard_remedy, hazard_sentence
from crmadmin.wording.valves import valve_ask, valve_sentence

_WIDTH, _MARGIN = 560, 24
_HAZARDS_HIGH = 180
_TOP = Qt.AlignmentFlag.AlignTop


class PushDialog(QDialog):
    """Ask before a plan is pushed; ``decided`` carries the :class:`PushChoices`."""

    decided = Signal(object)

    def __init__(self, window: QWidget, shell: Shell, sheet: Sheet) -> None:
        super().__init__(window)
        if sheet.plan is None:
            raise ValueError("nothing to push")
        self._shell = shell
        self._sheet = sheet
        self._plan = sheet.plan
        self._typed: list[tuple[Tripped, QLineEdit]] = []
        self.setObjectName("review.push_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("crmadmin")
        self.setMinimumWidth(_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, 16)
        column.setSpacing(16)
        column.addLayout(self._head())
        for part in self._hazards():
            column.addWidget(part, 1 if isinstance(part, Scroller) else 0)
        for valve in self._plan.valves:
            column.addWidget(self._valve(valve))
        self._stop, self._go_on = QRadioButton(), QRadioButton()
        column.addLayout(self._choice())
        column.addWidget(self._buttons())
        self._check()

    @property
    def is_production(self) -> bool:
        """Tell whether customers are at stake."""
        return self._plan.portal.kind is AccountKind.PRODUCTION

    def choices(self) -> PushChoices:
        """Give what was chosen and typed."""
        return PushChoices(
            typed={
                (valve.kind, valve.verb): int(field.text())
                for valve, field in self._typed
                if field.text().strip().isdecimal()
            },
            stop_at_first_failure=self._stop.isChecked(),
        )

    def _head(self) -> QHBoxLayout:
        portal = self._plan.portal
        told = QVBoxLayout()
        told.setSpacing(8)
        title = QHBoxLayout()
        title.setSpacing(8)
        question = label("section", fill(self.tr("Push to %1?"), portal_name(portal)), wraps=True)
        title.addWidget(question, 1)
        badge = label(f"badge-{kind_look(portal.kind)}", kind_word(portal.kind))
        badge.setObjectName("review.push.kind")
        title.addWidget(badge, 0, _TOP)
        told.addLayout(title)
        told.addWidget(label("", self._what(), wraps=True))
        if self.is_production:
            warning = self.tr("This is a production portal: people see the changes at once.")
            told.addWidget(label("delete", warning, wraps=True))
        row = QHBoxLayout()
        row.setSpacing(16)
        tint = "delete" if self.is_production else "accent"
        row.addWidget(Symbol(self._shell.icons, "cloud-arrow-up", tint, pixels=32), 0, _TOP)
        row.addLayout(told, 1)
        return row

    def _what(self) -> str:
        return " ".join(
            (
                fill(
                    self.tr("%1 and %2.", "calls and manual steps"),
                    self.tr("%Ln call(s)", None, len(self._plan.calls)),
                    self.tr("%Ln manual step(s)", None, len(self._plan.cards)),
                ),
                self.tr(
                    "Each setting is read again first; what somebody else changed meanwhile is "
                    "left alone and shown to you."
                ),
            )
        )

    def _hazards(self) -> list[QWidget]:
        """List what speaks against a step, with the step that it is about."""
        rows = step_rows(self._plan.steps, self._sheet.configuration, speech_of(self._shell))
        told = [
            self._hazard(row.title, hazard)
            for row in rows
            for hazard in by_weight(row.step.hazards)
            if hazard.severity is not Severity.NOTE
        ]
        if not told:
            return []
        shown = Scroller(margins=(0, 0, 0, 0))
        shown.fill(told)
        shown.setMinimumHeight(min(_HAZARDS_HIGH, shown.wanted_height(_WIDTH - 2 * _MARGIN)))
        return [label("section", self.tr("%Ln hazard(s)", None, len(told))), shown]

    def _hazard(self, title: str, hazard: Hazard) -> QWidget:
        look = severity_look(hazard.severity)
        sentence = hazard_sentence(speech_of(self._shell), hazard)
        made = line(Symbol(self._shell.icons, look.icon, look.tint), f"{title}\n{sentence}")
        made.setToolTip(hazard_remedy(speech_of(self._shell), hazard))
        return made

    def _valve(self, valve: Tripped) -> QWidget:
        """Say in numbers what is out of the ordinary, and ask for the count."""
        speech = speech_of(self._shell)
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Symbol(self._shell.icons, "warning", "blocked"), 0, _TOP)
        row.addWidget(label("blocked", valve_sentence(speech, valve), wraps=True), 1)
        column.addLayout(row)
        asked = QHBoxLayout()
        asked.setSpacing(8)
        asked.setContentsMargins(24, 0, 0, 0)
        field = QLineEdit()
        field.setObjectName(f"review.push.count.{valve.kind}.{valve.verb}")
        field.setMaximumWidth(120)
        ask = valve_ask(speech, valve)
        field.setAccessibleName(ask)
        field.textChanged.connect(self._check)
        asked.addWidget(label("", ask))
        asked.addWidget(field)
        asked.addStretch(1)
        column.addLayout(asked)
        self._typed.append((valve, field))
        return made

    def _choice(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(label("section", self.tr("If a step fails or is refused")))
        self._stop.setText(self.tr("Stop there; I decide how to go on"))
        self._stop.setObjectName("review.push.stop")
        self._stop.setChecked(True)
        self._go_on.setText(self.tr("Go on with the steps that do not depend on it"))
        self._go_on.setObjectName("review.push.go_on")
        column.addWidget(self._stop)
        column.addWidget(self._go_on)
        return column

    def _buttons(self) -> QDialogButtonBox:
        count = len(self._sheet.changes)
        verb = fill(
            self.tr("%1 to %2", "push so many changes, portal"),
            self.tr("Push %Ln change(s)", None, count),
            portal_name(self._plan.portal),
        )
        self._do = QPushButton(verb)
        self._do.setObjectName("review.push.do")
        wear(self._do, "danger" if self.is_production else "primary")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self._do, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._decide)
        buttons.rejected.connect(self.reject)
        keep = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        keep.setDefault(True)
        keep.setFocus()
        return buttons

    def _check(self) -> None:
        self._do.setEnabled(not self.choices().untyped(self._plan.valves))

    def _decide(self) -> None:
        self.decided.emit(self.choices())
        self.accept()
