"""What changed since the last sync, for all linked pairs at once (D28–D31).

``triggered`` holds the pairs that a next sync looks at. What changed of each mapping is three
bits of an integer column, 20 mappings a column, so that one pass over the pairs can read the
trigger of every mapping: an index of ``verdicts.SINCE_LAST_SYNC``.
"""

from collections.abc import Mapping, Sequence

from sqlalchemy import (
    Boolean,
    Column,
    ColumnElement,
    Connection,
    Integer,
    MetaData,
    Select,
    Table,
    Text,
    and_,
    case,
    func,
    insert,
    literal,
    null,
    select,
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

_scratch = MetaData()
_FIELD = Table(
    "mapped_field",
    _scratch,
    Column("salesforce_object", Text, primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("property", Text),
    Column("field", Text),
    Column("calculated", Boolean),
    Column("syncs", Boolean),
    prefixes=["TEMPORARY"],
)

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
        *(Column(f"word{n}", Integer) for n in range(widest // _PER_WORD + 1)),
        prefixes=["TEMPORARY"],
    )
    for each in (metadata, _scratch):
        each.drop_all(connection, checkfirst=True)
        each.create_all(connection, checkfirst=False)
    _put_fields(connection, mapped)
    selects = [change for name in mapped for change in _changes(sources, hubspot_object, name)]
    if selects:
        _put_words(connection, table, selects, policies)
    return table


def changed_code(triggered: Table, position: int) -> ColumnElement[int]:
    """Read what changed of one mapping of a triggered pair."""
    word = triggered.c[f"word{position // _PER_WORD}"]
    shift = _BITS * (position % _PER_WORD)
    return word.bitwise_rshift(shift).bitwise_and((1 << _BITS) - 1)


def _put_fields(connection: Connection, mapped: Mapped) -> None:
    rows = [
        {
            "salesforce_object": name,
            "position": position,
            "property": field.hubspot.name,
            "field": field.salesforce.name,
            "calculated": field.salesforce.calculated,
            "syncs": field.mapping.rule is not SyncRule.DONT_SYNC,
        }
        for name, fields in mapped.items()
        for position, field in enumerate(fields)
    ]
    if rows:
        connection.execute(insert(_FIELD), rows)


def _changes(sources: Sources, hubspot_object: str, salesforce_object: str) -> list[Query]:
    """Select the changes after the last sync on both sides of one Salesforce object's pairs."""
    hubspot, salesforce = sources.hubspot(hubspot_object), sources.salesforce(salesforce_object)
    if hubspot is None or salesforce is None:
        return []
    pair, history = PairRow.__table__, HistoryRow.__table__
    h, s = hubspot.table, salesforce.table
    linked = and_(
        pair.c.object == hubspot_object,
        pair.c.state == PairState.LINKED,
        pair.c.salesforce_object == salesforce_object,
    )
    since = _last_sync(hubspot)
    on_hubspot = (
        _select_changes(hubspot_at=history.c.changed_at)
        .select_from(history)
        .join(h, h.c.hs_object_id == history.c.record_id)
        .join(pair, and_(linked, pair.c.hubspot_row == h.c[ROW]))
        .join(_FIELD, and_(_on(pair.c.salesforce_object), _FIELD.c.property == history.c.property))
        .where(
            _written(System.HUBSPOT, hubspot_object),
            history.c.source_type != INTEGRATION_SOURCE,
            history.c.changed_at > since,
        )
    )
    on_salesforce = (
        _select_changes(salesforce_at=history.c.changed_at)
        .select_from(history)
        .join(s, s.c.Id == history.c.record_id)
        .join(pair, and_(linked, pair.c.salesforce_row == s.c[ROW]))
        .join(h, h.c[ROW] == pair.c.hubspot_row)
        .join(_FIELD, and_(_on(pair.c.salesforce_object), _FIELD.c.field == history.c.property))
        .where(
            _written(System.SALESFORCE, salesforce_object),
            ~_FIELD.c.calculated,
            history.c.changed_at > since,
        )
    )
    return [on_hubspot, on_salesforce]


def _on(salesforce_object: Expression) -> ColumnElement[bool]:
    return _FIELD.c.salesforce_object == salesforce_object


def _written(system: System, name: str) -> ColumnElement[bool]:
    history = HistoryRow.__table__
    return and_(
        history.c.system == system,
        history.c.object == name,
        history.c.import_id.is_(None),
        func.substr(history.c.changed_at, 1, 1) != UNPARSED,
    )


def _select_changes(
    *, hubspot_at: Expression | None = None, salesforce_at: Expression | None = None
) -> Select[int, int, bool, str, str]:
    return select(
        PairRow.__table__.c.pair_id.label("pair_id"),
        _FIELD.c.position.label("position"),
        _FIELD.c.syncs.label("syncs"),
        (null() if hubspot_at is None else hubspot_at).label("hubspot_at"),
        (null() if salesforce_at is None else salesforce_at).label("salesforce_at"),
    )


def _last_sync(hubspot: RecordTable) -> Expression:
    """Give a record's last sync; a blank or unparseable one lets every change count (D28)."""
    definition = hubspot.definitions.get("salesforcelastsynctime")
    if definition is None:
        return literal("")
    key = key_of(hubspot.table, definition.name, ValueKind.DATETIME)
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
        for n in range(len(triggered.c) - 1)
    ]
    connection.execute(
        insert(triggered).from_select(
            [column.name for column in triggered.c],
            select(times.c.pair_id, *words)
            .group_by(times.c.pair_id)
            .having(func.max(times.c.syncs) == 1),
        )
    )
