"""A pipeline, its stages and rules, before and after the draft: what is shown of them."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.configuration.deal_requirements import DealRequirement
from crmadmin.core.configuration.pipeline_rules import PipelineRules
from crmadmin.core.configuration.pipelines import Pipeline
from crmadmin.core.configuration.stage_moves import StageMove
from crmadmin.core.configuration.stage_permissions import StagePermissions
from crmadmin.core.configuration.stage_properties import StageProperties
from crmadmin.core.configuration.stage_workflows import StageWorkflow
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.pipelines.facts import PipelineUsage
from crmadmin.core.pipelines.states import Metadata
from crmadmin.services.standing import Standing, standing, strongest

S = TypeVar("S", bound=Setting)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sides(Generic[S]):
    """A setting in the base and in the draft; None = there is none."""

    before: S | None = None
    after: S | None = None

    @property
    def setting(self) -> S | None:
        """Give the setting as drafted, as it was where the draft removes it."""
        return self.after or self.before

    @property
    def standing(self) -> Standing:
        """Say what the draft has made of it."""
        return standing(self.before, self.after)


@dataclass(frozen=True, slots=True, kw_only=True)
class StageLine:
    """One stage, and what is set of it alone.

    ``move`` is where the draft sends its records, ``is_locked`` that HubSpot lets nobody change it.
    """

    sides: Sides[Stage]
    properties: Sides[StageProperties]
    workflow: Sides[StageWorkflow]
    move: StageMove | None
    is_locked: bool

    @property
    def stage(self) -> Stage:
        """Give the stage as drafted, as it was where the draft deletes it."""
        found = self.sides.setting
        assert found is not None  # noqa: S101 - a line is made of one of them
        return found

    @property
    def standing(self) -> Standing:
        """Say what the draft has made of the stage itself."""
        return self.sides.standing

    @property
    def is_drafted(self) -> bool:
        """Tell whether the draft has made anything of the stage or of what is set of it."""
        parts = (self.standing, self.properties.standing, self.workflow.standing)
        return self.move is not None or strongest(parts) is not Standing.UNCHANGED


@dataclass(frozen=True, slots=True, kw_only=True)
class PipelineLine:
    """One pipeline, its stages in their order, and its rules.

    A stage that the draft deletes stands where it was. ``most_stages`` is how many there may be.
    ``deal`` is set for leads only.
    """

    sides: Sides[Pipeline]
    stages: tuple[StageLine, ...]
    rules: Sides[PipelineRules]
    permissions: Sides[StagePermissions]
    deal: Sides[DealRequirement]
    most_stages: int

    @property
    def pipeline(self) -> Pipeline:
        """Give the pipeline as drafted, as it was where the draft deletes it."""
        found = self.sides.setting
        assert found is not None  # noqa: S101 - a line is made of one of them
        return found

    @property
    def address(self) -> Address:
        """Give the pipeline's address."""
        return self.pipeline.address

    @property
    def standing(self) -> Standing:
        """Say what the draft has made of the pipeline itself."""
        return self.sides.standing

    @property
    def is_locked(self) -> bool:
        """Tell whether it cannot be deleted, since one of its stages cannot."""
        return any(line.is_locked for line in self.stages)

    @property
    def count(self) -> int:
        """Count the stages as drafted."""
        return sum(line.sides.after is not None for line in self.stages)

    @property
    def is_drafted(self) -> bool:
        """Tell whether the draft has made anything of the pipeline or of anything within it."""
        own = (self.sides, self.rules, self.permissions, self.deal)
        if strongest(each.standing for each in own) is not Standing.UNCHANGED:
            return True
        return any(line.is_drafted for line in self.stages)

    def line(self, address: Address | None) -> StageLine | None:
        """Find a stage."""
        return next((each for each in self.stages if each.stage.address == address), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectSheet:
    """The pipelines of one object in their order.

    ``usage`` is how many there may be, and how many count as drafted; None where the portal does
    not tell. ``states`` are those that its stages may be given.
    """

    object: str
    pipelines: tuple[PipelineLine, ...]
    usage: PipelineUsage | None
    states: tuple[Metadata, ...]

    @property
    def is_drafted(self) -> bool:
        """Tell whether the draft has made anything of any pipeline."""
        return any(line.is_drafted for line in self.pipelines)

    def line(self, address: Address | None) -> PipelineLine | None:
        """Find a pipeline."""
        return next((each for each in self.pipelines if each.address == address), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class PipelineSheet:
    """Every object that has pipelines: leads first; and the configurations it is read of."""

    objects: tuple[ObjectSheet, ...]
    base: Configuration
    drafted: Configuration
    read_only: bool

    def find(self, hubspot_object: str | None) -> ObjectSheet | None:
        """Find an object."""
        return next((each for each in self.objects if each.object == hubspot_object), None)
