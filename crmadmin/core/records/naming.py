"""What a record is called when it is spoken of."""

from collections.abc import Mapping

from crmadmin.core.definitions import (
    ACCOUNT,
    COMPANIES,
    CONTACT,
    CONTACTS,
    DEALS,
    LEAD,
    LEADS,
    OPPORTUNITY,
    System,
)

_PERSON = (("firstname", "lastname"), ("email",))
_SALESFORCE_PERSON = (("FirstName", "LastName"), ("Name",), ("Email",))
_NAMES: dict[tuple[System, str], tuple[tuple[str, ...], ...]] = {
    (System.HUBSPOT, CONTACTS): _PERSON,
    (System.HUBSPOT, COMPANIES): (("name",), ("domain",)),
    (System.HUBSPOT, DEALS): (("dealname",),),
    (System.HUBSPOT, LEADS): (("hs_lead_name",),),
    (System.HUBSPOT, "tickets"): (("subject",),),
    (System.SALESFORCE, LEAD): (*_SALESFORCE_PERSON, ("Company",)),
    (System.SALESFORCE, CONTACT): _SALESFORCE_PERSON,
    (System.SALESFORCE, ACCOUNT): (("Name",),),
    (System.SALESFORCE, OPPORTUNITY): (("Name",),),
    (System.SALESFORCE, "User"): (("FirstName", "LastName"), ("Name",), ("Username",)),
}
_OTHERS = {
    System.HUBSPOT: (("name",), ("hs_name",), ("hs_title",)),
    System.SALESFORCE: (("Name",), ("Subject",)),
}


def naming_properties(system: System, name: str) -> tuple[tuple[str, ...], ...]:
    """Give the properties that name a record of an object, joined within, the best first."""
    return _NAMES.get((system, name), _OTHERS[system])


def display_name(
    system: System, name: str, values: Mapping[str, str | None], record_id: str
) -> str:
    """Give what a record is called: its first name that is not blank, else its id."""
    for properties in naming_properties(system, name):
        words = [text for each in properties if (text := (values.get(each) or "").strip())]
        if words:
            return " ".join(words)
    return record_id
