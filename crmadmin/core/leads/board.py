"""Records as a board: a column for each stage, a card for each record."""

import re
from bisect import bisect_left
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from crmadmin.core.configuration.stages import Stage
from crmadmin.core.records.detail import RecordName
from crmadmin.core.records.query import Filter


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardQuery:
    """The records of a pipeline that a board shows, narrowed as the table of records is.

    ``search`` is looked for in the values of ``columns`` and in the record's id. ``now`` is the
    moment from which ages count, UTC.
    """

    object: str
    pipeline_id: str
    now: str
    filters: tuple[Filter, ...] = ()
    search: str = ""
    columns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Ages:
    """How long records have been in a stage, in whole days; None where nothing tells.

    ``unknown`` counts the records of which neither history nor property says since when.
    """

    median: int | None = None
    oldest: int | None = None
    unknown: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A stage of the board.

    ``before`` and ``after`` are the stage in the base and in the draft; one of the two may be
    None: the draft adds it, or removes it. Both are None for a stage that records are in but no
    configuration knows. ``stage_id`` tells it from the others.
    """

    query: BoardQuery
    stage_id: str
    before: Stage | None
    after: Stage | None
    count: int
    ages: Ages

    @property
    def stage(self) -> Stage | None:
        """Give the stage as drafted, as it was where the draft removes it."""
        return self.after or self.before

    @property
    def label(self) -> str:
        """Give what the column is called."""
        return self.stage.label if self.stage else self.stage_id

    @property
    def is_new(self) -> bool:
        """Tell whether the draft adds the stage."""
        return self.before is None and self.after is not None

    @property
    def is_leaving(self) -> bool:
        """Tell whether the draft removes the stage."""
        return self.before is not None and self.after is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A record on the board; ``since`` is UTC and ``days`` counts from there, None if unknown.

    ``contact`` and ``company`` are the associated ones, the primary before any other.
    """

    record: RecordName
    owner: str
    since: str
    days: int | None
    contact: RecordName | None = None
    company: RecordName | None = None


def ages_of(days: Mapping[int | None, int]) -> Ages:
    """Say how old records are, out of how many there are of each age in days; None = unknown.

    The median of an even number is the lower of the two in the middle.
    """
    known = sorted((each, count) for each, count in days.items() if each is not None)
    unknown = days.get(None, 0)
    if not known:
        return Ages(unknown=unknown)
    passed = list(accumulate(count for _age, count in known))
    middle = bisect_left(passed, (passed[-1] + 1) // 2)
    return Ages(median=known[middle][0], oldest=known[-1][0], unknown=unknown)


def arranged(
    before: Sequence[Stage], after: Sequence[Stage]
) -> tuple[tuple[str, Stage | None, Stage | None], ...]:
    """Put the ids of stages of base and draft in one order, each with the stage in either.

    They are as drafted, leaving ones where they were.
    """
    old = {each.stage_id: each for each in before}
    order: list[str] = [each.stage_id for each in after]
    last = -1
    for stage in before:
        if stage.stage_id in order:
            last = order.index(stage.stage_id)
        else:
            last += 1
            order.insert(last, stage.stage_id)
    new = {each.stage_id: each for each in after}
    return tuple((each, old.get(each), new.get(each)) for each in order)


def entered_property(stage_id: str, names: Collection[str]) -> str | None:
    """Find the property that tells when a record entered a stage, None if there is none.

    HubSpot ends its name with the stage's id, or with a number that no rule gives: it is found
    among the properties of the portal, never computed (domain/leads.md §2, §3).
    """
    slug = re.escape(re.sub(r"[^a-z0-9]", "_", stage_id.lower()))
    form = re.compile(rf"hs_v2_date_entered_{slug}(_\d+)?")
    return next((name for name in sorted(names) if form.fullmatch(name)), None)
