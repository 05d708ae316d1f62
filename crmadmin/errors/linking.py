"""What stands against edits of the associations of records, and problems of staging them.

The part of each code after the dot is the value of ``LinkObjection`` or ``MergeObjection``
(``core.associations.link_objections``) where it is one.
"""

from crmadmin.errors.problem import Wording

NOTHING_CHANGES = Wording(
    code="linking.nothing_changes",
    en="Nothing changes: all of the {count} associations chosen are so already.",
    en_remedy="Choose other records, or another edit.",
    fr="Rien ne change : les {count} associations choisies sont déjà ainsi.",
    fr_remedy="Choisissez d’autres fiches, ou une autre modification.",
)
NOTHING_CHOSEN = Wording(
    code="linking.nothing_chosen",
    en="No association and no pair of records was chosen.",
    en_remedy="Choose records at both ends, or a label that associations carry.",
    fr="Aucune association ni aucun couple de fiches n’est choisi.",
    fr_remedy="Choisissez des fiches des deux côtés, ou un libellé que portent des associations.",
)
RECORD_NOT_FOUND = Wording(
    code="linking.record_not_found",
    en="No record of {object} is “{record}”.",
    en_remedy="Write its id, or the e-mail address or domain of one record.",
    fr="Aucune fiche de {object} n’est « {record} ».",
    fr_remedy="Écrivez son ID, ou l’adresse e-mail ou le domaine d’une seule fiche.",
)
NOT_AN_OBJECT = Wording(
    code="linking.not_an_object",
    en="The workspace knows no object “{object}”.",
    en_remedy="Write one of: {known}.",
    fr="L’espace de travail ne connaît pas d’objet « {object} ».",
    fr_remedy="Écrivez l’un de ceux-ci : {known}.",
)
NOT_A_CONDITION = Wording(
    code="linking.not_a_condition",
    en="“{text}” is no condition on {object}.",
    en_remedy="Write a property, a sign (= ~ < >) and a value: city=Lyon.",
    fr="« {text} » n’est pas une condition sur {object}.",
    fr_remedy="Écrivez une propriété, un signe (= ~ < >) et une valeur : city=Lyon.",
)
RECORD_SEVERAL = Wording(
    code="linking.record_several",
    en="{count} records of {object} are “{record}”: {ids}.",
    en_remedy="Write the id of the one that you mean.",
    fr="{count} fiches de {object} sont « {record} » : {ids}.",
    fr_remedy="Écrivez l’ID de celle que vous voulez.",
)
LABEL_UNKNOWN = Wording(
    code="linking.link_label_unknown",
    en="{pair} have no label “{name}”.",
    en_remedy="Choose one of their labels, or create it first.",
    fr="{pair} n’ont pas de libellé « {name} ».",
    fr_remedy="Choisissez l’un de leurs libellés, ou créez-le d’abord.",
)
SINGLE_TURNED = Wording(
    code="linking.link_single_turned",
    en="The label “{name}” reads the same both ways: it cannot be turned.",
    en_remedy="Add or remove it as it is.",
    fr="Le libellé « {name} » se lit pareil dans les deux sens : il ne peut pas être inversé.",
    fr_remedy="Ajoutez-le ou retirez-le tel quel.",
)
NO_PRIMARY = Wording(
    code="linking.link_no_primary",
    en="{pair} have no primary association.",
    en_remedy="Choose a label instead; contacts, deals and tickets have a primary company, leads a "
    "primary contact.",
    fr="{pair} n’ont pas d’association principale.",
    fr_remedy="Choisissez plutôt un libellé ; contacts, transactions et tickets ont une entreprise "
    "principale, les leads un contact principal.",
)
HUBSPOT_TYPE = Wording(
    code="linking.link_hubspot_type",
    en="HubSpot’s own type {id} is not edited here.",
    en_remedy="Choose a label of the portal’s own.",
    fr="Le type {id} de HubSpot ne se modifie pas ici.",
    fr_remedy="Choisissez un libellé propre au portail.",
)
CONTRADICTION = Wording(
    code="linking.link_contradiction",
    en="The same edit adds and removes “{name}”.",
    en_remedy="Choose one of both, or make two edits.",
    fr="La même modification ajoute et retire « {name} ».",
    fr_remedy="Choisissez l’un des deux, ou faites deux modifications.",
)
NOTHING_DONE = Wording(
    code="linking.link_nothing_done",
    en="The edit neither adds nor removes anything.",
    en_remedy="Choose what associations shall get or lose.",
    fr="La modification n’ajoute ni ne retire rien.",
    fr_remedy="Choisissez ce que les associations doivent gagner ou perdre.",
)
RECORDS_UNKNOWN = Wording(
    code="linking.link_records_unknown",
    en="{count} records to associate are not in the workspace, {record} for one.",
    en_remedy="Pull or import them, or leave them out.",
    fr="{count} fiches à associer ne sont pas dans l’espace de travail, dont {record}.",
    fr_remedy="Récupérez-les ou importez-les, ou laissez-les de côté.",
)
ABOVE_LIMIT = Wording(
    code="linking.link_above_limit",
    en="{count} records of {object} would have more than {limit} associated {other} ({name}), "
    "{record} for one.",
    en_remedy="Raise the limit first, or leave these records out.",
    fr="{count} fiches de {object} auraient plus de {limit} {other} associées ({name}), dont "
    "{record}.",
    fr_remedy="Relevez d’abord la limite, ou laissez ces fiches de côté.",
)
SEVERAL_PRIMARY = Wording(
    code="linking.link_several_primary",
    en="{count} records would get several primary ones, {record} for one; each has one at most.",
    en_remedy="Choose one record for each, or a rule that chooses the primary one.",
    fr="{count} fiches recevraient plusieurs principales, dont {record} ; chacune n’en a qu’une au "
    "plus.",
    fr_remedy="Choisissez une fiche pour chacune, ou une règle qui choisit la principale.",
)
LEADS_ALONE = Wording(
    code="linking.link_leads_alone",
    en="{count} leads would lose their last primary association, {record} for one.",
    en_remedy="Give each another primary contact or company in the same edit, or leave them out.",
    fr="{count} leads perdraient leur dernière association principale, dont {record}.",
    fr_remedy="Donnez à chacun un autre contact ou une autre entreprise en principal dans la même "
    "modification, ou laissez-les de côté.",
)
MERGE_OTHER_OBJECTS = Wording(
    code="linking.merge_other_objects",
    en="The label “{name}” joins {pair}, the others do not.",
    en_remedy="Merge labels of the same two objects.",
    fr="Le libellé « {name} » relie {pair}, pas les autres.",
    fr_remedy="Fusionnez des libellés des deux mêmes objets.",
)
MERGE_INTO_ITSELF = Wording(
    code="linking.merge_into_itself",
    en="“{name}” would become itself.",
    en_remedy="Choose another label to become.",
    fr="« {name} » deviendrait lui-même.",
    fr_remedy="Choisissez un autre libellé d’arrivée.",
)
MERGE_DIRECTION_LOST = Wording(
    code="linking.merge_direction_lost",
    en="“{name}” has two texts, “{into}” one: it will no longer be told which record is which.",
    en_remedy="Choose a label with two texts to keep that.",
    fr="« {name} » a deux textes, « {into} » un seul : on ne saura plus quelle fiche est laquelle.",
    fr_remedy="Choisissez un libellé à deux textes pour le garder.",
)
MERGE_DIRECTION_UNKNOWN = Wording(
    code="linking.merge_direction_unknown",
    en="“{name}” has one text, “{into}” two: nobody knows which record would be which.",
    en_remedy="Choose a label with one text, or label the pairs by a file.",
    fr="« {name} » a un seul texte, « {into} » deux : on ne sait pas quelle fiche serait laquelle.",
    fr_remedy="Choisissez un libellé à un seul texte, ou libellez les couples par un fichier.",
)
MERGE_TOO_MANY = Wording(
    code="linking.merge_too_many",
    en="{pair} have {limit} labels, all that HubSpot allows, and a new one is created before "
    "others go.",
    en_remedy="Merge into one of the labels and rename that one, or push the deletion of an unused "
    "label first.",
    fr="{pair} ont {limit} libellés, le maximum de HubSpot, et le nouveau est créé avant que "
    "d’autres partent.",
    fr_remedy="Fusionnez dans l’un des libellés et renommez-le, ou envoyez d’abord la suppression "
    "d’un libellé inutilisé.",
)
MERGE_TEXT_OF_MERGED = Wording(
    code="linking.merge_text_of_merged",
    en="The new label reads “{text}” as “{name}” does, which is there until its associations have "
    "the new one.",
    en_remedy="Merge into “{name}” itself, or choose another text and rename it later.",
    fr="Le nouveau libellé s’intitule « {text} » comme « {name} », présent tant que ses "
    "associations n’ont pas le nouveau.",
    fr_remedy="Fusionnez dans « {name} » même, ou choisissez un autre texte, à renommer ensuite.",
)
MERGE_LIMITS_GO = Wording(
    code="linking.merge_limits_go",
    en="{count} limits go with the labels that are merged: records may have more associations of "
    "“{into}” than before.",
    en_remedy="Set a limit on “{into}” if there shall be one.",
    fr="{count} limites partent avec les libellés fusionnés : une fiche peut avoir plus "
    "d’associations « {into} » qu’avant.",
    fr_remedy="Fixez une limite sur « {into} » s’il en faut une.",
)
OBJECTIONS = {
    wording.code.partition(".")[2]: wording
    for wording in (
        LABEL_UNKNOWN,
        SINGLE_TURNED,
        NO_PRIMARY,
        HUBSPOT_TYPE,
        CONTRADICTION,
        NOTHING_DONE,
        RECORDS_UNKNOWN,
        ABOVE_LIMIT,
        SEVERAL_PRIMARY,
        LEADS_ALONE,
        MERGE_OTHER_OBJECTS,
        MERGE_INTO_ITSELF,
        MERGE_DIRECTION_LOST,
        MERGE_DIRECTION_UNKNOWN,
        MERGE_TOO_MANY,
        MERGE_TEXT_OF_MERGED,
        MERGE_LIMITS_GO,
    )
}
"""The wording of each objection by its code."""
