"""Outcomes in the groups in which they are counted: by the side written, or refused."""

from collections.abc import Mapping
from enum import StrEnum

from crmadmin.core.sync.scenarios import Outcome

Counts = Mapping[Outcome, int]
"""How many effects there are of each outcome."""


class Group(StrEnum):
    """A column of counts; the value is the column's name."""

    TO_HUBSPOT = "to_hubspot"
    TO_SALESFORCE = "to_salesforce"
    REFUSED = "refused"


OUTCOMES: dict[Group, tuple[Outcome, ...]] = {
    Group.TO_HUBSPOT: (Outcome.WRITE_HUBSPOT, Outcome.CLEAR_HUBSPOT),
    Group.TO_SALESFORCE: (Outcome.WRITE_SALESFORCE, Outcome.CLEAR_SALESFORCE),
    Group.REFUSED: tuple(outcome for outcome in Outcome if outcome.is_refusal),
}
"""The outcomes that a field can have, by group."""

RECORD_OUTCOMES: tuple[Outcome, ...] = (
    Outcome.CREATE_IN_SALESFORCE,
    Outcome.CREATE_IN_HUBSPOT,
    Outcome.EXCLUDED_NO_EMAIL,
    Outcome.EXCLUDED_NOT_IN_INCLUSION_LIST,
    Outcome.EXCLUDED_AMBIGUOUS_MATCH,
    Outcome.ERROR_DUPLICATE,
    Outcome.ERROR_PERMISSION,
    Outcome.ERROR_REQUIRED,
)
"""The outcomes that a whole record can have, in their order on screen."""


def total(counts: Counts, group: Group) -> int:
    """Count the effects of a group."""
    return sum(counts.get(outcome, 0) for outcome in OUTCOMES[group])
