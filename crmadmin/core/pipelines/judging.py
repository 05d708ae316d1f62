"""Everything that stands against an edit of pipelines and what is set of them, judged at once."""

from collections.abc import Collection, Iterator

from crmadmin.core.configuration import stage_moves, stages
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.deal_requirements import DealRequirement
from crmadmin.core.configuration.lead_automation import LeadAutomation
from crmadmin.core.configuration.lead_form import LeadForm
from crmadmin.core.configuration.lead_ownership import LeadOwnership
from crmadmin.core.configuration.pipeline_rules import PipelineRules
from crmadmin.core.configuration.pipelines import KIND as PIPELINES
from crmadmin.core.configuration.pipelines import pipeline_address
from crmadmin.core.configuration.stage_moves import StageMove
from crmadmin.core.configuration.stage_permissions import StagePermissions
from crmadmin.core.configuration.stage_properties import StageProperties
from crmadmin.core.configuration.stage_workflows import StageWorkflow
from crmadmin.core.configuration.stages import stage_address
from crmadmin.core.objections import Objection
from crmadmin.core.pipelines.deleting import deletion_objections, loosened, move_objections
from crmadmin.core.pipelines.facts import PipelineFacts
from crmadmin.core.pipelines.manual_objections import manual_objections
from crmadmin.core.pipelines.objections import pipeline_objections, stage_objections
from crmadmin.core.pipelines.rule_objections import permissions_objections, rules_objections


def objections_to(
    configurations: tuple[Configuration, Configuration, Configuration],
    addresses: Collection[Address],
    facts: PipelineFacts,
) -> tuple[Objection, ...]:
    """Say what stands against an edit of these addresses.

    ``configurations`` are what the portal holds, what the draft held before the edit, and what it
    holds with it: rules may name stages of the same edit, and stages may swap their labels.
    """
    base, before, after = configurations
    found: list[Objection] = []
    for pipeline in _pipelines(addresses):
        found += pipeline_objections(base, after, pipeline, facts)
    for stage in _stages(addresses):
        found += stage_objections(base, after, stage, facts)
        found += deletion_objections(base, after, stage, facts)
    for move in _moves(after, addresses):
        found += move_objections(base, after, move)
    for address in addresses:
        found += _against(after, address, facts)
        if any(each.kind == stages.KIND and after.get(each) is None for each in addresses):
            found += loosened(before, after, address)
    return tuple(found)


def _against(after: Configuration, address: Address, facts: PipelineFacts) -> Iterator[Objection]:
    match after.get(address):
        case PipelineRules() as rules:
            yield from rules_objections(after, rules)
        case StagePermissions() as permissions:
            yield from permissions_objections(after, permissions)
        case (
            StageProperties()
            | DealRequirement()
            | StageWorkflow()
            | LeadOwnership()
            | LeadAutomation()
            | LeadForm()
        ) as setting:
            yield from manual_objections(after, setting, facts.catalogue)
        case _:
            return


def _pipelines(addresses: Collection[Address]) -> tuple[Address, ...]:
    found = (
        pipeline_address(*each.path[:2])
        for each in addresses
        if each.kind in {PIPELINES, stages.KIND}
    )
    return tuple(dict.fromkeys(found))


def _stages(addresses: Collection[Address]) -> tuple[Address, ...]:
    """Name the stages of an edit, and those whose records it moves elsewhere than before."""
    found = (
        stage_address(*each.path[:3])
        for each in addresses
        if each.kind in {stages.KIND, stage_moves.KIND}
    )
    return tuple(dict.fromkeys(found))


def _moves(after: Configuration, addresses: Collection[Address]) -> tuple[Address, ...]:
    """Name the moves of an edit, and those into a stage of it."""
    return tuple(
        each.address
        for each in after.each(StageMove)
        if each.address in addresses or each.target in addresses
    )
