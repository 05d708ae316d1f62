"""What a person sets by hand: the card’s title, why no call does it, where to click."""

from collections.abc import Mapping
from dataclasses import dataclass

from crmadmin.core.configuration import (
    deal_requirements,
    pipeline_rules,
    stage_permissions,
    stage_properties,
    stage_workflows,
)
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.pipelines import pipeline_address
from crmadmin.core.configuration.stages import stage_address
from crmadmin.core.plans.plan import Card, Step
from crmadmin.core.plans.subjects import new_of, old_of
from crmadmin.core.pull.declarations import Unreadable
from crmadmin.wording.objects import OBJECTS
from crmadmin.wording.pipelines import pipeline_text, placed_stage
from crmadmin.wording.settings import Difference, differences
from crmadmin.wording.speech import Speech, Text
from crmadmin.wording.typography import words

SETTINGS = {
    Unreadable.FIELD_MAPPINGS: words("Field mappings", "Mappages de champs"),
    Unreadable.OBJECT_SETTINGS: words("What is created and deleted", "Ce qui est créé et supprimé"),
    Unreadable.INCLUSION_LIST: words("Inclusion list", "Liste d’inclusion"),
    Unreadable.LEAD_AUTOMATION: words("Lead automation", "Automatisation des leads"),
    Unreadable.LEAD_FORM: words("Create-lead form", "Formulaire de création de lead"),
    Unreadable.LEAD_OWNERSHIP: words("Lead ownership", "Propriété des leads"),
    Unreadable.DEAL_WHEN_QUALIFYING: words(
        "Deal when a lead qualifies", "Transaction à la qualification d’un lead"
    ),
    Unreadable.DEFAULT_CREATION_STAGE: words("Stage of new leads", "Phase des nouveaux leads"),
    Unreadable.LIFECYCLE_AUTOMATION: words(
        "Lifecycle stage settings", "Paramètres de la phase du cycle de vie"
    ),
    Unreadable.REQUIRED_STAGE_PROPERTIES: words(
        "Properties required by stage", "Propriétés requises par phase"
    ),
    Unreadable.STAGE_WORKFLOWS: words("Workflows of stages", "Workflows des phases"),
}
"""What HubSpot's window calls the settings that no API tells."""

_SALESFORCE = words(
    "Settings → Integrations → Connected Apps → Salesforce",
    "Paramètres → Intégrations → Applications connectées → Salesforce",
)
_LEADS = words("Settings → Objects → Leads", "Paramètres → Objets → Leads")
_AUTOMATE = words(
    "Settings → Objects → Leads → Pipeline → Automate",
    "Paramètres → Objets → Leads → Pipeline → Automatiser",
)

PATHS = {
    Unreadable.FIELD_MAPPINGS: _SALESFORCE,
    Unreadable.OBJECT_SETTINGS: _SALESFORCE,
    Unreadable.INCLUSION_LIST: _SALESFORCE,
    Unreadable.LEAD_AUTOMATION: _AUTOMATE,
    Unreadable.LEAD_FORM: words(
        "Settings → Objects → Leads → Customize the create-lead form",
        "Paramètres → Objets → Leads → Personnaliser le formulaire Créer un lead",
    ),
    Unreadable.LEAD_OWNERSHIP: _LEADS,
    Unreadable.DEAL_WHEN_QUALIFYING: words(
        "Settings → Objects → Leads → Pipeline → Require a deal on qualification",
        "Paramètres → Objets → Leads → Pipeline → Nécessite une transaction pour la création",
    ),
    Unreadable.DEFAULT_CREATION_STAGE: words(
        "Settings → Objects → Leads → Pipeline", "Paramètres → Objets → Leads → Pipeline"
    ),
    Unreadable.STAGE_WORKFLOWS: words(
        "Settings → Objects → {object} → Pipeline → Automate → Create a workflow in a stage",
        "Paramètres → Objets → {object} → Pipeline → Automatiser → Créer un workflow dans une "
        "phase",
    ),
    Unreadable.LIFECYCLE_AUTOMATION: words(
        "Settings → Objects → {object} → Lifecycle Stage",
        "Paramètres → Objets → {object} → Phase du cycle de vie",
    ),
    Unreadable.REQUIRED_STAGE_PROPERTIES: words(
        "Settings → Objects → {object} → Pipeline → the stage → Edit properties",
        "Paramètres → Objets → {object} → Pipeline → la phase → Modifier les propriétés",
    ),
}
"""The menu path to them, over the title of the object."""

