"""What the state of a stage is called: that of a lead, the chance of a deal, open or closed."""

from collections.abc import Mapping

from crmadmin.core.configuration.stages import (
    CLOSED,
    LEAD_STATE,
    PROBABILITY,
    QUALIFIED,
    STATE,
    TICKET_STATE,
    UNQUALIFIED,
)
from crmadmin.core.pipelines.states import OPEN, Metadata
from crmadmin.errors import Language
from crmadmin.wording.speech import Speech, Text
from crmadmin.wording.typography import words

_NAMES: Mapping[str, Text] = {
    "NEW": words("New", "Nouveau"),
    "IN_PROGRESS": words("In progress", "En cours"),
    QUALIFIED: words("Qualified", "Qualifié"),
    UNQUALIFIED: words("Disqualified", "Disqualifié"),
    OPEN: words("Open", "Ouvert"),
    CLOSED: words("Closed", "Fermé"),
}
_WON, _LOST = words("Won", "Gagnée"), words("Lost", "Perdue")


def state_name(speech: Speech, metadata: Metadata) -> str:
    """Name the state that a stage's metadata say; empty where they say none.

    A deal that is won or lost says so, any other its probability (domain/hubspot-api.md §3.6). A
    state that is not known keeps the portal's own word.
    """
    known = dict(metadata)
    if PROBABILITY in known:
        return _probability(speech, known[PROBABILITY])
    value = next((known[each] for each in (LEAD_STATE, TICKET_STATE, STATE) if each in known), "")
    return speech(_NAMES[value]) if value in _NAMES else value


def _probability(speech: Speech, text: str) -> str:
    try:
        share = float(text)
    except ValueError:
        return text
    if share in {0.0, 1.0}:
        return speech(_WON if share else _LOST)
    figure = speech.tenths(share * 100).removesuffix(",0").removesuffix(".0")
    return f"{figure}\u202f%" if speech.language is Language.FRENCH else f"{figure}%"
