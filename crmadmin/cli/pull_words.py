"""The words of a pull in tables, in each language (domain/glossary.md)."""

from crmadmin.core.pull.declarations import Declared
from crmadmin.core.pull.parts import Part
from crmadmin.core.pull.report import FindingKind, Mode
from crmadmin.wording.speech import Text

PARTS = {
    Part.ACCOUNT: Text("account", "compte"),
    Part.SCHEMAS: Text("objects", "objets"),
    Part.PROPERTIES: Text("properties", "propriétés"),
    Part.PIPELINES: Text("pipelines", "pipelines"),
    Part.PIPELINE_RULES: Text("pipeline rules", "règles de pipeline"),
    Part.STAGE_PERMISSIONS: Text("stage permissions", "droits par phase"),
    Part.LABELS: Text("association labels", "libellés d’association"),
    Part.LIMITS: Text("limits", "limites"),
    Part.OWNERS: Text("owners", "propriétaires"),
    Part.USERS: Text("users", "utilisateurs"),
    Part.TEAMS: Text("teams", "équipes"),
    Part.LISTS: Text("lists", "listes"),
    Part.WORKFLOWS: Text("workflows", "workflows"),
    Part.DESCRIBE: Text("fields", "champs"),
    Part.ORGANIZATION: Text("organization", "organisation"),
    Part.STATUSES: Text("statuses and queues", "statuts et files d’attente"),
    Part.PERMISSIONS: Text("permissions", "droits"),
    Part.RECORDS: Text("records", "fiches"),
    Part.DELETED: Text("deleted records", "fiches supprimées"),
    Part.IDS: Text("ids", "identifiants"),
    Part.HISTORY: Text("history", "historique"),
    Part.ASSOCIATIONS: Text("associations", "associations"),
    Part.TOUCHED: Text("records joined anew", "fiches réassociées"),
    Part.MEMBERSHIPS: Text("list members", "membres de listes"),
    Part.SETTLING: Text("into the workspace", "vers l’espace de travail"),
}
MODES = {
    Mode.FULL: Text("all", "tout"),
    Mode.CHANGED: Text("changed", "modifiées"),
    Mode.CHECKED: Text("changed, ids checked", "modifiées, identifiants vérifiés"),
}
FINDINGS = {
    FindingKind.MISSING_SCOPE: Text(
        "{what}: left out, the token lacks {scopes}",
        "{what} : laissé de côté, il manque au jeton {scopes}",
    ),
    FindingKind.NOT_AVAILABLE: Text(
        "{what}: this account has none", "{what} : ce compte n’en a pas"
    ),
    FindingKind.REFUSED: Text(
        "{what}: left out, the account refuses it", "{what} : laissé de côté, le compte refuse"
    ),
    FindingKind.HIDDEN_FIELD: Text(
        "{what}: mapped, but the connected user does not see this field",
        "{what} : mappé, mais l’utilisateur connecté ne voit pas ce champ",
    ),
    FindingKind.UNREADABLE: Text("{what}: could not be read", "{what} : lecture impossible"),
}
DECLARED = {
    Declared.YES: Text("declared", "déclaré"),
    Declared.NO: Text("to be declared", "à déclarer"),
    Declared.CANNOT: Text("not kept yet", "pas encore géré"),
}
