"""A small catalogue of properties and fields for tests of mappings."""

from collections.abc import Iterable

from crmadmin.core.configuration.field_mappings import FieldMapping, SyncRule
from crmadmin.core.definitions import Definition, System
from crmadmin.core.sync.catalogue import Catalogue


def property_of(
    name: str,
    type_: str = "string",
    field_type: str = "text",
    *,
    object_: str = "contacts",
    standard: bool = False,
    declared: bool = True,
    referenced_object: str = "",
    calculated: bool = False,
) -> Definition:
    """Give a HubSpot property."""
    return Definition(
        system=System.HUBSPOT,
        object=object_,
        name=name,
        type=type_,
        field_type=field_type,
        standard=standard,
        declared=declared,
        referenced_object=referenced_object,
        calculated=calculated,
    )


def field_of(
    name: str,
    type_: str = "string",
    *,
    object_: str = "Lead",
    calculated: bool = False,
    updateable: bool = True,
    declared: bool = True,
) -> Definition:
    """Give a Salesforce field."""
    return Definition(
        system=System.SALESFORCE,
        object=object_,
        name=name,
        type=type_,
        calculated=calculated,
        updateable=updateable,
        declared=declared,
    )


def catalogue_of(definitions: Iterable[Definition]) -> Catalogue:
    """Collect definitions as a workspace does."""
    objects: dict[tuple[System, str], dict[str, Definition]] = {}
    for definition in definitions:
        key = (definition.system, definition.object)
        objects.setdefault(key, {})[definition.name] = definition
    return Catalogue(objects)


def mapping_of(
    property_name: str,
    *fields: tuple[str, str],
    rule: SyncRule = SyncRule.TWO_WAY,
    object_: str = "contacts",
) -> FieldMapping:
    """Give a mapping."""
    return FieldMapping(object=object_, property_name=property_name, fields=fields, rule=rule)


CATALOGUE = catalogue_of(
    [
        property_of("email", standard=True),
        property_of("phone", field_type="phonenumber", standard=True),
        property_of("industry", standard=True),
        property_of("nickname"),
        property_of("office_phone", field_type="phonenumber"),
        property_of("manager", "enumeration", "select", referenced_object="OWNER"),
        property_of("hubspot_owner_id", "enumeration", "select", standard=True,
                    referenced_object="OWNER"),
        property_of("colour", "enumeration", "select"),
        property_of("lifecyclestage", "enumeration", "radio", standard=True),
        property_of("seen", declared=False),
        property_of("score_custom", "number", "number"),
        property_of("name", object_="companies", standard=True),
        field_of("Email", "email"),
        field_of("Phone", "phone"),
        field_of("Industry", "picklist"),
        field_of("Nickname__c"),
        field_of("Nickname__c", object_="Contact"),
        field_of("Email", "email", object_="Contact"),
        field_of("Colour__c", "picklist"),
        field_of("Stage__c", "picklist"),
        field_of("Manager__c", "reference"),
        field_of("OwnerId", "reference"),
        field_of("Score__c", "double", calculated=True, updateable=False),
        field_of("Code__c", updateable=False),
        field_of("Name", object_="Account"),
    ]
)  # fmt: skip
