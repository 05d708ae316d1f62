"""Which scopes of a HubSpot token each purpose needs (domain/hubspot-api.md §2.1).

A scope has often had several names; any of them does.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Purpose(StrEnum):
    """What scopes are for; the order is that of a list to tick."""

    CONTACTS = "contacts"
    COMPANIES = "companies"
    DEALS = "deals"
    LEADS = "leads"
    OWNERS = "owners"
    USERS = "users"
    LISTS = "lists"
    PIPELINE_RULES = "pipeline_rules"
    STAGE_ACCESS = "stage_access"
    WORKFLOWS = "workflows"
    CUSTOM_OBJECTS = "custom_objects"


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """What a purpose needs: of every group of ``scopes`` one, the first being today's name.

    ``basic`` tells that a pull is of little use without it.
    """

    purpose: Purpose
    scopes: tuple[tuple[str, ...], ...]
    basic: bool = False

    @property
    def to_tick(self) -> tuple[str, ...]:
        """Give today's names."""
        return tuple(names[0] for names in self.scopes)

    def missing(self, scopes: Iterable[str]) -> tuple[str, ...]:
        """Give today's names of what these scopes lack for the purpose."""
        held = {plain(scope) for scope in scopes}
        return tuple(names[0] for names in self.scopes if not held.intersection(names))


NEEDS = (
    Need(
        purpose=Purpose.CONTACTS,
        scopes=(("crm.objects.contacts.read",), ("crm.schemas.contacts.read",)),
        basic=True,
    ),
    Need(
        purpose=Purpose.COMPANIES,
        scopes=(("crm.objects.companies.read",), ("crm.schemas.companies.read",)),
        basic=True,
    ),
    Need(
        purpose=Purpose.DEALS,
        scopes=(("crm.objects.deals.read",), ("crm.schemas.deals.read",)),
        basic=True,
    ),
    Need(purpose=Purpose.LEADS, scopes=(("crm.objects.leads.read",),)),
    Need(purpose=Purpose.OWNERS, scopes=(("crm.objects.owners.read",),), basic=True),
    Need(
        purpose=Purpose.USERS,
        scopes=(
            ("settings.users.read", "crm.objects.users.read"),
            ("settings.users.teams.read",),
        ),
    ),
    Need(purpose=Purpose.LISTS, scopes=(("crm.lists.read",),)),
    Need(
        purpose=Purpose.PIPELINE_RULES,
        scopes=(("crm.pipelines.governance.read", "crm-pipelines-governance-read"),),
    ),
    Need(
        purpose=Purpose.STAGE_ACCESS,
        scopes=(
            (
                "crm.pipelines.stage_permissions.read",
                "pipeline-level-permissions-access",
                "crm-pipelines-locked-stages-access",
            ),
        ),
    ),
    Need(purpose=Purpose.WORKFLOWS, scopes=(("automation",),)),
    Need(
        purpose=Purpose.CUSTOM_OBJECTS,
        scopes=(("crm.objects.custom.read",), ("crm.schemas.custom.read",)),
    ),
)
"""Every purpose once, in the order of a list to tick."""


def plain(scope: str) -> str:
    """Give the name of a scope as it is ticked: introspection adds ``.v2`` to sensitive ones."""
    return scope.removesuffix(".v2")
