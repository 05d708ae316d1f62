"""How the records of the two systems stand to each other (D3–D16)."""

from collections import Counter
from functools import cache

from tools.demo.facts.dataset import SYNCED, Dataset, Row, folded
from tools.demo.facts.fact import Fact, at_least, brought, planted

_TARGETS = {"companies": "Account", "deals": "Opportunity"}


@cache
def standing(data: Dataset, kind: str) -> Counter[str]:
    """Count HubSpot's records by how they stand: linked, broken, matched, alone."""
    return Counter(_standing(data, kind, row) for row in data.hubspot(kind))


def _standing(data: Dataset, kind: str, row: Row) -> str:
    if data.linked(kind, row):
        return "linked"
    if data.link(kind, row):
        return "broken"
    match kind:
        case "contacts":
            return _by_email(data, folded(row["email"]))
        case "companies":
            return _by_contacts(data, row["hs_object_id"])
        case _:
            return "hubspot_only"


def _by_email(data: Dataset, email: str) -> str:
    if data.emails[email] > 1:
        return "blocked"
    if email and data.unlinked_people.get(email):
        return "matched"
    return "blocked" if email in _linked_emails(data) else "hubspot_only"


def _by_contacts(data: Dataset, company: str) -> str:
    candidates = _candidates(data).get(company, set())
    if len(candidates) == 1 and _claims(data)[next(iter(candidates))] == 1:
        return "matched"
    return "blocked" if candidates else "hubspot_only"


@cache
def _linked_emails(data: Dataset) -> set[str]:
    return {folded(right["Email"]) for _, _, right in data.pairs["contacts"]}


@cache
def _candidates(data: Dataset) -> dict[str, set[str]]:
    """Give unlinked company -> accounts that its contacts point at (D13)."""
    accounts = {row["Id"] for row in data.live("Account")} - data.linked_ids
    of_contact = {
        left["hs_object_id"]: right["AccountId"]
        for left, target, right in data.pairs["contacts"]
        if target == "Contact" and right["AccountId"] in accounts
    }
    unlinked = {
        row["hs_object_id"] for row in data.hubspot("companies") if not data.link("companies", row)
    }
    found: dict[str, set[str]] = {}
    for tie in data.ties("contacts", "companies"):
        if (tie["category"], tie["type_id"]) != ("HUBSPOT_DEFINED", "1"):
            continue
        if tie["to_id"] in unlinked and tie["from_id"] in of_contact:
            found.setdefault(tie["to_id"], set()).add(of_contact[tie["from_id"]])
    return found


@cache
def _claims(data: Dataset) -> Counter[str]:
    return Counter(account for found in _candidates(data).values() for account in found)


def _several_accounts(data: Dataset) -> int:
    return sum(len(found) > 1 for found in _candidates(data).values())


def _claimed_twice(data: Dataset) -> int:
    single = [next(iter(found)) for found in _candidates(data).values() if len(found) == 1]
    return sum(_claims(data)[account] > 1 for account in single)


def _differing_matches(data: Dataset) -> int:
    fields = (("phone", "Phone"), ("jobtitle", "Title"), ("mobilephone", "MobilePhone"))
    found = 0
    for row in data.hubspot("contacts"):
        email = folded(row["email"])
        if not data.link("contacts", row) and _by_email(data, email) == "matched":
            other = min(data.unlinked_people[email], key=lambda r: (r["CreatedDate"], r["Id"]))
            found += any(row[here] != other[there] for here, there in fields)
    return found


def _only_salesforce(kind: str) -> Fact:
    def count(data: Dataset) -> int:
        if kind != "contacts":
            wanted = {account for found in _candidates(data).values() for account in found}
            rows = data.live(_TARGETS[kind])
            return sum(row["Id"] not in data.linked_ids | wanted for row in rows)
        return sum(bool(email) and not data.emails[email] for email in data.unlinked_people)

    return brought(f"{kind} that only Salesforce has", count)


def _link_end(kind: str, *, deleted: bool) -> Fact:
    def count(data: Dataset) -> int:
        ends = [link for row in data.hubspot(kind) if (link := data.link(kind, row))]
        rows = [data.by_id.get(link[1]) for link in ends]
        if deleted:
            return sum(row is not None and row[1]["IsDeleted"] == "true" for row in rows)
        return sum(row is None for row in rows)

    name = "link_deleted" if deleted else "link_missing"
    what = "is deleted" if deleted else "does not exist"
    return planted(f"{kind}/{name}", f"{kind} whose Salesforce record {what}", count)


def _converted(*, deleted: bool) -> Fact:
    def count(data: Dataset) -> int:
        found = 0
        for row in data.hubspot("contacts"):
            link = data.link("contacts", row)
            lead = data.by_id.get(link[1]) if link else None
            if lead and lead[1].get("IsConverted") == "true":
                contact = data.by_id[lead[1]["ConvertedContactId"]][1]
                found += (contact["IsDeleted"] == "true") is deleted
        return found

    if deleted:
        text = "contacts linked to a converted lead whose contact was then deleted"
        return planted("contacts/converted_then_deleted", text, count)
    return planted("contacts/converted", "contacts linked to a converted lead", count)


def _standing_fact(kind: str, name: str, text: str) -> Fact:
    return brought(text, lambda data: standing(data, kind)[name])


def pairing_facts() -> list[Fact]:
    """List what is linked, matched, alone, blocked or broken."""
    facts = []
    for kind in SYNCED:
        facts.append(_standing_fact(kind, "linked", f"{kind} linked to a live Salesforce record"))
        if kind != "deals":
            text = f"{kind} matched only by {'e-mail' if kind == 'contacts' else 'their contacts'}"
            facts.append(_standing_fact(kind, "matched", text))
        facts.append(_standing_fact(kind, "hubspot_only", f"{kind} that only HubSpot has"))
        facts.append(_only_salesforce(kind))
        facts.extend(_link_end(kind, deleted=deleted) for deleted in (False, True))
    return [
        *facts,
        brought("contacts matched by e-mail whose numbers or job title differ",
                _differing_matches),
        _converted(deleted=False), _converted(deleted=True),
        planted("companies/several_accounts",
                "companies whose contacts point at several accounts", _several_accounts),
        planted("companies/account_claimed_twice",
                "companies that claim an account which another one claims too", _claimed_twice),
        at_least("companies/matched_by_contacts",
                 "companies that their contacts match to one account",
                 lambda data: standing(data, "companies")["matched"]),
    ]  # fmt: skip
