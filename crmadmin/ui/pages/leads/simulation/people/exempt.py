"""Who is exempt of the rules, and on which assumptions the figures rest."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from crmadmin.core.leads.assumed import Assumed
from crmadmin.core.leads.exemption import Standing
from crmadmin.core.leads.people import NOBODY, People
from crmadmin.core.leads.verdicts import NONE, Tally, Verdict
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


class ExemptBody(QWidget):
    """Say who is exempt: how much each kind of actor did, the users, the assumptions.

    Made once and worded anew: figures follow every switch.
    """

    def __init__(self, edit: Callable[[], None]) -> None:
        super().__init__()
        self._title, self._intro = label("section"), label("secondary", wraps=True)
        self._figures = {standing: label("", wraps=True) for standing in Standing}
        self._admins_title = label("section")
        self._admins = selectable(label("", wraps=True))
        self._editors_title = label("section", wraps=True)
        self._editors = selectable(label("", wraps=True))
        self._change = link("", edit, "simulation.name_editors")
        self._granted_title = label("section", wraps=True)
        self._granted = label("secondary", wraps=True)
        self._tags = (tag(""), tag(""))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self._title, self._intro, *self._figures.values()):
            column.addWidget(part)
        column.addSpacing(8)
        column.addWidget(self._admins_title)
        column.addWidget(self._admins)
        column.addSpacing(8)
        column.addLayout(_headed(self._editors_title, self._tags[0]))
        column.addWidget(self._editors)
        column.addWidget(self._change)
        column.addSpacing(8)
        column.addLayout(_headed(self._granted_title, self._tags[1]))
        column.addWidget(self._granted)

    def say(self, shell: Shell, exempt: Exempt, *, editable: bool) -> None:
        """Say it in the language spoken now."""
        self._title.setText(ExemptWords.tr("Whom the rules bind"))
        self._intro.setText(
            ExemptWords.tr(
                "Users in HubSpot and in the mobile app, and imports, integrations and calls with "
                "a user’s identity. Not workflows, calls without a user, super admins, and users "
                "who may edit property settings."
            )
        )
        for standing, figure in self._figures.items():
            figure.setVisible(exempt.verdict is not None)
            if exempt.verdict is not None:
                tally = exempt.verdict.by_standing.get(standing, NONE)
                figure.setText(_figure(standing_name(shell, standing), tally))
        self._say_users(exempt.people, editable=editable)
        self._say_granted(shell, exempt)

    def _say_users(self, people: People, *, editable: bool) -> None:
        self._admins_title.setText(ExemptWords.tr("Super admins"))
        names = sorted(each.display_name for each in people.users.values() if each.super_admin)
        if not people.rights_known:
            names = [ExemptWords.tr("The portal has not told who they are: pull its users.")]
        self._admins.setText(", ".join(names) or ExemptWords.tr("None"))
        self._editors_title.setText(ExemptWords.tr("“Edit property settings”"))
        named = sorted(map(people.user_name, people.property_editors), key=str.casefold)
        self._editors.setText(", ".join(named) or ExemptWords.tr("Nobody was named."))
        self._change.setText(ExemptWords.tr("Name users…"))
        self._change.setEnabled(editable)

    def _say_granted(self, shell: Shell, exempt: Exempt) -> None:
        unknown = sum(each.super_admin is None for each in exempt.people.users.values())
        lines = [assumption_sentence(speech_of(shell), each) for each in exempt.assumptions]
        if unknown:
            text = ExemptWords.tr(
                "%Ln user(s) of whom no rights are known count as bound.", None, unknown
            )
            lines.append(text)
        self._granted_title.setText(ExemptWords.tr("Taken for granted"))
        self._granted.setText("\n\n".join(fill("· %1", each) for each in lines))
        for made in self._tags:
            made.setText(ExemptWords.tr("assumption"))
        for part in (self._granted_title, self._granted, self._tags[1]):
            part.setVisible(bool(lines))


def _figure(name: str, tally: Tally) -> str:
    moves = ExemptWords.tr("%Ln move(s)", None, tally.entries)
    against = formats.number(tally.blocked + tally.exempt)
    return fill(ExemptWords.tr("%1: %2, %3 against a rule"), name, moves, against)


def _headed(title: QLabel, assumed: QLabel) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(title, 1)
    row.addWidget(assumed, 0, Qt.AlignmentFlag.AlignTop)
    return row
