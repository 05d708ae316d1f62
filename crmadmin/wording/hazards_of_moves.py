"""The words of hazards of moving the records of a stage (domain/leads.md §4–§6, §8)."""

from crmadmin.core.plans.hazards import HazardCode
from crmadmin.wording.hazard_words import HazardWords
from crmadmin.wording.speech import Counted
from crmadmin.wording.typography import words

MOVE_HAZARDS = {
    HazardCode.MOVE_LEADS_NOWHERE: HazardWords(
        words(
            "The stage that the records would go to goes itself, or is emptied.",
            "La phase où iraient les fiches est elle-même supprimée, ou vidée.",
        ),
        words(
            "Choose a stage that stays.",
            "Choisissez une phase qui reste.",
        ),
    ),
    HazardCode.REQUIRED_LACKING: HazardWords(
        Counted(
            words(
                "{count} record lacks properties that its new stage requires.",
                "{count} fiche n’a pas les propriétés que sa nouvelle phase exige.",
            ),
            words(
                "{count} records lack properties that their new stage requires.",
                "{count} fiches n’ont pas les propriétés que leur nouvelle phase exige.",
            ),
        ),
        words(
            "HubSpot does not ask a call for them: fill them in before, or move knowing that they "
            "stay blank.",
            "HubSpot ne les demande pas à un appel : remplissez-les avant, ou déplacez en sachant "
            "qu’elles restent vides.",
        ),
    ),
    HazardCode.RULES_MAY_BIND: HazardWords(
        words(
            "Rules or edit access of the pipeline could refuse this move.",
            "Les règles du pipeline ou ses accès en modification pourraient refuser ce "
            "déplacement.",
        ),
        words(
            "Nobody documents whether they bind a service key (an assumption: they do not). A "
            "record that HubSpot refuses fails alone and is shown.",
            "Personne ne dit si elles lient une clé de service (hypothèse : non). Une fiche que "
            "HubSpot refuse échoue seule et s’affiche.",
        ),
    ),
    HazardCode.MOVES_START_THINGS: HazardWords(
        Counted(
            words(
                "{count} record changes stage: workflows that wait for that start.",
                "{count} fiche change de phase : les workflows qui l’attendent démarrent.",
            ),
            words(
                "{count} records change stage: workflows that wait for that start.",
                "{count} fiches changent de phase : les workflows qui l’attendent démarrent.",
            ),
        ),
        words(
            "Pause those that should not run before you push; each record’s history names this "
            "key as the one who moved it.",
            "Suspendez avant l’envoi ceux qui ne doivent pas s’exécuter ; l’historique de chaque "
            "fiche nomme cette clé comme auteur.",
        ),
    ),
}
"""The words of each."""
