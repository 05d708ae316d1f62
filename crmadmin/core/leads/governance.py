"""All that decides about the entries into the stages of a pipeline (leads.md §4, §5)."""

from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property

from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.deal_requirements import DealRequirement
from crmadmin.core.configuration.pipeline_rules import PipelineRules, rules_address
from crmadmin.core.configuration.stage_permissions import StagePermissions, permissions_address
from crmadmin.core.configuration.stages import QUALIFIED, Stage
from crmadmin.core.leads.assumed import Assumed


class Rule(StrEnum):
    """The switches that can refuse an entry, in the order in which they are shown."""

    CREATION = "creation"
    SKIPPING = "skipping"
    BACKWARDS = "backwards"
    EDIT_ACCESS = "edit_access"
    DEAL = "deal"


EVERY_RULE = frozenset(Rule)


@dataclass(frozen=True, slots=True, kw_only=True)
class GovernancePolicies:
    """Choices where the documentation is silent on what a rule means."""

    closed_to_open_is_backward: bool = True


DOCUMENTED = GovernancePolicies()
"""The choices of domain/leads.md §4."""


@dataclass(frozen=True, kw_only=True)
class Ruleset:
    """All that decides about the entries into the stages of one pipeline.

    ``stages`` are in the pipeline's order; ``asked`` are the rules that are looked at, so that
    one can be left out for a moment.
    """

    stages: tuple[Stage, ...]
    rules: PipelineRules
    permissions: StagePermissions
    deal_required: bool = False
    policies: GovernancePolicies = DOCUMENTED
    asked: frozenset[Rule] = EVERY_RULE

    @property
    def object(self) -> str:
        """Name the object whose pipeline it is."""
        return self.rules.object

    @property
    def pipeline_id(self) -> str:
        """Give the id of the pipeline."""
        return self.rules.pipeline_id

    @cached_property
    def places(self) -> dict[str, int]:
        """Give the place of each stage in the order of the pipeline."""
        return {stage.stage_id: place for place, stage in enumerate(self.stages)}

    @cached_property
    def closed(self) -> frozenset[str]:
        """Give the ids of the stages in which work on a record ends."""
        return frozenset(stage.stage_id for stage in self.stages if stage.is_closed)

    @cached_property
    def qualified(self) -> frozenset[str]:
        """Give the ids of the stages that make a lead a qualified one."""
        return frozenset(each.stage_id for each in self.stages if each.lead_state == QUALIFIED)

    @property
    def in_force(self) -> tuple[Rule, ...]:
        """Name the rules that are looked at and can refuse something."""
        on = {
            Rule.CREATION: bool(self.rules.creation),
            Rule.SKIPPING: self.rules.no_skipping.is_on,
            Rule.BACKWARDS: self.rules.no_backwards.is_on,
            Rule.EDIT_ACCESS: bool(self.permissions.restricted),
            Rule.DEAL: self.deal_required and bool(self.qualified),
        }
        return tuple(rule for rule in Rule if on[rule] and rule in self.asked)

    @property
    def assumptions(self) -> tuple[Assumed, ...]:
        """Name what is assumed where these rules are judged on history."""
        told = {
            Assumed.CLOSED_TO_OPEN_IS_BACKWARD: Rule.BACKWARDS in self.in_force
            and self.policies.closed_to_open_is_backward,
            Assumed.FIRST_ENTRY_CREATES: Rule.CREATION in self.in_force,
            Assumed.BETWEEN_PIPELINES_FREE: bool(self.in_force),
            Assumed.ACCESS_OF_STAGE_LEFT: Rule.EDIT_ACCESS in self.in_force,
            Assumed.DEAL_AS_TODAY: Rule.DEAL in self.in_force,
            Assumed.RIGHTS_AS_TODAY: bool(self.in_force),
            Assumed.PROPERTY_EDITORS_NAMED: bool(self.in_force),
        }
        return tuple(each for each, holds in told.items() if holds)

    def asking(self, rules: frozenset[Rule]) -> "Ruleset":
        """Give the same with only some rules looked at."""
        return replace(self, asked=rules)


def ruleset_of(
    configuration: Configuration,
    object_name: str,
    pipeline_id: str,
    policies: GovernancePolicies = DOCUMENTED,
) -> Ruleset:
    """Collect what a configuration says of a pipeline: what it does not tell restricts nothing."""
    stages = (
        stage
        for stage in configuration.each(Stage)
        if stage.object == object_name and stage.pipeline_id == pipeline_id
    )
    rules = configuration.get(rules_address(object_name, pipeline_id))
    permissions = configuration.get(permissions_address(object_name, pipeline_id))
    deal = configuration.get(_deal_address(object_name, pipeline_id))
    return Ruleset(
        stages=tuple(sorted(stages, key=lambda stage: (stage.position, stage.stage_id))),
        rules=rules
        if isinstance(rules, PipelineRules)
        else PipelineRules(object=object_name, pipeline_id=pipeline_id),
        permissions=permissions
        if isinstance(permissions, StagePermissions)
        else StagePermissions(object=object_name, pipeline_id=pipeline_id),
        deal_required=isinstance(deal, DealRequirement) and deal.required,
        policies=policies,
    )


def _deal_address(object_name: str, pipeline_id: str) -> Address:
    return DealRequirement(object=object_name, pipeline_id=pipeline_id).address
