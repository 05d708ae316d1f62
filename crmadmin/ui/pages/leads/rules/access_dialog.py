"""Choosing who may edit records in one stage."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from crmadmin.core.configuration.stage_permissions import StageAccess
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.leads.edit_access import admitted
from crmadmin.core.leads.people import People
from crmadmin.errors import Problem
from crmadmin.ui.i18n import fill
from crmadmin.ui.pages.leads.rules.ticking import TickList
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.message import Message
from crmadmin.ui.widgets.text import label

_WIDTH = 560


class AccessDialog(QDialog):
    """Say who may edit in a stage; ``chosen`` carries the :class:`StageAccess`, None for everybody.

    Whoever saves it calls :meth:`refuse` or :meth:`accept`.
    """

    chosen = Signal(object)

    def __init__(
        self,
        window: QWidget,
        shell: Shell,
        stage: Stage,
        people: People,
        access: StageAccess | None,
    ) -> None:
        super().__init__(window)
        self.setObjectName("leads.access_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(fill(self.tr("Who may edit in “%1”"), stage.label))
        self.setMinimumWidth(_WIDTH)
        self._shell = shell
        self._stage = stage
        self._people = people
        self._before = access
        self._open = QRadioButton(self.tr("Everybody who may edit such records"))
        self._open.setObjectName("leads.access.open")
        self._some = QRadioButton(self.tr("Only these"))
        self._some.setObjectName("leads.access.some")
        self._admins = QCheckBox(self.tr("Super admins"))
        self._admins.setObjectName("leads.access.admins")
        self._teams = TickList("leads.access.teams", self.tr("Teams"))
        self._users = TickList("leads.access.users", self.tr("Users"))
        self._message = Message(shell.icons, "leads.access.message")
        self._save = QPushButton(self.tr("Save in the draft"))
        self._save.setObjectName("leads.access.save")
        wear(self._save, "primary")
        self._fill()
        self._lay_out()
        self._some.toggled.connect(self._judge)
        self._admins.toggled.connect(self._judge)
        self._teams.itemChanged.connect(self._judge)
        self._users.itemChanged.connect(self._judge)
        self._judge()

    def refuse(self, problem: Problem) -> None:
        """Say why HubSpot would refuse it; the dialog stays."""
        language = self._shell.languages.language
        self._message.refuse(f"{problem.sentence(language)} {problem.remedy(language)}".strip())

    def _fill(self) -> None:
        access = self._before or StageAccess(stage_id=self._stage.stage_id, super_admins=True)
        (self._open if self._before is None else self._some).setChecked(True)
        self._admins.setChecked(access.super_admins)
        teams = {each.team_id: each.name for each in self._people.teams.values()}
        users = {each.user_id: each.display_name for each in self._people.users.values()}
        for listing, known, ticked in (
            (self._teams, teams, access.teams),
            (self._users, users, access.users),
        ):
            # whoever is named and not known stays, by the id
            named = {each: known.get(each, each) for each in (*known, *ticked)}
            for key in sorted(named, key=lambda each: named[each].casefold()):
                listing.add(key, named[key], ticked=key in ticked)

    def _lay_out(self) -> None:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        box.addButton(self._save, QDialogButtonBox.ButtonRole.AcceptRole)
        box.accepted.connect(self._ask)
        box.rejected.connect(self.reject)
        sides = QHBoxLayout()
        sides.setSpacing(16)
        for text, listing in ((self.tr("Teams"), self._teams), (self.tr("Users"), self._users)):
            side = QVBoxLayout()
            side.setSpacing(4)
            side.addWidget(label("secondary", text))
            side.addWidget(listing, 1)
            sides.addLayout(side, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        for part in (self._open, self._some, self._admins):
            column.addWidget(part)
        column.addLayout(sides, 1)
        column.addWidget(self._message)
        column.addWidget(box)

    def _access(self) -> StageAccess | None:
        if self._open.isChecked():
            return None
        return StageAccess(
            stage_id=self._stage.stage_id,
            teams=self._teams.ticked(),
            users=self._users.ticked(),
            super_admins=self._admins.isChecked(),
        )

    @Slot()
    def _judge(self) -> None:
        access = self._access()
        for part in (self._admins, self._teams, self._users):
            part.setEnabled(access is not None)
        self._save.setEnabled(access != self._before)
        if access is None:
            self._message.clear()
        elif not access.teams and not access.users and not access.super_admins:
            self._message.warn(self.tr("Nobody could edit in it but those whom rules do not bind."))
        else:
            count = len(admitted(access, self._people))
            self._message.inform(self.tr("%Ln known user(s) may edit in it.", None, count))

    @Slot()
    def _ask(self) -> None:
        if self._save.isEnabled():
            self.chosen.emit(self._access())
