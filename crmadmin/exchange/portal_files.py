"""Owners, lists, pipelines and association labels as the HubSpot API answers them."""

import json

from crmadmin.core.definitions import System
from crmadmin.core.portal import AssociationType, Owner, Pipeline, RecordList, Stage
from crmadmin.core.pull.documents import AccountDocument
from crmadmin.exchange.json_documents import Document, Entry, entries_of


def owners_of(document: Document) -> tuple[Owner, ...]:
    """Read ``GET /crm/owners``; Problem if an owner has no id."""
    return tuple(
        Owner(
            owner_id=entry.needed("id"),
            email=entry.text("email"),
            first_name=entry.text("firstName"),
            last_name=entry.text("lastName"),
            user_id=entry.text("userId") or entry.text("userIdIncludingInactive"),
            type=entry.text("type", "PERSON"),
            archived=entry.flag("archived"),
        )
        for entry in entries_of(document)
    )


def lists_of(document: Document) -> tuple[RecordList, ...]:
    """Read lists (segments); Problem if one has no id or name."""
    return tuple(
        RecordList(
            list_id=entry.needed("listId"),
            name=entry.needed("name"),
            object_type_id=entry.text("objectTypeId"),
            processing_type=entry.text("processingType"),
            size=entry.number("size"),
        )
        for entry in entries_of(document)
    )


def documents_of(
    document: Document, kind: str, keys: tuple[str, ...] = ("id",), scope: str = ""
) -> tuple[AccountDocument, ...]:
    """Keep entries as they are, known by their ``keys``; Problem if one has none."""
    return tuple(
        AccountDocument(
            system=System.HUBSPOT,
            kind=kind,
            scope=scope,
            document_id=":".join(entry.needed(key) for key in keys),
            name=entry.text("name") or entry.text("label") or entry.text("email"),
            position=position,
            body=entry.values,
        )
        for position, entry in enumerate(entries_of(document))
    )


def pipelines_of(document: Document, object_name: str) -> tuple[Pipeline, ...]:
    """Read ``GET /crm/pipelines/{object}``; Problem if a pipeline or stage has no id."""
    return tuple(
        Pipeline(
            object=object_name,
            pipeline_id=entry.needed("id"),
            label=entry.text("label"),
            position=entry.number("displayOrder"),
            archived=entry.flag("archived"),
            stages=tuple(_stage(each) for each in entry.list("stages")),
        )
        for entry in entries_of(document)
    )


def labels_of(document: Document, from_object: str, to_object: str) -> tuple[AssociationType, ...]:
    """Read ``GET /crm/associations/{from}/{to}/labels``; Problem if one has no id."""
    return tuple(
        AssociationType(
            from_object=from_object,
            to_object=to_object,
            category=entry.needed("category"),
            type_id=entry.number("typeId"),
            label=entry.text("label") or None,
        )
        for entry in entries_of(document)
        if entry.needed("typeId")
    )


def _stage(entry: Entry) -> Stage:
    return Stage(
        stage_id=entry.needed("id"),
        label=entry.text("label"),
        position=entry.number("displayOrder"),
        archived=entry.flag("archived"),
        metadata=json.dumps(entry.inner("metadata"), ensure_ascii=False, sort_keys=True),
    )
