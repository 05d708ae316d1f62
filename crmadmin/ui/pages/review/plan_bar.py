"""The line under the head: which plan there is, and what else can be done with it."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from crmadmin.ui.i18n import fill
from crmadmin.ui.pages.review.sheet import Sheet
from crmadmin.ui.plans.speaking import when
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.link import link
from crmadmin.ui.widgets.text import ElidedLabel

_DIGITS = 8
"""Characters of a plan's id; enough to tell two apart."""
_LINKS = {
    "review.rehearse": "flask",
    "review.export": "file-text",
    "review.save": "floppy-disk",
}


class PlanBar(QFrame):
    """Say which plan there is; ``asked`` carries the id of the action that is asked for."""

    asked = Signal(str)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("review.bar")
        wear(self, "header")
        self._shell = shell
        self._sheet: Sheet | None = None
        self._told = ElidedLabel("secondary")
        self._told.setObjectName("review.bar.plan")
        self._links: dict[str, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 4, 16, 4)
        row.setSpacing(16)
        row.addWidget(self._told, 1)
        for action, icon in _LINKS.items():
            made = link("", partial(self.asked.emit, action), f"{action}.link")
            shell.icons.put(made, icon, "accent")
            self._links[action] = made
            row.addWidget(made)

    def show_sheet(self, sheet: Sheet) -> None:
        """Say which plan there is of a sheet."""
        self._sheet = sheet
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self._links["review.rehearse"].setText(self.tr("Rehearse"))
        self._links["review.export"].setText(self.tr("Report…"))
        self._links["review.save"].setText(self.tr("Save plan…"))
        self._links["review.rehearse"].setToolTip(
            self.tr("Push the same plan to a sandbox on this computer, and compare")
        )
        self._links["review.export"].setToolTip(self.tr("Export a report to read or to sign off"))
        self._links["review.save"].setToolTip(self.tr("Save the plan as a file, to push it later"))
        for action, made in self._links.items():
            made.setEnabled(self._shell.actions.qt(action).isEnabled())
        if self._sheet is not None:
            self._told.say(self._text(self._sheet))

    def _text(self, sheet: Sheet) -> str:
        if sheet.plan is None:
            return self.tr("No plan of this draft yet. A plan freezes what is pushed.")
        plan = sheet.plan
        return fill(
            self.tr("Plan %1 of %2: %3, %4", "id, moment, calls, manual steps"),
            plan.plan_id[:_DIGITS],
            when(plan.made_at),
            self.tr("%Ln call(s)", None, len(plan.calls)),
            self.tr("%Ln manual step(s)", None, len(plan.cards)),
        )
