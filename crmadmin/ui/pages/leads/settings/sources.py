"""The rows behind a figure, whichever of the three simulations lists them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from crmadmin.core.effects.rows import Page
from crmadmin.core.leads.automation_groups import (
    AutomationRow,
    Disqualifications,
    FrozenLeads,
    LifecycleEntries,
    StageEntries,
)
from crmadmin.core.leads.ownership import FollowingLeads, ForeignLeads, OwnershipRow
from crmadmin.core.leads.qualification_groups import QualificationRow
from crmadmin.core.progress import Monitor
from crmadmin.core.records.detail import RecordName
from crmadmin.services.lead_automation import AutomationSimulation
from crmadmin.services.lead_ownership import OwnershipSimulation
from crmadmin.services.lead_qualification import QualificationSimulation
from crmadmin.services.workspaces import Database
from crmadmin.ui.pages.leads.settings.topics import Listed
from crmadmin.wording.lead_automation import automation_detail
from crmadmin.wording.lead_ownership import ownership_detail
from crmadmin.wording.lead_qualification import qualification_detail
from crmadmin.wording.speech import Speech

Row = QualificationRow | AutomationRow | OwnershipRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A row in words: the record, whose it is, and why it is listed."""

    record: RecordName
    owner: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """What stages (by id or value) and properties are called."""

    stages: Mapping[str, str] = field(default_factory=dict)
    properties: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureSource:
    """The rows behind one figure, ``total`` of them; usable from any thread."""

    database: Database
    listed: Listed
    total: int
    speech: Speech
    names: Names

    def head(self, limit: int, monitor: Monitor, /) -> Sequence[Said]:
        """Give the first of them."""
        return self.page(0, limit, monitor)

    def count(self, _monitor: Monitor, /) -> int:
        """Count them, which reads nothing: the figure is their number."""
        return self.total

    def page(self, offset: int, limit: int, monitor: Monitor, /) -> Sequence[Said]:
        """Give some of them."""
        page = Page(offset=offset, limit=limit)
        return tuple(self._said(row) for row in self._rows(page, monitor))

    def _rows(self, page: Page, monitor: Monitor) -> Sequence[Row]:
        match self.listed:
            case FrozenLeads() | LifecycleEntries() | Disqualifications() | StageEntries():
                return AutomationSimulation(self.database).rows(self.listed, page, monitor)
            case FollowingLeads() | ForeignLeads():
                return OwnershipSimulation(self.database).rows(self.listed, page, monitor)
            case _:
                return QualificationSimulation(self.database).rows(self.listed, page, monitor)

    def _said(self, row: Row) -> Said:
        match row:
            case QualificationRow():
                why = qualification_detail(self.speech, row, self.names.properties)
            case AutomationRow():
                why = automation_detail(self.speech, row, dict(self.names.stages))
            case _:
                why = ownership_detail(self.speech, row)
        return Said(record=row.record, owner=row.owner, why=why)
