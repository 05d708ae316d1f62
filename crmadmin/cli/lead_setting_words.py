"""The words of ``crmadmin leads settings declare|undeclare|set``."""

from crmadmin.wording.speech import Text

DECLARE_HELP = Text(
    "Say how HubSpot is set now. Nothing is drafted: no API tells it, so you do.",
    "Dire comment HubSpot est réglé actuellement. Rien ne va au brouillon : aucune API ne le dit, "
    "c’est donc à vous de le faire.",
)
UNDECLARE_HELP = Text(
    "Say that it is not known how HubSpot is set now: takes back what was declared.",
    "Dire que l’on ne sait pas comment HubSpot est réglé actuellement : revient sur ce qui a été "
    "déclaré.",
)
SET_HELP = Text(
    "Draft how HubSpot shall be set; it becomes a manual step of the plan.",
    "Mettre au brouillon comment HubSpot doit être réglé ; cela devient une étape manuelle du "
    "plan.",
)
OWNERSHIP_HELP = Text(
    "Who owns leads, and whose activities they show. What is not named stays.",
    "À qui sont les leads, et quelles activités ils montrent. Ce qui n’est pas nommé reste.",
)
AUTOMATION_HELP = Text(
    "Which leads HubSpot creates by itself, all of it: without options, none.",
    "Les leads que HubSpot crée lui-même, en entier : sans option, aucun.",
)
FORM_HELP = Text(
    "The properties of the create-lead form, in order.",
    "Les propriétés du formulaire de création de lead, dans l’ordre.",
)
DEAL_HELP = Text(
    "Whether qualifying a lead of a pipeline asks for a deal.",
    "Si la qualification d’un lead d’un pipeline exige une transaction.",
)
PROPERTIES_HELP = Text(
    "The properties that are asked for when a lead enters a stage, in order.",
    "Les propriétés demandées quand un lead entre dans une phase, dans l’ordre.",
)
WORKFLOW_HELP = Text(
    "What happens to leads that reach a stage, in your own words.",
    "Ce qui arrive aux leads qui atteignent une phase, dans vos mots.",
)
FILE_HELP = Text(
    "Declare what a configuration file says of the settings that only a person can make: all of "
    "it, or nothing.",
    "Déclarer ce qu’un fichier de configuration dit des paramètres que seule une personne peut "
    "régler : tout, ou rien.",
)
SYNC_OWNER = Text(
    "Leads follow the owner of their contact and company.",
    "Les leads suivent le propriétaire de leur contact et de leur entreprise.",
)
UPDATE_OPEN = Text(
    "Open leads are changed at once, too.", "Les leads ouverts sont aussi modifiés aussitôt."
)
SYNC_ACTIVITIES = Text(
    "Leads show the activities of their contact and company.",
    "Les leads montrent les activités de leur contact et de leur entreprise.",
)
CONTACT_STAGE = Text(
    "A lifecycle stage that creates a lead when a contact enters it. Repeatable.",
    "Une phase du cycle de vie qui crée un lead quand un contact y entre. Répétable.",
)
COMPANY_STAGE = Text(
    "A lifecycle stage that creates a lead when a company enters it. Repeatable.",
    "Une phase du cycle de vie qui crée un lead quand une entreprise y entre. Répétable.",
)
FOLLOW_UP = Text(
    "The type of a new lead after a disqualification; with --reason.",
    "Le type d’un nouveau lead après une disqualification ; avec --reason.",
)
REASON = Text(
    "A reason after which that lead is created. Repeatable.",
    "Un motif après lequel ce lead est créé. Répétable.",
)
PROPERTY = Text(
    "A property by its internal name; with an exclamation mark behind it, it must be filled. "
    "Repeatable.",
    "Une propriété par son nom interne ; suivie d’un point d’exclamation, elle est obligatoire. "
    "Répétable.",
)
REQUIRED = Text("Qualifying asks for a deal.", "La qualification exige une transaction.")
ACTION = Text("An action, in order. Repeatable.", "Une action, dans l’ordre. Répétable.")
FILE = Text("FILE", "FICHIER")
VALUE, TEXT = Text("VALUE", "VALEUR"), Text("TEXT", "TEXTE")
NAME = Text("NAME[!]", "NOM[!]")
