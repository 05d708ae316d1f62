"""What a person does to the rules of a pipeline, and what is shown of them."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QDialog, QWidget

from crmadmin.core.configuration.deal_requirements import DealRequirement
from crmadmin.core.configuration.stage_permissions import StageAccess
from crmadmin.core.leads.governance import Rule, Ruleset
from crmadmin.core.leads.trials import (
    TrialSetting,
    admitting,
    covering,
    settings_of,
    switched,
)
from crmadmin.errors import Problem
from crmadmin.services.drafting import Drafting, Warnings
from crmadmin.ui.i18n import fill
from crmadmin.ui.pages.leads.known import KnownPipelines
from crmadmin.ui.pages.leads.pipelines.edits import Edits, Refused
from crmadmin.ui.pages.leads.pipelines.rows import StageRow
from crmadmin.ui.pages.leads.pipelines.ruling.figures import RuleFigures
from crmadmin.ui.pages.leads.pipelines.ruling.lines import Governed, governed, like, rule_lines
from crmadmin.ui.pages.leads.pipelines.ruling.view import RulesView
from crmadmin.ui.pages.leads.rules.access_dialog import AccessDialog
from crmadmin.ui.pages.leads.rules.scope_dialog import ScopeDialog
from crmadmin.ui.pages.leads.rules.words import rule_name
from crmadmin.ui.pages.leads.tab import LeadsDesk
from crmadmin.wording.speech import Speech


class RulesControl(QObject):
    """Show the rules of the pipeline that is looked at, and edit them."""

    def __init__(self, page: QWidget, desk: LeadsDesk, edits: Edits) -> None:
        super().__init__(page)
        self._page = page
        self._shell = desk.shell
        self._desk = desk
        self._known: KnownPipelines = desk.known
        self._edits = edits
        self._figures = RuleFigures(desk.shell.operations, desk.services)
        self._governed: Governed | None = None
        self._editable = False
        self.view = RulesView(desk.shell)
        self.view.switched.connect(self.switch)
        self.view.scope_asked.connect(self.choose_stages)
        self.view.reverting_asked.connect(self.revert)
        self.view.figure_opened.connect(self._simulate)
        self._figures.changed.connect(self._draw)

    def forget(self) -> None:
        """Count anew, because records changed."""
        self._figures.forget()

    def show(self, *, editable: bool) -> None:
        """Show the rules of the pipeline that is looked at, and count what they would do."""
        sheet, line = self._known.sheet, self._known.shown
        self._governed = None if sheet is None or line is None else governed(sheet, line)
        self._editable = editable
        if self._governed is not None:
            self._figures.ask(self._governed, self._known.people)
        self._draw()

    @Slot()
    def _draw(self) -> None:
        if self._governed is None:
            return
        speech = Speech(self._shell.languages.language)
        lines = rule_lines(speech, self._governed, self._known.denied)
        self.view.show_rules(
            speech, lines, self._figures.figures, self._known.people, editable=self._editable
        )

    @Slot(object, bool)
    def switch(self, rule: Rule, on: bool) -> None:  # noqa: FBT001 - a slot
        """Switch a rule on, as the portal has it or as an admin would first try it, or off."""
        known = self._governed
        if known is None:
            return
        text = self.tr("Rule “%1” switched on in the draft")
        if not on:
            text = self.tr("Rule “%1” switched off in the draft")
        wanted = switched(known.after, rule, on=on, like=known.before)
        self._save(
            known.after, wanted, text=fill(text, rule_name(self._shell, rule)), failed=self._fail
        )

    @Slot(object)
    def choose_stages(self, rule: Rule) -> None:
        """Choose the stages that a rule is about."""
        known = self._governed
        if known is None:
            return
        dialog = ScopeDialog(self._page.window(), self._shell, known.after, rule)

        def save(stages: Sequence[str]) -> None:
            wanted = covering(known.after, rule, stages)
            self._save(known.after, wanted, dialog=dialog, failed=dialog.refuse)

        dialog.chosen.connect(save)
        dialog.open()

    @Slot(object)
    def choose_access(self, row: StageRow) -> None:
        """Choose who may edit in a stage."""
        known = self._governed
        if known is None:
            return
        dialog = AccessDialog(
            self._page.window(), self._shell, row.stage, self._known.people, row.access
        )

        def save(access: StageAccess | None) -> None:
            others = [
                each
                for each in known.after.permissions.restricted
                if each.stage_id != row.stage.stage_id
            ]
            wanted = admitting(known.after, (*others, *([] if access is None else [access])))
            self._save(known.after, wanted, dialog=dialog, failed=dialog.refuse)

        dialog.chosen.connect(save)
        dialog.open()

    @Slot(object)
    def revert(self, rule: Rule) -> None:
        """Take back what the draft has made of one rule; the others stay as they are drafted."""
        known = self._governed
        if known is None:
            return
        wanted = like(known.after, known.before, rule)
        if settings_of(wanted, known.before):
            text = self.tr("Change taken back")
            self._save(known.after, wanted, text=text, failed=self._fail)
        else:
            self._edits.revert(tuple(each.address for each in settings_of(known.after, wanted)))

    @Slot()
    def _simulate(self) -> None:
        """Look at what the rules would have blocked on the tab that lists it."""
        if self._governed is not None:
            self._desk.lead("simulation", *self._governed.line.address.path)

    def _save(
        self,
        before: Ruleset,
        wanted: Ruleset,
        *,
        text: str = "",
        dialog: QDialog | None = None,
        failed: Refused,
    ) -> None:
        """Draft whatever of the rules is different."""
        changed = settings_of(wanted, before)

        def verb(draft: Drafting) -> Warnings:
            return tuple(each for setting in changed for each in _set(draft, setting))

        self._edits.make(
            verb, text=text, done=None if dialog is None else dialog.accept, failed=failed
        )

    def _fail(self, problem: Problem) -> None:
        """Show the rules as they still are: a switch was moved already."""
        self._draw()
        self._shell.notices.problem(problem)


def _set(draft: Drafting, setting: TrialSetting) -> Warnings:
    """Draft rules or permissions; those that restrict nothing are none, as a portal tells them."""
    if isinstance(setting, DealRequirement) or setting.restricts:
        return draft.set_setting(setting)
    return draft.remove_setting(setting.address)
