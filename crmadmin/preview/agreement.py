"""How far the two sides of each mapping agree today, whatever the rules."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, and_, case, func, select

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.sync.comparison import MappedField
from crmadmin.core.sync.scenarios import Scenario
from crmadmin.preview.expressions import differ, hubspot_key, salesforce_key
from crmadmin.preview.owners import put_owners
from crmadmin.preview.populations import PAIR, Population, Question, populations
from crmadmin.preview.sources import load_sources

_CHUNK = 120
"""Mappings in one query: SQLite takes 2,000 result columns."""


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
        for start in range(0, len(population.mapped), _CHUNK):
            chunk = population.mapped[start : start + _CHUNK]
            for mapped, agreement in _compare(connection, population, chunk):
                found[mapped.hubspot.name] += agreement
    return found


def _compare(
    connection: Connection, population: Population, chunk: Sequence[MappedField]
) -> Iterator[tuple[MappedField, Agreement]]:
    sums = []
    for mapped in chunk:
        blank = and_(
            hubspot_key(mapped, population.sides).is_(None),
            salesforce_key(mapped, population.sides).is_(None),
        )
        sums.append(func.count(case((differ(mapped, population.sides), 1))))
        sums.append(func.count(case((blank, 1))))
    ungated = and_(
        PAIR.c.object == population.object,
        PAIR.c.state == population.state,
        PAIR.c.salesforce_object == population.salesforce_object,
    )
    query = select(func.count(), *sums).select_from(population.source).where(ungated)
    pairs, *counts = connection.execute(query).one()
    for mapped, different, blank_on_both in zip(chunk, counts[::2], counts[1::2], strict=True):
        compared = pairs - blank_on_both
        yield mapped, Agreement(compared=compared, equal=compared - different)
