"""Ids that earlier steps create, put where a call waits for them."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from crmadmin.core.configuration.bindings import Bindings
from crmadmin.core.plans.plan import Call, Created


class NotCreated(LookupError):  # noqa: N818 - says what is missing
    """No step before has created the setting whose id a call needs."""

    def __init__(self, created: Created) -> None:
        super().__init__(f"{created.address} has no id {created.end}")
        self.created = created


def resolve(call: Call, bindings: Bindings) -> Call:
    """Give the call with every ``Created`` replaced by its id; NotCreated if one is not known."""
    return replace(call, body=_resolved(call.body, bindings))


def awaited(value: Any) -> Iterator[Created]:
    """Give the ids that a body waits for."""
    match value:
        case Created():
            yield value
        case dict():
            for inner in value.values():
                yield from awaited(inner)
        case list() | tuple():
            for inner in value:
                yield from awaited(inner)


def _resolved(value: Any, bindings: Bindings) -> Any:
    match value:
        case Created(address=address, end=end):
            known = bindings.get(address, end)
            if known is None:
                raise NotCreated(value)
            return known
        case dict():
            return {key: _resolved(inner, bindings) for key, inner in value.items()}
        case list() | tuple():
            return [_resolved(inner, bindings) for inner in value]
        case _:
            return value
