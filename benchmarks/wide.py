"""A million records of forty properties of every kind, made by SQL itself."""

from pathlib import Path

from sqlalchemy import text

from crmadmin.core.definitions import CONTACTS, Definition, Option, System
from crmadmin.store.database import Database
from crmadmin.store.records import define_object, key_column

TEXTS, NUMBERS, DATES, TIMES, TRUTHS, CHOICES = 23, 6, 3, 3, 2, 2
NAMES = ("Élodie", "Jérôme", "Zoë", "Ada", "Grace", "Linus", "Margaret", "Marie", "Niklaus", "Ken")
OPTIONS = tuple(Option(value=f"o{n}", label=f"Option {n}", position=n) for n in range(12))


def build_wide(path: Path, rows: int) -> None:
    """Make a workspace of that many contacts; a fifth of most values is blank."""
    made = _columns()
    with Database.create(path) as database, database.writing() as connection:
        table = define_object(connection, System.HUBSPOT, CONTACTS, [d for d, _ in made])
        columns = {"_row": "n", table.id_column: "CAST(40000000000 + n * 7 AS TEXT)"}
        for definition, value in made:
            columns[definition.name] = value
            if definition.kind.has_key:
                blank = "'false'" if definition.type == "bool" else "NULL"
                columns[key_column(definition.name)] = f"ifnull({value}, {blank})"
        names = ", ".join(f'"{name}"' for name in columns)
        connection.execute(
            text(
                "WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers "
                f'WHERE n < {rows}) INSERT INTO "{table.table.name}" ({names}) '
                f"SELECT {', '.join(columns.values())} FROM numbers"
            )
        )


def _columns() -> list[tuple[Definition, str]]:
    """Give each property with the SQL of its value, from the row's number ``n``."""
    made = [(_property("email", "string"), "'user' || (n * 48271 % 1000003) || '@example.org'")]
    for place in range(TEXTS):
        name = f"CASE n * {place + 7} % 10 " + " ".join(
            f"WHEN {number} THEN '{each}'" for number, each in enumerate(NAMES)
        )
        value = f"{name} END || ' ' || (n * {2654435 + place} % 999983)"
        made.append((_property(f"text_{place}", "string"), _often(value, place)))
    for place in range(NUMBERS):
        value = f"CAST(n * {26544357 + place} % 1000003 AS TEXT)"
        made.append((_property(f"number_{place}", "number"), _often(value, place)))
    for place in range(DATES):
        value = f"date(2440587.5 + n * {7919 + place} % 20000)"
        made.append((_property(f"date_{place}", "date"), _often(value, place)))
    for place in range(TIMES):
        moment = f"1500000000 + n * {7919 + place} % 300000000"
        value = f"strftime('%Y-%m-%dT%H:%M:%S.000Z', {moment}, 'unixepoch')"
        made.append((_property(f"time_{place}", "datetime"), value))
    for place in range(TRUTHS):
        value = f"iif(n * {7 + place} % 3, 'true', 'false')"
        made.append((_property(f"truth_{place}", "bool", "booleancheckbox"), value))
    for place in range(CHOICES):
        value = f"'o' || (n * {31 + place} % 12)"
        choice = _property(f"choice_{place}", "enumeration", "select", OPTIONS)
        made.append((choice, _often(value, place)))
    return made


def _often(value: str, place: int) -> str:
    return f"CASE WHEN (n + {place}) % 5 THEN {value} END"


def _property(
    name: str, type_: str, field_type: str = "text", options: tuple[Option, ...] = ()
) -> Definition:
    return Definition(
        system=System.HUBSPOT,
        object=CONTACTS,
        name=name,
        label=name.replace("_", " ").capitalize(),
        type=type_,
        field_type=field_type,
        group="contactinformation",
        options=options,
    )
