"""What a sandbox begins with: the contents of a portal and of an org, as plain values."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from crmadmin.core.definitions import Definition, System
from crmadmin.core.portal import AssociationType, Owner, Pipeline, User

Document = Mapping[str, Any]
"""A JSON object as the API tells it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SeedRecord:
    """A record; ``values`` are wire texts, blanks left out. Times are UTC, ISO 8601."""

    system: System
    object: str
    record_id: str
    values: Mapping[str, str]
    created_at: str = ""
    updated_at: str = ""
    deleted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SeedHistory:
    """A value that a property took; ``value`` is None for a clearing."""

    system: System
    object: str
    record_id: str
    property: str
    changed_at: str
    value: str | None
    old_value: str | None = None
    source_type: str = ""
    user_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SeedAssociation:
    """One association type of a pair of HubSpot records, in one direction."""

    from_object: str
    from_id: str
    to_object: str
    to_id: str
    category: str
    type_id: int


def _nothing() -> tuple[()]:
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Seed:
    """The contents of a portal and of an org.

    ``documents`` holds what has no value of its own, by kind: ``workflow``, ``user``, ``team``,
    ``list`` (with filters), ``label_limit``, ``pipeline_rules``, ``stage_permissions``… The
    callables give a fresh pass over what may be large.
    """

    portal_id: str = "900001"
    organization_id: str = "00D000000000001EAA"
    name: str = "Sandbox"
    time_zone: str = "Europe/Paris"
    currency: str = "EUR"
    definitions: Sequence[Definition] = ()
    pipelines: Sequence[Pipeline] = ()
    association_types: Sequence[AssociationType] = ()
    owners: Sequence[Owner] = ()
    users: Sequence[User] = ()
    documents: Mapping[str, Sequence[Document]] = field(default_factory=dict)
    records: Callable[[], Iterable[SeedRecord]] = _nothing
    history: Callable[[], Iterable[SeedHistory]] = _nothing
    associations: Callable[[], Iterable[SeedAssociation]] = _nothing
    memberships: Callable[[], Iterable[tuple[str, str]]] = _nothing
    """Pairs of list id and record id."""


EMPTY = Seed()
