"""The words of hazards of pipeline rules and of edit access (domain/leads.md §4, §5)."""

from crmadmin.core.plans.hazards import HazardCode
from crmadmin.wording.hazard_words import HazardWords
from crmadmin.wording.speech import Counted
from crmadmin.wording.typography import words

_TICK = words(
    "Do it in HubSpot as the step says. To push it instead, tick the scope in HubSpot, Development "
    "→ Keys, test the token in Connections, and plan again; a slash stands between the names of "
    "one scope.",
    "Faites-le dans HubSpot comme l’étape l’indique. Pour l’envoyer plutôt d’ici, cochez "
    "l’autorisation dans HubSpot, Développement → Clés, testez le jeton dans Connexions, puis "
    "planifiez à nouveau ; une barre sépare les noms d’une même autorisation.",
)

RULE_HAZARDS = {
    HazardCode.STAGE_GONE: HazardWords(
        words(
            "It names stages that will not be there: {stages}.",
            "Des phases nommées n’existeront pas : {stages}.",
        ),
        words(
            "Take them out of the rules and of the edit access in the draft.",
            "Retirez-les des règles et de l’accès en modification dans le brouillon.",
        ),
    ),
    HazardCode.CREATED_CLOSED: HazardWords(
        words(
            "Records could be created in stages in which work has ended: {stages}.",
            "Des fiches pourraient être créées dans des phases closes : {stages}.",
        ),
        words(
            "Check that this is meant: most teams create records in an open stage.",
            "Vérifiez que c’est voulu : la plupart des équipes créent les fiches dans une phase "
            "ouverte.",
        ),
    ),
    HazardCode.RULES_EXEMPT_ADMINS: HazardWords(
        words(
            "Rules do not bind super admins, workflows, or calls without a user.",
            "Les règles ne lient ni les super administrateurs, ni les workflows, ni les appels "
            "sans utilisateur.",
        ),
        words(
            "Have somebody without these rights try them out; the simulation shows what they would "
            "have refused.",
            "Faites-les essayer par quelqu’un qui n’a pas ces droits ; la simulation montre ce "
            "qu’elles auraient refusé.",
        ),
    ),
    HazardCode.NOBODY_EDITS: HazardWords(
        words(
            "Nobody could edit records in: {stages}.",
            "Personne ne pourrait modifier les fiches dans : {stages}.",
        ),
        words(
            "Name a team or a user, or tick super admins; where nobody may edit, nobody can move a "
            "record on.",
            "Nommez une équipe ou un utilisateur, ou cochez les super administrateurs : là où "
            "personne ne peut modifier, personne ne peut faire avancer une fiche.",
        ),
    ),
    HazardCode.OWNERS_SHUT_OUT: HazardWords(
        Counted(
            words(
                "{count} record could no longer be edited by its owner.",
                "{count} fiche ne pourrait plus être modifiée par son propriétaire.",
            ),
            words(
                "{count} records could no longer be edited by their owners.",
                "{count} fiches ne pourraient plus être modifiées par leur propriétaire.",
            ),
        ),
        words(
            "Look at the records behind this number; name their owners or a team of theirs, or "
            "give the records to somebody who may edit there.",
            "Regardez les fiches derrière ce nombre ; nommez leurs propriétaires ou une de leurs "
            "équipes, ou confiez les fiches à quelqu’un qui peut y modifier.",
        ),
    ),
    HazardCode.UNKNOWN_PEOPLE: HazardWords(
        words(
            "The portal told no such teams or users: {ids}.",
            "Le portail ne connaît pas ces équipes ou utilisateurs : {ids}.",
        ),
        words(
            "Pull again if they are new; else take them out of the edit access.",
            "Récupérez à nouveau s’ils sont récents ; sinon, retirez-les de l’accès en "
            "modification.",
        ),
    ),
    HazardCode.SCOPE_MISSING: HazardWords(
        words(
            "This token may not change it: {scopes} is missing.",
            "Ce jeton ne peut pas le modifier : il manque {scopes}.",
        ),
        _TICK,
    ),
    HazardCode.RULES_NOT_SHOWN: HazardWords(
        words(
            "HubSpot did not let it be read: that takes {scopes} and a Professional subscription.",
            "HubSpot ne l’a pas laissé lire : il faut {scopes} et un abonnement Pro.",
        ),
        _TICK,
    ),
    HazardCode.RULES_REFUSED: HazardWords(
        words(
            "HubSpot refused to change it by a call: that takes {scopes} and a Professional "
            "subscription.",
            "HubSpot a refusé de le modifier par un appel : il faut {scopes} et un abonnement Pro.",
        ),
        _TICK,
    ),
}
"""The words of each."""
