"""Which items of a batch the portal refused (domain/hubspot-api.md §5.2)."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from crmadmin.connectors.http import Answer

K = TypeVar("K")
Named = Callable[[Mapping[str, Any], Iterable[K]], Iterator[K]]
"""Gives the items that the context of an error names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusals(Generic[K]):
    """What the portal said of items that it refused; ``others`` are words that name none."""

    of_items: Mapping[K, str] = field(default_factory=dict)
    others: tuple[str, ...] = ()


def refusals_in(answer: Answer, keys: Collection[K], named: Named[K]) -> Refusals[K]:
    """Match the errors of an answer with items, by the ids in their context and never by order."""
    found: dict[K, str] = {}
    others: list[str] = []
    for error in _errors(answer):
        context = error.get("context")
        items = list(named(context, keys)) if isinstance(context, Mapping) else []
        words = str(error.get("message") or error.get("category") or "")
        for item in items:
            found.setdefault(item, words)
        if not items:
            others.append(words)
    return Refusals(of_items=found, others=tuple(dict.fromkeys(others)))


def ids_told(told: object) -> frozenset[str]:
    """Read ids as a portal writes them: ``["101"]``, ``["[101]"]``, now and then numbers."""
    values = told if isinstance(told, list) else [] if told is None else [told]
    return frozenset(
        part.strip() for value in values for part in str(value).strip("[]").split(",") if part
    )


def _errors(answer: Answer) -> Iterator[Mapping[str, Any]]:
    told = answer.document.get("errors")
    for each in told if isinstance(told, list) else ():
        if isinstance(each, dict):
            yield each
