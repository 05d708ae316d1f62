"""What figures of leads assume, and what is known of settings that cannot be counted."""

from crmadmin.core.leads.assumed import Assumed
from crmadmin.core.leads.automation import PROPAGATED, Event
from crmadmin.core.leads.automation_results import Progression
from crmadmin.wording.speech import Speech
from crmadmin.wording.typography import enumerated, words

ASSUMPTIONS = {
    Assumed.VALUES_AS_TODAY: words(
        "Values are those of today, whatever they were when a record entered its stage.",
        "Les valeurs sont celles d’aujourd’hui, quelles qu’elles aient été à l’entrée dans la "
        "phase.",
    ),
    Assumed.REASON_AS_TODAY: words(
        "A lead’s reason is the one it gives today.",
        "Le motif d’un lead est celui qu’il porte aujourd’hui.",
    ),
    Assumed.OWNERS_AS_TODAY: words(
        "Owners are those of today, also where leads were created earlier.",
        "Les propriétaires sont ceux d’aujourd’hui, même pour des leads créés auparavant.",
    ),
    Assumed.LEAD_OWNER_SOURCE: words(
        "Where contact and company have different owners, the contact’s counts "
        "(LEAD_OWNER_SOURCE = CONTACT). HubSpot does not say which.",
        "Si le contact et l’entreprise ont des propriétaires différents, celui du contact compte "
        "(LEAD_OWNER_SOURCE = CONTACT). HubSpot ne dit pas lequel.",
    ),
    Assumed.COMPANY_SYNC_SOURCE: words(
        "A contact whose stage was passed on by its company is known by the source {source} of "
        "its history.",
        "Un contact dont la phase vient de son entreprise se reconnaît à la source {source} de "
        "son historique.",
    ),
    Assumed.CREATION_ENTERS: words(
        "A record that is created in a lifecycle stage enters it.",
        "Une fiche créée dans une phase du cycle de vie y entre.",
    ),
    Assumed.OPEN_LEAD_TODAY: words(
        "Whether a record has an open lead is known of today only.",
        "On ne sait que pour aujourd’hui si une fiche a un lead ouvert.",
    ),
    Assumed.FOLLOW_UP_AT_ONCE: words(
        "The follow-up lead comes at once, even where there is one already.",
        "Le lead de suivi vient aussitôt, même s’il y en a déjà un.",
    ),
    Assumed.MOVED_BY_HAND: words(
        "A move is by hand if a person made it in HubSpot’s window or in its app.",
        "Un déplacement est manuel si une personne l’a fait dans HubSpot ou dans son application.",
    ),
    Assumed.CLOSED_STAY: words(
        "Leads in closed stages are not moved.",
        "Les leads dans des phases fermées ne sont pas déplacés.",
    ),
    Assumed.CLOSED_TO_OPEN_IS_BACKWARD: words(
        "Leaving a closed stage for an open one counts as going back (CLOSED_TO_OPEN_IS_BACKWARD).",
        "Quitter une phase fermée pour une phase ouverte compte comme un retour "
        "(CLOSED_TO_OPEN_IS_BACKWARD).",
    ),
    Assumed.FIRST_ENTRY_CREATES: words(
        "The first entry that is known of a record is its creation.",
        "La première entrée connue d’une fiche est sa création.",
    ),
    Assumed.BETWEEN_PIPELINES_FREE: words(
        "No rule judges a move between two pipelines.",
        "Aucune règle ne juge un déplacement entre deux pipelines.",
    ),
    Assumed.ACCESS_OF_STAGE_LEFT: words(
        "Edit access is asked of the stage that a record leaves, not of the one that it enters.",
        "L’accès en modification vaut pour la phase quittée, non pour celle où la fiche entre.",
    ),
    Assumed.DEAL_AS_TODAY: words(
        "A lead had a deal when it was qualified if it has one today.",
        "Un lead avait une transaction à sa qualification s’il en a une aujourd’hui.",
    ),
    Assumed.RIGHTS_AS_TODAY: words(
        "Users have had the teams and rights that they have today.",
        "Les utilisateurs ont toujours eu les équipes et les droits d’aujourd’hui.",
    ),
    Assumed.PROPERTY_EDITORS_NAMED: words(
        "No call tells who may edit property settings: exempt are those whom you named.",
        "Aucun appel ne dit qui peut modifier les paramètres des propriétés : sont exemptés ceux "
        "que vous avez nommés.",
    ),
}
"""Each assumption in a sentence; :func:`assumption_sentence` says it."""

EVENTS = {
    Event.EMAIL_SENT: words("a user sends an e-mail", "un utilisateur envoie un e-mail"),
    Event.LINKEDIN_MESSAGE_SENT: words(
        "a user sends a LinkedIn message", "un utilisateur envoie un message LinkedIn"
    ),
    Event.CALL_MADE: words("a user makes a call", "un utilisateur passe un appel"),
    Event.MEETING_SCHEDULED: words(
        "a user schedules a meeting", "un utilisateur planifie une réunion"
    ),
    Event.EMAIL_REPLIED: words("the lead replies to an e-mail", "le lead répond à un e-mail"),
    Event.MEETING_BOOKED: words("the lead books a meeting", "le lead prend rendez-vous"),
    Event.CALL_CONNECTED: words(
        "a call is logged with the outcome Connected",
        "un appel est enregistré avec le résultat Connecté",
    ),
}
"""What moves a lead forward by itself."""

PROGRESSIONS = {
    Progression.ATTEMPTING: words(
        "From New to Attempting: a user sends an e-mail or a LinkedIn message, makes a call or "
        "schedules a meeting.",
        "De Nouveau à Tentative : un utilisateur envoie un e-mail ou un message LinkedIn, passe un "
        "appel ou planifie une réunion.",
    ),
    Progression.CONNECTED: words(
        "From New or Attempting to Connected: the lead replies to an e-mail, books a meeting, or a "
        "call is logged with the outcome Connected.",
        "De Nouveau ou Tentative à Connecté : le lead répond à un e-mail, prend rendez-vous, ou un "
        "appel est enregistré avec le résultat Connecté.",
    ),
}
"""The two moves that HubSpot makes by itself and that nobody can change."""

ACTIVITIES_SHOWN = words(
    "Leads show the activities of their contact and company: e-mails, calls and meetings that are "
    "logged there. Nothing is changed on records, so nothing can be counted.",
    "Les leads montrent les activités de leur contact et de leur entreprise : e-mails, appels et "
    "réunions qui y sont enregistrés. Les fiches ne changent pas : il n’y a rien à compter.",
)
ACTIVITIES_HIDDEN = words(
    "Leads show their own activities only. Nothing is changed on records, so nothing can be "
    "counted.",
    "Les leads ne montrent que leurs propres activités. Les fiches ne changent pas : il n’y a rien "
    "à compter.",
)


def assumption_sentence(speech: Speech, assumed: Assumed) -> str:
    """Say an assumption."""
    return speech(ASSUMPTIONS[assumed], source=enumerated(speech, sorted(PROPAGATED)))
