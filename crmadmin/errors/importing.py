"""Problems of reading exported files; each names the file, where it can the line."""

from crmadmin.errors.problem import Wording

MISSING = Wording(
    "import.missing",
    "“{file}” does not exist.",
    "Check the path.",
    "« {file} » n’existe pas.",
    "Vérifiez le chemin.",
)
UNREADABLE = Wording(
    "import.unreadable",
    "“{file}” cannot be read.",
    "Check that you may open it and that no other program holds it.",
    "« {file} » ne peut pas être lu.",
    "Vérifiez que vous avez le droit de l’ouvrir et qu’aucun autre programme ne le bloque.",
)
EMPTY = Wording(
    "import.empty",
    "“{file}” is empty.",
    "Export it again.",
    "« {file} » est vide.",
    "Exportez-le à nouveau.",
)
NOT_A_TABLE = Wording(
    "import.not_a_csv",
    "“{file}” is not a CSV file: it is {what}.",
    "Give a CSV, XLSX or JSON export; unpack archives first.",
    "« {file} » n’est pas un fichier CSV : c’est {what}.",
    "Donnez un export CSV, XLSX ou JSON ; décompressez d’abord les archives.",
)
BINARY = Wording(
    "import.binary",
    "“{file}” is not a CSV file: line {line} holds binary zeros.",
    "The file may be damaged or cut off: export or copy it again.",
    "« {file} » n’est pas un fichier CSV : la ligne {line} contient des zéros binaires.",
    "Le fichier est peut-être endommagé ou tronqué : exportez-le ou copiez-le à nouveau.",
)
UNDECODABLE = Wording(
    "import.undecodable",
    "“{file}”, line {line}: the text is not {encoding} as the file’s beginning says.",
    "Export the file again, in UTF-8.",
    "« {file} », ligne {line} : le texte n’est pas en {encoding}, contrairement à ce "
    "qu’annonce le début du fichier.",
    "Exportez à nouveau le fichier, en UTF-8.",
)
UNKNOWN_DELIMITER = Wording(
    "import.unknown_delimiter",
    "“{file}”, line {line}: the columns are separated by “{delimiter}”.",
    "Export it with comma, semicolon, tab or | between the columns.",
    "« {file} », ligne {line} : les colonnes sont séparées par « {delimiter} ».",
    "Exportez-le avec virgule, point-virgule, tabulation ou | entre les colonnes.",
)
TRUNCATED = Wording(
    "import.truncated",
    "“{file}” is cut off: the quotation mark opened on line {line} is never closed.",
    "Export or copy the file again; if it is whole, close the quotation mark on that line.",
    "« {file} » est tronqué : le guillemet ouvert à la ligne {line} n’est jamais fermé.",
    "Exportez ou copiez à nouveau le fichier ; s’il est complet, fermez ce guillemet.",
)
CUT_OFF = Wording(
    "import.cut_off",
    "“{file}” is cut off: it ends on line {line} in the middle of a character.",
    "Export or copy the file again.",
    "« {file} » est tronqué : il s’arrête à la ligne {line} au milieu d’un caractère.",
    "Exportez ou copiez à nouveau le fichier.",
)
CELL_TOO_LONG = Wording(
    "import.cell_too_long",
    "“{file}”: a cell of the row that begins on line {line} is longer than {limit} characters.",
    "A quotation mark on that line is probably never closed: close it or remove it.",
    "« {file} » : une cellule de la ligne {line} dépasse {limit} caractères.",
    "Un guillemet n’y est sans doute jamais fermé : fermez-le ou supprimez-le.",
)
ROW_TOO_LONG = Wording(
    "import.row_too_long",
    "“{file}”, line {line}: the row has {found} cells, the header {expected}.",
    "Quote the cells that hold the separator, or name the further columns in the header.",
    "« {file} », ligne {line} : la ligne a {found} cellules, l’en-tête {expected}.",
    "Mettez entre guillemets les cellules qui contiennent le séparateur, ou nommez les "
    "colonnes supplémentaires dans l’en-tête.",
)
NO_HEADER = Wording(
    "import.no_header",
    "“{file}”, line {line}: column {column} holds “{value}” and has no name in the header.",
    "Name the column in the header, or empty it.",
    "« {file} », ligne {line} : la colonne {column} contient « {value} » et n’a pas de nom "
    "dans l’en-tête.",
    "Nommez la colonne dans l’en-tête, ou videz-la.",
)
NO_ID_COLUMN = Wording(
    "import.no_id_column",
    "“{file}”, line {line}: no column “{column}” for the id of each record of {object}.",
    "Export again with the record’s id among the columns.",
    "« {file} », ligne {line} : aucune colonne « {column} » pour l’identifiant des "
    "enregistrements de {object}.",
    "Exportez à nouveau avec l’identifiant de l’enregistrement parmi les colonnes.",
)
NO_ID = Wording(
    "import.no_id",
    "“{file}”, line {line}: the record has no id.",
    "Fill the column “{column}” on that line, or remove the line.",
    "« {file} », ligne {line} : l’enregistrement n’a pas d’identifiant.",
    "Remplissez la colonne « {column} » de cette ligne, ou supprimez la ligne.",
)
BAD_ID = Wording(
    "import.bad_id",
    "“{file}”, line {line}: “{value}” is not an id of {system}.",
    "Export again and do not save the file from a spreadsheet, which shortens long numbers.",
    "« {file} », ligne {line} : « {value} » n’est pas un identifiant de {system}.",
    "Exportez à nouveau sans réenregistrer le fichier depuis un tableur, qui raccourcit les "
    "longs nombres.",
)
WRONG_OBJECT = Wording(
    "import.wrong_object",
    "“{file}”, line {line}: this is {found}, not {expected}.",
    "Rename the file after its object, or name the object with --object.",
    "« {file} », ligne {line} : il s’agit de {found}, pas de {expected}.",
    "Renommez le fichier d’après son objet, ou précisez l’objet avec --object.",
)
UNKNOWN_OBJECT = Wording(
    "import.unknown_object",
    "“{file}”, line {line}: it cannot be told which object the file holds.",
    "Name it with --object (contacts, companies, Lead, Account…), and see that a column holds "
    "the record’s id (hs_object_id, Record ID or Id).",
    "« {file} », ligne {line} : impossible de savoir quel objet contient le fichier.",
    "Précisez-le avec --object (contacts, companies, Lead, Account…) et vérifiez qu’une colonne "
    "contient l’identifiant (hs_object_id, Record ID ou Id).",
)
OBJECT_WITH_FOLDER = Wording(
    "import.object_with_folder",
    "“{file}” is a folder: its files say themselves which object they hold.",
    "Leave out --object, or give the single file.",
    "« {file} » est un dossier : ses fichiers disent eux-mêmes quel objet ils contiennent.",
    "Retirez --object, ou donnez le fichier seul.",
)
NOTHING_KNOWN = Wording(
    "import.nothing_known",
    "The folder “{file}” holds no export that crmadmin knows.",
    "Give the folder that holds “hubspot” and “salesforce”, or the files themselves.",
    "Le dossier « {file} » ne contient aucun export connu de crmadmin.",
    "Donnez le dossier qui contient « hubspot » et « salesforce », ou les fichiers eux-mêmes.",
)
BAD_JSON = Wording(
    "import.bad_json",
    "“{file}”, line {line}: this is not valid JSON.",
    "Export or copy the file again.",
    "« {file} », ligne {line} : ce n’est pas du JSON valide.",
    "Exportez ou copiez à nouveau le fichier.",
)
UNKNOWN_JSON = Wording(
    "import.unknown_json",
    "“{file}” (line {line}) is neither a property list, a describe, pipelines, labels, lists "
    "nor owners.",
    "Give the answer of the API as it came.",
    "« {file} » (ligne {line}) n’est ni une liste de propriétés, ni un describe, ni des "
    "pipelines, des libellés, des listes ou des propriétaires.",
    "Donnez la réponse de l’API telle quelle.",
)
INCOMPLETE_JSON = Wording(
    "import.incomplete_json",
    "“{file}”: entry {entry} has no “{key}” that can be read.",
    "Give the answer of the API as it came.",
    "« {file} » : l’entrée {entry} n’a pas de « {key} » lisible.",
    "Donnez la réponse de l’API telle quelle.",
)
BROKEN_WORKBOOK = Wording(
    "import.broken_workbook",
    "“{file}” cannot be opened as an Excel workbook.",
    "Export it again, or save it as CSV.",
    "« {file} » ne s’ouvre pas comme un classeur Excel.",
    "Exportez-le à nouveau, ou enregistrez-le en CSV.",
)
MISSING_COLUMN = Wording(
    "import.missing_column",
    "“{file}”, line {line}: the column “{column}” is missing.",
    "Export the file again with that column.",
    "« {file} », ligne {line} : la colonne « {column} » manque.",
    "Exportez à nouveau le fichier avec cette colonne.",
)
BAD_CELL = Wording(
    "import.bad_cell",
    "“{file}”, line {line}: “{value}” cannot be read as {column}.",
    "Correct that cell, or export the file again.",
    "« {file} », ligne {line} : « {value} » n’est pas lisible comme {column}.",
    "Corrigez cette cellule, ou exportez à nouveau le fichier.",
)
TOO_MANY_COLUMNS = Wording(
    "import.too_many_columns",
    "“{file}”, line {line}: with its columns, {object} would have more properties than a "
    "workspace can hold ({limit} columns).",
    "Export again with only the properties that matter.",
    "« {file} », ligne {line} : avec ses colonnes, {object} aurait plus de propriétés qu’un "
    "espace de travail ne peut en contenir ({limit} colonnes).",
    "Exportez à nouveau en ne gardant que les propriétés utiles.",
)
