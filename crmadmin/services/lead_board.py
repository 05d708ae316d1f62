"""The records of a pipeline as a board: columns with counts and ages, cards page by page."""

from collections.abc import Sequence
from datetime import UTC, datetime

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.effects.rows import Page
from crmadmin.core.leads.board import Ages, BoardQuery, Card, Column, ages_of, arranged
from crmadmin.core.leads.staged import stages_of
from crmadmin.core.progress import Monitor, unwatched
from crmadmin.core.records.query import Filter
from crmadmin.preview.leads.board import count_columns, read_cards
from crmadmin.store.configurations import read_base
from crmadmin.store.database import Database, Transaction
from crmadmin.store.drafts import read_draft
from crmadmin.store.interruption import interruptible
from crmadmin.store.records import load_tables

_STEP = "board"


class LeadBoard:
    """Boards of one workspace, for any object with pipelines; usable from any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def columns(
        self,
        object_name: str,
        pipeline_id: str,
        conditions: Sequence[Filter] = (),
        *,
        search: str = "",
        searched: Sequence[str] = (),
        now: str = "",
        monitor: Monitor = unwatched,
    ) -> tuple[Column, ...]:
        """Give the stages of base and draft in order, each with its records and their ages.

        ``conditions`` and ``search`` (in the properties ``searched`` and the id) are those of the
        table of records. Stages of no configuration come last, if records are in them. ``now`` is
        UTC, the present moment if empty. About a second a million; raises Cancelled.
        """
        query = BoardQuery(
            object=object_name,
            pipeline_id=pipeline_id,
            now=now or datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z"),
            filters=tuple(conditions),
            search=search,
            columns=tuple(searched),
        )
        with self._database.reading() as connection, interruptible(connection, monitor, _STEP):
            before, after = (
                stages_of(each, object_name, pipeline_id) for each in _configurations(connection)
            )
            counts = count_columns(connection, load_tables(connection), query, (*before, *after))
        known = arranged(before, after)
        others = sorted(set(counts) - {stage_id for stage_id, _old, _new in known})
        return tuple(
            Column(
                query=query,
                stage_id=stage_id,
                before=old,
                after=new,
                count=sum(counts.get(stage_id, {}).values()),
                ages=ages_of(counts.get(stage_id, {})),
            )
            for stage_id, old, new in (*known, *((each, None, None) for each in others))
        )

    def cards(self, column: Column, page: Page, monitor: Monitor = unwatched) -> tuple[Card, ...]:
        """Give some of the records of a column, the longest there first. Raises Cancelled."""
        query = column.query
        with self._database.reading() as connection, interruptible(connection, monitor, _STEP):
            stages = tuple(
                stage
                for each in _configurations(connection)
                for stage in stages_of(each, query.object, query.pipeline_id)
            )
            return read_cards(connection, load_tables(connection), column, stages, page)


def _configurations(connection: Transaction) -> tuple[Configuration, Configuration]:
    base = read_base(connection)
    return base, read_draft(connection, base).configuration()


__all__ = ["Ages", "BoardQuery", "Card", "Column", "LeadBoard", "Page", "Stage"]
