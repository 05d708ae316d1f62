"""What became of pairs of records in a push, and what they carry, in words."""

from collections.abc import Mapping

from crmadmin.core.associations.links import PLAIN, Carried
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.runs.links import LinkStory
from crmadmin.core.runs.verdicts import ItemOutcome, Tally
from crmadmin.wording.association_edits import NO_LABEL, key_name
from crmadmin.wording.speech import Counted, Speech, Text
from crmadmin.wording.typography import enumerated, words

LINK_OUTCOMES = {
    ItemOutcome.DONE: words("Done", "Faite"),
    ItemOutcome.THERE: words("There already", "Déjà en place"),
    ItemOutcome.REFUSED: words("Changed since", "Modifiée depuis"),
    ItemOutcome.FAILED: words("Refused by HubSpot", "Refusée par HubSpot"),
    ItemOutcome.DIFFERS: words("Differs", "Avec un écart"),
}
"""What became of a pair."""

LINK_OUTCOMES_EXPLAINED = {
    ItemOutcome.DONE: words("HubSpot has it; it was read back.", "HubSpot l’a : elle a été relue."),
    ItemOutcome.THERE: words(
        "It was as planned already: nothing was sent for it.",
        "Elle était déjà comme prévu : rien n’a été envoyé pour elle.",
    ),
    ItemOutcome.REFUSED: words(
        "Somebody changed the association since the plan: it was left alone.",
        "Quelqu’un a modifié l’association depuis le plan : elle n’a pas été touchée.",
    ),
    ItemOutcome.FAILED: words("HubSpot refused it.", "HubSpot l’a refusée."),
    ItemOutcome.DIFFERS: words(
        "It was sent, but what was read back is not what was planned.",
        "Elle a été envoyée, mais ce qui a été relu n’est pas ce qui était prévu.",
    ),
}
"""What that means."""

NOT_ASSOCIATED = words("not associated", "non associées")
NOT_DONE = Counted(
    words("{count} association is not as planned.", "{count} association n’est pas comme prévu."),
    words(
        "{count} associations are not as planned.",
        "{count} associations ne sont pas comme prévu.",
    ),
)
PAIRS_DONE = Counted(
    words("{count} association done", "{count} association faite"),
    words("{count} associations done", "{count} associations faites"),
)


def carried_words(
    speech: Speech,
    objects: tuple[str, str],
    carried: Carried | None,
    configuration: Configuration | None = None,
) -> str:
    """Say what a pair carries; ``configuration`` knows the texts of labels."""
    if carried is None:
        return speech(NOT_ASSOCIATED)
    names = (key_name(speech, *objects, key, configuration) for key in sorted(carried - {PLAIN}))
    return enumerated(speech, tuple(names)) or speech(NO_LABEL)


def why_not_done(speech: Speech, story: LinkStory) -> str:
    """Say why a pair is not as planned: what HubSpot said of it, where it said anything."""
    told = speech(LINK_OUTCOMES_EXPLAINED[story.verdict.outcome])
    return f"{told} {story.verdict.message}".strip()


def tally_words(
    speech: Speech, tally: Tally, outcomes: Mapping[ItemOutcome, Text] = LINK_OUTCOMES
) -> str:
    """Count items by what became of them ("Done 998 · Changed since 2")."""
    counts = (
        (ItemOutcome.DONE, tally.done),
        (ItemOutcome.THERE, tally.there),
        (ItemOutcome.REFUSED, tally.refused),
        (ItemOutcome.FAILED, tally.failed),
        (ItemOutcome.DIFFERS, tally.differs),
    )
    return " · ".join(
        f"{speech(outcomes[outcome])} {speech.number(count)}" for outcome, count in counts if count
    )
