"""Edits of the associations of many records, in one sentence each; and what pairs carry."""

from collections.abc import Iterable, Mapping

from crmadmin.core.associations.links import (
    OTHER,
    PLAIN,
    PRIMARY,
    TURNED,
    LinkKey,
    is_label,
    label_name,
)
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_edits import AssociationEdit, Doing
from crmadmin.core.configuration.association_labels import KIND as LABELS
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.wording.objects import between
from crmadmin.wording.speech import Counted, Speech, Text
from crmadmin.wording.typography import enumerated, quoted, words

ASSOCIATED = words("associated", "associées")
PRIMARY_NAME = words("primary", "principale")
OTHER_TYPE = words("HubSpot’s type {id}", "type {id} de HubSpot")
NO_LABEL = words("no label", "aucun libellé")

PAIRS = Counted(
    words("{count} association {between}", "{count} association {between}"),
    words("{count} associations {between}", "{count} associations {between}"),
)

SENTENCES: Mapping[Doing, Text] = {
    Doing.LABEL: words(
        "Change the labels of {pairs}{keys}", "Modifier les libellés de {pairs}{keys}"
    ),
    Doing.ASSOCIATE: words("Make {pairs}{keys}", "Créer {pairs}{keys}"),
    Doing.PART: words("End {pairs}", "Supprimer {pairs}"),
    Doing.PRIMARY: words(
        "Choose the primary one in {pairs}", "Choisir la principale parmi {pairs}"
    ),
    Doing.MERGE: words(
        "Merge {before} into {after}: {pairs}", "Fusionner {before} en {after} : {pairs}"
    ),
    Doing.SPLIT: words(
        "Split {after} off {before}: {pairs}", "Séparer {after} de {before} : {pairs}"
    ),
    Doing.MOVE: words(
        "Move {before} to {after}: {pairs}", "Passer de {before} à {after} : {pairs}"
    ),
    Doing.FILE: words(
        "Edit {pairs} by the file {chosen}{keys}",
        "Modifier {pairs} selon le fichier {chosen}{keys}",
    ),
    Doing.RESTORE: words("Restore {pairs}{keys}", "Rétablir {pairs}{keys}"),
}
"""What an edit does; ``chosen`` of a file is its name."""

CHOSEN = words(" ({chosen})", " ({chosen})")
"""How the pairs of an edit were chosen, in the admin's own words, behind what it does."""

DOINGS: Mapping[Doing, Text] = {
    Doing.LABEL: words("labels", "libellés"),
    Doing.ASSOCIATE: words("new associations", "nouvelles associations"),
    Doing.PART: words("end of associations", "fin d’associations"),
    Doing.PRIMARY: words("primary associations", "associations principales"),
    Doing.MERGE: words("merge of labels", "fusion de libellés"),
    Doing.SPLIT: words("split of a label", "séparation d’un libellé"),
    Doing.MOVE: words("move of a label", "remplacement d’un libellé"),
    Doing.FILE: words("file", "fichier"),
    Doing.RESTORE: words("roll-back", "retour en arrière"),
}
"""What an edit is for, in a word or two."""
ADDED = words("add {names}", "ajouter {names}")
REMOVED = words("remove {names}", "retirer {names}")
KEYS = words(": {parts}", " : {parts}")

IDLE = words(
    "{edit}: these pairs are so already, or a later edit decides; nothing is to be done.",
    "{edit} : ces paires sont déjà ainsi, ou une modification suivante décide ; rien à faire.",
)


def idle_sentence(
    speech: Speech, edit: AssociationEdit, configuration: Configuration | None = None
) -> str:
    """Say that an edit changes nothing any more, and has no step."""
    return speech(IDLE, edit=edit_sentence(speech, edit, configuration))


def edit_sentence(
    speech: Speech, edit: AssociationEdit, configuration: Configuration | None = None
) -> str:
    """Say what an edit does; ``configuration`` knows the texts of labels.

    A label carried either way round is named once.
    """
    where = between(speech, edit.from_object, edit.to_object)
    adds, removes = _told(edit.adds), _told(edit.removes)
    sentence = speech(
        SENTENCES[edit.doing],
        pairs=speech.count(PAIRS, edit.pairs, between=where),
        before=key_names(speech, edit, _labels(removes), configuration),
        after=key_names(speech, edit, _labels(adds), configuration),
        chosen=quoted(speech, edit.chosen),
        keys=_keys(
            speech,
            key_names(speech, edit, adds, configuration),
            key_names(speech, edit, removes, configuration),
        ),
    )
    if not edit.chosen or edit.doing is Doing.FILE:
        return sentence
    return sentence + speech(CHOSEN, chosen=edit.chosen)


def key_names(
    speech: Speech,
    edit: AssociationEdit,
    keys: Iterable[LinkKey],
    configuration: Configuration | None = None,
) -> str:
    """Name some keys of an edit, one after the other."""
    objects = edit.from_object, edit.to_object
    names = (key_name(speech, *objects, key, configuration) for key in keys)
    return enumerated(speech, tuple(names))


def key_name(
    speech: Speech,
    from_object: str,
    to_object: str,
    key: LinkKey,
    configuration: Configuration | None = None,
) -> str:
    """Name a key of a pair: a label by its text, as it is read from the first record."""
    if key == PLAIN:
        return speech(ASSOCIATED)
    if key == PRIMARY:
        return speech(PRIMARY_NAME)
    if not is_label(key):
        return speech(OTHER_TYPE, id=key.removeprefix(OTHER))
    name = label_name(key)
    address = Address(LABELS, (from_object, to_object, name))
    label = None if configuration is None else configuration.get(address)
    if not isinstance(label, AssociationLabel):
        return quoted(speech, name)
    return quoted(speech, label.texts[1 if key.startswith(TURNED) else 0])


def _told(keys: Iterable[LinkKey]) -> tuple[LinkKey, ...]:
    """Give the keys that are worth a word: that pairs are associated goes without saying."""
    return tuple(key for key in keys if key != PLAIN)


def _labels(keys: Iterable[LinkKey]) -> tuple[LinkKey, ...]:
    """Give the labels among keys, each once, as they are read from the first record."""
    labels = (label_name(key) for key in keys if is_label(key))
    return tuple(dict.fromkeys(labels))


def _keys(speech: Speech, added: str, removed: str) -> str:
    parts = [
        speech(text, names=names) for text, names in ((ADDED, added), (REMOVED, removed)) if names
    ]
    return speech(KEYS, parts=", ".join(parts)) if parts else ""
