"""Which scopes a HubSpot token needs, for each kind of setting (domain/hubspot-api.md §2.1)."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from crmadmin.core.evidence import Evidence


class Feature(StrEnum):
    """What a token may be allowed to see."""

    ACCOUNT = "account"
    RECORDS = "records"
    OWNERS = "owners"
    USERS = "users"
    TEAMS = "teams"
    PROPERTIES = "properties"
    PIPELINES = "pipelines"
    LEAD_PIPELINES = "lead_pipelines"
    ASSOCIATIONS = "associations"
    ASSOCIATION_LABELS = "association_labels"
    LIMITS = "limits"
    PIPELINE_RULES = "pipeline_rules"
    STAGE_PERMISSIONS = "stage_permissions"
    LISTS = "lists"
    WORKFLOWS = "workflows"
    SCHEMAS = "schemas"
    AUDIT = "audit"


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """What a feature asks for: one scope of each group of ``read``, the first named first.

    Scopes of a group are alternatives: another object's, or an older name. ``write`` is asked
    for besides, in the same way, where reading alone does not suffice or settings will be pushed.
    """

    read: tuple[tuple[str, ...], ...]
    write: tuple[tuple[str, ...], ...] = ()
    evidence: Evidence = Evidence.DOCUMENTED


_RECORDS = ("contacts", "companies", "deals", "leads", "custom")
_SCHEMAS = ("contacts", "companies", "deals", "custom")
_ANY_RECORDS = tuple(
    f"crm.objects.{name}.{right}" for right in ("read", "write") for name in _RECORDS
)
_GOVERNANCE = ("crm.pipelines.governance.read", "crm-pipelines-governance-read")
_GOVERNING = ("crm.pipelines.governance.write", "crm-pipelines-governance-write")
_PERMISSIONS = (
    "crm.pipelines.stage_permissions.read",
    "crm-pipelines-locked-stages-access",
    "pipeline-level-permissions-access",
)
_PERMITTING = (
    "crm.pipelines.stage_permissions.write",
    "crm-pipelines-locked-stages-write",
    "pipeline-level-permissions-write",
)


def _each(template: str, names: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    return tuple((template.format(name),) for name in names)


NEEDS: Mapping[Feature, Need] = {
    Feature.ACCOUNT: Need(read=(("oauth",),)),
    Feature.RECORDS: Need(
        read=_each("crm.objects.{}.read", _RECORDS),
        write=_each("crm.objects.{}.write", _RECORDS),
    ),
    Feature.OWNERS: Need(read=(("crm.objects.owners.read",),)),
    Feature.USERS: Need(read=(("settings.users.read", "crm.objects.users.read"),)),
    Feature.TEAMS: Need(read=(("settings.users.teams.read",),)),
    Feature.PROPERTIES: Need(
        read=_each("crm.schemas.{}.read", _SCHEMAS),
        write=_each("crm.schemas.{}.write", _SCHEMAS),
    ),
    Feature.PIPELINES: Need(
        read=_each("crm.schemas.{}.read", _SCHEMAS),
        write=_each("crm.schemas.{}.write", _SCHEMAS),
    ),
    Feature.LEAD_PIPELINES: Need(
        read=(("crm.objects.leads.read",),),
        write=_each("crm.{}.write", ("objects.leads", "schemas.deals", "schemas.contacts")),
        evidence=Evidence.OBSERVED,
    ),
    Feature.ASSOCIATIONS: Need(
        read=_each("crm.objects.{}.read", _RECORDS),
        write=_each("crm.objects.{}.write", _RECORDS),
    ),
    Feature.ASSOCIATION_LABELS: Need(read=(_ANY_RECORDS,)),
    Feature.LIMITS: Need(
        read=(tuple(f"crm.objects.{name}.read" for name in _RECORDS),), evidence=Evidence.OBSERVED
    ),
    Feature.PIPELINE_RULES: Need(
        read=(_GOVERNANCE,),
        write=(_GOVERNING,),
    ),
    Feature.STAGE_PERMISSIONS: Need(
        read=(_PERMISSIONS,),
        write=(_PERMITTING,),
    ),
    Feature.LISTS: Need(read=(("crm.lists.read",),)),
    Feature.WORKFLOWS: Need(read=(("automation",),)),
    Feature.SCHEMAS: Need(
        read=(("crm.schemas.custom.read",),), write=(("crm.schemas.custom.write",),)
    ),
    Feature.AUDIT: Need(read=(("account-info.security.read",),)),
}
"""What each feature asks for; tickets have one scope of their own, see :func:`to_read`."""

_OF_TICKETS = "tickets"
_STANDARD = frozenset({"contacts", "companies", "deals", "leads"})
_SCHEMA_FREE = frozenset({Feature.PIPELINES, Feature.PROPERTIES})
_BY_OBJECT = frozenset({Feature.RECORDS, Feature.ASSOCIATIONS, *_SCHEMA_FREE})


def to_read(feature: Feature, objects: Collection[str] = ()) -> tuple[str, ...]:
    """Name the scopes to tick to read a feature, of some objects only if any are given."""
    need = NEEDS[feature]
    if not objects or feature not in _BY_OBJECT:
        return tuple(group[0] for group in need.read)
    return tuple(dict.fromkeys(_of(feature, name) for name in objects))


def missing(
    feature: Feature, granted: Collection[str], objects: Collection[str] = ()
) -> tuple[str, ...]:
    """Name the scopes that a token lacks to read a feature.

    A suffix ``.v2`` of a granted scope, as introspection adds, is no part of its name.
    """
    have = _named(granted)
    alternatives = {group[0]: group for group in NEEDS[feature].read}
    return tuple(
        scope
        for scope in to_read(feature, objects)
        if not have.intersection(alternatives.get(scope, (scope,)))
    )


def missing_to_write(feature: Feature, granted: Collection[str]) -> tuple[tuple[str, ...], ...]:
    """Give the alternatives of each scope that a token lacks to read a feature and to change it."""
    have, need = _named(granted), NEEDS[feature]
    return tuple(group for group in (*need.read, *need.write) if not have.intersection(group))


def _named(granted: Collection[str]) -> frozenset[str]:
    return frozenset(scope.removesuffix(".v2") for scope in granted)


def _of(feature: Feature, name: str) -> str:
    """Name the scope that an object's records or definitions are read with."""
    if name == _OF_TICKETS:
        return _OF_TICKETS
    if feature in _SCHEMA_FREE and name == "leads":
        return "crm.objects.leads.read"
    part = "schemas" if feature in _SCHEMA_FREE else "objects"
    return f"crm.{part}.{name if name in _STANDARD else 'custom'}.read"
