"""What stands against association labels and limits.

The part of each code after the dot is the value of ``LabelObjection`` or ``LimitObjection``
(``core.associations``).
"""

from crmadmin.errors.problem import Wording

LABEL_TEXT_EMPTY = Wording(
    code="associations.label_text_empty",
    en="A label needs a text in each direction.",
    en_remedy="Write what people shall read.",
    fr="Un libellé a besoin d’un texte dans chaque sens.",
    fr_remedy="Écrivez ce que l’on doit lire.",
)
LABEL_TEXT_TAKEN = Wording(
    code="associations.label_text_taken",
    en="Another label of these objects reads “{text}” already ({name}).",
    en_remedy="Choose another text, or rename the other label first.",
    fr="Un autre libellé de ces objets s’intitule déjà « {text} » ({name}).",
    fr_remedy="Choisissez un autre texte, ou renommez d’abord l’autre libellé.",
)
LABEL_TEXT_NEARLY_TAKEN = Wording(
    code="associations.label_text_nearly_taken",
    en="“{text}” is easily taken for the label “{other}”.",
    en_remedy="Choose texts that people tell apart.",
    fr="« {text} » se confond facilement avec le libellé « {other} ».",
    fr_remedy="Choisissez des textes que l’on distingue.",
)
LABEL_NAME_EMPTY = Wording(
    code="associations.label_name_empty",
    en="The label “{label}” has no internal name.",
    en_remedy="Write a name of letters, digits and underscores.",
    fr="Le libellé « {label} » n’a pas de nom interne.",
    fr_remedy="Écrivez un nom fait de lettres, de chiffres et de tirets bas.",
)
LABEL_NAME_HYPHEN = Wording(
    code="associations.label_name_hyphen",
    en="HubSpot takes no hyphen in the internal name “{name}”.",
    en_remedy="Write an underscore instead.",
    fr="HubSpot n’accepte pas de trait d’union dans le nom interne « {name} ».",
    fr_remedy="Écrivez un tiret bas à la place.",
)
LABEL_NAME_DIGIT = Wording(
    code="associations.label_name_digit",
    en="HubSpot takes no internal name that begins with a digit (“{name}”).",
    en_remedy="Begin with a letter.",
    fr="HubSpot n’accepte pas de nom interne qui commence par un chiffre (« {name} »).",
    fr_remedy="Commencez par une lettre.",
)
LABEL_NAME_TAKEN = Wording(
    code="associations.label_name_taken",
    en="The internal name “{name}” is that of the label “{other}” ({pair}).",
    en_remedy="Choose another name: it is unique in the portal.",
    fr="Le nom interne « {name} » est celui du libellé « {other} » ({pair}).",
    fr_remedy="Choisissez un autre nom : il est unique dans le portail.",
)
LABEL_TOO_MANY = Wording(
    code="associations.label_too_many",
    en="{pair} would have {count} labels; HubSpot allows {limit}.",
    en_remedy="Delete a label that is not used first.",
    fr="{pair} aurait {count} libellés ; HubSpot en permet {limit}.",
    fr_remedy="Supprimez d’abord un libellé inutilisé.",
)
LABEL_NEARLY_FULL = Wording(
    code="associations.label_nearly_full",
    en="With this one, {pair} has {count} of {limit} labels.",
    en_remedy="Delete labels that are not used.",
    fr="Avec celui-ci, {pair} a {count} libellés sur {limit}.",
    fr_remedy="Supprimez les libellés inutilisés.",
)
LIMIT_OUT_OF_RANGE = Wording(
    code="associations.limit_out_of_range",
    en="{count} is no limit: HubSpot takes 1 to {limit}.",
    en_remedy="Choose a number in between, or remove the limit.",
    fr="{count} n’est pas une limite : HubSpot accepte de 1 à {limit}.",
    fr_remedy="Choisissez un nombre dans cet intervalle, ou retirez la limite.",
)
LIMIT_ABOVE_PAIR = Wording(
    code="associations.limit_above_pair",
    en="A label’s limit of {count} cannot be above that of all associations ({other}).",
    en_remedy="Choose at most {other}, or raise the limit of all associations first.",
    fr="La limite d’un libellé ({count}) ne peut pas dépasser celle de toutes les associations "
    "({other}).",
    fr_remedy="Choisissez au plus {other}, ou relevez d’abord la limite de toutes les "
    "associations.",
)
LIMIT_BELOW_LABEL = Wording(
    code="associations.limit_below_label",
    en="The limit of all associations ({count}) cannot be below that of the label “{name}” "
    "({other}).",
    en_remedy="Choose at least {other}, or lower the label’s limit first.",
    fr="La limite de toutes les associations ({count}) ne peut pas être inférieure à celle du "
    "libellé « {name} » ({other}).",
    fr_remedy="Choisissez au moins {other}, ou abaissez d’abord la limite du libellé.",
)
LIMIT_LABEL_UNKNOWN = Wording(
    code="associations.limit_label_unknown",
    en="The label {name}, whose associations shall be limited, is not there.",
    en_remedy="Create the label first, or choose another one.",
    fr="Le libellé {name}, dont les associations doivent être limitées, n’existe pas.",
    fr_remedy="Créez d’abord le libellé, ou choisissez-en un autre.",
)

NOT_A_LABEL = Wording(
    code="associations.not_a_label",
    en="The label {name} is not there any more.",
    en_remedy="Look at the list of labels again.",
    fr="Le libellé {name} n’existe plus.",
    fr_remedy="Regardez à nouveau la liste des libellés.",
)
NOT_A_LIMIT = Wording(
    code="associations.not_a_limit",
    en="The limit {address} is not there any more.",
    en_remedy="Look at the list of limits again.",
    fr="La limite {address} n’existe plus.",
    fr_remedy="Regardez à nouveau la liste des limites.",
)

OBJECTIONS = {
    wording.code.partition(".")[2]: wording
    for wording in (
        LABEL_TEXT_EMPTY,
        LABEL_TEXT_TAKEN,
        LABEL_TEXT_NEARLY_TAKEN,
        LABEL_NAME_EMPTY,
        LABEL_NAME_HYPHEN,
        LABEL_NAME_DIGIT,
        LABEL_NAME_TAKEN,
        LABEL_TOO_MANY,
        LABEL_NEARLY_FULL,
        LIMIT_OUT_OF_RANGE,
        LIMIT_ABOVE_PAIR,
        LIMIT_BELOW_LABEL,
        LIMIT_LABEL_UNKNOWN,
    )
}
"""The wording of each objection by its code."""
