"""The audit: every setting of a portal that this program changed."""

from collections.abc import Mapping
from dataclasses import dataclass

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
