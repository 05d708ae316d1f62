"""What a portal's subscription allows, out of its documents (domain/hubspot-api.md §3.5)."""

from collections.abc import Iterable, Mapping

from crmadmin.core.associations.limits import Allowances, Way
from crmadmin.core.pull.documents import AccountDocument
from crmadmin.core.reading.association_labels import TYPES
from crmadmin.core.reading.told import Body, Told

LABELS = "label_limits"
"""The family of documents that tells how many labels a pair may have."""

FAMILIES = ("schema", LABELS, TYPES)
"""The families of documents that allowances are read from."""


def read_allowances(documents: Iterable[AccountDocument]) -> Allowances:
    """Read how many labels pairs may have, and which types stand for a pair as a whole."""
    told = Told(documents)
    labels: dict[Way, int] = {}
    for body in told.of(LABELS):
        one = _object(told, body.get("fromObjectType"))
        other = _object(told, body.get("toObjectType"))
        most = body.get("limit")
        if one is not None and other is not None and isinstance(most, int):
            labels[one, other] = most
    return Allowances(labels=labels, plain=_plain(told))


def _object(told: Told, shown: object) -> str | None:
    return told.object_of(shown.get("objectTypeId")) if isinstance(shown, Mapping) else None


def _plain(told: Told) -> Mapping[Way, frozenset[int]]:
    found: dict[Way, frozenset[int]] = {}
    for scope in told.scopes(TYPES):
        one, _slash, other = scope.partition("/")
        found[one, other] = frozenset(
            int(body["typeId"]) for body in told.within(TYPES, scope) if _is_plain(body)
        )
    return found


def _is_plain(body: Body) -> bool:
    return body.get("label") is None
