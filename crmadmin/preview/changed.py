"""What changed since the last sync, for all linked pairs at once (D28–D31).

``triggered`` holds the pairs that a next sync looks at. What changed of each mapping is three
bits of an integer column, 20 mappings a column, so that one pass over the pairs can read the
trigger of every mapping: an index of ``verdicts.SINCE_LAST_SYNC``.
"""

from collections.abc import Mapping, Sequence

from sqlalchemy import (
    CTE,
    Column,
    ColumnElement,
    Connection,
    FromClause,
    Integer,
    MetaData,
    Table,
    Text,
    and_,
    case,
    func,
    insert,
    literal,
    null,
    select,
    text,
    union_all,
)

from crmadmin.core.configuration.field_mappings import SyncRule
from crmadmin.core.definitions import System, ValueKind
from crmadmin.core.policies import Policies, Tie
from crmadmin.core.sync.canonical import UNPARSED
from crmadmin.core.sync.comparison import MappedField
from crmadmin.core.sync.dataset import INTEGRATION_SOURCE
from crmadmin.core.sync.scenarios import PairState
from crmadmin.models import HistoryRow, PairRow
from crmadmin.preview.pairing.rows import Query
from crmadmin.preview.sources import Expression, Sources, key_of
from crmadmin.store.records import ROW, RecordTable

_BITS, _PER_WORD = 3, 20
HUBSPOT_ONLY, SALESFORCE_ONLY, HUBSPOT_LATER, SALESFORCE_LATER = 1, 2, 3, 4

Mapped = Mapping[str, Sequence[MappedField]]
"""Mapped fields by Salesforce object, in their order."""


