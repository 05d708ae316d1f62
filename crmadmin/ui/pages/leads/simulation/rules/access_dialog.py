"""Choosing who may edit records in which stages, while that is tried."""

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from crmadmin.core.configuration.stage_permissions import StageAccess
from crmadmin.core.leads.governance import Rule, Ruleset
from crmadmin.core.leads.people import People
from crmadmin.ui.i18n import fill
from crmadmin.ui.pages.leads.rules.ticking import TickList
from crmadmin.ui.pages.leads.rules.words import rule_hint, rule_name
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.text import label

_ID = Qt.ItemDataRole.UserRole
_TICKED = Qt.CheckState.Checked
_WIDTH, _HEIGHT = 620, 480


class AccessDialog(QDialog):
    """Restrict stages, and say who is admitted to each.

    ``chosen`` carries the :class:`StageAccess` of every restricted stage.
    """

    chosen = Signal(object)

    def __init__(self, shell: Shell, ruleset: Ruleset, people: People, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("simulation.access_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(rule_name(shell, Rule.EDIT_ACCESS))
        self.resize(_WIDTH, _HEIGHT)
        self._accesses = {
            stage.stage_id: ruleset.permissions.of(stage.stage_id)
            or StageAccess(stage_id=stage.stage_id, super_admins=True)
            for stage in ruleset.stages
        }
        self._stages = TickList("simulation.access_stages", self.tr("Restricted stages"))
        self._who = label("section", wraps=True)
        self._admins = QCheckBox(self.tr("Super admins"))
        self._admins.setObjectName("simulation.access_admins")
        self._teams = TickList("simulation.access_teams", self.tr("Teams"))
        self._users = TickList("simulation.access_users", self.tr("Users"))
        self._lay_out()
        restricted = {each.stage_id for each in ruleset.permissions.restricted}
        for stage in ruleset.stages:
            self._stages.add(stage.stage_id, stage.label, ticked=stage.stage_id in restricted)
        for team in sorted(people.teams.values(), key=lambda each: each.name.casefold()):
            self._teams.add(team.team_id, team.name, ticked=False)
        users = people.users.values()
        for user in sorted(users, key=lambda each: each.display_name.casefold()):
            self._users.add(user.user_id, user.display_name, ticked=False)
        self._stages.currentRowChanged.connect(self._show)
        self._stages.itemChanged.connect(self._show)
        self._admins.toggled.connect(self._take)
        self._teams.itemChanged.connect(self._take)
        self._users.itemChanged.connect(self._take)
        self._stages.setCurrentRow(next(iter(self._restricted()), 0))
        self._stages.setFocus()

    def _lay_out(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(label("section", self.tr("Restricted stages")))
        left.addWidget(self._stages, 1)
        right.addWidget(self._who)
        right.addWidget(self._admins)
        for text, widget in ((self.tr("Teams"), self._teams), (self.tr("Users"), self._users)):
            right.addWidget(label("secondary", text))
            right.addWidget(widget, 1)
        sides = QHBoxLayout()
        sides.setSpacing(16)
        sides.addLayout(left, 1)
        sides.addLayout(right, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        apply = buttons.addButton(self.tr("Try it"), QDialogButtonBox.ButtonRole.AcceptRole)
        wear(apply, "primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(label("secondary", rule_hint(Rule.EDIT_ACCESS), wraps=True))
        column.addLayout(sides, 1)
        column.addWidget(buttons)

    def accept(self) -> None:
        """Tell who is admitted where, and close."""
        self.chosen.emit(tuple(self._accesses[each] for each in self._stages.ticked()))
        super().accept()

    def _restricted(self) -> list[int]:
        rows = range(self._stages.count())
        return [row for row in rows if self._stages.item(row).checkState() is _TICKED]

    def _current(self) -> QListWidgetItem | None:
        return self._stages.currentItem()

    @Slot()
    def _show(self) -> None:
        """Show who is admitted to the stage that is looked at."""
        item = self._current()
        if item is None:
            return
        access = self._accesses[str(item.data(_ID))]
        is_restricted = item.checkState() is _TICKED
        text = (
            self.tr("Who may edit in %1") if is_restricted else self.tr("Everybody may edit in %1")
        )
        self._who.setText(fill(text, item.text()))
        with QSignalBlocker(self._admins):
            self._admins.setChecked(access.super_admins)
        self._teams.tick(access.teams)
        self._users.tick(access.users)
        for part in (self._admins, self._teams, self._users):
            part.setEnabled(is_restricted)

    @Slot()
    def _take(self) -> None:
        """Take who is ticked for the stage that is looked at."""
        item = self._current()
        if item is None:
            return
        stage_id = str(item.data(_ID))
        self._accesses[stage_id] = replace(
            self._accesses[stage_id],
            super_admins=self._admins.isChecked(),
            teams=_ticked(self._teams, self._accesses[stage_id].teams),
            users=_ticked(self._users, self._accesses[stage_id].users),
        )


def _ticked(listing: TickList, former: tuple[str, ...]) -> tuple[str, ...]:
    """Give the keys that are ticked, and those of before that are not offered."""
    offered = listing.offered()
    return (*listing.ticked(), *(key for key in former if key not in offered))
