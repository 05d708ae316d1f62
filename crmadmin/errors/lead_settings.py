"""What stands against what only a person can set of leads and of stages.

The part of each code after the dot is the value of
``core.pipelines.manual_objections.ManualObjection``.
"""

from crmadmin.errors.problem import Wording

ASKED_PROPERTY_UNKNOWN = Wording(
    code="lead_settings.asked_property_unknown",
    en="The property {property} is not known.",
    en_remedy="Choose a property of the object, or pull again.",
    fr="La propriété {property} n’est pas connue.",
    fr_remedy="Choisissez une propriété de l’objet, ou récupérez à nouveau le portail.",
)
ASKED_PROPERTY_TWICE = Wording(
    code="lead_settings.asked_property_twice",
    en="The property {property} is asked for twice.",
    en_remedy="Leave it there once.",
    fr="La propriété {property} est demandée deux fois.",
    fr_remedy="Ne la gardez qu’une fois.",
)
DEAL_NOT_OF_LEADS = Wording(
    code="lead_settings.deal_not_of_leads",
    en="Only the qualification of leads can ask for a deal.",
    en_remedy="Choose a pipeline of leads.",
    fr="Seule la qualification de leads peut exiger une transaction.",
    fr_remedy="Choisissez un pipeline de leads.",
)
WORKFLOW_ACTION_EMPTY = Wording(
    code="lead_settings.workflow_action_empty",
    en="An action of the workflow says nothing.",
    en_remedy="Write what shall happen, or remove it.",
    fr="Une action du workflow ne dit rien.",
    fr_remedy="Écrivez ce qui doit se passer, ou retirez-la.",
)
OWNERSHIP_OPEN_WITHOUT_SYNC = Wording(
    code="lead_settings.ownership_open_without_sync",
    en="Open leads are updated only when the owner is synced.",
    en_remedy="Switch the sync of owners on, or leave open leads alone.",
    fr="Les leads ouverts ne sont mis à jour que si le propriétaire est synchronisé.",
    fr_remedy="Activez la synchronisation des propriétaires, ou laissez les leads ouverts.",
)
AUTOMATION_STAGE_UNKNOWN = Wording(
    code="lead_settings.automation_stage_unknown",
    en="“{value}” is no lifecycle stage of this workspace.",
    en_remedy="Choose one that records can be in.",
    fr="« {value} » n’est pas une phase du cycle de vie de cet espace de travail.",
    fr_remedy="Choisissez-en une où des fiches peuvent être.",
)
AUTOMATION_TYPE_UNKNOWN = Wording(
    code="lead_settings.automation_type_unknown",
    en="“{value}” is no lead type of this workspace.",
    en_remedy="Choose an option of the property, or add it there.",
    fr="« {value} » n’est pas un type de lead de cet espace de travail.",
    fr_remedy="Choisissez une option de la propriété, ou ajoutez-la.",
)
AUTOMATION_REASON_UNKNOWN = Wording(
    code="lead_settings.automation_reason_unknown",
    en="“{value}” is no disqualification reason of this workspace.",
    en_remedy="Choose an option of the property, or add it there.",
    fr="« {value} » n’est pas un motif de disqualification de cet espace de travail.",
    fr_remedy="Choisissez une option de la propriété, ou ajoutez-la.",
)
AUTOMATION_REASONS_NONE = Wording(
    code="lead_settings.automation_reasons_none",
    en="No reason is chosen after which a lead for follow-up is created.",
    en_remedy="Choose at least one, or switch the follow-up off.",
    fr="Aucun motif n’est choisi après lequel un lead de suivi est créé.",
    fr_remedy="Choisissez-en au moins un, ou désactivez le suivi.",
)

READ_FROM_PORTAL = Wording(
    code="lead_settings.read_from_portal",
    en="The portal tells this setting itself: how it is set now is not declared.",
    en_remedy="Pull again to know how it is, or draft how it shall be.",
    fr="Le portail indique lui-même ce paramètre : son réglage actuel ne se déclare pas.",
    fr_remedy="Récupérez à nouveau le portail pour le connaître, ou préparez un changement.",
)
DECLARED_WHILE_DRAFTED = Wording(
    code="lead_settings.declared_while_drafted",
    en="The draft changes this setting: how HubSpot is set now cannot be declared under it.",
    en_remedy="Push the change or take it back, then declare.",
    fr="Le brouillon modifie ce paramètre : on ne peut pas déclarer sous lui comment HubSpot est "
    "réglé.",
    fr_remedy="Envoyez le changement ou annulez-le, puis déclarez.",
)

OBJECTIONS = {
    wording.code.partition(".")[2]: wording
    for wording in (
        ASKED_PROPERTY_UNKNOWN,
        ASKED_PROPERTY_TWICE,
        DEAL_NOT_OF_LEADS,
        WORKFLOW_ACTION_EMPTY,
        OWNERSHIP_OPEN_WITHOUT_SYNC,
        AUTOMATION_STAGE_UNKNOWN,
        AUTOMATION_TYPE_UNKNOWN,
        AUTOMATION_REASON_UNKNOWN,
        AUTOMATION_REASONS_NONE,
    )
}
"""The wording of each objection by its code."""