WHY = words(
    "HubSpot has no public API for this setting.",
    "HubSpot n’a pas d’API publique pour ce paramètre.",
)
DENIED = words(
    "HubSpot has an API for this setting, but does not let this connection use it.",
    "HubSpot a une API pour ce paramètre, mais ne laisse pas cette connexion l’utiliser.",
)
_RULES = words(
    "Settings → Objects → {object} → Pipelines → Pipeline rules",
    "Paramètres → Objets → {object} → Pipelines → Règles du pipeline",
)
DENIABLE = {
    pipeline_rules.KIND: words("Pipeline rules", "Règles du pipeline"),
    stage_permissions.KIND: words("Edit access of stages", "Accès en modification des phases"),
}
"""What HubSpot's window calls what a connection may be denied; all are on one page."""

VERIFIED = words(
    "The next pull tells whether it was done.", "La prochaine récupération dira si c’est fait."
)
NOT_VERIFIABLE = words(
    "Nothing can read it back: check the result on the page, then confirm the step.",
    "Rien ne permet de le relire : vérifiez le résultat sur la page, puis confirmez l’étape.",
)
TITLE = words("{setting}: {object}", "{setting} : {object}")
OF_OBJECT = words("{what}, {object}", "{what}, {object}")


@dataclass(frozen=True, slots=True, kw_only=True)
class CardWords:
    """A card as a person reads it; ``values`` are what to set, with what is there now."""

    title: str
    why: str
    path: str
    link: str
    values: tuple[Difference, ...]
    check: str


def card_words(speech: Speech, step: Step, configuration: Configuration | None = None) -> CardWords:
    """Say what a manual step asks for; raises ValueError for a step that is a call.

    ``configuration`` knows what stages, properties and options are called.
    """
    if step.card is None:
        raise ValueError("the step is a call")
    change = step.changes[0]
    title = _object_title(speech, change.address.path[0])
    subject = _subject(speech, change.address, title, configuration)
    values = [
        difference
        for each in step.changes
        for difference in differences(speech, old_of(each), new_of(each), configuration)
    ]
    return CardWords(
        title=speech(TITLE, setting=place_name(speech, step.card), object=subject),
        why=speech(DENIED if step.card.place in DENIABLE else WHY),
        path=speech(_path(step.card), object=title),
        link=step.card.link,
        values=tuple(values),
        check=speech(VERIFIED if step.card.verifiable else NOT_VERIFIABLE),
    )


def place_name(speech: Speech, card: Card) -> str:
    """Name the page of HubSpot that a card leads to."""
    if card.place in DENIABLE:
        return speech(DENIABLE[card.place])
    return speech(SETTINGS[Unreadable(card.place)])


def _subject(
    speech: Speech, address: Address, object_title: str, configuration: Configuration | None
) -> str:
    """Name what is set: the stage and its pipeline, the pipeline, else the object."""
    match address.kind:
        case stage_properties.KIND | stage_workflows.KIND:
            stage = stage_address(*address.path)
            return speech(
                OF_OBJECT,
                what=placed_stage(speech, stage, configuration),
                object=object_title,
            )
        case deal_requirements.KIND | pipeline_rules.KIND | stage_permissions.KIND:
            pipeline = pipeline_text(speech, pipeline_address(*address.path), configuration)
            return speech(OF_OBJECT, what=pipeline, object=object_title)
        case _:
            return object_title


def _path(card: Card) -> Text:
    return _RULES if card.place in DENIABLE else PATHS[Unreadable(card.place)]


def _object_title(speech: Speech, name: str) -> str:
    known: Mapping[str, Text] = OBJECTS
    return speech(known[name]) if name in known else name
