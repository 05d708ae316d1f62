"""What follows when associations changed: mirrored properties, and leads that end."""

from crmadmin.sandbox.hubspot.association_types import HUBSPOT, LEAD_PRIMARIES
from crmadmin.sandbox.hubspot.objects import ObjectType
from crmadmin.sandbox.hubspot.records.record import find
from crmadmin.sandbox.hubspot.records.writing import Writer
from crmadmin.sandbox.kinds import PROPERTY
from crmadmin.sandbox.state import State

Named = tuple[ObjectType, str]

MIRRORS = {
    ("contacts", "companies", 1): "associatedcompanyid",
    ("leads", "contacts", 578): "hs_primary_contact_id",
    ("leads", "companies", 580): "hs_primary_company_id",
    ("companies", "companies", 14): "hs_parent_company_id",
}
"""Properties that show the one record associated by a type (§9.1, leads.md §3)."""


def settle(writer: Writer, *records: Named) -> None:
    """Bring mirrored properties up to date; delete a lead without a primary association."""
    for kind, record_id in records:
        _mirror(writer, kind, record_id)
        if kind.name == "leads":
            _end_lead(writer, kind, record_id)


def mirror_all(state: State) -> None:
    """Have every mirrored property show what is associated, where something is."""
    with state.change() as connection:
        for (from_object, to_object, type_id), name in MIRRORS.items():
            if state.document(PROPERTY, name, from_object):
                connection.execute(
                    _MIRROR_ALL,
                    {
                        "from": from_object,
                        "to": to_object,
                        "category": HUBSPOT,
                        "type": type_id,
                        "path": f"$.{name}",
                    },
                ).close()


_MIRROR_ALL = """
UPDATE record SET properties = json_set(properties, :path, (
    SELECT to_id FROM association AS a WHERE a.from_object = :from AND a.from_id = record.id
    AND a.to_object = :to AND a.category = :category AND a.type_id = :type LIMIT 1
))
WHERE system = 'hubspot' AND object = :from AND id IN (
    SELECT from_id FROM association
    WHERE from_object = :from AND to_object = :to AND category = :category AND type_id = :type
)
"""


def drop_all(writer: Writer, kind: ObjectType, record_id: str) -> list[tuple[str, str]]:
    """Take every association from a record; give the objects and ids on the other side."""
    with writer.state.change() as connection:
        others = connection.execute(
            "SELECT DISTINCT to_object, to_id FROM association "
            "WHERE from_object = ? AND from_id = ?",
            (kind.name, record_id),
        ).fetchall()
        for other in others:
            connection.execute(
                "DELETE FROM association WHERE from_object = ? AND from_id = ? "
                "AND to_object = ? AND to_id = ?",
                (other[0], other[1], kind.name, record_id),
            ).close()
        connection.execute(
            "DELETE FROM association WHERE from_object = ? AND from_id = ?", (kind.name, record_id)
        ).close()
    return [(other[0], other[1]) for other in others]


def _mirror(writer: Writer, kind: ObjectType, record_id: str) -> None:
    values: dict[str, str] = {}
    for (from_object, to_object, type_id), name in MIRRORS.items():
        if from_object != kind.name or not writer.state.document(PROPERTY, name, kind.name):
            continue
        with writer.state.read() as connection:
            row = connection.execute(
                "SELECT to_id FROM association WHERE from_object = ? AND from_id = ? "
                "AND to_object = ? AND category = ? AND type_id = ? LIMIT 1",
                (from_object, record_id, to_object, HUBSPOT, type_id),
            ).fetchone()
        values[name] = row[0] if row else ""
    record = find(writer.state, kind, record_id) if values else None
    if record is not None and not record.archived:
        writer.set_quietly(kind, record, values)


def _end_lead(writer: Writer, kind: ObjectType, record_id: str) -> None:
    with writer.state.read() as connection:
        carried = connection.execute(
            "SELECT DISTINCT type_id FROM association WHERE from_object = 'leads' "
            "AND from_id = ? AND category = 'HUBSPOT_DEFINED'",
            (record_id,),
        ).fetchall()
    if LEAD_PRIMARIES.intersection(row[0] for row in carried):
        return
    record = find(writer.state, kind, record_id)
    if record is not None and not record.archived:
        drop_all(writer, kind, record_id)
        writer.archive(kind, record)
