"""Facts about contacts: duplicates, gates, creation, lifecycle."""

from collections import Counter, defaultdict
from functools import cache
from itertools import pairwise

from tools.demo.facts.changes import is_email, refusal
from tools.demo.facts.dataset import Dataset, Row, folded
from tools.demo.facts.fact import Fact, at_least, brought, planted
from tools.demo.schema.options import STAGES


def _duplicates_in_hubspot(data: Dataset) -> int:
    return sum(count > 1 for count in data.emails.values())


def _linked_elsewhere(data: Dataset) -> int:
    theirs = {folded(right["Email"]) for _, _, right in data.pairs["contacts"]}
    return sum(
        not data.link("contacts", row)
        and data.emails[email := folded(row["email"])] == 1
        and email in theirs
        and not data.unlinked_people.get(email)
        for row in data.hubspot("contacts")
    )


def _duplicates_in_salesforce(kind: str) -> Fact:
    def count(data: Dataset) -> int:
        emails = Counter(e for row in data.live(kind) if (e := folded(row["Email"])))
        return sum(times > 1 for times in emails.values())

    key = f"contacts/salesforce_duplicate_{kind.lower()}s"
    return planted(key, f"e-mails that two Salesforce {kind}s have", count)


def _lead_and_contact(data: Dataset) -> int:
    leads, contacts = ({folded(r["Email"]) for r in data.live(k)} for k in ("Lead", "Contact"))
    return len((leads & contacts) - {""})


def _no_email(data: Dataset, *, linked: bool) -> int:
    return sum(
        not folded(row["email"]) and bool(data.link("contacts", row)) is linked
        for row in data.hubspot("contacts")
    )


def _out_of_list(data: Dataset) -> int:
    return sum(
        bool(left["email"]) and left["hs_object_id"] not in data.included
        for left, _, _ in data.pairs["contacts"]
    )


@cache
def _to_create(data: Dataset) -> list[Row]:
    """Give the contacts that a first match would create in Salesforce."""
    theirs = {folded(row["Email"]) for kind in ("Lead", "Contact") for row in data.live(kind)}
    return [
        row
        for row in data.hubspot("contacts")
        if not data.link("contacts", row)
        and row["hs_object_id"] in data.included
        and data.emails[folded(row["email"])] == 1
        and folded(row["email"]) not in theirs
    ]


def _required_blank(data: Dataset) -> int:
    return sum(not (row["company"] and row["lastname"]) for row in _to_create(data))


def _creation_refused(data: Dataset) -> int:
    mapped = {
        mapping["property"]: data.fields["Lead", mapping["fields"]["Lead"]]
        for mapping in data.settings["contacts"]["mappings"]
        if mapping["property"] in {"email", "jobtitle", "spoken_language"}
    }
    return sum(
        any(refusal(field, row[name]) for name, field in mapped.items() if row[name])
        for row in _to_create(data)
    )


def _creation_refused_in_hubspot(data: Dataset) -> int:
    known = data.options["contacts", "spoken_language"]
    return sum(
        (bool(row["Language__c"]) and row["Language__c"] not in known) or not is_email(email)
        for email, rows in data.unlinked_people.items()
        if email and not data.emails[email]
        for row in rows[:1]
    )


def _private(data: Dataset) -> int:
    return sum(not row["AccountId"] for row in data.live("Contact"))


@cache
def _stage_moves(data: Dataset) -> dict[str, list[str]]:
    found = defaultdict(list)
    for row in data.rows("hubspot/history/contacts"):
        if row["property"] == "lifecyclestage":
            found[row["record_id"]].append(row["value"])
    return found


def _cleared(data: Dataset, *, then_lower: bool) -> int:
    return sum(
        any(
            not blank and before and after
            and (STAGES.index(after) < STAGES.index(before)) is then_lower
            for before, blank, after in zip(moves, moves[1:], moves[2:], strict=False)
        )
        for moves in _stage_moves(data).values()
    )  # fmt: skip


def _moved_back(data: Dataset) -> int:
    return sum(
        any(
            before and after and STAGES.index(after) < STAGES.index(before)
            for before, after in pairwise(moves)
        )
        for moves in _stage_moves(data).values()
    )


def _skipped(data: Dataset) -> int:
    return sum(
        any(
            before and after and STAGES.index(after) > STAGES.index(before) + 1
            for before, after in pairwise(moves)
        )
        for moves in _stage_moves(data).values()
    )


def _same_person(data: Dataset) -> int:
    people = defaultdict(set)
    for row in data.hubspot("contacts"):
        if row["email"]:
            key = row["firstname"].lower(), row["lastname"].lower(), row["company"]
            people[key].add(folded(row["email"]))
    return sum(len(emails) > 1 for emails in people.values())


def people_facts() -> list[Fact]:
    """List what is special about contacts."""
    return [
        planted("contacts/hubspot_duplicate_emails",
                "e-mails that two HubSpot contacts have", _duplicates_in_hubspot),
        _duplicates_in_salesforce("Lead"),
        _duplicates_in_salesforce("Contact"),
        planted("contacts/lead_and_contact",
                "e-mails on a Salesforce Lead and a Contact", _lead_and_contact),
        at_least("contacts/linked_elsewhere",
                "contacts whose e-mail is on a record linked to another contact",
                _linked_elsewhere),
        at_least("contacts/same_person_other_email",
                 "people who are there twice, under two e-mails", _same_person),
        planted("contacts/no_email_linked", "linked contacts without e-mail",
                lambda data: _no_email(data, linked=True)),
        planted("contacts/no_email_hubspot_only", "HubSpot-only contacts without e-mail",
                lambda data: _no_email(data, linked=False)),
        planted("contacts/no_email_salesforce_only",
                "unlinked Salesforce Leads and Contacts without e-mail",
                lambda data: len(data.unlinked_people[""])),
        planted("contacts/linked_outside_list",
                "linked contacts that left the inclusion list", _out_of_list),
        brought("contacts in the inclusion list", lambda data: len(data.included)),
        at_least("contacts/creation_required_blank",
                 "contacts to be created as Leads that lack a last name or company",
                 _required_blank),
        planted("contacts/creation_refused_value",
                "contacts to be created as Leads with a value that Salesforce refuses",
                _creation_refused),
        planted("contacts/creation_refused_in_hubspot",
                "Salesforce-only people with a value that HubSpot refuses",
                _creation_refused_in_hubspot),
        at_least("contacts/private", "Salesforce Contacts without account", _private),
        planted("contacts/lifecycle_cleared_and_set",
                "contacts whose lifecycle stage was cleared and set again",
                lambda data: _cleared(data, then_lower=False)),
        planted("contacts/linked_outside_list",
                "contacts demoted by clearing the stage first",
                lambda data: _cleared(data, then_lower=True)),
        planted("contacts/lifecycle_moved_back",
                "contacts moved back to an earlier stage without clearing", _moved_back),
        brought("contacts that skipped a lifecycle stage", _skipped),
    ]  # fmt: skip
