"""What changed since each record's last sync, and what stopped it (D28–D44)."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from tools.demo.facts.dataset import SYNCED, Dataset, Row, folded

HISTORIES = {
    "Lead": "LeadHistory", "Contact": "ContactHistory", "Account": "AccountHistory",
    "Opportunity": "OpportunityFieldHistory",
}  # fmt: skip
_MILLISECONDS = len("2026-09-05T10:11:12.345")
Times = dict[tuple[str, str], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A mapped value that changed on one side or both since the last sync."""

    object: str
    rule: str
    trigger: str
    name: str
    field: str
    salesforce_object: str
    left: Row
    right: Row
    tie: bool

    @property
    def here(self) -> str:
        """Give HubSpot's value."""
        return self.left[self.name]

    @property
    def there(self) -> str:
        """Give Salesforce's value."""
        return self.right[self.field]


@cache
def changes(dataset: Dataset) -> tuple[Change, ...]:
    """List all changes of mapped values on soundly linked pairs."""
    found = []
    for kind in SYNCED:
        ours = _latest_in_hubspot(dataset, kind)
        theirs = _latest_in_salesforce(dataset)
        for left, target, right in dataset.pairs[kind]:
            for mapping in dataset.settings[kind]["mappings"]:
                field = mapping["fields"].get(target)
                if field is None:
                    continue
                since = left["salesforcelastsynctime"][:_MILLISECONDS]
                here = _after(since, ours.get((left["hs_object_id"], mapping["property"])))
                there = _after(since, theirs.get((right["Id"], field)))
                if dataset.fields[target, field]["calculated"]:
                    there = ""
                if not here and not there:
                    continue
                found.append(
                    Change(
                        object=kind,
                        rule=mapping["rule"],
                        trigger=_trigger(here, there, left[mapping["property"]], right[field]),
                        name=mapping["property"],
                        field=field,
                        salesforce_object=target,
                        left=left,
                        right=right,
                        tie=here == there,
                    )
                )
    return tuple(found)


def _after(since: str, when: str | None) -> str:
    return when if when and when > since else ""


def _trigger(here: str, there: str, left: str, right: str) -> str:
    if here and there:
        return "BOTH_HS_LATER" if here > there else "BOTH_SF_LATER"
    if here:
        return "HS_SET" if left else "HS_CLEAR"
    return "SF_SET" if right else "SF_CLEAR"


def _latest_in_hubspot(dataset: Dataset, kind: str) -> Times:
    found: Times = defaultdict(str)
    for row in dataset.rows(f"hubspot/history/{kind}"):
        if row["source_type"] != "SALESFORCE":
            key = row["record_id"], row["property"]
            found[key] = max(found[key], row["timestamp"][:_MILLISECONDS])
    return found


def _latest_in_salesforce(dataset: Dataset) -> Times:
    found: Times = defaultdict(str)
    for kind, name in HISTORIES.items():
        for row in dataset.rows(f"salesforce/history/{name}"):
            key = row[f"{kind}Id"], row["Field"]
            found[key] = max(found[key], row["CreatedDate"][:_MILLISECONDS])
    return found


def to_salesforce(dataset: Dataset, kind: str) -> Iterator[Change]:
    """Give the changes that HubSpot's value goes to Salesforce for."""
    for change in changes(dataset):
        if change.object != kind or change.trigger not in {"HS_SET", "HS_CLEAR", "BOTH_HS_LATER"}:
            continue
        fills = change.rule == "prefer_salesforce_unless_blank" and not change.there
        if change.rule == "two_way" or fills:
            yield change


def to_hubspot(dataset: Dataset, kind: str) -> Iterator[Change]:
    """Give the changes that Salesforce's value goes to HubSpot for."""
    for change in changes(dataset):
        if change.object == kind and change.trigger in {"SF_SET", "BOTH_SF_LATER"}:
            yield change


def refused_by_salesforce(dataset: Dataset, kind: str, why: str) -> int:
    """Count changes that Salesforce refuses for one reason."""
    return sum(
        refusal(dataset.fields[change.salesforce_object, change.field], change.here) == why
        for change in to_salesforce(dataset, kind)
        if change.name != "hubspot_owner_id"
    )


def refusal(field: Any, value: str) -> str:
    """Say why Salesforce refuses a value in a field; blank if it does not (D35–D40)."""
    kind = field["type"]
    if not field["updateable"]:
        return "not_writable"
    if not value:
        return "" if field["nillable"] else "required_cleared"
    if kind == "int" and float(value) % 1:
        return "decimal_into_int"
    if kind == "email" and not is_email(value):
        return "bad_email"
    if field["restrictedPicklist"]:
        known = [choice["value"] for choice in field["picklistValues"] if choice["active"]]
        parts = value.split(";") if kind == "multipicklist" else [value]
        return "" if all(part in known for part in parts) else "option_unknown_in_salesforce"
    limited = kind in {"string", "textarea", "email", "phone", "url", "picklist"}
    return "too_long" if limited and len(value) > field["length"] else ""


def refused_by_hubspot(dataset: Dataset, kind: str, why: str) -> int:
    """Count changes that HubSpot refuses for one reason (D41–D44)."""
    return sum(
        _refused(dataset, change) == why
        for change in to_hubspot(dataset, kind)
        if change.name != "hubspot_owner_id"
    )


def _refused(dataset: Dataset, change: Change) -> str:
    if change.name == "email":
        if not is_email(change.there):
            return "bad_email"
        own = folded(change.here) == folded(change.there)
        return "email_taken" if dataset.emails[folded(change.there)] > own else ""
    options = dataset.options.get((change.object, change.name))
    if not options:
        return ""
    parts = change.there.split(";")
    if any(part not in options for part in parts):
        return "option_unknown_in_hubspot"
    if change.name == "lifecyclestage" and change.here in options:
        back = options.index(change.there) < options.index(change.here)
        return "lifecycle_backward" if back else ""
    return ""


def is_email(text: str) -> bool:
    """Tell whether a text has the form x@y.z (D38)."""
    name, at, domain = text.strip().partition("@")
    return bool(name and at) and "@" not in domain and "." in domain and " " not in text.strip()
