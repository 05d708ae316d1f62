"""Sales: HubSpot deals, Salesforce opportunities and contact roles."""

from dataclasses import dataclass

from tools.demo.chance import Chance
from tools.demo.clock import (
    CONNECTED,
    DAY,
    HOUR,
    NOW,
    SYNCS_FROM,
    SYNCS_UNTIL,
    midnight,
    working,
)
from tools.demo.crm import Crm, Pair, Record, primary, unlabelled
from tools.demo.schema import labels
from tools.demo.schema.pipelines import NEW_BUSINESS, RENEWALS
from tools.demo.words import texts
from tools.demo.world.firm import Firm, Person
from tools.demo.world.mirror import mirrored

WON, LOST = ("Closed Won", "Renewed"), ("Closed Lost", "Churned")
_OPEN_NEW = (
    ("Qualification", 3), ("Discovery", 3), ("Demo", 3), ("Proposal", 3), ("Negotiation", 2),
)  # fmt: skip
_OPEN_RENEWAL = (("Renewal Due", 3), ("Renewal Sent", 2))
_PRODUCTS = ("Lumen Suite", "Inventaire", "Planning", "Portail client", "Analytics", "Facturation")
_ROLES = ("Decision Maker", "Influencer", "Executive Sponsor", "End User")
_SHARE_LINKED = 0.87


@dataclass(slots=True, eq=False)
class Sale:
    """A sale, the firm it is made to and the people it is made with."""

    pair: Pair
    firm: Firm
    people: list[Person]


def make_sales(
    crm: Crm, chance: Chance, firms: list[Firm], known: int, only_salesforce: int
) -> list[Sale]:
    """Make sales that fit each firm's lifecycle stage, then more until there are enough."""
    wanted = [
        (firm, outcome) for firm in firms if firm.pair.hubspot for outcome in _needed(chance, firm)
    ][:known]
    buyers = [firm for firm in firms if firm.pair.hubspot and _may_buy(firm)]
    while len(wanted) < known:
        firm = chance.one(buyers)
        wanted.append((firm, chance.weighted(_more(firm))))
    sales = [_sale(crm, chance, firm, outcome) for firm, outcome in wanted]
    accounts = [firm for firm in firms if firm.account and _may_buy(firm)]
    for _ in range(only_salesforce):
        firm = chance.one(accounts)
        sale = _sale(crm, chance, firm, chance.weighted(_more(firm)), only_salesforce=True)
        sales.append(sale)
    return sales


def _may_buy(firm: Firm) -> bool:
    return firm.status in {"customer", "evangelist", "opportunity", "salesqualifiedlead"}


def _needed(chance: Chance, firm: Firm) -> list[str]:
    match firm.status:
        case "customer" | "evangelist":
            return ["won", chance.weighted((("won", 2), ("open", 2), ("lost", 1)))]
        case "opportunity":
            return ["open"]
        case "salesqualifiedlead":
            return ["lost"] if chance.happens(0.3) else []
        case _:
            return []


def _more(firm: Firm) -> tuple[tuple[str, int], ...]:
    if firm.status in {"customer", "evangelist"}:
        return (("won", 4), ("lost", 3), ("open", 3))
    if firm.status == "opportunity":
        return (("open", 2), ("lost", 3))
    return (("lost", 1),)


def _sale(
    crm: Crm, chance: Chance, firm: Firm, outcome: str, *, only_salesforce: bool = False
) -> Sale:
    home = firm.pair.hubspot or firm.pair.right
    created = working(chance.moment(max(home.created, NOW - 900 * DAY), SYNCS_FROM - 8 * DAY))
    renewal = outcome != "lost" and firm.status == "customer" and chance.happens(0.3)
    record = Record(
        id=crm.ids.hubspot("deals"),
        object="deals",
        created=created,
        modified=created,
        values=_values(chance, firm, outcome, renewal=renewal),
    )
    _date(chance, record, outcome)
    pair = Pair(object="deals", hubspot=record, salesforce=None)
    people = chance.some(firm.people, chance.whole(1, 3))
    sale = Sale(pair=pair, firm=firm, people=people)
    crm.pairs["deals"].append(pair)
    if only_salesforce:
        pair.salesforce = _opportunity(crm, chance, sale)
        pair.hubspot = None
        return sale
    if firm.account and chance.happens(_SHARE_LINKED):
        pair.salesforce = _opportunity(crm, chance, sale)
        pair.synced = chance.moment(SYNCS_FROM, SYNCS_UNTIL)
        record.modified = pair.synced
        _add_roles(crm, chance, sale)
    _remember(crm, chance, sale)
    _join(crm, chance, sale)
    return sale


