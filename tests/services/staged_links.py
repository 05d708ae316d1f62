"""Edits of records' associations, put into a draft without the verbs that make them."""

from collections.abc import Iterable

from crmadmin.core.associations.links import Delta, LinkKey, Verb
from crmadmin.core.configuration.association_edits import AssociationEdit, Doing
from crmadmin.store.configurations import read_base
from crmadmin.store.database import Database
from crmadmin.store.draft_links import count_pairs, digest_of, keys_of, write_links
from crmadmin.store.drafts import read_draft, save_draft

ADD, REMOVE = Verb.ADD, Verb.REMOVE


def delta(one: str, other: str, key: LinkKey, verb: Verb = ADD) -> Delta:
    """Say what is done to one key of one pair."""
    return Delta(pair=(one, other), key=key, verb=verb)


def stage(
    database: Database, edit_id: str, objects: tuple[str, str], deltas: Iterable[Delta]
) -> None:
    """Put an edit into the draft with its rows."""
    with database.writing() as connection:
        write_links(connection, edit_id, deltas)
        draft = read_draft(connection, read_base(connection))
        edit = AssociationEdit(
            edit_id=edit_id,
            from_object=objects[0],
            to_object=objects[1],
            doing=Doing.LABEL,
            pairs=count_pairs(connection, edit_id),
            digest=digest_of(connection, edit_id),
            adds=keys_of(connection, edit_id, ADD),
            removes=keys_of(connection, edit_id, REMOVE),
        )
        save_draft(connection, draft, draft.edit(edit.address, edit))
