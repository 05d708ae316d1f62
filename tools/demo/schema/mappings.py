"""The field mappings and their rules, as an admin would have left them.

A few deserve a second look, on purpose: lead status under "prefer Salesforce unless blank",
deal mappings that are two-way, two-way onto a field that nobody may write.
"""

from dataclasses import dataclass

PSUB = "prefer_salesforce_unless_blank"
ALWAYS = "always_use_salesforce"
TWO_WAY = "two_way"
DONT = "dont_sync"

INCLUSION_LIST = "MQL vers Salesforce"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapping:
    """A property, its field on each Salesforce object, and the rule."""

    property: str
    fields: dict[str, str]
    rule: str


def _person(name: str, rule: str, lead: str = "", contact: str = "") -> Mapping:
    fields = {"Lead": lead, "Contact": contact}
    return Mapping(property=name, fields={k: v for k, v in fields.items() if v}, rule=rule)


def _both(name: str, field: str, rule: str) -> Mapping:
    return _person(name, rule, field, field)


def _account(name: str, field: str, rule: str) -> Mapping:
    return Mapping(property=name, fields={"Account": field}, rule=rule)


def _opportunity(name: str, field: str, rule: str) -> Mapping:
    return Mapping(property=name, fields={"Opportunity": field}, rule=rule)


CONTACTS = (
    _both("email", "Email", PSUB),
    _both("firstname", "FirstName", PSUB),
    _both("lastname", "LastName", TWO_WAY),
    _both("salutation", "Salutation", PSUB),
    _both("phone", "Phone", TWO_WAY),
    _both("mobilephone", "MobilePhone", PSUB),
    _both("fax", "Fax", DONT),
    _both("jobtitle", "Title", PSUB),
    _person("company", PSUB, "Company"),
    _person("address", PSUB, "Street", "MailingStreet"),
    _person("city", PSUB, "City", "MailingCity"),
    _person("state", ALWAYS, "State", "MailingState"),
    _person("zip", TWO_WAY, "PostalCode", "MailingPostalCode"),
    _person("country", PSUB, "Country", "MailingCountry"),
    _person("website", PSUB, "Website"),
    _person("industry", ALWAYS, "Industry"),
    _person("annualrevenue", PSUB, "AnnualRevenue"),
    _person("numemployees", TWO_WAY, "NumberOfEmployees"),
    _person("hs_lead_status", PSUB, "Status"),
    _both("lead_origin", "LeadSource", PSUB),
    _person("account_rating", DONT, "Rating"),
    _both("lifecyclestage", "HubSpot_Lifecycle__c", TWO_WAY),
    _both("product_interests", "Product_Interests__c", TWO_WAY),
    _both("spoken_language", "Language__c", TWO_WAY),
    _both("hs_email_optout", "HasOptedOutOfEmail", TWO_WAY),
    _both("consent_date", "Consent_Date__c", PSUB),
    _both("last_demo_date", "Last_Demo_At__c", ALWAYS),
    _both("engagement_score", "Engagement_Score__c", ALWAYS),
    _both("erp_customer_code", "ERP_Code__c", TWO_WAY),
    _both("hubspot_owner_id", "OwnerId", TWO_WAY),
)
COMPANIES = (
    _account("name", "Name", PSUB),
    _account("domain", "Website", PSUB),
    _account("phone", "Phone", TWO_WAY),
    _account("address", "BillingStreet", PSUB),
    _account("city", "BillingCity", PSUB),
    _account("zip", "BillingPostalCode", TWO_WAY),
    _account("country", "BillingCountry", PSUB),
    _account("industry", "Industry", TWO_WAY),
    _account("numberofemployees", "NumberOfEmployees", TWO_WAY),
    _account("annualrevenue", "AnnualRevenue", ALWAYS),
    _account("type", "Type", PSUB),
    _account("vat_number", "VAT_Number__c", TWO_WAY),
    _account("description", "Description", DONT),
    _account("hubspot_owner_id", "OwnerId", PSUB),
)
DEALS = (
    _opportunity("dealname", "Name", PSUB),
    _opportunity("dealstage", "StageName", TWO_WAY),
    _opportunity("amount", "Amount", TWO_WAY),
    _opportunity("closedate", "CloseDate", PSUB),
    _opportunity("dealtype", "Type", ALWAYS),
    _opportunity("description", "Description", DONT),
    _opportunity("next_step", "NextStep", PSUB),
    _opportunity("is_multi_year", "Is_Multi_Year__c", TWO_WAY),
    _opportunity("hubspot_owner_id", "OwnerId", TWO_WAY),
)
MAPPINGS = {"contacts": CONTACTS, "companies": COMPANIES, "deals": DEALS}


def field_of(hubspot_object: str, name: str, salesforce_object: str) -> str | None:
    """Give the field that a property is mapped to on a Salesforce object; None if none."""
    for mapping in MAPPINGS[hubspot_object]:
        if mapping.property == name:
            return mapping.fields.get(salesforce_object)
    return None


def config_yaml() -> str:
    """Write the configuration file."""
    lines = [
        "# Lumen Atelier's HubSpot–Salesforce connection, as declared by its admin.",
        "crmadmin: 1",
        "sync:",
        "  contacts:",
        "    creates: Lead",
        f'    inclusion_list: "{INCLUSION_LIST}"',
        "    create_in_hubspot: true",
    ]
    for name, mappings in MAPPINGS.items():
        if name != "contacts":
            lines.append(f"  {name}:")
        lines.append("    mappings:")
        lines.extend(_mapping_line(mapping) for mapping in mappings)
    return "\n".join(lines) + "\n"


def _mapping_line(mapping: Mapping) -> str:
    fields = ", ".join(f"{name}: {field}" for name, field in mapping.fields.items())
    return f"      - {{property: {mapping.property}, fields: {{{fields}}}, rule: {mapping.rule}}}"
