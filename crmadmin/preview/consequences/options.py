"""How many records hold the options of a property, and which."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from sqlalchemy import ColumnElement, false, func, select

from crmadmin.core.changes.changes import Change, Delete, Update
from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.definitions import System, ValueKind
from crmadmin.core.effects.effect import Effect
from crmadmin.core.effects.options import consequences, holders
from crmadmin.core.effects.rows import HeldOption, Page
from crmadmin.core.sync.notation import BLANKS
from crmadmin.preview.consequences.ground import Ground
from crmadmin.preview.sources import key_of
from crmadmin.store.record_names import name_records
from crmadmin.store.records import ROW, RecordTable


def count_values(ground: Ground, hubspot_object: str, name: str) -> Mapping[str, int]:
    """Count the records by their value of a property, blanks left out, in one pass.

    Sets are counted as the sets that they are: without regard to order.
    """
    table = _table(ground, hubspot_object, name)
    if table is None:
        return {}
    value = _value(table, name)
    query = (
        select(value.label("value"), func.count().label("records"))
        .where(value.is_not(None))
        .group_by(value)
    )
    return {row.value: row.records for row in ground.connection.execute(query)}


def kind_of(ground: Ground, hubspot_object: str, name: str) -> ValueKind:
    """Give the kind of a property's values."""
    table = _table(ground, hubspot_object, name)
    return ValueKind.ENUMERATION if table is None else table.definitions[name].kind


def option_effects(ground: Ground, changes: Sequence[Change]) -> Iterator[Effect]:
    """Count the records that hold options which went or read otherwise, property by property."""
    wanted = [change for change in changes if _option(change) and consequences(change)]
    for (hubspot_object, name), group in groupby(sorted(wanted, key=_property), key=_property):
        values = count_values(ground, hubspot_object, name)
        kind = kind_of(ground, hubspot_object, name)
        for change in group:
            for consequence in consequences(change):
                yield Effect(
                    address=change.address,
                    consequence=consequence,
                    count=holders(values, change.address.path[2], kind),
                    object=hubspot_object,
                    of=sum(values.values()),
                )


def option_rows(
    ground: Ground, effect: Effect, change: Change, page: Page
) -> tuple[HeldOption, ...]:
    """Give some of the records that hold an option, in the order in which they are stored."""
    hubspot_object, name, option = effect.address.path
    table = _table(ground, hubspot_object, name)
    if table is None:
        return ()
    column = table.table.c
    query = (
        select(column[table.id_column].label("id"), column[name].label("value"))
        .where(_holds(table, name, option))
        .order_by(column[ROW])
        .limit(page.limit)
        .offset(page.offset)
    )
    rows = ground.connection.execute(query).all()
    ids = [row.id for row in rows]
    names = name_records(ground.connection, ground.tables, System.HUBSPOT, hubspot_object, ids)
    before, after = _labels(change)
    return tuple(
        HeldOption(record=called, value=row.value, before=before, after=after)
        for called, row in zip(names, rows, strict=True)
    )


def _option(change: Change) -> bool:
    return isinstance(change.old if isinstance(change, Delete) else change.new, PropertyOption)


def _property(change: Change) -> tuple[str, str]:
    hubspot_object, name, _value = change.address.path
    return hubspot_object, name


def _labels(change: Change) -> tuple[str, str | None]:
    match change:
        case Delete(old=PropertyOption() as old):
            return old.label, None
        case Update(old=PropertyOption() as old, new=PropertyOption() as new):
            return old.label, new.label
        case _:
            raise ValueError(change)


def _table(ground: Ground, hubspot_object: str, name: str) -> RecordTable | None:
    table = ground.tables.get(System.HUBSPOT, hubspot_object)
    return table if table is not None and name in table.definitions else None


def _value(table: RecordTable, name: str) -> ColumnElement[str]:
    kind = table.definitions[name].kind
    return key_of(table.table, name, kind) if kind is ValueKind.SET else table.table.c[name]


def _holds(table: RecordTable, name: str, option: str) -> ColumnElement[bool]:
    """Say as SQL what :func:`crmadmin.core.effects.options.holds` says of one value."""
    value = _value(table, name)
    if table.definitions[name].kind is not ValueKind.SET:
        return value == option
    part = option.strip(BLANKS)
    if not part or ";" in part:
        return false()
    return func.instr(";" + value + ";", f";{part};") > 0
