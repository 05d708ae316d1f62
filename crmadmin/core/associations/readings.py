"""Which associated companies lists and workflows read (domain/associations.md §5, §6)."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from crmadmin.core.associations.companies import ANY_COMPANY, PRIMARY_COMPANY
from crmadmin.core.associations.findings import Reading, ReadingPlace
from crmadmin.core.definitions import COMPANIES, CONTACTS
from crmadmin.core.effects.associations import HUBSPOT_DEFINED, USER_DEFINED
from crmadmin.core.effects.mentions import Mentions, ObjectMention, TypeMention
from crmadmin.core.pull.parts import TYPE_IDS

_COMPANY = TYPE_IDS[COMPANIES]
_NAMES = {type_id: name for name, type_id in TYPE_IDS.items()}
_READS = {
    type_id: (name, reading)
    for reading, types in ((Reading.PRIMARY, PRIMARY_COMPANY), (Reading.ANY, ANY_COMPANY))
    for name, ways in types.items()
    for type_id in ways
}
"""What a type that HubSpot defines reads, and of which records; ids are the same everywhere."""

_PRIMARY_ID = "associatedcompanyid"
"""The property of a contact that holds its primary company (§2)."""


def readings(mentions: Mentions) -> tuple[ReadingPlace, ...]:
    """Say where a definition reads the companies of records, and which of them.

    An association without a type is the default: the primary company (§6, W3). What stands in
    a shape that is not known may be one too: ``UNKNOWN``.
    """
    found = {
        place.path: place
        for place in (
            *_of_types(mentions),
            *(_of_object(each) for each in mentions.objects if _is_of_company(each)),
            *_of_property(mentions),
            *_of_texts(mentions),
        )
    }
    return tuple(found.values())


def _of_types(mentions: Mentions) -> Iterator[ReadingPlace]:
    for mention in mentions.types:
        place = _of_type(mention)
        if place is not None:
            yield place


def _of_type(mention: TypeMention) -> ReadingPlace | None:
    if mention.to_type not in {None, _COMPANY} or mention.from_type == _COMPANY:
        return None
    own = _NAMES.get(mention.from_type or "", "")
    known, reading = _READS.get(mention.type_id, ("", Reading.UNKNOWN))
    if mention.category == HUBSPOT_DEFINED and known:
        agrees = not mention.settled or own in {known, ""}
        return _place(mention.path, known, reading if agrees else Reading.UNKNOWN)
    if mention.to_type is None:
        may_be = mention.category is None and reading is Reading.PRIMARY
        return _place(mention.path, known, Reading.UNKNOWN) if may_be else None
    labelled = mention.category == USER_DEFINED
    return _place(mention.path, own, Reading.LABEL if labelled else Reading.UNKNOWN)


def _is_of_company(mention: ObjectMention) -> bool:
    return mention.object_type == _COMPANY != mention.from_type


def _of_object(mention: ObjectMention) -> ReadingPlace:
    own = _NAMES.get(mention.from_type or "", "")
    return _place(mention.path, own, Reading.PRIMARY if mention.documented else Reading.UNKNOWN)


def _of_property(mentions: Mentions) -> Iterator[ReadingPlace]:
    """Find what looks at the id of a contact's primary company."""
    if _PRIMARY_ID in mentions.texts:
        of_it = (each for each in mentions.values if each.property == _PRIMARY_ID)
        place = next(of_it, None)
        yield _place("" if place is None else place.path, CONTACTS, Reading.PRIMARY)


def _of_texts(mentions: Mentions) -> Iterator[ReadingPlace]:
    """Find names that speak of an associated company in a shape that is not known; not prose."""
    for mention in mentions.values:
        told = f"{mention.path.rpartition('.')[2]}={mention.value}".lower()
        speaks = "associat" in told and "compan" in told and not any(map(str.isspace, told))
        if mention.property is not None or mention.object_type == _COMPANY:
            continue
        if speaks or mention.value == _COMPANY:
            own = _NAMES.get(mention.object_type or "", "")
            yield _place(mention.path, own, Reading.UNKNOWN)


def _place(path: str, of_object: str, reading: Reading) -> ReadingPlace:
    return ReadingPlace(path=path, object=of_object, reading=reading)


class Tool(StrEnum):
    """What reads associated companies in a portal (§5)."""

    INDEX_PAGE = "index_page"
    TOKEN = "token"  # noqa: S105 - a personalisation token, no secret
    REPORT = "report"
    LIST = "list"
    WORKFLOW = "workflow"
    LIFECYCLE = "lifecycle"


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolReading:
    """What a tool reads as it is, and what it could be edited to read; nothing where it cannot."""

    tool: Tool
    reads: Reading = Reading.PRIMARY
    editable_to: tuple[Reading, ...] = ()


EDITABLE_TO = (Reading.ANY, Reading.LABEL)
"""What a list or a workflow could read instead; labels need a Professional portal (§5)."""

TOOLS = tuple(
    ToolReading(tool=tool, editable_to=EDITABLE_TO if tool in {Tool.LIST, Tool.WORKFLOW} else ())
    for tool in Tool
)
"""Every tool that reads the primary company only, as documented."""
