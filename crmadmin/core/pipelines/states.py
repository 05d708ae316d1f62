"""What a stage says of the work in it: ``leadState``, ``probability`` and the like.

Source: domain/hubspot-api.md §3.6. As metadata they are texts by name.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from crmadmin.core.configuration.stages import (
    CLOSED,
    IS_CLOSED,
    LEAD_STATE,
    PROBABILITY,
    STATE,
    TICKET_STATE,
    Stage,
)
from crmadmin.core.definitions import COMPANIES, CONTACTS, DEALS, LEADS

Metadata = tuple[tuple[str, str], ...]
"""What a stage keeps besides, by name in their order, as ``Stage.metadata`` has it."""

OPEN = "OPEN"
TICKETS = "tickets"

LIFECYCLE = frozenset({CONTACTS, COMPANIES})
"""Objects whose pipeline holds lifecycle stages, which are no stages of work."""

_STATES = {LEADS: LEAD_STATE, DEALS: PROBABILITY, TICKETS: TICKET_STATE}
_STEPS = 10
"""Probabilities are offered in steps of 0.1; HubSpot takes any (domain/hubspot-api.md §13)."""


def state_of(hubspot_object: str) -> str:
    """Name the metadata that says a stage's state: custom objects have ``state``."""
    return _STATES.get(hubspot_object, STATE)


def canonical(metadata: Mapping[str, Any]) -> Metadata:
    """Give metadata as the portal would print them, so that equal ones are equal.

    Probabilities compare as numbers: "0.50" is "0.5", "1" is "1.0". ``isClosed`` is left out
    where it follows from another; leads keep theirs, of which nobody says what it follows from.
    """
    texts = {name: _text(value) for name, value in metadata.items() if value is not None}
    if PROBABILITY in texts:
        texts[PROBABILITY] = canonical_probability(texts[PROBABILITY])
    if texts.keys() & {PROBABILITY, TICKET_STATE, STATE}:
        texts.pop(IS_CLOSED, None)
    return tuple(sorted(texts.items()))


def canonical_probability(text: str) -> str:
    """Write a probability as a read prints it; a text that is no number stays as it is."""
    try:
        return str(float(text))
    except ValueError:
        return text


def states_offered(hubspot_object: str, present: Iterable[Stage]) -> tuple[Metadata, ...]:
    """Give the states that a stage may be given, in the order in which people would read them.

    Of leads only those that some stage of the portal has (``present``): the API names no others
    (domain/leads.md §2).
    """
    if hubspot_object == LEADS:
        found = (each.metadata for each in present if each.object == LEADS and each.lead_state)
        return tuple(dict.fromkeys(found))
    if hubspot_object == DEALS:
        steps = (step / _STEPS for step in range(_STEPS + 1))
        return tuple(((PROBABILITY, str(each)),) for each in steps)
    return tuple(((state_of(hubspot_object), each),) for each in (OPEN, CLOSED))


def new_state(hubspot_object: str, present: Iterable[Stage]) -> Metadata:
    """Give the state that a new stage begins with: the first offered in which work goes on."""
    offered = states_offered(hubspot_object, present)
    is_open = (each for each in offered if not _closed(hubspot_object, each))
    return next(is_open, offered[0] if offered else ())


def _closed(hubspot_object: str, metadata: Metadata) -> bool:
    probe = Stage(
        object=hubspot_object,
        pipeline_id="",
        stage_id="",
        label="",
        position=0,
        metadata=metadata,
    )
    return probe.is_closed


def _text(value: object) -> str:
    return value if isinstance(value, str) else str(value).lower()
