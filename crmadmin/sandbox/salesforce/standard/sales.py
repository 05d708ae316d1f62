"""The objects that are synced: Lead, Contact, Account, Opportunity, and what joins them.

Source: domain/salesforce-api.md §3, §8, §9, §11.
"""

from crmadmin.sandbox.salesforce.standard.fields import Field, address, field, system_fields

_SALUTATIONS = ("Mr.", "Ms.", "Mrs.", "Dr.", "Prof.")
_RATINGS = ("Hot", "Warm", "Cold")
_SOURCES = ("Web", "Phone Inquiry", "Partner Referral", "Purchased List", "Other")
LEAD_STATUSES = (
    "Open - Not Contacted",
    "Working - Contacted",
    "Closed - Converted",
    "Closed - Not Converted",
)
OPPORTUNITY_STAGES = (
    "Prospecting",
    "Qualification",
    "Needs Analysis",
    "Value Proposition",
    "Id. Decision Makers",
    "Perception Analysis",
    "Proposal/Price Quote",
    "Negotiation/Review",
    "Closed Won",
    "Closed Lost",
)
FORECAST_CATEGORIES = ("Omitted", "Pipeline", "Best Case", "Commit", "Closed")
_ROLES = ("Business User", "Decision Maker", "Economic Buyer", "Evaluator", "Influencer", "Other")


def _person() -> list[Field]:
    return [
        field("Salutation", "picklist", options=_SALUTATIONS),
        field("FirstName", length=40),
        field("LastName", length=80, required=True),
        field("Name", length=121, read_only=True, required=True, label="Full Name"),
        field("Title", length=128),
        field("Email", "email", tracked=True),
        field("Phone", "phone", tracked=True),
        field("MobilePhone", "phone"),
        field("Fax", "phone"),
        field("LeadSource", "picklist", options=_SOURCES),
        field("HasOptedOutOfEmail", "boolean"),
        field("Description", "textarea", 32_000),
    ]


def _firm() -> list[Field]:
    return [
        field("Website", "url"),
        field("Industry", "picklist"),
        field("AnnualRevenue", "currency"),
        field("NumberOfEmployees", "int"),
        field("Rating", "picklist", options=_RATINGS),
    ]


def lead() -> list[Field]:
    """Declare the fields of a Lead; those of a conversion are set once."""
    status = field("Status", "picklist", required=True, options=LEAD_STATUSES, tracked=True)
    return [
        *system_fields(),
        *_person(),
        field("Company", required=True),
        *_firm(),
        *address(""),
        status | {"defaultedOnCreate": True, "defaultValue": LEAD_STATUSES[0]},
        field("IsConverted", "boolean", read_only=True),
        field("ConvertedDate", "date", read_only=True),
        field("ConvertedContactId", "reference", read_only=True, to=("Contact",)),
        field("ConvertedAccountId", "reference", read_only=True, to=("Account",)),
        field("ConvertedOpportunityId", "reference", read_only=True, to=("Opportunity",)),
    ]


def contact() -> list[Field]:
    """Declare the fields of a Contact."""
    return [
        *system_fields(),
        *_person(),
        field("AccountId", "reference", to=("Account",), tracked=True),
        field("Department", length=80),
        field("Birthdate", "date"),
        *address("Mailing"),
    ]


def account() -> list[Field]:
    """Declare the fields of an Account."""
    return [
        *system_fields(),
        field("Name", label="Account Name", required=True, tracked=True),
        field("Type", "picklist", options=("Prospect", "Customer", "Partner", "Other")),
        field("ParentId", "reference", to=("Account",)),
        field("Phone", "phone", tracked=True),
        field("AccountNumber", length=40),
        *_firm(),
        *address("Billing"),
        field("Description", "textarea", 32_000),
    ]


def opportunity() -> list[Field]:
    """Declare the fields of an Opportunity; stage gives probability, forecast and end."""
    stages = OPPORTUNITY_STAGES
    return [
        *system_fields(),
        field("Name", length=120, required=True),
        field("AccountId", "reference", to=("Account",)),
        field("StageName", "picklist", required=True, options=stages, tracked=True),
        field("Amount", "currency", tracked=True),
        field("Probability", "percent", tracked=True),
        field("CloseDate", "date", required=True, tracked=True),
        field("Type", "picklist", options=("Existing Business", "New Business")),
        field("NextStep"),
        field("LeadSource", "picklist", options=_SOURCES),
        field("IsClosed", "boolean", read_only=True),
        field("IsWon", "boolean", read_only=True),
        field("ForecastCategoryName", "picklist", read_only=True, options=FORECAST_CATEGORIES),
        field("Description", "textarea", 32_000),
    ]


def opportunity_contact_role() -> list[Field]:
    """Declare the fields of an OpportunityContactRole."""
    return [
        *system_fields(owned=False),
        field("OpportunityId", "reference", required=True, to=("Opportunity",)),
        field("ContactId", "reference", required=True, to=("Contact",)),
        field("Role", "picklist", options=_ROLES),
        field("IsPrimary", "boolean"),
    ]


def account_contact_relation() -> list[Field]:
    """Declare the fields of an AccountContactRelation."""
    return [
        *system_fields(owned=False),
        field("AccountId", "reference", required=True, to=("Account",)),
        field("ContactId", "reference", required=True, to=("Contact",)),
        field("Roles", "multipicklist", options=_ROLES),
        field("IsDirect", "boolean", read_only=True),
        field("IsActive", "boolean"),
        field("StartDate", "date"),
        field("EndDate", "date"),
    ]
