"""SQLAlchemy rows of the workspace; no behaviour."""

from crmadmin.models.base import Base
from crmadmin.models.definitions import (
    AssociationTypeRow,
    ListRow,
    OptionRow,
    OwnerRow,
    PipelineRow,
    PropertyRow,
    StageRow,
    UserRow,
)
from crmadmin.models.drafts import DraftLinkRow, EditRow, PreferenceRow, SettingRow
from crmadmin.models.facts import (
    AssociationRow,
    HistoryRow,
    ImportRow,
    MembershipRow,
    PairRow,
    StageEntryRow,
)
from crmadmin.models.pushes import AuditRow, JournalRow, PlanRow, RunLinkRow, RunRecordRow, RunRow
from crmadmin.models.remote import (
    ConnectionRow,
    DocumentRow,
    PullMarkRow,
    PullPageRow,
    PullRecordRow,
    PullRow,
    SnapshotRow,
)

__all__ = [
    "AssociationRow",
    "AssociationTypeRow",
    "AuditRow",
    "Base",
    "ConnectionRow",
    "DocumentRow",
    "DraftLinkRow",
    "EditRow",
    "HistoryRow",
    "ImportRow",
    "JournalRow",
    "ListRow",
    "MembershipRow",
    "OptionRow",
    "OwnerRow",
    "PairRow",
    "PipelineRow",
    "PlanRow",
    "PreferenceRow",
    "PropertyRow",
    "PullMarkRow",
    "PullPageRow",
    "PullRecordRow",
    "PullRow",
    "RunLinkRow",
    "RunRecordRow",
    "RunRow",
    "SettingRow",
    "SnapshotRow",
    "StageEntryRow",
    "StageRow",
    "UserRow",
]
