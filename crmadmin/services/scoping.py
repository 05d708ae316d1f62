"""Which scopes a HubSpot token has, lacks and should have, by what they are for."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum

from crmadmin.core.scopes import Feature, missing, to_read


class Purpose(StrEnum):
    """What scopes are for; in the order of a list to tick."""

    CONTACTS = "contacts"
    COMPANIES = "companies"
    DEALS = "deals"
    LEADS = "leads"
    OWNERS = "owners"
    USERS = "users"
    TEAMS = "teams"
    LISTS = "lists"
    PIPELINE_RULES = "pipeline_rules"
    STAGE_PERMISSIONS = "stage_permissions"
    WORKFLOWS = "workflows"
    TICKETS = "tickets"
    CUSTOM_OBJECTS = "custom_objects"


BASIC = frozenset({Purpose.CONTACTS, Purpose.COMPANIES, Purpose.DEALS, Purpose.OWNERS})
"""Without these a preview of the sync is of little use; the others each add a page."""

_OBJECTS = {
    Purpose.CONTACTS: "contacts",
    Purpose.COMPANIES: "companies",
    Purpose.DEALS: "deals",
    Purpose.TICKETS: "tickets",
    Purpose.CUSTOM_OBJECTS: "custom",
}
_FEATURES = {
    Purpose.OWNERS: Feature.OWNERS,
    Purpose.USERS: Feature.USERS,
    Purpose.TEAMS: Feature.TEAMS,
    Purpose.LISTS: Feature.LISTS,
    Purpose.PIPELINE_RULES: Feature.PIPELINE_RULES,
    Purpose.STAGE_PERMISSIONS: Feature.STAGE_PERMISSIONS,
    Purpose.WORKFLOWS: Feature.WORKFLOWS,
    Purpose.LEADS: Feature.LEAD_PIPELINES,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """How far a token reaches for one purpose: what to tick, and what of it is missing."""

    purpose: Purpose
    scopes: tuple[str, ...]
    missing: tuple[str, ...]

    @property
    def is_basic(self) -> bool:
        """Tell whether a preview is of little use without it."""
        return self.purpose in BASIC


def reaches(granted: Collection[str] = ()) -> tuple[Reach, ...]:
    """Say for every purpose what to tick, and what these scopes lack of it."""
    return tuple(
        Reach(
            purpose=purpose,
            scopes=_unique(
                scope for feature, of in _asked(purpose) for scope in to_read(feature, of)
            ),
            missing=_unique(
                scope for feature, of in _asked(purpose) for scope in missing(feature, granted, of)
            ),
        )
        for purpose in Purpose
    )


def _asked(purpose: Purpose) -> tuple[tuple[Feature, tuple[str, ...]], ...]:
    if purpose in _OBJECTS:
        of = (_OBJECTS[purpose],)
        return ((Feature.RECORDS, of), (Feature.PROPERTIES, of))
    return ((_FEATURES[purpose], ()),)


def _unique(scopes: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(scopes))
