"""The same person or firm more than once (D7, data health D01–D06)."""

from tools.demo.chance import Chance
from tools.demo.clock import CONNECTED, DAY, NOW, SYNCS_FROM
from tools.demo.crm import Crm, Pair, Record, primary, unlabelled
from tools.demo.plant.pool import Test, alone, sound, take
from tools.demo.plant.refused import only_salesforce
from tools.demo.schema import labels
from tools.demo.world.mirror import mirrored


def plant_twins(crm: Crm, chance: Chance) -> None:
    """Plant duplicates on each side and across."""
    _hubspot_twins(crm, chance, 12, sound)
    _hubspot_twins(crm, chance, 6, alone)
    crm.planted["contacts/hubspot_duplicate_emails"] += 18
    _linked_elsewhere(crm, chance, 5)
    _salesforce_twins(crm, chance, "Lead", 10)
    _salesforce_twins(crm, chance, "Contact", 6)
    _lead_beside_contact(crm, chance, 12)
    _firm_twins(crm, chance)


def newcomer(crm: Crm, chance: Chance, like: Record, email: str) -> Pair:
    """Make a HubSpot contact that looks like another and is linked to nothing."""
    created = chance.moment(max(like.created, CONNECTED), NOW - 3 * DAY)
    values = {
        name: value
        for name, value in like.values.items()
        if not name.startswith(("salesforce", "hs_lifecyclestage_"))
    }
    record = Record(
        id=crm.ids.hubspot("contacts"),
        object="contacts",
        values={**values, "email": email, "jobtitle": "", "sales_notes": ""},
        created=created,
        modified=created,
    )
    crm.note(record, "lifecyclestage", values["lifecyclestage"], created, "IMPORT")
    pair = Pair(object="contacts", hubspot=record, salesforce=None, spent=True)
    crm.pairs["contacts"].append(pair)
    return pair


def _hubspot_twins(crm: Crm, chance: Chance, count: int, test: Test) -> None:
    for pair in take(crm, chance, "contacts", count, _with_email(test)):
        email = pair.left.values["email"]
        newcomer(crm, chance, pair.left, email.title() if chance.happens(0.3) else email)


def _with_email(test: Test) -> Test:
    return lambda pair: test(pair) and bool(pair.left.values["email"])


def _linked_elsewhere(crm: Crm, chance: Chance, count: int) -> None:
    """Let a Salesforce record keep the old e-mail of a contact, which a new contact now has."""
    for pair in take(crm, chance, "contacts", count, sound):
        old = pair.left.values["email"]
        pair.left.values["email"] = f"nouveau.{old}"
        newcomer(crm, chance, pair.left, old)
    crm.planted["contacts/linked_elsewhere"] += count


def _salesforce_twins(crm: Crm, chance: Chance, kind: str, count: int) -> None:
    """Let Salesforce hold a person twice whom HubSpot does not know or has not linked."""

    def test(pair: Pair) -> bool:
        record = pair.salesforce
        free = not pair.linked and record is not None and record.object == kind
        return free and bool(record and record.values["Email"])

    for pair in take(crm, chance, "contacts", count, test):
        _copy(crm, chance, pair.right)
    crm.planted[f"contacts/salesforce_duplicate_{kind.lower()}s"] += count


def _copy(crm: Crm, chance: Chance, record: Record) -> None:
    created = chance.moment(record.created, SYNCS_FROM - DAY)
    crm.loose.append(
        Record(
            id=crm.ids.salesforce(record.object),
            object=record.object,
            values={**record.values, "Phone": "", "Title": ""},
            created=created,
            modified=created,
        )
    )


def _lead_beside_contact(crm: Crm, chance: Chance, count: int) -> None:
    """Let a person who is a Salesforce Contact be a Lead as well."""

    def test(pair: Pair) -> bool:
        return sound(pair) and pair.right.object == "Contact"

    for pair in take(crm, chance, "contacts", count, test):
        created = chance.moment(max(CONNECTED, pair.left.created), SYNCS_FROM - DAY)
        crm.loose.append(mirrored(crm, chance, pair.left, "Lead", created))
    crm.planted["contacts/lead_and_contact"] += count


def _firm_twins(crm: Crm, chance: Chance) -> None:
    """Enter some firms a second time: same domain, or same name with another legal form."""
    for pair in take(crm, chance, "companies", 8, sound):
        _second_entry(crm, chance, pair, pair.left.values["name"].upper(), "www.")
    crm.planted["companies/duplicate_domains"] += 8
    for pair in take(crm, chance, "companies", 10, alone):
        bare = pair.left.values["name"].rsplit(" ", 1)[0]
        legal = chance.one(("SA", "S.A.S.", "Sarl", "Ltd"))
        _second_entry(crm, chance, pair, f"{bare} {legal}", None)
    crm.planted["companies/duplicate_names"] += 10
    for pair in take(crm, chance, "companies", 3, only_salesforce):
        record = pair.right
        created = chance.moment(record.created, SYNCS_FROM)
        copy = Record(
            id=crm.ids.salesforce("Account"), object="Account",
            values={**record.values, "Name": record.values["Name"].upper()},
            created=created, modified=created,
        )  # fmt: skip
        crm.pairs["companies"].append(
            Pair(object="companies", hubspot=None, salesforce=copy, spent=True)
        )


def _second_entry(crm: Crm, chance: Chance, pair: Pair, name: str, prefix: str | None) -> None:
    source = pair.left
    created = chance.moment(source.created, NOW - 4 * DAY)
    kept = ("city", "country", "industry", "hubspot_owner_id", "lifecyclestage", "type")
    values = {key: source.values.get(key, "") for key in kept}
    domain = "" if prefix is None else f"{prefix}{source.values['domain']}"
    record = Record(
        id=crm.ids.hubspot("companies"),
        object="companies",
        values={**source.values, **values, "name": name, "domain": domain, "vat_number": ""},
        created=created,
        modified=created,
    )
    for link in ("salesforceaccountid", "hs_parent_company_id"):
        record.values.pop(link, None)
    crm.pairs["companies"].append(
        Pair(object="companies", hubspot=record, salesforce=None, spent=True)
    )


def join_company(crm: Crm, contact: Record, company: Record) -> None:
    """Make a company a contact's primary one."""
    crm.associate(
        contact,
        company,
        unlabelled(labels.CONTACT_COMPANY),
        primary(labels.PRIMARY_CONTACT_COMPANY),
    )
