"""One effect explained in the detail panel: the sentence first, then what it rests on."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from crmadmin.services.effect_rows import ExplainedEffect, NamedEffect
from crmadmin.ui.pages.sync.values_view import BeforeAfter
from crmadmin.ui.pages.sync.wording.explaining import Assumed, Told, tell
from crmadmin.ui.pages.sync.wording.objects import hubspot_record, salesforce_record
from crmadmin.ui.pages.sync.wording.outcomes import outcome_look
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.swapping import swap_first
from crmadmin.ui.widgets.symbol import Symbol
from crmadmin.ui.widgets.tag import tag
from crmadmin.ui.widgets.text import ElidedLabel, label, selectable

_TOP = Qt.AlignmentFlag.AlignTop


class EffectDetail(QWidget):
    """Explain one effect.

    ``record_opened`` carries the effect and whether its HubSpot record is wanted;
    ``policies_asked`` says that the assumptions are to be seen.
    """

    record_opened = Signal(object, bool)
    policies_asked = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("sync.explanation")
        self._shell = shell
        self._explained: ExplainedEffect | None = None
        self._inclusion_list: str | None = None
        self._told: Told | None = None
        self._body: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 4, 16, 16)
        self._column.setSpacing(8)
        self._column.addStretch(1)

    @property
    def text(self) -> str:
        """Give the whole explanation as text."""
        return self._told.as_text() if self._told else ""

    def show_effect(self, explained: ExplainedEffect, inclusion_list: str | None) -> None:
        """Explain an effect; ``inclusion_list`` is the name of the one that is set."""
        self._explained, self._inclusion_list = explained, inclusion_list
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        if self._explained is None:
            return
        self._told = tell(self._explained, self._inclusion_list)
        former, self._body = self._body, self._made(self._explained, self._told)
        swap_first(self._column, former, self._body)

    def _made(self, explained: ExplainedEffect, told: Told) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._records(explained.row))
        column.addWidget(self._outcome(explained.row, told))
        if explained.row.effect.property:
            column.addWidget(BeforeAfter(self._shell, explained))
        sentence = selectable(label("", " ".join(told.sentences), wraps=True))
        sentence.setObjectName("sync.explanation.sentence")
        column.addWidget(sentence)
        for assumed in told.assumptions:
            column.addWidget(self._assumption(assumed))
        column.addWidget(self._inputs(told))
        column.addLayout(self._foot())
        return body

    def _records(self, row: NamedEffect) -> QVBoxLayout:
        """Name both records, each a link to itself."""
        effect = row.effect
        column = QVBoxLayout()
        column.setSpacing(0)
        if effect.hubspot_id:
            text = f"HubSpot · {hubspot_record(effect.object)} {effect.hubspot_id}"
            column.addWidget(self._record(row.hubspot_name, text, hubspot=True))
        if effect.salesforce_id:
            kind = salesforce_record(effect.salesforce_object)
            text = f"Salesforce · {kind} {effect.salesforce_id}"
            column.addWidget(self._record(row.salesforce_name, text, hubspot=False))
        return column

    def _record(self, name: str, text: str, *, hubspot: bool) -> QWidget:
        made = QWidget()
        link = QPushButton(name)
        link.setObjectName("sync.open." + ("hubspot" if hubspot else "salesforce"))
        wear(link, "link")
        link.setToolTip(self.tr("Open on the Records page"))
        link.setAccessibleName(f"{name}, {text}")
        link.clicked.connect(lambda _checked=False: self._open(hubspot=hubspot))
        about = ElidedLabel("secondary")
        about.say(text)
        row = QVBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 4)
        row.setSpacing(0)
        if name:
            row.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        row.addWidget(about)
        return made

    def _open(self, *, hubspot: bool) -> None:
        if self._explained is not None:
            self.record_opened.emit(self._explained.row.effect, hubspot)

    def _outcome(self, row: NamedEffect, told: Told) -> QWidget:
        look = outcome_look(row.effect.outcome)
        made = QWidget()
        line = QHBoxLayout(made)
        line.setContentsMargins(0, 4, 0, 0)
        line.setSpacing(8)
        line.addWidget(Symbol(self._shell.icons, look.icon, look.tint))
        text = label("section", told.outcome[:1].upper() + told.outcome[1:])
        text.setObjectName("sync.explanation.outcome")
        line.addWidget(text, 1)
        return made

    def _assumption(self, assumed: Assumed) -> QWidget:
        made = QWidget()
        made.setObjectName("sync.explanation.assumption")
        line = QHBoxLayout(made)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(tag(self.tr("assumption")), 0, _TOP)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(selectable(label("", assumed.text, wraps=True)))
        words.addWidget(selectable(label("secondary", assumed.source, wraps=True)))
        line.addLayout(words, 1)
        return made

    def _inputs(self, told: Told) -> QFrame:
        frame = QFrame()
        frame.setObjectName("sync.explanation.inputs")
        wear(frame, "card")
        grid = QGridLayout(frame)
        grid.setContentsMargins(12, 8, 12, 8)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for row, (name, value) in enumerate(told.inputs):
            grid.addWidget(label("secondary", name, wraps=True), row, 0, _TOP)
            grid.addWidget(selectable(label("", value, wraps=True)), row, 1, _TOP)
        return frame

    def _foot(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._link("sync.explanation.copy", "copy", self.tr("Copy"), self._copy))
        if self._told is not None and any(each.is_choice for each in self._told.assumptions):
            line.addWidget(
                self._link(
                    "sync.explanation.policies",
                    "question",
                    self.tr("What if it is otherwise?"),
                    self.policies_asked.emit,
                )
            )
        line.addStretch(1)
        return line

    def _link(self, name: str, icon: str, text: str, run: Callable[[], None]) -> QPushButton:
        made = QPushButton(text)
        made.setObjectName(name)
        wear(made, "link")
        self._shell.icons.put(made, icon, "accent")
        made.clicked.connect(lambda _checked=False: run())
        return made

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text)
        self._shell.notices.toast(self.tr("Explanation copied"))
