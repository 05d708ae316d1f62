"""What can be wrong with a configuration file, and with bringing one in or out."""

from crmadmin.errors.problem import Wording


def _in_file(code: str, en: str, en_remedy: str, fr: str, fr_remedy: str) -> Wording:
    """Word a problem of one line of the file."""
    return Wording(
        code=f"configuration.{code}",
        en="{file}, line {line}: " + en,
        en_remedy=en_remedy,
        fr="{file}, ligne {line} : " + fr,
        fr_remedy=fr_remedy,
    )


UNREADABLE = Wording(
    code="configuration.unreadable",
    en="The configuration file {file} cannot be read.",
    en_remedy="Check that it exists and that you may read it.",
    fr="Le fichier de configuration {file} ne peut pas être lu.",
    fr_remedy="Vérifiez qu’il existe et que vous avez le droit de le lire.",
)
TOO_LARGE = Wording(
    code="configuration.too_large",
    en="{file} is too large for a configuration file ({megabytes} MB, at most {limit} MB).",
    en_remedy="Choose the YAML file that “config export” wrote.",
    fr="{file} est trop grand pour un fichier de configuration ({megabytes} Mo, {limit} Mo au "
    "plus).",
    fr_remedy="Choisissez le fichier YAML écrit par « config export ».",
)
NOT_TEXT = _in_file(
    "not_text",
    "this is not UTF-8 text.",
    "Save the file as UTF-8.",
    "ceci n’est pas du texte UTF-8.",
    "Enregistrez le fichier en UTF-8.",
)
NOT_YAML = _in_file(
    "not_yaml",
    "this is not valid YAML.",
    "Check the indentation, the colons and the brackets around this line.",
    "ceci n’est pas du YAML valide.",
    "Vérifiez l’indentation, les deux-points et les crochets autour de cette ligne.",
)
NOT_A_CONFIGURATION = _in_file(
    "not_a_configuration",
    "this is not a crmadmin configuration.",
    "A configuration begins with “crmadmin: 1”; “config export” writes one.",
    "ceci n’est pas une configuration crmadmin.",
    "Une configuration commence par « crmadmin: 1 » ; « config export » en écrit une.",
)
VERSION_MISSING = _in_file(
    "version_missing",
    "the key “crmadmin” with the version of the file is missing.",
    "Add “crmadmin: 1” as the first line.",
    "la clé « crmadmin » avec la version du fichier manque.",
    "Ajoutez « crmadmin: 1 » en première ligne.",
)
VERSION_UNKNOWN = _in_file(
    "version_unknown",
    "“{value}” is not a version of configuration files that is known.",
    "Write “crmadmin: 1”.",
    "« {value} » n’est pas une version connue de fichier de configuration.",
    "Écrivez « crmadmin: 1 ».",
)
VERSION_NEWER = _in_file(
    "version_newer",
    "this configuration was written by a newer crmadmin (version {value}).",
    "Install the newest crmadmin, then import the file again.",
    "cette configuration a été écrite par un crmadmin plus récent (version {value}).",
    "Installez le crmadmin le plus récent, puis importez à nouveau le fichier.",
)
UNKNOWN_KEY = _in_file(
    "unknown_key",
    "unknown key “{key}”.",
    "Keys known here: {allowed}.",
    "clé inconnue « {key} ».",
    "Clés connues ici : {allowed}.",
)
MISSING_KEY = _in_file(
    "missing_key",
    "the key “{key}” is missing.",
    "Add “{key}”.",
    "la clé « {key} » manque.",
    "Ajoutez « {key} ».",
)
DUPLICATE_KEY = _in_file(
    "duplicate_key",
    "the key “{key}” was already given on line {first}.",
    "Keep one of the two.",
    "la clé « {key} » figure déjà à la ligne {first}.",
    "Gardez l’une des deux.",
)
NOT_KNOWN_YET = _in_file(
    "not_known_yet",
    "settings under “{key}” are not known to this version.",
    "Leave “{key}” empty, or remove it.",
    "les paramètres sous « {key} » ne sont pas connus de cette version.",
    "Laissez « {key} » vide, ou supprimez-la.",
)
UNKNOWN_OBJECT = _in_file(
    "unknown_object",
    "“{key}” is not an object that syncs with Salesforce.",
    "Objects that sync: {allowed}.",
    "« {key} » n’est pas un objet qui se synchronise avec Salesforce.",
    "Objets synchronisés : {allowed}.",
)
EXPECTED_TEXT = _in_file(
    "expected_text",
    "“{key}” must be a text, not “{value}”.",
    "Write a text; put it in quotes if it looks like a number, a boolean or nothing.",
    "« {key} » doit être un texte, pas « {value} ».",
    "Écrivez un texte ; mettez-le entre guillemets s’il ressemble à un nombre ou à un booléen.",
)
EXPECTED_BOOLEAN = _in_file(
    "expected_boolean",
    "“{key}” must be true or false, not “{value}”.",
    "Write true or false, without quotes.",
    "« {key} » doit valoir true ou false, pas « {value} ».",
    "Écrivez true ou false, sans guillemets.",
)
EXPECTED_ONE_OF = _in_file(
    "expected_one_of",
    "“{value}” is not a value of “{key}”.",
    "Values known here: {allowed}.",
    "« {value} » n’est pas une valeur de « {key} ».",
    "Valeurs connues ici : {allowed}.",
)
EXPECTED_NUMBER = _in_file(
    "expected_number",
    "“{key}” must be a whole number from {least} to {most}, not “{value}”.",
    "Write the number without quotes.",
    "« {key} » doit être un nombre entier de {least} à {most}, pas « {value} ».",
    "Écrivez le nombre sans guillemets.",
)
EXPECTED_KEYS = _in_file(
    "expected_keys",
    "“{key}” must hold keys and values.",
    "Keys known here: {allowed}.",
    "« {key} » doit contenir des clés et des valeurs.",
    "Clés connues ici : {allowed}.",
)
EXPECTED_LIST = _in_file(
    "expected_list",
    "“{key}” must be a list.",
    "Begin each entry with a hyphen.",
    "« {key} » doit être une liste.",
    "Commencez chaque entrée par un tiret.",
)
BAD_NAME = _in_file(
    "bad_name",
    "“{value}” cannot be the name of a property or field.",
    "Write the internal name of the property, or the API name of the field.",
    "« {value} » ne peut pas être le nom d’une propriété ou d’un champ.",
    "Écrivez le nom interne de la propriété, ou le nom d’API du champ.",
)
LEADS_ELSEWHERE = _in_file(
    "leads_elsewhere",
    "the pipelines of leads do not stand here.",
    "Write them under “leads”, beside its options.",
    "les pipelines des leads n’ont pas leur place ici.",
    "Écrivez-les sous « leads », à côté de ses options.",
)
BAD_PAIR = _in_file(
    "bad_pair",
    "“{value}” is no pair of objects as files name them.",
    "Write both objects with a slash: {expected}.",
    "« {value} » n’est pas une paire d’objets telle que les fichiers la nomment.",
    "Écrivez les deux objets séparés par une barre oblique : {expected}.",
)
BAD_LABEL_NAME = _in_file(
    "bad_label_name",
    "HubSpot does not take “{value}” as the internal name of a label.",
    "Begin with a letter, and write no hyphen and no space.",
    "HubSpot n’accepte pas « {value} » comme nom interne d’un libellé.",
    "Commencez par une lettre, sans trait d’union ni espace.",
)
BLANK = _in_file(
    "blank",
    "“{key}” holds nothing but spaces.",
    "Write what people or records shall hold.",
    "« {key} » ne contient que des espaces.",
    "Écrivez ce que l’on doit lire ou enregistrer.",
)
LABEL_OR_TYPE = _in_file(
    "label_or_type",
    "a limit has either “label” or “type_id”.",
    "Name the label that is limited, or the number of a type that HubSpot defines.",
    "une limite a soit « label », soit « type_id ».",
    "Indiquez le libellé limité, ou le numéro d’un type défini par HubSpot.",
)
GIVEN_TWICE = _in_file(
    "given_twice",
    "“{value}” was already given on line {first}.",
    "Keep one of the two.",
    "« {value} » figure déjà à la ligne {first}.",
    "Gardez l’un des deux.",
)
UNKNOWN_RULE = _in_file(
    "unknown_rule",
    "“{value}” is not a sync rule.",
    "The rules are {allowed}.",
    "« {value} » n’est pas une règle de synchronisation.",
    "Les règles sont {allowed}.",
)
PREFER_HUBSPOT = _in_file(
    "prefer_hubspot",
    "HubSpot has no “prefer HubSpot” rule.",
    "Use two_way, where the most recent value wins, or dont_sync.",
    "HubSpot n’a pas de règle « préférer HubSpot ».",
    "Utilisez two_way, où la valeur la plus récente l’emporte, ou dont_sync.",
)
DUPLICATE_PROPERTY = _in_file(
    "duplicate_property",
    "the property {property} is already mapped on line {first}.",
    "Keep one mapping for each property.",
    "la propriété {property} est déjà mappée à la ligne {first}.",
    "Gardez un seul mappage par propriété.",
)
DUPLICATE_FIELD = _in_file(
    "duplicate_field",
    "the Salesforce field {field} is already mapped on line {first}.",
    "Keep one mapping for each field.",
    "le champ Salesforce {field} est déjà mappé à la ligne {first}.",
    "Gardez un seul mappage par champ.",
)
NOT_UPDATED = Wording(
    code="configuration.not_updated",
    en="{file} is laid out in a way that cannot be updated without losing its comments.",
    en_remedy="Export to a new file and bring your comments over.",
    fr="La mise en page de {file} ne permet pas de le mettre à jour sans perdre ses commentaires.",
    fr_remedy="Exportez vers un nouveau fichier et reportez-y vos commentaires.",
)
DRAFT_IN_THE_WAY = Wording(
    code="configuration.draft_in_the_way",
    en="The workspace holds a draft of {edits} edits that was made on the present configuration.",
    en_remedy="Export it first if you need it, then import with --discard-draft.",
    fr="L’espace de travail contient un brouillon de {edits} modifications faites sur la "
    "configuration actuelle.",
    fr_remedy="Exportez-le d’abord si vous en avez besoin, puis importez avec --discard-draft.",
)
DRAFTED_ON_TOP = Wording(
    code="configuration.drafted_on_top",
    en="The draft changes “{setting}”, so that its declaration cannot be taken back.",
    en_remedy="Undo that change of the draft first.",
    fr="Le brouillon modifie « {setting} » : sa déclaration ne peut pas être retirée.",
    fr_remedy="Annulez d’abord cette modification du brouillon.",
)
DAMAGED = Wording(
    code="configuration.damaged",
    en="The workspace holds a setting that this version cannot read ({address}).",
    en_remedy="Open the workspace with the newest crmadmin, or import the configuration again.",
    fr="L’espace de travail contient un paramètre que cette version ne peut pas lire ({address}).",
    fr_remedy="Ouvrez l’espace de travail avec le crmadmin le plus récent, ou importez à nouveau "
    "la configuration.",
)
