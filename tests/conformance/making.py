"""What tests of several modules make in a portal."""

from hubspot import HubSpot
from hubspot.crm.objects import SimplePublicObject, SimplePublicObjectInputForCreate


def made(portal: HubSpot, kind: str, properties: dict[str, str]) -> SimplePublicObject:
    """Make a record."""
    request = SimplePublicObjectInputForCreate(properties=properties, associations=[])
    return portal.crm.objects.basic_api.create(kind, request)
