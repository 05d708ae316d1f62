"""One call that gives many records the same values, and what they hold before and after it.

A plan keeps the records and no body: they are what was reviewed, and what a push compares one by
one. The body follows from them (:mod:`crmadmin.core.plans.record_calls`).
"""

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, replace

MOST_RECORDS = 100
"""Records of one call (domain/hubspot-api.md §5.3)."""

Values = tuple[tuple[str, str], ...]
"""Values of properties by their names, in the order of these; blank is the empty text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordChange:
    """What a record holds before and after, of the properties that change; None = no such record.

    A record that is not there any more is none.
    """

    record_id: str
    before: Values | None
    after: Values | None

    @property
    def key(self) -> str:
        """Give the record's id, by which it is told from others."""
        return self.record_id


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordBatch:
    """The records of one call: all hold the same before it, and the same after it."""

    object: str
    before: Values
    after: Values
    records: tuple[str, ...]

    @property
    def count(self) -> int:
        """Count the records."""
        return len(self.records)

    @property
    def touched(self) -> int:
        """Count the records that the call changes: those that it names."""
        return self.count

    @property
    def properties(self) -> tuple[str, ...]:
        """Name the properties that change."""
        return tuple(name for name, _value in self.after)

    def only(self, records: Container[str]) -> "RecordBatch":
        """Give the batch with some of its records."""
        return replace(self, records=tuple(each for each in self.records if each in records))

    def changes(self) -> Iterator[RecordChange]:
        """Give what becomes of each record."""
        for each in self.records:
            yield RecordChange(record_id=each, before=self.before, after=self.after)

    def implied_changes(self) -> Iterator[RecordChange]:
        """Give what becomes of records that the call does not name: of none."""
        return iter(())


def values_of(values: dict[str, str]) -> Values:
    """Give values in the order of their names."""
    return tuple(sorted(values.items()))


def record_batches(
    name: str, before: Values, after: Values, records: Sequence[str], *, most: int = MOST_RECORDS
) -> tuple[RecordBatch, ...]:
    """Cut what becomes of some records of an object into calls of at most ``most``."""
    return tuple(
        RecordBatch(
            object=name, before=before, after=after, records=tuple(records[start : start + most])
        )
        for start in range(0, len(records), most)
    )
