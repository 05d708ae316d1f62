"""HubSpot's and Salesforce's objects by name, one and several (domain/glossary.md §1, §5)."""

from dataclasses import dataclass

from crmadmin.core.definitions import (
    ACCOUNT,
    COMPANIES,
    CONTACT,
    CONTACTS,
    DEALS,
    LEAD,
    LEADS,
    OPPORTUNITY,
)
from crmadmin.wording.speech import Speech, Text
from crmadmin.wording.typography import sentence_case, words


@dataclass(frozen=True, slots=True)
class Names:
    """What one thing is called, and what several are."""

    one: Text
    many: Text

    def of(self, count: int) -> Text:
        """Give the name that suits a count of one or of several."""
        return self.one if count == 1 else self.many


HUBSPOT_OBJECTS = {
    CONTACTS: Names(words("contact", "contact"), words("contacts", "contacts")),
    COMPANIES: Names(words("company", "entreprise"), words("companies", "entreprises")),
    DEALS: Names(words("deal", "transaction"), words("deals", "transactions")),
    LEADS: Names(words("lead", "lead"), words("leads", "leads")),
    "tickets": Names(words("ticket", "ticket"), words("tickets", "tickets")),
}
"""The names of HubSpot's own objects; a custom object goes by the name that its portal gave it."""

SALESFORCE_OBJECTS = {
    LEAD: Names(
        words("Salesforce lead", "lead Salesforce"), words("Salesforce leads", "leads Salesforce")
    ),
    CONTACT: Names(
        words("Salesforce contact", "contact Salesforce"),
        words("Salesforce contacts", "contacts Salesforce"),
    ),
    ACCOUNT: Names(words("account", "compte"), words("accounts", "comptes")),
    OPPORTUNITY: Names(words("opportunity", "opportunité"), words("opportunities", "opportunités")),
}
"""The names of Salesforce's objects, told from HubSpot's of the same name."""

OBJECTS = {
    name: Text(sentence_case(names.many.en), sentence_case(names.many.fr))
    for name, names in HUBSPOT_OBJECTS.items()
}
"""HubSpot's objects as headings."""

_BETWEEN = words("between {first} and {second}", "entre {first} et {second}")
_AMONG = words("between {first}", "entre {first}")


def object_name(speech: Speech, name: str, count: int = 2) -> str:
    """Name records of a HubSpot object within a sentence: one of them, or several."""
    names = HUBSPOT_OBJECTS.get(name)
    return name if names is None else speech(names.of(count))


def salesforce_name(speech: Speech, name: str, count: int = 2) -> str:
    """Name records of a Salesforce object within a sentence: one of them, or several."""
    names = SALESFORCE_OBJECTS.get(name)
    return name if names is None else speech(names.of(count))


def between(speech: Speech, first: str, second: str) -> str:
    """Say between which HubSpot objects something lies."""
    if first == second:
        return speech(_AMONG, first=object_name(speech, first))
    return speech(_BETWEEN, first=object_name(speech, first), second=object_name(speech, second))
