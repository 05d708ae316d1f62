"""What the definitions of lists and workflows name: association types and values of properties.

A definition is searched once, whatever is looked for in it. Documented shapes say what they mean:
branches about associated records, filters of properties, data sources and actions of workflows
(domain/hubspot-api.md §3.9). HubSpot documents few of the shapes that a workflow may hold; what
stands in another one is still collected, as less certain.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

Body = Mapping[str, Any]

_CATEGORY_KEYS = ("associationCategory", "category")
_TYPE_KEYS = ("associationTypeId", "typeId")
_PROPERTY_KEYS = ("property", "property_name", "propertyName", "targetProperty", "target_property")
_SOURCES = "dataSources"
_ASSOCIATION = "ASSOCIATION"
_NUMBER = re.compile(r"(?<!\d)\d+(?!\d)")
_STRUCTURE = frozenset(
    {
        "actionId",
        "actionTypeId",
        "edgeType",
        "filterBranchOperator",
        "filterBranchType",
        "filterType",
        "id",
        "listId",
        "name",
        "nextActionId",
        "objectTypeId",
        "operationType",
        "operator",
        "revisionId",
        "startActionId",
        "type",
    }
)
"""Keys whose texts shape a definition: what stands there is no value of a property."""

_EVENT_VALUE = "hs_value"
"""What an event calls the value that the property it is about took."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeMention:
    """An association type's id, with what stands beside it; None where nothing says.

    The type ids of objects are HubSpot's (``0-1``). ``settled`` tells that the place, not only
    the document, says from which object the association is looked at.
    """

    path: str
    type_id: int
    category: str | None = None
    from_type: str | None = None
    to_type: str | None = None
    settled: bool = False
    documented: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueMention:
    """A text, with the property that it belongs to and the object; None where nothing says."""

    path: str
    value: str
    property: str | None = None
    object_type: str | None = None
    documented: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectMention:
    """Another object's records, named without an association type.

    ``documented`` tells a branch or data source of associated records from any other shape.
    """

    path: str
    object_type: str
    from_type: str | None = None
    documented: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Mentions:
    """All that a definition names; ``texts`` are all texts in it, properties among them."""

    types: tuple[TypeMention, ...]
    objects: tuple[ObjectMention, ...]
    values: tuple[ValueMention, ...]
    texts: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Context:
    """Where in a definition the search is, and what holds there."""

    path: str
    object_type: str | None
    in_filters: bool = False
    property: str | None = None
    documented: bool = False

    def at(self, key: str | int) -> "_Context":
        if isinstance(key, int):
            return replace(self, path=f"{self.path}[{key}]")
        return replace(self, path=f"{self.path}.{key}" if self.path else key)


def mentions_in(body: Body) -> Mentions:
    """Collect what the definition of a list or a workflow names."""
    object_type = body.get("objectTypeId")
    search = _Search(
        {
            str(source.get("name")): str(source.get("objectTypeId"))
            for source in body.get(_SOURCES) or ()
            if isinstance(source, Mapping)
        }
    )
    context = _Context(path="", object_type=None if object_type is None else str(object_type))
    for key, value in body.items():
        search.walk(value, key, context.at(key))
    return Mentions(
        types=tuple(search.types),
        objects=tuple(search.objects),
        values=tuple(search.values),
        texts=frozenset(search.texts),
    )


class _Search:
    """One walk through a definition; ``sources`` name what actions of a workflow write to."""

    def __init__(self, sources: Mapping[str, str]) -> None:
        self._sources = sources
        self.types: list[TypeMention] = []
        self.objects: list[ObjectMention] = []
        self.values: list[ValueMention] = []
        self.texts: set[str] = set()

    def walk(self, value: object, key: str, context: _Context) -> None:
        """Collect what a value under a key names."""
        match value:
            case Mapping():
                self._mapping(value, context)
            case list() | tuple():
                for place, each in enumerate(value):
                    self.walk(each, key, context.at(place))
            case bool() | None:
                pass
            case _:
                self._leaf(str(value), key, context)

    def _mapping(self, node: Body, context: _Context) -> None:
        taken = self._type(node, context)
        inner = self._within(node, context)
        for key, value in node.items():
            if key not in taken:
                self.walk(value, key, inner.at(key))

    def _type(self, node: Body, context: _Context) -> frozenset[str]:
        """Collect the type that a mapping names by id, and give the keys that said so."""
        category = next((node[key] for key in _CATEGORY_KEYS if key in node), None)
        for key in _TYPE_KEYS:
            if not str(node.get(key, "")).isdigit() or (key == "typeId" and category is None):
                continue
            to_type = node.get("objectTypeId")
            self.types.append(
                TypeMention(
                    path=context.at(key).path,
                    type_id=int(node[key]),
                    category=None if category is None else str(category),
                    from_type=context.object_type,
                    to_type=None if to_type is None else str(to_type),
                    settled=context.in_filters,
                    documented=to_type is not None and category is not None,
                )
            )
            return frozenset({key, *_CATEGORY_KEYS})
        if "objectTypeId" in node:
            shapes = (node.get("filterBranchType"), node.get("type"))
            self.objects.append(
                ObjectMention(
                    path=context.path,
                    object_type=str(node["objectTypeId"]),
                    from_type=context.object_type,
                    documented=_ASSOCIATION in shapes,
                )
            )
        return frozenset()

    def _within(self, node: Body, context: _Context) -> _Context:
        """Say what holds inside of a mapping: another object's records, or one property."""
        inner = context
        if "filterBranchType" in node:
            inner = replace(inner, in_filters=True)
            if node["filterBranchType"] == _ASSOCIATION and "objectTypeId" in node:
                inner = replace(inner, object_type=str(node["objectTypeId"]))
        named = next((node[key] for key in _PROPERTY_KEYS if isinstance(node.get(key), str)), None)
        if named is None:
            return inner
        filters = inner.in_filters and isinstance(node.get("operation"), Mapping)
        writes = isinstance(node.get("value"), Mapping) and "property_name" in node
        target = node.get("object")
        if writes and isinstance(target, Mapping):
            inner = replace(inner, object_type=self._sources.get(str(target.get("name"))))
        return replace(inner, property=named, documented=filters or writes)

    def _leaf(self, text: str, key: str, context: _Context) -> None:
        self.texts.add(text)
        if key in _PROPERTY_KEYS or key in _STRUCTURE:
            return
        if context.property is None and _is_vague(key, text):
            self.types.extend(
                TypeMention(path=context.path, type_id=int(number))
                for number in _NUMBER.findall(text)
            )
        named = None if context.property == _EVENT_VALUE else context.property
        for value in dict.fromkeys((text, *_parts(text))):
            self.values.append(
                ValueMention(
                    path=context.path,
                    value=value,
                    property=named,
                    object_type=context.object_type,
                    documented=context.documented and named is not None,
                )
            )


def _is_vague(key: str, text: str) -> bool:
    """Tell whether a number in a text may be the id of an association type."""
    key, text = key.lower(), text.lower()
    return (
        "association" in key
        or ("label" in key and text.isdigit())
        or "user_defined" in text
        or "associationtype" in text
    )


def _parts(text: str) -> Iterator[str]:
    """Give the parts of a multi-select value, which is written in one."""
    if ";" in text:
        yield from (part for each in text.split(";") if (part := each.strip()))
