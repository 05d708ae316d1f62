"""The words of a sync preview: scenarios, triggers, pair states, outcomes, reasons.

Source of every name: domain/sync-decisions.md and domain/sync-rules.md §3.
"""

from enum import StrEnum


class Scenario(StrEnum):
    """The event that a preview simulates (D1)."""

    FIRST_MATCH = "first-match"
    NEXT_SYNC = "next-sync"
    RESYNC_FROM_HUBSPOT = "resync-from-hubspot"
    SALESFORCE_IMPORT = "salesforce-import"


class Trigger(StrEnum):
    """What happened last to one field of a pair (sync-rules §3, D28)."""

    HS_SET = "HS_SET"
    HS_CLEAR = "HS_CLEAR"
    SF_SET = "SF_SET"
    SF_CLEAR = "SF_CLEAR"
    BOTH_HS_LATER = "BOTH_HS_LATER"
    BOTH_SF_LATER = "BOTH_SF_LATER"
    RESYNC_FROM_HS = "RESYNC_FROM_HS"
    SF_IMPORT = "SF_IMPORT"
    OTHER_FIELD = "OTHER_FIELD"
    MATCH = "MATCH"
    CREATE_IN_SF = "CREATE_IN_SF"
    CREATE_IN_HS = "CREATE_IN_HS"


class PairState(StrEnum):
    """How a record stands to the other system, from the records alone (D3–D7, D13–D15)."""

    LINKED = "linked"
    LINK_MISSING = "link_missing"
    LINK_DELETED = "link_deleted"
    MATCHED = "matched"
    HUBSPOT_ONLY = "hubspot_only"
    HUBSPOT_DUPLICATE_EMAIL = "hubspot_duplicate_email"
    LINKED_ELSEWHERE = "linked_elsewhere"
    SEVERAL_ACCOUNTS = "several_accounts"
    ACCOUNT_CLAIMED_TWICE = "account_claimed_twice"
    SALESFORCE_ONLY = "salesforce_only"
    SALESFORCE_NO_EMAIL = "salesforce_no_email"
    SALESFORCE_DUPLICATE_EMAIL = "salesforce_duplicate_email"
    NOT_CHOSEN = "not_chosen"


class Side(StrEnum):
    """The side that an effect writes."""

    HUBSPOT = "HUBSPOT"
    SALESFORCE = "SALESFORCE"
    NONE = "NONE"


class Outcome(StrEnum):
    """What the sync does to a field or a whole record."""

    WRITE_HUBSPOT = "write_hubspot"
    WRITE_SALESFORCE = "write_salesforce"
    CLEAR_HUBSPOT = "clear_hubspot"
    CLEAR_SALESFORCE = "clear_salesforce"
    CREATE_IN_HUBSPOT = "create_in_hubspot"
    CREATE_IN_SALESFORCE = "create_in_salesforce"
    ERROR_PERMISSION = "error_permission"
    ERROR_REQUIRED = "error_required"
    ERROR_FORMAT = "error_format"
    ERROR_PICKLIST = "error_picklist"
    ERROR_TOO_LONG = "error_too_long"
    ERROR_DUPLICATE = "error_duplicate"
    REFUSED_LIFECYCLE_BACKWARD = "refused_lifecycle_backward"
    EXCLUDED_NO_EMAIL = "excluded_no_email"
    EXCLUDED_NOT_IN_INCLUSION_LIST = "excluded_not_in_inclusion_list"
    EXCLUDED_AMBIGUOUS_MATCH = "excluded_ambiguous_match"

    @property
    def side(self) -> Side:
        """Name the side that is written; errors and exclusions write none (D27)."""
        return _SIDES.get(self, Side.NONE)

    @property
    def is_refusal(self) -> bool:
        """Tell whether a value was due to be written and was refused."""
        return self.startswith(("error_", "refused_"))


_SIDES = {
    Outcome.WRITE_HUBSPOT: Side.HUBSPOT,
    Outcome.CLEAR_HUBSPOT: Side.HUBSPOT,
    Outcome.CREATE_IN_HUBSPOT: Side.HUBSPOT,
    Outcome.WRITE_SALESFORCE: Side.SALESFORCE,
    Outcome.CLEAR_SALESFORCE: Side.SALESFORCE,
    Outcome.CREATE_IN_SALESFORCE: Side.SALESFORCE,
}

RECORD_ROW = "record"
"""The word under which a summary counts effects on a whole record."""

