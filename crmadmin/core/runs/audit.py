"""The audit: every setting of a portal that this program changed."""

from collections.abc import Mapping
from dataclasses import dataclass

from crmadmin.core.changes.changes import Change, Create, Delete, Update
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Setting
from crmadmin.core.configuration.kinds import Channel


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditEntry:
    """One change that a portal has: who, when, where, from what to what, by which request.

    ``at`` is UTC. ``ids`` are those that the portal gave the setting, before or after.
    ``request_id`` is HubSpot's correlation id, empty where it gave none.
    """

    at: str
    who: str
    account_id: str
    address: Address
    before: Setting | None
    after: Setting | None
    channel: Channel
    plan_id: str
    run_id: int
    step: int
    request_id: str = ""
    ids: Mapping[str, int] | None = None
    audit_id: int = 0

    @property
    def change(self) -> Change:
        """Give what was done to the setting; ValueError for an entry of nothing."""
        if self.after is not None:
            if self.before is None:
                return Create(address=self.address, new=self.after)
            return Update(address=self.address, old=self.before, new=self.after)
        if self.before is None:
            raise ValueError("an entry of nothing")
        return Delete(address=self.address, old=self.before)


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditQuery:
    """Which entries of the audit; what is not given does not narrow.

    ``within`` begins addresses: ``association_labels/contacts/companies`` or a whole address.
    ``since`` and ``until`` are days or moments of UTC (``2026-10-01``), the day of ``until``
    included. ``text`` is found anywhere in address, values, who, request or plan, whatever its
    case and accents.
    """

    run_id: int | None = None
    kind: str = ""
    within: str = ""
    who: str = ""
    since: str = ""
    until: str = ""
    text: str = ""
    newest_first: bool = True
