"""A change in one sentence: “Create the label “Agency” between contacts and companies”."""

from typing import assert_never

from crmadmin.core.changes.changes import Change, Create, Delete, Update
from crmadmin.core.configuration.association_edits import AssociationEdit
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.configuration.field_mappings import FieldMapping
from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.configuration.sync_settings import SyncObjectSettings
from crmadmin.wording.association_edits import edit_sentence
from crmadmin.wording.kinds import property_name, rule_name
from crmadmin.wording.objects import between, object_name
from crmadmin.wording.pipelines import pipeline_change
from crmadmin.wording.settings import counted_as, limited, setting_line
from crmadmin.wording.speech import Speech
from crmadmin.wording.typography import quoted, words

VERBS = {
    "create": words("create", "créer"),
    "update": words("change", "modifier"),
    "delete": words("delete", "supprimer"),
}
"""What is done to a setting, by the name of the verb."""

DONE_TO = {
    "create": words("created", "créations"),
    "update": words("changed", "modifications"),
    "delete": words("deleted", "suppressions"),
}
"""Headings of counts, by the name of the verb."""

CREATE_LABEL = words("Create the label {label} {between}", "Créer le libellé {label} {between}")
RENAME_LABEL = words(
    "Rename the label {old} to {new} {between}", "Renommer le libellé {old} en {new} {between}"
)
DELETE_LABEL = words("Delete the label {label} {between}", "Supprimer le libellé {label} {between}")
CREATE_LIMIT = words("Limit to {limit}", "Limiter à {limit}")
CHANGE_LIMIT = words(
    "Change the limit of {old}{counted} to {new} for each {record}",
    "Faire passer la limite de {old}{counted} à {new} pour chaque {record}",
)
LIFT_LIMIT = words("Lift the limit of {limit}", "Lever la limite de {limit}")
ADD_OPTION = words(
    "Add the option {label} to {property} ({objects})",
    "Ajouter l’option {label} ({property}, {objects})",
)
RENAME_OPTION = words(
    "Rename the option {old} to {new} in {property} ({objects})",
    "Renommer l’option {old} en {new} ({property}, {objects})",
)
HIDE_OPTION = words(
    "Hide the option {label} of {property} ({objects})",
    "Masquer l’option {label} ({property}, {objects})",
)
SHOW_OPTION = words(
    "Show the option {label} of {property} ({objects}) again",
    "Afficher à nouveau l’option {label} ({property}, {objects})",
)
MOVE_OPTION = words(
    "Move the option {label} within {property} ({objects})",
    "Déplacer l’option {label} ({property}, {objects})",
)
CHANGE_OPTION = words(
    "Change the option {label} of {property} ({objects})",
    "Modifier l’option {label} ({property}, {objects})",
)
REMOVE_OPTION = words(
    "Remove the option {label} from {property} ({objects})",
    "Retirer l’option {label} ({property}, {objects})",
)
SET_SYNC = words("Set the sync of {objects}", "Régler la synchronisation : {objects}")
CLEAR_SYNC = words("Switch off the sync of {objects}", "Désactiver la synchronisation : {objects}")
CREATE_MAPPING = words("Add the mapping {mapping}", "Ajouter le mappage {mapping}")
CHANGE_RULE = words(
    "Set the rule of {property} ({objects}) to “{rule}”",
    "Passer la règle de {property} ({objects}) à « {rule} »",
)
CHANGE_MAPPING = words("Change the mapping to {mapping}", "Modifier le mappage : {mapping}")
DELETE_MAPPING = words("Delete the mapping {mapping}", "Supprimer le mappage {mapping}")


def verb_of(change: Change) -> str:
    """Name what a change does: ``create``, ``update`` or ``delete``."""
    return type(change).__name__.casefold()


def change_sentence(
    speech: Speech, change: Change, configuration: Configuration | None = None
) -> str:
    """Say what a change does; ``configuration`` knows what other settings are called."""
    setting = change.old if isinstance(change, Delete) else change.new
    match setting:
        case AssociationLabel():
            return _of_label(speech, change, setting)
        case AssociationLimit():
            return _of_limit(speech, change, setting, configuration)
        case AssociationEdit():
            return edit_sentence(speech, setting, configuration)
        case PropertyOption():
            return _of_option(speech, change, setting)
        case SyncObjectSettings() | FieldMapping():
            return _of_sync(speech, change, setting)
        case _:
            return pipeline_change(speech, change, setting, configuration)


def _of_label(speech: Speech, change: Change, label: AssociationLabel) -> str:
    where = between(speech, label.from_object, label.to_object)
    if isinstance(change, Update):
        return speech(
            RENAME_LABEL, old=_texts(speech, change.old), new=_texts(speech, label), between=where
        )
    text = CREATE_LABEL if isinstance(change, Create) else DELETE_LABEL
    return speech(text, label=_texts(speech, label), between=where)


def _texts(speech: Speech, label: Setting) -> str:
    if not isinstance(label, AssociationLabel):
        raise TypeError(label)
    texts = label.texts if label.inverse_label is not None else label.texts[:1]
    return " ⇄ ".join(quoted(speech, text) for text in texts)


def _of_limit(
    speech: Speech,
    change: Change,
    limit: AssociationLimit,
    configuration: Configuration | None,
) -> str:
    if not isinstance(change, Update) or not isinstance(change.old, AssociationLimit):
        text = CREATE_LIMIT if isinstance(change, Create) else LIFT_LIMIT
        return speech(text, limit=setting_line(speech, limit, configuration))
    return speech(
        CHANGE_LIMIT,
        old=limited(speech, change.old),
        counted=counted_as(speech, limit, configuration),
        new=speech.number(limit.max_records),
        record=object_name(speech, limit.from_object, 1),
    )


def _of_option(speech: Speech, change: Change, option: PropertyOption) -> str:
    facts = {
        "property": property_name(speech, option.property_name),
        "objects": object_name(speech, option.object),
    }
    if not isinstance(change, Update) or not isinstance(change.old, PropertyOption):
        text = ADD_OPTION if isinstance(change, Create) else REMOVE_OPTION
        return speech(text, label=quoted(speech, option.label), **facts)
    old = change.old
    if old.label != option.label:
        new = quoted(speech, option.label)
        return speech(RENAME_OPTION, old=quoted(speech, old.label), new=new, **facts)
    if old.hidden != option.hidden:
        text = HIDE_OPTION if option.hidden else SHOW_OPTION
    else:
        text = MOVE_OPTION if old.position != option.position else CHANGE_OPTION
    return speech(text, label=quoted(speech, option.label), **facts)


def _of_sync(speech: Speech, change: Change, setting: SyncObjectSettings | FieldMapping) -> str:
    if isinstance(setting, FieldMapping):
        return _of_mapping(speech, change, setting)
    text = CLEAR_SYNC if isinstance(change, Delete) else SET_SYNC
    return speech(text, objects=object_name(speech, setting.object))


def _of_mapping(speech: Speech, change: Change, mapping: FieldMapping) -> str:
    line = setting_line(speech, mapping)
    match change:
        case Create():
            return speech(CREATE_MAPPING, mapping=line)
        case Delete():
            return speech(DELETE_MAPPING, mapping=line)
        case Update(old=FieldMapping(fields=fields)) if fields == mapping.fields:
            return speech(
                CHANGE_RULE,
                property=mapping.property_name,
                objects=object_name(speech, mapping.object),
                rule=rule_name(speech, mapping.rule),
            )
        case Update():
            return speech(CHANGE_MAPPING, mapping=line)
        case _:
            assert_never(change)