def _values(chance: Chance, firm: Firm, outcome: str, *, renewal: bool) -> dict[str, str]:
    pipeline = RENEWALS if renewal else NEW_BUSINESS
    stage = {
        "won": WON[renewal],
        "lost": LOST[renewal],
        "open": chance.weighted(_OPEN_RENEWAL if renewal else _OPEN_NEW),
    }[outcome]
    product = chance.one(_PRODUCTS)
    year = chance.whole(2024, 2026)
    name = f"Renouvellement {year} – {firm.name}" if renewal else f"{firm.name} – {product}"
    if firm.place.language == "en":
        name = f"{firm.name}: renewal {year}" if renewal else f"{firm.name}: {product}, {year}"
    amount = chance.whole(8, 240) * 250
    flag = chance.weighted((("", 5), ("false", 3), ("true", 2)))
    return {
        "dealname": name,
        "pipeline": pipeline.id,
        "dealstage": stage,
        "amount": str(amount),
        "dealtype": "renewal" if renewal else chance.one(("newbusiness", "existingbusiness")),
        "description": chance.one(texts.DEAL_DESCRIPTIONS),
        "hubspot_owner_id": firm.owner,
        "is_multi_year": flag,
        "next_step": chance.one(texts.NEXT_STEPS) if outcome == "open" else "",
        "hs_is_closed": "false" if outcome == "open" else "true",
        "hs_is_closed_won": "true" if outcome == "won" else "false",
    }


def _date(chance: Chance, record: Record, outcome: str) -> None:
    if outcome == "open":
        late = chance.happens(0.07)
        close = NOW - chance.whole(3, 60) * DAY if late else NOW + chance.whole(4, 210) * DAY
        record.modified = chance.moment(max(record.created, NOW - 90 * DAY), SYNCS_FROM - DAY)
    else:
        close = chance.moment(record.created + DAY, min(SYNCS_FROM, record.created + 240 * DAY))
        record.modified = close
    record.values["closedate"] = midnight(close)


def _opportunity(crm: Crm, chance: Chance, sale: Sale) -> Record:
    created = max(sale.pair.left.created, CONNECTED) + HOUR
    record = mirrored(
        crm, chance, sale.pair.left, "Opportunity", min(created, SYNCS_FROM - 2 * DAY)
    )
    record.modified = max(record.created, min(sale.pair.left.modified, SYNCS_FROM - DAY))
    record.values["AccountId"] = sale.firm.account.id if sale.firm.account else ""
    return record


def _remember(crm: Crm, chance: Chance, sale: Sale) -> None:
    """Write the stages that the deal went through."""
    record = sale.pair.left
    pipeline = RENEWALS if record.values["pipeline"] == RENEWALS.id else NEW_BUSINESS
    open_stages = [
        stage.id for stage in pipeline.stages if not stage.closed and stage.id != "On Hold"
    ]
    last = record.values["dealstage"]
    path = open_stages[: open_stages.index(last)] if last in open_stages else open_stages[:2]
    end = min(record.modified, SYNCS_FROM - DAY)
    moments = sorted(chance.moment(record.created, end) for _ in path)
    moments = [record.created, *moments]
    for stage, when in zip([*path, last], moments, strict=True):
        crm.note(
            record, "dealstage", stage, when, chance.weighted((("CRM_UI", 5), ("SALESFORCE", 3)))
        )


def _join(crm: Crm, chance: Chance, sale: Sale) -> None:
    deal = sale.pair.left
    crm.associate(
        deal,
        sale.firm.pair.left,
        unlabelled(labels.DEAL_COMPANY),
        primary(labels.PRIMARY_DEAL_COMPANY),
    )
    for person in sale.people:
        crm.associate(deal, person.pair.left, unlabelled(labels.DEAL_CONTACT))
        if chance.happens(0.4):
            role = chance.one(labels.DEAL_ROLES)
            crm.associate(deal, person.pair.left, labels.label_of("deals", "contacts", role))


def _add_roles(crm: Crm, chance: Chance, sale: Sale) -> None:
    first = True
    for person in sale.people:
        contact = person.pair.salesforce
        if contact is None or contact.object != "Contact" or not person.pair.linked:
            continue
        crm.roles.append(
            Record(
                id=crm.ids.salesforce("OpportunityContactRole"),
                object="OpportunityContactRole",
                created=sale.pair.right.created,
                modified=sale.pair.right.created,
                values={
                    "OpportunityId": sale.pair.right.id,
                    "ContactId": contact.id,
                    "Role": chance.one(_ROLES),
                    "IsPrimary": "true" if first else "false",
                    "IsDeleted": "false",
                },
            )
        )
        first = False
