"""Association types that HubSpot defines; no admin can rename or delete them.

Sources: domain/hubspot-api.md §7, domain/associations.md §1 and §2.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from crmadmin.core.configuration.bindings import FORWARD, INVERSE, Ids
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


_Known = tuple[int, int, Role]
_PLAIN, _PRIMARY, _NAMED = Role.UNLABELLED, Role.PRIMARY, Role.NAMED
_KNOWN: dict[tuple[str, str], tuple[_Known, ...]] = {
    ("contacts", "contacts"): ((449, 449, _PLAIN),),
    ("contacts", "companies"): ((279, 280, _PLAIN), (1, 2, _PRIMARY)),
    ("contacts", "deals"): ((4, 3, _PLAIN),),
    ("contacts", "leads"): ((609, 608, _PLAIN), (579, 578, _PRIMARY)),
    ("contacts", "tickets"): ((15, 16, _PLAIN),),
    ("companies", "companies"): ((450, 450, _PLAIN), (14, 13, _NAMED)),
    ("companies", "deals"): ((342, 341, _PLAIN), (6, 5, _PRIMARY)),
    ("companies", "leads"): ((611, 610, _PLAIN), (581, 580, _PRIMARY)),
    ("companies", "tickets"): ((340, 339, _PLAIN), (25, 26, _PRIMARY)),
    ("deals", "deals"): ((451, 451, _PLAIN),),
    ("deals", "leads"): ((1038, 1037, _PLAIN), (583, 582, _PRIMARY)),
    ("deals", "tickets"): ((27, 28, _PLAIN),),
    ("tickets", "tickets"): ((452, 452, _PLAIN),),
}
"""Ids of both directions by the pair of objects in the order of their addresses."""

_ORDER = (_PLAIN, _PRIMARY, _NAMED)


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
        known = _known(one, other, body)
        partner = _way_back(body, left, known)
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
            role=_role(body, known),
            ids=ids,
            texts=(_text(body), _text(body if partner is None else partner)),
        )


def _known(one: str, other: str, body: Body) -> _Known | None:
    ids = _KNOWN.get((one, other), ())
    return next((each for each in ids if each[0] == body["typeId"]), None)


def _way_back(body: Body, left: Sequence[Body], known: _Known | None) -> Body | None:
    """Find the other direction by its id, else by the text."""
    told = [each for each in left if known is not None and each["typeId"] == known[1]]
    alike = [each for each in left if known is None and _text(each) == _text(body)]
    return next(iter((*told, *alike)), None)


def _role(body: Body, known: _Known | None) -> Role:
    if known is not None:
        return known[2]
    return Role.NAMED if _text(body) else Role.UNLABELLED


def _text(body: Body) -> str:
    return str(body.get("label") or "")


def _is_own_label(body: Body) -> bool:
    return body.get("category") == OWN and body.get("label") is not None
