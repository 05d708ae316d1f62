"""HubSpot's property lists."""

from dataclasses import dataclass

from tools.demo.schema import options
from tools.demo.schema.options import Choices

BASIC, SALESFORCE, OURS = "contactinformation", "salesforceinformation", "lumen_atelier"
ACTIVITY, ANALYTICS = "contact_activity", "analyticsinformation"


@dataclass(frozen=True, slots=True, kw_only=True)
class Property:
    """A property as the portal declares it."""

    name: str
    label: str
    type: str = "string"
    field_type: str = "text"
    group: str = BASIC
    choices: Choices = ()
    standard: bool = True
    read_only: bool = False
    external: bool = False
    calculated: bool = False
    options_locked: bool = False


def _text(
    name: str, label: str, group: str = BASIC, *, standard: bool = True, read_only: bool = False
) -> Property:
    return Property(name=name, label=label, group=group, standard=standard, read_only=read_only)


def _phone(name: str, label: str, group: str = BASIC) -> Property:
    return Property(name=name, label=label, field_type="phonenumber", group=group)


def _number(
    name: str, label: str, group: str = BASIC, *, read_only: bool = False, calculated: bool = False
) -> Property:
    return Property(
        name=name,
        label=label,
        type="number",
        field_type="number",
        group=group,
        standard=group != OURS,
        read_only=read_only,
        calculated=calculated,
    )


def _choice(
    name: str,
    label: str,
    choices: Choices,
    kind: str = "select",
    group: str = BASIC,
    *,
    calculated: bool = False,
    options_locked: bool = False,
) -> Property:
    return Property(
        name=name,
        label=label,
        type="enumeration",
        field_type=kind,
        group=group,
        choices=choices,
        standard=group != OURS,
        read_only=calculated,
        calculated=calculated,
        external=not choices,
        options_locked=options_locked,
    )


def _flag(
    name: str, label: str, group: str = BASIC, *, read_only: bool = False, calculated: bool = False
) -> Property:
    return Property(
        name=name,
        label=label,
        type="bool",
        field_type="booleancheckbox",
        group=group,
        choices=options.BOOLEAN,
        standard=group != OURS,
        read_only=read_only,
        calculated=calculated,
    )


def _date(name: str, label: str) -> Property:
    return Property(
        name=name, label=label, type="date", field_type="date", group=OURS, standard=False
    )


def _time(name: str, label: str, group: str = BASIC, *, read_only: bool = True) -> Property:
    return Property(
        name=name, label=label, type="datetime", field_type="date", group=group, read_only=read_only
    )


def _owner(label: str, group: str = BASIC) -> Property:
    return _choice("hubspot_owner_id", label, (), group=group)


def _lifecycle(group: str) -> Property:
    return _choice(
        "lifecyclestage",
        "Lifecycle Stage",
        options.LIFECYCLE,
        kind="radio",
        group=group,
        options_locked=True,
    )


_BECAME = tuple(
    _time(f"hs_lifecyclestage_{value}_date", f"Became a {label} Date", group=BASIC)
    for value, label in options.LIFECYCLE[1:6]
)

