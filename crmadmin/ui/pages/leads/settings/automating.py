"""Which lifecycle stages create a lead, and which reasons let one follow."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QComboBox, QWidget

from crmadmin.core.configuration.lead_automation import FollowUp, LeadAutomation
from crmadmin.core.objections import Objection
from crmadmin.services.drafting import Drafting
from crmadmin.services.pipeline_lines import Sides
from crmadmin.ui.pages.leads.pipelines.dialogs.by_hand import ByHandDialog
from crmadmin.ui.pages.leads.pipelines.dialogs.judged import Judgement
from crmadmin.ui.pages.leads.rules.ticking import TickList
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.text import label

_ROWS = 128
Named = Sequence[tuple[str, str]]
"""Internal values with what they are called, in their order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """What can be chosen: lifecycle stages of both objects, types of leads, reasons."""

    contact_stages: Named
    company_stages: Named
    lead_types: Named
    reasons: Named


class AutomationDialog(ByHandDialog[LeadAutomation]):
    """Choose what creates leads; values that are set and no option any more are offered too."""

    def __init__(
        self,
        window: QWidget,
        shell: Shell,
        drafting: Drafting,
        offered: Offered,
        sides: Sides[LeadAutomation],
    ) -> None:
        drafted = sides.before != sides.after
        super().__init__(window, shell, "leads.automation", before=sides.after, drafted=drafted)
        self.setWindowTitle(self.tr("Leads that HubSpot creates"))
        self._drafting = drafting
        now = sides.after or LeadAutomation()
        follow = now.follow_up or FollowUp(lead_type="")
        self.contacts = self._list(
            "contacts",
            self.tr("When a contact enters"),
            offered.contact_stages,
            now.contact_stages,
        )
        self.companies = self._list(
            "companies",
            self.tr("When a company enters"),
            offered.company_stages,
            now.company_stages,
        )
        self.kind = QComboBox()
        self.kind.setObjectName("leads.automation.type")
        self.kind.setAccessibleName(self.tr("Follow-up lead after a disqualification"))
        self.kind.addItem(self.tr("No follow-up lead"), "")
        for value, text in _with(offered.lead_types, (follow.lead_type,)):
            self.kind.addItem(text, value)
        self.kind.setCurrentIndex(max(0, self.kind.findData(follow.lead_type)))
        self.form.addRow(self.tr("Follow-up lead"), self.kind)
        self.reasons = self._list(
            "reasons", self.tr("After these reasons"), offered.reasons, follow.reasons
        )
        told = self.tr("The figures are the leads that each would have created in the period.")
        self.form.addRow(label("secondary", told, wraps=True))
        self.kind.activated.connect(self.change)
        self.change()

    def judgement(self) -> Judgement[LeadAutomation]:
        """Ask what stands against it."""
        kind = str(self.kind.currentData() or "")
        setting = LeadAutomation(
            contact_stages=self.contacts.ticked(),
            company_stages=self.companies.ticked(),
            follow_up=FollowUp(lead_type=kind, reasons=self.reasons.ticked()) if kind else None,
        )
        drafting = self._drafting

        def judge() -> tuple[LeadAutomation, Sequence[Objection]]:
            return setting, drafting.setting_objections(setting)

        return judge

    def _list(self, name: str, title: str, offered: Named, ticked: Sequence[str]) -> TickList:
        made = TickList(f"leads.automation.{name}", title)
        made.setMaximumHeight(_ROWS)
        for value, text in _with(offered, ticked):
            made.add(value, text, ticked=value in ticked)
        made.itemChanged.connect(self.change)
        self.form.addRow(title, made)
        return made


def _with(offered: Named, chosen: Sequence[str]) -> Named:
    known = {value for value, _text in offered}
    return (*offered, *((each, each) for each in chosen if each and each not in known))
