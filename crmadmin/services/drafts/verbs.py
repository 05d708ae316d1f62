"""What every verb of the draft does with its workspace."""

from crmadmin.core.changes.draft import Draft
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.services.drafts.ground import Editing, Ground, Warnings
from crmadmin.store.configurations import read_base
from crmadmin.store.database import Database, Transaction
from crmadmin.store.drafts import read_draft, save_draft


class Verbs:
    """The draft of one workspace, read and changed in small transactions."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def base(self) -> Configuration:
        """Give the configuration under the draft."""
        with self._database.reading() as connection:
            return read_base(connection)

    def configuration(self) -> Configuration:
        """Give the configuration with the draft's edits in effect."""
        return self._read().configuration()

    def _read(self) -> Draft:
        with self._database.reading() as connection:
            return read_draft(connection, read_base(connection))

    def _change(self, edited: Editing) -> Warnings:
        with self._database.writing() as connection:
            ground = ground_of(connection)
            after, warnings = edited(ground)
            save_draft(connection, ground.draft, after)
        return warnings


def ground_of(connection: Transaction) -> Ground:
    """Give what an edit stands on."""
    return Ground(connection=connection, draft=read_draft(connection, read_base(connection)))
