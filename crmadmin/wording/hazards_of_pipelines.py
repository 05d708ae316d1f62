"""The words of hazards of pipelines and stages (domain/hubspot-api.md §3.6, §6)."""

from crmadmin.core.plans.hazards import HazardCode
from crmadmin.wording.hazard_words import HazardWords
from crmadmin.wording.speech import Counted
from crmadmin.wording.typography import words

PIPELINE_HAZARDS = {
    HazardCode.OBJECTED: HazardWords(words("{what}", "{what}"), words("{remedy}", "{remedy}")),
    HazardCode.PURGED: HazardWords(
        words(
            "HubSpot deletes it for good and keeps no copy.",
            "La suppression est définitive : HubSpot ne garde pas de copie.",
        ),
        words(
            "Rolling back makes it again under the same id, with what this workspace knows of it; "
            "note first what only HubSpot’s window shows, such as properties asked for in a stage.",
            "Un retour en arrière le recrée sous le même identifiant, avec ce que cet espace de "
            "travail en connaît ; notez d’abord ce que seule la fenêtre de HubSpot montre, comme "
            "les propriétés demandées dans une phase.",
        ),
    ),
    HazardCode.ID_IS_FOREVER: HazardWords(
        words(
            "These ids can never be changed: {id}.",
            "Ces identifiants ne pourront jamais être modifiés : {id}.",
        ),
        words(
            "Check them now; the labels that people see can be changed at any time.",
            "Vérifiez-les maintenant : les libellés affichés, eux, se modifient à tout moment.",
        ),
    ),
    HazardCode.RECORDS_TOUCHED: HazardWords(
        Counted(
            words(
                "The modified date of {count} record of this object may move.",
                "La date de modification de {count} fiche de cet objet peut changer.",
            ),
            words(
                "The modified date of {count} records of this object may move.",
                "La date de modification de {count} fiches de cet objet peut changer.",
            ),
        ),
        words(
            "Expect integrations, the Salesforce sync and the next pull to read them all again; "
            "push when that disturbs nobody.",
            "Attendez-vous à ce que les intégrations, la synchronisation Salesforce et la "
            "prochaine récupération les relisent toutes ; envoyez quand cela ne gêne personne.",
        ),
    ),
    HazardCode.CONDITIONS_AT_RISK: HazardWords(
        words(
            "Nobody documents whether properties asked for in a stage survive its edit by a call.",
            "Rien ne dit si les propriétés demandées dans une phase survivent à sa modification "
            "par un appel.",
        ),
        words(
            "Look at the stage in HubSpot afterwards, and set them again if they are gone.",
            "Regardez ensuite la phase dans HubSpot, et réglez-les à nouveau si elles ont disparu.",
        ),
    ),
    HazardCode.TEMPORARY_PLACE: HazardWords(
        words(
            "The stage stands last until a later step puts it in its place.",
            "La phase reste la dernière jusqu’à ce qu’une étape suivante la mette à sa place.",
        ),
        words(
            "Do not stop between the two steps.",
            "Ne vous arrêtez pas entre les deux étapes.",
        ),
    ),
}
"""The words of each."""
