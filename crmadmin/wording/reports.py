"""The words of a plan's report besides those of its changes, effects and hazards."""

from crmadmin.wording.speech import Counted, Speech
from crmadmin.wording.typography import words

TITLE = words("Plan for {portal}", "Plan pour {portal}")
TITLE_OF_ROLLBACK = words(
    "Roll back of run {run} on {portal}", "Retour en arrière sur l’envoi {run} de {portal}"
)
TITLE_WITHOUT_PORTAL = words("Plan without a portal", "Plan sans portail")
SUMMARY = words("Summary", "Résumé")
DETAILS = words("Steps in their order", "Étapes dans leur ordre")
PORTAL = words("Portal", "Portail")
ACCOUNT_ID = words("Portal ID", "Identifiant du portail")
MADE_AT = words("Plan made", "Plan fait le")
PLAN_ID = words("Plan", "Plan")
SNAPSHOT = words("Snapshot", "Instantané")
DIGEST = words("Digest of the plan", "Empreinte du plan")
NO_SNAPSHOT = words("imported files", "fichiers importés")
KIND = words("Kind of setting", "Type de paramètre")
TOTAL = words("Total", "Total")
EFFECTS = words("Effects on records", "Effets sur les fiches")
HAZARDS = words("What deserves a second look", "Ce qui mérite un second regard")
NO_HAZARD = words("Nothing was found.", "Rien n’a été trouvé.")
VALVES = words("Safety valve", "Garde-fou")
MANUAL_STEPS = words("To do by hand", "À faire à la main")
LOST = words("Cannot be restored", "Ne peut pas être rétabli")
STEP = words("Step {number}", "Étape {number}")
STEPS_NAMED = Counted(
    words("step {numbers}", "étape {numbers}"), words("steps {numbers}", "étapes {numbers}")
)
AFTER = Counted(
    words("After step {numbers}", "Après l’étape {numbers}"),
    words("After steps {numbers}", "Après les étapes {numbers}"),
)
MORE = Counted(
    words("and {count} more, in the steps", "et {count} de plus, dans les étapes"),
    words("and {count} more, in the steps", "et {count} de plus, dans les étapes"),
)
MORE_RECORDS = Counted(
    words("and {count} more", "et {count} de plus"),
    words("and {count} more", "et {count} de plus"),
)
FIELD = words("Field", "Champ")
BEFORE = words("Before", "Avant")
AFTERWARDS = words("After", "Après")
ABSENT = words("(none)", "(aucun)")
BLANK = words("(blank)", "(vide)")
WHY = words("Why", "Raison")
CALL = words("Exact call", "Appel exact")
CREATED_ID = words("the id that step {number} creates", "l’identifiant créé par l’étape {number}")
UNKNOWN_ID = words("an id that is not known", "un identifiant inconnu")
CHANGE_AND_EFFECTS = words("{change}: {effects}", "{change} : {effects}")
ANSWERS = words("Carried out if HubSpot answers {answers}.", "Exécuté si HubSpot répond {answers}.")
WHERE = words("Where to click", "Où cliquer")
DONE_BY_ME = words("Done by me, on", "Fait par moi, le")
REVIEWED_BY = words("Reviewed by", "Relu par")
ON = words("On", "Le")
NOTHING_TO_DO = words(
    "The draft changes nothing: there is no step.",
    "Le brouillon ne change rien : il n’y a aucune étape.",
)
MADE_BY = words("Made by crmadmin, format {format}", "Établi par crmadmin, format {format}")

CHANGES = Counted(
    words("setting changes", "paramètre modifié"), words("settings change", "paramètres modifiés")
)
CALLS = Counted(words("call", "appel"), words("calls", "appels"))
CARDS = Counted(
    words("step by hand", "étape à la main"), words("steps by hand", "étapes à la main")
)
WARNINGS = Counted(words("warning", "alerte"), words("warnings", "alertes"))


MOMENT = words("{year}-{month}-{day} {time} UTC", "{day}/{month}/{year} {time} UTC")


def moment(speech: Speech, at: str) -> str:
    """Say a UTC time to the minute; an empty text stays empty."""
    if not at:
        return ""
    date, time = at[:10], at[11:16]
    year, month, day = date.split("-")
    return speech(MOMENT, year=year, month=month, day=day, time=time)
