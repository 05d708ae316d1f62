"""The effects themselves, as rows: all of them, or a page of those of one kind."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from sqlalchemy import (
    ColumnElement,
    and_,
    case,
    column,
    func,
    literal,
    null,
    select,
    table,
    union_all,
)

from crmadmin.core.definitions import System
from crmadmin.core.sync.comparison import MappedField
from crmadmin.core.sync.effects import Effect
from crmadmin.core.sync.scenarios import Outcome, PairState, Side
from crmadmin.preview.choices import CODES, VERDICTS, Verdict, Why, render, verdicts_in
from crmadmin.preview.expressions import (
    hubspot_key,
    hubspot_text,
    passed_to_hubspot,
    passed_to_salesforce,
    salesforce_key,
    salesforce_text,
)
from crmadmin.preview.fields import FieldQuestion
from crmadmin.preview.gates import RecordGroup, record_groups
from crmadmin.preview.pairing.rows import Query
from crmadmin.preview.populations import PAIR, Population
from crmadmin.preview.session import Session
from crmadmin.preview.sources import Expression
from crmadmin.preview.verdicts import SINCE_LAST_SYNC
from crmadmin.store.records import ROW

Ids = tuple[Expression, ...]

_BATCH = 2_000
_COMPOUND = 200
"""Queries in one UNION; SQLite takes 500."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which effects are asked for; None = all.

    ``property_name`` "" asks for effects on whole records only, errors on required fields
    that no mapping names included.
    """

    property_name: str | None = None
    outcomes: frozenset[Outcome] | None = None
    rule: str | None = None

    def takes(self, outcome: Outcome) -> bool:
        """Tell whether an outcome is asked for."""
        return self.outcomes is None or outcome in self.outcomes


ALL = Wanted()


@dataclass(frozen=True, slots=True)
class _Part:
    """One query and what its rows are about."""

    query: Query
    population: Population | None
    field: FieldQuestion | None
    group: RecordGroup | None


def effects(session: Session, wanted: Wanted = ALL) -> Iterator[Effect]:
    """Give every effect asked for, streamed; records first, then field by field."""
    for part in _parts(session, wanted):
        rows = session.connection.execution_options(yield_per=_BATCH).execute(part.query)
        for row in rows:
            yield _effect(session, part, row)


def effects_page(session: Session, wanted: Wanted, offset: int, limit: int) -> list[Effect]:
    """Give some of the effects asked for, in the order of :func:`effects`."""
    found: list[Effect] = []
    for parts in batched(_parts(session, wanted), _COMPOUND):
        union = union_all(
            *(
                part.query.add_columns(literal(number).label("part"))
                for number, part in enumerate(parts)
            )
        )
        rows = session.connection.execute(union.limit(limit - len(found)).offset(offset)).all()
        found.extend(_effect(session, parts[row.part], row) for row in rows)
        if len(found) == limit:
            break
        if offset:
            passed = session.connection.scalar(select(func.count()).select_from(union.subquery()))
            offset = max(offset - (passed or 0), 0)
    return found


def batched(parts: Iterator["_Part"], size: int) -> Iterator[list["_Part"]]:
    """Give the parts in lists of at most ``size``."""
    while some := list(islice(parts, size)):
        yield some


def _parts(session: Session, wanted: Wanted) -> Iterator[_Part]:
    ids = _ids(session)
    if wanted.property_name is None or wanted.property_name == "":
        for group in record_groups(session):
            if wanted.takes(group.outcome) and wanted.rule is None:
                yield _Part(_group_query(ids, group), None, None, group)
    asked = (wanted.property_name,) if wanted.property_name else None
    for population in session.populations:
        if wanted.property_name == "" and not population.creates:
            continue
        for field in session.fields(population, asked):
            name = field.mapped.hubspot.name if field.mapped else ""
            rule = str(field.mapped.mapping.rule) if field.mapped else None
            named = wanted.property_name is None or name == wanted.property_name
            if not named or (wanted.rule is not None and rule != wanted.rule):
                continue
            query = _field_query(ids, population, field, wanted)
            if query is not None:
                yield _Part(query, population, field, None)


def _group_query(ids: Ids, group: RecordGroup) -> Query:
    return (
        select(
            *ids,
            literal(CODES[Verdict(group.outcome)]).label("code"),
            null().label("changed"),
            *(null().label(name) for name in _VALUES),
        )
        .select_from(group.source)
        .where(group.condition)
    )


_VALUES = (
    "hubspot_text",
    "salesforce_text",
    "hubspot_filled",
    "salesforce_filled",
    "to_hubspot",
    "to_salesforce",
)


def _ids(session: Session) -> Ids:
    """Select the ids of both records: wherever they stand, by their row (D27)."""
    hubspot_id: Expression = null()
    whens: list[tuple[ColumnElement[bool], Expression]] = []
    for found in session.question.sources.tables.all():
        # Only two columns of a table that may have a thousand.
        light = table(found.table.name, column(ROW), column(found.id_column))
        each = light.alias(f"{found.object}_id")
        by_row = select(each.c[found.id_column])
        if found.system is System.SALESFORCE:
            by_row = by_row.where(each.c[ROW] == PAIR.c.salesforce_row)
            whens.append((PAIR.c.salesforce_object == found.object, by_row.scalar_subquery()))
        elif found.object == session.question.object:
            hubspot_id = by_row.where(each.c[ROW] == PAIR.c.hubspot_row).scalar_subquery()
    broken = PAIR.c.salesforce_row.is_(None)
    target = case(*whens, else_=PAIR.c.salesforce_id) if whens else PAIR.c.salesforce_id
    return (
        hubspot_id.label("hubspot_id"),
        PAIR.c.salesforce_object.label("salesforce_object"),
        case((broken, PAIR.c.salesforce_id), else_=target).label("salesforce_id"),
        PAIR.c.state.label("state"),
    )


def _field_query(
    ids: Ids, population: Population, field: FieldQuestion, wanted: Wanted
) -> Query | None:
    possible = {v for v in verdicts_in(field.verdict) if wanted.takes(v.outcome)}
    code = render(field.verdict, lambda verdict: _code(verdict, possible))
    if code is None:
        return None
    mapped = field.mapped
    values = [null() for _ in _VALUES] if mapped is None else _values(population, mapped)
    changed = null() if field.changed is None else field.changed
    return (
        select(
            *ids,
            code.label("code"),
            changed.label("changed"),
            *(value.label(name) for name, value in zip(_VALUES, values, strict=True)),
        )
        .select_from(population.source)
        .where(and_(population.condition, code.is_not(None)))
    )


def _code(verdict: Verdict, possible: set[Verdict]) -> Expression | None:
    return literal(CODES[verdict]) if verdict in possible else None


def _values(population: Population, mapped: MappedField) -> Sequence[Expression]:
    sides = population.sides
    return (
        hubspot_text(mapped, sides),
        salesforce_text(mapped, sides),
        hubspot_key(mapped, sides).is_not(None),
        salesforce_key(mapped, sides).is_not(None),
        passed_to_hubspot(mapped, sides),
        passed_to_salesforce(mapped, sides),
    )


def _effect(session: Session, part: _Part, row: Any) -> Effect:
    verdict = VERDICTS[row.code]
    outcome = verdict.outcome
    creating = row.state == PairState.HUBSPOT_ONLY
    in_salesforce = part.group.names if part.group else session.question.creates
    mapped = part.field.mapped if part.field else None
    hubspot, salesforce = row.hubspot_text or "", row.salesforce_text or ""
    hubspot_after, salesforce_after = hubspot, salesforce
    if outcome.side is Side.HUBSPOT and mapped:
        hubspot_after = "" if outcome is Outcome.CLEAR_HUBSPOT else row.to_hubspot or ""
    if outcome.side is Side.SALESFORCE and mapped:
        salesforce_after = "" if outcome is Outcome.CLEAR_SALESFORCE else row.to_salesforce or ""
    return Effect(
        object=session.question.object,
        hubspot_id=row.hubspot_id or "",
        salesforce_object=(in_salesforce or "") if creating else row.salesforce_object or "",
        salesforce_id=row.salesforce_id or "",
        property=mapped.hubspot.name if mapped else "",
        field=part.field.field if part.field else "",
        rule=str(mapped.mapping.rule) if mapped else "",
        hubspot_before=hubspot,
        salesforce_before=salesforce,
        hubspot_after=hubspot_after,
        salesforce_after=salesforce_after,
        written_side=outcome.side,
        outcome=outcome,
        reason=_reason(part, verdict, row),
    )


def _reason(part: _Part, verdict: Verdict, row: Any) -> str:
    if part.group is not None:
        return part.group.reason
    if verdict.why is Why.REQUIRED or part.field is None or part.field.mapped is None:
        return str(Why.REQUIRED)
    rule = part.field.mapped.rule.code
    if verdict.why is Why.OWNER_UNKNOWN:
        return f"{rule}/{verdict.why}"
    trigger = part.population.trigger if part.population else None
    if trigger is None:
        find = SINCE_LAST_SYNC[row.changed or 0]
        trigger = find(bool(row.hubspot_filled), bool(row.salesforce_filled))
    return f"{rule}/{trigger}"
