"""The safety valve's thresholds, kept in the workspace."""

import json

import pytest
from sqlalchemy import insert, select

from crmadmin.core.changes.valve import THRESHOLDS, Thresholds
from crmadmin.models import PreferenceRow
from crmadmin.store.database import Database
from crmadmin.store.thresholds import NAME, read_thresholds, save_thresholds

MILD = Thresholds(most_count=40, most_share=0.29, least_count=5)


def test_thresholds_survive_a_restart(database: Database) -> None:
    """What was chosen is read again; the product's own leave nothing behind."""
    with database.writing() as connection:
        assert read_thresholds(connection) == THRESHOLDS
        save_thresholds(connection, Thresholds(most_count=1))
        save_thresholds(connection, MILD)
    database.close()
    with Database.open(database.path) as again, again.writing() as connection:
        assert read_thresholds(connection) == MILD
        save_thresholds(connection, THRESHOLDS)
        assert read_thresholds(connection) == THRESHOLDS
        assert connection.scalars(select(PreferenceRow)).all() == []


@pytest.mark.parametrize(
    "stored",
    [
        "",
        "[]",
        "7",
        "{}",
        json.dumps({"most_count": 5, "most_share": 0.5}),
        json.dumps({"most_count": None, "most_share": 0.5, "least_count": 1}),
        json.dumps({"most_count": -5, "most_share": 0.5, "least_count": 1}),
        json.dumps({"most_count": 5, "most_share": float("nan"), "least_count": 1}),
        json.dumps({"most_count": float("inf"), "most_share": 0.5, "least_count": 1}),
    ],
)
def test_a_damaged_row_does_not_silence_the_valve(database: Database, stored: str) -> None:
    """Senseless thresholds are read as the product's own."""
    with database.writing() as connection:
        connection.execute(insert(PreferenceRow).values(name=NAME, value=stored))
        assert read_thresholds(connection) == THRESHOLDS
