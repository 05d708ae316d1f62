"""What records lack of what their stages ask for, before and after the draft."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.definitions import LEADS, System
from crmadmin.core.effects.rows import Page
from crmadmin.core.leads.assumed import Assumed
from crmadmin.core.leads.people import People
from crmadmin.core.leads.periods import ALWAYS, Period
from crmadmin.core.leads.qualification import judge_qualification, watched_properties
from crmadmin.core.leads.qualification_groups import (
    CreatedLeads,
    DeallessLeads,
    LackingRecords,
    QualificationGroups,
    QualificationList,
    QualificationRow,
    ReasonedLeads,
)
from crmadmin.core.leads.qualification_results import (
    CreatorLack,
    DealLack,
    FormLack,
    PropertyLack,
    Qualification,
    Reasons,
    ReasonUse,
    StageLack,
)
from crmadmin.core.progress import Monitor, unwatched
from crmadmin.preview.leads.qualification_rows import qualification_rows
from crmadmin.preview.leads.qualifying import count_qualification
from crmadmin.preview.leads.tables import fixed_reasons
from crmadmin.store.configurations import read_base
from crmadmin.store.database import Database
from crmadmin.store.drafts import read_draft
from crmadmin.store.interruption import interruptible
from crmadmin.store.people import read_people
from crmadmin.store.records import RecordTables, load_tables

_STEP = "qualification"


@dataclass(frozen=True, slots=True, kw_only=True)
class QualificationHistory:
    """The records of an object in groups, and the configurations to judge them by.

    ``people`` name the users who created leads, ``labels`` the properties that are asked for.
    """

    groups: QualificationGroups
    base: Configuration
    draft: Configuration
    people: People
    labels: Mapping[str, str]

    def judged(self, configuration: Configuration | None = None) -> Qualification:
        """Say what records lack in a configuration, None = the draft; instant, reads nothing.

        ``covered`` of a stage is false where it asks for what was not read: read again.
        """
        return judge_qualification(
            self.groups, self.draft if configuration is None else configuration
        )


class QualificationSimulation:
    """What qualification asks of the records of one workspace; usable from any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def read(
        self, period: Period = ALWAYS, object_name: str = LEADS, monitor: Monitor = unwatched
    ) -> QualificationHistory:
        """Count the records of an object; about a second a million. Raises Cancelled."""
        with self._database.reading() as connection, interruptible(connection, monitor, _STEP):
            base = read_base(connection)
            draft = read_draft(connection, base).configuration()
            tables = load_tables(connection)
            watched = watched_properties(object_name, base, draft)
            return QualificationHistory(
                groups=replace(
                    count_qualification(connection, tables, object_name, watched, period),
                    fixed_reasons=fixed_reasons(tables, base),
                ),
                base=base,
                draft=draft,
                people=read_people(connection),
                labels=_labels(tables, object_name, watched),
            )

    def rows(
        self, listed: QualificationList, page: Page, monitor: Monitor = unwatched
    ) -> tuple[QualificationRow, ...]:
        """Give some of the records behind a count. Raises Cancelled."""
        with self._database.reading() as connection, interruptible(connection, monitor, _STEP):
            return qualification_rows(connection, load_tables(connection), listed, page)


def _labels(tables: RecordTables, object_name: str, names: Iterable[str]) -> Mapping[str, str]:
    table = tables.get(System.HUBSPOT, object_name)
    known = {} if table is None else table.definitions
    return {name: known[name].label or name if name in known else name for name in names}


__all__ = [
    "ALWAYS",
    "Assumed",
    "CreatedLeads",
    "CreatorLack",
    "DealLack",
    "DeallessLeads",
    "FormLack",
    "LackingRecords",
    "Page",
    "Period",
    "PropertyLack",
    "Qualification",
    "QualificationHistory",
    "QualificationList",
    "QualificationRow",
    "QualificationSimulation",
    "ReasonUse",
    "ReasonedLeads",
    "Reasons",
    "StageLack",
]
