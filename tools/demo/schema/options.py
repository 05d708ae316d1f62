"""Choices of enumerations and picklists, on both sides.

Where the two sides differ, the difference is part of the story: a value that only one side
knows is an error of the sync.
"""

Choices = tuple[tuple[str, str], ...]
"""Pairs of value and label, in display order."""


def same(*values: str) -> Choices:
    """Give choices whose label is their value."""
    return tuple((value, value) for value in values)


LIFECYCLE: Choices = (
    ("subscriber", "Subscriber"),
    ("lead", "Lead"),
    ("marketingqualifiedlead", "Marketing Qualified Lead"),
    ("salesqualifiedlead", "Sales Qualified Lead"),
    ("opportunity", "Opportunity"),
    ("customer", "Customer"),
    ("evangelist", "Evangelist"),
    ("other", "Other"),
)
STAGES = tuple(value for value, _ in LIFECYCLE)
IN_SALESFORCE = STAGES[2:7]
"""The lifecycle stages whose contacts are sent to Salesforce: MQL to evangelist."""

LEAD_STATUS: Choices = (
    ("NEW", "New"),
    ("OPEN", "Open"),
    ("IN_PROGRESS", "In Progress"),
    ("OPEN_DEAL", "Open Deal"),
    ("UNQUALIFIED", "Unqualified"),
    ("ATTEMPTED_TO_CONTACT", "Attempted to Contact"),
    ("CONNECTED", "Connected"),
    ("BAD_TIMING", "Bad Timing"),
)
SALESFORCE_STATUS = same(
    "NEW", "IN_PROGRESS", "UNQUALIFIED", "ATTEMPTED_TO_CONTACT", "CONNECTED", "BAD_TIMING",
    "RECYCLED",
)  # fmt: skip
SALUTATION = same("M.", "Mme", "Mr", "Ms", "Dr", "Pr")
LANGUAGE: Choices = (("fr", "Français"), ("en", "English"), ("nl", "Nederlands"))
SALESFORCE_LANGUAGE: Choices = (("fr", "French"), ("en", "English"), ("de", "German"))
LEAD_SOURCE = same(
    "Site web", "Salon", "Partenaire", "Webinaire", "Recommandation", "Cold call", "Podcast"
)
SALESFORCE_LEAD_SOURCE = same(
    "Site web", "Salon", "Partenaire", "Webinaire", "Recommandation", "Cold call", "Minitel"
)
RATING = same("Hot", "Warm", "Cold")
PRODUCTS: Choices = (
    ("Inventaire", "Inventaire / Inventory"),
    ("Planning", "Planning"),
    ("Facturation", "Facturation / Billing"),
    ("Portail client", "Portail client / Customer portal"),
    ("Analytics", "Analytics"),
    ("Audit RSE", "Audit RSE (new)"),
)
SALESFORCE_PRODUCTS = same(
    "Inventaire", "Planning", "Facturation", "Portail client", "Analytics", "Lumen Classic"
)
INDUSTRY = same(
    "Manufacturing", "Logistics", "Food", "Healthcare", "Retail", "Professional services",
    "Media", "Hospitality", "Education", "Energy", "Insurance", "Agritech",
)  # fmt: skip
SALESFORCE_INDUSTRY = same(
    "Manufacturing", "Logistics", "Food", "Healthcare", "Retail", "Professional services",
    "Media", "Hospitality", "Education", "Energy", "Insurance", "Aerospace",
)  # fmt: skip
COMPANY_TYPE = same("Prospect", "Customer", "Partner", "Reseller", "Other", "Competitor")
SALESFORCE_TYPE = same("Prospect", "Customer", "Partner", "Reseller", "Other", "Press")
DEAL_TYPE: Choices = (
    ("newbusiness", "New Business"),
    ("existingbusiness", "Existing Business"),
    ("renewal", "Renewal"),
)
SALESFORCE_DEAL_TYPE = same("newbusiness", "existingbusiness", "renewal", "pilot")
BOOLEAN: Choices = (("true", "Yes"), ("false", "No"))
SOURCE: Choices = (
    ("ORGANIC_SEARCH", "Organic search"),
    ("PAID_SEARCH", "Paid search"),
    ("EMAIL_MARKETING", "Email marketing"),
    ("SOCIAL_MEDIA", "Organic social"),
    ("REFERRALS", "Referrals"),
    ("DIRECT_TRAFFIC", "Direct traffic"),
    ("OFFLINE", "Offline sources"),
)
LEAD_TYPE: Choices = (
    ("NEW_BUSINESS", "New business"),
    ("UPSELL", "Upsell"),
    ("RE_ATTEMPTING", "Re-attempting"),
)
LEAD_LABEL: Choices = (("HOT", "Hot"), ("WARM", "Warm"), ("COLD", "Cold"))
PRIORITY: Choices = (("LOW", "Low"), ("MEDIUM", "Medium"), ("HIGH", "High"))
REASONS: Choices = (
    ("BAD_TIMING", "Bad Timing"),
    ("BUDGET_CONSTRAINTS", "Budget Constraints"),
    ("NO_DECISION_MAKING_POWER", "No Decision-making Power"),
    ("COMPETITOR_PREFERENCE", "Competitor Preference"),
    ("NOT_A_GOOD_FIT", "Not a Good Fit"),
    ("NO_INTEREST", "No Commercial Interest"),
    ("TECHNICAL_LIMITATIONS", "Technical Limitations"),
    ("WRONG_DATA", "Wrong Data"),
    ("NO_RESPONSE", "No Response"),
)
STAGE_CATEGORY: Choices = (
    ("NOT_STARTED", "Not started"),
    ("IN_PROGRESS", "In progress"),
    ("QUALIFIED", "Qualified"),
    ("UNQUALIFIED", "Disqualified"),
)
