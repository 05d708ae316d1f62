"""Recognises a single file: by its shape, its columns, its ids, its name."""

import re
from pathlib import Path

from crmadmin.core.definitions import ID_PROPERTY, System
from crmadmin.core.import_report import FileKind
from crmadmin.core.labels import fold
from crmadmin.errors import Problem
from crmadmin.errors.importing import NO_ID_COLUMN, UNKNOWN_OBJECT, WRONG_OBJECT
from crmadmin.exchange.evidence import (
    HUBSPOT_WORDS,
    SALESFORCE_OBJECTS,
    is_salesforce_id,
    object_of_id_column,
    object_of_ids,
    object_of_name,
    objects_of_header,
    speaks_against,
)
from crmadmin.exchange.glimpses import Glimpse, glimpse
from crmadmin.exchange.json_documents import Document, read_document
from crmadmin.exchange.sources import Source
from crmadmin.exchange.standard import standard_by_label

_CUSTOM_OBJECT = re.compile(r"\w+__(c|mdt|x)", re.IGNORECASE)
_HISTORY_OF_CUSTOM = re.compile(r"(\w+)__History", re.IGNORECASE)


def source_of(path: Path, object_name: str | None = None) -> Source:
    """Recognise a file; ``object_name`` says which object it holds where it cannot be told.

    Problem if it is no export, if its object cannot be told, or if it is another one than
    said.
    """
    if object_name is not None:
        object_name = _known_name(object_name)
    seen = glimpse(path)
    if seen.json:
        return _document(path, object_name)
    for recognise in (_fact, _hubspot_history, _salesforce_history, _salesforce, _hubspot):
        if (source := recognise(seen, object_name)) is not None:
            return source
    if object_name is None and object_of_name(path) is None:
        raise _unknown(seen)
    column = "hs_object_id" if _is_hubspot(object_name or object_of_name(path)) else "Id"
    raise Problem(
        NO_ID_COLUMN,
        file=path.name,
        line=seen.line,
        column=column,
        object=object_name or object_of_name(path),
    )


def _known_name(name: str) -> str:
    """Spell an object as its system does: ``Contacts`` is HubSpot's, ``contact`` Salesforce's."""
    folded = name.casefold()
    return folded if folded in HUBSPOT_WORDS else SALESFORCE_OBJECTS.get(folded, name)


def _is_hubspot(name: str | None) -> bool:
    return name in HUBSPOT_WORDS


def _unknown(seen: Glimpse) -> Problem:
    return Problem(UNKNOWN_OBJECT, file=seen.path.name, line=seen.line)


def _fact(seen: Glimpse, _object_name: str | None) -> Source | None:
    if seen.has("from_object", "from_id", "to_object", "to_id"):
        return Source(path=seen.path, kind=FileKind.ASSOCIATIONS, system=System.HUBSPOT)
    if seen.has("list_id", "record_id") or seen.has("contact_list_id", "contact_id"):
        return Source(path=seen.path, kind=FileKind.MEMBERSHIPS, system=System.HUBSPOT)
    return None


def _hubspot_history(seen: Glimpse, object_name: str | None) -> Source | None:
    own = seen.has("record_id", "property", "timestamp")
    if not own and not seen.has("name", "value", "timestamp", "source"):
        return None
    name = object_name or object_of_name(seen.path)
    if name is None:
        raise _unknown(seen)
    return Source(path=seen.path, kind=FileKind.HISTORY, system=System.HUBSPOT, object=name)


def _salesforce_history(seen: Glimpse, object_name: str | None) -> Source | None:
    if not seen.has("field", "oldvalue", "newvalue"):
        return None
    parents = [name for key, name in SALESFORCE_OBJECTS.items() if f"{key}id" in seen.header]
    name = parents[0] if len(parents) == 1 else object_name
    if name is None and (match := _HISTORY_OF_CUSTOM.fullmatch(seen.path.stem)):
        name = f"{match[1]}__c"
    if name is None:
        raise _unknown(seen)
    return Source(path=seen.path, kind=FileKind.HISTORY, system=System.SALESFORCE, object=name)


