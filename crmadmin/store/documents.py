"""Settings kept as the account's API tells them."""

import json
from collections.abc import Iterable, Iterator

from sqlalchemy import Connection, delete, insert, select

from crmadmin.core.definitions import System
from crmadmin.core.pull.documents import AccountDocument
from crmadmin.models import DocumentRow


def read_documents(
    connection: Connection, system: System, kind: str | None = None
) -> Iterator[AccountDocument]:
    """Read the documents of a kind, or of all, by scope and in their order."""
    row = DocumentRow
    query = select(row.__table__).where(row.system == system)
    if kind is not None:
        query = query.where(row.kind == kind)
    for found in connection.execute(query.order_by(row.kind, row.scope, row.position)):
        yield AccountDocument(
            system=System(found.system),
            kind=found.kind,
            scope=found.scope,
            document_id=found.document_id,
            position=found.position,
            name=found.name,
            body=json.loads(found.body),
        )


def replace_documents(
    connection: Connection,
    system: System,
    kind: str,
    documents: Iterable[AccountDocument],
    scope: str | None = None,
) -> int:
    """Make these the documents of a kind, or of one scope of it; of equal ids the last counts."""
    row = DocumentRow
    condition = (row.system == system) & (row.kind == kind)
    if scope is not None:
        condition &= row.scope == scope
    connection.execute(delete(row).where(condition))
    rows = {
        (each.scope, each.document_id): {
            "system": str(each.system),
            "kind": each.kind,
            "scope": each.scope,
            "document_id": each.document_id,
            "position": each.position,
            "name": each.name,
            "body": json.dumps(each.body, ensure_ascii=False),
        }
        for each in documents
    }
    if rows:
        connection.execute(insert(row), list(rows.values()))
    return len(rows)
