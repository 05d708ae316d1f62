"""The mappings that the integration makes by itself (domain/sync-rules.md §5), as data.

They cannot be deleted, only set to "don't sync" (R3). K3 publishes labels, not names: the
Salesforce and HubSpot names are inferred or observed, and the rules are those of R10 and R1.
"""

from dataclasses import dataclass

from crmadmin.core.configuration.field_mappings import FieldMapping, SyncRule
from crmadmin.core.definitions import (
    ACCOUNT,
    COMPANIES,
    CONTACT,
    CONTACTS,
    DEALS,
    LEAD,
    OPPORTUNITY,
    Definition,
)
from crmadmin.core.evidence import Evidence

OWNER = "hubspot_owner_id"


@dataclass(frozen=True, slots=True, kw_only=True)
class DefaultMapping:
    """One mapping of the recommended set-up.

    ``label`` is K3's. ``property_name`` is None where the connector makes a property whose
    name is not published. ``evidence`` is that of the mapping; its rule is an assumption
    unless it is the owner's.
    """

    object: str
    label: str
    property_name: str | None
    fields: tuple[tuple[str, str], ...]
    rule: SyncRule = SyncRule.PREFER_SALESFORCE_UNLESS_BLANK
    evidence: Evidence = Evidence.DOCUMENTED

    def covers(self, salesforce_object: str, field: str) -> bool:
        """Tell whether this is the default for that field, whatever the case of its letters."""
        return any(
            name == salesforce_object and own.casefold() == field.casefold()
            for name, own in self.fields
        )


def _person(
    label: str, property_name: str | None, lead: str = "", contact: str = ""
) -> DefaultMapping:
    fields = tuple((name, field) for name, field in ((LEAD, lead), (CONTACT, contact)) if field)
    return DefaultMapping(object=CONTACTS, label=label, property_name=property_name, fields=fields)


def _both(label: str, property_name: str | None, field: str) -> DefaultMapping:
    return _person(label, property_name, field, field)


def _company(label: str, property_name: str, field: str) -> DefaultMapping:
    return DefaultMapping(
        object=COMPANIES,
        label=label,
        property_name=property_name,
        fields=((ACCOUNT, field),),
        evidence=Evidence.ASSUMPTION,
    )


def _deal(label: str, property_name: str, field: str) -> DefaultMapping:
    return DefaultMapping(
        object=DEALS, label=label, property_name=property_name, fields=((OPPORTUNITY, field),)
    )


def _owner(
    hubspot_object: str, *salesforce_objects: str, evidence: Evidence = Evidence.DOCUMENTED
) -> DefaultMapping:
    return DefaultMapping(
        object=hubspot_object,
        label="Owner ID",
        property_name=OWNER,
        fields=tuple((name, "OwnerId") for name in salesforce_objects),
        rule=SyncRule.TWO_WAY,
        evidence=evidence,
    )


DEFAULT_MAPPINGS: tuple[DefaultMapping, ...] = (
    DefaultMapping(
        object=CONTACTS,
        label="Account ID",
        property_name="salesforceaccountid",
        fields=((CONTACT, "AccountId"),),
        rule=SyncRule.ALWAYS_USE_SALESFORCE,
    ),
    _person("Annual Revenue", "annualrevenue", "AnnualRevenue"),
    _both("Business Fax", "fax", "Fax"),
    _both("Business Phone", "phone", "Phone"),
    _person("City", "city", "City", "MailingCity"),
    _person("Company", "company", "Company"),
    _both("Contact Description", None, "Description"),
    _person("Country", "country", "Country", "MailingCountry"),
    _both("Email", "email", "Email"),
    _both("Email Opt Out", None, "HasOptedOutOfEmail"),
    _person("Employees", "numemployees", "NumberOfEmployees"),
    _both("First Name", "firstname", "FirstName"),
    _both("Last Name", "lastname", "LastName"),
    _person("Industry", "industry", "Industry"),
    _both("Lead Source", None, "LeadSource"),
    _person("State", "state", "State", "MailingState"),
    _person("Street", "address", "Street", "MailingStreet"),
    _person("Zip", "zip", "PostalCode", "MailingPostalCode"),
    _owner(CONTACTS, LEAD, CONTACT),
    _person("Rating", None, "Rating"),
    _both("Salutation", "salutation", "Salutation"),
    _person("Status", "hs_lead_status", "Status"),
    _both("Title", "jobtitle", "Title"),
    _person("Website", "website", "Website"),
    _company("Name", "name", "Name"),
    _company("Website", "website", "Website"),
    _company("Phone", "phone", "Phone"),
    _company("Fax", "fax", "Fax"),
    _company("Billing Street", "address", "BillingStreet"),
    _company("Billing City", "city", "BillingCity"),
    _company("Billing State", "state", "BillingState"),
    _company("Billing Zip", "zip", "BillingPostalCode"),
    _company("Billing Country", "country", "BillingCountry"),
    _company("Industry", "industry", "Industry"),
    _company("Annual Revenue", "annualrevenue", "AnnualRevenue"),
    _company("Employees", "numberofemployees", "NumberOfEmployees"),
    _company("Description", "description", "Description"),
    _company("Type", "type", "Type"),
    _owner(COMPANIES, ACCOUNT, evidence=Evidence.ASSUMPTION),
    _owner(DEALS, OPPORTUNITY),
    _deal("Close Date", "closedate", "CloseDate"),
    _deal("Name", "dealname", "Name"),
    _deal("Type", "dealtype", "Type"),
    _deal("Description", "description", "Description"),
    _deal("Amount", "amount", "Amount"),
    _deal("Stage", "dealstage", "StageName"),
)
"""Contacts as K3 lists them, companies (assumption), deals as K5 does."""


_BY_FIELD = {
    (default.object, name, field.casefold()): default
    for default in DEFAULT_MAPPINGS
    for name, field in default.fields
}


def default_for(
    hubspot_object: str,
    property_name: str,
    fields: tuple[tuple[str, str], ...],
    definition: Definition | None,
) -> DefaultMapping | None:
    """Find the default mapping that ties this property to one of these fields.

    A default whose property has no published name is found by its field, if the property is
    one of HubSpot's own (``definition.standard``) and not the admin's.
    """
    for name, field in fields:
        default = _BY_FIELD.get((hubspot_object, name, field.casefold()))
        if default is None:
            continue
        if default.property_name == property_name:
            return default
        if default.property_name is None and definition is not None and definition.standard:
            return default
    return None


def is_standard(mapping: FieldMapping, definition: Definition | None) -> bool:
    """Tell whether a mapping is one of the integration's own, which cannot be deleted (R3)."""
    return (
        default_for(mapping.object, mapping.property_name, mapping.fields, definition) is not None
    )
