"""Effects of a deleted label, and usage of all labels, beside a bare scan of the associations."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.measured import Measured, timed
from crmadmin.core.changes.changes import Change, Create, Delete
from crmadmin.core.configuration.association_labels import KIND, AssociationLabel
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.configuration.bindings import FORWARD, INVERSE, Bindings
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.definitions import COMPANIES, CONTACTS
from crmadmin.services.association_findings import AssociationFindings
from crmadmin.services.association_matrix import read_matrix
from crmadmin.services.effecting import Effecting
from crmadmin.store.configurations import replace_base
from crmadmin.store.database import Database

LABELS = 50
_FIRST = 21
_OF_A_PAIR = 4
"""Rows of one pair of records: the plain type and a label, in both directions."""
_BARE = (
    "SELECT from_object, to_object, category, type_id, count(*) "
    "FROM association GROUP BY 1, 2, 3, 4"
)


def measure(rows: int = 1_000_000) -> list[Measured]:
    """Compare effects and usage with counting ``rows`` associations by their type."""
    with TemporaryDirectory() as folder, closing(_build(Path(folder), rows)) as database:
        with closing(sqlite3.connect(database.path)) as raw:
            raw.execute(_BARE).fetchall()  # both start from a warm cache
            bare = min(timed(lambda: raw.execute(_BARE).fetchall()) for _ in range(3))
        effecting = Effecting(database)
        limit = AssociationLimit(
            from_object=CONTACTS, to_object=COMPANIES, max_records=1, type_id=279
        )
        labels = _labels()
        asked: dict[str, Callable[[], object]] = {
            "effects of a deleted label": partial(effecting.effects, _deleted(labels[:1])),
            f"effects of {LABELS} deleted labels": partial(effecting.effects, _deleted(labels)),
            "effects of a new limit on every association": partial(
                effecting.effects, [Create(address=limit.address, new=limit)]
            ),
            f"usage of {LABELS} labels": partial(effecting.usage, [KIND]),
            f"matrix with the usage of {LABELS} labels": partial(read_matrix, database),
            "every finding": AssociationFindings(database).findings,
        }
        return [
            Measured(
                what=f"{what}, {rows:,} associations",
                seconds=min(timed(work) for _ in range(2)),
                peer="bare count by type",
                peer_seconds=bare,
                target=3.0,
            )
            for what, work in asked.items()
        ]


def _labels() -> tuple[AssociationLabel, ...]:
    return tuple(
        AssociationLabel(
            from_object=CONTACTS, to_object=COMPANIES, name=f"label_{n}", label=f"Label {n}"
        )
        for n in range(LABELS)
    )


def _deleted(labels: tuple[AssociationLabel, ...]) -> list[Change]:
    return [Delete(address=label.address, old=label) for label in labels]


def _build(folder: Path, rows: int) -> Database:
    """Make a workspace whose pairs of records carry a label each, in turn."""
    database = Database.create(folder / "associations.crmadmin")
    labels = _labels()
    ids = {
        label.address: {FORWARD: _FIRST + 2 * place, INVERSE: _FIRST + 2 * place + 1}
        for place, label in enumerate(labels)
    }
    with database.writing() as connection:
        replace_base(connection, Configuration.of(labels), Bindings(ids))
    with closing(sqlite3.connect(database.path)) as raw, raw:
        for category, there, back in (
            ("HUBSPOT_DEFINED", "279", "280"),
            (
                "USER_DEFINED",
                f"{_FIRST} + 2 * (n % {LABELS})",
                f"{_FIRST + 1} + 2 * (n % {LABELS})",
            ),
        ):
            for objects, ends, type_id in (
                ("'contacts', 'companies'", f"{_CONTACT}, {_COMPANY}", there),
                ("'companies', 'contacts'", f"{_COMPANY}, {_CONTACT}", back),
            ):
                raw.execute(
                    "WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers "
                    f"WHERE n < {rows // _OF_A_PAIR}) INSERT INTO association "
                    f"SELECT {objects}, {ends}, '{category}', {type_id} FROM numbers"
                )
    return database


_LABEL = f"{_FIRST} + 2 * (n % {LABELS})"
_CONTACT = "CAST(51000000000 + n AS TEXT)"
_COMPANY = "CAST(31000000000 + n * 7919 % 40000 AS TEXT)"
