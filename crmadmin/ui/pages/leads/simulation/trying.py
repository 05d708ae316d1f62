"""What a person does with the rules that are tried: their stages, and drafting them."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from crmadmin.core.leads.governance import Rule
from crmadmin.core.leads.trials import settings_of
from crmadmin.core.progress import Monitor
from crmadmin.services.drafting import Warnings, told
from crmadmin.services.people import name_property_editors
from crmadmin.services.simulations.drafting import draft_trial
from crmadmin.ui.changes import Changes
from crmadmin.ui.pages.leads.rules.scope_dialog import ScopeDialog
from crmadmin.ui.pages.leads.simulation.holdings import Simulation
from crmadmin.ui.pages.leads.simulation.people.editors_dialog import EditorsDialog
from crmadmin.ui.pages.leads.simulation.rules.access_dialog import AccessDialog
from crmadmin.ui.services import Services
from crmadmin.ui.shell import Shell


class Trying(QObject):
    """Open the dialogs of rules, and draft what was tried."""

    def __init__(
        self, owner: QWidget, shell: Shell, services: Services, simulation: Simulation
    ) -> None:
        super().__init__(owner)
        self._owner = owner
        self._shell = shell
        self._services = services
        self._simulation = simulation

    @Slot(object)
    def ask_scope(self, rule: Rule) -> None:
        """Ask which stages a rule covers, or who may edit where."""
        tried = self._simulation.tried
        if tried is None:
            return
        if rule is Rule.EDIT_ACCESS:
            access = AccessDialog(self._shell, tried, self._simulation.people, self._owner.window())
            access.chosen.connect(self._simulation.admit)
            access.open()
        else:
            window, text = self._owner.window(), self.tr("Try it")
            scope = ScopeDialog(window, self._shell, tried, rule, save=text)
            scope.chosen.connect(partial(self._simulation.cover, rule))
            scope.chosen.connect(scope.accept)
            scope.open()

    @Slot()
    def ask_editors(self) -> None:
        """Ask who may edit property settings."""
        dialog = EditorsDialog(self._simulation.people, self._owner.window())
        dialog.named.connect(self._name_editors)
        dialog.open()

    def draft(self) -> None:
        """Draft what was tried, in one edit."""
        tried, drafted = self._simulation.tried, self._simulation.drafted
        if tried is None or drafted is None:
            return
        settings = settings_of(tried, drafted)

        database = self._services.database

        def work(_monitor: Monitor) -> Warnings:
            return draft_trial(database, settings)

        def done(warnings: Warnings) -> None:
            self._shell.notices.toast(self.tr("%Ln setting(s) drafted", None, len(settings)))
            for objection in warnings:
                text = told(objection).sentence(self._shell.languages.language)
                self._shell.notices.toast(text)

        self._shell.operations.start(work, owner=self, done=done, changes=Changes.DRAFT)

    def switch_reopening(self) -> None:
        """Let leaving a closed stage for an open one count as going back, or no more."""
        source, policies = self._simulation.source, self._simulation.policies
        wanted = replace(
            policies, closed_to_open_is_backward=not policies.closed_to_open_is_backward
        )

        def work(_monitor: Monitor) -> None:
            source.assume(wanted)

        self._shell.operations.start(
            work, owner=self, done=lambda _none: None, changes=Changes.DEFINITIONS
        )

    @Slot(object)
    def _name_editors(self, users: tuple[str, ...]) -> None:
        database = self._services.database

        def work(_monitor: Monitor) -> None:
            name_property_editors(database, users)

        self._shell.operations.start(
            work, owner=self, done=lambda _none: None, changes=Changes.DEFINITIONS
        )
