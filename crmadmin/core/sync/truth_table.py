"""The names of the truth table's rows, so that an explanation can cite one.

Rows are numbered T001–T144 by rule, then trigger, then which sides have a value, in the order
of domain/sync_truth_table.csv.
"""

from crmadmin.core.configuration.field_mappings import SyncRule
from crmadmin.core.sync.scenarios import Trigger

_ALL = ((True, True), (True, False), (False, True), (False, False))
_CASES: tuple[tuple[Trigger, tuple[tuple[bool, bool], ...]], ...] = (
    (Trigger.HS_SET, ((True, True), (True, False))),
    (Trigger.HS_CLEAR, ((False, True), (False, False))),
    (Trigger.SF_SET, ((True, True), (False, True))),
    (Trigger.SF_CLEAR, ((True, False), (False, False))),
    (Trigger.BOTH_HS_LATER, _ALL),
    (Trigger.BOTH_SF_LATER, _ALL),
    (Trigger.RESYNC_FROM_HS, _ALL),
    (Trigger.SF_IMPORT, _ALL),
    (Trigger.OTHER_FIELD, _ALL),
    (Trigger.MATCH, _ALL),
    (Trigger.CREATE_IN_SF, ((True, False), (False, False))),
    (Trigger.CREATE_IN_HS, ((False, True), (False, False))),
)
_RULES = (
    SyncRule.PREFER_SALESFORCE_UNLESS_BLANK,
    SyncRule.ALWAYS_USE_SALESFORCE,
    SyncRule.TWO_WAY,
    SyncRule.DONT_SYNC,
)

Case = tuple[SyncRule, Trigger, bool, bool]
"""A rule, a trigger, whether HubSpot and whether Salesforce has a value."""

ROWS: dict[Case, str] = {
    case: f"T{number:03d}"
    for number, case in enumerate(
        (
            (rule, trigger, *filled)
            for rule in _RULES
            for trigger, cases in _CASES
            for filled in cases
        ),
        start=1,
    )
}
"""The row's name by case."""

ASSUMED_POLICY: dict[str, str] = {
    "T010": "psub_sf_cleared_then_hs_set",
    "T022": "import_with_blank_sf",
    "T094": "import_with_blank_sf",
    **dict.fromkeys(("T038", "T054", "T058", "T062", "T066"), "always_sf_hs_value_while_sf_blank"),
    "T091": "two_way_resync_hs_blank",
    "T101": "two_way_first_match_both_filled",
    "T102": "two_way_first_match_one_blank",
    "T103": "two_way_first_match_one_blank",
}
"""The policy (a field of ``core.policies.Policies``) behind a row that is an assumption."""
