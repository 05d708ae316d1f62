"""Findings about association labels and limits."""

from collections.abc import Mapping

from crmadmin.core.associations.findings import FindingCode
from crmadmin.wording.finding_words import FindingWords
from crmadmin.wording.speech import Counted
from crmadmin.wording.typography import words

_ROOM = words(
    "Remove associations that nobody needs, or raise the limit as far as the subscription allows.",
    "Retirez les associations inutiles, ou relevez la limite autant que l’abonnement le permet.",
)
_NO_MORE = words(
    "HubSpot refuses every further association of these records, from people, imports, workflows "
    "and integrations.",
    "HubSpot refuse toute association de plus à ces fiches, qu’elle vienne d’une personne, d’un "
    "import, d’un workflow ou d’une intégration.",
)

FINDINGS: Mapping[FindingCode, FindingWords] = {
    FindingCode.LABEL_UNUSED: FindingWords(
        words("Labels without use", "Libellés inutilisés"),
        Counted(
            words(
                "{count} label {between} is carried by no association.",
                "{count} libellé {between} n’est porté par aucune association.",
            ),
            words(
                "{count} labels {between} are carried by no association.",
                "{count} libellés {between} ne sont portés par aucune association.",
            ),
        ),
        words(
            "Every label counts towards the limit of its objects, and makes choosing harder.",
            "Chaque libellé compte dans la limite de ses objets et rend le choix plus difficile.",
        ),
        words(
            "Delete what nobody will use; check first that no list or workflow names it.",
            "Supprimez ce que personne n’utilisera, après avoir vérifié qu’aucune liste ni aucun "
            "workflow ne le nomme.",
        ),
    ),
    FindingCode.LABELS_ALIKE: FindingWords(
        words("Labels taken for each other", "Libellés qui se confondent"),
        Counted(
            words(
                "{count} label {between} is taken for another: {name}; {likeness}.",
                "{count} libellé {between} se confond avec un autre : {name} ; {likeness}.",
            ),
            words(
                "{count} labels {between} are taken for each other: {name}; {likeness}.",
                "{count} libellés {between} se confondent : {name} ; {likeness}.",
            ),
        ),
        words(
            "People pick now one, now the other; lists and workflows that name one miss the rest.",
            "On choisit tantôt l’un, tantôt l’autre ; listes et workflows qui en nomment un "
            "manquent le reste.",
        ),
        words(
            "Merge them into the one that is kept: its associations are counted before and after.",
            "Fusionnez-les en celui qui reste : ses associations sont comptées avant et après.",
        ),
    ),
    FindingCode.PAIR_NEARLY_FULL: FindingWords(
        words("Nearly as many labels as allowed", "Presque autant de libellés que permis"),
        Counted(
            words(
                "{count} of {limit} labels {between} is in use{assumed}.",
                "{count} libellé sur {limit} existe {between}{assumed}.",
            ),
            words(
                "{count} of {limit} labels {between} are in use{assumed}.",
                "{count} libellés sur {limit} existent {between}{assumed}.",
            ),
        ),
        words(
            "HubSpot refuses the label that is one too many.",
            "HubSpot refuse le libellé de trop.",
        ),
        words(
            "Delete labels without use and merge those that are taken for each other.",
            "Supprimez les libellés inutilisés et fusionnez ceux qui se confondent.",
        ),
    ),
    FindingCode.PAIR_FULL: FindingWords(
        words("As many labels as allowed", "Autant de libellés que permis"),
        Counted(
            words(
                "The one label {between} is all that is allowed{assumed}.",
                "Le seul libellé {between} est tout ce qui est permis{assumed}.",
            ),
            words(
                "All {limit} labels {between} are in use{assumed}.",
                "Les {limit} libellés permis {between} existent tous{assumed}.",
            ),
        ),
        words(
            "HubSpot refuses every further label of these objects.",
            "HubSpot refuse tout libellé de plus entre ces objets.",
        ),
        words(
            "Delete labels without use or merge some before you need another one.",
            "Supprimez des libellés inutilisés, ou fusionnez-en, avant d’en avoir besoin d’un "
            "autre.",
        ),
    ),
    FindingCode.NEAR_LIMIT: FindingWords(
        words("Records near a limit", "Fiches près d’une limite"),
        Counted(
            words(
                "{count} {object} has used 80% or more of the limit of {limit} {other}{label}.",
                "{count} {object} atteint au moins 80 % de la limite de {limit} {other}{label}.",
            ),
            words(
                "{count} {object} have used 80% or more of the limit of {limit} {other}{label}.",
                "{count} {object} atteignent au moins 80 % de la limite de {limit} {other}{label}.",
            ),
        ),
        words(
            "HubSpot calls it high usage from there on; at the limit it refuses more.",
            "À partir de là, HubSpot parle d’utilisation élevée ; à la limite, il refuse la suite.",
        ),
        _ROOM,
    ),
    FindingCode.AT_LIMIT: FindingWords(
        words("Records at a limit", "Fiches à une limite"),
        Counted(
            words(
                "{count} {object} has exactly the {limit} {other}{label} allowed.",
                "{count} {object} atteint tout juste la limite de {limit} {other}{label}.",
            ),
            words(
                "{count} {object} have exactly the {limit} {other}{label} allowed.",
                "{count} {object} atteignent tout juste la limite de {limit} {other}{label}.",
            ),
        ),
        _NO_MORE,
        _ROOM,
    ),
    FindingCode.OVER_LIMIT: FindingWords(
        words("Records over a limit", "Fiches au-delà d’une limite"),
        Counted(
            words(
                "{count} {object} has more than the {limit} {other}{label} allowed.",
                "{count} {object} dépasse la limite de {limit} {other}{label}.",
            ),
            words(
                "{count} {object} have more than the {limit} {other}{label} allowed.",
                "{count} {object} dépassent la limite de {limit} {other}{label}.",
            ),
        ),
        words(
            "A limit is not retroactive: these records keep what they have and get no more (the "
            "latter is an assumption).",
            "Une limite n’est pas rétroactive : ces fiches gardent leurs associations et n’en "
            "reçoivent plus (ce dernier point est une hypothèse).",
        ),
        words(
            "Remove associations from these records if the limit is to hold for them too.",
            "Retirez des associations de ces fiches si la limite doit aussi valoir pour elles.",
        ),
    ),
    FindingCode.OVER_DRAFTED_LIMIT: FindingWords(
        words("Records over a drafted limit", "Fiches au-delà d’une limite du brouillon"),
        Counted(
            words(
                "{count} {object} would have more than the {limit} {other}{label} that the draft "
                "allows.",
                "{count} {object} dépasserait la limite de {limit} {other}{label} du brouillon.",
            ),
            words(
                "{count} {object} would have more than the {limit} {other}{label} that the draft "
                "allows.",
                "{count} {object} dépasseraient la limite de {limit} {other}{label} du brouillon.",
            ),
        ),
        words(
            "A limit is not retroactive: these records keep what they have, and the limit will "
            "not describe them.",
            "Une limite n’est pas rétroactive : ces fiches gardent leurs associations, et la "
            "limite ne les décrira pas.",
        ),
        words(
            "Raise the drafted limit, or remove associations before you push.",
            "Relevez la limite dans le brouillon, ou retirez des associations avant l’envoi.",
        ),
    ),
    FindingCode.REPORTED_NEAR_LIMIT: FindingWords(
        words("HubSpot counts records near a limit", "HubSpot compte des fiches près d’une limite"),
        Counted(
            words(
                "HubSpot counts {count} {object} near a limit of associations.",
                "HubSpot compte {count} {object} près d’une limite d’associations.",
            ),
            words(
                "HubSpot counts {count} {object} near a limit of associations.",
                "HubSpot compte {count} {object} près d’une limite d’associations.",
            ),
        ),
        words(
            "The limits tracking of the portal tells how many, not which, and of limits of the "
            "subscription too.",
            "Le suivi des limites du portail dit combien, non lesquelles, et compte aussi les "
            "limites de l’abonnement.",
        ),
        words(
            "Ask HubSpot for the report on high usage, in the settings of associations.",
            "Demandez à HubSpot le rapport d’utilisation élevée, dans les paramètres des "
            "associations.",
        ),
    ),
    FindingCode.REPORTED_AT_LIMIT: FindingWords(
        words("HubSpot counts records at a limit", "HubSpot compte des fiches à une limite"),
        Counted(
            words(
                "HubSpot counts {count} {object} at a limit of associations.",
                "HubSpot compte {count} {object} à une limite d’associations.",
            ),
            words(
                "HubSpot counts {count} {object} at a limit of associations.",
                "HubSpot compte {count} {object} à une limite d’associations.",
            ),
        ),
        _NO_MORE,
        words(
            "Ask HubSpot for the report on high usage, in the settings of associations.",
            "Demandez à HubSpot le rapport d’utilisation élevée, dans les paramètres des "
            "associations.",
        ),
    ),
}
"""The words of findings on labels and limits."""