def _salesforce(seen: Glimpse, object_name: str | None) -> Source | None:
    """Recognise records by an ``Id`` column with Salesforce Ids, or an empty one."""
    if not seen.has("id") or seen.has("hs_object_id"):
        return None
    ids = seen.cells("id")
    if ids and not any(map(is_salesforce_id, ids)):
        return None
    if _is_hubspot(object_name) and not ids:
        return None
    said = object_name or SALESFORCE_OBJECTS.get(seen.path.stem.casefold())
    found = object_of_ids(ids)
    if said is not None and found is not None and said != found:
        raise _wrong(seen, found, said)
    name = said or found
    if name is None and _CUSTOM_OBJECT.fullmatch(seen.path.stem):
        name = seen.path.stem
    if name is None:
        raise _unknown(seen)
    if name == "User" and seen.has("username"):
        return Source(path=seen.path, kind=FileKind.USERS, system=System.SALESFORCE)
    return Source(path=seen.path, kind=FileKind.RECORDS, system=System.SALESFORCE, object=name)


def _wrong(seen: Glimpse, found: str, expected: str) -> Problem:
    return Problem(
        WRONG_OBJECT, file=seen.path.name, line=seen.line, found=found, expected=expected
    )


def _hubspot(seen: Glimpse, object_name: str | None) -> Source | None:
    """Recognise records by a column of HubSpot's record ids."""
    named = object_name or object_of_name(seen.path)
    if (owner := object_of_id_column(seen.header)) is not None:
        named = object_name or owner
    elif not _has_record_ids(seen, named, said=object_name is not None):
        return None
    if named is not None:
        other = speaks_against(seen.header, named)
        if other is None and SALESFORCE_OBJECTS.get(named.casefold()) == named:
            other = "HubSpot"
        if other is not None:
            raise _wrong(seen, other, named)
        return Source(path=seen.path, kind=FileKind.RECORDS, system=System.HUBSPOT, object=named)
    candidates = objects_of_header(seen.header)
    if len(candidates) != 1:
        raise _unknown(seen)
    name = candidates[0]
    return Source(path=seen.path, kind=FileKind.RECORDS, system=System.HUBSPOT, object=name)


def _has_record_ids(seen: Glimpse, named: str | None, *, said: bool) -> bool:
    """Tell whether a column is called as the id is, in exports or, if it is known, elsewhere."""
    labels = standard_by_label(System.HUBSPOT, named or "")
    id_name = ID_PROPERTY[System.HUBSPOT]
    if any(name == id_name or labels.get(name) == id_name for name in seen.header):
        return True
    if not _is_hubspot(named):
        return False
    return said or any(name.startswith("property_") for name in seen.header)


def _document(path: Path, object_name: str | None) -> Source:
    document = read_document(path)
    match document.kind:
        case FileKind.DESCRIBE:
            if object_name is not None and object_name.casefold() != document.name.casefold():
                raise Problem(
                    WRONG_OBJECT,
                    file=path.name,
                    line=1,
                    found=document.name,
                    expected=object_name,
                )
            name = document.name
        case FileKind.PROPERTIES:
            name = object_name or object_of_name(path) or _object_of_properties(document)
        case FileKind.PIPELINES:
            name = object_name or object_of_name(path) or ""
        case FileKind.LABELS:
            name = _pair(path.stem)
        case _:
            return Source(path=path, kind=document.kind, system=System.HUBSPOT)
    if not name:
        raise Problem(UNKNOWN_OBJECT, file=path.name, line=1)
    describe = document.kind is FileKind.DESCRIBE
    system = System.SALESFORCE if describe else System.HUBSPOT
    return Source(path=path, kind=document.kind, system=system, object=name)


def _object_of_properties(document: Document) -> str:
    found = objects_of_header(fold(str(entry.get("name", ""))) for entry in document.entries)
    return found[0] if len(found) == 1 else ""


def _pair(stem: str) -> str:
    """Give the pair of objects that a file of labels is named after: ``contacts-companies``."""
    first, dash, second = stem.partition("-")
    return f"{first}/{second}" if dash and first and second else ""
