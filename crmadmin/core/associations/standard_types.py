"""Association types that HubSpot defines; no admin can rename or delete them.

Sources: domain/hubspot-api.md §7, domain/associations.md §1 and §2.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from crmadmin.core.configuration.bindings import FORWARD, INVERSE, Ids
from crmadmin.core.effects.associations import WAY_BACK
from crmadmin.core.reading.association_labels import OWN
from crmadmin.core.reading.told import Body


class Role(StrEnum):
    """What a type says: no more than that two records belong together, that one is the primary.

    ``NAMED`` is whatever else HubSpot defines, told by its label.
    """

    UNLABELLED = "unlabelled"
    PRIMARY = "primary"
    NAMED = "named"


@dataclass(frozen=True, slots=True, kw_only=True)
class StandardType:
    """A type of HubSpot's, both directions of it.

    ``texts`` are the labels of both directions as the portal tells them, in its own language and
    often empty: never matched on. ``ids`` has no ``inverse`` where none was told.
    """

    from_object: str
    to_object: str
    role: Role
    ids: Ids
    texts: tuple[str, str] = ("", "")


PRIMARY_TYPES = frozenset({1, 2, 5, 6, 26, 25, 578, 579, 580, 581, 582, 583})
"""Types that mark a primary association, in either direction."""

_ORDER = (Role.UNLABELLED, Role.PRIMARY, Role.NAMED)


def standard_types(
    one: str, other: str, there: Iterable[Body], back: Iterable[Body]
) -> tuple[StandardType, ...]:
    """Give the types of a pair that no admin made: the unlabelled one, the primary, the rest.

    ``there`` and ``back`` are the types of each direction as the portal lists them; the objects
    are in the order in which labels are addressed. The unlabelled type of a custom object is of
    the portal's own category, and belongs here all the same.
    """
    forth = [each for each in there if not _is_own_label(each)]
    left = [each for each in back if not _is_own_label(each)]
    found = tuple(_pairs(one, other, forth, left))
    return tuple(sorted(found, key=lambda each: _ORDER.index(each.role)))


def _pairs(one: str, other: str, forth: Sequence[Body], left: list[Body]) -> Iterator[StandardType]:
    for body in forth:
        if one == other and body not in left:
            continue  # it was the way back of another
        if one == other:
            left.remove(body)
        partner = _way_back(body, left)
        if partner is not None:
            left.remove(partner)
        ids = {FORWARD: int(body["typeId"])}
        if partner is not None:
            ids[INVERSE] = int(partner["typeId"])
        elif one == other:
            ids[INVERSE] = ids[FORWARD]
        yield StandardType(
            from_object=one,
            to_object=other,
            role=_role(body),
            ids=ids,
            texts=(_text(body), _text(body if partner is None else partner)),
        )


def _way_back(body: Body, left: Sequence[Body]) -> Body | None:
    """Find the other direction by its id where that is documented, else by the text."""
    known = None if body.get("category") == OWN else WAY_BACK.get(int(body["typeId"]))
    told = [each for each in left if each["typeId"] == known]
    alike = [each for each in left if known is None and _text(each) == _text(body)]
    return next(iter((*told, *alike)), None)


def _role(body: Body) -> Role:
    if body.get("category") != OWN and int(body["typeId"]) in PRIMARY_TYPES:
        return Role.PRIMARY
    return Role.NAMED if _text(body) else Role.UNLABELLED


def _text(body: Body) -> str:
    return str(body.get("label") or "")


def _is_own_label(body: Body) -> bool:
    return body.get("category") == OWN and body.get("label") is not None
