"""Property lists of HubSpot and describes of Salesforce as definitions."""

from collections.abc import Iterable

from crmadmin.core.definitions import Definition, Option, System
from crmadmin.exchange.json_documents import Document, Entry, entries_of


def properties_of(document: Document, object_name: str) -> tuple[Definition, ...]:
    """Read ``GET /crm/properties/{object}``; archived properties are left out.

    Problem if an entry has no name or type. Source: domain/hubspot-api.md §3.8.
    """
    return tuple(
        _property(entry, object_name)
        for entry in entries_of(document)
        if not entry.flag("archived")
    )


def fields_of(document: Document) -> tuple[Definition, ...]:
    """Read ``GET /sobjects/{object}/describe``.

    Problem if a field has no name or type. Source: domain/salesforce-api.md §3.
    """
    return tuple(_field(entry, document.name) for entry in entries_of(document))


def _property(entry: Entry, object_name: str) -> Definition:
    limits = entry.inner("modificationMetadata")
    return Definition(
        system=System.HUBSPOT,
        object=object_name,
        name=entry.needed("name"),
        label=entry.text("label") or entry.text("name"),
        type=entry.needed("type"),
        field_type=entry.text("fieldType"),
        group=entry.text("groupName"),
        options=_options(entry.list("options"), order="displayOrder"),
        calculated=entry.flag("calculated"),
        read_only=bool(limits.get("readOnlyValue", False)),
        standard=entry.flag("hubspotDefined"),
        referenced_object=entry.text("referencedObjectType"),
    )


def _field(entry: Entry, object_name: str) -> Definition:
    return Definition(
        system=System.SALESFORCE,
        object=object_name,
        name=entry.needed("name"),
        label=entry.text("label") or entry.text("name"),
        type=entry.needed("type"),
        options=_options(entry.list("picklistValues"), order=""),
        length=entry.number("length"),
        nillable=entry.flag("nillable", default=True),
        defaulted_on_create=entry.flag("defaultedOnCreate"),
        createable=entry.flag("createable", default=True),
        updateable=entry.flag("updateable", default=True),
        calculated=entry.flag("calculated"),
        restricted=entry.flag("restrictedPicklist"),
        standard=not entry.flag("custom", default=entry.text("name").endswith("__c")),
    )


def _options(entries: Iterable[Entry], *, order: str) -> tuple[Option, ...]:
    """Read choices; of equal values the first counts."""
    found: dict[str, Option] = {}
    for place, entry in enumerate(entries):
        value = entry.text("value")
        option = Option(
            value=value,
            label=entry.text("label", value),
            position=entry.number(order, place) if order else place,
            hidden=entry.flag("hidden"),
            active=entry.flag("active", default=True),
        )
        found.setdefault(value, option)
    return tuple(sorted(found.values(), key=lambda option: option.position))
