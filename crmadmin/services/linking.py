"""The verbs of editing associations of records: every edit is staged in the draft.

What the edits do to records is in ``services.effecting``, how they are carried out in
``services.planning``.
"""

from crmadmin.core.associations.links import PLAIN, PRIMARY, TURNED, LinkKey
from crmadmin.core.associations.selection import (
    Associated,
    Crossed,
    LinkOrder,
    Pointed,
    Records,
    Selection,
)
from crmadmin.core.associations.staging import (
    LinkCount,
    LinkFile,
    LinkFileProblem,
    LinkFileRow,
    LinkRow,
    MergePreview,
    OfferedKey,
    PrimaryBy,
    PrimaryRule,
    Staged,
    StagedEdit,
)
from crmadmin.core.configuration.association_edits import AssociationEdit, Doing
from crmadmin.services.links.offering import offered_keys
from crmadmin.store.configurations import read_base
from crmadmin.store.database import Database
from crmadmin.store.drafts import read_draft


class Linking:
    """Edit the associations of one workspace's records, in its draft; usable from any thread.

    Every verb that stages is one transaction and one edit of the draft. It raises a Problem on a
    workspace that is open for reading only, and for what HubSpot would refuse.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def keys(self, one: str, other: str) -> tuple[OfferedKey, ...]:
        """Give what pairs of two objects can be given or lose, in the order of addresses.

        First that they are associated, then the primary one where these objects have one, then
        the labels as drafted; of records of one object those of two texts each way round.
        """
        with self._database.reading() as connection:
            drafted = read_draft(connection, read_base(connection)).configuration()
        return offered_keys(drafted, one, other)


__all__ = [
    "PLAIN",
    "PRIMARY",
    "TURNED",
    "Associated",
    "AssociationEdit",
    "Crossed",
    "Doing",
    "LinkCount",
    "LinkFile",
    "LinkFileProblem",
    "LinkFileRow",
    "LinkKey",
    "LinkOrder",
    "LinkRow",
    "Linking",
    "MergePreview",
    "OfferedKey",
    "Pointed",
    "PrimaryBy",
    "PrimaryRule",
    "Records",
    "Selection",
    "Staged",
    "StagedEdit",
]