def put_triggered(
    connection: Connection,
    sources: Sources,
    hubspot_object: str,
    mapped: Mapped,
    policies: Policies,
) -> Table:
    """Make the table of triggered pairs anew in this connection and give it."""
    metadata = MetaData()
    widest = max((len(fields) for fields in mapped.values()), default=0)
    table = Table(
        "triggered",
        metadata,
        Column("pair_id", Integer, primary_key=True),
        Column("salesforce_object", Text),
        *(Column(f"word{n}", Integer) for n in range(widest // _PER_WORD + 1)),
        prefixes=["TEMPORARY"],
    )
    metadata.drop_all(connection, checkfirst=True)
    metadata.create_all(connection, checkfirst=False)
    selects = [
        change
        for name, fields in mapped.items()
        for change in _changes(sources, hubspot_object, name, fields)
    ]
    if selects:
        _put_words(connection, table, selects, policies)
    # Without figures SQLite starts from all pairs and asks of each whether it is triggered.
    connection.execute(text("ANALYZE triggered"))
    return table


def changed_code(triggered: Table, position: int) -> ColumnElement[int]:
    """Read what changed of one mapping of a triggered pair."""
    word = triggered.c[f"word{position // _PER_WORD}"]
    shift = _BITS * (position % _PER_WORD)
    return word.bitwise_rshift(shift).bitwise_and((1 << _BITS) - 1)


def _changes(
    sources: Sources,
    hubspot_object: str,
    salesforce_object: str,
    fields: Sequence[MappedField],
) -> list[Query]:
    """Select the changes after the last sync on both sides of one Salesforce object's pairs."""
    hubspot, salesforce = sources.hubspot(hubspot_object), sources.salesforce(salesforce_object)
    on_hubspot = {field.hubspot.name: n for n, field in enumerate(fields)}
    on_salesforce = {
        field.salesforce.name: n
        for n, field in enumerate(fields)
        if not field.salesforce.calculated
    }
    if hubspot is None or salesforce is None or not on_salesforce:
        return []
    pair, h, s = PairRow.__table__, hubspot.table, salesforce.table
    # Behind COALESCE, so that SQLite finds a record's pair by its row and not by its state.
    linked = and_(
        pair.c.object == hubspot_object,
        func.coalesce(pair.c.state, "") == PairState.LINKED,
        func.coalesce(pair.c.salesforce_object, "") == salesforce_object,
    )
    by_hubspot = _written(System.HUBSPOT, hubspot_object, on_hubspot, salesforce_object)
    by_salesforce = _written(System.SALESFORCE, salesforce_object, on_salesforce, salesforce_object)
    syncs = _syncs(fields)
    return [
        _changes_of(by_hubspot, by_hubspot.c.changed_at, null(), syncs)
        .join(h, h.c.hs_object_id == by_hubspot.c.record_id)
        .join(pair, and_(linked, pair.c.hubspot_row == h.c[ROW]))
        .where(by_hubspot.c.changed_at > last_sync(hubspot)),
        _changes_of(by_salesforce, null(), by_salesforce.c.changed_at, syncs)
        .join(s, s.c.Id == by_salesforce.c.record_id)
        .join(
            pair,
            and_(
                linked,
                pair.c.salesforce_object == salesforce_object,
                pair.c.salesforce_row == s.c[ROW],
            ),
        )
        .join(h, h.c[ROW] == pair.c.hubspot_row)
        .where(by_salesforce.c.changed_at > last_sync(hubspot)),
    ]


def _written(system: System, name: str, positions: Mapping[str, int], pairs_with: str) -> CTE:
    """Select the history of an object's mapped properties, whoever holds them (D30, D31).

    Computed before it is joined: SQLite would else look every property up for every pair.
    """
    history = HistoryRow.__table__
    by_integration = and_(
        history.c.system == System.HUBSPOT, history.c.source_type == INTEGRATION_SOURCE
    )
    return (
        select(
            history.c.record_id,
            history.c.changed_at,
            case(positions, value=history.c.property).label("position"),
        )
        .where(
            history.c.system == system,
            history.c.object == name,
            history.c.property.in_(positions),
            history.c.import_id.is_(None),
            func.substr(history.c.changed_at, 1, 1) != UNPARSED,
            ~by_integration,
        )
        .cte(f"{system}_change_of_{pairs_with}")
        .prefix_with("MATERIALIZED")
    )


def _syncs(fields: Sequence[MappedField]) -> frozenset[int]:
    """Give the positions of the mappings whose changes trigger a record (D29)."""
    return frozenset(
        n for n, field in enumerate(fields) if field.mapping.rule is not SyncRule.DONT_SYNC
    )


def _changes_of(
    written: CTE, hubspot_at: Expression, salesforce_at: Expression, syncs: frozenset[int]
) -> Query:
    return select(
        PairRow.__table__.c.pair_id.label("pair_id"),
        PairRow.__table__.c.salesforce_object.label("salesforce_object"),
        written.c.position.label("position"),
        case((written.c.position.in_(sorted(syncs)), 1), else_=0).label("syncs"),
        hubspot_at.label("hubspot_at"),
        salesforce_at.label("salesforce_at"),
    ).select_from(written)


def last_sync(hubspot: RecordTable, side: FromClause | None = None) -> Expression:
    """Give a record's last sync; a blank or unparseable one lets every change count (D28).

    ``side`` is the table as the query names it.
    """
    definition = hubspot.definitions.get("salesforcelastsynctime")
    if definition is None:
        return literal("")
    key = key_of(hubspot.table if side is None else side, definition.name, ValueKind.DATETIME)
    known = func.substr(func.coalesce(key, UNPARSED), 1, 1) != UNPARSED
    return case((known, key), else_="")


def _put_words(
    connection: Connection, triggered: Table, selects: Sequence[Query], policies: Policies
) -> None:
    each = union_all(*selects).subquery()
    times = (
        select(
            each.c.pair_id,
            each.c.position,
            func.max(each.c.salesforce_object).label("salesforce_object"),
            func.max(each.c.syncs).label("syncs"),
            func.max(each.c.hubspot_at).label("hubspot_at"),
            func.max(each.c.salesforce_at).label("salesforce_at"),
        )
        .group_by(each.c.pair_id, each.c.position)
        .subquery()
    )
    later = times.c.hubspot_at > times.c.salesforce_at
    if policies.two_way_tie is Tie.HUBSPOT:
        later = times.c.hubspot_at >= times.c.salesforce_at
    code = case(
        (times.c.salesforce_at.is_(None), HUBSPOT_ONLY),
        (times.c.hubspot_at.is_(None), SALESFORCE_ONLY),
        (later, HUBSPOT_LATER),
        else_=SALESFORCE_LATER,
    )
    shifted = code.bitwise_lshift(_BITS * (times.c.position % _PER_WORD))
    words = [
        func.sum(
            case(
                (times.c.position.between(n * _PER_WORD, n * _PER_WORD + _PER_WORD - 1), shifted),
                else_=0,
            )
        )
        for n in range(len(triggered.c) - 2)
    ]
    connection.execute(
        insert(triggered).from_select(
            [column.name for column in triggered.c],
            select(times.c.pair_id, func.max(times.c.salesforce_object), *words)
            .group_by(times.c.pair_id)
            .having(func.max(times.c.syncs) == 1),
        )
    )
