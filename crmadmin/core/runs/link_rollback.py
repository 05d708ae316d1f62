"""How the pairs of records of a run are rolled back: those that are as the run left them.

Pure: what undoes an edit of a run is another edit, whose rows :func:`restored` gives.
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping

from crmadmin.core.associations.links import (
    PLAIN,
    Carried,
    Delta,
    LinkChange,
    LinkKey,
    RecordPair,
    Verb,
)
from crmadmin.core.configuration.association_edits import AssociationEdit, Doing
from crmadmin.core.runs.edit_rollback import EditRollback, ItemRestoration, restoration

LinkRollback = EditRollback[AssociationEdit]
"""What rolling back does about one edit of associations; its items are pairs."""

Known = Callable[[LinkKey], bool]
"""Tells whether pairs can carry a key once a run is rolled back."""


def restored(
    changes: Iterable[LinkChange], now: Mapping[RecordPair, Carried], known: Known
) -> Iterator[Delta]:
    """Give what is done to the pairs that are as a run left them, in their order and their keys'.

    ``changes`` are what the run did to each pair in all, ``now`` what pairs carry.
    """
    for change in changes:
        if restoration(change, now.get(change.pair)) is ItemRestoration.RESTORABLE:
            yield from sorted(_deltas(change, known), key=lambda delta: delta.key)


def link_rollback(
    undone: AssociationEdit,
    edit_id: str,
    changes: Iterable[LinkChange],
    now: Mapping[RecordPair, Carried],
    known: Known,
) -> LinkRollback:
    """Sum up what undoing an edit of a run does, pair by pair, with the edit that does it."""
    counts = dict.fromkeys(ItemRestoration, 0)
    keys: dict[Verb, set[LinkKey]] = {verb: set() for verb in Verb}
    missing: set[LinkKey] = set()
    incomplete = 0
    digest = hashlib.sha256()
    for change in changes:
        verdict = restoration(change, now.get(change.pair))
        counts[verdict] += 1
        if verdict is ItemRestoration.RESTORABLE:
            gone = {key for key in change.before or () if not known(key)}
            incomplete += bool(gone)
            missing |= gone
            for delta in restored([change], now, known):
                keys[delta.verb].add(delta.key)
                line = f"{delta.pair[0]}\t{delta.pair[1]}\t{delta.key}\t{delta.verb}\n"
                digest.update(line.encode())
    edit = AssociationEdit(
        edit_id=edit_id,
        from_object=undone.from_object,
        to_object=undone.to_object,
        doing=Doing.RESTORE,
        pairs=counts[ItemRestoration.RESTORABLE],
        digest=digest.hexdigest(),
        adds=tuple(sorted(keys[Verb.ADD])),
        removes=tuple(sorted(keys[Verb.REMOVE])),
    )
    return EditRollback(
        undone=undone,
        edit=edit,
        restored=counts[ItemRestoration.RESTORABLE],
        already=counts[ItemRestoration.ALREADY],
        changed_since=counts[ItemRestoration.CHANGED_SINCE],
        incomplete=incomplete,
        missing=tuple(sorted(missing)),
    )


def _deltas(change: LinkChange, known: Known) -> Iterator[Delta]:
    before, after = change.before, change.after
    if before is None:
        yield Delta(pair=change.pair, key=PLAIN, verb=Verb.REMOVE)
        return
    if after is None:
        yield Delta(pair=change.pair, key=PLAIN, verb=Verb.ADD)
    for key in before - (after or frozenset()):
        if known(key):
            yield Delta(pair=change.pair, key=key, verb=Verb.ADD)
    for key in (after or frozenset()) - before:
        yield Delta(pair=change.pair, key=key, verb=Verb.REMOVE)
