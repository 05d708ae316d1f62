"""Whose associations are edited: the records that a page hands to the dialog."""

from dataclasses import dataclass

from crmadmin.core.associations.selection import Records
from crmadmin.core.records.detail import RecordName


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """Some records; ``count`` of them.

    ``chosen`` says by what they were chosen, as an edit remembers it: a search, filters; empty
    for records that were pointed at. ``called`` is the name of the only one.
    """

    records: Records
    count: int
    chosen: str = ""
    called: str = ""
    is_filtered: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """Records of one HubSpot object, in the scopes that a person may choose among.

    ``record`` is the only one where it is one; ``other`` the record at the other end where one
    association alone is edited.
    """

    object: str
    scopes: tuple[Scope, ...]
    record: RecordName | None = None
    other: RecordName | None = None

    @classmethod
    def of_record(cls, record: RecordName, other: RecordName | None = None) -> "Subject":
        """Make the subject of one record, or of one of its associations."""
        records = Records(object=record.object, ids=(record.id,))
        scope = Scope(records=records, count=1)
        return cls(object=record.object, scopes=(scope,), record=record, other=other)
