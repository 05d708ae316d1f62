"""Which leads have a deal today, as SQL (domain/leads.md §1)."""

from sqlalchemy import ColumnElement, or_, select

from crmadmin.core.definitions import DEALS
from crmadmin.models import AssociationRow

_TIE = AssociationRow.__table__.c


def has_deal(name: str, record_id: ColumnElement[str]) -> ColumnElement[bool]:
    """Say whether a record of an object is associated with a deal, whichever way that is told.

    SQLite gathers each set once, in the order of an index, and asks it for every record.
    """
    told = select(_TIE.from_id).where(_TIE.from_object == name, _TIE.to_object == DEALS)
    told_back = select(_TIE.to_id).where(_TIE.to_object == name, _TIE.from_object == DEALS)
    return or_(record_id.in_(told), record_id.in_(told_back))
