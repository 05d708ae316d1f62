"""Which records of the two systems belong together (D3–D7, D13–D15)."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from crmadmin.core.definitions import (
    ACCOUNT,
    COMPANIES,
    CONTACT,
    CONTACTS,
    DEALS,
    LEAD,
    OPPORTUNITY,
)
from crmadmin.core.sync.dataset import Dataset, Values, email_of, is_true, moment_of
from crmadmin.core.sync.scenarios import PairState


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """A record, or two, and how they stand to each other.

    For a broken link the Salesforce object and Id are what the link points at.
    """

    object: str
    state: PairState
    hubspot_id: str | None = None
    salesforce_object: str | None = None
    salesforce_id: str | None = None


Target = tuple[str, str]
"""A Salesforce object and Id."""


def pair_records(dataset: Dataset, hubspot_object: str) -> tuple[Pair, ...]:
    """Pair all records of a HubSpot object and of the Salesforce objects it syncs with."""
    match hubspot_object:
        case "contacts":
            return tuple(_pair_contacts(dataset))
        case "companies":
            return tuple(_pair_companies(dataset))
        case "deals":
            return tuple(_pair_deals(dataset))
        case _:
            return ()


def is_live(salesforce_object: str, values: Values) -> bool:
    """Tell whether a Salesforce record is neither deleted nor a converted Lead."""
    converted = salesforce_object == LEAD and is_true(values, "IsConverted")
    return not is_true(values, "IsDeleted") and not converted


def _follow(dataset: Dataset, target: Target) -> tuple[PairState, Target]:
    """Follow a link to where it leads (D4, D5)."""
    name, record_id = target
    values = dataset.salesforce.get(name, {}).get(record_id)
    if values is None:
        return PairState.LINK_MISSING, target
    if is_true(values, "IsDeleted"):
        return PairState.LINK_DELETED, target
    if name == LEAD and is_true(values, "IsConverted"):
        contact_id = values.get("ConvertedContactId", "")
        if not contact_id:
            return PairState.LINK_MISSING, target
        return _follow(dataset, (CONTACT, contact_id))
    return PairState.LINKED, target


def _linked(
    dataset: Dataset, hubspot_object: str, links: tuple[tuple[str, str], ...]
) -> dict[str, Pair]:
    """Pair the HubSpot records that carry a link, by HubSpot id (D3)."""
    found: dict[str, Pair] = {}
    for record_id, values in dataset.hubspot.get(hubspot_object, {}).items():
        for name, salesforce_object in links:
            if values.get(name):
                state, (to_object, to_id) = _follow(dataset, (salesforce_object, values[name]))
                found[record_id] = Pair(
                    object=hubspot_object,
                    state=state,
                    hubspot_id=record_id,
                    salesforce_object=to_object,
                    salesforce_id=to_id,
                )
                break
    return found


def _targets(pairs: dict[str, Pair]) -> set[Target]:
    return {
        (pair.salesforce_object or "", pair.salesforce_id or "")
        for pair in pairs.values()
        if pair.state is PairState.LINKED
    }


def _pair_contacts(dataset: Dataset) -> Iterator[Pair]:
    linked = _linked(
        dataset, CONTACTS, (("salesforcecontactid", CONTACT), ("salesforceleadid", LEAD))
    )
    yield from linked.values()
    taken = _targets(linked)
    emails = {
        record_id: email_of(values, "email")
        for record_id, values in dataset.hubspot.get(CONTACTS, {}).items()
    }
    held = Counter(email for email in emails.values() if email)
    free, used = _by_email(dataset, taken)
    matched: set[Target] = set()
    for record_id, email in emails.items():
        if record_id in linked:
            continue
        state, target = _unlinked_contact(email, held, free, used)
        if target:
            matched.add(target)
        yield Pair(
            object=CONTACTS,
            state=state,
            hubspot_id=record_id,
            salesforce_object=target[0] if target else None,
            salesforce_id=target[1] if target else None,
        )
    yield from _rest_of_salesforce(emails, held, free, matched)


def _by_email(dataset: Dataset, taken: set[Target]) -> tuple[dict[str, list[Target]], set[str]]:
    """Group live unlinked Salesforce records by e-mail in matching order (D7b).

    Also gives the e-mails of live records that are linked (D7c).
    """
    free: dict[str, list[tuple[str, str, str]]] = defaultdict(list)
    used: set[str] = set()
    for name in (LEAD, CONTACT):
        for record_id, values in dataset.salesforce.get(name, {}).items():
            if not is_live(name, values):
                continue
            email = email_of(values, "Email")
            if (name, record_id) in taken:
                used.add(email)
            else:
                free[email].append((moment_of(values, "CreatedDate"), record_id, name))
    return {
        email: [(name, record_id) for _, record_id, name in sorted(records)]
        for email, records in free.items()
    }, used - {""}


def _unlinked_contact(
    email: str, held: Counter[str], free: dict[str, list[Target]], used: set[str]
) -> tuple[PairState, Target | None]:
    if not email:
        return PairState.HUBSPOT_ONLY, None
    if held[email] > 1:
        return PairState.HUBSPOT_DUPLICATE_EMAIL, None
    if free.get(email):
        return PairState.MATCHED, free[email][0]
    if email in used:
        return PairState.LINKED_ELSEWHERE, None
    return PairState.HUBSPOT_ONLY, None


def _rest_of_salesforce(
    emails: dict[str, str],
    held: Counter[str],
    free: dict[str, list[Target]],
    matched: set[Target],
) -> Iterator[Pair]:
    """Pair what no HubSpot contact is linked or matched to (D7e–D7h)."""
    holder = {email: record_id for record_id, email in emails.items()}
    for email, targets in free.items():
        for position, target in enumerate(targets):
            if target in matched:
                continue
            hubspot_id = None
            if not email:
                state = PairState.SALESFORCE_NO_EMAIL
            elif held[email] > 1:
                state = PairState.SALESFORCE_DUPLICATE_EMAIL
            elif held[email] == 1:
                state, hubspot_id = PairState.NOT_CHOSEN, holder[email]
            else:
                state = PairState.NOT_CHOSEN if position else PairState.SALESFORCE_ONLY
            yield Pair(
                object=CONTACTS,
                state=state,
                hubspot_id=hubspot_id,
                salesforce_object=target[0],
                salesforce_id=target[1],
            )


def _pair_companies(dataset: Dataset) -> Iterator[Pair]:
    linked = _linked(dataset, COMPANIES, (("salesforceaccountid", ACCOUNT),))
    yield from linked.values()
    taken = {record_id for _, record_id in _targets(linked)}
    candidates = _candidates(dataset, set(linked), taken)
    claims = Counter(account for accounts in candidates.values() for account in accounts)
    for record_id in dataset.hubspot.get(COMPANIES, {}):
        if record_id in linked:
            continue
        accounts = candidates.get(record_id, set())
        account = None
        if not accounts:
            state = PairState.HUBSPOT_ONLY
        elif len(accounts) > 1:
            state = PairState.SEVERAL_ACCOUNTS
        elif claims[min(accounts)] > 1:
            state = PairState.ACCOUNT_CLAIMED_TWICE
        else:
            state, account = PairState.MATCHED, min(accounts)
        yield Pair(
            object=COMPANIES,
            state=state,
            hubspot_id=record_id,
            salesforce_object=ACCOUNT if account else None,
            salesforce_id=account,
        )
    for record_id, values in dataset.salesforce.get(ACCOUNT, {}).items():
        if is_live(ACCOUNT, values) and record_id not in taken and record_id not in claims:
            yield _salesforce_only(COMPANIES, ACCOUNT, record_id)


def _candidates(dataset: Dataset, linked: set[str], taken: set[str]) -> dict[str, set[str]]:
    """Find the accounts that each unlinked company's primary contacts lead to (D13)."""
    contacts = {
        pair.hubspot_id: pair.salesforce_id
        for pair in _linked(
            dataset, CONTACTS, (("salesforcecontactid", CONTACT), ("salesforceleadid", LEAD))
        ).values()
        if pair.state is PairState.LINKED and pair.salesforce_object == CONTACT
    }
    found: dict[str, set[str]] = defaultdict(set)
    accounts = dataset.salesforce.get(ACCOUNT, {})
    companies = dataset.hubspot.get(COMPANIES, {})
    for association in dataset.associations:
        contact = contacts.get(association.contact_id)
        unlinked = association.company_id in companies and association.company_id not in linked
        if not association.primary or contact is None or not unlinked:
            continue
        account = dataset.salesforce[CONTACT][contact].get("AccountId", "")
        if account in accounts and is_live(ACCOUNT, accounts[account]) and account not in taken:
            found[association.company_id].add(account)
    return found


def _pair_deals(dataset: Dataset) -> Iterator[Pair]:
    linked = _linked(dataset, DEALS, (("hs_salesforceopportunityid", OPPORTUNITY),))
    yield from linked.values()
    taken = {record_id for _, record_id in _targets(linked)}
    for record_id in dataset.hubspot.get(DEALS, {}):
        if record_id not in linked:
            yield Pair(object=DEALS, state=PairState.HUBSPOT_ONLY, hubspot_id=record_id)
    for record_id, values in dataset.salesforce.get(OPPORTUNITY, {}).items():
        if is_live(OPPORTUNITY, values) and record_id not in taken:
            yield _salesforce_only(DEALS, OPPORTUNITY, record_id)


def _salesforce_only(hubspot_object: str, salesforce_object: str, record_id: str) -> Pair:
    return Pair(
        object=hubspot_object,
        state=PairState.SALESFORCE_ONLY,
        salesforce_object=salesforce_object,
        salesforce_id=record_id,
    )
