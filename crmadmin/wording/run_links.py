"""What became of pairs of records in a push."""

from crmadmin.core.runs.verdicts import ItemOutcome, Tally
from crmadmin.wording.speech import Counted, Speech
from crmadmin.wording.typography import words

LINK_OUTCOMES = {
    ItemOutcome.DONE: words("Done", "Fait"),
    ItemOutcome.THERE: words("There already", "Déjà là"),
    ItemOutcome.REFUSED: words("Left alone", "Laissé"),
    ItemOutcome.FAILED: words("Failed", "Échoué"),
    ItemOutcome.DIFFERS: words("Differs", "Différent"),
}
"""What became of a pair, shortly."""

LINK_OUTCOMES_EXPLAINED = {
    ItemOutcome.DONE: words(
        "It was sent and read back: it carries what was planned.",
        "Envoyé puis relu : il porte ce qui était prévu.",
    ),
    ItemOutcome.THERE: words(
        "It carried what was planned before the call.", "Il portait déjà ce qui était prévu."
    ),
    ItemOutcome.REFUSED: words(
        "Somebody changed it since the plan: nothing was sent for it.",
        "Quelqu’un l’a modifié depuis le plan : rien n’a été envoyé pour lui.",
    ),
    ItemOutcome.FAILED: words("HubSpot refused it.", "HubSpot l’a refusé."),
    ItemOutcome.DIFFERS: words(
        "It was sent, but what was read back is not what was planned.",
        "Envoyé, mais ce qui a été relu n’est pas ce qui était prévu.",
    ),
}
"""What an outcome means, where the portal says no more of it."""

_PAIRS_DONE = Counted(
    words("{count} pair as planned", "{count} couple comme prévu"),
    words("{count} pairs as planned", "{count} couples comme prévu"),
)
_NOT_DONE = Counted(
    words("{count} not done", "{count} non fait"), words("{count} not done", "{count} non faits")
)


def tally_text(speech: Speech, tally: Tally) -> str:
    """Count the pairs that are as planned, and those that are not."""
    parts = [speech.count(_PAIRS_DONE, tally.as_planned)]
    if tally.not_done:
        parts.append(speech.count(_NOT_DONE, tally.not_done))
    return " · ".join(parts)
