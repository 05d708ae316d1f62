"""Primary companies that are missing or doubled, deals of two companies."""

from tools.demo.chance import Chance
from tools.demo.crm import Association, Crm, primary, unlabelled
from tools.demo.plant.leads import forget
from tools.demo.plant.pool import TooFewError
from tools.demo.schema import labels
from tools.demo.world.firm import Firm, Person
from tools.demo.world.sale import Sale
from tools.demo.world.ties import make_primary


def plant_ties(
    crm: Crm, chance: Chance, shared: list[Person], firms: list[Firm], sales: list[Sale]
) -> None:
    """Plant associations that somebody should look at."""
    companies = _companies_of(crm, "contacts")
    several = [
        person
        for person in shared
        if len(companies.get(person.pair.left.id, ())) > 1 and not person.pair.spent
    ]
    if len(several) < 26:  # noqa: PLR2004 - as below
        raise TooFewError("not enough people with two companies")
    for person in several[:15]:
        drop_primary(crm, "contacts", person.pair.left.id)
    crm.planted["contacts/several_companies_no_primary"] += 15
    records = {record.id: record for record in crm.hubspot("companies")}
    for person in several[15:21]:
        for company in companies[person.pair.left.id]:
            make_primary(crm, person.pair.left, records[company])
    crm.planted["contacts/two_primary_companies"] += 6
    _well_connected(crm, chance, several[21], firms)
    _shared_sales(crm, chance, firms, sales)


def _companies_of(crm: Crm, kind: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for tie in crm.associations:
        if tie.from_object == kind and tie.to_object == "companies":
            companies = found.setdefault(tie.from_id, [])
            if tie.to_id not in companies:
                companies.append(tie.to_id)
    return found


def drop_primary(crm: Crm, kind: str, record_id: str) -> None:
    """Leave a record's companies without a primary one."""
    gone = [
        tie
        for tie in crm.associations
        if tie.from_object == kind
        and tie.from_id == record_id
        and tie.to_object == "companies"
        and tie.label == "Primary"
    ]
    for tie in gone:
        forget(crm, tie)


def _well_connected(crm: Crm, chance: Chance, person: Person, firms: list[Firm]) -> None:
    """Let one consultant advise nine firms."""
    known = [firm.pair.left for firm in firms if firm.pair.hubspot and firm is not person.firm]
    consultant = labels.label_of("contacts", "companies", labels.CONSULTANT[0])
    for company in chance.some(known, 9):
        plain = unlabelled(labels.CONTACT_COMPANY)
        crm.associate(person.pair.left, company, plain, consultant)


def _shared_sales(crm: Crm, chance: Chance, firms: list[Firm], sales: list[Sale]) -> None:
    """Sell through resellers: deals with a second company; some without a primary one."""
    resellers = [f for f in firms if f.pair.hubspot and f.status in {"other", "evangelist"}]
    reseller = labels.label_of("deals", "companies", labels.DEAL_RESELLER)
    customer = labels.label_of("deals", "companies", labels.DEAL_CUSTOMER)
    agency = labels.label_of("deals", "companies", labels.DEAL_AGENCY)
    chosen = chance.some([s for s in sales if s.pair.hubspot and s.firm not in resellers], 48)
    for sale in chosen:
        deal, partner = sale.pair.left, chance.one(resellers).pair.left
        role = agency if chance.happens(0.2) else reseller
        crm.associate(deal, partner, unlabelled(labels.DEAL_COMPANY), role)
        crm.associate(deal, sale.firm.pair.left, customer)
    for sale in chosen[:5]:
        drop_primary(crm, "deals", sale.pair.left.id)
    crm.planted["deals/two_companies"] += len(chosen)
    crm.planted["deals/two_companies_no_primary"] += 5


def primary_of(associations: dict[Association, None]) -> dict[str, str]:
    """Give contact id -> id of its (first) primary company."""
    wanted = primary(labels.PRIMARY_CONTACT_COMPANY)
    found: dict[str, str] = {}
    for tie in associations:
        if (tie.from_object, tie.to_object, tie.type_id, tie.category) == (
            "contacts", "companies", wanted.type_id, wanted.category,
        ):  # fmt: skip
            found.setdefault(tie.from_id, tie.to_id)
    return found
