"""A million linked pairs with forty mapped columns, made by SQL itself."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.field_mappings import FieldMapping, SyncRule
from crmadmin.core.definitions import CONTACT, CONTACTS, Definition, Option, System
from crmadmin.store.database import Database
from crmadmin.store.records import define_object

OPTIONS = tuple(Option(value=f"o{n}", label=f"Option {n}", position=n) for n in range(12))


@dataclass(frozen=True, slots=True, kw_only=True)
class Pairing:
    """One mapped column pair: its types and how its values are made from the row's number."""

    name: str
    hubspot: tuple[str, str]
    salesforce: str
    value: str
    other: str
    key: bool = False


def pairings(count: int = 40) -> tuple[Pairing, ...]:
    """Make the column pairs: mostly text, some of every other kind."""
    special = {
        3: ("number", ("number", "number"), "double", "{n} % 5000", "{n} % 5000 + 1", True),
        8: ("number", ("number", "number"), "int", "{n} % 900", "{n} % 900 + 7", True),
        13: ("bool", ("bool", "booleancheckbox"), "boolean", "iif({n} % 3, 'true', 'false')",
             "iif({n} % 3, 'false', 'true')", True),
        18: ("date", ("date", "date"), "date", "date(16000 + {n} % 4000 + 2440587.5)",
             "date(16001 + {n} % 4000 + 2440587.5)", True),
        23: ("choice", ("enumeration", "select"), "picklist", "'o' || ({n} % 12)",
             "'o' || (({n} + 1) % 12)", False),
        28: ("set", ("enumeration", "checkbox"), "multipicklist", "'o1;o' || (2 + {n} % 7)",
             "'o' || ({n} % 9)", True),
        33: ("choice", ("enumeration", "select"), "picklist", "'o' || ({n} % 12)",
             "'x' || ({n} % 12)", False),
    }  # fmt: skip
    text = ("text", ("string", "text"), "string", "'value ' || ({n} % 100003)",
            "'other ' || ({n} % 100019)", False)  # fmt: skip
    made = []
    for position in range(count):
        kind, hubspot, salesforce, value, other, key = special.get(position, text)
        made.append(
            Pairing(
                name=f"{kind}_{position}",
                hubspot=hubspot,
                salesforce=salesforce,
                value=value.replace("{n}", f"(n * {2 * position + 7919})"),
                other=other.replace("{n}", f"(n * {2 * position + 104729})"),
                key=key,
            )
        )
    return tuple(made)


def definitions(columns: tuple[Pairing, ...], system: System) -> Iterator[Definition]:
    """Declare the columns of one side."""
    if system is System.HUBSPOT:
        yield Definition(system=system, object=CONTACTS, name="email")
        yield Definition(system=system, object=CONTACTS, name="salesforcecontactid")
        yield Definition(
            system=system, object=CONTACTS, name="salesforcelastsynctime", type="datetime"
        )
    else:
        yield Definition(system=system, object=CONTACT, name="Email", type="email", length=80)
        yield Definition(system=system, object=CONTACT, name="IsDeleted", type="boolean")
    for column in columns:
        hubspot = system is System.HUBSPOT
        options = OPTIONS if column.name.startswith(("choice", "set")) else ()
        yield Definition(
            system=system,
            object=CONTACTS if hubspot else CONTACT,
            name=column.name,
            type=column.hubspot[0] if hubspot else column.salesforce,
            field_type=column.hubspot[1] if hubspot else "",
            options=options,
            restricted=bool(options) and not hubspot,
            length=0 if hubspot else 255,
        )


def configuration(columns: tuple[Pairing, ...]) -> Configuration:
    """Map every column pair; the rules take turns."""
    rules = (
        SyncRule.PREFER_SALESFORCE_UNLESS_BLANK,
        SyncRule.TWO_WAY,
        SyncRule.PREFER_SALESFORCE_UNLESS_BLANK,
        SyncRule.ALWAYS_USE_SALESFORCE,
    )
    return Configuration.of(
        FieldMapping(
            object=CONTACTS,
            property_name=column.name,
            fields=((CONTACT, column.name),),
            rule=rules[position % len(rules)],
        )
        for position, column in enumerate(columns)
    )


def build(path: Path, rows: int, columns: tuple[Pairing, ...]) -> Database:
    """Make a workspace of linked pairs; one value in twenty differs, one in forty is blank."""
    database = Database.create(path)
    with database.writing() as connection:
        for system, name in ((System.HUBSPOT, CONTACTS), (System.SALESFORCE, CONTACT)):
            define_object(connection, system, name, definitions(columns, system))
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("PRAGMA journal_mode = WAL")
        raw.execute("PRAGMA synchronous = OFF")
        with raw:
            raw.execute(_fill_hubspot(rows, columns))
            raw.execute(_fill_salesforce(rows, columns))
    return database


def _counter(rows: int) -> str:
    return (
        "WITH RECURSIVE numbers(n) AS "
        f"(SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < {rows}) "
    )


def _fill_hubspot(rows: int, columns: tuple[Pairing, ...]) -> str:
    names = ["hs_object_id", "email", "email#key", "salesforcecontactid"]
    values = ["n", "'p' || n || '@b.example'", "'p' || n || '@b.example'", "printf('003%015d', n)"]
    for column in columns:
        names.append(column.name)
        values.append(column.value)
        if column.key:
            names.append(f"{column.name}#key")
            values.append(column.value)
    return _insert("hubspot_contacts", names, values, rows)


def _fill_salesforce(rows: int, columns: tuple[Pairing, ...]) -> str:
    names = ["Id", "Email", "Email#key"]
    values = ["printf('003%015d', n)", "'p' || n || '@b.example'", "'p' || n || '@b.example'"]
    for position, column in enumerate(columns):
        chance = f"(n * {position * 2 + 31}) % 1009"
        blank = "'false'" if column.name.startswith("bool") else "NULL"
        value = (
            f"CASE WHEN {chance} < 50 THEN {column.other} "
            f"WHEN {chance} < 75 THEN {blank} ELSE {column.value} END"
        )
        names.append(column.name)
        values.append(value)
        if column.key:
            names.append(f"{column.name}#key")
            values.append(value)
    return _insert("salesforce_Contact", names, values, rows)


def _insert(table: str, names: list[str], values: list[str], rows: int) -> str:
    quoted = ", ".join(f'"{name}"' for name in names)
    made = ", ".join(values)
    return f"INSERT INTO {table} ({quoted}) {_counter(rows)} SELECT {made} FROM numbers"


def compared(column: Pairing) -> str:
    """Name the column by which a pair is compared."""
    return f"{column.name}#key" if column.key else column.name


def bare_query(columns: tuple[Pairing, ...]) -> str:
    """Count the differences of the column pairs, as plainly as SQL can."""
    sums = ", ".join(f'sum(h."{n}" IS NOT s."{n}")' for n in map(compared, columns))
    return (
        f"SELECT {sums} FROM hubspot_contacts h "
        "JOIN salesforce_Contact s ON s.Id = h.salesforcecontactid"
    )
