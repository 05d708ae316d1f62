"""Companies that only their people join to an account (D13–D16)."""

from tools.demo.chance import Chance
from tools.demo.clock import CONNECTED, DAY, SYNCS_FROM
from tools.demo.crm import Crm, Pair
from tools.demo.plant.pool import TooFewError, sound
from tools.demo.world.firm import Firm, Person
from tools.demo.world.mirror import mirrored


def plant_accounts(crm: Crm, chance: Chance, firms: list[Firm]) -> None:
    """Unlink companies whose people still point at their account, clearly or not."""
    free = chance.shuffled([firm for firm in firms if _free(firm, 1)])
    matched, free = free[:24], free[24:]
    for firm in matched:
        _unlink(firm)
    crm.planted["companies/matched_by_contacts"] += len(matched)
    several = [firm for firm in free if _free(firm, 2)][:6]
    for firm in several:
        _unlink(firm)
        _second_account(crm, chance, firm)
    crm.planted["companies/several_accounts"] += len(several)
    free = [firm for firm in free if firm not in several]
    for first, second in zip(free[:4], free[4:8], strict=True):
        _claim_both(first, second)
    crm.planted["companies/account_claimed_twice"] += 8
    if (len(matched), len(several), len(free) >= 8) != (24, 6, True):  # noqa: PLR2004 - as above
        raise TooFewError("not enough companies with people who are Salesforce contacts")
    _private_contacts(crm, chance, firms, 14)


def _free(firm: Firm, people: int) -> bool:
    return not firm.pair.spent and firm.pair.linked and len(_contacts(firm)) >= people


def _contacts(firm: Firm) -> list[Person]:
    """Give the firm's people who are linked to a Salesforce Contact of its account."""
    account = firm.account
    return [
        person
        for person in firm.people
        if account is not None
        and sound(person.pair)
        and person.pair.right.values.get("AccountId") == account.id
        and person.pair.right.values["IsDeleted"] == "false"
    ]


def _unlink(firm: Firm) -> None:
    """Take the firm's link away, and keep two people for it whom nothing else happens to."""
    for person in _contacts(firm)[:2]:
        person.pair.spent = True
    firm.pair.synced = None
    firm.pair.spent = True


def _second_account(crm: Crm, chance: Chance, firm: Firm) -> None:
    created = chance.moment(max(CONNECTED, firm.pair.left.created), SYNCS_FROM - DAY)
    account = mirrored(crm, chance, firm.pair.left, "Account", created)
    account.values["Name"] += " (facturation)"
    crm.pairs["companies"].append(
        Pair(object="companies", hubspot=None, salesforce=account, spent=True)
    )
    _contacts(firm)[0].pair.right.values["AccountId"] = account.id


def _claim_both(first: Firm, second: Firm) -> None:
    """Let the people of two firms belong to the account of the first."""
    people = [
        person.pair.right
        for person in second.people
        if person.pair.linked and person.pair.salesforce and "AccountId" in person.pair.right.values
    ]
    _unlink(first)
    _unlink(second)
    for contact in people:
        contact.values["AccountId"] = first.pair.right.id


def _private_contacts(crm: Crm, chance: Chance, firms: list[Firm], count: int) -> None:
    """Let people of firms without account be Salesforce contacts without account."""
    made = 0
    for firm in chance.shuffled(firms):
        if made == count:
            break
        if firm.account or not firm.pair.hubspot:
            continue
        for person in firm.people[:1]:
            if sound(person.pair) and not person.pair.spent and person.pair.right.object == "Lead":
                lead = person.pair.right
                contact = mirrored(crm, chance, person.pair.left, "Contact", lead.created)
                contact.values["AccountId"] = ""
                person.pair.salesforce, person.pair.spent = contact, True
                made += 1
    crm.planted["contacts/private"] += made
