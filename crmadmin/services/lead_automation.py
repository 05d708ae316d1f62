"""What automation of leads would have done in a period, before and after the draft."""

from dataclasses import dataclass, replace

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.definitions import LEADS
from crmadmin.core.effects.rows import Page, Referrer
from crmadmin.core.leads.assumed import Assumed
from crmadmin.core.leads.automation import judge_automation
from crmadmin.core.leads.automation_groups import (
    AutomationGroups,
    AutomationList,
    AutomationRow,
    Disqualifications,
    FrozenLeads,
    LifecycleEntries,
    StageEntries,
)
from crmadmin.core.leads.automation_results import (
    Automation,
    CreatingStage,
    Creations,
    FollowedReason,
    FollowUps,
    Progression,
    Progressions,
    StageEnrolment,
    StageFreedom,
)
from crmadmin.core.leads.periods import ALWAYS, Period
from crmadmin.core.leads.staged import open_stages, stages_of
from crmadmin.core.progress import Monitor, unwatched
from crmadmin.preview.leads.automating import count_automation
from crmadmin.preview.leads.automation_rows import automation_rows
from crmadmin.preview.leads.tables import fixed_reasons
from crmadmin.store.configurations import read_base
from crmadmin.store.database import Database
from crmadmin.store.drafts import read_draft
from crmadmin.store.interruption import interruptible
from crmadmin.store.records import load_tables

_STEP = "automation"


@dataclass(frozen=True, slots=True, kw_only=True)
class AutomationHistory:
    """What histories hold of automation in groups, and the configurations to judge them by."""

    groups: AutomationGroups
    base: Configuration
    draft: Configuration

    def judged(self, configuration: Configuration | None = None) -> Automation:
        """Say what automation does in a configuration, None = the draft; instant, reads nothing."""
        return judge_automation(self.groups, self.draft if configuration is None else configuration)


class AutomationSimulation:
    """What automation does to the leads of one workspace; usable from any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def read(self, period: Period = ALWAYS, monitor: Monitor = unwatched) -> AutomationHistory:
        """Count moves, lifecycle stages and entries; seconds a million. Raises Cancelled.

        Whether a contact or company has an open lead is told of the portal as it is: by the base.
        """
        with self._database.reading() as connection, interruptible(connection, monitor, _STEP):
            base = read_base(connection)
            draft = read_draft(connection, base).configuration()
            stages = dict.fromkeys(
                stage.stage_id for each in (base, draft) for stage in stages_of(each, LEADS)
            )
            tables = load_tables(connection)
            groups = count_automation(connection, tables, period, open_stages(base), tuple(stages))
            return AutomationHistory(
                groups=replace(groups, fixed_reasons=fixed_reasons(tables, base)),
                base=base,
                draft=draft,
            )

    def rows(
        self, listed: AutomationList, page: Page, monitor: Monitor = unwatched
    ) -> tuple[AutomationRow, ...]:
        """Give some of what stands behind a count. Raises Cancelled."""
        with self._database.reading() as connection, interruptible(connection, monitor, _STEP):
            today = open_stages(read_base(connection))
            return automation_rows(connection, load_tables(connection), listed, page, today)


__all__ = [
    "ALWAYS",
    "Assumed",
    "Automation",
    "AutomationHistory",
    "AutomationList",
    "AutomationRow",
    "AutomationSimulation",
    "CreatingStage",
    "Creations",
    "Disqualifications",
    "FollowUps",
    "FollowedReason",
    "FrozenLeads",
    "LifecycleEntries",
    "Page",
    "Period",
    "Progression",
    "Progressions",
    "Referrer",
    "StageEnrolment",
    "StageEntries",
    "StageFreedom",
]
