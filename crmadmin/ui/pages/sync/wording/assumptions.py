"""What is assumed where the documentation is silent, in sentences (core/policies.py)."""

from crmadmin.core.policies import DOCUMENTED, FIXED_ASSUMPTIONS, SOURCES, Policies
from crmadmin.core.sync.assumptions import TYPES_FIT
from crmadmin.ui.i18n import Texts, fill


class SyncAssumptions(Texts):
    """The texts of this module."""


def source_of(name: str) -> str:
    """Name the document and section that leave a question open."""
    return SOURCES.get(name) or FIXED_ASSUMPTIONS.get(name) or "sync-rules §4"


def assumption_text(name: str, policies: Policies = DOCUMENTED) -> str:
    """Say what is assumed: a fixed sentence, or a question with the choice that was taken."""
    if name in SOURCES:
        choice = choice_name(str(getattr(policies, name)))
        return fill(SyncAssumptions.tr("%1 → %2"), policy_question(name), choice)
    return fixed_assumption(name)


def policy_question(name: str) -> str:
    """Say the case that a policy decides."""
    return {
        "psub_sf_cleared_then_hs_set": SyncAssumptions.tr(
            "Prefer Salesforce unless blank: Salesforce cleared its value, then HubSpot set one, "
            "before the same sync"
        ),
        "import_with_blank_sf": SyncAssumptions.tr(
            "A Salesforce import meets a blank field while HubSpot has a value"
        ),
        "always_sf_hs_value_while_sf_blank": SyncAssumptions.tr(
            "Always use Salesforce: HubSpot has a value while Salesforce is blank"
        ),
        "two_way_resync_hs_blank": SyncAssumptions.tr(
            "Two-way: a resync from HubSpot meets a blank HubSpot value"
        ),
        "two_way_first_match_both_filled": SyncAssumptions.tr(
            "Two-way: both sides have different values when records are first linked"
        ),
        "two_way_first_match_one_blank": SyncAssumptions.tr(
            "Two-way: one side is blank when records are first linked"
        ),
        "two_way_tie": SyncAssumptions.tr("Both sides changed at the same instant"),
    }[name]


def choice_name(choice: str) -> str:
    """Say what a policy's choice does; choices of the same name do the same."""
    return {
        "hubspot_fills": SyncAssumptions.tr("HubSpot’s value fills Salesforce"),
        "clear_hubspot": SyncAssumptions.tr("HubSpot is cleared"),
        "no_change": SyncAssumptions.tr("nothing changes"),
        "fill_salesforce": SyncAssumptions.tr("HubSpot’s value fills Salesforce"),
        "keep": SyncAssumptions.tr("HubSpot keeps its value"),
        "revert_to_blank": SyncAssumptions.tr("HubSpot is cleared"),
        "salesforce_fills": SyncAssumptions.tr("Salesforce’s value fills HubSpot"),
        "clear_salesforce": SyncAssumptions.tr("Salesforce is cleared"),
        "salesforce": SyncAssumptions.tr("Salesforce wins"),
        "hubspot": SyncAssumptions.tr("HubSpot wins"),
        "fill": SyncAssumptions.tr("the value fills the blank side"),
        "blank_wins": SyncAssumptions.tr("the blank clears the value"),
    }[choice]


def fixed_assumption(name: str) -> str:
    """Say an assumption that has one choice only."""
    return {
        "TWO_WAY_OTHER_FIELD = UNTOUCHED": SyncAssumptions.tr(
            "Under “Two-way”, a field that did not change itself is left alone when another "
            "field of the record changed."
        ),
        "REQUIRED_SF_CLEAR = ERROR_KEEP_BOTH": SyncAssumptions.tr(
            "When a required Salesforce field would be cleared, both sides keep their value."
        ),
        "COMPARE_PICKLIST = INTERNAL_VALUE_CASE_SENSITIVE": SyncAssumptions.tr(
            "Picklist values are compared by their internal value, capitals included."
        ),
        "MULTISELECT_COMPARE = SET": SyncAssumptions.tr(
            "The values of a multi-select are compared in any order."
        ),
        "MULTISELECT_ONE_BAD_FAILS_ALL = TRUE": SyncAssumptions.tr(
            "One refused value of a multi-select refuses all of them."
        ),
        "UNRESTRICTED_PICKLIST_ACCEPTS_ANY = TRUE": SyncAssumptions.tr(
            "A Salesforce picklist that is not restricted accepts any value."
        ),
        "HS_MISSING_OPTION = ERROR": SyncAssumptions.tr(
            "A value that is not among HubSpot’s options is refused; the option is not added."
        ),
        "HS_BLANK_BOOLEAN = FALSE": SyncAssumptions.tr(
            "A blank checkbox in HubSpot counts as “no”."
        ),
        "DATE_TO_DATETIME = MIDNIGHT_UTC": SyncAssumptions.tr(
            "A date without a time becomes midnight UTC."
        ),
        "DATETIME_TO_DATE = UTC_DATE": SyncAssumptions.tr(
            "A date with a time is compared and passed on by its day in UTC."
        ),
        "DECIMAL_TO_INT = ERROR": SyncAssumptions.tr(
            "A number with decimals is refused by a whole-number field; it is not rounded."
        ),
        "FIRST_DUPLICATE = LOWEST_CREATED_THEN_ID": SyncAssumptions.tr(
            "Of several Salesforce records with the same e-mail, the oldest is matched."
        ),
        "ACCOUNT_CREATION_CONFLICT = DO_NOT_CREATE": SyncAssumptions.tr(
            "A company of which some contacts would create an Account and others forbid it "
            "does not create one."
        ),
        "UPDATE_ERROR_SCOPE = FIELD": SyncAssumptions.tr(
            "A refused field does not stop the other fields of its record."
        ),
        "UNPARSED_DATE_OR_BOOLEAN = ERROR_FORMAT": SyncAssumptions.tr(
            "A text that is no date, number or checkbox value is refused as a bad format."
        ),
        "DATETIME_WITHOUT_ZONE = UTC": SyncAssumptions.tr("A time without a time zone is in UTC."),
        "FIRST_COMPANY_IS_PRIMARY = TRUE": SyncAssumptions.tr(
            "The first company associated with a record becomes its primary one."
        ),
        "PROMOTE_PRIMARY = NONE": SyncAssumptions.tr(
            "Where the primary company is taken away, no other one is promoted."
        ),
        TYPES_FIT: SyncAssumptions.tr(
            "That these two types may be mapped is not written in HubSpot’s table of types."
        ),
    }[name]