NO_EMAIL = (Outcome.EXCLUDED_NO_EMAIL, "GATE/NO_EMAIL")
NOT_IN_LIST = (Outcome.EXCLUDED_NOT_IN_INCLUSION_LIST, "GATE/NOT_IN_LIST")
CREATED_IN_SALESFORCE = (Outcome.CREATE_IN_SALESFORCE, "CREATE/CREATE_IN_SF")
CREATED_IN_HUBSPOT = (Outcome.CREATE_IN_HUBSPOT, "CREATE/CREATE_IN_HS")
REQUIRED_REASON = "REQUIRED/CREATE_IN_SF"
OWNER_UNKNOWN = "OWNER_UNKNOWN"

STATE_ROWS: dict[PairState, tuple[Outcome, str]] = {
    PairState.LINK_MISSING: (Outcome.ERROR_PERMISSION, "LINK/SF_RECORD_MISSING"),
    PairState.LINK_DELETED: (Outcome.ERROR_PERMISSION, "LINK/SF_RECORD_DELETED"),
    PairState.HUBSPOT_DUPLICATE_EMAIL: (Outcome.ERROR_DUPLICATE, "MATCH/HS_DUPLICATE_EMAIL"),
    PairState.LINKED_ELSEWHERE: (Outcome.ERROR_DUPLICATE, "MATCH/SF_RECORD_LINKED_ELSEWHERE"),
    PairState.SEVERAL_ACCOUNTS: (Outcome.EXCLUDED_AMBIGUOUS_MATCH, "MATCH/SEVERAL_ACCOUNTS"),
    PairState.ACCOUNT_CLAIMED_TWICE: (
        Outcome.EXCLUDED_AMBIGUOUS_MATCH,
        "MATCH/ACCOUNT_CLAIMED_TWICE",
    ),
    PairState.SALESFORCE_NO_EMAIL: NO_EMAIL,
    PairState.SALESFORCE_DUPLICATE_EMAIL: (Outcome.ERROR_DUPLICATE, "MATCH/HS_DUPLICATE_EMAIL"),
    PairState.NOT_CHOSEN: (Outcome.EXCLUDED_AMBIGUOUS_MATCH, "MATCH/NOT_CHOSEN"),
}
"""The one row of a pair that its state alone stops (D5, D7, D15)."""

BROKEN = frozenset({PairState.LINK_MISSING, PairState.LINK_DELETED})
STOPPED_IN_SALESFORCE = frozenset(
    {
        PairState.SALESFORCE_NO_EMAIL,
        PairState.SALESFORCE_DUPLICATE_EMAIL,
        PairState.NOT_CHOSEN,
    }
)
STOPPED_IN_HUBSPOT = frozenset(
    {
        PairState.HUBSPOT_DUPLICATE_EMAIL,
        PairState.LINKED_ELSEWHERE,
        PairState.SEVERAL_ACCOUNTS,
        PairState.ACCOUNT_CLAIMED_TWICE,
    }
)


def considers(scenario: Scenario, state: PairState) -> bool:
    """Tell whether a scenario looks at pairs of that state (the table of D1).

    For next-sync a soundly linked pair is looked at only if it is triggered (D29); for
    first-match a Salesforce-only contact only if ``create_in_hubspot`` is set: both are the
    caller's to test.
    """
    linked = state is PairState.LINKED
    match scenario:
        case Scenario.FIRST_MATCH:
            return not linked and state not in BROKEN
        case Scenario.NEXT_SYNC:
            return linked or state in BROKEN
        case Scenario.RESYNC_FROM_HUBSPOT:
            return state is not PairState.SALESFORCE_ONLY and state not in STOPPED_IN_SALESFORCE
        case Scenario.SALESFORCE_IMPORT:
            return (
                state in {PairState.LINKED, PairState.MATCHED, PairState.SALESFORCE_ONLY}
                or state in STOPPED_IN_SALESFORCE
            )


def pair_trigger(scenario: Scenario, state: PairState) -> Trigger | None:
    """Give the trigger of all fields of a pair (D1); None where history decides (next-sync)."""
    match state:
        case PairState.MATCHED:
            return Trigger.MATCH
        case PairState.HUBSPOT_ONLY:
            return Trigger.CREATE_IN_SF
        case PairState.SALESFORCE_ONLY:
            return Trigger.CREATE_IN_HS
        case _ if scenario is Scenario.RESYNC_FROM_HUBSPOT:
            return Trigger.RESYNC_FROM_HS
        case _ if scenario is Scenario.SALESFORCE_IMPORT:
            return Trigger.SF_IMPORT
        case _:
            return None
