"""Choices where the documentation is silent: named, visible, changeable, never silent facts.

Every member says the choice; ``SOURCES`` says where the question is left open. Only choices
that the engine carries out are offered. Source: domain/sync-rules.md §3.1 and §4.
"""

from dataclasses import dataclass, fields
from enum import StrEnum
from math import ceil


class SalesforceClearedThenHubSpotSet(StrEnum):
    """PSUB: Salesforce cleared its value, then HubSpot set one, before one poll (T010)."""

    HUBSPOT_FILLS = "hubspot_fills"
    CLEAR_HUBSPOT = "clear_hubspot"


class ImportWithBlankSalesforce(StrEnum):
    """A Salesforce import meets a blank field while HubSpot has a value (T022, T094)."""

    NO_CHANGE = "no_change"
    FILL_SALESFORCE = "fill_salesforce"
    CLEAR_HUBSPOT = "clear_hubspot"


class HubSpotValueWhileSalesforceBlank(StrEnum):
    """ALWAYS_SF: what HubSpot keeps while Salesforce is blank (T038, T054, T058, T062, T066)."""

    KEEP = "keep"
    REVERT_TO_BLANK = "revert_to_blank"


class ResyncWithBlankHubSpot(StrEnum):
    """TWO_WAY: a resync from HubSpot meets a blank HubSpot value (T091)."""

    SALESFORCE_FILLS = "salesforce_fills"
    CLEAR_SALESFORCE = "clear_salesforce"


class FirstMatchBothFilled(StrEnum):
    """TWO_WAY: both sides have a value at the first match (T101)."""

    SALESFORCE = "salesforce"
    HUBSPOT = "hubspot"


class FirstMatchOneBlank(StrEnum):
    """TWO_WAY: one side is blank at the first match (T102, T103)."""

    FILL = "fill"
    BLANK_WINS = "blank_wins"


class Tie(StrEnum):
    """Both sides changed at the same instant (T085–T087, D28)."""

    SALESFORCE = "salesforce"
    HUBSPOT = "hubspot"


@dataclass(frozen=True, slots=True, kw_only=True)
class Policies:
    """One choice for every open question; the defaults are the documents' own."""

    psub_sf_cleared_then_hs_set: SalesforceClearedThenHubSpotSet = (
        SalesforceClearedThenHubSpotSet.HUBSPOT_FILLS
    )
    import_with_blank_sf: ImportWithBlankSalesforce = ImportWithBlankSalesforce.NO_CHANGE
    always_sf_hs_value_while_sf_blank: HubSpotValueWhileSalesforceBlank = (
        HubSpotValueWhileSalesforceBlank.KEEP
    )
    two_way_resync_hs_blank: ResyncWithBlankHubSpot = ResyncWithBlankHubSpot.SALESFORCE_FILLS
    two_way_first_match_both_filled: FirstMatchBothFilled = FirstMatchBothFilled.SALESFORCE
    two_way_first_match_one_blank: FirstMatchOneBlank = FirstMatchOneBlank.FILL
    two_way_tie: Tie = Tie.SALESFORCE


DOCUMENTED = Policies()
"""The documents' defaults."""


def choices_of(name: str) -> tuple[StrEnum, ...]:
    """List what can be chosen for a policy, by the name of its field; the default is one."""
    default: StrEnum = getattr(DOCUMENTED, name)
    return tuple(type(default))


def changed_policies(policies: Policies) -> tuple[str, ...]:
    """Name the policies whose choice is not the documents' default."""
    return tuple(
        field.name
        for field in fields(Policies)
        if getattr(policies, field.name) != getattr(DOCUMENTED, field.name)
    )


