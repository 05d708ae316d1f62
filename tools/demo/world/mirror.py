"""A HubSpot record as the integration writes it to Salesforce."""

from datetime import datetime

from tools.demo import team
from tools.demo.chance import Chance
from tools.demo.crm import Crm, Record
from tools.demo.schema import salesforce
from tools.demo.schema.mappings import MAPPINGS

UNKNOWN_FIRM = "Non renseigné"
"""What the integration puts where Salesforce asks for a company name and nobody gave one."""

_SHARE_POINT_ZERO = 0.3
_SHARE_OTHER_ORDER = 0.4


def mirrored(
    crm: Crm, chance: Chance, source: Record, salesforce_object: str, created: datetime
) -> Record:
    """Make the Salesforce counterpart of a HubSpot record, in agreement with it."""
    values = {"IsDeleted": "false"}
    if salesforce_object == "Lead":
        values["IsConverted"] = "false"
    types = {field.name: field.type for field in salesforce.FIELDS[salesforce_object]}
    for mapping in MAPPINGS[source.object]:
        field = mapping.fields.get(salesforce_object)
        if field is not None:
            value = source.values.get(mapping.property, "")
            values[field] = _written(chance, value, field, types[field])
    if salesforce_object == "Lead":
        values["Company"] = values["Company"] or UNKNOWN_FIRM
        values["Status"] = values["Status"] or "NEW"
    return Record(
        id=crm.ids.salesforce(salesforce_object),
        object=salesforce_object,
        values=values,
        created=created,
        modified=created,
    )


def _written(  # noqa: PLR0911 - one arm a type
    chance: Chance, value: str, field: str, kind: str
) -> str:
    if field == "OwnerId":
        return user_for(value)
    if kind == "boolean":
        return value or "false"
    if not value:
        return ""
    match kind:
        case "date":
            return value[:10]
        case "datetime":
            return f"{value}T{chance.whole(7, 17):02}:30:00.000+0000"
        case "currency" | "double":
            return value + ".0" if chance.happens(_SHARE_POINT_ZERO) else value
        case "multipicklist":
            parts = value.split(";")
            return ";".join(parts[::-1]) if chance.happens(_SHARE_OTHER_ORDER) else value
        case _:
            return value


def user_for(owner_id: str) -> str:
    """Give the Salesforce user who owns what a HubSpot owner owns; the integration's if none."""
    member = team.BY_OWNER.get(owner_id)
    if member is None or not member.salesforce_id:
        return team.INTEGRATION.salesforce_id
    return member.salesforce_id
