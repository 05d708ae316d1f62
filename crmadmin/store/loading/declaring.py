"""Properties declared or declared anew, and what that does to values already stored."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from sqlalchemy import Connection, delete, update

from crmadmin.core.definitions import Definition, System, ValueKind
from crmadmin.core.labels import fold
from crmadmin.core.pipelines.placing import stage_property
from crmadmin.models import HistoryRow, OptionRow, PropertyRow
from crmadmin.store.folding import driver_of
from crmadmin.store.loading.columns import quote
from crmadmin.store.records import RecordTable, define_object, key_column, load_table
from crmadmin.store.stage_entries import enter_all_stages

Convert = Callable[[str], tuple[str | None, str | None]]
"""Gives the wire text and the key of a stored text."""


def declare(
    connection: Connection, system: System, name: str, definitions: Sequence[Definition]
) -> tuple[RecordTable, tuple[Definition, ...]]:
    """Declare properties of an object; give its table and the properties to recompute.

    A property that a file brought under its label, or in other letter case, before it was
    declared takes the declared name with its values. To be recomputed are properties with
    values whose kind changed or that are declared for the first time.
    """
    _adopt(connection, system, name, definitions)
    known = load_table(connection, system, name)
    before = dict(known.definitions) if known else {}
    if known is not None:
        _drop_stale_keys(connection, known, definitions)
    table = define_object(connection, system, name, definitions)
    stale = tuple(
        after
        for after in table.definitions.values()
        if (old := before.get(after.name)) is not None
        and (old.kind is not after.kind or (after.declared and not old.declared))
    )
    return table, tuple(each for each in stale if _has_values(connection, table, each))


def sample(
    connection: Connection, table: RecordTable, definition: Definition, size: int
) -> list[str]:
    """Give some distinct texts of a property."""
    column = quote(definition.name)
    query = (
        f"SELECT DISTINCT {column} FROM {quote(table.table.name)} "
        f"WHERE {column} IS NOT NULL LIMIT {size}"
    )
    return [str(row[0]) for row in driver_of(connection).execute(query)]


def recompute(connection: Connection, table: RecordTable, converts: Mapping[str, Convert]) -> None:
    """Make the stored texts of these properties canonical anew, all in one pass."""
    driver = driver_of(connection)
    settings: list[str] = []
    for number, (name, convert) in enumerate(converts.items()):
        wire, key = _functions(convert, table.definitions[name].kind)
        driver.create_function(f"import_wire_{number}", 1, wire, deterministic=True)
        driver.create_function(f"import_key_{number}", 1, key, deterministic=True)
        settings.append(f"{quote(name)} = import_wire_{number}({quote(name)})")
        if table.definitions[name].kind.has_key:
            key_name = quote(key_column(name))
            settings.append(f"{key_name} = import_key_{number}({quote(name)})")
    if settings:
        statement = f"UPDATE {quote(table.table.name)} SET {', '.join(settings)}"
        driver.execute(statement).close()


def _functions(
    convert: Convert, kind: ValueKind
) -> tuple[Callable[[str | None], str | None], Callable[[str | None], str | None]]:
    blank = "false" if kind is ValueKind.BOOLEAN else None

    def wire(text: str | None) -> str | None:
        return None if text is None else convert(text)[0]

    def key(text: str | None) -> str | None:
        return blank if text is None else convert(text)[1]

    return wire, key


def _adopt(
    connection: Connection, system: System, name: str, definitions: Iterable[Definition]
) -> None:
    """Give undeclared properties the name under which they are declared now."""
    known = load_table(connection, system, name)
    if known is None:
        return
    orphans = {fold(each.name): each for each in known.definitions.values() if not each.declared}
    for definition in definitions:
        if definition.name in known.definitions:
            continue
        for folded in (fold(definition.name), fold(definition.label)):
            if (orphan := orphans.pop(folded, None)) is not None:
                _rename(connection, known, orphan, definition.name)
                break


def _rename(connection: Connection, table: RecordTable, orphan: Definition, name: str) -> None:
    columns = [(orphan.name, name)]
    if orphan.kind.has_key:
        columns.append((key_column(orphan.name), key_column(name)))
    for old, new in columns:
        connection.exec_driver_sql(
            f"ALTER TABLE {quote(table.table.name)} RENAME COLUMN {quote(old)} TO {quote(new)}"
        )
    connection.execute(
        update(PropertyRow)
        .where(
            PropertyRow.system == table.system,
            PropertyRow.object == table.object,
            PropertyRow.name == orphan.name,
        )
        .values(name=name)
    )
    connection.execute(
        update(HistoryRow)
        .where(
            HistoryRow.system == table.system,
            HistoryRow.object == table.object,
            HistoryRow.property == orphan.name,
        )
        .values(property=name)
    )
    connection.execute(
        delete(OptionRow).where(
            OptionRow.system == table.system,
            OptionRow.object == table.object,
            OptionRow.property == orphan.name,
        )
    )
    if table.system is System.HUBSPOT and name == stage_property(table.object):
        enter_all_stages(connection, table.object)


def _drop_stale_keys(
    connection: Connection, table: RecordTable, definitions: Iterable[Definition]
) -> None:
    """Drop the key columns of properties that change their kind; they are made anew."""
    for definition in definitions:
        old = table.definitions.get(definition.name)
        if old is None or old.kind is definition.kind or not old.kind.has_key:
            continue
        if old.declared and not definition.declared:
            continue
        key = key_column(old.name)
        for index in table.table.indexes:
            if key in index.columns:
                index.drop(connection, checkfirst=True)
        connection.exec_driver_sql(
            f"ALTER TABLE {quote(table.table.name)} DROP COLUMN {quote(key)}"
        )


def _has_values(connection: Connection, table: RecordTable, definition: Definition) -> bool:
    return bool(sample(connection, table, definition, 1))
