"""Whether an object is read in full or since its last pull."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from crmadmin.core.pull.report import Mode
from crmadmin.core.sync.moments import moment_of
from crmadmin.store.pull_marks import PullMark

OVERLAP = timedelta(minutes=10)
"""How far an incremental pull reaches back before the beginning of the last one.

Search learns of changes seconds later, and clocks differ (domain/hubspot-api.md §5.3).
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """Marks of a system's objects, and what there is to go on from.

    ``held`` counts the records that the workspace holds by object.
    """

    account_id: str
    marks: Mapping[str, PullMark]
    held: Mapping[str, int]
    full: bool

    def mode(self, name: str, properties: frozenset[str], history: frozenset[str]) -> Mode:
        """Say how an object is read.

        In full where it never was, where another account was, or where properties or history
        are wanted that no pull has read yet; or where that is asked for.
        """
        mark = self.marks.get(name)
        goes_on = (
            not self.full
            and mark is not None
            and mark.account_id == self.account_id
            and properties <= mark.properties
            and history <= mark.history
            and self.held.get(name, 0) > 0
        )
        return Mode.CHANGED if goes_on else Mode.FULL

    def since(self, name: str) -> datetime:
        """Give the moment from which changes of an object are read."""
        mark = self.marks.get(name)
        begun = moment_of(mark.since) if mark else None
        return (begun or datetime.fromtimestamp(0, UTC)) - OVERLAP
