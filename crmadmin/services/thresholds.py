"""The verbs of the safety valve's thresholds: see how much passes without a word, choose it."""

from crmadmin.core.changes.valve import Thresholds
from crmadmin.store.database import Database
from crmadmin.store.thresholds import read_thresholds, save_thresholds


def chosen_thresholds(database: Database) -> Thresholds:
    """Give the thresholds under which the plans of this workspace are made."""
    with database.reading() as connection:
        return read_thresholds(connection)


def choose_thresholds(database: Database, thresholds: Thresholds) -> None:
    """Make plans under other thresholds from now on; Problem if the workspace is read-only.

    Plans that were made keep the valves that they tripped.
    """
    with database.writing() as connection:
        save_thresholds(connection, thresholds)
