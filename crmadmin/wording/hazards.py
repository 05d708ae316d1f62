"""Why a step deserves a second look, and what to do about it."""

from crmadmin.core.plans.hazards import Hazard, HazardCode, Severity
from crmadmin.errors import Problem
from crmadmin.errors.objections import OBJECTIONS
from crmadmin.wording.effects import referrers
from crmadmin.wording.hazard_words import HazardWords
from crmadmin.wording.hazards_of_links import LINK_HAZARDS
from crmadmin.wording.hazards_of_moves import MOVE_HAZARDS
from crmadmin.wording.hazards_of_pipelines import PIPELINE_HAZARDS
from crmadmin.wording.hazards_of_rules import RULE_HAZARDS
from crmadmin.wording.speech import Counted, Speech, Text
from crmadmin.wording.typography import words

SEVERITIES = {
    Severity.NOTE: words("Note", "À savoir"),
    Severity.WARNING: words("Warning", "Attention"),
    Severity.BLOCKING: words("Cannot be pushed", "Envoi impossible"),
}
"""What a severity is called."""


HAZARDS = {
    HazardCode.LABEL_IN_USE: HazardWords(
        Counted(
            words(
                "{count} association carries this label.", "{count} association porte ce libellé."
            ),
            words(
                "{count} associations carry this label.", "{count} associations portent ce libellé."
            ),
        ),
        words(
            "Give them another label first, or push knowing that they lose this one; rolling back "
            "makes the label again, not what carried it.",
            "Donnez-leur d’abord un autre libellé, ou envoyez en sachant qu’elles perdent celui-ci "
            ": un retour en arrière recrée le libellé, pas ce qui le portait.",
        ),
    ),
    HazardCode.REFERRED_TO: HazardWords(
        words("{what}.", "{what}."),
        words(
            "Open each of them and change it by hand; the list of effects names them.",
            "Ouvrez chacun d’eux et modifiez-le à la main : la liste des effets les nomme.",
        ),
    ),
    HazardCode.NEW_ID_ON_RETURN: HazardWords(
        words(
            "HubSpot gives other ids to a setting that is deleted and made again.",
            "HubSpot donne d’autres identifiants à un paramètre supprimé puis recréé.",
        ),
        words(
            "Note what refers to it before you push: lists, workflows and integrations do not find "
            "it again.",
            "Notez avant l’envoi ce qui s’y réfère : listes, workflows et intégrations ne le "
            "retrouvent pas.",
        ),
    ),
    HazardCode.NAME_IS_FOREVER: HazardWords(
        words(
            "The internal name “{name}” can never be changed.",
            "Le nom interne « {name} » ne pourra jamais être modifié.",
        ),
        words(
            "Check it now; the texts that people see can be changed at any time.",
            "Vérifiez-le maintenant : les textes affichés, eux, se modifient à tout moment.",
        ),
    ),
    HazardCode.NEARLY_FULL: HazardWords(
        words(
            "{used} of {limit} labels of these objects will be in use.",
            "{used} libellés sur {limit} seront utilisés entre ces objets.",
        ),
        words(
            "Delete labels that nothing carries before you need more.",
            "Supprimez les libellés que rien ne porte avant d’en avoir besoin.",
        ),
    ),
    HazardCode.TOO_MANY_LABELS: HazardWords(
        words(
            "There would be {used} labels between these objects; HubSpot allows {limit}.",
            "Il y aurait {used} libellés entre ces objets : HubSpot en permet {limit}.",
        ),
        words(
            "Delete labels in the draft until they fit.",
            "Supprimez des libellés dans le brouillon jusqu’à tenir dans la limite.",
        ),
    ),
    HazardCode.ALMOST_THE_SAME: HazardWords(
        words(
            "It differs from “{other}” in case or accents only.",
            "Seule la casse ou l’accentuation le distingue de « {other} ».",
        ),
        words(
            "Choose a text that people cannot mistake.",
            "Choisissez un texte que personne ne peut confondre.",
        ),
    ),
    HazardCode.OVER_LIMIT: HazardWords(
        Counted(
            words(
                "{count} record has more than {limit} associations and keeps them.",
                "{count} fiche a plus de {limit} associations et les garde.",
            ),
            words(
                "{count} records have more than {limit} associations and keep them.",
                "{count} fiches ont plus de {limit} associations et les gardent.",
            ),
        ),
        words(
            "Remove associations from these records by hand if the limit is to hold for them too.",
            "Retirez à la main des associations de ces fiches si la limite doit aussi valoir pour "
            "elles.",
        ),
    ),
    HazardCode.OPTION_IN_USE: HazardWords(
        Counted(
            words("{count} record holds this option.", "{count} fiche porte cette option."),
            words("{count} records hold this option.", "{count} fiches portent cette option."),
        ),
        words(
            "Give these records another value first, or hide the option instead of removing it.",
            "Donnez d’abord une autre valeur à ces fiches, ou masquez l’option au lieu de la "
            "retirer.",
        ),
    ),
    HazardCode.WHOLE_LIST_REPLACED: HazardWords(
        words(
            "HubSpot takes the options of a property as one list and replaces them all.",
            "HubSpot prend les options d’une propriété comme une seule liste et les remplace "
            "toutes.",
        ),
        words(
            "Ask others not to edit this property while you push; the list is read again right "
            "before.",
            "Demandez que personne ne modifie cette propriété pendant l’envoi : la liste est relue "
            "juste avant.",
        ),
    ),
    HazardCode.STANDARD_PROPERTY: HazardWords(
        words(
            "HubSpot defines this property and may refuse to change its options.",
            "Cette propriété est définie par HubSpot, qui peut refuser d’en modifier les options.",
        ),
        words(
            "If it does, the step fails and nothing is changed: edit the options in HubSpot.",
            "Dans ce cas, l’étape échoue sans rien changer : modifiez les options dans HubSpot.",
        ),
    ),
    HazardCode.TEMPORARY_NAME: HazardWords(
        words(
            "People see “{text}” until a later step gives it its own text.",
            "« {text} » reste affiché jusqu’à ce qu’une étape suivante lui donne son texte.",
        ),
        words(
            "Push while few people work in the portal, and do not stop between the two steps.",
            "Envoyez quand peu de personnes utilisent le portail, sans vous arrêter entre les deux "
            "étapes.",
        ),
    ),
    HazardCode.SEEN_BY_PEOPLE: HazardWords(
        Counted(
            words(
                "People see the change at once, in {count} place.",
                "Le changement est aussitôt visible, à {count} endroit.",
            ),
            words(
                "People see the change at once, in {count} places.",
                "Le changement est aussitôt visible, à {count} endroits.",
            ),
        ),
        words("Tell the people who work with it.", "Prévenez les personnes qui s’en servent."),
    ),
    HazardCode.ID_UNKNOWN: HazardWords(
        words(
            "The portal’s id of this setting is not known.",
            "L’identifiant de ce paramètre dans le portail n’est pas connu.",
        ),
        words("Pull the portal, then plan again.", "Récupérez le portail, puis refaites le plan."),
    ),
    HazardCode.UNVERIFIABLE: HazardWords(
        words("No API tells whether this was done.", "Aucune API ne dit si cela a été fait."),
        words(
            "Do it in HubSpot, look at the result, then confirm the step.",
            "Faites-le dans HubSpot, vérifiez le résultat, puis confirmez l’étape.",
        ),
    ),
    HazardCode.ASSUMED_NAME: HazardWords(
        words(
            "The internal name “{name}” was made up from the text; the portal may hold another.",
            "Le nom interne « {name} » a été déduit du texte : le portail peut en avoir un autre.",
        ),
        words(
            "Pull the portal: its schema names the label.",
            "Récupérez le portail : son schéma nomme le libellé.",
        ),
    ),
    HazardCode.BAD_NAME: HazardWords(
        words(
            "HubSpot does not take “{name}”: a text is empty, or an internal name has a hyphen or "
            "begins with a digit.",
            "HubSpot n’accepte pas « {name} » : un texte est vide, ou un nom interne contient un "
            "trait d’union ou commence par un chiffre.",
        ),
        words("Change it in the draft.", "Modifiez-le dans le brouillon."),
    ),
    HazardCode.TAKEN: HazardWords(
        words(
            "“{text}” is taken already: “{other}” has it.",
            "« {text} » est déjà pris : « {other} » le porte.",
        ),
        words("Choose another one in the draft.", "Choisissez-en un autre dans le brouillon."),
    ),
    HazardCode.OUT_OF_RANGE: HazardWords(
        words(
            "HubSpot takes limits from 1 to {most}, not {limit}.",
            "HubSpot accepte des limites de 1 à {most}, pas {limit}.",
        ),
        words(
            "Set another number in the draft, or remove the limit.",
            "Choisissez un autre nombre dans le brouillon, ou retirez la limite.",
        ),
    ),
    HazardCode.ABOVE_PAIR_LIMIT: HazardWords(
        words(
            "A label would have a limit of {limit}, but its pair of objects one of {most}.",
            "Un libellé aurait une limite de {limit}, mais sa paire d’objets une limite de {most}.",
        ),
        words(
            "Lower the label’s limit in the draft, or raise that of the pair.",
            "Baissez la limite du libellé dans le brouillon, ou relevez celle de la paire.",
        ),
    ),
    **LINK_HAZARDS,
    **MOVE_HAZARDS,
    **RULE_HAZARDS,
    **PIPELINE_HAZARDS,
}
"""The words of every hazard."""


