"""What stands against edits of the associations of records, and problems of their files.

The part of each code after the dot is the value of ``LinkObjection``, ``MergeObjection`` or
``FileObjection`` (``core.associations.link_objections``) where it is one.
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
RECORD_NOT_FOUND = Wording(
    code="linking.record_not_found",
    en="No record of {object} is “{record}”.",
    en_remedy="Write its id, or the e-mail address or domain of one record.",
    fr="Aucune fiche de {object} n’est « {record} ».",
    fr_remedy="Écrivez son ID, ou l’adresse e-mail ou le domaine d’une seule fiche.",
)
RECORD_SEVERAL = Wording(
    code="linking.record_several",
    en="{count} records of {object} are “{record}”: {ids}.",
    en_remedy="Write the id of the one that you mean.",
    fr="{count} fiches de {object} sont « {record} » : {ids}.",
    fr_remedy="Écrivez l’ID de celle que vous voulez.",
)
