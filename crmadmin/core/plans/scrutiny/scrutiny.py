"""Every step of a plan with its hazards."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import replace

from crmadmin.core.changes.changes import Change, Create, Delete
from crmadmin.core.configuration import association_edits as edits_kind
from crmadmin.core.configuration import association_labels as labels_kind
from crmadmin.core.configuration import association_limits as limits_kind
from crmadmin.core.configuration import pipeline_rules as rules_kind
from crmadmin.core.configuration import pipelines as pipelines_kind
from crmadmin.core.configuration import property_options as options_kind
from crmadmin.core.configuration import stage_moves as moves_kind
from crmadmin.core.configuration import stage_permissions as permissions_kind
from crmadmin.core.configuration import stages as stages_kind
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_edits import AssociationEdit
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.configuration.bindings import FORWARD, INVERSE
from crmadmin.core.configuration.pipeline_rules import PipelineRules
from crmadmin.core.configuration.pipelines import Pipeline
from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.configuration.stage_moves import StageMove
from crmadmin.core.configuration.stage_permissions import StagePermissions
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.plans.hazards import Hazard, HazardCode, Severity
from crmadmin.core.plans.link_batches import LinkBatch
from crmadmin.core.plans.manual import PLACES
from crmadmin.core.plans.plan import Step
from crmadmin.core.plans.resolving import awaited
from crmadmin.core.plans.scrutiny import (
    association_edits,
    association_labels,
    association_limits,
    pipeline_rules,
    pipelines,
    property_options,
    stage_moves,
)
from crmadmin.core.plans.scrutiny.surroundings import Surroundings
from crmadmin.core.plans.subjects import setting_of


def scrutinized(steps: Iterable[Step], around: Surroundings) -> tuple[Step, ...]:
    """Give the steps with every hazard that applies; their effects must be counted."""
    created: set[Address] = set()
    found: list[Step] = []
    for step in steps:
        rules = _RULES[step.changes[0].address.kind]
        hazards: list[Hazard] = []
        for hazard in (*_of_ids(step, around, created), *rules(step, around)):
            if hazard not in hazards:
                hazards.append(hazard)
        found.append(replace(step, hazards=tuple(hazards)))
        created |= {change.address for change in step.changes if isinstance(change, Create)}
    return tuple(found)


def _of_ids(step: Step, around: Surroundings, created: AbstractSet[Address]) -> Iterator[Hazard]:
    """Tell of ids that nobody knows and no earlier step creates."""
    if step.call is None:
        return
    objects = {name for change in step.changes for name in _objects(change)}
    awaits = {each.address for each in awaited(step.call.body)} | _unbound(step, around)
    missing = any(
        _is_deleted_label(change) and around.ground.bindings.get(change.address, FORWARD) is None
        for change in step.changes
    )
    if missing or not objects <= around.ground.type_ids.keys() or not awaits <= created:
        yield Hazard(code=HazardCode.ID_UNKNOWN, severity=Severity.BLOCKING)


def _unbound(step: Step, around: Surroundings) -> frozenset[Address]:
    """Name the labels of a batch of which an id is not known: its body sends them."""
    labels = step.batch.labels() if isinstance(step.batch, LinkBatch) else frozenset()
    ends = (FORWARD, INVERSE)
    return frozenset(
        label
        for label in labels
        if any(around.ground.bindings.get(label, end) is None for end in ends)
    )


def _objects(change: Change) -> tuple[str, ...]:
    match setting := setting_of(change):
        case AssociationLabel() | AssociationLimit() | AssociationEdit():
            return setting.from_object, setting.to_object
        case (
            PropertyOption()
            | Pipeline()
            | Stage()
            | StageMove()
            | PipelineRules()
            | StagePermissions()
        ):
            return (setting.object,)
        case _:
            return ()


def _is_deleted_label(change: Change) -> bool:
    """Tell whether an id stands in the path of a call, where nothing can wait for it."""
    return isinstance(change, Delete) and isinstance(change.old, AssociationLabel)


def _of_manual(step: Step, _around: Surroundings) -> Iterator[Hazard]:
    if step.card is not None and not step.card.verifiable:
        yield Hazard(code=HazardCode.UNVERIFIABLE, severity=Severity.NOTE)


_RULES: Mapping[str, Callable[[Step, Surroundings], Iterator[Hazard]]] = {
    edits_kind.KIND: association_edits.hazards,
    moves_kind.KIND: stage_moves.hazards,
    labels_kind.KIND: association_labels.hazards,
    limits_kind.KIND: association_limits.hazards,
    options_kind.KIND: property_options.hazards,
    rules_kind.KIND: pipeline_rules.rules_hazards,
    permissions_kind.KIND: pipeline_rules.permissions_hazards,
    pipelines_kind.KIND: pipelines.hazards,
    stages_kind.KIND: pipelines.hazards,
    **dict.fromkeys(PLACES, _of_manual),
}
"""The rules of each kind."""
