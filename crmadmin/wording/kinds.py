"""The names of kinds of settings, of the fields of each, and of the ways to a portal."""

from crmadmin.core.configuration import (
    association_edits,
    association_labels,
    association_limits,
    deal_requirements,
    field_mappings,
    lead_automation,
    lead_form,
    lead_ownership,
    pipeline_rules,
    pipelines,
    property_options,
    stage_moves,
    stage_permissions,
    stage_properties,
    stage_workflows,
    stages,
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
    pipelines.KIND: Names(words("pipeline", "pipeline"), words("pipelines", "pipelines")),
    stages.KIND: Names(words("stage", "phase"), words("stages", "phases")),
    stage_moves.KIND: Names(
        words("move of records", "déplacement de fiches"),
        words("moves of records", "déplacements de fiches"),
    ),
    pipeline_rules.KIND: Names(
        words("rules of a pipeline", "règles d’un pipeline"),
        words("rules of pipelines", "règles de pipelines"),
    ),
    stage_permissions.KIND: Names(
        words("edit access by stage", "accès en modification par phase"),
        words("edit access by stage", "accès en modification par phase"),
    ),
    stage_properties.KIND: Names(
        words("properties asked for in a stage", "propriétés demandées dans une phase"),
        words("properties asked for in stages", "propriétés demandées dans des phases"),
    ),
    deal_requirements.KIND: Names(
        words("deal on qualification", "transaction à la qualification"),
        words("deals on qualification", "transactions à la qualification"),
    ),
    stage_workflows.KIND: Names(
        words("workflow of a stage", "workflow d’une phase"),
        words("workflows of stages", "workflows de phases"),
    ),
    lead_ownership.KIND: Names(
        words("lead ownership", "propriété des leads"),
        words("lead ownership", "propriété des leads"),
    ),
    lead_automation.KIND: Names(
        words("lead automation", "automatisation des leads"),
        words("lead automation", "automatisation des leads"),
    ),
    lead_form.KIND: Names(
        words("create-lead form", "formulaire de création de lead"),
        words("create-lead forms", "formulaires de création de lead"),
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

_OF_PIPELINE = {
    "object": words("Object", "Objet"),
    "pipeline_id": words("Pipeline", "Pipeline"),
}
_OF_STAGE = {**_OF_PIPELINE, "stage_id": words("Stage", "Phase")}

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
    pipelines.KIND: {
        "object": words("Object", "Objet"),
        "pipeline_id": words("Internal name", "Nom interne"),
        "label": words("Label", "Nom affiché"),
        "position": words("Position", "Rang"),
    },
    stages.KIND: {
        **_OF_PIPELINE,
        "stage_id": words("Internal name", "Nom interne"),
        "label": words("Label", "Nom affiché"),
        "position": words("Position", "Rang"),
        "metadata": words("State", "État"),
    },
    stage_moves.KIND: {
        **_OF_STAGE,
        "to_pipeline_id": words("To the pipeline", "Vers le pipeline"),
        "to_stage_id": words("To the stage", "Vers la phase"),
        "of_run": words("As they were before run", "Comme avant l’envoi"),
    },
    pipeline_rules.KIND: {
        **_OF_PIPELINE,
        "creation": words("Creation limited to", "Création limitée à"),
        "no_skipping": words("Cannot be skipped", "Ne peuvent être sautées"),
        "no_backwards": words("No way back from", "Pas de retour depuis"),
    },
    stage_permissions.KIND: {
        **_OF_PIPELINE,
        "restricted": words("Edit access", "Accès en modification"),
    },
    stage_properties.KIND: {
        **_OF_STAGE,
        "properties": words("Properties", "Propriétés"),
    },
    deal_requirements.KIND: {
        **_OF_PIPELINE,
        "required": words("Deal required", "Transaction requise"),
    },
    stage_workflows.KIND: {**_OF_STAGE, "actions": words("What it does", "Ce qu’il fait")},
    lead_ownership.KIND: {
        "sync_owner": words(
            "Owner follows contact and company", "Propriétaire du contact et de l’entreprise"
        ),
        "update_open": words("Open leads too", "Leads ouverts compris"),
        "sync_activities": words("Activities of the owner", "Activités du propriétaire"),
    },
    lead_automation.KIND: {
        "contact_stages": words("For contacts entering", "Pour les contacts entrant dans"),
        "company_stages": words("For companies entering", "Pour les entreprises entrant dans"),
        "follow_up": words("Follow-up lead", "Lead de suivi"),
    },
    lead_form.KIND: {"properties": words("Properties", "Propriétés")},
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
