"""Calls about the associations of many pairs of records, in one sentence each."""

from collections.abc import Iterable

from crmadmin.core.associations.links import Carried, LinkKey
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.plans.link_batches import LinkBatch, LinkCall, LinkMove
from crmadmin.wording.association_edits import NO_LABEL, PAIRS, key_name
from crmadmin.wording.objects import between
from crmadmin.wording.speech import Speech
from crmadmin.wording.typography import enumerated, words

_ADD = words("Add {names} to {pairs}", "Ajouter {names} à {pairs}")
_ASSOCIATE = words("Create {pairs}", "Créer {pairs}")
_ASSOCIATE_WITH = words("Create or label {pairs}: {names}", "Créer ou libeller {pairs} : {names}")
_STRIP = words("Remove {names} from {pairs}", "Retirer {names} de {pairs}")
_PART = words("End {pairs}", "Supprimer {pairs}")
NOT_ASSOCIATED = words("not associated", "non associées")


def batch_sentence(
    speech: Speech, batch: LinkBatch, configuration: Configuration | None = None
) -> str:
    """Say what a call does to its pairs; ``configuration`` knows the texts of labels."""
    where = between(speech, batch.from_object, batch.to_object)
    pairs = speech.count(PAIRS, batch.count, between=where)
    added, removed = _added(batch.moves), _removed(batch.moves)

    def named(keys: Iterable[LinkKey]) -> str:
        return _named(speech, batch, keys, configuration)

    match batch.call:
        case LinkCall.ADD if any(move.before is None for move in batch.moves):
            if not added:
                return speech(_ASSOCIATE, pairs=pairs)
            return speech(_ASSOCIATE_WITH, pairs=pairs, names=named(added))
        case LinkCall.ADD:
            return speech(_ADD, pairs=pairs, names=named(added))
        case LinkCall.STRIP:
            return speech(_STRIP, pairs=pairs, names=named(removed))
        case LinkCall.PART:
            return speech(_PART, pairs=pairs)


def carried_text(
    speech: Speech,
    batch: LinkBatch,
    carried: Carried | None,
    configuration: Configuration | None = None,
) -> str:
    """Say what a pair of a call carries."""
    if carried is None:
        return speech(NOT_ASSOCIATED)
    return _named(speech, batch, sorted(carried), configuration) or speech(NO_LABEL)


def _named(
    speech: Speech,
    batch: LinkBatch,
    keys: Iterable[LinkKey],
    configuration: Configuration | None,
) -> str:
    objects = batch.from_object, batch.to_object
    return enumerated(
        speech, [key_name(speech, *objects, key, configuration) for key in sorted(keys)]
    )


def _added(moves: Iterable[LinkMove]) -> frozenset[LinkKey]:
    each = ((move.after or frozenset()) - (move.before or frozenset()) for move in moves)
    return frozenset[LinkKey]().union(*each)


def _removed(moves: Iterable[LinkMove]) -> frozenset[LinkKey]:
    each = ((move.before or frozenset()) - (move.after or frozenset()) for move in moves)
    return frozenset[LinkKey]().union(*each)
