"""The story: a French software firm, its customers in France, Britain and beyond.

Lumen Atelier sells "Lumen Suite" to middle-sized firms. Marketing works in HubSpot, sales in
Salesforce; the two have been connected since January 2024. The rooms of ``world`` tell how
things should be, those of ``plant`` what went otherwise. To change the story, change the
sizes here, the tables at the top of a room, or the words; then run the tool again.
"""

from dataclasses import dataclass

from tools.demo.chance import Chance
from tools.demo.crm import Crm
from tools.demo.finish import finish
from tools.demo.plant.accounts import plant_accounts
from tools.demo.plant.broken import plant_broken
from tools.demo.plant.dirt import plant_dirt
from tools.demo.plant.edits import plant_edits
from tools.demo.plant.leads import plant_leads
from tools.demo.plant.owners import plant_owners
from tools.demo.plant.quiet import plant_quiet, remember_the_past
from tools.demo.plant.refused import plant_refused
from tools.demo.plant.stages import plant_stages
from tools.demo.plant.tickets import plant_tickets
from tools.demo.plant.ties import plant_ties
from tools.demo.plant.twins import plant_twins
from tools.demo.world.firm import Firm, Person, make_firms
from tools.demo.world.mailbox import Mailboxes
from tools.demo.world.person import make_person
from tools.demo.world.prospect import make_prospects
from tools.demo.world.sale import make_sales
from tools.demo.world.ticket import make_tickets
from tools.demo.world.ties import (
    add_second_firms,
    connect_colleagues,
    connect_firms,
    label_people,
)

SEED = 20261001


@dataclass(frozen=True, slots=True, kw_only=True)
class Sizes:
    """How many of each, before the rooms of ``plant`` add some.

    ``lonely`` people work for no firm that HubSpot knows.
    """

    firms: int = 582
    accounts_only: int = 62
    people: int = 1_655
    lonely: int = 300
    people_only_salesforce: int = 175
    sales: int = 800
    sales_only_salesforce: int = 115
    prospects: int = 1_500
    second_firms: int = 130
    tickets: int = 120

    def scaled(self, scale: float) -> "Sizes":
        """Give the same proportions, larger or smaller; what is planted keeps its number."""
        return Sizes(
            firms=round(self.firms * scale),
            accounts_only=round(self.accounts_only * scale),
            people=round(self.people * scale),
            lonely=round(self.lonely * scale),
            people_only_salesforce=round(self.people_only_salesforce * scale),
            sales=round(self.sales * scale),
            sales_only_salesforce=round(self.sales_only_salesforce * scale),
            prospects=round(self.prospects * scale),
            second_firms=round(self.second_firms * scale),
            tickets=round(self.tickets * scale),
        )


def tell(seed: int = SEED, sizes: Sizes | None = None) -> Crm:
    """Tell the whole story; the same seed and sizes always tell the same one."""
    sizes = sizes or Sizes()
    crm = Crm()
    firms = make_firms(crm, Chance(seed, "firms"), sizes.firms, sizes.accounts_only)
    people = _people(crm, Chance(seed, "people"), firms, sizes)
    chance = Chance(seed, "ties")
    label_people(crm, chance, people)
    shared = add_second_firms(crm, chance, people, firms, sizes.second_firms)
    connect_colleagues(crm, chance, firms)
    connect_firms(crm, chance, firms, 40)
    sales = make_sales(crm, Chance(seed, "sales"), firms, sizes.sales, sizes.sales_only_salesforce)
    prospects = make_prospects(crm, Chance(seed, "prospects"), people, sales, sizes.prospects)
    plant_accounts(crm, Chance(seed, "accounts"), firms)
    plant_ties(crm, Chance(seed, "shared ties"), shared, firms, sales)
    plant_broken(crm, Chance(seed, "broken"))
    plant_refused(crm, Chance(seed, "refused"))
    plant_twins(crm, Chance(seed, "twins"))
    plant_edits(crm, Chance(seed, "edits"))
    plant_owners(crm, Chance(seed, "owners"))
    plant_stages(crm, Chance(seed, "stages"), firms)
    plant_quiet(crm, Chance(seed, "quiet"))
    plant_leads(crm, Chance(seed, "leads"), prospects)
    plant_dirt(crm, Chance(seed, "dirt"))
    tickets = make_tickets(crm, Chance(seed, "tickets"), firms, sizes.tickets)
    plant_tickets(crm, Chance(seed, "shared tickets"), firms, tickets)
    remember_the_past(crm, Chance(seed, "past"))
    finish(crm)
    return crm


def _people(crm: Crm, chance: Chance, firms: list[Firm], sizes: Sizes) -> list[Person]:
    """Spread people over the firms, a few large teams among many small ones."""
    mailboxes = Mailboxes()
    known = [firm for firm in firms if firm.pair.hubspot]
    desks = [
        firm for firm in known for _ in range(chance.weighted(((1, 4), (2, 4), (4, 2), (8, 1))))
    ]
    workplaces: list[Firm | None] = [
        *known[: sizes.people], *chance.some(desks, sizes.people - len(known)),
    ]  # fmt: skip
    while len(workplaces) < sizes.people:
        workplaces.append(chance.one(known))
    workplaces.extend([None] * sizes.lonely)
    people = [make_person(crm, chance, mailboxes, firm) for firm in workplaces]
    accounts = [firm for firm in firms if firm.account]
    for number in range(sizes.people_only_salesforce):
        firm = chance.one(accounts) if number % 3 == 0 else None
        people.append(make_person(crm, chance, mailboxes, firm, known=False))
    return people
