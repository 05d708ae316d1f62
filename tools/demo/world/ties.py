"""Roles that people play for firms, and that firms play for each other."""

from tools.demo.chance import Chance
from tools.demo.crm import Crm, Record, primary, unlabelled
from tools.demo.schema import labels
from tools.demo.world.firm import Firm, Person

_AT_HOME = (
    (labels.EMPLOYEE[0], 34), (labels.DECISION_MAKER, 14), (labels.BILLING, 9),
    (labels.POINT_OF_CONTACT, 8), (labels.BOARD, 3), ("Décideur", 4), ("décisionnaires", 2),
    ("Decision maker", 4), ("Resp. facturation", 3), ("", 19),
)  # fmt: skip
_ELSEWHERE = (
    (labels.CONSULTANT[0], 6), (labels.FORMER_EMPLOYEE[0], 5), (labels.INVESTOR, 1),
    (labels.BOARD, 2), (labels.RESELLER_OF[0], 3), ("", 3),
)  # fmt: skip


def label_people(crm: Crm, chance: Chance, people: list[Person]) -> None:
    """Label how people stand to the firm they work for, and to a second one for some."""
    for person in people:
        if person.firm is None or person.pair.hubspot is None:
            continue
        _label(crm, person.pair.left, person.firm.pair.left, chance.weighted(_AT_HOME))
        if chance.happens(0.12):
            _label(crm, person.pair.left, person.firm.pair.left, chance.weighted(_AT_HOME))


def add_second_firms(
    crm: Crm, chance: Chance, people: list[Person], firms: list[Firm], count: int
) -> list[Person]:
    """Give people a second firm besides their primary one."""
    hired = [p for p in people if p.firm and p.pair.hubspot]
    known = [firm for firm in firms if firm.pair.hubspot]
    chosen = chance.some(hired, count)
    for person in chosen:
        other = chance.one(known)
        if other is person.firm:
            continue
        contact = person.pair.left
        crm.associate(contact, other.pair.left, unlabelled(labels.CONTACT_COMPANY))
        _label(crm, contact, other.pair.left, chance.weighted(_ELSEWHERE))
    return chosen


def connect_colleagues(crm: Crm, chance: Chance, firms: list[Firm]) -> None:
    """Say who reports to whom in the larger firms; same-object labels go both ways."""
    said, answered = labels.MANAGER
    for firm in firms:
        people = [person.pair.left for person in firm.people]
        if len(people) < 4 or not chance.happens(0.5):  # noqa: PLR2004 - a team of four
            continue
        boss, *others = people
        for other in others[:3]:
            crm.associate(boss, other, unlabelled(labels.CONTACT_CONTACT))
            crm.associate(other, boss, unlabelled(labels.CONTACT_CONTACT))
            crm.associate(boss, other, labels.label_of("contacts", "contacts", said))
            crm.associate(other, boss, labels.label_of("contacts", "contacts", answered))


def connect_firms(crm: Crm, chance: Chance, firms: list[Firm], count: int) -> None:
    """Tie subsidiaries to parents and suppliers to distributors."""
    known = chance.shuffled([firm for firm in firms if firm.pair.hubspot])
    parent = labels.label_of("companies", "companies", "Parent Company")
    child = labels.label_of("companies", "companies", "Child Company")
    supplier, distributor = (labels.label_of("companies", "companies", t) for t in labels.SUPPLIER)
    for number in range(min(count, len(known) // 4)):
        first, second, third, fourth = (f.pair.left for f in known[4 * number : 4 * number + 4])
        _tie(crm, first, second, parent, child)
        second.values["hs_parent_company_id"] = first.id
        _tie(crm, third, fourth, supplier, distributor)


def _tie(crm: Crm, first: Record, second: Record, there: labels.Label, back: labels.Label) -> None:
    crm.associate(first, second, unlabelled(labels.COMPANY_COMPANY), there)
    crm.associate(second, first, unlabelled(labels.COMPANY_COMPANY), back)


def _label(crm: Crm, person: Record, firm: Record, text: str) -> None:
    if text:
        crm.associate(person, firm, labels.label_of("contacts", "companies", text))


def make_primary(crm: Crm, person: Record, firm: Record) -> None:
    """Mark a firm as a person's primary one, whatever others are."""
    crm.associate(person, firm, primary(labels.PRIMARY_CONTACT_COMPANY))
