"""The way that a person takes from record to record, back and forth."""

from dataclasses import dataclass

from crmadmin.core.records.detail import RecordName

_MOST = 100


@dataclass(frozen=True, slots=True)
class Walk:
    """Records looked at in turn, and which of them is looked at now; empty at first."""

    records: tuple[RecordName, ...] = ()
    place: int = -1

    @property
    def current(self) -> RecordName | None:
        """Give the record that is looked at."""
        return self.records[self.place] if self.records else None

    @property
    def behind(self) -> tuple[RecordName, ...]:
        """Give the records that led here, the first one first."""
        return self.records[: max(0, self.place)]

    @property
    def can_go_on(self) -> bool:
        """Tell whether the person went back from somewhere."""
        return self.place + 1 < len(self.records)

    def to(self, record: RecordName) -> "Walk":
        """Walk to a record; what lay ahead is forgotten."""
        if self.current is not None and _same(self.current, record):
            return self
        walked = (*self.records[: self.place + 1], record)[-_MOST:]
        return Walk(walked, len(walked) - 1)

    def by(self, steps: int) -> "Walk":
        """Go back (negative) or forth along the way, no further than it goes."""
        place = min(max(self.place + steps, 0), len(self.records) - 1)
        return Walk(self.records, place)

    def named(self, record: RecordName) -> "Walk":
        """Take over what the record looked at is called, once that was read."""
        if self.current is None or not _same(self.current, record):
            return self
        before, after = self.records[: self.place], self.records[self.place + 1 :]
        return Walk((*before, record, *after), self.place)


def _same(one: RecordName, other: RecordName) -> bool:
    return (one.system, one.object, one.id) == (other.system, other.object, other.id)
