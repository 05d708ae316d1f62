"""The documents of a portal, by family and scope, under the names that objects have here."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from crmadmin.core.pull.documents import AccountDocument
from crmadmin.core.pull.parts import TYPE_IDS, custom_name

Body = Mapping[str, Any]


class Told:
    """What a portal told, in the shape of ``AccountDocument``; nothing here is changed."""

    def __init__(self, documents: Iterable[AccountDocument]) -> None:
        self._families: dict[str, dict[str, list[Body]]] = {}
        for each in documents:
            scopes = self._families.setdefault(each.kind, {})
            scopes.setdefault(each.scope, []).append(each.body)
        self._names = {type_id: name for name, type_id in TYPE_IDS.items()}
        for body in self.of("schema"):
            self._names.setdefault(str(body.get("objectTypeId")), custom_name(body))

    def has(self, kind: str) -> bool:
        """Tell whether anything of a family was told."""
        return kind in self._families

    def of(self, kind: str) -> Iterator[Body]:
        """Give every document of a family."""
        for bodies in self._families.get(kind, {}).values():
            yield from bodies

    def within(self, kind: str, scope: str) -> list[Body]:
        """Give the documents of a family about one object or ordered pair."""
        return self._families.get(kind, {}).get(scope, [])

    def scopes(self, kind: str) -> tuple[str, ...]:
        """Name the objects or ordered pairs that a family was told of."""
        return tuple(self._families.get(kind, {}))

    def object_of(self, type_id: object) -> str | None:
        """Name the object with a type id; None for one that is not known."""
        return self._names.get(str(type_id))

    @property
    def type_ids(self) -> dict[str, str]:
        """Give the type ids of objects by their names, custom ones included."""
        return {name: type_id for type_id, name in self._names.items()}
