"""Facts about values that the other side refuses (D35–D49)."""

from tools.demo.facts.changes import (
    changes,
    refused_by_hubspot,
    refused_by_salesforce,
    to_hubspot,
)
from tools.demo.facts.dataset import Dataset
from tools.demo.facts.fact import Fact, planted
from tools.demo.team import BY_OWNER, OWNERS, USERS

_BY_SALESFORCE = {
    "option_unknown_in_salesforce": "HubSpot options that Salesforce lacks",
    "too_long": "HubSpot values too long for Salesforce",
    "decimal_into_int": "HubSpot decimals for a whole-number field",
    "required_cleared": "clearings of what Salesforce requires",
    "not_writable": "values for a field that nobody may write",
}
_BY_HUBSPOT = {
    "option_unknown_in_hubspot": "Salesforce options that HubSpot lacks",
    "bad_email": "Salesforce e-mails that HubSpot refuses",
    "email_taken": "Salesforce e-mails that another HubSpot contact has",
    "lifecycle_backward": "Salesforce stages earlier than HubSpot's",
}


def refusal_facts(kind: str) -> list[Fact]:
    """List what the other side would refuse of an object's changes."""
    return [
        *(_by_salesforce(kind, why, text) for why, text in _BY_SALESFORCE.items()),
        *(_by_hubspot(kind, why, text) for why, text in _BY_HUBSPOT.items()),
        planted(f"{kind}/owner_unknown_in_salesforce",
                f"{kind}: new HubSpot owners without an active Salesforce user",
                lambda data: _strange_owners(data, kind)),
        planted(f"{kind}/owner_unknown_in_hubspot",
                f"{kind}: new Salesforce owners without a HubSpot owner",
                lambda data: _strange_users(data, kind)),
    ]  # fmt: skip


def _by_salesforce(kind: str, why: str, text: str) -> Fact:
    def count(data: Dataset) -> int:
        return refused_by_salesforce(data, kind, why)

    return planted(f"{kind}/{why}", f"{kind}: {text}", count)


def _by_hubspot(kind: str, why: str, text: str) -> Fact:
    def count(data: Dataset) -> int:
        return refused_by_hubspot(data, kind, why)

    return planted(f"{kind}/{why}", f"{kind}: {text}", count)


def _strange_owners(data: Dataset, kind: str) -> int:
    active = {(u.salesforce_first, u.last, u.email) for u in USERS if u.active}
    return sum(
        (owner := BY_OWNER[change.here]).archived
        or (owner.first, owner.last, owner.email) not in active
        for change in (c for c in changes(data) if c.object == kind and c.trigger == "HS_SET")
        if change.name == "hubspot_owner_id"
    )


def _strange_users(data: Dataset, kind: str) -> int:
    known = {o.salesforce_id for o in OWNERS if o.first == o.salesforce_first and not o.archived}
    return sum(
        change.name == "hubspot_owner_id" and change.there not in known
        for change in to_hubspot(data, kind)
    )


def creation_facts() -> list[Fact]:
    """List deals that Salesforce would not create."""

    def alone(data: Dataset) -> list[dict[str, str]]:
        return [row for row in data.hubspot("deals") if not data.link("deals", row)]

    return [
        planted("deals/creation_required_blank", "HubSpot-only deals without a close date",
                lambda data: sum(not row["closedate"] for row in alone(data))),
        planted("deals/creation_refused_value",
                "HubSpot-only deals with a name too long or a stage that Salesforce lacks",
                lambda data: sum(len(row["dealname"]) > data.fields["Opportunity", "Name"]["length"]
                                 or row["dealstage"] == "On Hold" for row in alone(data))),
    ]  # fmt: skip