def hazard_sentence(speech: Speech, hazard: Hazard) -> str:
    """Say why a step deserves a second look."""
    facts = _facts(speech, hazard)
    if hazard.code is HazardCode.OBJECTED:
        facts["what"] = _objection(speech, hazard).sentence(speech.language)
    if hazard.code is HazardCode.REFERRED_TO:
        facts["what"] = referrers(
            speech, int(hazard.facts.get("lists", 0)), int(hazard.facts.get("workflows", 0))
        )
    sentence = HAZARDS[hazard.code].sentence
    if isinstance(sentence, Text):
        return speech(sentence, **facts)
    facts.pop("count")
    return speech.count(sentence, int(hazard.facts["count"]), **facts)


def hazard_remedy(speech: Speech, hazard: Hazard) -> str:
    """Say what to do about it."""
    if hazard.code is HazardCode.OBJECTED:
        return _objection(speech, hazard).remedy(speech.language)
    return speech(HAZARDS[hazard.code].remedy)


def _facts(speech: Speech, hazard: Hazard) -> dict[str, object]:
    return {
        name: speech.number(fact) if isinstance(fact, int) else fact
        for name, fact in hazard.facts.items()
    }


def _objection(speech: Speech, hazard: Hazard) -> Problem:
    """Give what stands against a step, worded as where it is drafted."""
    facts = _facts(speech, hazard)
    return Problem(OBJECTIONS[str(facts.pop("objection"))], detail="", **facts)


def severity_name(speech: Speech, severity: Severity) -> str:
    """Name a severity."""
    return speech(SEVERITIES[severity])
