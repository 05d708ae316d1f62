"""The words of hazards of edits of records' associations."""

from crmadmin.core.plans.hazards import HazardCode
from crmadmin.wording.hazard_words import HazardWords
from crmadmin.wording.speech import Counted
from crmadmin.wording.typography import words

LINK_HAZARDS = {
    HazardCode.PRIMARY_MISSING: HazardWords(
        Counted(
            words(
                "{count} record loses its primary one and gets no other.",
                "{count} fiche perd sa fiche principale sans en recevoir d’autre.",
            ),
            words(
                "{count} records lose their primary one and get no other.",
                "{count} fiches perdent leur fiche principale sans en recevoir d’autre.",
            ),
        ),
        words(
            "Choose another primary one for them first: lists, workflows and reports that read the "
            "primary one find nothing else.",
            "Choisissez-leur d’abord une autre fiche principale : les listes, workflows et "
            "rapports qui lisent la principale ne trouvent plus rien.",
        ),
    ),
    HazardCode.LINKS_REFUSED: HazardWords(
        Counted(
            words(
                "{count} record would get more associations than its limit allows.",
                "{count} fiche recevrait plus d’associations que sa limite n’en permet.",
            ),
            words(
                "{count} records would get more associations than their limit allows.",
                "{count} fiches recevraient plus d’associations que leur limite n’en permet.",
            ),
        ),
        words(
            "Raise the limit in the draft, or push what is taken away first: HubSpot refuses these "
            "pairs, the others are carried out.",
            "Relevez la limite dans le brouillon, ou envoyez d’abord les retraits : HubSpot refuse "
            "ces paires, les autres sont faites.",
        ),
    ),
    HazardCode.LEAD_ENDS: HazardWords(
        Counted(
            words(
                "{count} lead would lose its last primary association.",
                "{count} lead perdrait sa dernière association principale.",
            ),
            words(
                "{count} leads would lose their last primary association.",
                "{count} leads perdraient leur dernière association principale.",
            ),
        ),
        words(
            "Leave it, or give each of them another primary contact or company first: HubSpot "
            "deletes a lead without one.",
            "Laissez-la, ou donnez d’abord à chacun un autre contact principal ou une autre "
            "entreprise principale : HubSpot supprime un lead qui n’en a plus.",
        ),
    ),
    HazardCode.LINKS_END: HazardWords(
        Counted(
            words(
                "{count} association ends, with all of its labels.",
                "{count} association disparaît, avec tous ses libellés.",
            ),
            words(
                "{count} associations end, with all of their labels.",
                "{count} associations disparaissent, avec tous leurs libellés.",
            ),
        ),
        words(
            "Look at the pairs behind this number; rolling back associates them again.",
            "Regardez les paires derrière ce nombre : un retour en arrière les associe à nouveau.",
        ),
    ),
}
"""The words of each."""
