"""How far the two sides of each mapping agree today, whatever the rules."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, and_, case, func, select

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.sync.scenarios import Scenario
from crmadmin.preview.expressions import differ, hubspot_key, salesforce_key
from crmadmin.preview.owners import put_owners
from crmadmin.preview.populations import PAIR, Question, populations
from crmadmin.preview.sources import load_sources


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """Linked or matched pairs in which at least one side has a value, and those that agree."""

    compared: int = 0
    equal: int = 0

    @property
    def share(self) -> float | None:
        """Give the share of agreeing pairs, None if there is nothing to compare."""
        return self.equal / self.compared if self.compared else None

    def __add__(self, other: "Agreement") -> "Agreement":
        return Agreement(compared=self.compared + other.compared, equal=self.equal + other.equal)


def measure_agreement(
    connection: Connection, configuration: Configuration, hubspot_object: str
) -> Mapping[str, Agreement]:
    """Compare both sides of every mapping, by HubSpot property, in one pass a Salesforce object."""
    sources = load_sources(connection)
    put_owners(connection, sources.owners)
    question = Question(
        sources=sources,
        configuration=configuration,
        object=hubspot_object,
        scenario=Scenario.RESYNC_FROM_HUBSPOT,
    )
    found = {m.property_name: Agreement() for m in configuration.mappings(hubspot_object)}
    for population in populations(question, None):
        if population.creates or not population.mapped:
            continue
        sums = []
        for mapped in population.mapped:
            blank = and_(
                hubspot_key(mapped, population.sides).is_(None),
                salesforce_key(mapped, population.sides).is_(None),
            )
            different = differ(mapped, population.sides)
            sums.append(func.count(case((different, 1))))
            sums.append(func.count(case((blank, 1))))
        ungated = and_(
            PAIR.c.object == hubspot_object,
            PAIR.c.state == population.state,
            PAIR.c.salesforce_object == population.salesforce_object,
        )
        query = select(func.count(), *sums).select_from(population.source).where(ungated)
        pairs, *counts = connection.execute(query).one()
        for position, mapped in enumerate(population.mapped):
            different_count, blank_count = counts[2 * position : 2 * position + 2]
            found[mapped.hubspot.name] += Agreement(
                compared=pairs - blank_count, equal=pairs - blank_count - different_count
            )
    return found