SOURCES: dict[str, str] = {
    "psub_sf_cleared_then_hs_set": "sync-rules §3 T010",
    "import_with_blank_sf": "sync-rules §3 T022, T094",
    "always_sf_hs_value_while_sf_blank": "sync-rules §3 T038, T054, T058, T062, T066",
    "two_way_resync_hs_blank": "sync-rules §3 T091",
    "two_way_first_match_both_filled": "sync-rules §3 T101",
    "two_way_first_match_one_blank": "sync-rules §3 T102, T103",
    "two_way_tie": "sync-rules §3 T085–T087; sync-decisions D28",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalThresholds:
    """From where on evidence counts, where field mappings are proposed (sync-rules §12).

    Agreement, as far as it goes beyond chance, says nothing up to ``agreement_from`` and
    everything from ``agreement_full`` on. A mapping is proposed from a confidence of
    ``proposed_from``. Values mostly differ below ``disagreement``, on ``telling_pairs`` at least.
    Rules are read from ``telling_writes`` on. Candidates and history are looked for in
    ``sample`` linked records, those that never agree on ``glance`` of them left out; what is
    found is counted on all. ``default_prior`` and
    ``name_prior`` are believed of a default mapping and of equal names before any value is seen;
    ``weight`` telling comparisons weigh as much as that.
    """

    default_prior: float = 0.8
    name_prior: float = 0.75
    weight: float = 8.0
    agreement_from: float = 0.15
    agreement_full: float = 0.7
    proposed_from: float = 0.5
    disagreement: float = 0.5
    telling_pairs: int = 20
    telling_writes: int = 5
    sample: int = 5_000
    glance: int = 500


PROPOSAL_THRESHOLDS = ProposalThresholds()
"""The thresholds in use: an assumption, chosen on two portals whose mappings are known."""

FIXED_ASSUMPTIONS: dict[str, str] = {
    "TWO_WAY_OTHER_FIELD = UNTOUCHED": "sync-rules §3 T097–T099",
    "REQUIRED_SF_CLEAR = ERROR_KEEP_BOTH": "sync-rules §3",
    "COMPARE_PICKLIST = INTERNAL_VALUE_CASE_SENSITIVE": "sync-rules §4; sync-decisions D39, D43",
    "MULTISELECT_COMPARE = SET": "sync-rules §4; sync-decisions D25",
    "MULTISELECT_ONE_BAD_FAILS_ALL = TRUE": "sync-rules §4; sync-decisions D39",
    "UNRESTRICTED_PICKLIST_ACCEPTS_ANY = TRUE": "sync-rules §4; sync-decisions D39",
    "HS_MISSING_OPTION = ERROR": "sync-rules §4; sync-decisions D43",
    "HS_BLANK_BOOLEAN = FALSE": "sync-rules §4; sync-decisions D24",
    "DATE_TO_DATETIME = MIDNIGHT_UTC": "sync-rules §4; sync-decisions D26",
    "DATETIME_TO_DATE = UTC_DATE": "sync-rules §4; sync-decisions D26",
    "DECIMAL_TO_INT = ERROR": "sync-rules §4; sync-decisions D37",
    "FIRST_DUPLICATE = LOWEST_CREATED_THEN_ID": "sync-rules §7.2; sync-decisions D7",
    "ACCOUNT_CREATION_CONFLICT = DO_NOT_CREATE": "sync-rules §7.3; sync-decisions D16",
    "UPDATE_ERROR_SCOPE = FIELD": "sync-decisions D52",
    "UNPARSED_DATE_OR_BOOLEAN = ERROR_FORMAT": "extends sync-decisions D37 to every parsed type",
    "DATETIME_WITHOUT_ZONE = UTC": "domain/hubspot-api.md §5.3 gives only times with a zone",
    "FIRST_COMPANY_IS_PRIMARY = TRUE": "domain/associations.md §2",
    "PROMOTE_PRIMARY = NONE": "domain/associations.md §2",
}
"""Assumptions with one choice only, shown beside the others."""

assert {field.name for field in fields(Policies)} == set(SOURCES)  # noqa: S101 - one list each

LABELS_PER_PAIR = 50
"""Labels that two objects may have where the portal does not tell (domain/associations.md §1)."""

RECORDS_PER_LIMIT = 50_000
"""The highest limit of associations that HubSpot takes (domain/associations.md §3)."""

HIGH_USAGE = 0.8
"""The share of a limit from which HubSpot speaks of high usage (domain/associations.md §3)."""


def high_usage(most: int) -> int:
    """Give the least number that HubSpot calls high usage of a limit."""
    return ceil(round(HIGH_USAGE * most, 6))
