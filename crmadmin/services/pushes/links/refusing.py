"""Which pairs of a batch the portal refused (domain/hubspot-api.md §5.2)."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from crmadmin.connectors.http import Answer
from crmadmin.core.associations.links import RecordPair


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusals:
    """What the portal said of pairs that it refused; ``others`` are words that name no pair."""

    of_pairs: Mapping[RecordPair, str] = field(default_factory=dict)
    others: tuple[str, ...] = ()


def refusals_in(answer: Answer, pairs: Collection[RecordPair]) -> Refusals:
    """Match the errors of an answer with pairs, by the ids in their context and never by order.

    An error that names one record only is about all of its pairs.
    """
    found: dict[RecordPair, str] = {}
    others: list[str] = []
    for error in _errors(answer):
        named = list(_named(error.get("context"), pairs))
        words = str(error.get("message") or error.get("category") or "")
        for pair in named:
            found.setdefault(pair, words)
        if not named:
            others.append(words)
    return Refusals(of_pairs=found, others=tuple(dict.fromkeys(others)))


def _errors(answer: Answer) -> Iterator[Mapping[str, Any]]:
    told = answer.document.get("errors")
    for each in told if isinstance(told, list) else ():
        if isinstance(each, dict):
            yield each


def _named(context: object, pairs: Collection[RecordPair]) -> Iterator[RecordPair]:
    if not isinstance(context, Mapping):
        return
    one, other, either = (_ids(context.get(name)) for name in ("fromObjectId", "toObjectId", "ids"))
    if not (one or other or either):
        return
    for pair in pairs:
        in_either = not either or bool(either.intersection(pair))
        if (not one or pair[0] in one) and (not other or pair[1] in other) and in_either:
            yield pair


def _ids(told: object) -> frozenset[str]:
    """Read ids as a portal writes them: ``["101"]``, ``["[101]"]``, now and then numbers."""
    values = told if isinstance(told, list) else [] if told is None else [told]
    return frozenset(
        part.strip() for value in values for part in str(value).strip("[]").split(",") if part
    )
