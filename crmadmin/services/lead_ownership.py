"""Whose leads change where leads follow their contact or company, before and after the draft."""

from dataclasses import dataclass

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.effects.rows import Page
from crmadmin.core.leads.assumed import Assumed
from crmadmin.core.leads.ownership import (
    CreatorShare,
    FollowingLeads,
    ForeignLeads,
    OwnerChange,
    Ownership,
    OwnershipGroups,
    OwnershipList,
    OwnershipRow,
    OwnerSource,
    judge_ownership,
)
from crmadmin.core.leads.people import People
from crmadmin.core.leads.periods import ALWAYS, Period
from crmadmin.core.progress import Monitor, unwatched
from crmadmin.preview.leads.owning import count_ownership, ownership_rows
from crmadmin.store.configurations import read_base
from crmadmin.store.database import Database
from crmadmin.store.drafts import read_draft
from crmadmin.store.interruption import interruptible
from crmadmin.store.people import read_people
from crmadmin.store.records import load_tables

_STEP = "ownership"


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnershipHistory:
    """Leads by their owners, and the configurations to judge them by; ``people`` name users."""

    groups: OwnershipGroups
    base: Configuration
    draft: Configuration
    people: People

    def judged(
        self,
        configuration: Configuration | None = None,
        source: OwnerSource = OwnerSource.CONTACT,
    ) -> Ownership:
        """Say whose leads change in a configuration, None = the draft; instant, reads nothing."""
        chosen = self.draft if configuration is None else configuration
        return judge_ownership(self.groups, chosen, source, before=self.base)


class OwnershipSimulation:
    """Who owns the leads of one workspace; usable from any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def read(self, period: Period = ALWAYS, monitor: Monitor = unwatched) -> OwnershipHistory:
        """Count leads by their owners, and those that people created within a period.

        Some seconds a million. Raises Cancelled.
        """
        with self._database.reading() as connection, interruptible(connection, monitor, _STEP):
            base = read_base(connection)
            return OwnershipHistory(
                groups=count_ownership(connection, load_tables(connection), period),
                base=base,
                draft=read_draft(connection, base).configuration(),
                people=read_people(connection),
            )

    def rows(
        self, listed: OwnershipList, page: Page, monitor: Monitor = unwatched
    ) -> tuple[OwnershipRow, ...]:
        """Give some of the leads behind a count. Raises Cancelled."""
        with self._database.reading() as connection, interruptible(connection, monitor, _STEP):
            return ownership_rows(connection, load_tables(connection), listed, page)


__all__ = [
    "ALWAYS",
    "Assumed",
    "CreatorShare",
    "FollowingLeads",
    "ForeignLeads",
    "OwnerChange",
    "OwnerSource",
    "Ownership",
    "OwnershipHistory",
    "OwnershipList",
    "OwnershipRow",
    "OwnershipSimulation",
    "Page",
    "Period",
]
