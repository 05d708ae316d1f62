"""What became of records that a push moved."""

from crmadmin.core.runs.records import RecordStory
from crmadmin.core.runs.verdicts import ItemOutcome, Tally
from crmadmin.wording.speech import Counted, Speech
from crmadmin.wording.typography import words

RECORD_OUTCOMES = {
    ItemOutcome.DONE: words("Moved", "Déplacée"),
    ItemOutcome.THERE: words("There already", "Déjà là"),
    ItemOutcome.REFUSED: words("Elsewhere", "Ailleurs"),
    ItemOutcome.FAILED: words("Refused by HubSpot", "Refusée par HubSpot"),
    ItemOutcome.DIFFERS: words("Differs", "Avec un écart"),
}
"""What became of a record."""

RECORD_OUTCOMES_EXPLAINED = {
    ItemOutcome.DONE: words("It was sent and read back.", "Elle a été envoyée, puis relue."),
    ItemOutcome.THERE: words(
        "It was in the stage already: nothing was sent for it.",
        "Elle était déjà dans la phase : rien n’a été envoyé pour elle.",
    ),
    ItemOutcome.REFUSED: words(
        "Somebody moved or deleted it since the plan: it was left alone.",
        "Quelqu’un l’a déplacée ou supprimée depuis le plan : elle n’a pas été touchée.",
    ),
    ItemOutcome.FAILED: words("HubSpot refused it.", "HubSpot l’a refusée."),
    ItemOutcome.DIFFERS: words(
        "It was sent, but what was read back is not what was planned.",
        "Elle a été envoyée, mais ce qui a été relu n’est pas ce qui était prévu.",
    ),
}
"""What that means."""

RECORDS = Counted(
    words("{count} record that was to move", "{count} fiche à déplacer"),
    words("{count} records that were to move", "{count} fiches à déplacer"),
)
NOT_MOVED = Counted(
    words("{count} record is not as planned.", "{count} fiche n’est pas comme prévu."),
    words("{count} records are not as planned.", "{count} fiches ne sont pas comme prévu."),
)
_AS_PLANNED = Counted(
    words("{count} record as planned", "{count} fiche comme prévu"),
    words("{count} records as planned", "{count} fiches comme prévu"),
)
_OTHERS = Counted(
    words("{count} not", "{count} non"),
    words("{count} not", "{count} non"),
)


def why_not_moved(speech: Speech, story: RecordStory) -> str:
    """Say why a record is not as planned: what HubSpot said of it, where it said anything."""
    told = speech(RECORD_OUTCOMES_EXPLAINED[story.verdict.outcome])
    return f"{told} {story.verdict.message}".strip()


def record_tally_text(speech: Speech, tally: Tally) -> str:
    """Count the records that are as planned, and those that are not."""
    parts = [speech.count(_AS_PLANNED, tally.as_planned)]
    if tally.not_done:
        parts.append(speech.count(_OTHERS, tally.not_done))
    return " · ".join(parts)
