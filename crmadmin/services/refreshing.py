"""The base configuration brought up to date, and the draft that stands on it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from crmadmin.core.changes.changes import Change, diff
from crmadmin.core.changes.draft import Draft
from crmadmin.core.changes.merging import Conflict
from crmadmin.core.changes.readdressing import Renames, association_edits, renamed_keys
from crmadmin.core.changes.rebasing import rebased
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_labels import KIND as LABELS
from crmadmin.core.configuration.bindings import Bindings, Ids
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.configuration.kinds import KINDS, Channel
from crmadmin.core.configuration.stage_moves import StageMove
from crmadmin.core.definitions import System
from crmadmin.core.pull.documents import AccountDocument
from crmadmin.core.reading.pipelines import PIPELINES
from crmadmin.core.reading.portal import FAMILIES, read_settings
from crmadmin.store.configurations import kinds_held, read_base, read_bindings, replace_base
from crmadmin.store.database import Database, Transaction
from crmadmin.store.documents import read_documents
from crmadmin.store.draft_links import digest_of, rename_keys
from crmadmin.store.drafts import read_draft, save_draft


@dataclass(frozen=True, slots=True, kw_only=True)
class Refreshed:
    """What another base meant for the draft.

    ``drift`` is what changed in the base; ``readdressed`` are the labels whose internal name
    became known, by their old address. ``conflicts`` are the drafted addresses that the portal
    changed to something else, older ones included; ``settled`` those that it holds now as they
    were drafted, so that they left the draft.
    """

    drift: tuple[Change, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    readdressed: Renames = field(default_factory=dict)
    settled: tuple[Address, ...] = ()


def refresh_base(connection: Transaction) -> Refreshed:
    """Make the base what the portal's documents tell, kind by kind.

    What no API tells, and that of which the workspace holds no document, stays as it
    is. The draft moves along (:func:`move_base`).
    """
    known = read_bindings(connection)
    read = read_settings(_documents(connection), known)
    if not read.families:
        return Refreshed(conflicts=read_draft(connection, read_base(connection)).conflicts())
    base = read_base(connection)
    kept = {
        address: setting for address, setting in base.settings.items() if not read.tells(address)
    }
    ids = {
        address: of_setting for address, of_setting in known.ids.items() if not read.tells(address)
    }
    return move_base(
        connection,
        Configuration({**read.configuration.settings, **kept}),
        Bindings({**ids, **read.bindings.ids}),
        renames=renamed_labels(known.ids, read.bindings.ids),
    )


def refresh_unread(database: Database) -> None:
    """Read the settings out of documents that were pulled before settings were read from them."""
    with database.reading() as connection:
        unread = _has_unread(connection)
    if unread:
        with database.writing() as connection:
            refresh_base(connection)


def _has_unread(connection: Transaction) -> bool:
    held = kinds_held(connection)
    if not held & {kind.name for kind in KINDS.values() if kind.channel is Channel.API}:
        return next(iter(_documents(connection)), None) is not None
    documents = read_documents(connection, System.HUBSPOT, PIPELINES)
    told = read_settings(documents).configuration
    return not {address.kind for address in told.settings} <= held


def move_base(
    connection: Transaction,
    base: Configuration,
    bindings: Bindings | None = None,
    *,
    renames: Renames | None = None,
) -> Refreshed:
    """Put another configuration in place of the base, and the draft on it.

    Edits follow labels to the addresses that became known, and what is settled leaves the draft
    (``core.changes.rebasing``); so do moves out of stages that are gone. Without ``bindings`` the
    settings that stay keep their ids.
    """
    known = dict(renames or {})
    before = read_draft(connection, read_base(connection))
    there = _readdressed(connection, before, known)
    after = there.rebased(base)
    moot = [
        move
        for move in after.configuration().each(StageMove)
        if move.source in there.base.settings and move.source not in base.settings
    ]
    after = _settled(after, moot)
    replace_base(connection, base, bindings)
    save_draft(connection, before, after)
    drifted = {change.address for change in diff(there.base, base)}
    drifted |= {move.address for move in moot}
    left = {change.address for change in after.changes()}
    return Refreshed(
        drift=diff(there.base, base),
        conflicts=after.conflicts(),
        readdressed=known,
        settled=tuple(
            change.address
            for change in there.changes()
            if change.address in drifted and change.address not in left
        ),
    )


def _settled(draft: Draft, done: Sequence[Setting]) -> Draft:
    """Give the draft without edits of records that have nothing left to do."""
    edits, position = rebased(draft.edits, draft.position, Configuration(), Configuration.of(done))
    return replace(draft, edits=edits, position=position)


def _readdressed(connection: Transaction, draft: Draft, renames: Renames) -> Draft:
    """Give the draft with labels under their new addresses; what edits do to records follows."""
    digests: dict[str, str] = {}
    for edit_id, edit in association_edits(draft.edits).items():
        if names := renamed_keys(edit, renames):
            rename_keys(connection, edit_id, names)
            digests[edit_id] = digest_of(connection, edit_id)
    return draft.readdressed(renames).redigested(digests)


def renamed_labels(known: Mapping[Address, Ids], told: Mapping[Address, Ids]) -> Renames:
    """Find the labels that the portal tells under another name than the one known so far.

    They are the same where objects and ids are (domain/associations.md §1).
    """
    names = {_ends(address, ids): address for address, ids in told.items()}
    return {
        address: names[_ends(address, ids)]
        for address, ids in known.items()
        if address.kind == LABELS and address not in told and _ends(address, ids) in names
    }


def _ends(address: Address, ids: Ids) -> tuple[tuple[str, ...], frozenset[int]]:
    return address.path[:-1], frozenset(ids.values())


def _documents(connection: Transaction) -> Iterable[AccountDocument]:
    for family in FAMILIES:
        yield from read_documents(connection, System.HUBSPOT, family)
