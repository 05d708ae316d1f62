"""Records in groups by what they lack, as SQL (domain/leads.md §3, §4, §6).

Each record is looked at once: what it lacks of the watched properties is one number, a bit for
each property, and records of equal numbers are counted together.
"""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Select,
    case,
    false,
    func,
    literal,
    or_,
    select,
)

from crmadmin.core.definitions import LEADS
from crmadmin.core.leads.periods import Period
from crmadmin.core.leads.qualification import REASON
from crmadmin.core.leads.qualification_groups import LackingGroup, QualificationGroups
from crmadmin.preview.leads.deals import has_deal
from crmadmin.preview.leads.tables import ENTRY, Staged, by_hand, staged, within
from crmadmin.preview.sources import Expression
from crmadmin.store.records import RecordTables

MOST_WATCHED = 60
"""How many properties fit into one number of SQLite's."""


def count_qualification(
    connection: Connection,
    tables: RecordTables,
    object_name: str,
    watched: Sequence[str],
    period: Period,
) -> QualificationGroups:
    """Count the records of an object by stage and by what they lack; two passes or three."""
    watched = tuple(watched)[:MOST_WATCHED]
    records = staged(tables, object_name)
    if records is None:
        return QualificationGroups(
            object=object_name, period=period, watched=watched, unknown=frozenset(watched)
        )
    known = tuple(name for name in watched if name in records.side.c)
    groups = _Groups(connection, known)
    groups_of_leads = object_name == LEADS
    deals = _deals(connection, records) if groups_of_leads else {}
    return QualificationGroups(
        object=object_name,
        period=period,
        watched=watched,
        unknown=frozenset(watched) - frozenset(known),
        standing=groups.by_stage(standing_records(records), records),
        entered=groups.by_entered(records, period),
        created=groups.by_user(created_records(records, period), records)
        if groups_of_leads
        else (),
        with_deal={stage: count for (stage, has), count in deals.items() if has},
        without_deal={stage: count for (stage, has), count in deals.items() if not has},
        reasons=_reasons(connection, records) if groups_of_leads else {},
    )


def standing_records(records: Staged) -> Select[*tuple[object, ...]]:
    """Select the records with the stage that they are in."""
    return select(
        func.coalesce(records.stage, "").label("stage"), literal("").label("user_id")
    ).select_from(records.side)


def entered_records(records: Staged, period: Period) -> Select[*tuple[object, ...]]:
    """Select each record once with each stage that it entered within a period."""
    entries = (
        select(
            ENTRY.c.record_id,
            ENTRY.c.to_stage,
            func.max(ENTRY.c.entered_at).label("entered_at"),
        )
        .where(ENTRY.c.object == records.object, *within(ENTRY.c.entered_at, period))
        .group_by(ENTRY.c.record_id, ENTRY.c.to_stage)
        .subquery("entries")
    )
    return select(
        entries.c.to_stage.label("stage"),
        literal("").label("user_id"),
        entries.c.entered_at.label("at"),
    ).select_from(entries.join(records.side, records.id == entries.c.record_id))


def created_records(records: Staged, period: Period) -> Select[*tuple[object, ...]]:
    """Select the records that people created by hand within a period."""
    return (
        select(
            ENTRY.c.to_stage.label("stage"),
            ENTRY.c.source_user_id.label("user_id"),
            ENTRY.c.entered_at.label("at"),
        )
        .select_from(ENTRY.join(records.side, records.id == ENTRY.c.record_id))
        .where(
            ENTRY.c.object == records.object,
            ENTRY.c.from_stage.is_(None),
            by_hand(ENTRY.c.source_type),
            *within(ENTRY.c.entered_at, period),
        )
    )


def lacks(records: Staged, names: Iterable[str]) -> ColumnElement[bool]:
    """Give the condition that a record lacks one of some properties; unknown ones lack nobody."""
    known = [records.side.c[name].is_(None) for name in names if name in records.side.c]
    return or_(false(), *known)


class _Groups:
    """Counts records by what they lack of the properties that are known."""

    def __init__(self, connection: Connection, known: Sequence[str]) -> None:
        self._connection = connection
        self._known = known

    def by_stage(
        self, chosen: Select[*tuple[object, ...]], records: Staged
    ) -> tuple[LackingGroup, ...]:
        """Count them by stage."""
        return tuple(
            LackingGroup(stage_id=stage, missing=self._missing(bits), count=count)
            for stage, bits, count in self._counted(chosen, records, "stage")
        )

    def by_entered(self, records: Staged, period: Period) -> tuple[LackingGroup, ...]:
        """Count them by each stage that they entered within a period, once each.

        A record's stages are collected while its entries are passed, so nothing is sorted.
        """
        entries = (
            select(
                ENTRY.c.record_id,
                func.json_group_array(ENTRY.c.to_stage.distinct()).label("stages"),
            )
            .where(ENTRY.c.object == records.object, *within(ENTRY.c.entered_at, period))
            .group_by(ENTRY.c.record_id)
            .subquery("entries")
        )
        chosen = select(entries.c.stages).select_from(
            entries.join(records.side, records.id == entries.c.record_id)
        )
        found: Counter[tuple[str, int]] = Counter()
        for stages, bits, count in self._counted(chosen, records, "stages"):
            for stage in json.loads(stages):
                found[stage, bits] += count
        return tuple(
            LackingGroup(stage_id=stage, missing=self._missing(bits), count=count)
            for (stage, bits), count in found.items()
        )

    def by_user(
        self, chosen: Select[*tuple[object, ...]], records: Staged
    ) -> tuple[LackingGroup, ...]:
        """Count them by the user who created them."""
        return tuple(
            LackingGroup(user_id=user, missing=self._missing(bits), count=count)
            for user, bits, count in self._counted(chosen, records, "user_id")
        )

    def _counted(
        self, chosen: Select[*tuple[object, ...]], records: Staged, key: str
    ) -> Iterable[tuple[str, int, int]]:
        looked_at = chosen.add_columns(self._bits(records).label("bits")).subquery()
        query = select(looked_at.c[key], looked_at.c.bits, func.count()).group_by(
            looked_at.c[key], looked_at.c.bits
        )
        return [(name, bits, count) for name, bits, count in self._connection.execute(query)]

    def _bits(self, records: Staged) -> Expression:
        bits: Expression = literal(0, Integer)
        for place, name in enumerate(self._known):
            bits = bits + case((records.side.c[name].is_(None), 1 << place), else_=0)
        return bits

    def _missing(self, bits: int) -> frozenset[str]:
        return frozenset(name for place, name in enumerate(self._known) if bits >> place & 1)


def _deals(connection: Connection, records: Staged) -> Mapping[tuple[str, bool], int]:
    counted = (
        select(
            func.coalesce(records.stage, "").label("stage"),
            has_deal(LEADS, records.id).label("has"),
        )
        .select_from(records.side)
        .subquery()
    )
    query = select(counted.c.stage, counted.c.has, func.count()).group_by(
        counted.c.stage, counted.c.has
    )
    return {(stage, bool(has)): count for stage, has, count in connection.execute(query)}


def _reasons(connection: Connection, records: Staged) -> Mapping[tuple[str, str], int]:
    stage, reason = func.coalesce(records.stage, ""), func.coalesce(records.text(REASON), "")
    query = select(stage, reason, func.count()).select_from(records.side).group_by(stage, reason)
    return {(where, why): count for where, why, count in connection.execute(query)}
