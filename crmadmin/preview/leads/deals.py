"""Which leads have a deal today, as SQL (domain/leads.md §1)."""

from sqlalchemy import ColumnElement, or_, select

from crmadmin.core.definitions import DEALS
from crmadmin.models import AssociationRow

_TIE = AssociationRow.__table__.c


def has_deal(
    name: str, record_id: ColumnElement[str], *, only: str | None = None
) -> ColumnElement[bool]:
    """Say whether a record of an object is associated with a deal, whichever way that is told.

    SQLite gathers each set once, in the order of an index, and asks it for every record; where
    ``only`` one record is asked about, the sets hold no other.
    """
    told = select(_TIE.from_id).where(_TIE.from_object == name, _TIE.to_object == DEALS)
    told_back = select(_TIE.to_id).where(_TIE.to_object == name, _TIE.from_object == DEALS)
    if only is not None:
        told = told.where(_TIE.from_id == only)
        told_back = told_back.where(_TIE.to_id == only)
    return or_(record_id.in_(told), record_id.in_(told_back))
