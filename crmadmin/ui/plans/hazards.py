"""Hazards with their remedies, each by its icon in its colour."""

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from crmadmin.core.plans.hazards import Hazard, Severity
from crmadmin.ui.icons import Icons
from crmadmin.ui.plans.looks import severity_look
from crmadmin.ui.widgets.lines import line
from crmadmin.ui.widgets.symbol import Symbol
from crmadmin.ui.widgets.text import label
from crmadmin.wording.hazards import hazard_remedy, hazard_sentence
from crmadmin.wording.speech import Speech

_ORDER = (Severity.BLOCKING, Severity.WARNING, Severity.NOTE)


def by_weight(hazards: Iterable[Hazard]) -> tuple[Hazard, ...]:
    """Put the gravest first; the same hazard is told once."""
    once: list[Hazard] = []
    for hazard in hazards:
        if hazard not in once:
            once.append(hazard)
    return tuple(sorted(once, key=lambda hazard: _ORDER.index(hazard.severity)))


def hazard_line(icons: Icons, speech: Speech, hazard: Hazard) -> QWidget:
    """Make the sentence of a hazard, and below it what to do about it."""
    made = QWidget()
    made.setObjectName(f"hazard.{hazard.code}")
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    look = severity_look(hazard.severity)
    column.addWidget(line(Symbol(icons, look.icon, look.tint), hazard_sentence(speech, hazard)))
    remedy = hazard_remedy(speech, hazard)
    if remedy:
        below = label("secondary", remedy, wraps=True)
        below.setContentsMargins(24, 0, 0, 0)
        column.addWidget(below)
    return made
