"""Who is exempt of the rules, and on which assumptions the figures rest."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crmadmin.core.leads.assumed import Assumed
from crmadmin.core.leads.exemption import Standing
from crmadmin.core.leads.people import NOBODY, People
from crmadmin.core.leads.verdicts import NONE, Verdict
from crmadmin.ui import formats
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.pages.leads.simulation.words import standing_name
from crmadmin.ui.plans.speaking import speech_of
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.link import link
from crmadmin.ui.widgets.tag import tag
from crmadmin.ui.widgets.text import label, selectable
from crmadmin.wording.lead_assumptions import assumption_sentence


class ExemptWords(Texts):
    """The texts of this module."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Exempt:
    """Who is exempt, how much they did, and what the figures take for granted."""

    people: People = NOBODY
    verdict: Verdict | None = None
    assumptions: tuple[Assumed, ...] = ()


def exempt_body(
    shell: Shell, exempt: Exempt, edit: Callable[[], None], *, editable: bool
) -> QWidget:
    """Make what says who is exempt: how many moves each kind made, the users, the assumptions."""
    body = QWidget()
    column = QVBoxLayout(body)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    column.addWidget(label("section", ExemptWords.tr("Whom the rules bind")))
    text = ExemptWords.tr(
        "Users in HubSpot and in the mobile app, and imports, integrations and calls with a "
        "user’s identity. Not workflows, calls without a user, super admins, and users who may "
        "edit property settings."
    )
    column.addWidget(label("secondary", text, wraps=True))
    if exempt.verdict is not None:
        _figures(column, shell, exempt.verdict)
    _add_admins(column, exempt.people)
    _add_editors(column, exempt.people, edit, editable=editable)
    _add_assumptions(column, shell, exempt)
    return body


def _figures(column: QVBoxLayout, shell: Shell, verdict: Verdict) -> None:
    """Count the moves of each kind of actor, and how many of them are against a rule."""
    for standing in Standing:
        tally = verdict.by_standing.get(standing, NONE)
        moves = ExemptWords.tr("%Ln move(s)", None, tally.entries)
        against = formats.number(tally.blocked + tally.exempt)
        text = fill(
            ExemptWords.tr("%1: %2, %3 against a rule"),
            standing_name(shell, standing),
            moves,
            against,
        )
        column.addWidget(label("", text, wraps=True))


def _add_admins(column: QVBoxLayout, people: People) -> None:
    column.addSpacing(8)
    column.addWidget(label("section", ExemptWords.tr("Super admins")))
    names = sorted(each.display_name for each in people.users.values() if each.super_admin)
    if not people.rights_known:
        names = [ExemptWords.tr("The portal has not told who they are: pull its users.")]
    text = ", ".join(names) or ExemptWords.tr("None")
    column.addWidget(selectable(label("", text, wraps=True)))


def _add_editors(
    column: QVBoxLayout, people: People, edit: Callable[[], None], *, editable: bool
) -> None:
    column.addSpacing(8)
    head = QHBoxLayout()
    head.setSpacing(8)
    head.addWidget(label("section", ExemptWords.tr("“Edit property settings”"), wraps=True), 1)
    head.addWidget(tag(ExemptWords.tr("assumption")), 0, Qt.AlignmentFlag.AlignTop)
    column.addLayout(head)
    names = sorted(map(people.user_name, people.property_editors), key=str.casefold)
    text = ", ".join(names) or ExemptWords.tr("Nobody was named.")
    column.addWidget(selectable(label("", text, wraps=True)))
    change = link(ExemptWords.tr("Name users…"), edit, "simulation.name_editors")
    change.setEnabled(editable)
    column.addWidget(change)


def _add_assumptions(column: QVBoxLayout, shell: Shell, exempt: Exempt) -> None:
    unknown = sum(each.super_admin is None for each in exempt.people.users.values())
    lines = [assumption_sentence(speech_of(shell), each) for each in exempt.assumptions]
    if unknown:
        text = ExemptWords.tr(
            "%Ln user(s) of whom no rights are known count as bound.", None, unknown
        )
        lines.append(text)
    if not lines:
        return
    column.addSpacing(8)
    head = QHBoxLayout()
    head.setSpacing(8)
    head.addWidget(label("section", ExemptWords.tr("Taken for granted")))
    head.addWidget(tag(ExemptWords.tr("assumption")))
    head.addStretch(1)
    column.addLayout(head)
    for each in lines:
        column.addWidget(label("secondary", fill("· %1", each), wraps=True))
