"""Lists and workflows that refer to what changes: where their definitions name it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from crmadmin.core.effects.associations import AssociationType, End
from crmadmin.core.effects.mentions import Mentions, TypeMention, ValueMention


class Family(StrEnum):
    """What refers: the kinds of documents that are searched."""

    LIST = "list"
    WORKFLOW = "workflow"


class Certainty(StrEnum):
    """How sure it is that a place means what changes.

    ``REFERS``: the place has the shape that HubSpot documents, and every part of it agrees.
    ``NAMES``: it names it somewhere, in a shape that is not known; a person should look.
    """

    REFERS = "refers"
    NAMES = "names"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where in a definition something is named.

    ``path`` is as in jq: ``filterBranch.filterBranches[0].associationTypeId``.
    """

    path: str
    certainty: Certainty


TypeIds = Mapping[str, str]
"""HubSpot's type ids of objects by their names here: ``{"contacts": "0-1"}``."""


def places_of_type(
    mentions: Mentions, kind: AssociationType, type_ids: TypeIds
) -> tuple[Place, ...]:
    """Say where a definition names an association type, in either direction.

    Ids alone do not tell: of equal numbers, that of another category or pair is another type
    (domain/associations.md §7).
    """
    ends = [kind.there] if kind.back in {None, kind.there} else [kind.there, kind.back]
    found = {
        mention.path: certainty
        for end in ends
        if end is not None
        for mention in mentions.types
        if (certainty := _means(mention, end, type_ids)) is not None
    }
    return tuple(Place(path=path, certainty=each) for path, each in found.items())


def _means(mention: TypeMention, end: End, type_ids: TypeIds) -> Certainty | None:
    if mention.type_id != end.type_id or mention.category not in {None, end.category}:
        return None
    if mention.to_type not in {None, type_ids.get(end.to_object)}:
        return None
    from_known = mention.from_type == type_ids.get(end.from_object)
    if mention.settled and not from_known:
        return None
    return Certainty.REFERS if mention.documented and from_known else Certainty.NAMES


def places_of_option(
    mentions: Mentions, name: str, value: str, object_type: str | None
) -> tuple[Place, ...]:
    """Say where a definition names a value of a property of an object.

    A value beside no property is told where the definition names the property elsewhere.
    """
    if name not in mentions.texts:
        return ()
    found: dict[str, Certainty] = {}
    for mention in _of_property(mentions, name, value):
        certain = mention.documented and mention.object_type == object_type is not None
        other = mention.object_type is not None and mention.object_type != object_type
        if mention.documented and other:
            continue
        found[mention.path] = Certainty.REFERS if certain else Certainty.NAMES
    return tuple(Place(path=path, certainty=each) for path, each in found.items())


def _of_property(mentions: Mentions, name: str, value: str) -> Iterator[ValueMention]:
    for mention in mentions.values:
        if mention.value == value and mention.property in {name, None}:
            yield mention
