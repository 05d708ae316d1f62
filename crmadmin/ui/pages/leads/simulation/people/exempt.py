"""Who is exempt of the rules, and on which assumptions the figures rest."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crmadmin.core.leads.exemption import Standing
from crmadmin.core.leads.people import People
from crmadmin.core.leads.verdicts import NONE, Verdict
from crmadmin.ui import formats
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.pages.leads.simulation.words import standing_name
from crmadmin.ui.widgets.link import link
from crmadmin.ui.widgets.tag import tag
from crmadmin.ui.widgets.text import label, selectable


class ExemptWords(Texts):
    """The texts of this module."""


def exempt_body(
    people: People, verdict: Verdict | None, edit: Callable[[], None], *, editable: bool
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
    if verdict is not None:
        _figures(column, verdict)
    _add_admins(column, people)
    _add_editors(column, people, edit, editable=editable)
    _add_assumptions(column, people)
    return body


def _figures(column: QVBoxLayout, verdict: Verdict) -> None:
    """Count the moves of each kind of actor, and how many of them are against a rule."""
    for standing in Standing:
        tally = verdict.by_standing.get(standing, NONE)
        moves = ExemptWords.tr("%Ln move(s)", None, tally.entries)
        against = formats.number(tally.blocked + tally.exempt)
        text = fill(
            ExemptWords.tr("%1: %2, %3 against a rule"), standing_name(standing), moves, against
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


def _add_assumptions(column: QVBoxLayout, people: People) -> None:
    column.addSpacing(8)
    head = QHBoxLayout()
    head.setSpacing(8)
    head.addWidget(label("section", ExemptWords.tr("Taken for granted")))
    head.addWidget(tag(ExemptWords.tr("assumption")))
    head.addStretch(1)
    column.addLayout(head)
    unknown = sum(each.super_admin is None for each in people.users.values())
    lines = (
        ExemptWords.tr("Out of a closed stage into an open one is a move backward."),
        ExemptWords.tr("A move from another pipeline is judged by no rule."),
        ExemptWords.tr("Whether a lead has a deal is looked up as of today."),
        ExemptWords.tr("%Ln user(s) of whom no rights are known count as bound.", None, unknown)
        if unknown
        else "",
    )
    for each in filter(None, lines):
        column.addWidget(label("secondary", fill("· %1", each), wraps=True))
