"""What stands against the options of a property.

The part of each code after the dot is the value of ``core.properties.options.OptionObjection``.
"""

from crmadmin.errors.problem import Wording

OPTIONS_READ_ONLY = Wording(
    code="options.options_read_only",
    en="The options of {property} ({object}) cannot be changed here: HubSpot keeps them, or the "
    "property is not in this workspace.",
    en_remedy="Choose a property of your own, or pull again.",
    fr="Les options de {property} ({object}) ne peuvent pas être changées ici : HubSpot les gère, "
    "ou la propriété n’est pas dans cet espace de travail.",
    fr_remedy="Choisissez une propriété à vous, ou récupérez à nouveau le portail.",
)
OPTIONS_NONE_LEFT = Wording(
    code="options.options_none_left",
    en="The property is left without any option.",
    en_remedy="Keep at least one that records can hold.",
    fr="La propriété n’a plus aucune option.",
    fr_remedy="Gardez-en au moins une pour les fiches.",
)
OPTION_VALUE_EMPTY = Wording(
    code="options.option_value_empty",
    en="The option “{label}” has no internal value.",
    en_remedy="Write what records shall hold.",
    fr="L’option « {label} » n’a pas de valeur interne.",
    fr_remedy="Écrivez ce que les fiches doivent contenir.",
)
OPTION_VALUE_TAKEN = Wording(
    code="options.option_value_taken",
    en="Two options have the internal value “{value}”: “{other}” and “{label}”.",
    en_remedy="Give one of them another value.",
    fr="Deux options ont la valeur interne « {value} » : « {other} » et « {label} ».",
    fr_remedy="Donnez une autre valeur à l’une d’elles.",
)
OPTION_LABEL_EMPTY = Wording(
    code="options.option_label_empty",
    en="The option with the value “{value}” has no label.",
    en_remedy="Write what people shall read.",
    fr="L’option de valeur « {value} » n’a pas de libellé.",
    fr_remedy="Écrivez ce que l’on doit lire.",
)
OPTION_LABEL_TAKEN = Wording(
    code="options.option_label_taken",
    en="Two options have the label “{label}”.",
    en_remedy="Give one of them another label.",
    fr="Deux options ont le libellé « {label} ».",
    fr_remedy="Donnez un autre libellé à l’une d’elles.",
)
OPTION_LABEL_NEARLY_TAKEN = Wording(
    code="options.option_label_nearly_taken",
    en="The option “{label}” is easily taken for “{other}”.",
    en_remedy="Choose labels that people tell apart.",
    fr="L’option « {label} » se confond facilement avec « {other} ».",
    fr_remedy="Choisissez des libellés que l’on distingue.",
)

OBJECTIONS = {
    wording.code.partition(".")[2]: wording
    for wording in (
        OPTIONS_READ_ONLY,
        OPTIONS_NONE_LEFT,
        OPTION_VALUE_EMPTY,
        OPTION_VALUE_TAKEN,
        OPTION_LABEL_EMPTY,
        OPTION_LABEL_TAKEN,
        OPTION_LABEL_NEARLY_TAKEN,
    )
}
"""The wording of each objection by its code."""
