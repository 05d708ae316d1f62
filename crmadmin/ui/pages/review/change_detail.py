"""One change in full: its fields, what it does to records, what speaks against it, undoing it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from crmadmin.core.effects.effect import Effect
from crmadmin.ui.pages.review.rows import ChangeRow
from crmadmin.ui.plans.fields import FieldGrid
from crmadmin.ui.plans.hazards import hazard_line
from crmadmin.ui.plans.linked import linked_sentence
from crmadmin.ui.plans.looks import change_look
from crmadmin.ui.plans.scrolling import Scroller
from crmadmin.ui.plans.speaking import speech_of
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.lines import line
from crmadmin.ui.widgets.symbol import Symbol
from crmadmin.ui.widgets.text import label, selectable
from crmadmin.wording.effects import NOTHING, effect_sentence


class ChangeDetail(Scroller):
    """Show a change; ``effect_opened`` carries it and an effect, ``undo_asked`` it."""

    effect_opened = Signal(object, object)
    undo_asked = Signal(object)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("review.change")
        self._shell = shell
        self._row: ChangeRow | None = None

    def show_row(self, row: ChangeRow | None) -> None:
        """Show a change, or say that one can be selected."""
        if row is None or row != self._row or self.widget() is None:
            self._row = row
            self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        row = self._row
        if row is None:
            nothing = self.tr("Select a change to see it in full.")
            self.fill([label("secondary", nothing, wraps=True)])
            return
        look = change_look(row.change)
        sentence = selectable(label("section", row.sentence, wraps=True))
        sentence.setObjectName("review.change.sentence")
        self.fill(
            [
                line(Symbol(self._shell.icons, look.icon, look.tint), row.verb),
                sentence,
                label("secondary", f"{row.kind} · {row.way}", wraps=True),
                FieldGrid(row.fields, look.tint),
                *self._effects(row),
                *self._hazards(row),
                *self._undo(row),
            ]
        )

    def _effects(self, row: ChangeRow) -> list[QWidget]:
        speech = speech_of(self._shell)
        made: list[QWidget] = [_heading(self.tr("What it does to records"))]
        if not row.effects:
            made.append(label("secondary", speech(NOTHING), wraps=True))
        made += [
            self._effect(row, effect, effect_sentence(speech, effect)) for effect in row.effects
        ]
        return made

    def _effect(self, row: ChangeRow, effect: Effect, sentence: str) -> QWidget:
        name = f"review.effect.{effect.consequence}"
        made = linked_sentence(sentence, lambda: self.effect_opened.emit(row, effect), name)
        made.setToolTip(self.tr("Open the list"))
        return made

    def _hazards(self, row: ChangeRow) -> list[QWidget]:
        if not row.hazards:
            return []
        speech = speech_of(self._shell)
        lines = [hazard_line(self._shell.icons, speech, hazard) for hazard in row.hazards]
        return [_heading(self.tr("Before you push")), *lines]

    def _undo(self, row: ChangeRow) -> list[QWidget]:
        """Offer to undo a change of the draft; those of a stored plan stay."""
        if not self._shell.actions.qt("review.undo_change").isEnabled():
            return []
        made = QPushButton(self.tr("Undo this change"))
        made.setObjectName("review.undo")
        self._shell.icons.put(made, "arrow-counter-clockwise")
        made.clicked.connect(lambda _checked=False: self.undo_asked.emit(row))
        place = QWidget()
        button_row = QHBoxLayout(place)
        button_row.setContentsMargins(0, 8, 0, 0)
        button_row.addWidget(made)
        button_row.addStretch(1)
        return [place]


def _heading(text: str) -> QWidget:
    made = label("section", text)
    made.setContentsMargins(0, 8, 0, 0)
    return made
