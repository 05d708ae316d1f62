"""What a simulation stands on: configurations, people, and the pipelines to choose from."""

from dataclasses import dataclass
from functools import cached_property

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.pipelines import Pipeline
from crmadmin.core.definitions import DEALS, LEADS
from crmadmin.core.leads.governance import DOCUMENTED, GovernancePolicies, Ruleset, ruleset_of
from crmadmin.core.leads.people import People
from crmadmin.services.drafting import Drafting
from crmadmin.services.people import read_people
from crmadmin.services.stage_simulation import StageSimulation
from crmadmin.services.workspaces import Database

PipelineKey = tuple[str, str]
"""An object and the id of a pipeline of it."""

_FIRST = (LEADS, DEALS, "tickets")


@dataclass(frozen=True, kw_only=True)
class Ground:
    """The configuration as it is in HubSpot and as it is drafted, and who works there."""

    base: Configuration
    drafted: Configuration
    people: People
    policies: GovernancePolicies = DOCUMENTED
    read_only: bool = False

    @cached_property
    def pipelines(self) -> tuple[Pipeline, ...]:
        """Give the pipelines as drafted: those of leads first, each object's in their order."""
        return tuple(sorted(self.drafted.each(Pipeline), key=_place))

    def pipeline(self, key: PipelineKey | None) -> Pipeline | None:
        """Find a pipeline; the first one where there is none of that key."""
        found = (each for each in self.pipelines if (each.object, each.pipeline_id) == key)
        return next(found, self.pipelines[0] if self.pipelines else None)

    def ruleset(self, pipeline: Pipeline) -> Ruleset:
        """Give the rules of a pipeline as drafted."""
        return self._ruleset(self.drafted, pipeline)

    def base_ruleset(self, pipeline: Pipeline) -> Ruleset:
        """Give the rules of a pipeline as they are in HubSpot."""
        return self._ruleset(self.base, pipeline)

    def _ruleset(self, configuration: Configuration, pipeline: Pipeline) -> Ruleset:
        return ruleset_of(configuration, pipeline.object, pipeline.pipeline_id, self.policies)


def read_ground(database: Database, drafting: Drafting) -> Ground:
    """Read what a simulation stands on."""
    return Ground(
        base=drafting.base(),
        drafted=drafting.configuration(),
        people=read_people(database),
        policies=StageSimulation(database).policies(),
        read_only=database.read_only,
    )


def _place(pipeline: Pipeline) -> tuple[int, str, int, str]:
    name = pipeline.object
    rank = _FIRST.index(name) if name in _FIRST else len(_FIRST)
    return rank, name, pipeline.position, pipeline.pipeline_id
