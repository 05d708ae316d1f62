"""Facts about the state of the data (domain/data-health.md)."""

import re
from collections import Counter

from tools.demo import team
from tools.demo.clock import DAY, NOW, hubspot_time
from tools.demo.facts.dataset import Dataset, Row
from tools.demo.facts.fact import Count, Fact, brought, planted
from tools.demo.plant.dirt import PLACEHOLDER_EMAILS, PLACEHOLDER_PHONES
from tools.demo.words.places import COUNTRY_SPELLINGS

_LEGAL = re.compile(r"[ .]+(s\.?a\.?s\.?|s\.?a\.?|sarl|srl|ltd|plc|inc\.?|ltée|llc|dac)$")
_SPELLINGS = {spelling for found in COUNTRY_SPELLINGS.values() for spelling in found}


def _contacts(data: Dataset) -> list[Row]:
    return data.hubspot("contacts")


def _duplicate_domains(data: Dataset) -> int:
    domains = Counter(
        row["domain"].removeprefix("www.") for row in data.hubspot("companies") if row["domain"]
    )
    return sum(count > 1 for count in domains.values())


def _duplicate_names(data: Dataset) -> int:
    found = Counter(
        (_LEGAL.sub("", row["name"].lower()), bool(row["domain"].startswith("www.")))
        for row in data.hubspot("companies")
    )
    names = Counter(name for name, _ in found.elements())
    doubled = sum(count > 1 for count in names.values())
    return doubled - sum(www for _, www in found)


def _spellings(kind: str) -> Fact:
    return brought(
        f"{kind} with an unusual spelling of their country",
        lambda data: sum(row["country"] in _SPELLINGS for row in data.hubspot(kind)),
    )


def _without_company(data: Dataset) -> int:
    with_company = {tie["from_id"] for tie in data.ties("contacts", "companies")}
    return sum(row["hs_object_id"] not in with_company for row in _contacts(data))


def _without_role(data: Dataset) -> int:
    with_role = {row["OpportunityId"] for row in data.rows("salesforce/OpportunityContactRole")}
    return sum(row["Id"] not in with_role for row in data.live("Opportunity"))


def _stale(data: Dataset) -> int:
    limit = hubspot_time(NOW - 180 * DAY)
    return sum(
        bool(row["notes_last_contacted"]) and row["notes_last_contacted"] < limit
        for row in _contacts(data)
    )


def _rarely_filled(data: Dataset) -> int:
    found = 0
    for kind in ("contacts", "companies"):
        rows = data.hubspot(kind)
        names = [p["name"] for p in data.json(f"hubspot/properties/{kind}")["results"]
                 if not p["hubspotDefined"]]  # fmt: skip
        found += sum(sum(bool(row[name]) for row in rows) < len(rows) / 10 for name in names)
    return found


def _other_form(kind: str, left: str, right: str) -> Counter[str]:
    if left == right or not left or not right:
        return Counter()
    if kind == "multipicklist":
        return Counter(set=set(left.split(";")) == set(right.split(";")))
    if kind in {"currency", "double", "int"}:
        return Counter(number=float(left) == float(right))
    return Counter(email=kind == "email" and left.lower() == right.lower())


def _same_otherwise_written(what: str) -> Count:
    def count(data: Dataset) -> int:
        found: Counter[str] = Counter()
        for kind, pairs in data.pairs.items():
            for left, target, right in pairs:
                for mapping in data.settings[kind]["mappings"]:
                    field = mapping["fields"].get(target)
                    if field:
                        type_ = data.fields[target, field]["type"]
                        found += _other_form(type_, left[mapping["property"]], right[field])
        return found[what]

    return count


def health_facts() -> list[Fact]:
    """List what somebody should clean, and what only looks as if."""
    return [
        planted("companies/duplicate_domains", "company domains that are there twice",
                _duplicate_domains),
        planted("companies/duplicate_names",
                "company names that are there twice but for the legal form", _duplicate_names),
        planted("contacts/placeholder_emails", "placeholder e-mails",
                lambda data: sum(r["email"] in PLACEHOLDER_EMAILS for r in _contacts(data))),
        planted("contacts/placeholder_phones", "placeholder telephone numbers",
                lambda data: sum(r["phone"] in PLACEHOLDER_PHONES for r in _contacts(data))),
        _spellings("contacts"),
        _spellings("companies"),
        brought("contacts without company", _without_company),
        brought("opportunities without a contact role", _without_role),
        brought("contacts without owner",
                lambda data: sum(not r["hubspot_owner_id"] for r in _contacts(data))),
        brought("contacts of an owner who left",
                lambda data: sum(r["hubspot_owner_id"] == team.ARCHIVED.owner_id
                                 for r in _contacts(data))),
        brought("contacts last contacted more than 180 days ago", _stale),
        brought("custom properties filled on less than a tenth of the records", _rarely_filled),
        brought("linked multi-selects in another order", _same_otherwise_written("set")),
        brought("linked numbers written otherwise (811, 811.0)", _same_otherwise_written("number")),
        brought("linked e-mails in other letters", _same_otherwise_written("email")),
    ]  # fmt: skip
