"""A step that a person does: where to click, what to set there, why, and that it is done."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.plans.hazards import HazardCode
from crmadmin.core.plans.plan import Step
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.plans.fields import FieldGrid
from crmadmin.ui.plans.hazards import by_weight, hazard_line
from crmadmin.ui.plans.looks import change_look
from crmadmin.ui.plans.speaking import speech_of
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.outside import browser_link, copy_link
from crmadmin.ui.widgets.symbol import Symbol
from crmadmin.ui.widgets.text import label
from crmadmin.wording.cards import CardWords, card_words


class ManualCard(Texts):
    """The texts of this module."""


def manual_card(
    shell: Shell,
    step: Step,
    confirm: Callable[[], None] | None = None,
    note: str = "",
    *,
    configuration: Configuration | None = None,
) -> QFrame:
    """Make the card of a manual step; with a button where it can be said to be done.

    ``note`` says where it stands ("done by you…"); ``configuration`` knows what settings are
    called.
    """
    made = QFrame()
    made.setObjectName(f"manual.{step.number}")
    wear(made, "card")
    column = QVBoxLayout(made)
    column.setContentsMargins(16, 12, 16, 16)
    column.setSpacing(8)
    speech = speech_of(shell)
    told = card_words(speech, step, configuration)
    column.addLayout(_head(shell, step, told))
    column.addWidget(_where(shell, step, told))
    column.addWidget(FieldGrid(told.values, change_look(step.changes[0]).tint))
    column.addLayout(_copying(shell, step, told))
    column.addWidget(label("secondary", f"{told.why} {told.check}", wraps=True))
    for hazard in by_weight(step.hazards):
        if hazard.code is not HazardCode.UNVERIFIABLE:  # the line above says so
            column.addWidget(hazard_line(shell.icons, speech, hazard))
    if note:
        column.addWidget(label("create", note, wraps=True))
    if confirm is not None:
        column.addLayout(_confirming(shell, step, confirm))
    return made


def _head(shell: Shell, step: Step, told: CardWords) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(Symbol(shell.icons, "hand-pointing", change_look(step.changes[0]).tint))
    row.addWidget(label("section", f"{step.number}. {told.title}", wraps=True), 1)
    return row


def _where(shell: Shell, step: Step, told: CardWords) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(16)
    row.addWidget(label("", told.path, wraps=True), 1)
    if told.link:  # without a connection nobody knows where the portal is opened
        text = ManualCard.tr("Open in HubSpot")
        row.addWidget(browser_link(shell.icons, text, told.link, f"manual.open.{step.number}"))
    return made


def _copying(shell: Shell, step: Step, told: CardWords) -> QHBoxLayout:
    """Offer each new value for the clipboard; a setting that goes has none."""
    row = QHBoxLayout()
    row.setSpacing(16)
    for number, value in enumerate(each for each in told.values if each.new):
        new = value.new or ""
        text = fill(ManualCard.tr("Copy: %1", "a field"), value.field)
        name = f"manual.copy.{step.number}.{number}"
        said = ManualCard.tr("Value copied")
        row.addWidget(copy_link(shell, text, partial(str, new), said, name))
    row.addStretch(1)
    return row


def _confirming(shell: Shell, step: Step, confirm: Callable[[], None]) -> QHBoxLayout:
    row = QHBoxLayout()
    done = QPushButton(ManualCard.tr("Done by me"))
    done.setObjectName(f"manual.done.{step.number}")
    shell.icons.put(done, "check")
    done.clicked.connect(lambda _checked=False: confirm())
    row.addWidget(done)
    row.addStretch(1)
    return row