CONTACTS = (
    _text("email", "Email"),
    _text("firstname", "First Name"),
    _text("lastname", "Last Name"),
    _choice("salutation", "Salutation", options.SALUTATION),
    _phone("phone", "Phone Number"),
    _phone("mobilephone", "Mobile Phone Number"),
    _text("fax", "Fax Number"),
    _text("jobtitle", "Job Title"),
    _text("company", "Company Name"),
    _text("address", "Street Address"),
    _text("city", "City"),
    _text("state", "State/Region"),
    _text("zip", "Postal Code"),
    _text("country", "Country/Region"),
    _text("website", "Website URL"),
    _choice("industry", "Industry", options.INDUSTRY),
    _number("annualrevenue", "Annual Revenue"),
    _number("numemployees", "Number of Employees"),
    _lifecycle(BASIC),
    _choice("hs_lead_status", "Lead Status", options.LEAD_STATUS, kind="radio"),
    _owner("Contact owner"),
    _choice("lead_origin", "Origine du lead", options.LEAD_SOURCE, group=OURS),
    _choice("account_rating", "Rating", options.RATING, group=OURS),
    _choice(
        "product_interests", "Produits d'intérêt", options.PRODUCTS, "checkbox", OURS,
    ),
    _choice("spoken_language", "Langue parlée", options.LANGUAGE, group=OURS),
    _flag("hs_email_optout", "Unsubscribed from all email", group="emailinformation"),
    _date("consent_date", "Date de consentement RGPD"),
    _date("last_demo_date", "Dernière démo"),
    _number("engagement_score", "Engagement score", OURS),
    _text("erp_customer_code", "ERP customer code", OURS, standard=False),
    Property(
        name="sales_notes", label="Notes commerciales", field_type="textarea", group=OURS,
        standard=False,
    ),
    _text("twitterhandle", "Twitter Username", group="socialmediainformation"),
    _text("parking_badge", "Parking badge", OURS, standard=False),
    _choice("hs_analytics_source", "Original Traffic Source", options.SOURCE, group=ANALYTICS),
    _time("notes_last_contacted", "Last Contacted", ACTIVITY),
    *_BECAME,
    _number("associatedcompanyid", "Primary Associated Company ID", read_only=True),
    _text("salesforceleadid", "Salesforce Lead ID", SALESFORCE, read_only=True),
    _text("salesforcecontactid", "Salesforce Contact ID", SALESFORCE, read_only=True),
    _text("salesforceaccountid", "Salesforce Account ID", SALESFORCE, read_only=True),
    _flag("salesforcedeleted", "Salesforce Deleted", group=SALESFORCE, read_only=True),
    _time("salesforcelastsynctime", "Last Salesforce Sync Time", SALESFORCE),
    _time("createdate", "Create Date"),
    _time("lastmodifieddate", "Last Modified Date"),
)  # fmt: skip
_FIRM = "companyinformation"
COMPANIES = (
    _text("name", "Company name", _FIRM),
    _text("domain", "Company Domain Name", _FIRM),
    _phone("phone", "Phone Number", _FIRM),
    _text("address", "Street Address", _FIRM),
    _text("city", "City", _FIRM),
    _text("state", "State/Region", _FIRM),
    _text("zip", "Postal Code", _FIRM),
    _text("country", "Country/Region", _FIRM),
    _choice("industry", "Industry", options.INDUSTRY, group=_FIRM),
    _number("numberofemployees", "Number of Employees", _FIRM),
    _number("annualrevenue", "Annual Revenue", _FIRM),
    _choice("type", "Type", options.COMPANY_TYPE, group=_FIRM),
    Property(name="description", label="Description", field_type="textarea", group=_FIRM),
    _text("vat_number", "Numéro de TVA", OURS, standard=False),
    _owner("Company owner", _FIRM),
    _lifecycle(_FIRM),
    _choice("hs_lead_status", "Lead Status", options.LEAD_STATUS, "radio", _FIRM),
    _text("old_crm_number", "Old CRM number", OURS, standard=False),
    _number("hs_parent_company_id", "Parent Company", _FIRM, read_only=True),
    _time("notes_last_contacted", "Last Contacted", "companyactivity"),
    _text("salesforceaccountid", "Salesforce Account ID", SALESFORCE, read_only=True),
    _time("salesforcelastsynctime", "Last Salesforce Sync Time", SALESFORCE),
    _time("createdate", "Create Date", _FIRM),
    _time("hs_lastmodifieddate", "Last Modified Date", _FIRM),
)
_DEAL = "dealinformation"
DEALS = (
    _text("dealname", "Deal Name", _DEAL),
    _choice("pipeline", "Pipeline", (), group=_DEAL),
    _choice("dealstage", "Deal Stage", (), "radio", _DEAL),
    _number("amount", "Amount", _DEAL),
    _time("closedate", "Close Date", _DEAL, read_only=False),
    _choice("dealtype", "Deal Type", options.DEAL_TYPE, "radio", _DEAL),
    Property(name="description", label="Deal Description", field_type="textarea", group=_DEAL),
    _owner("Deal owner", _DEAL),
    _flag("is_multi_year", "Contrat pluriannuel", OURS),
    _text("next_step", "Prochaine étape", OURS, standard=False),
    _flag("hs_is_closed", "Is deal closed?", _DEAL, read_only=True, calculated=True),
    _flag("hs_is_closed_won", "Is Closed Won", _DEAL, read_only=True, calculated=True),
    _text("hs_salesforceopportunityid", "Salesforce Opportunity ID", _DEAL, read_only=True),
    _time("salesforcelastsynctime", "Last Salesforce Sync Time", SALESFORCE),
    _time("createdate", "Create Date", _DEAL),
    _time("hs_lastmodifieddate", "Last Modified Date", _DEAL),
)
_LEAD = "lead_information"
LEADS = (
    _text("hs_lead_name", "Lead name", _LEAD),
    _choice("hs_lead_type", "Lead type", options.LEAD_TYPE, group=_LEAD),
    _choice("hs_lead_label", "Lead label", options.LEAD_LABEL, group=_LEAD),
    _choice("hs_lead_source", "Lead source", options.SOURCE, group=_LEAD),
    _choice("hs_pipeline", "Pipeline", (), group=_LEAD),
    _choice("hs_pipeline_stage", "Pipeline stage", (), "radio", _LEAD),
    _choice(
        "hs_pipeline_stage_category", "Pipeline stage category", options.STAGE_CATEGORY,
        group=_LEAD, calculated=True,
    ),
    _choice(
        "hs_lead_disqualification_reason", "Disqualification reason", options.REASONS, group=_LEAD
    ),
    _text("hs_lead_disqualification_note", "Disqualification note", _LEAD),
    _owner("Lead owner", _LEAD),
    _number("hs_primary_contact_id", "Primary contact ID", _LEAD, read_only=True),
    _number("hs_primary_company_id", "Primary company ID", _LEAD, read_only=True),
    _number(
        "hs_lead_associated_deals_count", "Associated deals", _LEAD, read_only=True, calculated=True
    ),
    _choice(
        "hs_lead_source_contact_lifecycle_stage", "Contact lifecycle stage at creation",
        options.LIFECYCLE, group=_LEAD, calculated=True,
    ),
    _time("hs_lead_first_outreach_date", "First outreach date", _LEAD),
    _time("hs_createdate", "Create Date", _LEAD),
    _time("hs_lastmodifieddate", "Last Modified Date", _LEAD),
)  # fmt: skip

