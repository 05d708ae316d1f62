"""HubSpot owners and Salesforce users as the same persons (D46)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from crmadmin.core.sync.canonical import BLANKS


def identity_of(first_name: str, last_name: str, email: str) -> str:
    """Fold the three things that make an owner and a user one person (D46)."""
    return "|".join(part.strip(BLANKS).lower() for part in (first_name, last_name, email))


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """An owner or a user: id, folded identity, and whether archived or inactive."""

    id: str
    identity: str
    active: bool


@dataclass(frozen=True, slots=True)
class Owners:
    """Which user an owner is, and which owner a user is.

    Where several share an identity the smallest id is taken (assumption). Archived owners
    match nobody; an inactive user still has an owner, but is nobody's user.
    """

    user_of_owner: Mapping[str, str] = field(default_factory=dict)
    owner_of_user: Mapping[str, str] = field(default_factory=dict)


def match_owners(owners: Iterable[Person], users: Iterable[Person]) -> Owners:
    """Match owners with users by first name, last name and e-mail (D46)."""
    live = [owner for owner in owners if owner.active]
    everyone = list(users)
    owner_by: dict[str, str] = {}
    for owner in sorted(live, key=lambda person: person.id, reverse=True):
        owner_by[owner.identity] = owner.id
    user_by: dict[str, str] = {}
    for user in sorted(everyone, key=lambda person: person.id, reverse=True):
        if user.active:
            user_by[user.identity] = user.id
    return Owners(
        user_of_owner={o.id: user_by[o.identity] for o in live if o.identity in user_by},
        owner_of_user={u.id: owner_by[u.identity] for u in everyone if u.identity in owner_by},
    )
