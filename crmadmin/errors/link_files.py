"""What is wrong with a file of associations, or with a row of it.

The part of each code after the dot is the value of ``FileObjection``
(``core.associations.link_objections``) where it is one.
"""

from crmadmin.errors.problem import Wording

FILE_BAD = Wording(
    code="linking.file_bad",
    en="“{file}” has {count} bad lines: nothing was staged.",
    en_remedy="Correct them; the report of bad lines says how.",
    fr="« {file} » a {count} lignes fautives : rien n’a été mis au brouillon.",
    fr_remedy="Corrigez-les ; le rapport des lignes fautives dit comment.",
)
FILE_NO_ROWS = Wording(
    code="linking.file_no_rows",
    en="“{file}” has a header and no row below it.",
    en_remedy="Write one row for each pair of records.",
    fr="« {file} » a un en-tête, et aucune ligne en dessous.",
    fr_remedy="Écrivez une ligne par couple de fiches.",
)
FILE_COLUMN_UNKNOWN = Wording(
    code="linking.file_column_unknown",
    en="“{file}”, line {line}: nobody knows the column “{column}”.",
    en_remedy="Take it out, or call it as the template does (--template).",
    fr="« {file} », ligne {line} : la colonne « {column} » est inconnue.",
    fr_remedy="Retirez-la, ou nommez-la comme dans le modèle (--template).",
)
FILE_COLUMN_TWICE = Wording(
    code="linking.file_column_twice",
    en="“{file}”, line {line}: “{column}” is the column {heading} a second time.",
    en_remedy="Keep one of them.",
    fr="« {file} », ligne {line} : « {column} » est une seconde fois la colonne {heading}.",
    fr_remedy="N’en gardez qu’une.",
)
FILE_COLUMN_MISSING = Wording(
    code="linking.file_column_missing",
    en="“{file}”, line {line}: the column {column} is missing.",
    en_remedy="Add it: it names the object of each record, contacts or companies for instance.",
    fr="« {file} », ligne {line} : la colonne {column} manque.",
    fr_remedy="Ajoutez-la : elle nomme l’objet de chaque fiche, contacts ou companies par exemple.",
)
FILE_NO_RECORD = Wording(
    code="linking.file_no_record",
    en="“{file}”, line {line}: no column says which record it is.",
    en_remedy="Add one of: {columns}.",
    fr="« {file} », ligne {line} : aucune colonne ne dit de quelle fiche il s’agit.",
    fr_remedy="Ajoutez l’une de celles-ci : {columns}.",
)
FILE_NO_DEED = Wording(
    code="linking.file_no_deed",
    en="“{file}”, line {line}: no column says what to do.",
    en_remedy="Add one of: {columns}.",
    fr="« {file} », ligne {line} : aucune colonne ne dit quoi faire.",
    fr_remedy="Ajoutez l’une de celles-ci : {columns}.",
)
FILE_OBJECT_MISSING = Wording(
    code="linking.file_object_missing",
    en="No object is named.",
    en_remedy="Write contacts, companies, deals, tickets, or the name of a custom object.",
    fr="Aucun objet n’est nommé.",
    fr_remedy="Écrivez contacts, companies, deals, tickets, ou le nom d’un objet personnalisé.",
)
FILE_OBJECT_UNKNOWN = Wording(
    code="linking.file_object_unknown",
    en="The workspace knows no object “{object}”.",
    en_remedy="Write one of: {known}.",
    fr="L’espace de travail ne connaît pas d’objet « {object} ».",
    fr_remedy="Écrivez l’un de ceux-ci : {known}.",
)
FILE_RECORD_MISSING = Wording(
    code="linking.file_record_missing",
    en="No record of {object} is named.",
    en_remedy="Write its id, its e-mail address or its domain.",
    fr="Aucune fiche de {object} n’est nommée.",
    fr_remedy="Écrivez son ID, son adresse e-mail ou son domaine.",
)
FILE_RECORD_UNKNOWN = Wording(
    code="linking.file_record_unknown",
    en="No record of {object} is “{record}”.",
    en_remedy="Correct it, or pull or import that record first.",
    fr="Aucune fiche de {object} n’est « {record} ».",
    fr_remedy="Corrigez, ou récupérez ou importez d’abord cette fiche.",
)
FILE_RECORD_AMBIGUOUS = Wording(
    code="linking.file_record_ambiguous",
    en="{count} records of {object} are “{record}”: {ids}.",
    en_remedy="Write the id of the one that you mean.",
    fr="{count} fiches de {object} sont « {record} » : {ids}.",
    fr_remedy="Écrivez l’ID de celle que vous voulez.",
)
FILE_RECORDS_DIFFER = Wording(
    code="linking.file_records_differ",
    en="“{one}” is the record {one_id}, “{other}” is {other_id}.",
    en_remedy="Leave one of them out, or correct it.",
    fr="« {one} » est la fiche {one_id}, « {other} » est {other_id}.",
    fr_remedy="Retirez l’un des deux, ou corrigez-le.",
)
FILE_NOT_BY = Wording(
    code="linking.file_not_by",
    en="Records of {object} have no “{property}”.",
    en_remedy="Write the id instead.",
    fr="Les fiches de {object} n’ont pas de « {property} ».",
    fr_remedy="Écrivez plutôt l’ID.",
)
FILE_WITH_ITSELF = Wording(
    code="linking.file_with_itself",
    en="The record {record} cannot be associated with itself.",
    en_remedy="Name two records.",
    fr="La fiche {record} ne peut pas être associée à elle-même.",
    fr_remedy="Nommez deux fiches.",
)
FILE_LABEL_UNKNOWN = Wording(
    code="linking.file_label_unknown",
    en="{pair} have no label “{label}”.",
    en_remedy="Write one of: {known}.",
    fr="{pair} n’ont pas de libellé « {label} ».",
    fr_remedy="Écrivez l’un de ceux-ci : {known}.",
)
FILE_LABEL_AMBIGUOUS = Wording(
    code="linking.file_label_ambiguous",
    en="“{label}” may be any of the labels {names}.",
    en_remedy="Write the internal name of the one that you mean.",
    fr="« {label} » peut être l’un des libellés {names}.",
    fr_remedy="Écrivez le nom interne de celui que vous voulez.",
)
FILE_NOT_ALONE = Wording(
    code="linking.file_not_alone",
    en="“{word}” ends the association: nothing else can be asked of the same pair.",
    en_remedy="Leave the rest of the row blank, or name the labels to remove.",
    fr="« {word} » met fin à l’association : rien d’autre ne peut être demandé pour ce couple.",
    fr_remedy="Laissez vide le reste de la ligne, ou nommez les libellés à retirer.",
)
FILE_NOT_YES_NO = Wording(
    code="linking.file_not_yes_no",
    en="“{word}” is neither yes nor no.",
    en_remedy="Write yes or no, or leave it blank.",
    fr="« {word} » n’est ni oui ni non.",
    fr_remedy="Écrivez oui ou non, ou laissez vide.",
)
FILE_NO_PRIMARY = Wording(
    code="linking.file_no_primary",
    en="{pair} have no primary association.",
    en_remedy="Leave the column blank for this row.",
    fr="{pair} n’ont pas d’association principale.",
    fr_remedy="Laissez la colonne vide pour cette ligne.",
)
FILE_NOTHING_ASKED = Wording(
    code="linking.file_nothing_asked",
    en="The row asks for nothing.",
    en_remedy="Write what to add or to remove, or take the row out.",
    fr="La ligne ne demande rien.",
    fr_remedy="Écrivez quoi ajouter ou retirer, ou supprimez la ligne.",
)
FILE_TWICE = Wording(
    code="linking.file_twice",
    en="Line {other} asks for the same already ({what}).",
    en_remedy="Take one of the two out.",
    fr="La ligne {other} le demande déjà ({what}).",
    fr_remedy="Retirez l’une des deux.",
)
FILE_CONTRADICTION = Wording(
    code="linking.file_contradiction",
    en="Line {other} asks for the contrary ({what}).",
    en_remedy="Keep one of the two.",
    fr="La ligne {other} demande le contraire ({what}).",
    fr_remedy="Gardez l’une des deux.",
)
FILE_TWO_PRIMARY = Wording(
    code="linking.file_two_primary",
    en="Line {other} gives {record} another primary one.",
    en_remedy="Keep one of the two: a record has one at most.",
    fr="La ligne {other} donne une autre principale à {record}.",
    fr_remedy="Gardez l’une des deux : une fiche n’en a qu’une au plus.",
)

OBJECTIONS = {
    wording.code.partition(".")[2]: wording
    for wording in (
        FILE_OBJECT_MISSING,
        FILE_OBJECT_UNKNOWN,
        FILE_RECORD_MISSING,
        FILE_RECORD_UNKNOWN,
        FILE_RECORD_AMBIGUOUS,
        FILE_RECORDS_DIFFER,
        FILE_NOT_BY,
        FILE_WITH_ITSELF,
        FILE_LABEL_UNKNOWN,
        FILE_LABEL_AMBIGUOUS,
        FILE_NOT_ALONE,
        FILE_NOT_YES_NO,
        FILE_NO_PRIMARY,
        FILE_NOTHING_ASKED,
        FILE_TWICE,
        FILE_CONTRADICTION,
        FILE_TWO_PRIMARY,
    )
}
"""The wording of each objection by its code."""
