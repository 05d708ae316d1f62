"""Limits of associations out of a portal's configurations (domain/associations.md §3)."""

from collections.abc import Iterator, Mapping

from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_labels import KIND as LABELS
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.configuration.bindings import FORWARD, INVERSE, Bindings
from crmadmin.core.reading.association_labels import OWN
from crmadmin.core.reading.told import Body, Told

CONFIGURATIONS = "limit_configuration"
"""The family of documents that tells limits."""

NO_LIMIT = 500_000
"""What a portal tells where no limit was set."""

_Way = tuple[str, str, int]


def read(told: Told, bindings: Bindings) -> Iterator[AssociationLimit]:
    """Give the limits that an admin set; ``bindings`` tell which ids are which label."""
    labels = _labels(bindings)
    for body in told.of(CONFIGURATIONS):
        limit = _limit(told, body, labels)
        if limit is not None:
            yield limit


def _labels(bindings: Bindings) -> Mapping[_Way, tuple[Address, str]]:
    found: dict[_Way, tuple[Address, str]] = {}
    for address, ids in bindings.ids.items():
        if address.kind == LABELS:
            one, other, _name = address.path
            if INVERSE in ids:
                found[other, one, ids[INVERSE]] = address, INVERSE
            if FORWARD in ids:
                found[one, other, ids[FORWARD]] = address, FORWARD
    return found


def _limit(
    told: Told, body: Body, labels: Mapping[_Way, tuple[Address, str]]
) -> AssociationLimit | None:
    one = told.object_of(body.get("fromObjectTypeId"))
    other = told.object_of(body.get("toObjectTypeId"))
    most = body.get("userEnforcedMaxToObjectIds")
    unset = body.get("hasUserEnforcedMaxToObjectIds") is False
    if one is None or other is None or most is None or unset or int(most) >= NO_LIMIT:
        return None
    type_id = int(body["typeId"])
    of_label = labels.get((one, other, type_id)) if body.get("category") == OWN else None
    if of_label is None:
        return AssociationLimit(
            from_object=one, to_object=other, max_records=int(most), type_id=type_id
        )
    address, end = of_label
    return AssociationLimit(
        from_object=one,
        to_object=other,
        max_records=int(most),
        label=address,
        inverse=one == other and end == INVERSE,
    )
