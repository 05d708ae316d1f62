"""The names of kinds of settings, of the fields of each, and of the ways to a portal."""

from crmadmin.core.configuration import (
    association_edits,
    association_labels,
    association_limits,
    field_mappings,
    property_options,
    sync_settings,
)
from crmadmin.core.configuration.field_mappings import SyncRule
from crmadmin.core.configuration.kinds import Channel
from crmadmin.wording.objects import Names
from crmadmin.wording.speech import Speech
from crmadmin.wording.typography import sentence_case, words

KINDS = {
    association_labels.KIND: Names(
        words("association label", "libellé d’association"),
        words("association labels", "libellés d’association"),
    ),
    association_limits.KIND: Names(
        words("association limit", "limite d’association"),
        words("association limits", "limites d’association"),
    ),
    association_edits.KIND: Names(
        words("edit of associations", "modification d’associations"),
        words("edits of associations", "modifications d’associations"),
    ),
    property_options.KIND: Names(
        words("property option", "option de propriété"),
        words("property options", "options de propriété"),
    ),
    sync_settings.KIND: Names(
        words("sync settings of an object", "paramètres de synchronisation d’un objet"),
        words("sync settings of objects", "paramètres de synchronisation d’objets"),
    ),
    field_mappings.KIND: Names(
        words("field mapping", "mappage de champ"), words("field mappings", "mappages de champs")
    ),
}
"""What settings of each kind are called."""

CHANNELS = {
    Channel.API: words("HubSpot’s API", "API de HubSpot"),
    Channel.MANUAL: words("by hand", "à la main"),
    Channel.EXPERIMENTAL: words("undocumented call", "appel non documenté"),
}
"""How a setting reaches the portal."""

SYNC_RULES = {
    SyncRule.PREFER_SALESFORCE_UNLESS_BLANK: words(
        "Prefer Salesforce unless blank", "Préférer Salesforce sauf si vide"
    ),
    SyncRule.ALWAYS_USE_SALESFORCE: words("Always use Salesforce", "Toujours utiliser Salesforce"),
    SyncRule.TWO_WAY: words("Two-way", "Synchronisation bidirectionnelle"),
    SyncRule.DONT_SYNC: words("Don’t sync", "Ne pas synchroniser"),
}
"""HubSpot's names of the four rules."""

PROPERTIES = {
    "hs_lead_status": words("lead status", "statut du lead"),
    "hs_lead_type": words("lead type", "type de lead"),
    "hs_lead_label": words("lead label", "étiquette du lead"),
    "hs_lead_disqualification_reason": words(
        "disqualification reason", "motif de disqualification"
    ),
    "lifecyclestage": words("lifecycle stage", "phase du cycle de vie"),
}
"""HubSpot's names of the properties whose options admins set; others go by their own name."""

FIELDS = {
    association_labels.KIND: {
        "from_object": words("From", "De"),
        "to_object": words("To", "Vers"),
        "name": words("Internal name", "Nom interne"),
        "label": words("Label", "Libellé"),
        "inverse_label": words("Label the other way", "Libellé inverse"),
    },
    association_limits.KIND: {
        "from_object": words("For each", "Pour chaque"),
        "to_object": words("Counted", "Fiches comptées"),
        "max_records": words("At most", "Au plus"),
        "label": words("With the label", "Avec le libellé"),
        "type_id": words("Of HubSpot’s type", "Du type de HubSpot"),
        "inverse": words("Counted the other way", "Dans l’autre sens"),
    },
    association_edits.KIND: {
        "edit_id": words("Edit", "Modification"),
        "from_object": words("From", "De"),
        "to_object": words("To", "Vers"),
        "doing": words("For", "But"),
        "pairs": words("Associations", "Associations"),
        "digest": words("Fingerprint", "Empreinte"),
        "adds": words("Adds", "Ajoute"),
        "removes": words("Removes", "Retire"),
        "chosen": words("Chosen by", "Choisies par"),
    },
    property_options.KIND: {
        "object": words("Object", "Objet"),
        "property": words("Property", "Propriété"),
        "value": words("Internal value", "Valeur interne"),
        "label": words("Label", "Nom affiché"),
        "position": words("Place in the list", "Place dans la liste"),
        "hidden": words("Hidden", "Masquée"),
        "description": words("Description", "Description"),
    },
    sync_settings.KIND: {
        "object": words("Object", "Objet"),
        "creates": words("Created in Salesforce", "Créé dans Salesforce"),
        "inclusion_list": words("Inclusion list", "Liste d’inclusion"),
        "create_in_hubspot": words("Created in HubSpot", "Création dans HubSpot"),
    },
    field_mappings.KIND: {
        "object": words("Object", "Objet"),
        "property": words("Property", "Propriété"),
        "fields": words("Salesforce fields", "Champs Salesforce"),
        "rule": words("Sync rule", "Règle de synchronisation"),
    },
}
"""The names of the fields of a setting, by kind and by the key of its plain value."""


def kind_name(speech: Speech, kind: str, count: int = 2) -> str:
    """Name settings of a kind within a sentence: one of them, or several."""
    return speech(KINDS[kind].of(count))


def kind_title(speech: Speech, kind: str) -> str:
    """Name a kind as a heading."""
    return sentence_case(kind_name(speech, kind))


def property_name(speech: Speech, name: str) -> str:
    """Name a property: as HubSpot does where that is known, else by its internal name."""
    known = PROPERTIES.get(name)
    return name if known is None else speech(known)


def field_name(speech: Speech, kind: str, key: str) -> str:
    """Name a field of a setting."""
    return speech(FIELDS[kind][key])


def rule_name(speech: Speech, rule: SyncRule) -> str:
    """Name a sync rule."""
    return speech(SYNC_RULES[rule])
