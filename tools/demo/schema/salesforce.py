"""Salesforce's field descriptions."""

from dataclasses import dataclass

from tools.demo.schema import options, pipelines
from tools.demo.schema.options import Choices


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A field as ``describe`` gives it; ``inactive`` are picklist values no longer offered."""

    name: str
    label: str
    type: str = "string"
    length: int = 255
    nillable: bool = True
    defaulted: bool = False
    createable: bool = True
    updateable: bool = True
    calculated: bool = False
    restricted: bool = False
    choices: Choices = ()
    inactive: tuple[str, ...] = ()


def _system(name: str, label: str, kind: str, length: int = 0) -> Field:
    return Field(
        name=name,
        label=label,
        type=kind,
        length=length,
        nillable=False,
        defaulted=True,
        createable=False,
        updateable=False,
    )


def _text(name: str, label: str, length: int = 255, kind: str = "string") -> Field:
    return Field(name=name, label=label, type=kind, length=length)


def _required(name: str, label: str, length: int, kind: str = "string") -> Field:
    return Field(name=name, label=label, type=kind, length=length, nillable=False)


def _bare(name: str, label: str, kind: str) -> Field:
    return Field(name=name, label=label, type=kind, length=0)


def _flag(name: str, label: str) -> Field:
    return Field(name=name, label=label, type="boolean", length=0, nillable=False, defaulted=True)


def _picklist(name: str, label: str, choices: Choices, *, restricted: bool = True) -> Field:
    return Field(name=name, label=label, type="picklist", choices=choices, restricted=restricted)


def _reference(name: str, label: str) -> Field:
    return Field(name=name, label=label, type="reference", length=18)


_OWNER = Field(
    name="OwnerId", label="Owner ID", type="reference", length=18, nillable=False, defaulted=True
)
_ALL = (
    _system("Id", "Record ID", "id", 18),
    _system("CreatedDate", "Created Date", "datetime"),
    _system("LastModifiedDate", "Last Modified Date", "datetime"),
    _system("IsDeleted", "Deleted", "boolean"),
)
_PERSON = (
    _picklist("Salutation", "Salutation", options.SALUTATION, restricted=False),
    _text("FirstName", "First Name", 40),
    _required("LastName", "Last Name", 80),
    _text("Email", "Email", 80, "email"),
    _text("Phone", "Business Phone", 40, "phone"),
    _text("MobilePhone", "Mobile Phone", 40, "phone"),
    _text("Fax", "Business Fax", 40, "phone"),
    _text("Title", "Title", 128),
    Field(
        name="LeadSource",
        label="Lead Source",
        type="picklist",
        choices=options.SALESFORCE_LEAD_SOURCE,
        inactive=("Minitel",),
        restricted=True,
    ),
    _picklist("HubSpot_Lifecycle__c", "HubSpot Lifecycle", options.LIFECYCLE),
    Field(
        name="Product_Interests__c",
        label="Product Interests",
        type="multipicklist",
        length=4099,
        choices=options.SALESFORCE_PRODUCTS,
        restricted=True,
    ),
    _picklist("Language__c", "Language", options.SALESFORCE_LANGUAGE),
    _flag("HasOptedOutOfEmail", "Email Opt Out"),
    _bare("Consent_Date__c", "Consent Date", "date"),
    _bare("Last_Demo_At__c", "Last Demo", "datetime"),
    Field(
        name="Engagement_Score__c",
        label="Engagement Score",
        type="double",
        length=0,
        calculated=True,
        createable=False,
        updateable=False,
    ),
    Field(name="ERP_Code__c", label="ERP Code", length=12, createable=False, updateable=False),
    _text("Description", "Description", 32000, "textarea"),
    _OWNER,
)
LEAD = (
    *_ALL,
    *_PERSON,
    _text("Street", "Street", 255, "textarea"),
    _text("City", "City", 40),
    _text("State", "State/Province", 80),
    _text("PostalCode", "Zip/Postal Code", 20),
    _text("Country", "Country", 80),
    _required("Company", "Company", 255),
    _text("Website", "Website", 255, "url"),
    _picklist("Industry", "Industry", options.SALESFORCE_INDUSTRY),
    _bare("AnnualRevenue", "Annual Revenue", "currency"),
    _bare("NumberOfEmployees", "Employees", "int"),
    Field(
        name="Status",
        label="Lead Status",
        type="picklist",
        nillable=False,
        defaulted=True,
        choices=options.SALESFORCE_STATUS,
        restricted=True,
    ),
    _picklist("Rating", "Rating", options.RATING, restricted=False),
    _system("IsConverted", "Converted", "boolean"),
    Field(
        name="ConvertedContactId", label="Converted Contact ID", type="reference", length=18,
        createable=False, updateable=False,
    ),
    Field(
        name="ConvertedAccountId", label="Converted Account ID", type="reference", length=18,
        createable=False, updateable=False,
    ),
    Field(
        name="ConvertedDate", label="Converted Date", type="date", length=0,
        createable=False, updateable=False,
    ),
)  # fmt: skip
CONTACT = (
    *_ALL,
    *_PERSON,
    _text("MailingStreet", "Mailing Street", 255, "textarea"),
    _text("MailingCity", "Mailing City", 40),
    _text("MailingState", "Mailing State/Province", 80),
    _text("MailingPostalCode", "Mailing Zip/Postal Code", 20),
    _text("MailingCountry", "Mailing Country", 80),
    _reference("AccountId", "Account ID"),
)
ACCOUNT = (
    *_ALL,
    _required("Name", "Account Name", 255),
    _text("Website", "Website", 255, "url"),
    _text("Phone", "Account Phone", 40, "phone"),
    _text("BillingStreet", "Billing Street", 255, "textarea"),
    _text("BillingCity", "Billing City", 40),
    _text("BillingState", "Billing State/Province", 80),
    _text("BillingPostalCode", "Billing Zip/Postal Code", 20),
    _text("BillingCountry", "Billing Country", 80),
    _picklist("Industry", "Industry", options.SALESFORCE_INDUSTRY),
    _bare("NumberOfEmployees", "Employees", "int"),
    _bare("AnnualRevenue", "Annual Revenue", "currency"),
    _picklist("Type", "Account Type", options.SALESFORCE_TYPE),
    _text("VAT_Number__c", "VAT Number", 20),
    _text("Description", "Account Description", 32000, "textarea"),
    _OWNER,
)
OPPORTUNITY = (
    *_ALL,
    _required("Name", "Name", 120),
    Field(
        name="StageName",
        label="Stage",
        type="picklist",
        nillable=False,
        choices=pipelines.SALESFORCE_STAGES,
        restricted=True,
    ),
    _bare("Amount", "Amount", "currency"),
    Field(name="CloseDate", label="Close Date", type="date", length=0, nillable=False),
    _picklist("Type", "Opportunity Type", options.SALESFORCE_DEAL_TYPE, restricted=False),
    _text("Description", "Description", 32000, "textarea"),
    _text("NextStep", "Next Step", 255),
    _flag("Is_Multi_Year__c", "Multi-year contract"),
    _reference("AccountId", "Account ID"),
    _OWNER,
)
FIELDS = {"Lead": LEAD, "Contact": CONTACT, "Account": ACCOUNT, "Opportunity": OPPORTUNITY}


def field_json(field: Field) -> dict[str, object]:
    """Give a field as ``describe`` does."""
    return {
        "name": field.name,
        "label": field.label,
        "type": field.type,
        "length": field.length,
        "nillable": field.nillable,
        "defaultedOnCreate": field.defaulted,
        "createable": field.createable,
        "updateable": field.updateable,
        "calculated": field.calculated,
        "restrictedPicklist": field.restricted,
        "picklistValues": [
            {"label": label, "value": value, "active": value not in field.inactive}
            for value, label in field.choices
        ],
    }
