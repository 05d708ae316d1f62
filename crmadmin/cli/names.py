"""HubSpot's and Salesforce's words in tables, in each language (domain/glossary.md)."""

from crmadmin.core.sync.proposals import Standing
from crmadmin.core.sync.scenarios import RECORD_ROW, Outcome, Scenario
from crmadmin.core.sync.writers import RuleReason
from crmadmin.wording.kinds import SYNC_RULES
from crmadmin.wording.speech import Text

SCENARIOS = {
    Scenario.FIRST_MATCH: Text("first match", "premier appariement"),
    Scenario.NEXT_SYNC: Text("next sync", "prochaine synchronisation"),
    Scenario.RESYNC_FROM_HUBSPOT: Text("resync from HubSpot", "resynchronisation depuis HubSpot"),
    Scenario.SALESFORCE_IMPORT: Text("Salesforce import", "import Salesforce"),
}
RULES = {
    RECORD_ROW: Text("Whole record", "Fiche entière"),
    **{str(rule): name for rule, name in SYNC_RULES.items()},
}
OUTCOMES = {
    Outcome.WRITE_HUBSPOT: Text("→ HubSpot: value written", "→ HubSpot : valeur écrite"),
    Outcome.WRITE_SALESFORCE: Text("→ Salesforce: value written", "→ Salesforce : valeur écrite"),
    Outcome.CLEAR_HUBSPOT: Text("→ HubSpot: value cleared", "→ HubSpot : valeur effacée"),
    Outcome.CLEAR_SALESFORCE: Text("→ Salesforce: value cleared", "→ Salesforce : valeur effacée"),
    Outcome.CREATE_IN_HUBSPOT: Text("→ HubSpot: record created", "→ HubSpot : fiche créée"),
    Outcome.CREATE_IN_SALESFORCE: Text(
        "→ Salesforce: record created", "→ Salesforce : fiche créée"
    ),
    Outcome.ERROR_PERMISSION: Text(
        "Error: no permission or record", "Erreur : droit ou fiche manquants"
    ),
    Outcome.ERROR_REQUIRED: Text("Error: required field blank", "Erreur : champ obligatoire vide"),
    Outcome.ERROR_FORMAT: Text("Error: wrong format", "Erreur : mauvais format"),
    Outcome.ERROR_PICKLIST: Text("Error: not a choice", "Erreur : choix inconnu"),
    Outcome.ERROR_TOO_LONG: Text("Error: too long", "Erreur : trop long"),
    Outcome.ERROR_DUPLICATE: Text("Error: duplicate", "Erreur : doublon"),
    Outcome.REFUSED_LIFECYCLE_BACKWARD: Text(
        "Refused: earlier lifecycle stage", "Refusé : phase du cycle de vie antérieure"
    ),
    Outcome.EXCLUDED_NO_EMAIL: Text("Excluded: no e-mail", "Exclu : pas d’e-mail"),
    Outcome.EXCLUDED_NOT_IN_INCLUSION_LIST: Text(
        "Excluded: not in the inclusion list", "Exclu : hors de la liste d’inclusion"
    ),
    Outcome.EXCLUDED_AMBIGUOUS_MATCH: Text(
        "Excluded: several matches", "Exclu : plusieurs correspondances"
    ),
}
PROPOSAL_STANDINGS = {
    Standing.NEW: Text("proposed", "proposé"),
    Standing.MAPPED: Text("already mapped", "déjà mappé"),
    Standing.DISAGREES: Text("already mapped, values differ", "déjà mappé, valeurs différentes"),
    Standing.REJECTED: Text("rejected", "rejeté"),
}
RULE_REASONS = {
    RuleReason.READ_ONLY_FIELD: Text("field cannot be written", "champ non modifiable"),
    RuleReason.NO_HISTORY: Text("no history", "pas d’historique"),
    RuleReason.LITTLE_HISTORY: Text("too little history", "trop peu d’historique"),
    RuleReason.HUBSPOT_ARRIVES: Text(
        "HubSpot’s values reach Salesforce", "les valeurs de HubSpot atteignent Salesforce"
    ),
    RuleReason.ONLY_SALESFORCE_WRITES: Text("only Salesforce writes", "seul Salesforce écrit"),
    RuleReason.HUBSPOT_STAYS: Text(
        "HubSpot’s values stay in HubSpot", "les valeurs de HubSpot restent dans HubSpot"
    ),
    RuleReason.FILLS_BLANKS: Text(
        "HubSpot has values where Salesforce is blank",
        "HubSpot a des valeurs là où Salesforce est vide",
    ),
    RuleReason.NOTHING_ARRIVES: Text(
        "nothing reaches the other side", "rien n’atteint l’autre côté"
    ),
    RuleReason.DECLARED: Text("declared", "déclarée"),
}