_TICKET = "ticketinformation"
TICKETS = (
    _text("subject", "Ticket name", _TICKET),
    _choice("hs_pipeline", "Pipeline", (), group=_TICKET),
    _choice("hs_pipeline_stage", "Ticket status", (), "radio", _TICKET),
    _choice("hs_ticket_priority", "Priority", options.PRIORITY, group=_TICKET),
    _owner("Ticket owner", _TICKET),
    _time("createdate", "Create Date", _TICKET),
    _time("hs_lastmodifieddate", "Last Modified Date", _TICKET),
)

PROPERTIES = {
    "contacts": CONTACTS, "companies": COMPANIES, "deals": DEALS, "leads": LEADS,
    "tickets": TICKETS,
}  # fmt: skip


def property_json(prop: Property) -> dict[str, object]:
    """Give a property as ``GET /crm/properties`` does."""
    return {
        "name": prop.name,
        "label": prop.label,
        "type": prop.type,
        "fieldType": prop.field_type,
        "groupName": prop.group,
        "options": [
            {"label": label, "value": value, "displayOrder": position, "hidden": False}
            for position, (value, label) in enumerate(prop.choices)
        ],
        "hubspotDefined": prop.standard,
        "calculated": prop.calculated,
        "externalOptions": prop.external,
        "modificationMetadata": {
            "archivable": not prop.standard,
            "readOnlyDefinition": prop.standard,
            "readOnlyOptions": prop.options_locked,
            "readOnlyValue": prop.read_only,
        },
    }
