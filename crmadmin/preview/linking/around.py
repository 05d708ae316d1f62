"""What one record is associated with."""

from sqlalchemy import Connection, select, union

from crmadmin.preview.linking.state import TIE


def objects_around(connection: Connection, name: str, record_id: str) -> frozenset[str]:
    """Give the objects of which a record has any associated, told from either side."""
    there = select(TIE.c.to_object).where(TIE.c.from_object == name, TIE.c.from_id == record_id)
    back = select(TIE.c.from_object).where(TIE.c.to_object == name, TIE.c.to_id == record_id)
    return frozenset(connection.scalars(union(there, back)))
